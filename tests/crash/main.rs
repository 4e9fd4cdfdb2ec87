//! What was acknowledged stays: a real server is killed, loses its power or fills its disk in the
//! middle of saves, and afterwards every save that was answered is looked for.
//!
//! The server is the program as it is built, in a process of its own; several clients save at once,
//! over HTTP. `disk.c` is loaded before it and notes what it asks of the disk; from these notes
//! `disk.rs` makes what a disk may hold when the power goes. `CRASH_SAVES` says how many saves a story is to have,
//! `CRASH_SERVER` which program is tried; `scripts/crash` asks for 10,000. Linux only, with a C compiler.

#![cfg(target_os = "linux")]

mod chance;
mod child;
mod clients;
mod disk;
mod full;
mod import;
mod instance;
mod notes;
mod server;
mod trials;

use anyhow::{Context, Result, ensure};
use sea_orm::{ConnectionTrait, Database};
use trials::{Found, killed, power_cut};

/// Saves of a story where nobody asks for more.
const USUAL: usize = 300;

fn saves() -> usize {
    std::env::var("CRASH_SAVES").ok().and_then(|saves| saves.parse().ok()).unwrap_or(USUAL)
}

fn nothing_lost(found: &Found) -> Result<()> {
    println!("{found}");
    ensure!(found.acknowledged >= saves(), "too few saves to mean anything");
    ensure!(found.ends >= 3, "too few ends to mean anything");
    ensure!(found.lost == 0, "acknowledged and lost");
    Ok(())
}

#[test]
fn nothing_acknowledged_is_lost_when_the_server_is_killed() -> Result<()> {
    nothing_lost(&killed(None, saves())?).context("on SQLite")?;
    let Ok(server) = std::env::var("MITHAQ_TEST_POSTGRES") else { return Ok(()) };
    let name = format!("crash_{:016x}", chance::seed()?);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let ask = |question: String| {
        runtime.block_on(async {
            let database = Database::connect(&server).await.context("MITHAQ_TEST_POSTGRES")?;
            database.execute_unprepared(&question).await?;
            Ok::<(), anyhow::Error>(database.close().await?)
        })
    };
    ask(format!("CREATE DATABASE {name}"))?;
    let (base, _) = server.rsplit_once('/').context("the address has no database name")?;
    let found = killed(Some(format!("{base}/{name}")), saves());
    ask(format!("DROP DATABASE {name} WITH (FORCE)"))?;
    nothing_lost(&found?).context("on PostgreSQL")
}

#[test]
fn nothing_acknowledged_is_lost_when_the_power_goes() -> Result<()> {
    let found = power_cut(disk::Word::Kept, saves())?;
    nothing_lost(&found)?;
    ensure!(found.unsynced > 0, "at no cut was anything unsynced: the cuts come at the wrong moments");
    Ok(())
}

/// The control: the same with durability switched off. If nothing were lost here, the others would say nothing.
#[test]
fn without_durability_saves_are_lost_and_that_is_noticed() -> Result<()> {
    let found = power_cut(disk::Word::Broken, saves().min(USUAL))?;
    println!("{found}");
    ensure!(found.lost > 0, "with durability switched off nothing was lost: this harness sees nothing");
    Ok(())
}

#[test]
fn a_full_disk_refuses_saves_with_a_sentence_and_loses_none() -> Result<()> {
    println!("{}", full::run()?);
    Ok(())
}

#[test]
#[ignore = "takes minutes; `scripts/crash` has it"]
fn nobody_waits_long_while_a_large_file_is_imported() -> Result<()> {
    let said = import::run()?;
    println!("{}", said.as_deref().unwrap_or("passed over: MITHAQ_REAL_DATA has no large export"));
    Ok(())
}

#[test]
#[ignore = "the stories call it, and wait for it"]
fn in_a_process_of_its_own() -> Result<()> {
    child::answer()
}
