//! Imports by those who have signed in: who is their author, files sent, previewed, applied, taken back.

use anyhow::{Context, Result};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use mithaq::accounts;
use mithaq::imports::job;
use mithaq::ledger::{self, Object};
use mithaq::permissions::{Actor, Role};
use mithaq::platform::jobs::{self, Holder, Job, JobId, State};
use mithaq::work;
use serde_json::Value;

use crate::browser::{Browser, HOST, a_person, hidden};
use crate::world::{Answer, World, a_recommendation, on_each_engine};

fn records(keys: std::ops::RangeInclusive<u32>) -> Vec<Value> {
    keys.map(|key| a_recommendation(key, &format!("132.{key} Build school {key} (Fiji);"))).collect()
}

async fn work_once(world: &World) -> Result<bool> {
    work::once(&world.app, &Holder::enter(&world.app.folder)?).await
}

async fn the_job(world: &World, id: JobId) -> Result<Job> {
    jobs::find(world.app.db.read(), id).await?.context("the job vanished")
}

/// An import of these records that somebody of the secretariat has asked for, and who.
async fn asked_by_a_person(world: &World, records: &[Value]) -> Result<(JobId, accounts::Account)> {
    a_person(world, Role::Secretariat).await?;
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
        let tx = world.app.db.begin().await?;
        accounts::set_role(&tx, &Actor::CommandLine, now, &account, Role::Auditor).await??;
        tx.commit().await?;
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
async fn send(
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
async fn apply(world: &World, browser: &mut Browser, path: &str) -> Result<Answer> {
    let page = browser.get(world, path).await?;
    let preview = hidden(&page.body, "preview").with_context(|| page.body.clone())?;
    browser.fill(world, path, &format!("{path}/apply"), &[("preview", &preview)]).await
}

/// The path of the import that an upload has become.
async fn applied(world: &World, browser: &mut Browser, path: &str) -> Result<String> {
    apply(world, browser, path).await?;
    assert!(work_once(world).await?);
    let moved = browser.get(world, path).await?;
    assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.body);
    Ok(moved.header("location").to_owned())
}

#[test]
fn a_file_is_sent_previewed_applied_and_taken_back_by_forms_alone() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Role::Secretariat).await?;
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
        let mut amina = a_person(world, Role::Secretariat).await?;
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
