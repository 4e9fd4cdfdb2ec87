//! Receiving exports: preview, import, other languages, undo, edits, interruption.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::imports;
use mithaq::ledger::{self, BatchId};
use mithaq::permissions::Actor;
use mithaq::recommendations::{self, Edit, Position, PublicId, Sighting, TextKind, Wish};

use crate::world::{How, World, a_recommendation, address, an_observation, on_each_engine};

async fn inner_id(world: &World, key: u32) -> Result<i64> {
    match recommendations::sighting(world.app.db.read(), &PublicId(address(key)), "en").await? {
        Some(Sighting::Here(record)) => Ok(record.listed.id),
        Some(Sighting::Gone(id)) => Ok(id),
        None => anyhow::bail!("never known"),
    }
}

/// A national translation.
fn a_text(language: &str, body: &str) -> Edit {
    Edit::of(Wish::Text { kind: TextKind::National, language: language.to_owned(), body: body.to_owned() })
}

#[test]
fn a_preview_changes_nothing_and_says_what_the_import_then_does() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let file = [
            a_recommendation(1, "132.1 Ratify the treaty (Fiji);"),
            a_recommendation(2, "132.2 Build schools (Fiji);"),
        ];
        let preview = world.receive(&file, "en", How::Preview).await?;
        assert_eq!((preview.read, preview.new), (2, 2));
        assert_eq!(world.total("").await?, 0);

        let report = world.receive(&file, "en", How::Import).await?;
        assert_eq!(report, preview);
        assert_eq!(world.total("").await?, 2);
        Ok(())
    })
}

#[test]
fn the_same_file_again_changes_nothing() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let file = [a_recommendation(1, "132.1 Ratify (Fiji);"), an_observation(2, "12.The Committee is concerned.")];
        world.receive(&file, "en", How::Import).await?;
        let before = ledger::last_seq(world.app.db.read()).await?;
        let report = world.receive(&file, "en", How::Import).await?;
        assert_eq!((report.unchanged, report.new, report.changed), (2, 0, 0));
        // Only the note that the second import was given up, having nothing to do.
        assert_eq!(ledger::last_seq(world.app.db.read()).await?, before + 1);
        Ok(())
    })
}

#[test]
fn another_languages_file_adds_its_texts_and_nothing_else() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut arabic = a_recommendation(1, "1.132 التصديق على المعاهدة (فيجي)؛");
        arabic["Countries"] = serde_json::json!(["أوروغواي"]);
        arabic["Sdgs"] = serde_json::json!(["4 - التعليم الجيد"]);
        world.receive(&[a_recommendation(1, "132.1 Ratify the treaty (Fiji);")], "en", How::Import).await?;
        let report = world.receive(&[arabic], "ar", How::Import).await?;
        assert_eq!((report.texts_added, report.changed, report.new), (1, 0, 0));

        let record = world.get(&format!("/api/v1/recommendations/{}?lang=ar", address(1))).await?.json()?;
        assert_eq!(record["number"], "132.1");
        assert_eq!(record["text"], "التصديق على المعاهدة (فيجي)؛");
        assert_eq!(record["languages"], serde_json::json!(["ar", "en"]));
        assert_eq!(record["sdgs"], serde_json::json!([]));
        Ok(())
    })
}

#[test]
fn a_change_by_the_un_is_shown_field_by_field_and_applied() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let mut changed = a_recommendation(1, "132.1 Ratify the treaty (Fiji);");
        changed["UprPositions"] = serde_json::json!(["- Noted"]);
        changed["Themes"] = serde_json::json!(["Right to education"]);
        let preview = world.receive(&[changed.clone()], "en", How::Preview).await?;
        let fields: Vec<String> = preview.changes[0]
            .fields
            .iter()
            .map(|change| format!("{}: {} → {}", change.field, change.before, change.after))
            .collect();
        assert_eq!(
            fields,
            [
                "position: supported → noted",
                "topics:  → right-to-education",
                "text: Ratify (Fiji); → Ratify the treaty (Fiji);",
            ]
        );
        world.receive(&[changed], "en", How::Import).await?;
        assert_eq!(world.total("position=noted&theme=right-to-education").await?, 1);
        assert_eq!(world.total("position=supported").await?, 0);
        Ok(())
    })
}

#[test]
fn an_undone_import_answers_gone_and_a_re_import_revives_the_same_address() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let file = [a_recommendation(1, "132.1 Ratify (Fiji);")];
        world.receive(&file, "en", How::Import).await?;
        let import = BatchId(world.last_import().await?);
        let page = format!("/en/r/{}", address(1));
        assert_eq!(world.get(&page).await?.status, StatusCode::OK);

        let report = world.undo(import).await?;
        assert_eq!((report.withdrawn, report.left.len()), (1, 0));
        let gone = world.get(&page).await?;
        assert_eq!(gone.status, StatusCode::GONE);
        assert!(gone.body.contains("The import that brought it was undone"), "{}", gone.body);
        assert_eq!(world.total("").await?, 0);

        let report = world.receive(&file, "en", How::Import).await?;
        assert_eq!((report.revived, report.new), (1, 0));
        assert_eq!(world.get(&page).await?.status, StatusCode::OK);
        let history = world.get(&format!("/api/v1/recommendations/{}", address(1))).await?.json()?;
        let acts: Vec<&str> =
            history["history"].as_array().context("history")?.iter().filter_map(|act| act["act"].as_str()).collect();
        assert_eq!(acts, ["recommendation-received", "recommendation-withdrawn", "recommendation-revived"]);
        Ok(())
    })
}

#[test]
fn undoing_a_change_brings_back_what_was_before() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        world.receive(&[a_recommendation(1, "132.1 Ratify soon (Fiji);")], "en", How::Import).await?;
        assert_eq!(world.total("q=soon").await?, 1);
        let second = BatchId(world.last_import().await?);
        world.undo(second).await?;
        assert_eq!(world.total("q=soon").await?, 0);
        assert_eq!(world.total("q=ratify").await?, 1);
        Ok(())
    })
}

#[test]
fn an_undo_lists_what_was_changed_since_and_leaves_it() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let file = [a_recommendation(1, "132.1 Ratify (Fiji);"), a_recommendation(2, "132.2 Build (Fiji);")];
        world.receive(&file, "en", How::Import).await?;
        let import = BatchId(world.last_import().await?);
        let id = inner_id(world, 1).await?;
        let tx = world.app.db.begin().await?;
        let edit = a_text("gn", "Emboaje");
        recommendations::edit(&tx, &Actor::CommandLine, world.app.clock.now(), id, &edit).await?;
        tx.commit().await?;
        world.app.changed().await?;

        let report = world.undo(import).await?;
        assert_eq!(report.withdrawn, 1);
        assert_eq!(report.left, [(address(1), None)]);
        assert_eq!(world.get(&format!("/en/r/{}", address(1))).await?.status, StatusCode::OK);
        assert_eq!(world.get(&format!("/en/r/{}", address(2))).await?.status, StatusCode::GONE);
        Ok(())
    })
}

#[test]
fn a_national_edit_is_never_overwritten_and_a_later_change_by_the_un_is_shown() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let id = inner_id(world, 1).await?;
        let now = world.app.clock.now();
        let tx = world.app.db.begin().await?;
        let position = Wish::Position { position: Some(Position::Noted), source: "A/HRC/99/7/Add.1".to_owned() };
        for edit in [a_text("pt", "Ratificar o tratado"), Edit::of(position)] {
            recommendations::edit(&tx, &Actor::CommandLine, now, id, &edit).await?;
        }
        tx.commit().await?;
        world.app.changed().await?;
        assert_eq!(world.total("position=noted").await?, 1);

        let mut changed = a_recommendation(1, "132.1 Ratify the treaty at once (Fiji);");
        changed["UprPositions"] = serde_json::json!(["- Noted"]);
        let report = world.receive(&[changed], "en", How::Import).await?;
        assert_eq!((report.changed, report.edited_since), (1, 1));
        let record = world.get(&format!("/api/v1/recommendations/{}?lang=pt", address(1))).await?.json()?;
        assert_eq!(record["text"], "Ratificar o tratado");
        assert_eq!(record["position"], "noted");
        let outdated: Vec<(&str, bool)> = record["texts"]
            .as_array()
            .context("texts")?
            .iter()
            .map(|text| (text["kind"].as_str().unwrap_or_default(), text["outdated"].as_bool().unwrap_or_default()))
            .collect();
        assert_eq!(outdated, [("national", true), ("official", false)]);
        let page = world.get(&format!("/en/r/{}", address(1))).await?.body;
        assert!(page.contains("the United Nations changed its text since"), "{page}");

        // Its words are what they were, once that import is taken back.
        world.undo(BatchId(world.last_import().await?)).await?;
        let page = world.get(&format!("/en/r/{}", address(1))).await?.body;
        assert!(page.contains("Ratificar o tratado") && !page.contains("changed its text since"), "{page}");
        Ok(())
    })
}

#[test]
fn records_of_every_type_are_counted_but_only_recommendations_are_called_so() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut concern = an_observation(2, "12.The Committee is concerned.");
        concern["AnnotationType"] = "- Concerns/Observations".into();
        let mut unknown = an_observation(3, "13.Something else.");
        unknown["AnnotationType"] = "acf979ef-4c5f-49d7-80b9-4b237abd0b7c".into();
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);"), concern, unknown], "en", How::Import).await?;
        let found = world.find("").await?;
        assert_eq!(found["total"], 3);
        assert_eq!(found["facets"]["type"], serde_json::json!({ "recommendation": 1, "concern": 1, "other": 1 }));
        let plain = |page: String| page.replace(['\u{2068}', '\u{2069}'], "");
        let list = plain(world.get("/en/recommendations").await?.body);
        assert!(list.contains("3 entries · 1 recommendation<"), "{list}");
        let list = plain(world.get("/en/recommendations?type=concern").await?.body);
        assert!(list.contains("1 entry<"), "{list}");
        let overview = world.get("/en/").await?.body;
        let figure = "<span class=\"figure__number\">1</span> <span class=\"figure__label\">recommendation</span>";
        assert!(overview.contains(figure), "{overview}");
        Ok(())
    })
}

#[test]
fn the_lettered_parts_are_those_of_the_text_as_it_stands() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let labels = async || -> Result<Vec<String>> {
            let record = world.get(&format!("/api/v1/recommendations/{}", address(1))).await?.json()?;
            let parts = record["parts"].as_array().context("parts")?;
            Ok(parts.iter().filter_map(|part| part["label"].as_str().map(str::to_owned)).collect())
        };
        let text = |items: &str| [an_observation(1, &format!("Schooling 12.The State should:{items}"))];
        world.receive(&text("(a) Build;(b) Teach."), "en", How::Import).await?;
        assert_eq!(labels().await?, ["(a)", "(b)"]);
        world.receive(&text("(a) Build;(b) Teach;(c) Feed."), "en", How::Import).await?;
        assert_eq!(labels().await?, ["(a)", "(b)", "(c)"]);
        // Another language has letters of its own and the same parts.
        let french = [an_observation(1, "12. L’État devrait : a) construire ; b) enseigner ; c) nourrir.")];
        world.receive(&french, "fr", How::Import).await?;
        assert_eq!(labels().await?, ["(a)", "(b)", "(c)"]);
        Ok(())
    })
}

#[test]
fn corrections_that_wait_in_line_each_begin_where_the_one_before_ended() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let dated = |date: &str| {
            let mut record = a_recommendation(1, "132.1 Ratify (Fiji);");
            record["PublicationDate"] = format!("{date}T00:00:00").into();
            [record]
        };
        world.receive(&dated("2019-05-05"), "en", How::Import).await?;
        let folder = tempfile::tempdir()?;
        // Another server took its words up before these were changed.
        let other = world.another_node(&folder).await?;
        world.receive(&dated("2020-05-05"), "en", How::Import).await?;
        let path = world.file(serde_json::to_string(&dated("2019-05-05"))?.as_bytes())?;
        let new = imports::job::new_import(&path, &world.options(&path, "en")?, &Actor::CommandLine, "")?;
        let id = mithaq::work::ask(&other, &new).await?;
        mithaq::work::once(&other, &mithaq::platform::jobs::Holder::enter(&other.folder)?).await?;
        let job = mithaq::platform::jobs::find(other.db.read(), id).await?.context("the job vanished")?;
        assert!(job.outcome.contains("\"documents_changed\":1"), "{}", job.outcome);
        world.app.changed().await?;
        assert_eq!(world.total("year=2019").await?, 1);
        let last = BatchId(world.last_import().await?);
        world.undo(last).await?;
        assert_eq!(world.total("year=2020").await?, 1);
        Ok(())
    })
}

#[test]
fn a_source_corrects_a_document_and_an_undo_brings_back_what_it_said() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let file = [a_recommendation(1, "132.1 Ratify (Fiji);"), a_recommendation(2, "132.2 Build (Fiji);")];
        world.receive(&file, "en", How::Import).await?;
        let mut corrected = file.clone();
        for record in &mut corrected {
            record["PublicationDate"] = "2023-01-09T00:00:00".into();
        }
        let preview = world.receive(&corrected, "en", How::Preview).await?;
        let fields = &preview.document_changes[0].fields[0];
        assert_eq!((preview.documents_changed, preview.changed), (1, 0));
        assert_eq!((preview.document_changes[0].id.as_str(), fields.field.as_str()), ("A/HRC/99/7", "published"));
        assert_eq!((fields.before.as_str(), fields.after.as_str()), ("2022-03-04", "2023-01-09"));
        assert_eq!(world.total("year=2022").await?, 2);

        assert_eq!(world.receive(&corrected, "en", How::Import).await?, preview);
        assert_eq!((world.total("year=2022").await?, world.total("year=2023").await?), (0, 2));
        let again = world.receive(&corrected, "en", How::Import).await?;
        assert!(!again.changes_something());
        let import = BatchId(world.last_import().await? - 1);
        // Another language may add its texts; of the document it has nothing to say.
        let mut french = a_recommendation(1, "132.1 Ratifier le traité (Fidji) ;");
        french["PublicationDate"] = "2020-01-01T00:00:00".into();
        let report = world.receive(&[french], "fr", How::Import).await?;
        assert_eq!((report.texts_added, report.documents_changed), (1, 0));

        let report = world.undo(import).await?;
        assert_eq!((report.withdrawn, report.documents), (0, 1));
        assert_eq!((world.total("year=2022").await?, world.total("year=2023").await?), (2, 0));
        let again = world.undo(import).await.map(drop);
        assert!(again.is_err_and(|error| error.to_string().contains("cannot be undone")));
        Ok(())
    })
}

#[test]
fn an_import_under_way_is_invisible_and_goes_on_after_a_restart() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let file: Vec<_> =
            (1..=2500).map(|key| a_recommendation(key, &format!("132.{key} Build school {key} (Fiji);"))).collect();
        let text = serde_json::to_string(&file)?;
        let path = world.file(text.as_bytes())?;
        let stopped = stop_after(world, &path, 1000).await?;
        assert!(stopped);
        assert_eq!(world.total("").await?, 0);
        assert_eq!(world.get(&format!("/en/r/{}", address(1))).await?.status, StatusCode::NOT_FOUND);

        world.restart().await?;
        assert_eq!(world.total("").await?, 0);
        let report = world.receive_file(&path, "en", How::Import).await?;
        assert_eq!((report.read, report.new), (2500, 2500));
        assert_eq!(world.total("").await?, 2500);
        assert_eq!(world.total("q=%22school+2500%22").await?, 1);
        Ok(())
    })
}

#[test]
fn an_import_given_up_leaves_no_trace_for_readers() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let mut file: Vec<_> =
            (2..=2100).map(|key| a_recommendation(key, &format!("132.{key} Build (Fiji);"))).collect();
        file.insert(0, a_recommendation(1, "132.1 Ratify tomorrow (Fiji);"));
        let path = world.file(serde_json::to_string(&file)?.as_bytes())?;
        assert!(stop_after(world, &path, 1000).await?);
        let pending = ledger::pending_batch(world.app.db.read()).await?.context("nothing is pending")?;
        assert!(imports::abandon(&world.app, &Actor::CommandLine, pending.id).await?);
        world.app.changed().await?;
        assert_eq!(world.total("").await?, 1);
        assert_eq!(world.numbers("q=ratify").await?, ["132.1"]);
        let answer = world.get(&format!("/en/r/{}", address(2))).await?;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        // Nothing stands in the way of the next import.
        let report = world.receive_file(&path, "en", How::Import).await?;
        assert_eq!((report.new, report.revived, report.changed), (2099, 0, 1));
        Ok(())
    })
}

/// Begins an import and stops it once this many records were read.
async fn stop_after(world: &World, path: &std::path::Path, records: u64) -> Result<bool> {
    let opened = imports::uhri::open(path)?;
    let options = world.options(path, "en")?;
    let actor = Actor::CommandLine;
    let batch = imports::resume_or_begin(&world.app, &actor, &options, mithaq::platform::jobs::JobId::NONE).await?;
    let terms = world.app.terms();
    let source = imports::job::source(&terms, &options, &opened)?;
    let report =
        imports::run(&world.app, &actor, &options, source, Some(batch), &|_, report| report.read < records).await?;
    Ok(report.is_none())
}
