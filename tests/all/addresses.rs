//! Every address filled with what a story holds: what the open ones show, and that opening one changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::accounts;
use mithaq::clusters::assignment::State;
use mithaq::institutions::appointment;
use mithaq::permissions::{Actor, Audience, Class};
use mithaq::platform::db::Cell;
use mithaq::recommendations::facets::Facet;
use mithaq::recommendations::{self, Edit, PublicId, Sighting, TextKind, Wish};
use mithaq::routes::{self, For};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::browser::{Browser, PASSWORD, Who, a_person, hidden, invited};
use crate::evidence_pages::a_file;
use crate::institutions::an_institution;
use crate::uploads::{applied, send, work_once};
use crate::world::{Answer, How, World, a_recommendation, address, on_each_engine};

const LANGUAGES: [&str; 7] = ["ar", "en", "es", "fr", "pt", "ru", "zh"];

/// What stands in each place of an address.
type Places = BTreeMap<&'static str, Vec<String>>;

fn places(of: &[(&'static str, &[&str])]) -> Places {
    of.iter().map(|(name, values)| (*name, values.iter().map(|value| (*value).to_owned()).collect())).collect()
}

/// An address with each value in each of its places. A place that the story does not know fails it.
fn filled(path: &str, places: &Places) -> Result<Vec<String>> {
    let Some((before, rest)) = path.split_once('{') else { return Ok(vec![path.to_owned()]) };
    let (name, after) = rest.split_once('}').context("the end of a place")?;
    let values = places.get(name).with_context(|| format!("what stands in {{{name}}} of {path}?"))?;
    let mut all = Vec::new();
    for value in values {
        all.extend(filled(&format!("{before}{value}{after}"), places)?);
    }
    Ok(all)
}

/// All that an answer tells, in small letters: headers and body, and what is packed in a spreadsheet.
fn told(answer: &Answer) -> Result<String> {
    let mut text = format!("{:?}\n", answer.headers);
    if answer.bytes.starts_with(b"PK") {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&answer.bytes))?;
        for place in 0..archive.len() {
            let mut part = archive.by_index(place)?;
            text.push_str(&part.name()?);
            part.read_to_string(&mut text)?;
        }
    } else {
        text.push_str(&answer.body);
    }
    Ok(text.to_lowercase())
}

/// Words that stand nowhere but in entries of one audience.
const SECRETS: [(Audience, &str); 3] =
    [(Audience::Internal, "xanthocanary"), (Audience::Members, "kobaltquokka"), (Audience::Observers, "ochreocelot")];

/// The name of somebody who holds a post, which is told to nobody outside.
const HOLDER: &str = "puceaxolotl";

fn symbol(word: &str) -> String {
    format!("{}/C/1", word.to_uppercase())
}

/// An entry with its word in everything that it can hold, for one audience.
async fn plant(world: &World, key: u32, word: &str, audience: Audience) -> Result<()> {
    let mut secret = a_recommendation(key, &format!("132.{key} The {word} sings (Fiji);"));
    secret["Symbol"] = symbol(word).into();
    secret["DocumentId"] = format!("22222222-0000-4000-8000-{key:012}").into();
    secret["Themes"] = json!([format!("A {word} theme")]);
    secret["AffectedPersons"] = json!([format!("{word} breeders")]);
    world.receive(&[secret], "en", How::Internally).await?;
    for language in ["ar", "fr"] {
        let body = format!("words {word}");
        decide(world, key, Wish::Text { kind: TextKind::National, language: language.to_owned(), body }, word).await?;
    }
    if audience != Audience::Internal {
        decide(world, key, Wish::Audience(audience), word).await?;
    }
    Ok(())
}

/// What somebody decides about an entry, with the word in its reason.
async fn decide(world: &World, key: u32, wish: Wish, word: &str) -> Result<()> {
    let id = PublicId(address(key));
    let Some(Sighting::Here(record)) = recommendations::sighting(world.app.db.read(), &id, "en").await? else {
        anyhow::bail!("entry {key} is not there");
    };
    let edit = Edit { why: format!("because {word}"), ..Edit::of(wish) };
    let tx = world.app.db.begin().await?;
    recommendations::edit(&tx, &Actor::CommandLine, world.app.clock.now(), record.listed.id, &edit).await?;
    tx.commit().await?;
    world.app.changed().await
}

/// The open addresses, in every language, with the secret entries and an open one in their places.
fn open_addresses() -> Result<Vec<(&'static str, Vec<String>)>> {
    let ids: Vec<String> = (1..=4).map(address).collect();
    let documents: Vec<String> = SECRETS.iter().map(|(_, word)| symbol(word).replace('/', "~")).collect();
    let mut places = places(&[
        ("lang", &LANGUAGES),
        ("code", &LANGUAGES),
        ("scheme", &["theme", "person", "sdg"]),
        ("facet", &Facet::shown().map(Facet::key).collect::<Vec<_>>()),
        ("institution", &["national-mechanism"]),
        ("cluster", &["nobody"]),
        ("framework", &["nobody"]),
        ("measure", &["nobody"]),
        ("format", &["csv"]),
        ("gap", &["overdue"]),
        ("milestone", &["nobody"]),
        ("update", &["nobody"]),
        ("post", &["secretariat"]),
        ("evidence", &["nobody"]),
        ("status", &["nobody"]),
        ("assessment", &["nobody"]),
        ("grade", &["nobody"]),
        ("scale", &["state"]),
        ("picture", &["nobody"]),
        ("token", &["0123456789abcdef0123456789abcdef"]),
    ]);
    places.insert("id", ids);
    places.insert("document", [documents, vec!["A~HRC~99~7".to_owned()]].concat());
    let open = routes::ALL.iter().filter(|(method, _, whom)| *method == "GET" && *whom == For::Everybody);
    open.map(|(_, path, _)| Ok((*path, filled(path, &places)?))).collect()
}

/// The forms of addresses where each word is told.
async fn where_told(world: &World) -> Result<BTreeMap<&'static str, BTreeSet<&'static str>>> {
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (form, paths) in open_addresses()? {
        for path in paths {
            let answer = world.get(&path).await?;
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
            let text = told(&answer)?.replace(&path.to_lowercase(), "");
            // The address of a document that is not there may stand in the links of the page that says so.
            let text = if form.contains("{document}") && answer.status == StatusCode::NOT_FOUND {
                SECRETS.iter().fold(text, |text, (_, word)| text.replace(&format!("{word}~c~1"), ""))
            } else {
                text
            };
            let words = SECRETS.map(|(_, word)| word).into_iter().chain([HOLDER]);
            for word in words.filter(|word| text.contains(word)) {
                found.entry(word).or_default().insert(form);
            }
        }
    }
    Ok(found)
}

#[test]
fn no_open_address_in_any_language_or_format_tells_what_is_not_public() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        for ((audience, word), key) in SECRETS.into_iter().zip(2..) {
            plant(world, key, word, audience).await?;
        }
        let holder = invited(world, &format!("{HOLDER}@example.org"), Who::Secretariat).await?;
        Browser::default().join(world, &holder).await?;
        assert_eq!(where_told(world).await?, BTreeMap::new());

        // Asked for by its own words, it is as unknown as what is not there.
        let lists = open_addresses()?.into_iter().filter(|(form, _)| form.contains("/recommendations"));
        let lists = lists.flat_map(|(_, paths)| paths).filter(|path| !["{", "/r/"].iter().any(|no| path.contains(no)));
        let lists: Vec<String> = lists.filter(|path| path.starts_with("/en/") || path.starts_with("/api/")).collect();
        assert!(lists.len() > 15, "{lists:?}");
        for (path, (_, word)) in lists.iter().flat_map(|path| SECRETS.map(|secret| (path, secret))) {
            let unknown: String = word.chars().rev().collect();
            let asked = async |word: &str| {
                let mut answers = Vec::new();
                let questions = [
                    format!("q={word}"),
                    format!("document={}", symbol(word)),
                    format!("theme=a-{word}-theme"),
                    format!("person={word}-breeders"),
                ];
                for question in questions {
                    let mut answer = world.get(&format!("{path}?{question}")).await?;
                    answer.headers.clear();
                    answers.push((answer.status, told(&answer)?.replace(word, "word")));
                }
                anyhow::Ok(answers)
            };
            assert_eq!(asked(word).await?, asked(&unknown).await?, "{path}: {word}");
        }

        // The control: made public, each is told by the same addresses.
        for ((_, word), key) in SECRETS.into_iter().zip(2..) {
            decide(world, key, Wish::Audience(Audience::Public), word).await?;
        }
        let everywhere: BTreeSet<&str> = BTreeSet::from([
            "/api/v1/documents",
            "/api/v1/recommendations",
            "/api/v1/recommendations/{id}",
            "/api/v1/topics",
            "/{lang}/",
            "/{lang}/documents",
            "/{lang}/documents/{document}/history",
            "/{lang}/measures",
            "/{lang}/r/{id}",
            "/{lang}/r/{id}/history",
            "/{lang}/recommendations",
            "/{lang}/recommendations.csv",
            "/{lang}/recommendations.json",
            "/{lang}/recommendations.xlsx",
            "/{lang}/recommendations/by/{facet}",
            "/{lang}/topics/{scheme}",
        ]);
        let shown = where_told(world).await?;
        for (_, word) in SECRETS {
            assert_eq!(shown.get(word), Some(&everywhere), "{word}");
        }
        assert_eq!(shown.get(HOLDER), None);
        let post = a_person(world, Who::Auditor).await?.get(world, "/en/posts/secretariat").await?;
        assert!(post.body.contains(HOLDER), "{}", post.body);
        Ok(())
    })
}

/// A sum of every row of each table. Opening a page writes when its session was last seen, and `/readyz`
/// proves by the one row of `probes` that the database takes writes: nothing else.
async fn sums(world: &World) -> Result<BTreeMap<String, (usize, String)>> {
    let mut snapshot = world.app.db.snapshot().await?;
    let mut sums = BTreeMap::new();
    for table in snapshot.tables().to_vec().into_iter().filter(|table| table.name != "probes") {
        let seen = table.columns.iter().position(|column| column.name == "seen_at");
        let seen = seen.filter(|_| table.name == "account_sessions");
        let mut rows = Vec::new();
        snapshot
            .each_row(&table, |row| {
                let row: Vec<(usize, &Cell<'_>)> =
                    row.iter().enumerate().filter(|(place, _)| Some(*place) != seen).collect();
                rows.push(format!("{row:?}"));
                Ok(())
            })
            .await?;
        rows.sort();
        let sum = Sha256::digest(rows.join("\n")).iter().map(|byte| format!("{byte:02x}")).collect();
        sums.insert(table.name.clone(), (rows.len(), sum));
    }
    Ok(sums)
}

/// Tables whose rows differ.
fn differing(one: &BTreeMap<String, (usize, String)>, other: &BTreeMap<String, (usize, String)>) -> Vec<String> {
    one.iter().filter(|(name, sum)| other.get(*name) != Some(sum)).map(|(name, _)| name.clone()).collect()
}

/// The last part of a path.
fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

#[test]
fn opening_any_address_changes_nothing_whoever_opens_it() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        world.receive(&[a_recommendation(2, "132.2 Build (Fiji);")], "en", How::Internally).await?;

        // A form that came too late and waits for its sender.
        let mut chair = a_person(world, Who::Administrator).await?;
        let page = chair.get(world, "/en/people").await?;
        let token = hidden(&page.body, "form").context("a form")?;
        world.app.clock.advance(3 * 60 * 60);
        let late = [("form", token.as_str()), ("name", "Zahra"), ("email", "z@example.org"), ("role", "auditor")];
        let held = last(chair.send(world, "/en/people", &late).await?.header("location")).to_owned();
        chair.sign_in(world, "administrator@example.org").await?;

        // Files: one imported, one that waits; a bulk change that waits; a logo; an invitation.
        let mut amina = a_person(world, Who::Secretariat).await?;
        let inside = [("state", ""), ("language", "en"), ("audience", "public")];
        let evidence = a_file(world, &mut amina).await?;
        let records = json!([a_recommendation(3, "132.3 Plant trees (Fiji);")]).to_string();
        let sent = send(world, &mut amina, "trees.json", records.as_bytes(), &inside).await?;
        let upload = sent.header("location").to_owned();
        assert!(work_once(world).await?, "{}", sent.body);
        let import = applied(world, &mut amina, &upload).await?;
        let records = json!([a_recommendation(4, "132.4 Dig wells (Fiji);")]).to_string();
        let waits = send(world, &mut amina, "wells.json", records.as_bytes(), &inside).await?;
        assert!(work_once(world).await?, "{}", waits.body);
        let wish = [("query", "?year=2022"), ("add", "theme/right-to-health"), ("why", "")];
        let bulk = amina.fill(world, "/en/tagging/new?year=2022", "/en/tagging", &wish).await?;
        let picture = crate::logo::set_logo(world, &mut amina).await?;
        // A cluster that is assigned, and many entries that are about to be.
        let ministry = an_institution(world, "Ministry of Works", Class::Member).await?;
        let to = |query: &str| {
            [("query".to_owned(), query.to_owned()), ("institution".to_owned(), ministry.public_id.clone())]
        };
        let titled = [("query", "?entry=".to_owned() + &address(1)), ("title-en", "Works".to_owned())];
        let titled = titled.each_ref().map(|(name, value)| (*name, value.as_str()));
        let titled = [titled.as_slice(), &[("audience", "members")]].concat();
        let cluster = amina.fill(world, "/en/clusters/new", "/en/clusters/new", &titled).await?;
        let cluster = last(cluster.header("location")).to_owned();
        let terms =
            [("title-en", "Dig"), ("kind", "other"), ("lead", ministry.public_id.as_str()), ("milestone-1-en", "One")];
        let measure = amina.fill(world, "/en/measures/new", "/en/measures/new", &terms).await?;
        let measure = last(measure.header("location")).to_owned();
        let plan = crate::frameworks::a_plan(world, &mut amina).await?;
        let update = last(&crate::progress::handed_in(world, &mut amina, &ministry).await?).to_owned();
        let status = crate::assessments::a_status(world, 1, &ministry, "state/implemented").await?;
        let (assessment, grade) = crate::assessments::beside(world, 1, &ministry).await?;
        let mut assigned = Vec::new();
        for query in [format!("?cluster={cluster}"), "?year=2022".to_owned()] {
            let fields = to(&query);
            let mut fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            fields.push(("share", "lead"));
            let on = format!("/en/assignments/new{query}");
            assigned.push(amina.fill(world, &on, "/en/assignments/new", &fields).await?.header("location").to_owned());
        }
        let waiting = crate::assignments::open_in(world, State::Submitted).await?;
        let assignment = waiting.first().context("an assignment")?.public_id.clone();
        let invitation = invited(world, "late@example.org", Who::Auditor).await?;
        let mut auditor = a_person(world, Who::Auditor).await?;
        let person = accounts::by_email(world.app.db.read(), "auditor@example.org").await?.context("an account")?;
        let holder = accounts::by_email(world.app.db.read(), "secretariat@example.org").await?.context("an account")?;
        let held_posts = appointment::of_account(world.app.db.read(), holder.id).await?;
        let appointment = held_posts.first().context("an appointment")?.public_id.to_string();
        let reappointment = crate::people::a_reappointment(world, &mut amina).await?;
        let mut half = Browser::default();
        half.give_password(world, "auditor@example.org", PASSWORD).await?;

        let places = places(&[
            ("lang", &["en"]),
            ("code", &["en"]),
            ("id", &[&address(1), &address(2)]),
            ("facet", &["theme"]),
            ("scheme", &["sdg"]),
            ("document", &["A~HRC~99~7"]),
            ("list", &["theme"]),
            ("term", &["right-to-education"]),
            ("form", &[&held]),
            ("import", &[last(&import)]),
            ("upload", &[last(&upload), last(waits.header("location"))]),
            ("act", &[last(bulk.header("location"))]),
            ("institution", &["national-mechanism"]),
            ("cluster", &[&cluster]),
            ("framework", &[&plan]),
            ("objective", &["1.1"]),
            ("measure", &[&measure]),
            ("gap", &["overdue", "old-evidence.csv"]),
            ("milestone", &["nobody"]),
            ("update", &[&update]),
            ("comment", &["nobody"]),
            ("assignment", &[&assignment]),
            ("bulk", &[last(&assigned[1])]),
            ("rule", &["1"]),
            ("post", &["secretariat"]),
            ("appointment", &[&appointment]),
            ("absence", &["1"]),
            ("evidence", &[&evidence]),
            ("status", &[&status]),
            ("assessment", &[&assessment]),
            ("grade", &[&grade]),
            ("scale", &["ccpr-2008"]),
            ("value", &["b1"]),
            ("format", &["csv", "xlsx", "json"]),
            ("picture", &[last(&picture)]),
            ("token", &[last(&invitation)]),
            ("person", &[&person.public_id.to_string()]),
            ("session", &["1", "2", "3"]),
            ("passkey", &["1"]),
            ("key", &["1"]),
            ("reappointment", &[&reappointment]),
            ("job", &["1", "2", "3"]),
        ]);
        let before = sums(world).await?;
        assert!(before["account_sessions"].0 > 3 && before["account_held_forms"].0 == 1, "{before:?}");
        let mut visitor = Browser::default();
        let mut reached = BTreeSet::new();
        for (name, browser) in [
            ("a visitor", &mut visitor),
            ("the administrator", &mut chair),
            ("the secretariat", &mut amina),
            ("an auditor", &mut auditor),
            ("somebody who owes the second factor", &mut half),
        ] {
            for (_, form, _) in routes::ALL {
                for path in filled(form, &places)? {
                    let answer = browser.get(world, &path).await?;
                    if answer.status == StatusCode::OK || answer.status.is_redirection() && name == "a visitor" {
                        reached.insert(*form);
                    }
                }
            }
            assert_eq!(differing(&before, &sums(world).await?), Vec::<String>::new(), "{name} opened every address");
        }
        // They are pages that are there, not refusals.
        let pages: BTreeSet<&str> =
            routes::ALL.iter().filter(|(method, ..)| *method == "GET").map(|(_, form, _)| *form).collect();
        let never: Vec<&&str> = pages.difference(&reached).collect();
        assert_eq!(never, [&"/sign-in/provider/callback"]);

        // The control: a form that is sent does show in the sums.
        let discard = format!("/en/held/{held}/discard");
        let answer = chair.fill(world, "/en/account", &discard, &[]).await?;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(differing(&before, &sums(world).await?), ["account_held_forms"]);
        Ok(())
    })
}
