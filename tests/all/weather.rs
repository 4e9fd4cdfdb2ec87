//! Bad weather: a database that is locked, or away and back.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use axum::http::StatusCode;
use mithaq::accounts;
use mithaq::permissions::{Actor, Role};
use mithaq::platform::db::{Tx, Weather, weather};
use sea_orm::{ConnectionTrait, Database};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::browser::{Who, a_person};
use crate::world::{How, World, a_recommendation, address, on_each_database, on_each_engine};

#[test]
fn a_save_is_refused_with_a_sentence_while_another_holds_the_file_and_goes_again_afterwards() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        if world.is_on_a_server() {
            return Ok(());
        }
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let mut admin = a_person(world, Who::Administrator).await?;
        let file = world.folder.path().join("data/mithaq.db");
        let other = Database::connect(format!("sqlite://{}", file.display())).await?;
        other.execute_unprepared("BEGIN IMMEDIATE").await?;
        let fields = [("email", "new@example.org"), ("name", "New"), ("role", "auditor")];
        let answer = admin.fill(world, "/ar/people", "/ar/people", &fields).await?;
        assert_eq!((answer.status, answer.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "10"));
        assert!(answer.body.contains("يتعذر الوصول إلى السجل") && answer.body.contains("<code>"), "{}", answer.body);
        for path in ["/en/people", "/en/recommendations", "/api/v1/recommendations"] {
            assert_eq!(admin.get(world, path).await?.status, StatusCode::OK, "reading goes on: {path}");
        }
        other.execute_unprepared("ROLLBACK").await?;
        let answer = admin.fill(world, "/en/people", "/en/people", &fields).await?;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        Ok(())
    })
}

#[test]
fn what_the_engine_took_back_is_acknowledged_to_nobody_and_the_next_saves_last() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        if world.is_on_a_server() {
            return Ok(());
        }
        let invite = async |tx: &Tx, email: &str| {
            let now = world.app.clock.now();
            anyhow::Ok(accounts::invite(tx, &Actor::CommandLine, now, email, "Somebody", Some(Role::Auditor)).await??)
        };
        let first = world.app.db.begin().await?;
        invite(&first, "first@example.org").await?;
        // Two who wait share the commit of the first; for one of them something fails.
        let app = Arc::clone(&world.app);
        let second = tokio::spawn(async move { app.db.begin().await });
        tokio::time::sleep(Duration::from_millis(100)).await;
        let app = Arc::clone(&world.app);
        let third = tokio::spawn(async move { app.db.begin().await });
        tokio::time::sleep(Duration::from_millis(100)).await;
        let first = tokio::spawn(first.commit());
        let second = second.await??;
        // As SQLite does by itself when a disk is full in the middle of a statement.
        second.execute_unprepared("ROLLBACK").await?;
        drop(second);
        let third = third.await??;
        invite(&third, "third@example.org").await?;
        third.commit().await?;
        let error = first.await?.err().context("acknowledged, though the engine took it back")?;
        assert_eq!(weather(&error), Some(Weather::Away), "{error:#}");
        let fourth = world.app.db.begin().await?;
        invite(&fourth, "fourth@example.org").await?;
        fourth.commit().await?;
        // Others read what lasts, and not what this writer believes.
        let other =
            Database::connect(format!("sqlite://{}", world.folder.path().join("data/mithaq.db").display())).await?;
        let emails: Vec<String> = accounts::list(&other).await?.into_iter().map(|account| account.email).collect();
        assert_eq!(emails, ["third@example.org", "fourth@example.org"]);
        Ok(())
    })
}

/// A road to the database that can be closed.
struct Road {
    open: Arc<watch::Sender<bool>>,
    port: u16,
}

impl Road {
    async fn to(server: String) -> Result<Road> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let open = Arc::new(watch::Sender::new(true));
        let state = Arc::clone(&open);
        tokio::spawn(async move {
            while let Ok((mut near, _)) = listener.accept().await {
                let (mut state, server) = (state.subscribe(), server.clone());
                tokio::spawn(async move {
                    if !*state.borrow() {
                        return;
                    }
                    let Ok(mut far) = TcpStream::connect(server).await else { return };
                    tokio::select! {
                        _ = tokio::io::copy_bidirectional(&mut near, &mut far) => {}
                        _ = state.wait_for(|open| !open) => {}
                    }
                });
            }
        });
        Ok(Road { open, port })
    }

    fn set_open(&self, open: bool) {
        self.open.send_replace(open);
    }
}

#[test]
fn a_database_that_goes_away_is_spoken_of_and_taken_up_again_when_it_is_back() -> Result<()> {
    on_each_database(async |database: Option<String>| {
        // A file does not go away; PostgreSQL does.
        let Some(database) = database else { return Ok(()) };
        let (before, rest) = database.split_once('@').context("an address without a host")?;
        let (host, name) = rest.split_once('/').context("an address without a name")?;
        let road = Road::to(host.to_owned()).await?;
        let through = format!("{before}@127.0.0.1:{}/{name}", road.port);
        let world = World::begin_in(tempfile::tempdir()?, Some(through)).await?;
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let mut admin = a_person(&world, Who::Administrator).await?;
        assert_eq!(world.get("/en/recommendations").await?.status, StatusCode::OK);
        let form = admin.get(&world, "/en/people").await?;
        let token = crate::browser::hidden(&form.body, "form").context("no form")?;

        road.set_open(false);
        let fields = [("form", token.as_str()), ("email", "new@example.org"), ("name", "New"), ("role", "auditor")];
        let answer = admin.send(&world, "/fr/people", &fields).await?;
        assert_eq!((answer.status, answer.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "10"));
        assert!(answer.body.contains("momentanément inaccessible"), "{}", answer.body);
        // Whoever has signed in is not sent to the sign-in; what is kept is read on.
        assert_eq!(admin.get(&world, "/en/people").await?.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(world.get("/en/recommendations").await?.status, StatusCode::OK);
        assert_eq!(world.get("/healthz").await?.status, StatusCode::SERVICE_UNAVAILABLE);
        let problem = world.get(&format!("/api/v1/recommendations/{}", address(1))).await?;
        assert_eq!(problem.header("content-type"), "application/problem+json");

        road.set_open(true);
        let answer = admin.send(&world, "/en/people", &fields).await?;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        assert_eq!(world.get("/healthz").await?.status, StatusCode::OK);
        world.app.close().await?;
        Ok(())
    })
}

/// Whoever tidies may be told to stop at any moment: a job is cancelled, a server goes down.
#[test]
fn tidying_that_is_broken_off_bars_nobody() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut ended = false;
        for steps in 1..200 {
            ended = broken_off_after(steps, world.app.db.tidy()).await.is_some();
            let saved = tokio::time::timeout(Duration::from_secs(4), world.app.db.try_write(world.app.clock.now()));
            saved.await.context("writing hangs")?.with_context(|| format!("broken off after {steps} steps"))?;
            if ended {
                break;
            }
        }
        ensure!(ended, "tidying never ended");
        Ok(())
    })
}

/// What came of work that is dropped the so-many-th time that it has to wait.
async fn broken_off_after<T>(steps: u32, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    let mut left = steps;
    poll_fn(|context| {
        left -= 1;
        match work.as_mut().poll(context) {
            Poll::Ready(outcome) => Poll::Ready(Some(outcome)),
            Poll::Pending if left == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// A reader's line breaks while their save is about to begin: that is nobody else's loss.
#[test]
fn whoever_leaves_takes_nobody_elses_save_along() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let saving = async {
            for save in 0..60 {
                world.app.db.try_write(world.app.clock.now()).await.with_context(|| format!("save {save}"))?;
            }
            anyhow::Ok(())
        };
        let leaving = async {
            for turn in 0..120 {
                drop(broken_off_after(turn % 6 + 1, world.app.db.begin()).await);
                tokio::task::yield_now().await;
            }
        };
        tokio::join!(saving, leaving).0
    })
}
