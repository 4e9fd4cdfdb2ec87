//! The program itself, as a person at the terminal meets it: exit codes, previews, and being killed.

use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::world::a_recommendation;

fn mithaq(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mithaq"));
    command
        .args(arguments)
        .arg("--data")
        .arg(data)
        .env("LANG", "en")
        .env_remove("LC_ALL")
        .stdin(std::process::Stdio::null());
    command
}

fn run(data: &Path, arguments: &[&str]) -> Result<(i32, String)> {
    let Output { status, stdout, stderr } = mithaq(data, arguments).output()?;
    let said = format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    Ok((status.code().context("killed")?, said))
}

fn write(folder: &Path, records: u32) -> Result<String> {
    let file: Vec<Value> =
        (1..=records).map(|key| a_recommendation(key, &format!("132.{key} Build school {key} (Fiji);"))).collect();
    let path = folder.join("export.json");
    std::fs::write(&path, serde_json::to_string(&file)?)?;
    Ok(path.to_string_lossy().into_owned())
}

fn total(data: &Path) -> Result<u64> {
    let (code, said) = run(data, &["export", "recommendations", "--format", "json"])?;
    assert_eq!(code, 0, "{said}");
    Ok(serde_json::from_str::<Vec<Value>>(&said)?.len() as u64)
}

#[test]
fn without_a_terminal_an_import_previews_and_exits_with_2() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let file = write(folder.path(), 3)?;
    let (code, said) = run(&data, &["import", "uhri", &file, "--lang", "en"])?;
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("Preview of export.json (English). Nothing has been changed."), "{said}");
    assert_eq!(total(&data)?, 0);

    let (code, said) = run(&data, &["import", "uhri", &file, "--lang", "en", "--yes"])?;
    assert_eq!(code, 0, "{said}");
    assert_eq!(total(&data)?, 3);
    let (code, said) = run(&data, &["import", "uhri", &file, "--lang", "en", "--yes"])?;
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("changes nothing"), "{said}");
    let (code, said) = run(&data, &["imports", "undo", "2"])?;
    assert_eq!(code, 0, "{said}");
    assert_eq!(total(&data)?, 0);
    let (code, said) = run(&data, &["doctor"])?;
    assert_eq!(code, 0, "{said}");
    Ok(())
}

#[test]
fn what_is_wrong_is_said_in_a_sentence_with_exit_code_1() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let bad = folder.path().join("bad.json");
    std::fs::write(&bad, "<html>")?;
    let bad = bad.to_string_lossy().into_owned();
    let cases: [(&[&str], &str); 6] = [
        (&["import", "uhri", &bad, "--lang", "en"], "is not an export of the Universal Human Rights Index"),
        (&["import", "uhri", "/nowhere.json"], "The file cannot be read"),
        (&["import", "uhri", &bad, "--country", "Atlantis"], "no State is known as `Atlantis`"),
        (&["import", "uhri", &bad, "--lang", "xx"], "`xx` is none of the languages"),
        (&["imports", "undo", "77"], "there is no import 77"),
        (
            &["export", "recommendations", "--format", "csv", "--filter", "theme=unknown"],
            "`unknown` is not known for `theme`",
        ),
    ];
    for (arguments, sentence) in cases {
        let (code, said) = run(&data, arguments)?;
        assert_eq!(code, 1, "{arguments:?}: {said}");
        assert!(said.contains(sentence), "{arguments:?}: {said}");
        assert!(!said.contains("panicked"), "{said}");
    }
    Ok(())
}

#[test]
fn settings_that_cannot_work_are_refused_by_name() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    for (variable, value, sentence) in [
        ("MITHAQ_LISEN", "127.0.0.1:9000", "MITHAQ_LISEN"),
        ("MITHAQ_LANGUAGE", "xx", "`xx` is none of the languages here (ar, zh, en"),
        ("MITHAQ_DATABASE", "mysql://user:secret@host/name", "database must begin with"),
        ("MITHAQ_TEMPLATES", "/nowhere/at/all", "there is no folder /nowhere/at/all"),
    ] {
        let output = mithaq(&data, &["config", "check"]).env(variable, value).output()?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{variable}: {said}");
        assert!(said.contains(sentence) && !said.contains("secret"), "{said}");
    }
    let (code, said) = run(&data, &["config", "check"])?;
    assert_eq!(code, 0, "{said}");
    Ok(())
}

#[test]
fn people_are_invited_listed_and_let_go() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let add = ["user", "add", "Amina@Example.org", "--name", "Amina", "--role", "administrator"];
    let link = |arguments: &[&str]| -> Result<String> {
        let said = mithaq(&data, arguments).output()?;
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        Ok(String::from_utf8(said.stdout)?.trim().to_owned())
    };
    let first = link(&add)?;
    assert!(first.starts_with("http://127.0.0.1:8480/en/invitation/"), "{first}");
    assert_ne!(link(&["user", "invite", "amina@example.org"])?, first);
    let (code, said) = run(&data, &["user", "disable", "amina@example.org"])?;
    assert_eq!(code, 0, "{said}");
    let (_, said) = run(&data, &["user", "list", "--json"])?;
    let listed: Value = serde_json::from_str(&said)?;
    assert_eq!((&listed["email"], &listed["state"]), (&"amina@example.org".into(), &"ended".into()));
    let cases: [(&[&str], &str); 5] = [
        (&add, "there is an account with this e-mail address already"),
        (&["user", "add", "amina", "--name", "A", "--role", "auditor"], "this is not an e-mail address"),
        (&["user", "add", "b@example.org", "--name", "B", "--role", "king"], "`king` is no role"),
        (&["user", "invite", "amina@example.org"], "was ended"),
        (&["user", "disable", "nobody@example.org"], "there is no account with the address"),
    ];
    for (arguments, sentence) in cases {
        let (code, said) = run(&data, arguments)?;
        assert_eq!(code, 1, "{arguments:?}: {said}");
        assert!(said.contains(sentence), "{arguments:?}: {said}");
    }
    let (code, said) = run(&data, &["user", "enable", "amina@example.org"])?;
    assert_eq!((code, said.as_str()), (0, "amina@example.org can sign in again.\n"));
    Ok(())
}

#[test]
fn an_import_that_is_killed_leaves_readers_untouched_and_goes_on() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let file = write(folder.path(), 12_000)?;
    let arguments = ["import", "uhri", &file, "--lang", "en", "--yes"];
    let mut importing = mithaq(&data, &arguments).spawn()?;
    // Wait until a part is written, then kill it without warning.
    let staged = tokio::runtime::Runtime::new()?.block_on(wait_for_records(&data, 1000, &mut importing))?;
    importing.kill()?;
    importing.wait()?;
    assert!(staged, "the import was over before it could be killed");
    assert_eq!(total(&data)?, 0);
    let (code, said) = run(&data, &["doctor"])?;
    assert_eq!(code, 1);
    assert!(said.contains("is unfinished and invisible"), "{said}");

    let (code, said) = run(&data, &arguments)?;
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("Going on with import 2 where it stopped."), "{said}");
    assert_eq!(total(&data)?, 12_000);
    let (code, said) = run(&data, &["doctor"])?;
    assert_eq!(code, 0, "{said}");
    Ok(())
}

#[test]
fn a_server_goes_on_with_an_import_whose_command_was_killed_and_builds_the_index_when_asked() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let file = write(folder.path(), 12_000)?;
    let mut importing = mithaq(&data, &["import", "uhri", &file, "--lang", "en", "--yes"]).spawn()?;
    let staged = tokio::runtime::Runtime::new()?.block_on(wait_for_records(&data, 1000, &mut importing))?;
    importing.kill()?;
    importing.wait()?;
    assert!(staged, "the import was over before it could be killed");

    let server =
        Server(mithaq(&data, &["serve", "--listen", "127.0.0.1:0"]).stderr(std::process::Stdio::null()).spawn()?);
    loop {
        let (code, said) = run(&data, &["jobs", "--json"])?;
        assert_eq!(code, 0, "{said}");
        let jobs: Vec<Value> = said.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        let import = jobs.iter().find(|job| job["kind"] == "import").context("no import")?;
        match import["state"].as_str() {
            Some("done") => break assert_eq!(import["outcome"]["report"]["new"], 12_000),
            Some("waiting" | "running") => std::thread::sleep(Duration::from_millis(100)),
            state => panic!("{state:?}"),
        }
    }
    assert_eq!(total(&data)?, 12_000);
    let (code, said) = run(&data, &["reindex"])?;
    assert_eq!((code, said.as_str()), (0, "12000 entries are indexed.\n"));
    drop(server);
    let (code, said) = run(&data, &["reindex"])?;
    assert_eq!((code, said.as_str()), (0, "12000 entries are indexed.\n"), "without a server the command does it");
    let (_, said) = run(&data, &["jobs"])?;
    assert!(said.contains("Building the search index") && said.contains("export.json"), "{said}");
    let (code, said) = run(&data, &["jobs", "cancel", "1"])?;
    assert_eq!((code, said.contains("there is no job 1 that waits or goes on")), (1, true), "{said}");
    Ok(())
}

#[test]
fn a_backup_is_made_beside_a_server_checked_and_brought_back() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (data, back) = (folder.path().join("data"), folder.path().join("back"));
    let kept = folder.path().join("kept.mithaq").to_string_lossy().into_owned();
    let (code, said) = run(&data, &["backup", &kept])?;
    assert_eq!(code, 1);
    assert!(said.contains("There is no instance in"), "{said}");
    let export = write(folder.path(), 20)?;
    let (code, said) = run(&data, &["import", "uhri", &export, "--lang", "en", "--yes"])?;
    assert_eq!(code, 0, "{said}");
    let (_, said) = run(&data, &["doctor"])?;
    assert!(said.contains("No backup has been made yet.") && said.contains("It has not been proven yet"), "{said}");

    let server =
        Server(mithaq(&data, &["serve", "--listen", "127.0.0.1:0"]).stderr(std::process::Stdio::null()).spawn()?);
    let (code, said) = run(&data, &["backup", &kept, "--prove", "--json"])?;
    assert_eq!(code, 0, "{said}");
    let made: Value = serde_json::from_str(&said)?;
    assert_eq!((&made["parts"]["tables/recommendations"], &made["proof"]["indexed"]), (&20.into(), &20.into()));
    drop(server);
    let (code, said) = run(&data, &["backup", &kept])?;
    assert_eq!((code, said.contains("exists already")), (1, true), "{said}");
    let (code, said) = run(&data, &["doctor"])?;
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("Last backup: ") && said.contains("Last proof that"), "{said}");

    let (code, said) = run(&data, &["verify", &kept, "--json"])?;
    assert_eq!(code, 0, "{said}");
    assert_eq!(serde_json::from_str::<Value>(&said)?["sha256"], made["sha256"]);
    let (code, said) = run(&back, &["restore", &kept])?;
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("found the same as the backup") && said.contains("20 entries in the index"), "{said}");
    assert_eq!(total(&back)?, 20);
    let (code, said) = run(&back, &["restore", &kept])?;
    assert_eq!((code, said.contains("is not empty")), (1, true), "{said}");

    let mut bytes = std::fs::read(&kept)?;
    let middle = bytes.len() / 2;
    bytes[middle] ^= 16;
    std::fs::write(&kept, bytes)?;
    let (code, said) = run(&data, &["verify", &kept])?;
    assert_eq!((code, said.contains("This part of the backup is damaged: tables/")), (1, true), "{said}");
    let fresh = folder.path().join("fresh");
    let (code, said) = run(&fresh, &["restore", &kept])?;
    assert_eq!((code, said.contains("is damaged: tables/"), fresh.exists()), (1, true, false), "{said}");
    std::fs::create_dir(&fresh)?;
    std::fs::write(fresh.join("restoring"), "")?;
    let (code, said) = run(&fresh, &["doctor"])?;
    assert_eq!((code, said.contains("was not finished")), (1, true), "{said}");
    Ok(())
}

/// A server that is stopped when the story is over, however it ends.
struct Server(std::process::Child);

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// Whether a pending import has come this far before it was over.
async fn wait_for_records(data: &Path, records: i64, importing: &mut std::process::Child) -> Result<bool> {
    use sea_orm::{ConnectionTrait, Database, DbBackend, Statement};
    let url = format!("sqlite://{}?mode=ro", data.join("mithaq.db").display());
    let question = "SELECT MAX(position) FROM batches WHERE state = 'pending'";
    while importing.try_wait()?.is_none() {
        tokio::time::sleep(Duration::from_millis(5)).await;
        let Ok(db) = Database::connect(&url).await else { continue };
        let Ok(Some(row)) = db.query_one_raw(Statement::from_string(DbBackend::Sqlite, question)).await else {
            continue;
        };
        if row.try_get_by_index::<Option<i64>>(0)?.unwrap_or(0) >= records {
            return Ok(true);
        }
    }
    Ok(false)
}
