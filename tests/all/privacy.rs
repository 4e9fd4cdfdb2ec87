//! What is not for the public is in no page, count, facet, search hit, export, answer or error.

use anyhow::Result;
use axum::http::StatusCode;
use mithaq::ledger::BatchId;
use mithaq::permissions::{Actor, Audience};
use mithaq::recommendations::{self, Edit, PublicId, Sighting, Wish};
use serde_json::json;

use crate::browser::{Browser, Who, a_person, hidden};
use crate::uploads::{applied, send, work_once};
use crate::world::{How, World, a_recommendation, address, on_each_engine};

/// Words that stand nowhere but in what is internal.
const CANARIES: [&str; 3] = ["xanthocanary", "TUV", "XC/CANARY/1"];

#[test]
fn an_internal_record_shows_nowhere_until_it_is_published() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let mut secret = a_recommendation(2, "132.2 The xanthocanary sings (Fiji);");
        secret["Countries"] = json!(["Tuvalu"]);
        secret["Symbol"] = "XC/CANARY/1".into();
        secret["Themes"] = json!(["Right to education"]);
        world.receive(&[secret.clone()], "en", How::Internally).await?;

        let id = address(2);
        for path in public_addresses(&id) {
            let answer = world.get(&path).await?;
            for canary in CANARIES {
                let in_address = path.contains(canary);
                // The list of States names Tuvalu as a State; it must not count anything for it.
                let named = path == "/api/v1/topics" && canary == "TUV";
                assert!(in_address || named || !answer.body.contains(canary), "{path} shows {canary}: {}", answer.body);
            }
        }
        assert_eq!(world.get(&format!("/en/r/{id}")).await?.status, StatusCode::NOT_FOUND);
        assert_eq!(world.get(&format!("/api/v1/recommendations/{id}")).await?.status, StatusCode::NOT_FOUND);
        assert_eq!(world.total("").await?, 1);
        assert_eq!(world.total("q=xanthocanary").await?, 0);
        assert_eq!(world.total("theme=right-to-education").await?, 0);
        let topics = world.get("/api/v1/topics").await?.json()?;
        let education =
            topics["themes"].as_array().into_iter().flatten().find(|theme| theme["code"] == "right-to-education");
        assert_eq!(education.map(|theme| theme["count"].clone()), Some(json!(0)));

        // The positive control: published, it is found by the same sweep.
        let Some(Sighting::Here(record)) =
            recommendations::sighting(world.app.db.read(), &PublicId(id.clone()), "en").await?
        else {
            anyhow::bail!("not there");
        };
        let tx = world.app.db.begin().await?;
        let edit = Edit::of(Wish::Audience(Audience::Public));
        recommendations::edit(&tx, &Actor::CommandLine, world.app.clock.now(), record.listed.id, &edit).await?;
        tx.commit().await?;
        world.app.changed().await?;
        let mut shown = 0;
        for path in public_addresses(&id) {
            shown += usize::from(world.get(&path).await?.body.contains("xanthocanary"));
        }
        assert!(shown >= 5, "{shown}");
        Ok(())
    })
}

#[test]
fn what_only_internal_entries_hold_is_as_unknown_as_what_is_not_there() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut open = a_recommendation(1, "132.1 Ratify (Fiji);");
        open["Themes"] = json!(["An open theme of this file"]);
        world.receive(&[open], "en", How::Import).await?;
        let mut secret = a_recommendation(2, "132.2 The xanthocanary sings (Fiji);");
        secret["Symbol"] = "SECRET/C/DOC/1".into();
        secret["Themes"] = json!(["A xanthocanary theme"]);
        secret["AffectedPersons"] = json!(["Xanthocanary breeders"]);
        world.receive(&[secret], "en", How::Internally).await?;

        for page in ["/api/v1/recommendations", "/en/recommendations", "/en/recommendations.csv"] {
            for (secret, unknown) in [
                ("document=SECRET/C/DOC/1", "document=NOTHING/C/DOC/1"),
                ("theme=a-xanthocanary-theme", "theme=no-xanthocanary-theme"),
                ("person=xanthocanary-breeders", "person=xanthocanary-owners"),
                ("theme=a-xanthocanary-theme&year=2022", "theme=no-xanthocanary-theme&year=2022"),
            ] {
                let secret = world.get(&format!("{page}?{secret}")).await?;
                let unknown = world.get(&format!("{page}?{unknown}")).await?;
                assert_eq!(
                    (secret.status, unknown.status),
                    (StatusCode::BAD_REQUEST, StatusCode::BAD_REQUEST),
                    "{page}"
                );
            }
        }
        // What readers can see is known to them, whatever else they ask.
        assert_eq!(world.total("theme=an-open-theme-of-this-file").await?, 1);
        assert_eq!(world.total("theme=an-open-theme-of-this-file&q=nothing").await?, 0);
        assert_eq!(world.total("document=A/HRC/99/7&mechanism=crc").await?, 0);
        let topics = world.get("/api/v1/topics").await?.body;
        assert!(topics.contains("an-open-theme-of-this-file"), "{topics}");
        assert!(!topics.to_lowercase().contains("xanthocanary"), "{topics}");
        Ok(())
    })
}

#[test]
fn an_internal_entry_that_was_taken_back_was_never_there() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        world.undo(BatchId(world.last_import().await?)).await?;
        world.receive(&[a_recommendation(2, "132.2 The xanthocanary sings (Fiji);")], "en", How::Internally).await?;
        world.undo(BatchId(world.last_import().await?)).await?;
        for (key, status) in [(1, StatusCode::GONE), (2, StatusCode::NOT_FOUND), (3, StatusCode::NOT_FOUND)] {
            for path in [format!("/en/r/{}", address(key)), format!("/api/v1/recommendations/{}", address(key))] {
                let answer = world.get(&path).await?;
                assert_eq!(answer.status, status, "{path}");
                assert_eq!(answer.body.contains("export-en.json"), status == StatusCode::GONE, "{}", answer.body);
            }
        }
        Ok(())
    })
}

#[test]
fn importing_again_for_the_public_publishes() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let file = [a_recommendation(1, "132.1 Ratify (Fiji);")];
        world.receive(&file, "en", How::Internally).await?;
        assert_eq!(world.total("").await?, 0);
        let report = world.receive(&file, "en", How::Import).await?;
        assert_eq!((report.changed, report.changes[0].fields[0].field.as_str()), (1, "audience"));
        assert_eq!(world.total("").await?, 1);
        // And never the other way round.
        let report = world.receive(&file, "en", How::Internally).await?;
        assert_eq!((report.unchanged, report.changed), (1, 0));
        assert_eq!(world.total("").await?, 1);
        Ok(())
    })
}

#[test]
fn an_internal_import_changes_nothing_that_is_public() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let mut changed = a_recommendation(1, "132.1 The xanthocanary sings (Fiji);");
        changed["PublicationDate"] = "2020-01-01T00:00:00".into();
        let french = a_recommendation(1, "132.1 Le xanthocanary chante (Fidji) ;");
        for (record, language) in [(changed, "en"), (french, "fr")] {
            let report = world.receive(&[record], language, How::Internally).await?;
            assert_eq!((report.held_back, report.changed, report.texts_added, report.documents_changed), (1, 0, 0, 0));
        }
        assert_eq!(world.total("q=xanthocanary").await?, 0);
        assert_eq!(world.total("has_lang=fr").await?, 0);
        assert_eq!(world.total("year=2022").await?, 1);
        Ok(())
    })
}

/// What is typed on the edit page: a draft, texts of an internal entry, the reason of an act.
#[test]
fn what_the_secretariat_writes_inside_reaches_no_visitor() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        world.receive(&[a_recommendation(2, "132.2 Build (Fiji);")], "en", How::Internally).await?;
        let mut amina = a_person(world, Who::Secretariat).await?;
        let edit = |key: u32| format!("/en/r/{}/edit", address(key));
        let none = [("position", "none"), ("audience", "public")];
        // A public entry: the draft and the reason stay inside, the text is for everybody.
        let draft = [("language", "en"), ("national", "draft xanthocanary"), ("do", "draft")];
        let said = [("language", "en"), ("plain", "open words"), ("why", "because xanthocanary"), none[0], none[1]];
        // An internal entry: nothing of it is for anybody else.
        let inside = [("language", "en"), ("national", "text xanthocanary"), none[0], ("audience", "internal")];
        let seen = async |amina: &mut Browser, key: u32, fields: &[(&str, &str)]| {
            let page = amina.get(world, &edit(key)).await?.body;
            let marks = ["national", "plain", "position", "audience"];
            let marks =
                marks.map(|name| (format!("seen-{name}"), hidden(&page, &format!("seen-{name}")).unwrap_or_default()));
            let mut all: Vec<(&str, &str)> = marks.iter().map(|(name, mark)| (name.as_str(), mark.as_str())).collect();
            all.extend_from_slice(fields);
            amina.fill(world, &edit(key), &edit(key), &all).await
        };
        for (key, fields) in [(1, said.as_slice()), (1, &draft), (2, &inside)] {
            let answer = seen(&mut amina, key, fields).await?;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{key}: {}", answer.body);
        }
        // Parts of an internal entry, with a title.
        let parts = format!("/en/r/{}/parts", address(2));
        let page = amina.get(world, &parts).await?.body;
        let mark = hidden(&page, "seen-parts").unwrap_or_default();
        let (_, text) =
            page.split_once("name=\"marked\"").and_then(|(_, rest)| rest.split_once(">\n")).unwrap_or_default();
        let text = text.split("</textarea>").next().unwrap_or_default().replacen(' ', "\n", 1);
        let named = [("label", "a"), ("title", "title xanthocanary"), ("label", "b"), ("title", "")];
        let fields = [("language", "en"), ("seen-parts", mark.as_str()), ("marked", text.as_str()), ("do", "save")];
        let divided = amina.fill(world, &parts, &parts, &[fields.as_slice(), &named].concat()).await?;
        assert_eq!(divided.status, StatusCode::SEE_OTHER, "{}", divided.body);
        world.app.changed().await?;
        let mut addresses = public_addresses(&address(1));
        addresses.push(parts.clone());
        addresses.extend(public_addresses(&address(2)));
        addresses.push(format!("/en/r/{}/history", address(1)));
        addresses.extend([edit(1), edit(2), "/en/drafts".to_owned()]);
        for path in &addresses {
            let answer = world.get(path).await?;
            assert!(path.contains("xanthocanary") || !answer.body.contains("xanthocanary"), "{path}: {}", answer.body);
        }
        // The controls: what is public is there, and the same sweep finds the rest for whoever may see it.
        assert!(world.get(&format!("/en/r/{}", address(1))).await?.body.contains("open words"));
        let mut shown = 0;
        for path in
            [edit(1) + "?draft=on", format!("/en/r/{}/history", address(1)), format!("/en/r/{}", address(2)), parts]
        {
            shown += usize::from(amina.get(world, &path).await?.body.contains("xanthocanary"));
        }
        assert_eq!(shown, 4);
        Ok(())
    })
}

/// An entry and a document added by hand, names of files, reasons of bulk acts and withdrawals.
#[test]
fn what_the_secretariat_brings_in_for_itself_reaches_no_visitor() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let mut amina = a_person(world, Who::Secretariat).await?;
        let none = "/en/documents/new";
        let document = [("mechanism", "upr"), ("type", "other"), ("title-en", "Pledges of xanthocanary")];
        let added = amina.fill(world, none, none, &document).await?;
        let code = added.header("location").split('=').next_back().unwrap_or_default().to_owned();
        assert_eq!(code, "pledges-of-xanthocanary", "{}", added.body);
        let entry = [("type", "recommendation"), ("document", code.as_str()), ("number", "3"), ("language", "en")];
        let more = [("text", "To sing, xanthocanary"), ("states", "Uruguay"), ("audience", "internal")];
        let added = amina.fill(world, "/en/r/new", "/en/r/new", &[entry.as_slice(), &more].concat()).await?;
        let by_hand = added.header("location").trim_start_matches("/en/r/").trim_end_matches("/edit").to_owned();

        // A file: sent, previewed and applied inside; and one that only waits.
        let inside = [("state", ""), ("language", "en"), ("audience", "internal")];
        let records = json!([a_recommendation(2, "132.2 Build (Fiji);")]).to_string();
        let sent = send(world, &mut amina, "xanthocanary.json", records.as_bytes(), &inside).await?;
        let upload = sent.header("location").to_owned();
        assert!(work_once(world).await?, "{}", sent.body);
        let import = applied(world, &mut amina, &upload).await?;
        let waits = send(world, &mut amina, "xanthocanary-2.json", records.as_bytes(), &inside).await?;

        // One change to what a search finds, with its reason.
        let bulk = "/en/tagging/new?document=A/HRC/99/7";
        let wish =
            [("query", "?document=A/HRC/99/7"), ("add", "theme/right-to-health"), ("why", "for the xanthocanary")];
        let made = amina.fill(world, bulk, "/en/tagging", &wish).await?.header("location").to_owned();
        amina.fill(world, &made, &format!("{made}/application"), &[]).await?;
        world.app.changed().await?;

        let mut addresses = public_addresses(&address(1));
        addresses.extend(public_addresses(&address(2)));
        addresses.extend(public_addresses(&by_hand));
        let inside = [made.clone(), import.clone(), upload.clone(), waits.header("location").to_owned()];
        addresses.extend(inside);
        addresses.extend(["/en/imports", "/en/tagging", "/en/desk", "/en/r/new", none].map(str::to_owned));
        addresses.push(format!("/en/r/new?document={code}"));
        addresses.push(format!("/en/recommendations?document={code}"));
        let sweep = async || {
            for path in &addresses {
                let answer = world.get(path).await?;
                let repeated = path.contains("xanthocanary");
                assert!(repeated || !answer.body.contains("xanthocanary"), "{path}: {}", answer.body);
            }
            Ok::<_, anyhow::Error>(())
        };
        sweep().await?;
        // What names them in its address is as unknown as what is not there.
        for code in ["pledges-of-xanthocanary", "pledges-of-nobody"] {
            let answer = world.get(&format!("/en/recommendations?document={code}")).await?;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{code}");
        }
        // The control: whoever works on them finds each.
        for path in [made, import, format!("/en/r/{by_hand}"), "/en/documents".to_owned()] {
            let page = amina.get(world, &path).await?;
            assert!(page.body.contains("xanthocanary"), "{path}: {}", page.body);
        }
        // Withdrawn, it leaves no trace outside either.
        let gone = format!("/en/r/{by_hand}/withdrawal");
        amina.fill(world, &gone, &gone, &[("why", "the xanthocanary has gone")]).await?;
        world.app.changed().await?;
        assert_eq!(world.get(&format!("/en/r/{by_hand}")).await?.status, StatusCode::NOT_FOUND);
        sweep().await
    })
}

fn public_addresses(id: &str) -> Vec<String> {
    let mut addresses: Vec<String> = [
        "/en/",
        "/en/recommendations",
        "/en/recommendations?q=xanthocanary",
        "/en/recommendations?country=TUV",
        "/en/recommendations?theme=right-to-education",
        "/en/recommendations.csv",
        "/en/recommendations.json",
        "/en/recommendations.csv?q=xanthocanary",
        "/en/documents",
        "/en/documents/XC~CANARY~1/history",
        "/api/v1/documents/XC~CANARY~1/history",
        "/en/mechanisms",
        "/en/states",
        "/en/states/recommending",
        "/en/topics/theme",
        "/en/topics/person",
        "/en/topics/sdg",
        "/en/frameworks",
        "/en/data",
        "/en/status",
        "/en/status.csv?by=goal",
        "/en/recommendations/by/country",
        "/en/recommendations/by/document",
        "/api/v1/recommendations",
        "/api/v1/recommendations?q=xanthocanary",
        "/api/v1/documents",
        "/api/v1/mechanisms",
        "/api/v1/topics",
        "/en/recommendations?document=XC/CANARY/1",
        "/api/v1/recommendations?theme=xanthocanary-unknown",
    ]
    .map(str::to_owned)
    .into();
    addresses.push(format!("/en/r/{id}"));
    addresses.push(format!("/en/r/{id}/history"));
    addresses.push(format!("/api/v1/recommendations/{id}/history"));
    addresses.push(format!("/r/{id}"));
    addresses.push(format!("/api/v1/recommendations/{id}"));
    addresses
}
