//! Imports by those who have signed in: who is their author, files sent, previewed, applied, taken back.

use anyhow::{Context, Result};
use mithaq::accounts;
use mithaq::imports::job;
use mithaq::ledger::{self, Object};
use mithaq::permissions::{Actor, Role};
use mithaq::platform::jobs::{self, Holder, Job, JobId, State};
use mithaq::work;
use serde_json::Value;

use crate::browser::a_person;
use crate::world::{World, a_recommendation, on_each_engine};

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
