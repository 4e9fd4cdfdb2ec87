//! Every step of the tables, applied to a database with rows in it, on both engines.

use anyhow::{Context, Result};
use mithaq::ledger::{self, BatchId};
use mithaq::platform::db::{Connection, Db, STEPS};
use mithaq::platform::jobs;

use crate::world::{How, World, a_recommendation, on_each_database, on_each_engine};

#[test]
fn rows_of_every_older_version_are_read_by_this_one() -> Result<()> {
    on_each_database(async |database: Option<String>| {
        let folder = tempfile::tempdir()?;
        let data = folder.path().join("data");
        std::fs::create_dir_all(&data)?;
        for (number, (step, _)) in (1..).zip(STEPS) {
            let db = Db::open_at(database.as_deref(), &data, number).await?;
            let sample = std::fs::read_to_string(format!("src/platform/db/migrations/samples/{step}.sql"))?;
            let tx = db.begin().await?;
            tx.execute_unprepared(&sample).await.with_context(|| format!("the sample of {step}"))?;
            tx.commit().await?;
        }
        let world = World::begin_in(folder, database).await?;
        world.app.changed().await?;
        let found = world.find("document=A%2FHRC%2F99%2F7").await?;
        assert_eq!((&found["total"], &found["items"][0]["number"]), (&1.into(), &"132.1".into()));
        assert_eq!(found["items"][0]["text"], "132.1 Ratify the treaty (Fiji);");
        let listed = jobs::list(world.app.db.read(), 10).await?;
        assert_eq!(listed.iter().map(|job| job.title.as_str()).collect::<Vec<_>>(), ["more.json"]);
        let report = world.undo(BatchId(2)).await?;
        assert_eq!((report.withdrawn, report.documents), (1, 1));
        Ok(())
    })
}

#[test]
fn an_instance_with_rows_opens_again_as_it_was() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let before = (world.find("").await?, ledger::last_seq(world.app.db.read()).await?);
        world.restart().await?;
        let after = (world.find("").await?, ledger::last_seq(world.app.db.read()).await?);
        assert_eq!(before, after);
        Ok(())
    })
}

#[test]
fn entries_of_the_ledger_commit_to_their_content() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let rows = mithaq::platform::db::sql(
            "SELECT e.seq, e.commitment, v.salt, v.content FROM ledger_entries e JOIN ledger_versions v ON v.seq = e.seq ORDER BY e.seq",
        )
        .all(world.app.db.read())
        .await?;
        let last = ledger::last_seq(world.app.db.read()).await?;
        assert_eq!(rows.len() as i64, last, "numbered without gaps");
        for (number, row) in (1_i64..).zip(&rows) {
            assert_eq!(row.get::<i64>(0)?, number);
            let salt: [u8; 16] = row.get::<Vec<u8>>(2)?.try_into().unwrap_or_default();
            let expected = ledger::commitment(&salt, row.get::<String>(3)?.as_bytes());
            assert_eq!(row.get::<Vec<u8>>(1)?, expected);
            assert_ne!(ledger::commitment(&salt, b"another content"), expected);
        }
        Ok(())
    })
}

#[test]
fn a_writer_that_gives_up_leaves_nothing_and_blocks_nobody() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let add = "INSERT INTO outbox (seq, kind, object_id) VALUES ($1, 'test', 0)";
        let count = async || -> Result<i64> {
            mithaq::platform::db::sql("SELECT COUNT(*) FROM outbox").one(world.app.db.read()).await?.get(0)
        };
        let given_up = world.app.db.begin().await?;
        mithaq::platform::db::sql(add).bind(0_i64).run(&*given_up).await?;
        drop(given_up);
        let mut writers = tokio::task::JoinSet::new();
        for number in 0_i64..40 {
            let app = world.app.clone();
            writers.spawn(async move {
                let tx = app.db.begin().await?;
                mithaq::platform::db::sql(add).bind(number).run(&*tx).await?;
                if number % 4 == 0 {
                    drop(tx)
                } else {
                    tx.commit().await?
                }
                anyhow::Ok(())
            });
        }
        while let Some(written) = writers.join_next().await {
            written??;
        }
        assert_eq!(count().await?, 30);
        Ok(())
    })
}
