//! Evidence on the screen: a focal point brings files, readers get copies, the original stays sealed.

use anyhow::{Context, Result};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use mithaq::backups::{self, Overwrite};
use mithaq::config::Config;
use mithaq::evidence::{self, Evidence, State, examination};
use mithaq::institutions::Institution;
use mithaq::ledger::{self, Object};
use mithaq::permissions::{Audience, Class, Duty, Workflow};
use mithaq::platform::clock::Clock;
use mithaq::platform::files::Files;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::browser::{Browser, HOST, Who, a_person, hidden};
use crate::desk_words::worded;
use crate::institutions::{a_post, an_institution, appoint, by, joined};
use crate::openapi::held_to;
use crate::programs::Program;
use crate::uploads::work_once;
use crate::world::{Answer, TODAY, World, on_each_engine};

const NEW: &str = "/en/evidence/new";
const SEAL: &[u8] = include_bytes!("pictures/seal.jpg");
const CANARY: &str = "GPS-33.97-6.85";
/// The string by which every scanner can be tried, in two halves so that none finds it here.
const EICAR: [&str; 2] = [r"X5O!P%@AP[4\PZX54(P^)7CC)7}$EIC", "AR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"];

/// As a camera writes it, with where it stood.
fn a_photograph() -> Vec<u8> {
    let note = format!("Exif\0\0{CANARY}");
    let length = u16::try_from(note.len() + 2).unwrap_or_default().to_be_bytes();
    [&SEAL[..2], b"\xff\xe1", &length, note.as_bytes(), &SEAL[2..]].concat()
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

/// Somebody with this post in an institution.
pub async fn holder(world: &World, office: &mut Browser, of: &Institution, duty: Duty, name: &str) -> Result<Browser> {
    let post = a_post(world, of, duty).await?;
    let email = format!("{name}@example.org");
    let page = appoint(world, office, &post, &[("name", name), ("email", &email), ("from", "2026-11-22")]).await?;
    joined(world, &page.body).await
}

/// The secretariat, a ministry, its focal point, and one of another ministry.
pub async fn people(world: &World) -> Result<(Browser, Institution, Browser, Browser)> {
    let mut office = a_person(world, Who::Secretariat).await?;
    let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
    let other = an_institution(world, "Ministry of Health", Class::Member).await?;
    let karim = holder(world, &mut office, &ministry, Duty::FocalPoint, "karim").await?;
    let lamia = holder(world, &mut office, &other, Duty::FocalPoint, "lamia").await?;
    Ok((office, ministry, karim, lamia))
}

/// Sends a form with files, its token first.
pub async fn send(
    world: &World,
    browser: &mut Browser,
    fields: &[(&str, &str)],
    files: &[(&str, &[u8])],
) -> Result<Answer> {
    let mut body = begun(world, browser, fields, files).await?;
    body.extend(b"--edge--\r\n");
    deliver(world, browser, body).await
}

/// The body of such a form, but for its end.
pub async fn begun(
    world: &World,
    browser: &mut Browser,
    fields: &[(&str, &str)],
    files: &[(&str, &[u8])],
) -> Result<Vec<u8>> {
    let token = hidden(&browser.get(world, "/en/account").await?.body, "form").context("no form")?;
    let mut body = Vec::new();
    for (field, value) in [("form", token.as_str())].iter().chain(fields) {
        body.extend(format!("--edge\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").bytes());
    }
    for (name, content) in files {
        let head = format!("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        body.extend([head.as_bytes(), content, b"\r\n"].concat());
    }
    Ok(body)
}

pub async fn deliver(world: &World, browser: &Browser, body: Vec<u8>) -> Result<Answer> {
    let cookies: Vec<String> = browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let request = Request::post(NEW).header("cookie", cookies.join("; ")).header("host", HOST);
    let request = request.header("content-type", "multipart/form-data; boundary=edge");
    let mut answer = world.ask(request.body(Body::from(body))?).await?;
    answer.body = answer.body.replace(['\u{2068}', '\u{2069}'], "");
    Ok(answer)
}

pub async fn the_item(world: &World, sent: &Answer) -> Result<(String, Evidence)> {
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let page = sent.header("location").to_owned();
    let id = page.rsplit('/').next().unwrap_or_default();
    let item = evidence::by_public_id(world.app.db.read(), id).await?.context("the item")?;
    Ok((page, item))
}

/// A file that was brought and examined: its public id.
pub async fn a_file(world: &World, browser: &mut Browser) -> Result<String> {
    let (_, item) = the_item(world, &send(world, browser, &[("kind", "file")], &[("seal.jpg", SEAL)]).await?).await?;
    assert!(work_once(world).await?);
    Ok(item.public_id)
}

pub async fn again(world: &World, item: &Evidence) -> Result<Evidence> {
    evidence::by_id(world.app.db.read(), item.id).await?.context("the item")
}

/// What uses it has come this far, for these.
async fn used(world: &World, item: &Evidence, workflow: Workflow, audience: Audience) -> Result<()> {
    let tx = world.app.db.begin().await?;
    evidence::attach(&tx, by(world), item.id, Object::Update(1)).await?;
    evidence::settle(&tx, Object::Update(1), workflow, audience).await?;
    tx.commit().await
}

#[test]
fn a_photograph_is_published_without_its_place_and_sealed_with_it() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (mut office, _, mut karim, mut lamia) = people(world).await?;
        let sent = send(
            world,
            &mut karim,
            &[("kind", "file"), ("title-en", "The new cells")],
            &[("../../cells.exe", &a_photograph())],
        )
        .await?;
        let (page, item) = the_item(world, &sent).await?;
        let waiting = karim.get(world, &page).await?;
        assert!(waiting.body.contains("is being examined") && waiting.header("refresh") == "4", "{}", waiting.body);
        let file = format!("{page}/file");
        assert_eq!(
            karim.get(world, &file).await?.status,
            StatusCode::NOT_FOUND,
            "nobody is given what was not examined"
        );

        assert!(work_once(world).await?);
        let shown = karim.get(world, &page).await?;
        assert!(shown.body.contains("The new cells") && shown.body.contains("Download (JPG"), "{}", shown.body);
        let copy = karim.get(world, &file).await?;
        assert_eq!((copy.status, copy.header("content-type")), (StatusCode::OK, "image/jpeg"));
        assert_eq!(copy.header("content-disposition"), "attachment; filename*=UTF-8''cells.exe.jpg");
        assert!(copy.header("content-security-policy").contains("sandbox"));
        assert_eq!(copy.header("x-content-type-options"), "nosniff");
        assert!(!holds(&copy.bytes, CANARY) && copy.bytes.ends_with(b"\xff\xd9"));

        // In parts, as after a lost line; and not again where it is known.
        karim.headers = vec![("range", "bytes=2-5".to_owned())];
        let part = karim.get(world, &file).await?;
        assert_eq!((part.status, part.bytes.as_slice()), (StatusCode::PARTIAL_CONTENT, &copy.bytes[2..6]));
        assert_eq!(part.header("content-range"), format!("bytes 2-5/{}", copy.bytes.len()));
        karim.headers = vec![("if-none-match", copy.header("etag").to_owned())];
        assert_eq!(karim.get(world, &file).await?.status, StatusCode::NOT_MODIFIED);
        karim.headers.clear();

        // The original is for its institution and the secretariat, and whoever opens it is recorded.
        let original = format!("{page}/original");
        let opened = karim.fill(world, &page, &original, &[]).await?;
        assert!(opened.status == StatusCode::OK && holds(&opened.bytes, CANARY));
        let acts = ledger::history(world.app.db.read(), Object::Evidence(item.id.0)).await?;
        let acts: Vec<(&str, bool)> =
            acts.iter().map(|past| (past.act.as_str(), past.actor.starts_with("person"))).collect();
        assert_eq!(acts, [("evidence-added", true), ("evidence-examined", false), ("original-opened", true)]);

        // Nobody else knows of it before what uses it counts for them.
        let mut visitor = Browser::default();
        for path in [&page, &file] {
            assert_eq!(
                office.get(world, path).await?.status,
                StatusCode::NOT_FOUND,
                "a draft is its institution's own"
            );
            assert_eq!(lamia.get(world, path).await?.status, StatusCode::NOT_FOUND);
            assert_eq!(visitor.get(world, path).await?.status, StatusCode::NOT_FOUND);
        }
        assert!(!lamia.get(world, "/en/evidence").await?.body.contains("The new cells"));
        used(world, &item, Workflow::Approved, Audience::Internal).await?;
        assert_eq!(office.get(world, &file).await?.status, StatusCode::OK);
        assert_eq!(lamia.get(world, &file).await?.status, StatusCode::NOT_FOUND);
        used(world, &item, Workflow::Published, Audience::Public).await?;
        for reader in [&mut lamia, &mut visitor] {
            assert!(!holds(&reader.get(world, &file).await?.bytes, CANARY));
            let shown = reader.get(world, &page).await?;
            let tells = ["cells.exe", "SHA-256", "/original"].iter().any(|word| shown.body.contains(word));
            assert!(shown.status == StatusCode::OK && !tells, "{}", shown.body);
        }
        assert_eq!(lamia.fill(world, "/en/account", &original, &[]).await?.status, StatusCode::FORBIDDEN);

        // It is not changed any more; made sensitive by its institution while it was, it would be hidden.
        assert_eq!(karim.get(world, &format!("{page}/edit")).await?.status, StatusCode::FORBIDDEN);
        used(world, &item, Workflow::Returned, Audience::Public).await?;
        let edit = format!("{page}/edit");
        let version = hidden(&karim.get(world, &edit).await?.body, "version").context("a version")?;
        let said = [("version", version.as_str()), ("title-en", "The new cells"), ("sensitive", "yes")];
        assert_eq!(karim.fill(world, &edit, &edit, &said).await?.status, StatusCode::SEE_OTHER);
        let late = karim.fill(world, &edit, &edit, &[("version", version.as_str()), ("title-en", "Late")]).await?;
        assert!(late.status == StatusCode::UNPROCESSABLE_ENTITY && late.body.contains("Somebody else has saved"));
        used(world, &item, Workflow::Published, Audience::Public).await?;
        assert_eq!(visitor.get(world, &page).await?.status, StatusCode::NOT_FOUND);
        let mut auditor = a_person(world, Who::Auditor).await?;
        assert_eq!(auditor.get(world, &page).await?.status, StatusCode::OK);
        assert_eq!(
            auditor.get(world, &file).await?.status,
            StatusCode::NOT_FOUND,
            "what is sealed is not for auditors"
        );
        Ok(())
    })
}

#[test]
fn of_several_files_the_fitting_ones_are_kept_and_the_others_named() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.reopen(|config| config.evidence_limit_mb = 1).await?;
        let (_, _, mut karim, mut lamia) = people(world).await?;
        let large = [SEAL, &vec![0; 1024 * 1024]].concat();
        let files: [(&str, &[u8]); 3] = [("good.jpg", SEAL), ("page.html", b"<html>"), ("large.jpg", &large)];
        let page = send(world, &mut karim, &[("kind", "file"), ("note-en", "Seen by us")], &files).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        for sentence in [
            "“page.html” is none of PDF",
            "“large.jpg” is larger than 1 MB",
            "need not be sent again: good.jpg",
            "Seen by us",
        ] {
            assert!(page.body.contains(sentence), "{sentence}: {}", page.body);
        }
        let list = karim.get(world, "/en/evidence").await?;
        assert!(list.body.contains("1 item") && list.body.contains("good"), "{}", list.body);
        let rows = karim.get(world, "/en/evidence/list/json").await?.json()?;
        assert_eq!((rows[0]["file"].as_str(), rows[0]["state"].as_str()), (Some("good.jpg"), Some("waiting")));
        assert_eq!(lamia.get(world, "/en/evidence/list/json").await?.json()?.as_array().map(Vec::len), Some(0));

        // A form without its token writes nothing at all.
        let body =
            "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\nxxxx\r\n--edge--\r\n";
        let cookies: Vec<String> = karim.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = Request::post(NEW).header("cookie", cookies.join("; ")).header("host", HOST);
        let request = request.header("content-type", "multipart/form-data; boundary=edge").body(Body::from(body))?;
        assert_eq!(world.ask(request).await?.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(std::fs::read_dir(world.app.folder.join("tmp/files"))?.next().is_none());

        for (fields, sentence) in [
            ([("kind", "file"), ("x", "")], "Choose a file"),
            ([("kind", "link"), ("address", "javascript:alert(1)")], "whole address on the web"),
            ([("kind", "law"), ("title-en", "A law")], "number of the law"),
            ([("kind", "figure"), ("value", "12")], "who published the figure"),
            ([("kind", "figure"), ("year", "2999")], "in four digits"),
        ] {
            let page = karim.fill(world, NEW, NEW, &fields).await?;
            assert!(
                page.status == StatusCode::UNPROCESSABLE_ENTITY && page.body.contains(sentence),
                "{sentence}: {}",
                page.body
            );
        }
        let law = [("kind", "law"), ("title-en", "Act on <b>x"), ("number", "14/2026"), ("dated", "2026-03-01")];
        let (page, item) = the_item(world, &karim.fill(world, NEW, NEW, &law).await?).await?;
        let shown = karim.get(world, &page).await?;
        assert!(shown.body.contains("14/2026") && shown.body.contains("Act on &lt;b&gt;x"), "{}", shown.body);
        let withdrawal = format!("{page}/withdrawal");
        used(world, &item, Workflow::Draft, Audience::Internal).await?;
        let refused = karim.fill(world, &page, &withdrawal, &[]).await?;
        assert!(
            refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains("Take it away there first")
        );
        let tx = world.app.db.begin().await?;
        evidence::detach(&tx, by(world), item.id, Object::Update(1)).await?;
        tx.commit().await?;
        assert_eq!(karim.fill(world, &page, &withdrawal, &[]).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(karim.get(world, &page).await?.status, StatusCode::NOT_FOUND);
        Ok(())
    })
}

/// Speaks as clamd does: what was sent, and what it makes of it.
async fn a_scanner() -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let place = listener.local_addr()?.to_string();
    tokio::spawn(async move {
        while let Ok((mut line, _)) = listener.accept().await {
            let mut sent = Vec::new();
            let mut command = [0; 10];
            assert!(line.read_exact(&mut command).await.is_ok() && command == *b"zINSTREAM\0");
            while let Ok(length @ 1..) = line.read_u32().await {
                let mut piece = vec![0; length as usize];
                assert!(line.read_exact(&mut piece).await.is_ok());
                sent.extend(piece);
            }
            let found = holds(&sent, &EICAR.concat());
            let answer: &[u8] = if found { b"stream: Eicar-Signature FOUND\0" } else { b"stream: OK\0" };
            drop(line.write_all(answer).await);
        }
    });
    Ok(place)
}

#[test]
fn a_scanner_that_is_away_is_waited_for_and_what_it_finds_is_removed() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        // A port that nothing listens on.
        let nobody = TcpListener::bind("127.0.0.1:0").await?.local_addr()?.to_string();
        world.reopen(|config| config.clamd = Some(nobody)).await?;
        let (_, _, mut karim, _) = people(world).await?;
        let virus = format!("%PDF-1.7\n{}", EICAR.concat());
        let (page, bad) =
            the_item(world, &send(world, &mut karim, &[("kind", "file")], &[("bad.pdf", virus.as_bytes())]).await?)
                .await?;
        let (_, good) =
            the_item(world, &send(world, &mut karim, &[("kind", "file")], &[("good.jpg", SEAL)]).await?).await?;
        for _ in 0..12 {
            while work_once(world).await? {}
            world.app.clock.advance(60 * 60);
        }
        for item in [&bad, &good] {
            let file = again(world, item).await?.file.context("a file")?;
            assert_eq!((file.state, file.scanned_at), (State::Waiting, None));
        }
        karim.sign_in(world, "karim@example.org").await?;
        assert!(karim.get(world, &page).await?.body.contains("the scanner for viruses may be away"));
        let original = format!("{page}/original");
        assert_eq!(karim.fill(world, &page, &original, &[]).await?.status, StatusCode::SEE_OTHER, "it may harm");

        let place = a_scanner().await?;
        world.reopen(|config| config.clamd = Some(place)).await?;
        assert_eq!(examination::ask_again(&world.app).await?, 2);
        assert_eq!(examination::ask_again(&world.app).await?, 0);
        while work_once(world).await? {}
        let file = again(world, &good).await?.file.context("a file")?;
        assert!(file.state == State::Clean && file.scanned_at.is_some());
        let file = again(world, &bad).await?.file.context("a file")?;
        assert_eq!((file.state, file.trouble.as_str()), (State::Infected, "Eicar-Signature"));
        assert_eq!(world.app.files.whole(&file.original.digest).await?, None);
        let shown = karim.get(world, &page).await?;
        assert!(
            shown.body.contains("found Eicar-Signature in this file") && !shown.body.contains("/original"),
            "{}",
            shown.body
        );
        Ok(())
    })
}

#[test]
fn files_are_in_backups_and_what_nobody_names_is_swept() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (_, _, mut karim, _) = people(world).await?;
        let (_, item) =
            the_item(world, &send(world, &mut karim, &[("kind", "file")], &[("cells.jpg", &a_photograph())]).await?)
                .await?;
        while work_once(world).await? {}
        let file = again(world, &item).await?.file.context("a file")?;
        let copy = file.clean.context("a copy")?;
        let stray = world.app.files.keep(b"of a form that was given up".to_vec().into()).await?;
        // The machine's own clock dates files, not the story's.
        assert_eq!(examination::forget_files(&world.app, Clock::Machine.now().plus_seconds(-3600)).await?, 0);
        assert_eq!(examination::forget_files(&world.app, Clock::Machine.now().plus_seconds(3600)).await?, 1);
        assert_eq!(world.app.files.whole(&stray.digest).await?, None);

        let quiet = |_: backups::Stage, _: u64, _: u64| {};
        let archive = world.folder.path().join("all.tar");
        backups::make(&world.app.db, &world.app.folder, &world.app.clock, &archive, Overwrite::Never, &quiet).await?;
        let opened = backups::Archive::open(&archive)?;
        assert!(backups::verify(&opened, &quiet)?.is_sound());
        let folder = tempfile::tempdir()?;
        let config = Config { data: folder.path().join("restored"), ..Config::default() };
        backups::restore(&opened, &config, &Clock::fixed(TODAY), &quiet).await?;
        let restored = Files::open(&config.data)?;
        for stored in [&file.original, &copy] {
            assert_eq!(restored.whole(&stored.digest).await?.map(|bytes| bytes.len() as u64), Some(stored.size));
        }

        // A file that was changed before the backup is found by its name.
        let name = file.original.digest.as_str();
        std::fs::write(world.app.folder.join("files").join(&name[..2]).join(name), "changed")?;
        let archive = world.folder.path().join("changed.tar");
        backups::make(&world.app.db, &world.app.folder, &world.app.clock, &archive, Overwrite::Never, &quiet).await?;
        let damaged = backups::verify(&backups::Archive::open(&archive)?, &quiet)?.damaged;
        assert_eq!(damaged, [format!("folder: files/{}/{name}", &name[..2])]);
        Ok(())
    })
}

#[test]
fn every_page_of_evidence_has_its_words_in_every_language() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (mut office, _, mut karim, _) = people(world).await?;
        let mut pages: Vec<String> = ["", "?kind=law", "/new", "/new?kind=link", "/new?kind=law", "/new?kind=figure"]
            .map(|end| format!("/en/evidence{end}"))
            .into();
        let link = [
            ("kind", "link"),
            ("title-en", "<b>x"),
            ("address", "https://example.org/a"),
            ("looked-at", "2026-11-01"),
            ("archived-address", "https://archive.example.org/a"),
            ("archived-on", "2026-11-02"),
        ];
        let figure = [
            ("kind", "figure"),
            ("title-en", "Cells"),
            ("value", "12"),
            ("unit", "cells"),
            ("year", "2025"),
            ("source", "Statistics"),
            ("sensitive", "yes"),
        ];
        let law = [("kind", "law"), ("title-ar", "قانون"), ("number", "1"), ("dated", "2026-01-01"), ("gazette", "88")];
        let mut items = Vec::new();
        for sent in [
            karim.fill(world, NEW, NEW, &link).await?,
            karim.fill(world, NEW, NEW, &figure).await?,
            karim.fill(world, NEW, NEW, &law).await?,
        ] {
            items.push(the_item(world, &sent).await?);
        }
        for (name, content) in [("a.jpg", SEAL), ("b.pdf", b"%PDF-1.7\n"), ("c.jpg", &a_photograph())] {
            items
                .push(the_item(world, &send(world, &mut karim, &[("kind", "file")], &[(name, content)]).await?).await?);
        }
        pages.extend(items.iter().flat_map(|(page, _)| [page.clone(), format!("{page}/edit")]));
        worded(world, &mut [&mut karim, &mut office], &pages).await?;
        while work_once(world).await? {}
        let refused = karim.get(world, &items[4].0).await?;
        assert!(refused.body.contains("is damaged or not as its format wants it"), "{}", refused.body);
        for (stage, audience) in [
            (Workflow::Submitted, Audience::Internal),
            (Workflow::Published, Audience::Members),
            (Workflow::Published, Audience::Public),
        ] {
            for (_, item) in &items {
                used(world, item, stage, audience).await?;
            }
            worded(world, &mut [&mut karim, &mut office, &mut Browser::default()], &pages).await?;
        }
        Ok(())
    })
}

#[test]
fn a_ministrys_own_system_brings_evidence_and_reads_what_it_may() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (all, one) = ("/api/v1/evidence", "/api/v1/evidence/{evidence}");
        let (_, ministry, mut karim, mut lamia) = people(world).await?;
        let (ours, theirs) = (Program::of(world, &mut karim).await?, Program::of(world, &mut lamia).await?);
        let law = json!({ "kind": "law", "title": { "en": "Act on legal aid", "ar": "قانون" }, "number": "14/2026", "dated": "2026-03-01" });
        let made = ours.send(world, "POST", all, &law).await?;
        let body = held_to("post", all, all, "201", &made)?;
        let place = made.header("location").to_owned();
        let read = held_to("get", one, &place, "200", &ours.get(world, &place).await?)?;
        assert_eq!(read, body["items"][0]);
        assert_eq!((&read["institution"], &read["dated"]), (&ministry.public_id.as_str().into(), &"2026-03-01".into()));
        let refused =
            held_to("post", all, all, "422", &ours.send(world, "POST", all, &json!({ "kind": "link" })).await?)?;
        let fields: Vec<&str> =
            refused["errors"].as_array().into_iter().flatten().filter_map(|error| error["field"].as_str()).collect();
        assert_eq!(fields, ["title_en", "address"]);

        // A file comes as a form does, but needs no token of one.
        let body = [
            b"--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n",
            a_photograph().as_slice(),
            b"\r\n--edge--\r\n",
        ]
        .concat();
        let request = |key: &str| {
            let request =
                Request::post(all).header("host", HOST).header("content-type", "multipart/form-data; boundary=edge");
            request.header("authorization", format!("Bearer {key}")).body(Body::from(body.clone()))
        };
        let sent = world.ask(request(&ours.key)?).await?;
        let file = &held_to("post", all, all, "201", &sent)?["items"][0]["file"];
        assert_eq!((&file["state"], &file["copy"]), (&"waiting".into(), &serde_json::Value::Null));
        assert_eq!(world.ask(request("mithaq_0000")?).await?.status, StatusCode::UNAUTHORIZED);
        while work_once(world).await? {}
        let listed = held_to("get", all, all, "200", &ours.get(world, all).await?)?;
        assert_eq!((&listed["total"], &listed["items"][0]["file"]["state"]), (&2.into(), &"clean".into()));

        let withdrawal = format!("{place}/withdrawal");
        let form = "/api/v1/evidence/{evidence}/withdrawal";
        held_to("post", form, &withdrawal, "201", &ours.send(world, "POST", &withdrawal, &json!({})).await?)?;
        assert_eq!(ours.get(world, &place).await?.status, StatusCode::NOT_FOUND);

        // Nobody else is told of it, until it is published; then of the copy and not of the original.
        let (_, item) = the_item(world, &Answer { status: StatusCode::SEE_OTHER, ..sent }).await?;
        assert_eq!(held_to("get", all, all, "200", &theirs.get(world, all).await?)?["total"], 0);
        let place = format!("{all}/{}", item.public_id);
        assert_eq!(world.get(&place).await?.status, StatusCode::NOT_FOUND);
        used(world, &item, Workflow::Published, Audience::Public).await?;
        let shown = held_to("get", one, &place, "200", &world.get(&place).await?)?;
        assert!(shown["file"]["sha256"].is_null() && shown["file"]["copy"]["sha256"].is_string(), "{shown}");
        Ok(())
    })
}

#[test]
fn who_brought_something_for_an_observer_only_the_secretariat_is_told() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (mut office, _, mut karim, mut lamia) = people(world).await?;
        let union = an_institution(world, "Union of Lawyers", Class::Observer).await?;
        let mut amal = holder(world, &mut office, &union, Duty::FocalPoint, "amal").await?;
        let link = [
            ("kind", "link"),
            ("title-en", "A report"),
            ("address", "https://example.org/a"),
            ("looked-at", "2026-11-01"),
        ];
        for (who, name) in [(&mut amal, "amal"), (&mut karim, "karim")] {
            let (page, item) = the_item(world, &who.fill(world, NEW, NEW, &link).await?).await?;
            used(world, &item, Workflow::Published, Audience::Public).await?;
            let told = |answer: &Answer| answer.body.contains(&format!("<bdi>{name}</bdi>"));
            assert!(told(&office.get(world, &page).await?), "{name}: the secretariat");
            // Of a ministry's people other members know; of an observer's nobody else does.
            assert_eq!(told(&lamia.get(world, &page).await?), name == "karim");
            assert!(!told(&world.get(&page).await?), "{name}: the public");
        }
        Ok(())
    })
}
