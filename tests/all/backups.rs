//! Backups: whole, of one moment, for either engine; believed only after they were read; restored
//! completely or not at all.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use mithaq::backups::manifest::{FORMAT, Manifest};
use mithaq::backups::writer::{DIGEST_NAME, MANIFEST_NAME, Writer};
use mithaq::backups::{self, Archive, DONE, Event, Made, Overwrite, Restored, Trouble, Verified};
use mithaq::config::Config;
use mithaq::imports::{Options, job, uhri};
use mithaq::permissions::{Actor, Audience};
use mithaq::platform::clock::{Clock, Moment};
use mithaq::platform::db::{Cell, Connection, Db, STEPS, sql};
use mithaq::platform::ids;
use mithaq::platform::jobs::{self, Holder};
use mithaq::{ledger, work};
use sea_orm::Database;
use serde_json::Value;

use crate::world::{How, TODAY, World, a_recommendation, address, an_observation, on_each_database, on_each_engine};

fn quiet(_: backups::Stage, _: u64, _: u64) {}

async fn back_up(world: &World, name: &str) -> Result<(PathBuf, Made)> {
    let app = &world.app;
    let file = world.folder.path().join(name);
    let made = backups::make(&app.db, &app.folder, &app.clock, &file, Overwrite::Never, &quiet).await?;
    Ok((file, made))
}

async fn restore(file: &Path, folder: &tempfile::TempDir, database: Option<&str>) -> Result<Restored> {
    let config =
        Config { data: folder.path().join("data"), database: database.map(str::to_owned), ..Config::default() };
    backups::restore(&Archive::open(file)?, &config, &Clock::fixed(TODAY), &quiet).await
}

fn verify(file: &Path) -> Result<Verified> {
    Ok(backups::verify(&Archive::open(file)?, &quiet)?)
}

fn trouble<T>(worked: Result<T>) -> Option<Trouble> {
    worked.err().and_then(|error| error.downcast().ok())
}

/// An empty database on the server that the tests were given, if they were.
struct Elsewhere {
    admin: sea_orm::DatabaseConnection,
    name: String,
    url: String,
}

impl Elsewhere {
    async fn new() -> Result<Option<Elsewhere>> {
        let Ok(server) = std::env::var("MITHAQ_TEST_POSTGRES") else { return Ok(None) };
        let name = format!("story_{:016x}", u64::from_be_bytes(ids::random()?));
        let admin = Database::connect(&server).await?;
        admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await?;
        let (base, _) = server.rsplit_once('/').context("the address has no database name")?;
        let url = format!("{base}/{name}");
        Ok(Some(Elsewhere { admin, name, url }))
    }

    async fn remove(self) -> Result<()> {
        self.admin.execute_unprepared(&format!("DROP DATABASE {} WITH (FORCE)", self.name)).await?;
        Ok(())
    }
}

/// A register with some of everything: two languages, an undo, a correction, its own words.
async fn some_of_everything(world: &mut World) -> Result<()> {
    let one = a_recommendation(1, "132.1 Ratify the treaty: «كلمة», \\\"quoted\\\", 100 % (Fiji);");
    let records = [one, a_recommendation(2, "132.2 Build schools (Fiji);"), an_observation(3, "12. Protect children.")];
    world.receive(&records, "en", How::Import).await?;
    world.receive(&[a_recommendation(1, "132-1 التصديق على المعاهدة (فيجي)؛")], "ar", How::Import).await?;
    world.receive(&[a_recommendation(4, "132.4 Train judges (Fiji);")], "en", How::Internally).await?;
    world.receive(&[a_recommendation(5, "132.5 Plant trees (Fiji);")], "en", How::Import).await?;
    world.undo(ledger::BatchId(world.last_import().await?)).await?;
    let own = world.app.folder.join("locales/en");
    fs::create_dir_all(&own)?;
    fs::write(own.join("site.ftl"), "site-name = The register of Atlantis\n")?;
    fs::create_dir_all(world.app.folder.join("files/2026"))?;
    fs::write(world.app.folder.join("files/2026/مرفق.pdf"), [0, 1, 2, 255])?;
    world.restart().await
}

/// What readers are shown, and what the ledger says, without what changes from one start to the next.
async fn told(world: &World) -> Result<Vec<String>> {
    let one = address(1);
    let mut told = Vec::new();
    for path in [
        "/api/v1/recommendations?limit=50".to_owned(),
        format!("/api/v1/recommendations/{one}"),
        format!("/en/recommendations/{one}"),
        format!("/ar/recommendations/{one}"),
        format!("/en/recommendations/{}", address(5)),
        "/en/recommendations".to_owned(),
        "/en/recommendations.csv".to_owned(),
        "/en/".to_owned(),
        "/fr/documents".to_owned(),
    ] {
        let answer = world.get(&path).await?;
        told.push(format!("{path} {} {}", answer.status, answer.body));
    }
    let acts = sql("SELECT seq, actor, act, object_kind, object_id, batch_id FROM ledger_entries
        WHERE batch_id NOT IN (SELECT id FROM batches WHERE state = 'pending') ORDER BY seq");
    for row in acts.all(world.app.db.read()).await? {
        let (seq, actor, act): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        told.push(format!(
            "{seq} {actor} {act} {} {} {}",
            row.get::<String>(3)?,
            row.get::<i64>(4)?,
            row.get::<i64>(5)?
        ));
    }
    Ok(told)
}

async fn an_import(world: &World, records: u32) -> Result<jobs::JobId> {
    let records: Vec<Value> = (100..100 + records)
        .map(|key| a_recommendation(key, &format!("132.{key} Build school {key} (Fiji);")))
        .collect();
    let path = world.file(serde_json::to_string(&records)?.as_bytes())?;
    let options = Options {
        source: "uhri",
        title: "more.json".to_owned(),
        digest: uhri::open(&path)?.digest,
        language: "en".to_owned(),
        audience: Audience::Public,
        state: None,
    };
    // As a command asks for it: bound to its process.
    let holder = Holder::enter(&world.app.folder)?;
    work::ask(&world.app, &job::new_import(&path, &options, &Actor::CommandLine, holder.name())?).await
}

#[test]
fn what_is_restored_answers_as_before_even_if_an_import_was_under_way() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        some_of_everything(world).await?;
        let id = an_import(world, 9_000).await?;
        let (app, holder) = (world.app.clone(), Holder::enter(&world.app.folder)?);
        let importing = tokio::spawn(async move {
            while !work::once(&app, &holder).await? {}
            anyhow::Ok(())
        });
        while jobs::find(world.app.db.read(), id).await?.context("the job")?.done == 0 {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        let before = told(world).await?;
        let (file, made) = back_up(world, "kept.mithaq").await?;
        assert!(ledger::pending_batch(world.app.db.read()).await?.is_some(), "the import was over too soon");
        assert_eq!(made.left_out, [""; 0]);
        importing.await??;

        let verified = verify(&file)?;
        assert!(verified.is_sound(), "{:?}", (verified.damaged, verified.ledger));
        assert_eq!((verified.rows, verified.digest), (made.manifest.rows(), made.record.digest));
        let folder = tempfile::tempdir()?;
        let elsewhere = if world.is_on_a_server() { Elsewhere::new().await? } else { None };
        let database = elsewhere.as_ref().map(|elsewhere| elsewhere.url.clone());
        let restored = restore(&file, &folder, database.as_deref()).await?;
        assert_eq!((restored.indexed, restored.ledger.broken.len()), (4, 0));
        assert!(restored.ledger.acts > 4);
        assert_eq!(fs::read(folder.path().join("data/files/2026/مرفق.pdf"))?, [0, 1, 2, 255]);

        let again = World::begin_in(folder, database).await?;
        assert_eq!(told(&again).await?, before);
        assert!(again.get("/en/").await?.body.contains("The register of Atlantis"));
        let noted = backups::last(again.app.db.read(), Event::Restored).await?.context("not noted")?;
        assert_eq!((noted.file.as_str(), noted.outcome.as_str()), ("kept.mithaq", DONE));
        // The import that was under way is nobody's now, and goes on; numbers go on after the last.
        assert!(work::once(&again.app, &Holder::enter(&again.app.folder)?).await?);
        assert_eq!(again.total("").await?, 9_003);
        assert_eq!(again.total("").await?, world.total("").await?);
        again.receive(&[a_recommendation(7, "132.7 Pay teachers (Fiji);")], "en", How::Import).await?;
        assert_eq!(again.total("").await?, 9_004);
        again.app.close().await?;
        drop(again);
        match elsewhere {
            Some(elsewhere) => elsewhere.remove().await,
            None => Ok(()),
        }
    })
}

#[test]
fn a_backup_can_be_read_without_this_program() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        some_of_everything(world).await?;
        let (file, made) = back_up(world, "kept").await?;
        let folder = tempfile::tempdir()?;
        let run = |command: &str, arguments: &[&str]| {
            std::process::Command::new(command).args(arguments).current_dir(folder.path()).output()
        };
        let Ok(taken_apart) = run("tar", &["-xmf", &file.to_string_lossy()]) else {
            eprintln!("passed over: there is no tar here");
            return Ok(());
        };
        assert!(taken_apart.status.success() && taken_apart.stderr.is_empty(), "{taken_apart:?}");
        if let Ok(summed) = run("sha256sum", &["--check", "manifest.sha256"]) {
            assert!(summed.status.success(), "{summed:?}");
        }
        let manifest: Value = serde_json::from_slice(&fs::read(folder.path().join("manifest.json"))?)?;
        assert_eq!(manifest["format"], 1);
        let unpacked = run("gzip", &["-dc", "tables/recommendation_texts/000001.jsonl.gz"])?;
        let lines = String::from_utf8(unpacked.stdout)?;
        let rows: Vec<Value> = lines.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
        let part = made.manifest.part("tables/recommendation_texts").context("no texts")?;
        let body = part.columns.iter().position(|(name, _)| name == "body").context("no body")?;
        assert_eq!(rows.len() as u64, part.rows);
        assert!(rows.iter().any(|row| row[body] == "التصديق على المعاهدة (فيجي)؛"), "{rows:?}");
        Ok(())
    })
}

/// The parts that a restoration itself does not add to.
fn contents(manifest: &Manifest) -> Vec<(String, u64, String)> {
    let parts = manifest.parts.iter().filter(|part| part.name != "tables/backups");
    parts.map(|part| (part.name.clone(), part.rows, part.content.clone())).collect()
}

#[test]
fn from_one_engine_to_the_other_and_back_nothing_changes() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let Some(elsewhere) = Elsewhere::new().await? else { return Ok(()) };
        some_of_everything(world).await?;
        let (first, made) = back_up(world, "first").await?;
        let there = (!world.is_on_a_server()).then(|| elsewhere.url.clone());
        let back = world.is_on_a_server().then(|| elsewhere.url.clone());

        let folder = tempfile::tempdir()?;
        restore(&first, &folder, there.as_deref()).await?;
        let second = World::begin_in(folder, there).await?;
        assert_eq!(told(&second).await?, told(world).await?);
        let (file, moved) = back_up(&second, "second").await?;
        assert_eq!(contents(&moved.manifest), contents(&made.manifest));

        let folder = tempfile::tempdir()?;
        restore(&file, &folder, back.as_deref()).await?;
        let third = World::begin_in(folder, back).await?;
        let (_, returned) = back_up(&third, "third").await?;
        assert_eq!(contents(&returned.manifest), contents(&made.manifest));
        assert_eq!(told(&third).await?, told(world).await?);
        assert!(
            contents(&made.manifest).iter().all(|(_, rows, content)| (*rows > 0) == content.contains(['1', '2', '3']))
        );
        drop((second, third));
        elsewhere.remove().await
    })
}

#[test]
fn no_table_is_forgotten_on_either_engine() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let here = tempfile::tempdir()?;
    runtime.block_on(async {
        let db = Db::open(None, here.path()).await?;
        let listed = async |db: &Db| -> Result<Vec<_>> {
            let tables = db.snapshot().await?.tables().to_vec();
            Ok(tables.into_iter().map(|table| (table.name, table.columns, table.key)).collect())
        };
        let tables = listed(&db).await?;
        // What the steps say themselves, read as text.
        let made: usize = STEPS.iter().map(|(_, text)| text.matches("CREATE TABLE ").count()).sum();
        let dropped: usize = STEPS.iter().map(|(_, text)| text.matches("DROP TABLE ").count()).sum();
        assert_eq!(tables.len(), made - dropped, "{tables:?}");
        assert!(tables.iter().any(|(name, columns, key)| {
            name == "recommendation_facts" && columns.len() == 12 && key.as_deref() == Some("id")
        }));
        let Some(elsewhere) = Elsewhere::new().await? else { return Ok(()) };
        let there = Db::open(Some(&elsewhere.url), here.path()).await?;
        assert_eq!(listed(&there).await?, tables);
        drop(there);
        elsewhere.remove().await
    })
}

/// The part that a place in the file belongs to.
fn part_at(archive: &Archive, at: u64) -> String {
    let entry = archive.entries().iter().find(|entry| at < entry.end());
    match entry.map(|entry| entry.name.as_str()) {
        None | Some(DIGEST_NAME) => MANIFEST_NAME.to_owned(),
        Some(name) => name.to_owned(),
    }
}

#[test]
fn a_bit_that_flipped_anywhere_is_found_and_its_part_named() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        some_of_everything(world).await?;
        let (file, _) = back_up(world, "kept").await?;
        let whole = fs::read(&file)?;
        let archive = Archive::open(&file)?;
        let mut places: Vec<u64> = (0..500)
            .map(|_| Ok(u64::from_be_bytes(ids::random()?) % (whole.len() as u64 * 8)))
            .collect::<Result<_>>()?;
        // Every part once at least, the first bytes and the last.
        places.extend(
            archive.entries().iter().flat_map(|entry| [entry.at, entry.at + 512, entry.end() - 1].map(|at| at * 8)),
        );
        places.extend((0..64).map(|bit| whole.len() as u64 * 8 - 1 - bit * 128));
        for place in places {
            let mut bytes = whole.clone();
            bytes[(place / 8) as usize] ^= 1 << (place % 8);
            fs::write(&file, &bytes)?;
            let named = match Archive::open(&file) {
                Ok(archive) => backups::verify(&archive, &quiet)?.damaged,
                Err(Trouble::Damaged { part }) => vec![part],
                Err(other) => panic!("bit {place}: {other:?}"),
            };
            assert_eq!(named, [part_at(&archive, place / 8)], "bit {place} of {}", whole.len() * 8);
        }
        fs::write(&file, &whole)?;
        assert!(verify(&file)?.is_sound(), "the archive itself is whole");
        Ok(())
    })
}

#[test]
fn a_backup_that_breaks_off_or_is_none_is_told_as_such() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        some_of_everything(world).await?;
        let (file, _) = back_up(world, "kept").await?;
        let whole = fs::read(&file)?;
        for end in (1..60).map(|part| whole.len() * part / 60).chain([whole.len() - 1, whole.len() - 1024, 600]) {
            fs::write(&file, &whole[..end])?;
            assert!(matches!(trouble(verify(&file)), Some(Trouble::CutOff { .. })), "at {end} of {}", whole.len());
        }
        fs::write(&file, [whole.as_slice(), b"more"].concat())?;
        assert!(trouble(verify(&file)).is_some());
        for other in [b"".as_slice(), b"SQLite format 3\0", &[0; 4096]] {
            fs::write(&file, other)?;
            assert!(matches!(trouble(verify(&file)), Some(Trouble::NotABackup { .. })));
        }
        fs::remove_file(&file)?;
        assert!(matches!(trouble(verify(&file)), Some(Trouble::Unreadable { .. })));
        Ok(())
    })
}

#[test]
fn a_damaged_backup_leaves_nothing_where_it_was_to_be_restored() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        some_of_everything(world).await?;
        let (file, _) = back_up(world, "kept").await?;
        let whole = fs::read(&file)?;
        let archive = Archive::open(&file)?;
        let last = archive.entries().iter().rfind(|entry| entry.piece.is_some()).context("no piece")?;
        let mut bytes = whole.clone();
        bytes[last.at as usize + 600] ^= 1;
        fs::write(&file, &bytes)?;
        let elsewhere = if world.is_on_a_server() { Elsewhere::new().await? } else { None };
        let database = elsewhere.as_ref().map(|elsewhere| elsewhere.url.as_str());
        let folder = tempfile::tempdir()?;
        let refused = trouble(restore(&file, &folder, database).await);
        assert_eq!(refused, Some(Trouble::Damaged { part: last.name.clone() }));
        assert!(!folder.path().join("data").exists());
        // The same place takes the same backup once it is whole.
        fs::write(&file, &whole)?;
        restore(&file, &folder, database).await?;
        match elsewhere {
            Some(elsewhere) => elsewhere.remove().await,
            None => Ok(()),
        }
    })
}

#[test]
fn only_an_empty_place_is_restored_into() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let (file, _) = back_up(world, "kept").await?;
        let used = restore(&file, &world.folder, None).await;
        assert!(matches!(trouble(used), Some(Trouble::FolderNotEmpty { .. })));
        assert_eq!(world.total("").await?, 1, "what was there is untouched");

        let here = format!("sqlite:{}", world.app.folder.join("mithaq.db").display());
        let folder = tempfile::tempdir()?;
        let database = world.database().unwrap_or(here);
        let used = restore(&file, &folder, Some(&database)).await;
        assert_eq!(trouble(used), Some(Trouble::DatabaseNotEmpty));
        assert_eq!(world.total("").await?, 1);
        assert!(!folder.path().join("data").exists());

        // One that was killed on the way says so, whoever comes.
        fs::create_dir_all(folder.path().join("data"))?;
        fs::write(folder.path().join("data/restoring"), "")?;
        assert!(matches!(trouble(restore(&file, &folder, None).await), Some(Trouble::Unfinished { .. })));
        let opened = World::begin_in(folder, world.database()).await.map(drop);
        assert!(matches!(trouble(opened), Some(Trouble::Unfinished { .. })));
        Ok(())
    })
}

/// An archive made by hand: of these steps, with one file in it.
fn made_by_hand(file: &Path, steps: Vec<String>, path: &str) -> Result<()> {
    let mut writer = Writer::begin(fs::File::create(file)?, Moment(0), steps)?;
    let columns = [("path", "text"), ("position", "integer"), ("content", "bytes")];
    writer.part("folder", columns.map(|(name, kind)| (name.to_owned(), kind.to_owned())).to_vec())?;
    writer.row(&[Cell::Text(path.into()), Cell::Integer(0), Cell::Bytes(b"evil".as_slice().into())])?;
    writer.finish()?;
    Ok(())
}

#[test]
fn a_newer_backup_or_one_that_does_not_fit_is_refused() -> Result<()> {
    on_each_database(async |database: Option<String>| {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("kept");
        let mut steps: Vec<String> = STEPS.iter().map(|(name, _)| (*name).to_owned()).collect();
        made_by_hand(&file, steps.clone(), "files/a")?;
        let refused = trouble(restore(&file, &folder, database.as_deref()).await);
        assert!(matches!(refused, Some(Trouble::DoesNotFit { .. })), "it lacks tables: {refused:?}");
        steps.push("2031-01-01-tomorrow".to_owned());
        made_by_hand(&file, steps, "files/a")?;
        assert!(verify(&file)?.is_sound(), "whether it is whole can be told all the same");
        let refused = trouble(restore(&file, &folder, database.as_deref()).await);
        assert!(matches!(refused, Some(Trouble::Newer { .. })), "{refused:?}");
        assert!(!folder.path().join("data").exists());
        assert_eq!(FORMAT, 1, "a story about an archive of format 1 belongs here, now that there is another");
        Ok(())
    })
}

#[test]
fn names_that_lead_out_of_the_folder_are_refused() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        for path in ["../evil", "locales/../../evil", "/tmp/evil", "files/../../../evil", "mithaq.db"] {
            let file = world.folder.path().join("made");
            let mut snapshot = world.app.db.snapshot().await?;
            let steps = STEPS.iter().map(|(name, _)| (*name).to_owned()).collect();
            let mut writer = Writer::begin(fs::File::create(&file)?, Moment(0), steps)?;
            for table in snapshot.tables().to_vec() {
                writer.part(&format!("tables/{}", table.name), backups::manifest::columns(&table.columns))?;
                snapshot.each_row(&table, |row| writer.row(row)).await?;
            }
            let columns = [("path", "text"), ("position", "integer"), ("content", "bytes")];
            writer.part("folder", columns.map(|(name, kind)| (name.to_owned(), kind.to_owned())).to_vec())?;
            writer.row(&[Cell::Text(path.into()), Cell::Integer(0), Cell::Bytes(b"evil".as_slice().into())])?;
            writer.finish()?;
            let folder = tempfile::tempdir()?;
            let refused = trouble(restore(&file, &folder, None).await);
            assert_eq!(refused, Some(Trouble::UnsafePath { path: path.to_owned() }));
            assert_eq!(fs::read_dir(folder.path())?.count(), 0);
        }
        Ok(())
    })
}

#[test]
fn rows_that_refer_to_nothing_are_refused() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let file = world.folder.path().join("made");
        let mut snapshot = world.app.db.snapshot().await?;
        let steps = STEPS.iter().map(|(name, _)| (*name).to_owned()).collect();
        let mut writer = Writer::begin(fs::File::create(&file)?, Moment(0), steps)?;
        for table in snapshot.tables().to_vec() {
            writer.part(&format!("tables/{}", table.name), backups::manifest::columns(&table.columns))?;
            let lost = table.name == "documents";
            snapshot.each_row(&table, |row| if lost { Ok(()) } else { writer.row(row) }).await?;
        }
        writer.finish()?;
        drop(snapshot);
        let elsewhere = if world.is_on_a_server() { Elsewhere::new().await? } else { None };
        let folder = tempfile::tempdir()?;
        let database = elsewhere.as_ref().map(|elsewhere| elsewhere.url.as_str());
        assert!(restore(&file, &folder, database).await.is_err());
        assert!(!folder.path().join("data").exists());
        // Nothing is left there: a whole one fits in.
        let (whole, _) = back_up(world, "whole").await?;
        restore(&whole, &folder, database).await?;
        match elsewhere {
            Some(elsewhere) => elsewhere.remove().await,
            None => Ok(()),
        }
    })
}

#[test]
fn a_backup_of_every_older_version_is_restored_and_brought_up_to_date() -> Result<()> {
    on_each_database(async |database: Option<String>| {
        let origin = tempfile::tempdir()?;
        let file = origin.path().join("kept");
        for (number, (step, _)) in (1..).zip(STEPS) {
            let db = Db::open_at(database.as_deref(), origin.path(), number).await?;
            let sample = fs::read_to_string(format!("src/platform/db/migrations/samples/{step}.sql"))?;
            let tx = db.begin().await?;
            tx.execute_unprepared(&sample).await?;
            tx.commit().await?;
            let out = fs::File::create(&file)?;
            let (written, _) = backups::archive_into(&db, origin.path(), Moment(0), out, &quiet).await?;
            assert_eq!(written.manifest.steps.len(), number);
            drop(db);

            let folder = tempfile::tempdir()?;
            let restored = restore(&file, &folder, None).await?;
            assert_eq!(restored.indexed, 1);
            assert_eq!(restored.ledger.broken, [1], "the sample's commitment was never true");
            let world = World::begin_in(folder, None).await?;
            let found = world.find("document=A%2FHRC%2F99%2F7").await?;
            assert_eq!(found["items"][0]["text"], "132.1 Ratify the treaty (Fiji);");
        }
        Ok(())
    })
}

#[test]
fn a_file_is_replaced_only_if_that_is_asked_for_and_nothing_half_stays() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let app = &world.app;
        let place = tempfile::tempdir()?;
        let file = place.path().join("kept.mithaq");
        let make = async |overwrite| backups::make(&app.db, &app.folder, &app.clock, &file, overwrite, &quiet).await;
        fs::write(&file, "mine")?;
        assert!(matches!(trouble(make(Overwrite::Never).await), Some(Trouble::Exists { .. })));
        assert_eq!(fs::read(&file)?, b"mine");
        let made = make(Overwrite::Allowed).await?;
        assert_eq!(fs::metadata(&file)?.len(), made.record.bytes);
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&file)?.permissions()) & 0o777, 0o600);
        let noted = backups::last(app.db.read(), Event::Backup).await?;
        assert_eq!(noted, Some(made.record));

        fs::remove_file(&file)?;
        fs::create_dir_all(file.join("in the way"))?;
        assert!(make(Overwrite::Allowed).await.is_err());
        let left: Vec<_> = fs::read_dir(place.path())?.collect::<Result<_, _>>()?;
        assert_eq!(left.len(), 1, "{left:?}");
        Ok(())
    })
}

#[test]
fn an_act_that_was_rewritten_is_known_by_its_number() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        some_of_everything(world).await?;
        let tx = world.app.db.begin().await?;
        sql("UPDATE ledger_versions SET content = '{}' WHERE seq = 2").run(&*tx).await?;
        sql("DELETE FROM ledger_versions WHERE seq = 3").run(&*tx).await?;
        tx.commit().await?;
        let (file, _) = back_up(world, "kept").await?;
        let verified = verify(&file)?;
        assert_eq!((verified.damaged.len(), verified.is_sound()), (0, false));
        assert_eq!((verified.ledger.broken.as_slice(), verified.ledger.erased), ([2].as_slice(), 1));
        let folder = tempfile::tempdir()?;
        let restored = restore(&file, &folder, None).await?;
        assert_eq!(restored.ledger, verified.ledger, "it is restored as it is, and told");
        Ok(())
    })
}

#[test]
fn a_proof_is_noted_and_leaves_nothing() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        some_of_everything(world).await?;
        let app = &world.app;
        assert_eq!(backups::last(app.db.read(), Event::Proof).await?, None);
        let (file, made) = back_up(world, "kept").await?;
        app.clock.advance(60);
        let archive = Archive::open(&file)?;
        let proof = backups::prove(&archive, &app.db, &app.folder, &app.clock, &quiet).await?;
        assert_eq!((proof.rows, proof.indexed), (made.manifest.rows(), 4));
        let noted = backups::last(app.db.read(), Event::Proof).await?.context("not noted")?;
        assert_eq!((noted.at, noted.digest, noted.outcome.as_str()), (app.clock.now(), made.record.digest, DONE));
        assert_eq!(fs::read_dir(app.folder.join("tmp"))?.count(), 0);

        let mut bytes = fs::read(&file)?;
        bytes[700] ^= 4;
        fs::write(&file, &bytes)?;
        let failed = backups::prove(&archive, &app.db, &app.folder, &app.clock, &quiet).await;
        let why = failed.err().context("a damaged one was proven")?;
        backups::note_failure(&app.db, Event::Proof, &file, app.clock.now(), &why).await?;
        let noted = backups::last(app.db.read(), Event::Proof).await?.context("not noted")?;
        assert_ne!(noted.outcome, DONE);
        Ok(())
    })
}
