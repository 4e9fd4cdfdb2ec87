//! Source documents: described anew by people, beside what sources say, and what is told of that.

use std::collections::BTreeMap;

use anyhow::Result;
use axum::http::StatusCode;
use mithaq::ledger::BatchId;
use mithaq::platform::db::sql;
use serde_json::{Value, json};

use crate::browser::{Browser, Who, a_person, invited};
use crate::world::{Answer, How, World, a_recommendation, address, on_each_engine};

const EDIT: &str = "/en/documents/A~HRC~99~7/edit";
const HISTORY: &str = "/en/documents/A~HRC~99~7/history";
const API: &str = "/api/v1/documents/A~HRC~99~7/history";

fn words(answer: &Answer) -> String {
    let text: Vec<&str> = answer.body.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect();
    text.join(" ").split_whitespace().collect::<Vec<_>>().join(" ").replace(['\u{2068}', '\u{2069}'], "")
}

/// The fields of the form on a page, as a browser would send them back.
struct Open(BTreeMap<String, String>);

impl Open {
    fn of(page: &Answer) -> Result<Open> {
        let form =
            page.body.split_once("<form class=\"narrow\"").or_else(|| page.body.split_once("<form class=\"edit\""));
        let form = form.and_then(|(_, rest)| rest.split_once("</form>")).map_or("", |(form, _)| form);
        let value = |tag: &str, name: &str| {
            let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
            rest.split('"').next().map(|value| value.replace("&amp;", "&").replace("&#x2f;", "/"))
        };
        let mut fields = BTreeMap::new();
        let mut select = String::new();
        for piece in form.split('<').skip(1) {
            let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
            match (tag.split_whitespace().next().unwrap_or_default(), value(tag, "name")) {
                ("select", Some(name)) => select = name,
                ("option", _) if tag.contains(" selected") => {
                    fields.insert(select.clone(), value(tag, "value").unwrap_or_default());
                }
                ("textarea", Some(name)) => drop(fields.insert(name, text.trim_start().to_owned())),
                ("input", Some(name)) if !tag.contains("type=\"radio\"") => {
                    fields.insert(name, value(tag, "value").unwrap_or_default());
                }
                _ => {}
            }
        }
        anyhow::ensure!(fields.len() > 1, "no form: {} {}", page.status, page.body);
        Ok(Open(fields))
    }

    fn write(mut self, name: &str, value: &str) -> Open {
        self.0.insert(name.to_owned(), value.to_owned());
        self
    }

    async fn send(&self, world: &World, browser: &mut Browser) -> Result<Answer> {
        let pairs: Vec<(&str, &str)> = self.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        browser.send(world, EDIT, &pairs).await
    }
}

async fn open(world: &World, browser: &mut Browser) -> Result<Open> {
    Open::of(&browser.get(world, EDIT).await?)
}

/// The entry 1 in its document, as a file of this date and session says it.
async fn receive(world: &World, date: &str, session: &str, how: How) -> Result<mithaq::imports::Report> {
    let mut record = a_recommendation(1, "132.1 Ratify (Fiji);");
    record["PublicationDate"] = format!("{date}T00:00:00").into();
    record["UprSession"] = json!([format!("{session} Session - Cycle 4")]);
    world.receive(&[record], "en", how).await
}

async fn described(world: &World) -> Result<(Value, Value)> {
    let entry = world.get(&format!("/api/v1/recommendations/{}", address(1))).await?.json()?;
    Ok((entry["date"].clone(), entry["session"].clone()))
}

#[test]
fn what_a_person_sets_stays_and_follows_imports_again_once_it_is_let_go_of() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        receive(world, "2022-03-04", "41st", How::Import).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let page = open(world, &mut secretary).await?;
        assert_eq!((page.0["published"].as_str(), page.0["symbol"].as_str()), ("2022-03-04", "A/HRC/99/7"));
        let page = page.write("published", "2022-03-30").write("title-fr", "Rapport du Groupe de travail");
        let answer = page.write("why", "date of issue").send(world, &mut secretary).await?;
        assert_eq!(answer.header("location"), format!("{HISTORY}?saved=yes"), "{}", words(&answer));
        assert_eq!(described(world).await?, (json!("2022-03-30"), json!("41")));
        let documents = world.get("/api/v1/documents").await?.json()?;
        assert_eq!(documents["items"][0]["titles"], json!({ "fr": "Rapport du Groupe de travail" }));
        // The search knows the day too.
        assert_eq!(world.total("sort=newest&year=2022").await?, 1);

        // The source says another day and another session: only the session is its to say.
        let preview = receive(world, "2023-01-09", "42nd", How::Preview).await?;
        assert_eq!((preview.documents_changed, preview.document_changes[0].edited), (1, true));
        receive(world, "2023-01-09", "42nd", How::Import).await?;
        let import = BatchId(world.last_import().await?);
        assert_eq!(described(world).await?, (json!("2022-03-30"), json!("42")));
        assert!(!receive(world, "2023-01-09", "42nd", How::Import).await?.changes_something());
        let page = secretary.get(world, EDIT).await?;
        assert!(words(&page).contains("Imports say: 9 January 2023."), "{}", words(&page));
        // An undo takes back what the source said, and no more.
        world.undo(import).await?;
        assert_eq!(described(world).await?, (json!("2022-03-30"), json!("41")));
        assert!(words(&secretary.get(world, EDIT).await?).contains("Imports say: 4 March 2022."));

        // What is not touched is not changed, though its blanks are not those that people type.
        let narrow = "UPDATE mechanism_texts SET text = 'Rapport\u{202f}: suite' WHERE kind = 'document'";
        let tx = world.app.db.begin().await?;
        sql(narrow).run(&*tx).await?;
        tx.commit().await?;
        let answer = open(world, &mut secretary).await?.send(world, &mut secretary).await?;
        assert!(words(&answer).contains("Nothing was changed"), "{}", words(&answer));
        open(world, &mut secretary).await?.write("published", "2022-03-04").send(world, &mut secretary).await?;
        assert!(!words(&secretary.get(world, EDIT).await?).contains("Imports say"));
        receive(world, "2023-01-09", "41st", How::Import).await?;
        assert_eq!(described(world).await?, (json!("2023-01-09"), json!("41")));
        Ok(())
    })
}

#[test]
fn two_people_at_once_keep_each_other_s_fields_and_see_both_versions_of_the_same() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        receive(world, "2022-03-04", "41st", How::Import).await?;
        let mut amina = a_person(world, Who::Secretariat).await?;
        let link = invited(world, "bao@example.org", Who::Secretariat).await?;
        let mut bao = Browser::default();
        bao.join(world, &link).await?;
        let (first, second) = (open(world, &mut amina).await?, open(world, &mut bao).await?);
        let third = open(world, &mut bao).await?;
        first.write("session", "forty-first").write("title-en", "Amina’s title").send(world, &mut amina).await?;

        // Another field: both are kept, and it is said.
        let answer = second.write("address", "https://example.org/7").send(world, &mut bao).await?;
        assert!(answer.header("location").ends_with("saved=beside"), "{}", words(&answer));

        // The same fields: nothing is saved, both versions are shown.
        let third = third.write("session", "41 (resumed)").write("title-en", "Bao’s title").write("cycle", "3");
        let answer = third.send(world, &mut bao).await?;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        let said = words(&answer);
        for part in ["forty-first", "41 (resumed)", "Amina’s title", "Bao’s title", "What you wrote"] {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert_eq!(described(world).await?.1, json!("forty-first"));
        Ok(())
    })
}

#[test]
fn each_of_two_fields_in_conflict_must_be_chosen() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        receive(world, "2022-03-04", "41st", How::Import).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let (mine, theirs) = (open(world, &mut secretary).await?, open(world, &mut secretary).await?);
        theirs.write("session", "forty-first").write("cycle", "2").send(world, &mut secretary).await?;
        let mine = mine.write("session", "41 bis").write("cycle", "3").write("title-ar", "تقرير");
        let conflict = mine.send(world, &mut secretary).await?;
        assert_eq!(conflict.status, StatusCode::CONFLICT);
        let carried = Open::of(&conflict)?;
        let mut pairs: Vec<(String, String)> = carried.0.into_iter().filter(|(name, _)| name != "conflict").collect();
        let more = |pairs: &mut Vec<(String, String)>, name: &str, value: &str| {
            pairs.push((name.to_owned(), value.to_owned()));
        };
        more(&mut pairs, "conflict", "session");
        more(&mut pairs, "conflict", "cycle");
        more(&mut pairs, "take-session", "mine");
        let send = async |secretary: &mut Browser, pairs: &[(String, String)]| {
            let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            secretary.send(world, EDIT, &pairs).await
        };
        let answer = send(&mut secretary, &pairs).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(words(&answer).contains("Choose one of the versions"), "{}", words(&answer));
        more(&mut pairs, "take-cycle", "theirs");
        let answer = send(&mut secretary, &pairs).await?;
        assert!(answer.header("location").starts_with(HISTORY), "{}", words(&answer));
        let document = world.get("/api/v1/documents").await?.json()?["items"][0].clone();
        assert_eq!((&document["session"], &document["cycle"]), (&json!("41 bis"), &json!(2)));
        assert_eq!(document["titles"]["ar"], "تقرير");
        Ok(())
    })
}

#[test]
fn what_is_wrong_is_said_at_its_field() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        receive(world, "2022-03-04", "41st", How::Import).await?;
        let mut other = a_recommendation(2, "1.2 Build (Fiji);");
        other["Symbol"] = "A/HRC/98/1".into();
        world.receive(&[other], "en", How::Import).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let wrong = open(world, &mut secretary).await?.write("published", "tomorrow").write("symbol", "");
        let answer =
            wrong.write("address", "javascript:x").write("session", "<b>x").send(world, &mut secretary).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        for sentence in ["Write the date as", "Give a symbol, or a title", "An address begins with"] {
            assert!(words(&answer).contains(sentence), "{sentence}: {}", words(&answer));
        }
        assert!(answer.body.contains("value=\"tomorrow\"") && !answer.body.contains("<b>x"), "{}", answer.body);
        let answer = open(world, &mut secretary).await?.send(world, &mut secretary).await?;
        assert!(words(&answer).contains("Nothing was changed"), "{}", words(&answer));
        let taken = open(world, &mut secretary).await?.write("symbol", "a/hrc/98/1");
        let answer = taken.send(world, &mut secretary).await?;
        assert!(words(&answer).contains("Another document has the symbol"), "{}", words(&answer));
        for slug in ["NOTHING~1", "A", "~", "%00"] {
            let answer = secretary.get(world, &format!("/en/documents/{slug}/edit")).await?;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{slug}");
        }
        Ok(())
    })
}

#[test]
fn a_document_by_hand_is_not_described_away_by_an_import() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let new = "/en/documents/new";
        let fields =
            [("mechanism", "upr"), ("type", "addendum"), ("symbol", "A/HRC/99/7"), ("published", "2021-01-01")];
        secretary.fill(world, new, new, &fields).await?;
        // Nothing stands in it yet: those who may describe it find it in the list, the public does not.
        assert!(secretary.get(world, "/en/documents").await?.body.contains(EDIT));
        assert!(!world.get("/en/documents").await?.body.contains("A~HRC~99~7"));
        assert_eq!(world.get(HISTORY).await?.status, StatusCode::NOT_FOUND);
        receive(world, "2022-03-04", "41st", How::Import).await?;
        let report = receive(world, "2022-03-05", "41st", How::Import).await?;
        assert!(report.document_changes.iter().all(|change| change.edited), "{report:?}");
        // What was left open, the source may fill in.
        assert_eq!(described(world).await?, (json!("2021-01-01"), json!("41")));
        let page = words(&secretary.get(world, EDIT).await?);
        assert!(
            page.contains("Imports say: 5 March 2022.") && page.contains("Imports say: Report of the Working"),
            "{page}"
        );
        Ok(())
    })
}

#[test]
fn the_history_is_told_to_each_as_they_may_know_it() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        receive(world, "2022-03-04", "41st", How::Internally).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let page = open(world, &mut secretary).await?.write("title-en", "The xanthocanary report");
        page.write("why", "canary-reason one").send(world, &mut secretary).await?;
        for path in [HISTORY, API] {
            assert_eq!(world.get(path).await?.status, StatusCode::NOT_FOUND, "{path}");
        }
        let page = open(world, &mut secretary).await?.write("title-en", "The report");
        page.write("why", "canary-reason two").send(world, &mut secretary).await?;
        // Published, and corrected by the same file: what stood before was not for the public.
        receive(world, "2022-03-05", "41st", How::Import).await?;
        let page = open(world, &mut secretary).await?.write("title-en", "The whole report");
        page.write("why", "canary-reason three").send(world, &mut secretary).await?;
        receive(world, "2022-03-06", "41st", How::Import).await?;

        let told = world.get(API).await?.json()?;
        let items: Vec<(&Value, &Value, &Value)> = told["items"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|item| (&item["act"], &item["by"], &item["changes"]))
            .collect();
        let title = json!([{ "field": "title.en", "before": "The report", "after": "The whole report" }]);
        let day = json!([{ "field": "published", "before": "2022-03-05", "after": "2022-03-06" }]);
        assert_eq!(
            items,
            [
                (&json!("document-edited"), &json!("secretariat"), &title),
                (&json!("document-corrected"), &json!("source"), &day),
            ]
        );
        let page = world.get(HISTORY).await?;
        assert!(words(&page).contains("Title · English The added: whole report"), "{}", words(&page));
        assert!(words(&page).contains("Date of the document removed: 5 March 2022 added: 6 March 2022"));
        for canary in ["xanthocanary", "canary-reason", "secretariat@", "/edit", "2022-03-04"] {
            assert!(!page.body.contains(canary) && !told.to_string().contains(canary), "{canary}: {}", page.body);
        }
        let whole = words(&secretary.get(world, HISTORY).await?);
        for part in ["xanthocanary", "canary-reason one", "canary-reason three", "4 March 2022", "Edit this document"] {
            assert!(whole.contains(part), "{part}: {whole}");
        }
        assert_eq!(whole.matches("Described anew by the national mechanism").count(), 3);
        Ok(())
    })
}

#[test]
fn a_document_that_is_edited_takes_its_entries_along_in_the_search() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        receive(world, "2022-03-04", "41st", How::Import).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let page = open(world, &mut secretary).await?.write("mechanism", "crc").write("published", "2019-05-05");
        page.write("type", "concluding-observations").send(world, &mut secretary).await?;
        assert_eq!((world.total("mechanism=crc&year=2019").await?, world.total("mechanism=upr").await?), (1, 0));
        let kept = sql("SELECT COUNT(*) FROM document_decisions").one(world.app.db.read()).await?.get::<i64>(0)?;
        assert_eq!(kept, 3);
        Ok(())
    })
}
