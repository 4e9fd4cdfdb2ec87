//! Imports by those who have signed in: who is their author, files sent, previewed, applied, taken back.

use std::io::Write;

use anyhow::{Context, Result};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use mithaq::accounts;
use mithaq::imports::{job, uploads};
use mithaq::ledger::{self, Object};
use mithaq::permissions::Actor;
use mithaq::platform::jobs::{self, Holder, Job, JobId, Queues, State};
use mithaq::work;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::browser::{Browser, HOST, Who, a_person, hidden, invited, leave};
use crate::held::{held_path, send_again};
use crate::world::{Answer, World, a_recommendation, on_each_engine};

fn records(keys: std::ops::RangeInclusive<u32>) -> Vec<Value> {
    keys.map(|key| a_recommendation(key, &format!("132.{key} Build school {key} (Fiji);"))).collect()
}

pub async fn work_once(world: &World) -> Result<bool> {
    work::once(&world.app, &Holder::enter(&world.app.folder)?).await
}

async fn the_job(world: &World, id: JobId) -> Result<Job> {
    jobs::find(world.app.db.read(), id).await?.context("the job vanished")
}

/// An import of these records that somebody of the secretariat has asked for, and who.
async fn asked_by_a_person(world: &World, records: &[Value]) -> Result<(JobId, accounts::Account)> {
    a_person(world, Who::Secretariat).await?;
    let email = "secretariat@example.org";
    let account = accounts::by_email(world.app.db.read(), email).await?.context("no account")?;
    let path = world.file(serde_json::to_string(records)?.as_bytes())?;
    let options = world.options(&path, "en")?;
    let actor = Actor::Person(account.person());
    Ok((work::ask(&world.app, &job::new_import(&path, &options, &actor, "")?).await?, account))
}

#[test]
fn an_import_is_its_persons_act_even_after_a_restart() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (id, account) = asked_by_a_person(world, &records(1..=2)).await?;
        world.restart().await?;
        assert!(work_once(world).await?);
        assert_eq!(the_job(world, id).await?.state, State::Done);
        let batches = ledger::batches(world.app.db.read()).await?;
        let author = format!("person {}", account.public_id);
        assert_eq!(batches[0].actor, author);
        let acts = ledger::history(world.app.db.read(), Object::Batch(batches[0].id.0)).await?;
        assert_eq!((acts[0].actor.as_str(), acts[0].act.as_str()), (author.as_str(), "import-applied"));
        let undo = job::new_undo(batches[0].id, "x", &Actor::Person(account.person()))?;
        work::ask(&world.app, &undo).await?;
        assert!(work_once(world).await?);
        assert_eq!(ledger::batches(world.app.db.read()).await?[0].actor, author);
        assert_eq!(world.total("").await?, 0);
        Ok(())
    })
}

#[test]
fn whoever_has_lost_the_right_meanwhile_imports_nothing() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (id, account) = asked_by_a_person(world, &records(1..=2)).await?;
        let now = world.app.clock.now();
        leave(world, &account).await?;
        assert!(work_once(world).await?);
        let job = the_job(world, id).await?;
        assert_eq!(job.state, State::Failed);
        assert!(job.outcome.contains("job-denied-role"), "{}", job.outcome);

        let tx = world.app.db.begin().await?;
        accounts::set_ended(&tx, &Actor::CommandLine, now, &account, Some(now)).await??;
        let id = jobs::retry(&tx, now, id).await?.context("not retried")?;
        tx.commit().await?;
        assert!(work_once(world).await?);
        let job = the_job(world, id).await?;
        assert_eq!((job.state, job.attempts), (State::Failed, 1), "waiting would not mend it");
        assert!(job.outcome.contains("job-denied-ended"), "{}", job.outcome);
        assert_eq!(world.total("").await?, 0);
        assert!(ledger::pending_batch(world.app.db.read()).await?.is_none());
        Ok(())
    })
}

/// A browser's request with a body of bytes, and the token of the forms.
async fn post(
    world: &World,
    browser: &mut Browser,
    path: &str,
    kind: &str,
    more: &[(&str, String)],
    body: Vec<u8>,
) -> Result<Answer> {
    let cookies: Vec<String> = browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let request = Request::post(path).header("cookie", cookies.join("; ")).header("host", HOST);
    let mut request = request.header("content-type", kind).header("content-length", body.len());
    for (name, value) in more {
        request = request.header(*name, value);
    }
    let mut answer = world.ask(request.body(Body::from(body))?).await?;
    answer.body = answer.body.replace(['\u{2068}', '\u{2069}'], "");
    Ok(answer)
}

async fn token(world: &World, browser: &mut Browser) -> Result<String> {
    hidden(&browser.get(world, "/en/imports").await?.body, "form").context("no form")
}

/// Sends the form of the page of imports with a file, as a browser without scripts does.
pub async fn send(
    world: &World,
    browser: &mut Browser,
    name: &str,
    content: &[u8],
    fields: &[(&str, &str)],
) -> Result<Answer> {
    let token = token(world, browser).await?;
    let mut body = Vec::new();
    for (field, value) in [("form", token.as_str())].iter().chain(fields) {
        let part = format!("--edge\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        body.extend(part.as_bytes());
    }
    let head = format!("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    body.extend(head.as_bytes());
    body.extend(content);
    body.extend(b"\r\n--edge--\r\n");
    post(world, browser, "/en/imports", "multipart/form-data; boundary=edge", &[], body).await
}

const PUBLIC: [(&str, &str); 3] = [("state", ""), ("language", "en"), ("audience", "public")];

/// Sends records and sees the preview made: the path of the upload.
async fn previewed(world: &World, browser: &mut Browser, records: &[Value]) -> Result<String> {
    let sent = send(world, browser, "export.json", serde_json::to_string(records)?.as_bytes(), &PUBLIC).await?;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let path = sent.header("location").to_owned();
    assert!(work_once(world).await?);
    Ok(path)
}

/// Presses the button that applies what is shown.
pub async fn apply(world: &World, browser: &mut Browser, path: &str) -> Result<Answer> {
    let page = browser.get(world, path).await?;
    let preview = hidden(&page.body, "preview").with_context(|| page.body.clone())?;
    browser.fill(world, path, &format!("{path}/apply"), &[("preview", &preview)]).await
}

/// The path of the import that an upload has become.
pub async fn applied(world: &World, browser: &mut Browser, path: &str) -> Result<String> {
    apply(world, browser, path).await?;
    assert!(work_once(world).await?);
    let moved = browser.get(world, path).await?;
    assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.body);
    Ok(moved.header("location").to_owned())
}

#[test]
fn a_file_is_sent_previewed_applied_and_taken_back_by_forms_alone() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let path = previewed(world, &mut amina, &records(1..=3)).await?;
        let page = amina.get(world, &path).await?;
        assert!(page.body.contains("Preview of export.json") && page.body.contains("Build school 2"), "{}", page.body);
        assert_eq!(world.total("").await?, 0, "a preview changes nothing");
        let import = applied(world, &mut amina, &path).await?;
        assert_eq!(world.total("").await?, 3);
        let page = amina.get(world, &import).await?;
        assert!(page.body.contains("secretariat") && page.body.contains("Build school 3"), "{}", page.body);
        let list = amina.get(world, "/en/imports").await?;
        assert!(list.body.contains(&import) && !list.body.contains(&path), "{}", list.body);

        let mut changed = records(1..=4);
        changed[1]["Text"] = "<p>132.2 Build five schools (Fiji);</p>".into();
        let path = previewed(world, &mut amina, &changed).await?;
        let page = amina.get(world, &format!("{path}?kind=changed")).await?;
        assert!(page.body.contains("<h2 class=\"govuk-heading-m\">1 row</h2>"), "{}", page.body);
        let (_, row) = page.body.split_once("class=\"sides__old\"").context("no old side")?;
        let (old, new) = row.split_once("class=\"sides__new\"").context("no new side")?;
        assert!(old.contains("<del") && old.contains("school") && !old.contains("<ins"), "{old}");
        assert!(new.contains("<ins") && new.contains("five"), "{new}");
        applied(world, &mut amina, &path).await?;
        assert_eq!(world.total("").await?, 4);

        // The second import has touched what the first one brought.
        let ask = amina.get(world, &format!("{import}/undo")).await?;
        assert!(
            ask.body.contains("2 entries are taken back") && ask.body.contains("1 entry was changed since"),
            "{}",
            ask.body
        );
        let done = amina.fill(world, &format!("{import}/undo"), &format!("{import}/undo"), &[]).await?;
        assert_eq!(done.header("location"), import, "{}", done.body);
        let page = amina.get(world, &import).await?;
        assert!(page.body.contains("The undo waits for its turn"), "{}", page.body);
        assert!(work_once(world).await?);
        assert_eq!(world.total("").await?, 2);
        let acts = ledger::batches(world.app.db.read()).await?;
        assert!(acts.iter().all(|batch| batch.actor.starts_with("person ")), "{:?}", acts[0].actor);
        Ok(())
    })
}

#[test]
fn taking_back_wants_a_second_factor_of_a_moment_ago() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let path = previewed(world, &mut amina, &records(1..=2)).await?;
        let import = applied(world, &mut amina, &path).await?;
        world.app.clock.advance(20 * 60);
        let refused = amina.fill(world, &format!("{import}/undo"), &format!("{import}/undo"), &[]).await?;
        assert!(refused.header("location").starts_with("/en/second-factor"), "{}", refused.header("location"));
        assert!(!work_once(world).await?, "nothing was asked for");
        amina.prove(world).await?;
        amina.fill(world, &format!("{import}/undo"), &format!("{import}/undo"), &[]).await?;
        assert!(work_once(world).await?);
        assert_eq!(world.total("").await?, 0);
        Ok(())
    })
}

#[test]
fn publishing_a_file_wants_a_second_factor_of_a_moment_ago() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let path = previewed(world, &mut amina, &records(1..=2)).await?;
        let internal = [("state", ""), ("language", "en"), ("audience", "internal")];
        let text = serde_json::to_string(&records(3..=3))?;
        let sent = send(world, &mut amina, "b.json", text.as_bytes(), &internal).await?;
        let inside = sent.header("location").to_owned();
        assert!(work_once(world).await?);
        world.app.clock.advance(20 * 60);
        let refused = apply(world, &mut amina, &path).await?;
        assert!(refused.header("location").starts_with("/en/second-factor"), "{}", refused.header("location"));
        assert!(!work_once(world).await?, "nothing was asked for");
        // What stays inside is no publication.
        assert_eq!(apply(world, &mut amina, &inside).await?.header("location"), inside);
        assert!(work_once(world).await?);
        assert_eq!(world.total("").await?, 0);

        // After it, what was sent waits to be sent again by one button.
        amina.prove(world).await?;
        send_again(world, &mut amina, &held_path(&refused)).await?;
        assert!(work_once(world).await?);
        assert_eq!(world.total("").await?, 2);
        Ok(())
    })
}

#[test]
fn what_is_no_export_is_refused_by_what_it_is() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let pdf = [b"%PDF-1.7\n".as_slice(), &[b' '; 200]].concat();
        let xlsx = [b"PK\x03\x04".as_slice(), &[0; 200]].concat();
        let html = [b"<!DOCTYPE html><html>".as_slice(), &[b' '; 200]].concat();
        let csv = "AnnotationId;Text\n1;Ratify\n".repeat(20).into_bytes();
        let packed = {
            let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            packer.write_all(&pdf)?;
            packer.finish()?
        };
        for (content, found) in [
            (pdf.as_slice(), "a PDF document"),
            (&xlsx, "a spreadsheet, a Word document"),
            (&html, "a web page or XML"),
            (&csv, "plain text, such as CSV"),
            (&packed, "a PDF document"),
            (b"{\"a\": 1}", "JSON, but no list of records"),
            (b"", "is empty"),
        ] {
            let answer = send(world, &mut amina, "../../etc/export.json", content, &PUBLIC).await?;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{found}: {}", answer.body);
            assert!(answer.body.contains(found) && answer.body.contains("“export.json”"), "{found}: {}", answer.body);
            assert!(answer.body.contains("value=\"public\" checked"), "what was chosen stays chosen");
        }
        assert_eq!(files_of(world)?, Vec::<String>::new(), "nothing is left of them");
        assert!(uploads::list(world.app.db.read()).await?.is_empty());

        // With a wrong choice alone, the file need not be sent again.
        let text = serde_json::to_string(&records(1..=2))?;
        let answer = send(world, &mut amina, "a.json", text.as_bytes(), &[("state", ""), ("language", "")]).await?;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let path = answer.header("location").to_owned();
        assert!(!work_once(world).await?, "nothing is done before it is decided for whom it is");
        let page = amina.fill(world, &path, &format!("{path}/preview"), &[]).await?;
        assert!(page.body.contains("Choose who may read what is imported"), "{}", page.body);
        amina.fill(world, &path, &format!("{path}/preview"), &PUBLIC).await?;
        assert!(work_once(world).await?);
        assert!(amina.get(world, &path).await?.body.contains("Preview of a.json"));
        Ok(())
    })
}

/// Names of the files that lie in the folder of uploads.
fn files_of(world: &World) -> Result<Vec<String>> {
    let folder = uploads::folder(&world.app);
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    Ok(names)
}

#[test]
fn a_broken_file_names_its_place_and_a_bomb_is_not_unpacked() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let text = serde_json::to_string(&records(1..=3))?;
        let broken = text.replacen("132.2 Build", "132.2 \u{1} \\x Build", 1);
        let path = send(world, &mut amina, "a.json", broken.as_bytes(), &PUBLIC).await?.header("location").to_owned();
        work_once(world).await?;
        let page = amina.get(world, &format!("{path}?kind=refused")).await?;
        let place = text.find(",{").context("a second record")? + 1;
        assert!(page.body.contains(&format!("Record 2 (byte {place}) is refused")), "{}", page.body);

        let cut = &text.as_bytes()[..text.len() - 30];
        let path = send(world, &mut amina, "b.json", cut, &PUBLIC).await?.header("location").to_owned();
        work_once(world).await?;
        let page = amina.get(world, &path).await?;
        let sentence = format!("The file ends before its record 3 does (byte {})", cut.len());
        assert!(page.body.contains(&sentence), "{}", page.body);

        // A kilobyte that unpacks to a record of a gigabyte.
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        packer.write_all(b"[{\"Text\": \"")?;
        let blanks = vec![b' '; 1024 * 1024];
        for _ in 0..64 {
            packer.write_all(&blanks)?;
        }
        let path = send(world, &mut amina, "c.gz", &packer.finish()?, &PUBLIC).await?.header("location").to_owned();
        work_once(world).await?;
        let page = amina.get(world, &path).await?;
        assert!(page.body.contains("Record 1 is larger than 4194304 bytes"), "{}", page.body);
        assert_eq!(world.total("").await?, 0);

        // Some kilobytes that unpack to two million records which are none. That they are not read to
        // their end is seen by this: nobody learns that the end is missing.
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        packer.write_all(format!("[{}", "1,".repeat(2_000_000)).as_bytes())?;
        let path = send(world, &mut amina, "d.gz", &packer.finish()?, &PUBLIC).await?.header("location").to_owned();
        work_once(world).await?;
        let page = amina.get(world, &path).await?;
        assert!(page.body.contains("No record of the file has the shape"), "{}", page.body);
        Ok(())
    })
}

#[test]
fn of_very_many_refused_records_the_first_are_listed_and_all_are_counted() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let text = serde_json::to_string(&records(1..=1))?;
        let text = format!("{}{}]", text.trim_end_matches(']'), ",1".repeat(10_002));
        let path = send(world, &mut amina, "a.json", text.as_bytes(), &PUBLIC).await?.header("location").to_owned();
        work_once(world).await?;
        let page = amina.get(world, &format!("{path}?kind=refused")).await?;
        assert!(page.body.contains("<span class=\"tallies__count\">10,002</span>"), "{}", page.body);
        assert!(page.body.contains("<h2 class=\"govuk-heading-m\">10,000 rows</h2>"), "{}", page.body);
        assert!(page.body.contains("only the first 10,000 are listed"), "{}", page.body);
        Ok(())
    })
}

/// Asks for a place for a file that will come in pieces.
async fn begin(world: &World, browser: &mut Browser, name: &str, size: usize) -> Result<Answer> {
    let size = size.to_string();
    let fields = [PUBLIC.as_slice(), &[("name", name), ("size", &size)]].concat();
    browser.fill(world, "/en/imports", "/en/imports/uploads", &fields).await
}

async fn piece(world: &World, browser: &mut Browser, path: &str, offset: usize, bytes: &[u8]) -> Result<Answer> {
    let token = token(world, browser).await?;
    let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let more =
        [("x-form", token), ("upload-offset", offset.to_string()), ("content-digest", format!("sha-256={digest}"))];
    post(world, browser, path, "application/octet-stream", &more, bytes.to_vec()).await
}

#[test]
fn a_lost_line_costs_one_piece() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let content = serde_json::to_string(&records(1..=40))?.into_bytes();
        let (first, rest) = content.split_at(5000);
        let place = begin(world, &mut amina, "C:\\my\\export.json", content.len()).await?.json()?;
        let path = place["pieces"].as_str().context("no place")?.to_owned();
        let at = |answer: &Answer| answer.json().map(|place| place["offset"].as_u64());
        assert_eq!(at(&piece(world, &mut amina, &path, 0, first).await?)?, Some(5000));

        // The answer was lost: the same piece again, one from further on, one that was damaged.
        let again = piece(world, &mut amina, &path, 0, first).await?;
        assert_eq!((again.status, at(&again)?), (StatusCode::CONFLICT, Some(5000)));
        let further = piece(world, &mut amina, &path, 6000, &content[6000..]).await?;
        assert_eq!((further.status, at(&further)?), (StatusCode::CONFLICT, Some(5000)));
        let token = token(world, &mut amina).await?;
        let damaged =
            [("x-form", token), ("upload-offset", "5000".to_owned()), ("content-digest", "sha-256=00".to_owned())];
        let answer = post(world, &mut amina, &path, "application/octet-stream", &damaged, rest.to_vec()).await?;
        assert_eq!((answer.status, at(&answer)?), (StatusCode::CONFLICT, Some(5000)));
        let more = piece(world, &mut amina, &path, 5000, &[rest, b"more".as_slice()].concat()).await?;
        assert_eq!(more.status, StatusCode::UNPROCESSABLE_ENTITY, "more than was announced");

        // The server was away; an empty piece asks where to go on.
        world.restart().await?;
        let asked = piece(world, &mut amina, &path, 0, b"").await?;
        assert_eq!((asked.status, at(&asked)?), (StatusCode::OK, Some(5000)));
        let page = amina.get(world, place["page"].as_str().unwrap_or_default()).await?;
        assert!(page.body.contains("4.9 KB of ") && page.body.contains("have arrived"), "{}", page.body);
        assert_eq!(at(&piece(world, &mut amina, &path, 5000, rest).await?)?, Some(content.len() as u64));
        assert!(work_once(world).await?);
        let page = amina.get(world, place["page"].as_str().unwrap_or_default()).await?;
        assert!(page.body.contains("Preview of export.json") && page.body.contains("40 rows"), "{}", page.body);
        Ok(())
    })
}

#[test]
fn what_cannot_be_taken_is_refused_before_it_is_sent() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let answer = begin(world, &mut amina, "export.json", 10 * 1024 * 1024 * 1024).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("larger than 1,024 MB"), "{}", answer.body);
        let answer = begin(world, &mut amina, "export.json", 0).await?;
        assert!(answer.body.contains("is empty"), "{}", answer.body);
        world.reopen(|config| config.upload_limit_mb = 1).await?;
        let large = vec![b' '; 1024 * 1024 + 1];
        let answer = send(world, &mut amina, "export.json", &large, &PUBLIC).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            answer.body.contains("larger than 1.0 MB") || answer.body.contains("larger than 1 MB"),
            "{}",
            answer.body
        );
        // A first piece of another kind ends it.
        let place = begin(world, &mut amina, "export.json", 4000).await?.json()?;
        let path = place["pieces"].as_str().context("no place")?.to_owned();
        let answer = piece(world, &mut amina, &path, 0, b"%PDF-1.7 and so on").await?;
        assert!(answer.body.contains("a PDF document"), "{}", answer.body);
        assert_eq!(piece(world, &mut amina, &path, 0, b"[").await?.status, StatusCode::NOT_FOUND);
        assert_eq!(files_of(world)?, Vec::<String>::new());
        Ok(())
    })
}

#[test]
fn a_file_belongs_to_whoever_sent_it_and_others_look_on() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let path = previewed(world, &mut amina, &records(1..=2)).await?;
        let mut auditor = a_person(world, Who::Auditor).await?;
        let link = invited(world, "badr@example.org", Who::Secretariat).await?;
        let mut badr = Browser::default();
        badr.join(world, &link).await?;
        for (other, name) in [(&mut auditor, "the auditor"), (&mut badr, "a colleague")] {
            let page = other.get(world, &path).await?;
            assert!(page.body.contains("Build school 1") && !page.body.contains("/apply"), "{name}: {}", page.body);
            // Not even with the token of their own forms where a piece carries it.
            let answer = piece(world, other, &format!("{path}/pieces"), 0, b"[]").await?;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name}: a piece");
            for act in ["preview", "apply", "cancel", "discard"] {
                let answer = other.fill(world, "/en/account", &format!("{path}/{act}"), &PUBLIC).await?;
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name} may not {act}");
            }
        }
        let page = auditor.get(world, "/en/imports").await?;
        assert!(page.body.contains(&path) && !page.body.contains("type=\"file\""), "{}", page.body);
        assert_eq!(Browser::default().get(world, &path).await?.status, StatusCode::SEE_OTHER);

        amina.fill(world, &path, &format!("{path}/discard"), &[]).await?;
        assert_eq!(amina.get(world, &path).await?.status, StatusCode::NOT_FOUND);
        assert_eq!(files_of(world)?, Vec::<String>::new());
        let acts = ledger::history(world.app.db.read(), Object::Upload(1)).await?;
        let acts: Vec<(&str, bool)> =
            acts.iter().map(|past| (past.act.as_str(), past.actor.starts_with("person "))).collect();
        assert_eq!(acts, [("upload-received", true), ("upload-discarded", true)]);
        Ok(())
    })
}

#[test]
fn what_the_preview_showed_is_done_or_nothing() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let path = previewed(world, &mut amina, &records(1..=3)).await?;
        // Somebody else brings one of them with other words; somebody joins, which changes nothing of it.
        let mut other = records(3..=3);
        other[0]["Text"] = "<p>132.3 Build a hospital (Fiji);</p>".into();
        world.receive(&other, "en", crate::world::How::Import).await?;
        apply(world, &mut amina, &path).await?;
        assert!(work_once(world).await?);
        assert_eq!(world.total("").await?, 1, "nothing was applied");
        let page = amina.get(world, &path).await?;
        assert!(page.body.contains("The register has changed since the preview"), "{}", page.body);
        let since = amina.get(world, &format!("{path}?since=1")).await?;
        assert!(
            since.body.contains("1 row") && since.body.contains("<del") && since.body.contains("hospital"),
            "{}",
            since.body
        );
        applied(world, &mut amina, &path).await?;
        assert_eq!(world.total("").await?, 3);

        // What has nothing to do with the file stands in nobody's way.
        let path = previewed(world, &mut amina, &records(1..=4)).await?;
        a_person(world, Who::Auditor).await?;
        applied(world, &mut amina, &path).await?;
        assert_eq!(world.total("").await?, 4);
        Ok(())
    })
}

#[test]
fn two_who_import_at_once_wait_for_each_other_and_are_told() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let link = invited(world, "badr@example.org", Who::Secretariat).await?;
        let mut badr = Browser::default();
        badr.join(world, &link).await?;
        let first = previewed(world, &mut amina, &records(1..=2)).await?;
        let second = previewed(world, &mut badr, &records(3..=4)).await?;
        apply(world, &mut amina, &first).await?;
        apply(world, &mut badr, &second).await?;
        let page = badr.get(world, &second).await?;
        assert!(page.body.contains("The import waits for its turn"), "{}", page.body);
        assert!(page.body.contains("Import: export.json (secretariat)"), "{}", page.body);
        // Twice the same button is one import.
        badr.fill(world, "/en/account", &format!("{second}/apply"), &[("preview", "2")]).await?;
        world.restart().await?;
        assert!(work_once(world).await? && work_once(world).await? && !work_once(world).await?);
        assert_eq!(world.total("").await?, 4);

        let third = previewed(world, &mut badr, &records(5..=6)).await?;
        apply(world, &mut badr, &third).await?;
        badr.fill(world, &third, &format!("{third}/cancel"), &[]).await?;
        assert!(!work_once(world).await?);
        let page = badr.get(world, &third).await?;
        assert!(
            page.body.contains("It was stopped as asked") && page.body.contains("Apply this import"),
            "{}",
            page.body
        );
        assert_eq!(world.total("").await?, 4);
        Ok(())
    })
}

#[test]
fn a_preview_and_an_import_survive_whoever_did_them() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let text = serde_json::to_string(&records(1..=2500))?;
        let sent = send(world, &mut amina, "export.json", text.as_bytes(), &PUBLIC).await?;
        let path = sent.header("location").to_owned();
        for _ in ["preview", "import"] {
            // Claimed by a process that is gone.
            let gone = Holder::enter(&world.app.folder)?;
            jobs::claim(&world.app.db, world.app.clock.now(), &gone, Queues::All).await?.context("not claimed")?;
            drop(gone);
            world.restart().await?;
            assert!(work_once(world).await?);
            let page = amina.get(world, &path).await?;
            if page.status == StatusCode::OK {
                apply(world, &mut amina, &path).await?;
            }
        }
        assert_eq!(world.total("").await?, 2500);
        Ok(())
    })
}

#[test]
fn files_that_nobody_uses_are_thrown_away() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        previewed(world, &mut amina, &records(1..=2)).await?;
        begin(world, &mut amina, "export.json", 4000).await?;
        assert_eq!(uploads::forget_old(&world.app).await?, 0);
        world.app.clock.advance(6 * 24 * 60 * 60);
        assert_eq!(uploads::forget_old(&world.app).await?, 0);
        world.app.clock.advance(2 * 24 * 60 * 60);
        assert_eq!(uploads::forget_old(&world.app).await?, 2);
        assert_eq!(files_of(world)?, Vec::<String>::new());
        Ok(())
    })
}

#[test]
fn a_file_of_another_site_is_refused_before_it_is_written() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        // The file before the field that shows the form to be ours.
        let body = b"--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n[]\r\n--edge--\r\n";
        let kind = "multipart/form-data; boundary=edge";
        let answer = post(world, &mut amina, "/en/imports", kind, &[], body.to_vec()).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let from = [("sec-fetch-site", "cross-site".to_owned())];
        let answer = post(world, &mut amina, "/en/imports", kind, &from, body.to_vec()).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let place = begin(world, &mut amina, "a.json", 2).await?.json()?;
        let path = place["pieces"].as_str().context("no place")?;
        let wrong = [("x-form", "0".repeat(32)), ("upload-offset", "0".to_owned())];
        let answer = post(world, &mut amina, path, "application/octet-stream", &wrong, b"[]".to_vec()).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(uploads::list(world.app.db.read()).await?[0].received == 0);
        Ok(())
    })
}
