//! Jobs: done by whoever claims them, in order, taken over from those that are gone, cancelled, retried.

use std::path::Path;

use anyhow::{Context, Result};
use mithaq::imports::job;
use mithaq::permissions::Actor;
use mithaq::platform::db::Connection;
use mithaq::platform::jobs::{self, Cancelling, Holder, Job, JobId, Queues, State};
use mithaq::{imports, ledger, work};
use serde_json::Value;

use crate::world::{How, World, a_recommendation, on_each_engine};

fn records(keys: std::ops::RangeInclusive<u32>) -> Vec<Value> {
    keys.map(|key| a_recommendation(key, &format!("132.{key} Build school {key} (Fiji);"))).collect()
}

/// Asks for the import of a file with these records, as a page will after an upload.
async fn ask(world: &World, records: &[Value]) -> Result<JobId> {
    let path = world.file(serde_json::to_string(records)?.as_bytes())?;
    ask_for(world, &path).await
}

async fn ask_for(world: &World, path: &Path) -> Result<JobId> {
    let options = world.options(path, "en")?;
    work::ask(&world.app, &job::new_import(path, &options, &Actor::CommandLine, "")?).await
}

async fn state(world: &World, id: JobId) -> Result<Job> {
    jobs::find(world.app.db.read(), id).await?.context("the job vanished")
}

fn enter(world: &World) -> Result<Holder> {
    Holder::enter(&world.app.folder)
}

async fn cancel(world: &World, id: JobId) -> Result<Cancelling> {
    let tx = world.app.db.begin().await?;
    let cancelling = jobs::cancel(&tx, world.app.clock.now(), id).await?;
    tx.commit().await?;
    Ok(cancelling)
}

#[test]
fn a_worker_does_what_was_asked_for_in_order_and_says_what_came_of_it() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (first, second) = (ask(world, &records(1..=3)).await?, ask(world, &records(3..=5)).await?);
        let worker = enter(world)?;
        assert!(work::once(&world.app, &worker).await?);
        assert_eq!(
            (state(world, first).await?.state, state(world, second).await?.state),
            (State::Done, State::Waiting)
        );
        let outcome: job::Imported = serde_json::from_str(&state(world, first).await?.outcome)?;
        assert_eq!((outcome.import, outcome.report.new), (Some(2), 3));
        assert!(work::once(&world.app, &worker).await?);
        assert_eq!(world.total("").await?, 5);
        assert!(!work::once(&world.app, &worker).await?, "nothing is left to do");
        Ok(())
    })
}

#[test]
fn asking_twice_for_the_same_is_one_job() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let path = world.file(serde_json::to_string(&records(1..=2))?.as_bytes())?;
        assert_eq!(ask_for(world, &path).await?, ask_for(world, &path).await?);
        work::once(&world.app, &enter(world)?).await?;
        assert_ne!(ask_for(world, &path).await?, JobId(1), "what has ended can be asked for again");
        Ok(())
    })
}

#[test]
fn a_job_whose_holder_is_gone_goes_on_at_once_here_and_after_its_lease_elsewhere() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let id = ask(world, &records(1..=2)).await?;
        let (gone, here) = (enter(world)?, enter(world)?);
        let folder = tempfile::tempdir()?;
        let elsewhere = Holder::enter(folder.path())?;
        let now = || world.app.clock.now();
        let claimed = jobs::claim(&world.app.db, now(), &gone, Queues::All).await?.context("not claimed")?;
        assert_eq!(claimed.job.id, id);
        for other in [&here, &elsewhere] {
            assert!(jobs::claim(&world.app.db, now(), other, Queues::All).await?.is_none(), "it is being done");
        }
        drop(gone);
        assert!(jobs::claim(&world.app.db, now(), &elsewhere, Queues::All).await?.is_none());
        world.app.clock.advance(31);
        let taken = jobs::claim(&world.app.db, now(), &elsewhere, Queues::All).await?.context("not taken over")?;
        assert_eq!(taken.job.attempts, 2);
        // The one that was thought to be gone comes back: it may not end what is another's.
        claimed.end(&world.app.db, &world.app.clock, State::Done, "{}").await?;
        assert_eq!(state(world, id).await?.state, State::Running);
        let held = claimed.hold(&world.app.db, &world.app.clock, std::future::pending::<Result<()>>()).await;
        assert!(held.is_err_and(|error| error.to_string().contains("has gone to another process")));

        let other = ask(world, &records(3..=4)).await?;
        taken.end(&world.app.db, &world.app.clock, State::Cancelled, "").await?;
        let gone = enter(world)?;
        jobs::claim(&world.app.db, now(), &gone, Queues::All).await?.context("not claimed")?;
        drop(gone);
        assert!(work::once(&world.app, &here).await?, "no lease is waited for in the same folder");
        assert_eq!(state(world, other).await?.state, State::Done);
        Ok(())
    })
}

#[test]
fn a_job_that_nobody_survives_is_given_up() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let id = ask(world, &records(1..=2)).await?;
        for _ in 0..5 {
            let victim = enter(world)?;
            jobs::claim(&world.app.db, world.app.clock.now(), &victim, Queues::All).await?.context("not claimed")?;
        }
        assert!(!work::once(&world.app, &enter(world)?).await?);
        assert_eq!(state(world, id).await?.state, State::Failed);
        Ok(())
    })
}

#[test]
fn a_cancelled_import_leaves_nothing_behind() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (begun, waiting) = (ask(world, &records(1..=2500)).await?, ask(world, &records(9000..=9001)).await?);
        assert_eq!(cancel(world, waiting).await?, Cancelling::Cancelled);
        // Begun by a process that is gone: whoever takes it over takes back what it left.
        let gone = enter(world)?;
        let claimed = jobs::claim(&world.app.db, world.app.clock.now(), &gone, Queues::All).await?.context("claim")?;
        claimed.progress.stop();
        drop((claimed, gone));
        assert_eq!(cancel(world, begun).await?, Cancelling::Asked);
        assert!(work::once(&world.app, &enter(world)?).await?);
        assert_eq!(state(world, begun).await?.state, State::Cancelled);
        assert!(ledger::pending_batch(world.app.db.read()).await?.is_none());
        assert_eq!(cancel(world, begun).await?, Cancelling::Over);
        assert_eq!(world.total("").await?, 0);

        let tx = world.app.db.begin().await?;
        let again = jobs::retry(&tx, world.app.clock.now(), begun).await?;
        tx.commit().await?;
        assert!(again.is_some_and(|again| again > waiting), "it takes its turn behind the others");
        assert!(work::once(&world.app, &enter(world)?).await?);
        assert_eq!(world.total("").await?, 2500);
        Ok(())
    })
}

#[test]
fn cancelling_reaches_an_import_under_way() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let id = ask(world, &records(1..=30_000)).await?;
        let (app, worker) = (world.app.clone(), enter(world)?);
        let working = tokio::spawn(async move { work::once(&app, &worker).await });
        while state(world, id).await?.done == 0 {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        assert_eq!(cancel(world, id).await?, Cancelling::Asked);
        assert!(working.await??);
        let job = state(world, id).await?;
        assert_eq!(job.state, State::Cancelled);
        assert!(job.done < job.total, "{} of {}", job.done, job.total);
        assert!(ledger::pending_batch(world.app.db.read()).await?.is_none());
        assert_eq!(world.total("").await?, 0);
        Ok(())
    })
}

#[test]
fn a_file_that_breaks_off_fails_with_its_sentence_and_bars_nobody() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut text = serde_json::to_string(&records(1..=1500))?;
        text.truncate(text.len() - 40);
        let id = ask_for(world, &world.file(text.as_bytes())?).await?;
        let good = ask(world, &records(1..=2)).await?;
        let worker = enter(world)?;
        assert!(work::once(&world.app, &worker).await?);
        let failed = state(world, id).await?;
        assert_eq!(failed.state, State::Failed);
        let outcome: Value = serde_json::from_str(&failed.outcome)?;
        assert_eq!(outcome["sentence"][0], "trouble-truncated");
        assert!(ledger::pending_batch(world.app.db.read()).await?.is_none());
        assert!(work::once(&world.app, &worker).await?);
        assert_eq!(state(world, good).await?.state, State::Done);
        assert_eq!(world.total("").await?, 2);
        Ok(())
    })
}

#[test]
fn a_file_that_is_gone_or_another_now_is_refused() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let path = world.file(serde_json::to_string(&records(1..=2))?.as_bytes())?;
        let id = ask_for(world, &path).await?;
        std::fs::write(&path, serde_json::to_string(&records(1..=3))?)?;
        let worker = enter(world)?;
        work::once(&world.app, &worker).await?;
        assert!(state(world, id).await?.outcome.contains("trouble-changed-since"));
        let id = ask_for(world, &path).await?;
        std::fs::remove_file(&path)?;
        work::once(&world.app, &worker).await?;
        assert!(state(world, id).await?.outcome.contains("trouble-unreadable"));
        assert_eq!(world.total("").await?, 0);
        Ok(())
    })
}

#[test]
fn a_file_that_goes_on_after_its_end_is_refused_whole() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let text = serde_json::to_string(&records(1..=2))?;
        let id = ask_for(world, &world.file(format!("{text}\n{text}").as_bytes())?).await?;
        work::once(&world.app, &enter(world)?).await?;
        assert!(state(world, id).await?.outcome.contains("trouble-after-the-end"));
        assert_eq!(ledger::last_seq(world.app.db.read()).await?, 0, "the register is as it was");
        Ok(())
    })
}

#[test]
fn a_job_that_fails_takes_nothing_of_anothers() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let path = world.file(serde_json::to_string(&records(1..=1500))?.as_bytes())?;
        let unfit = ask_for(world, &path).await?;
        std::fs::write(&path, "[]")?;
        let worker = enter(world)?;
        work::once(&world.app, &worker).await?;
        assert_eq!(state(world, unfit).await?.state, State::Failed);

        // An import that somebody else has half done, and is doing still.
        let good = world.file(serde_json::to_string(&records(1..=2500))?.as_bytes())?;
        let id = ask_for(world, &good).await?;
        let elsewhere = enter(world)?;
        let claimed = jobs::claim(&world.app.db, world.app.clock.now(), &elsewhere, Queues::All).await?;
        let claimed = claimed.context("not claimed")?;
        assert_eq!(claimed.job.id, id);
        let options = world.options(&good, "en")?;
        let batch = imports::resume_or_begin(&world.app, &Actor::CommandLine, &options, id).await?;
        let tx = world.app.db.begin().await?;
        let again = jobs::retry(&tx, world.app.clock.now(), unfit).await?.context("not retried")?;
        tx.commit().await?;
        assert!(!work::once(&world.app, &worker).await?, "its turn has not come");
        assert_eq!(state(world, again).await?.state, State::Waiting);
        let pending = ledger::pending_batch(world.app.db.read()).await?.context("the other's batch is gone")?;
        assert_eq!(pending.id, batch.id);
        Ok(())
    })
}

#[test]
fn whoever_was_overtaken_can_neither_fill_nor_reveal() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let path = world.file(serde_json::to_string(&records(1..=2))?.as_bytes())?;
        let options = world.options(&path, "en")?;
        let actor = Actor::CommandLine;
        let mut slow = imports::resume_or_begin(&world.app, &actor, &options, JobId(1)).await?;
        let mut quick = imports::resume_or_begin(&world.app, &actor, &options, JobId(1)).await?;
        let tx = world.app.db.begin().await?;
        ledger::advance(&tx, &mut quick, 1000, "{}", 0..0).await?;
        tx.commit().await?;
        let tx = world.app.db.begin().await?;
        let filled = ledger::advance(&tx, &mut slow, 1000, "{}", 0..0).await;
        drop(tx);
        assert!(filled.is_err_and(|error| error.to_string().contains("no longer ours to fill")));
        // Another job takes it over; then it is given up under the hands of that one.
        let mut other = imports::resume_or_begin(&world.app, &actor, &options, JobId(2)).await?;
        let tx = world.app.db.begin().await?;
        let filled = ledger::advance(&tx, &mut quick, 2000, "{}", 0..0).await;
        assert!(filled.is_err() && ledger::give_up(&tx, other.id).await?);
        assert!(ledger::advance(&tx, &mut other, 2000, "{}", 0..0).await.is_err());
        let revealed = ledger::reveal(&tx, &actor, world.app.clock.now(), &other, "import-applied").await;
        assert!(revealed.is_err_and(|error| error.to_string().contains("no longer ours to reveal")));
        Ok(())
    })
}

#[test]
fn a_job_lost_just_short_of_its_end_tells_what_it_did() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let id = ask(world, &records(1..=3)).await?;
        work::once(&world.app, &enter(world)?).await?;
        let told = state(world, id).await?.outcome;
        // As if the process had died between the last act and the job's own end.
        let tx = world.app.db.begin().await?;
        let back =
            "UPDATE jobs SET state = 'running', holder = 'there/gone', leased_until = 0, ended_at = NULL, outcome = ''";
        tx.execute_unprepared(back).await?;
        tx.commit().await?;
        assert!(work::once(&world.app, &enter(world)?).await?);
        let again = state(world, id).await?;
        assert_eq!((again.state, again.outcome), (State::Done, told));
        assert_eq!(ledger::batches(world.app.db.read()).await?.len(), 1);
        Ok(())
    })
}

#[test]
fn an_index_that_was_away_for_long_is_built_anew() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&records(1..=2), "en", How::Import).await?;
        let folder = tempfile::tempdir()?;
        let other = world.another_node(&folder).await?;
        other.changed().await?;
        assert_eq!(other.index.len(), 2);
        other.close().await?;
        world.receive(&records(3..=5), "en", How::Import).await?;
        world.app.clock.advance(31 * 24 * 60 * 60);
        let worker = std::sync::Arc::new(enter(world)?);
        let running = tokio::spawn(work::run(world.app.clone(), worker));
        while ledger::pruned(world.app.db.read()).await? == 0 {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        running.abort();
        assert!(ledger::outbox_after(world.app.db.read(), 0).await?.is_empty());
        let other = world.another_node(&folder).await?;
        other.changed().await?;
        assert_eq!(other.index.len(), 5);
        Ok(())
    })
}
