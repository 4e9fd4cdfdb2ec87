//! Looking after it: the page of the system, jobs ended and tried again, readiness, stopping, log and figures.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use mithaq::accounts;
use mithaq::backups::{self, Archive, Overwrite};
use mithaq::imports::job;
use mithaq::ledger::{self, Object};
use mithaq::permissions::Actor;
use mithaq::platform::jobs::{self, Holder, JobId, Queues, State};
use mithaq::platform::telemetry::{self, Format};
use mithaq::system::{self, metrics};
use mithaq::work;
use tower::ServiceExt;
use tracing_subscriber::util::SubscriberInitExt;

use crate::browser::{Browser, Who, a_person};
use crate::world::{How, World, a_recommendation, on_each_engine};

/// What is said of one matter on the page: the line and the verdict, without mark-up.
fn matter(page: &str, name: &str) -> String {
    let row = page.split("<tr>").find(|row| row.contains(&format!(">{name}</th>")));
    let words = row.unwrap_or_default().split('<').map(|piece| piece.split_once('>').map_or("", |(_, text)| text));
    let words: String = words.collect::<Vec<_>>().join(" ").replace(['\u{2066}', '\u{2069}'], "");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Asks for the import of a file that is not there: the job fails for good.
async fn a_failed_job(world: &World) -> Result<JobId> {
    let path = world.file(b"[]")?;
    let options = world.options(&path, "en")?;
    let id = work::ask(&world.app, &job::new_import(&path, &options, &Actor::CommandLine, "")?).await?;
    std::fs::remove_file(&path)?;
    assert!(work::once(&world.app, &Holder::enter(&world.app.folder)?).await?);
    Ok(id)
}

#[test]
fn the_page_of_the_system_says_what_is_good_and_what_wants_attention() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let mut admin = a_person(world, Who::Administrator).await?;
        let page = admin.get(world, "/en/system").await?.body;
        assert!(matter(&page, "Last backup").starts_with("Last backup Attention No backup was ever made."), "{page}");
        assert!(matter(&page, "Last restoration proven").contains("proven Attention It was never"), "{page}");
        assert_eq!(matter(&page, "Errors"), "Errors Good No request has failed since the start.");
        assert_eq!(matter(&page, "Search index"), "Search index Good 1 entry can be found.");
        assert_eq!(matter(&page, "Languages"), "Languages Good 7 languages, with all words");
        assert!(matter(&page, "Database").contains("tables as of 2026-"), "{page}");
        assert!(
            matter(&page, "Space").starts_with("Space Good ") && matter(&page, "Space").contains(" free"),
            "{page}"
        );

        let file = world.folder.path().join("night.mithaq");
        let app = &world.app;
        backups::make(&app.db, &app.folder, &app.clock, &file, Overwrite::Never, &|_, _, _| ()).await?;
        backups::prove(&Archive::open(&file)?, &app.db, &app.folder, &app.clock, &|_, _, _| ()).await?;
        a_failed_job(world).await?;
        let page = admin.get(world, "/en/system").await?.body;
        let night = "Good 22 November 2026 at 09:00 (UTC) (today): night.mithaq";
        assert_eq!(matter(&page, "Last backup"), format!("Last backup {night}"));
        assert_eq!(matter(&page, "Last restoration proven"), format!("Last restoration proven {night}"));
        assert!(matter(&page, "Long work").contains("1 failed in the last seven days"), "{page}");
        assert!(matter(&page, "Long work").starts_with("Long work Attention"), "{page}");

        // Three days later the backup is too old, the proof is not; what failed has been seen.
        world.app.clock.advance(3 * 24 * 60 * 60);
        let mut admin = Browser::default();
        let link = crate::browser::invited(world, "later@example.org", Who::Administrator).await?;
        admin.join(world, &link).await?;
        let page = admin.get(world, "/en/system").await?.body;
        assert!(matter(&page, "Last backup").contains("(3 days ago): night.mithaq Make one now"), "{page}");
        assert!(matter(&page, "Last restoration proven").contains("proven Good"), "{page}");
        assert!(page.contains("3 matters want attention."), "{page}");
        Ok(())
    })
}

#[test]
fn the_page_looks_again_by_itself_only_for_those_who_wish_it() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut auditor = a_person(world, Who::Auditor).await?;
        for path in ["/en/system", "/en/system/jobs"] {
            assert_eq!(auditor.get(world, path).await?.header("refresh"), "");
            let page = auditor.get(world, &format!("{path}?again=1")).await?;
            assert_eq!(page.header("refresh"), "15");
            assert!(page.body.contains(&format!("href=\"{path}\">Stop refreshing")), "{}", page.body);
        }
        Ok(())
    })
}

#[test]
fn an_administrator_ends_a_job_and_tries_one_again_and_the_ledger_knows() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        // Building the index, asked for on the command line and stopped there.
        let new = work::new_reindex(&Holder::enter(&world.app.folder)?, &Actor::CommandLine);
        let failed = work::ask(&world.app, &new).await?;
        let tx = world.app.db.begin().await?;
        jobs::cancel(&tx, world.app.clock.now(), failed).await?;
        tx.commit().await?;
        let mut admin = a_person(world, Who::Administrator).await?;
        let jobs = "/en/system/jobs";
        let page = admin.get(world, jobs).await?.body;
        assert!(page.contains("Building the search index") && page.contains("On the command line"), "{page}");
        assert!(page.contains(&format!("{jobs}/{}/retry", failed.0)), "{page}");

        let answer = admin.fill(world, jobs, &format!("{jobs}/{}/cancel", failed.0), &[]).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("had ended before it could be stopped"), "{}", answer.body);
        let answer = admin.fill(world, jobs, &format!("{jobs}/{}/retry", failed.0), &[]).await?;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, jobs));
        let again = JobId(failed.0 + 1);
        let state = async || anyhow::Ok(jobs::find(world.app.db.read(), again).await?.context("no job")?.state);
        assert_eq!(state().await?, State::Waiting);
        let answer = admin.fill(world, jobs, &format!("{jobs}/{}/retry", again.0), &[]).await?;
        assert!(answer.body.contains("Only a job that failed or was stopped"), "{}", answer.body);
        admin.fill(world, jobs, &format!("{jobs}/{}/cancel", again.0), &[]).await?;
        assert_eq!(state().await?, State::Cancelled);
        for (id, act) in [(failed, "job-retried"), (again, "job-cancelled")] {
            let acts = ledger::history(world.app.db.read(), Object::Job(id.0)).await?;
            let acts: Vec<_> = acts.iter().map(|past| (past.act.as_str(), past.actor.starts_with("person "))).collect();
            assert_eq!(acts, [(act, true)]);
        }

        // Later the second factor is wanted again, and nothing is done without it.
        world.app.clock.advance(11 * 60);
        let answer = admin.fill(world, jobs, &format!("{jobs}/{}/retry", again.0), &[]).await?;
        assert!(answer.header("location").starts_with("/en/second-factor?to="), "{}", answer.header("location"));
        assert!(jobs::find(world.app.db.read(), JobId(again.0 + 1)).await?.is_none());
        Ok(())
    })
}

#[test]
fn an_administrator_does_not_publish_what_the_secretariat_has_stopped() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        a_person(world, Who::Secretariat).await?;
        let mut admin = a_person(world, Who::Administrator).await?;
        let secretariat = accounts::by_email(world.app.db.read(), "secretariat@example.org").await?;
        let secretariat = Actor::Person(secretariat.context("no account")?.person());
        let records = serde_json::to_string(&[a_recommendation(1, "132.1 Ratify (Fiji);")])?;
        let path = world.file(records.as_bytes())?;
        let import = job::new_import(&path, &world.options(&path, "en")?, &secretariat, "")?;
        let stopped = work::ask(&world.app, &import).await?;
        let tx = world.app.db.begin().await?;
        jobs::cancel(&tx, world.app.clock.now(), stopped).await?;
        tx.commit().await?;
        // Nor what somebody at the server's command line wanted to publish and did not.
        let failed = a_failed_job(world).await?;

        let jobs = "/en/system/jobs";
        let page = admin.get(world, jobs).await?.body;
        assert!(page.contains("asked for anew by the secretariat") && !page.contains("/retry"), "{page}");
        for id in [stopped, failed] {
            let answer = admin.fill(world, jobs, &format!("{jobs}/{}/retry", id.0), &[]).await?;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.body.contains("asked for anew by the secretariat"), "{}", answer.body);
        }
        assert!(!work::once(&world.app, &Holder::enter(&world.app.folder)?).await?, "nothing was asked for");

        // Whoever may do it themselves does it as themselves.
        let job = jobs::find(world.app.db.read(), stopped).await?.context("no job")?;
        let tx = world.app.db.begin().await?;
        let again = system::retry_job(&tx, &Actor::CommandLine, world.app.clock.now(), &job).await?;
        tx.commit().await?;
        assert!(work::once(&world.app, &Holder::enter(&world.app.folder)?).await?);
        assert_eq!(world.total("").await?, 1);
        assert_eq!(ledger::batches(world.app.db.read()).await?[0].actor, "command-line");
        let acts = ledger::history(world.app.db.read(), Object::Job(stopped.0)).await?;
        let acts: Vec<_> = acts.iter().map(|past| (past.act.as_str(), past.actor.as_str())).collect();
        assert_eq!((again.is_some(), acts), (true, vec![("job-retried", "command-line")]));
        Ok(())
    })
}

#[test]
fn long_lists_of_jobs_are_turned_over() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut auditor = a_person(world, Who::Auditor).await?;
        for _ in 0..55 {
            let tx = world.app.db.begin().await?;
            let mut new = job::new_undo(ledger::DIRECT, "<b>x</b>", &Actor::CommandLine)?;
            new.bound_to = "nobody".to_owned();
            jobs::enqueue(&tx, world.app.clock.now(), &new).await?;
            tx.commit().await?;
        }
        let page = auditor.get(world, "/en/system/jobs").await?.body;
        assert!(page.contains("before=6\"") && !page.contains("<b>x"), "{page}");
        assert!(!page.contains("/cancel"), "an auditor looks on");
        let page = auditor.get(world, "/en/system/jobs?before=6").await?.body;
        assert_eq!(page.matches("scope=\"row\"").count(), 5, "{page}");
        assert_eq!(auditor.get(world, "/en/system/jobs?before=x").await?.status, StatusCode::BAD_REQUEST);
        Ok(())
    })
}

#[test]
fn a_server_is_ready_when_it_can_work_and_says_so_when_it_stops() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let ready = async || {
            world.app.clock.advance(3);
            let answer = world.get("/readyz").await?;
            anyhow::Ok((answer.status, answer.body))
        };
        let not = |why: &str| (StatusCode::SERVICE_UNAVAILABLE, why.to_owned());
        assert_eq!(ready().await?, not("the index is being built\n"));
        world.app.changed().await?;
        assert_eq!(ready().await?, (StatusCode::OK, "ready\n".to_owned()));
        world.app.stop();
        assert_eq!(ready().await?, not("stopping\n"));
        assert_eq!(world.get("/healthz").await?.status, StatusCode::OK, "it lives to its end");
        Ok(())
    })
}

#[test]
fn a_job_in_hand_is_given_back_when_the_server_stops() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let records: Vec<_> =
            (1..=4000).map(|key| a_recommendation(key, &format!("132.{key} Build (Fiji);"))).collect();
        let path = world.file(serde_json::to_string(&records)?.as_bytes())?;
        let options = world.options(&path, "en")?;
        let id = work::ask(&world.app, &job::new_import(&path, &options, &Actor::CommandLine, "")?).await?;
        let holder = Arc::new(Holder::enter(&world.app.folder)?);
        let worker = tokio::spawn(work::run(Arc::clone(&world.app), holder));
        while ledger::pending_batch(world.app.db.read()).await?.is_none_or(|batch| batch.position == 0) {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        world.app.stop();
        tokio::time::timeout(std::time::Duration::from_secs(2), worker).await.context("it went on")??;
        let job = jobs::find(world.app.db.read(), id).await?.context("no job")?;
        assert_eq!((job.state, job.attempts), (State::Waiting, 0));
        assert_eq!(world.total("").await?, 0);

        // It was begun: ending it means taking back, which whoever has it next does.
        world.restart().await?;
        assert!(work::once(&world.app, &Holder::enter(&world.app.folder)?).await?);
        assert_eq!(world.total("").await?, 4000);
        let holder = Holder::enter(&world.app.folder)?;
        assert!(jobs::claim(&world.app.db, world.app.clock.now(), &holder, Queues::Only("imports")).await?.is_none());
        Ok(())
    })
}

/// Somewhere to write a log to, and to read it.
#[derive(Clone, Default)]
pub struct Captured(Arc<Mutex<Vec<u8>>>);

impl Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Captured {
    /// Takes up all lines of this thread until the guard is dropped.
    pub fn begin(level: &str) -> (Captured, tracing::subscriber::DefaultGuard) {
        stay_undecided();
        let captured = Captured::default();
        let writer = captured.clone();
        let subscriber = telemetry::subscriber(Format::Json, level, move || writer.clone());
        (captured, subscriber.set_default())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

/// To be said before anybody listens; once is enough, so that nothing is lost if another story was first.
pub fn stay_undecided() {
    tracing::subscriber::set_global_default(Undecided).unwrap_or_default();
}

/// Listens to nothing, but never says so for good. What a thread without a listener answers when it comes
/// to a line first is remembered for all threads, and stories run beside one another.
struct Undecided;

impl tracing::Subscriber for Undecided {
    fn register_callsite(&self, _: &'static tracing::Metadata<'static>) -> tracing::subscriber::Interest {
        tracing::subscriber::Interest::sometimes()
    }

    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        false
    }

    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, _: &tracing::Event<'_>) {}

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}

#[test]
fn the_log_has_a_line_for_each_request_and_nothing_about_anybody() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (captured, guard) = Captured::begin("trace");
        let mut person = a_person(world, Who::Secretariat).await?;
        person.headers =
            vec![("x-forwarded-for", "203.0.113.77".to_owned()), ("referer", "https://secret.example/".to_owned())];
        person.get(world, "/en/recommendations?q=canaryword").await?;
        person.send(world, "/en/sign-in", &[("email", "canary@example.org"), ("password", "canarypassword")]).await?;
        let answer = person.get(world, "/en/invitation/0123456789abcdef0123456789abcdef").await?;
        person.get(world, "/canary/nothing").await?;
        drop(guard);
        let log = captured.text();
        let lines: Vec<serde_json::Value> = log.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
        let of = |route: &str| lines.iter().rfind(|line| line["http.route"] == route).cloned().unwrap_or_default();
        let line = of("/{lang}/invitation/{token}");
        assert_eq!(line["request.id"], answer.header("x-request-id"));
        assert_eq!(
            (&line["http.status"], &line["http.method"], &line["level"]),
            (&200.into(), &"GET".into(), &"INFO".into())
        );
        assert!(line["took_ms"].is_number() && line["timestamp"].is_string(), "{line}");
        assert_eq!(line["message"], "GET /{lang}/invitation/{token} 200");
        assert_eq!(of("none")["http.status"], 404);
        let requests = lines.iter().filter(|line| line["request.id"].is_string()).count();
        assert!(requests > 8, "{log}");
        let token = person.session();
        for secret in
            ["canary", "secretariat@", "example.org", "203.0.113", "0123456789abcdef", token.as_str(), &person.secret]
        {
            assert!(!secret.is_empty() && !log.contains(secret), "{secret} stands in the log: {log}");
        }
        Ok(())
    })
}

#[test]
fn a_failure_has_a_number_that_is_on_the_page_and_in_the_log() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let folder = world.folder.path().join("templates");
        std::fs::create_dir_all(folder.join("publishing"))?;
        std::fs::write(folder.join("publishing/data.html"), "{{ 1 // 0 }}")?;
        world.reopen(|config| config.templates = Some(folder)).await?;
        let (captured, guard) = Captured::begin("info");
        let page = world.get("/ar/data").await?;
        drop(guard);
        let number = page.header("x-request-id");
        assert_eq!((page.status, number.len()), (StatusCode::INTERNAL_SERVER_ERROR, 12));
        assert!(page.body.contains(&format!("<code>{number}</code>")), "{}", page.body);
        let errors: Vec<String> =
            captured.text().lines().filter(|line| line.contains("\"ERROR\"")).map(str::to_owned).collect();
        assert!(errors.iter().any(|line| line.contains(number)), "{errors:?}");
        let fine = world.get("/en/nothing").await?;
        assert!(!fine.body.contains(fine.header("x-request-id")), "what is not our fault needs no number");
        Ok(())
    })
}

/// The samples of a text in the format of Prometheus: every rule that it breaks is an error.
fn strictly(text: &str) -> Result<BTreeMap<String, f64>> {
    let mut families: BTreeMap<String, String> = BTreeMap::new();
    let mut samples = BTreeMap::new();
    let (mut helped, mut current) = (String::new(), String::new());
    assert!(text.ends_with('\n') && !text.contains("\n\n"), "lines end once");
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("# HELP ") {
            let (name, help) = rest.split_once(' ').context("a help without words")?;
            assert!(!help.is_empty() && !families.contains_key(name), "{line}");
            helped = name.to_owned();
        } else if let Some(rest) = line.strip_prefix("# TYPE ") {
            let (name, kind) = rest.split_once(' ').context("a type without kind")?;
            assert!(name == helped && ["counter", "gauge", "histogram"].contains(&kind), "{line}");
            assert_eq!(kind == "counter", name.ends_with("_total"), "{line}");
            families.insert(name.to_owned(), kind.to_owned());
            current = name.to_owned();
        } else {
            let (series, value) = line.rsplit_once(' ').context("no value")?;
            let (name, labels) = series.split_once('{').unwrap_or((series, "}"));
            let suffix = name.strip_prefix(current.as_str()).with_context(|| format!("{line} stands alone"))?;
            let histogram = families.get(&current).is_some_and(|kind| kind == "histogram");
            assert!(
                if histogram { ["_bucket", "_sum", "_count"].contains(&suffix) } else { suffix.is_empty() },
                "{line}"
            );
            let labels = labels.strip_suffix('}').with_context(|| line.to_owned())?;
            for label in labels.split("\",").filter(|label| !label.is_empty()) {
                let (name, value) = label.split_once("=\"").with_context(|| line.to_owned())?;
                assert!(name.bytes().all(|byte| byte.is_ascii_lowercase()), "{line}");
                let value = value.trim_end_matches('"');
                assert!(value.len() < 80 && !value.contains(['"', '\\', '\n', '@']), "{line}");
            }
            let value: f64 = value.parse().with_context(|| line.to_owned())?;
            assert!(value.is_finite() && value >= 0.0, "{line}");
            assert!(samples.insert(series.to_owned(), value).is_none(), "twice: {line}");
        }
    }
    Ok(samples)
}

async fn figures(world: &World) -> Result<BTreeMap<String, f64>> {
    let request = Request::get("/metrics").body(Body::empty())?;
    let response = metrics::router(Arc::clone(&world.app)).oneshot(request).await?;
    assert_eq!(response.headers()["content-type"], "text/plain; version=0.0.4; charset=utf-8");
    strictly(&String::from_utf8(to_bytes(response.into_body(), usize::MAX).await?.to_vec())?)
}

#[test]
fn a_monitor_collects_figures_that_it_can_read() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let mut person = a_person(world, Who::Secretariat).await?;
        for _ in 0..3 {
            world.get("/en/recommendations").await?;
        }
        world.ask(Request::builder().method("BREW").uri("/en/no\"thing").body(Body::empty())?).await.ok();
        person.fill(world, "/en/account", "/en/second-factor", &[("code", "000000")]).await?;
        let mut guest = Browser::default();
        guest.fill(world, "/en/sign-in", "/en/sign-in", &[("email", "x@example.org"), ("password", "x")]).await?;
        a_failed_job(world).await?;
        let found = figures(world).await?;
        let get = |name: &str| found.get(name).copied().with_context(|| format!("no {name} in {found:#?}"));
        let list = "route=\"/{lang}/recommendations\",method=\"GET\"";
        assert_eq!(get(&format!("mithaq_http_requests_total{{{list},status=\"2xx\"}}"))?, 3.0);
        assert_eq!(get(&format!("mithaq_http_request_duration_seconds_count{{{list}}}"))?, 3.0);
        assert_eq!(get(&format!("mithaq_http_request_duration_seconds_bucket{{{list},le=\"+Inf\"}}"))?, 3.0);
        let buckets: Vec<f64> = ["0.001", "0.01", "0.1", "1", "10"]
            .into_iter()
            .map(|bound| get(&format!("mithaq_http_request_duration_seconds_bucket{{{list},le=\"{bound}\"}}")))
            .collect::<Result<_>>()?;
        assert!(buckets.is_sorted(), "{buckets:?}");
        assert_eq!(get("mithaq_http_requests_total{route=\"none\",method=\"other\",status=\"4xx\"}")?, 1.0);
        assert_eq!(get("mithaq_kept_pages_hits_total")?, 2.0);
        assert_eq!(get("mithaq_sign_in_failures_total")?, 2.0);
        assert_eq!((get("mithaq_index_documents")?, get("mithaq_register_entries")?), (1.0, 1.0));
        assert_eq!((get("mithaq_outbox_lag")?, get("mithaq_sessions")?), (0.0, 1.0));
        assert_eq!(get("mithaq_jobs{kind=\"import\",state=\"failed\"}")?, 1.0);
        assert_eq!(get("mithaq_database_up")?, 1.0);
        assert!(get("mithaq_database_size_bytes")? > 10_000.0 && get("process_resident_memory_bytes")? > 1e6);
        assert!(!found.contains_key("mithaq_backup_age_seconds"), "no backup has no age");
        Ok(())
    })
}

#[test]
fn a_text_that_a_monitor_would_refuse_is_found_out() {
    let good = "# HELP a_total A.\n# TYPE a_total counter\na_total{x=\"y\"} 1\n";
    assert!(strictly(good).is_ok());
    let broken = [
        good.replace("a_total{", "b_total{"),
        good.replace(" 1\n", "\n"),
        good.replace("counter", "gauge"),
        good.replace("x=\"y\"} 1\n", "x=\"y\"} 1\na_total{x=\"y\"} 2\n"),
        good.replace(" 1\n", " one\n"),
        good.replace("\"y\"", "y"),
    ];
    for text in broken {
        let verdict = std::panic::catch_unwind(|| strictly(&text));
        assert!(!matches!(verdict, Ok(Ok(_))), "{text}");
    }
}
