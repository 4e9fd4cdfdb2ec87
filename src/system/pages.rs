//! The page "System": each matter with a verdict in words, and what to do about it.

use axum::http::{HeaderValue, header};
use axum::response::Response;
use serde::Serialize;

use super::{DAY_SECONDS, Facts};
use crate::accounts::guard::Member;
use crate::backups::{DONE, Record};
use crate::permissions::{Act, can_on_system};
use crate::platform::db::STEPS;
use crate::platform::jobs::State;
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::site::{self, Visit};

/// How often a page that was asked to look again does so.
const AGAIN_SECONDS: u32 = 15;

#[derive(Serialize)]
struct System {
    attention: i64,
    matters: Vec<Matter>,
    now: String,
    jobs_href: String,
    again: Again,
}

/// One matter: its name is `system-…`, the remedy stands there only where it is needed.
#[derive(Serialize)]
struct Matter {
    key: &'static str,
    good: bool,
    what: String,
    remedy: Option<String>,
}

/// A page that looks again by itself, if its reader wishes.
#[derive(Serialize)]
pub struct Again {
    on: bool,
    href: String,
}

impl Again {
    pub fn of(visit: &Visit) -> Again {
        let on = form_pairs(&visit.query).iter().any(|(name, _)| name == "again");
        let here = visit.to(&visit.path);
        Again { on, href: if on { here } else { format!("{here}?again=1") } }
    }

    /// The header that browsers obey without a script.
    pub fn mark(&self, response: &mut Response) {
        if self.on {
            response.headers_mut().insert(header::REFRESH, HeaderValue::from(AGAIN_SECONDS));
        }
    }
}

pub fn may(member: &Member, act: Act) -> Result<(), Problem> {
    if can_on_system(&member.visit.actor, act) { Ok(()) } else { Err(Problem::Forbidden) }
}

/// `GET /{lang}/system`
pub async fn show(member: Member) -> Result<Response, Problem> {
    may(&member, Act::See)?;
    let visit = &member.visit;
    let facts = Facts::gather(&visit.app).await?;
    let matters = matters(visit, &facts);
    let system = System {
        attention: matters.iter().filter(|matter| !matter.good).count() as i64,
        matters,
        now: visit.moment(facts.now),
        jobs_href: visit.to("/system/jobs"),
        again: Again::of(visit),
    };
    let mut response = site::own_page(visit, "system/system.html", visit.word("system-heading"), &system)?;
    system.again.mark(&mut response);
    Ok(response)
}

fn matters(visit: &Visit, facts: &Facts) -> Vec<Matter> {
    let app = &visit.app;
    let matter = |key, good, what, remedy: &str| Matter {
        key,
        good,
        what,
        remedy: (!good).then(|| visit.word(remedy).to_owned()),
    };
    let minute = |at| visit.moment(at);
    let words = facts.missing_words as i64;
    let config = &app.config;
    let step = STEPS.last().map_or("", |(name, _)| *name);
    let address = config.public_url.as_deref().unwrap_or_default();
    vec![
        matter(
            "system-errors",
            !facts.had_errors_today(),
            match facts.errors.last {
                None => visit.word("system-errors-none").to_owned(),
                Some(last) => {
                    let count = visit.counted("system-errors-some", facts.errors.count as i64);
                    format!("{count} {}", visit.text("system-errors-last", &[("at", &minute(last))]))
                }
            },
            "system-errors-remedy",
        ),
        matter("system-jobs", facts.failed_jobs == 0, jobs_line(visit, facts), "system-jobs-remedy"),
        matter(
            "system-backup",
            facts.is_recent(facts.backup.as_ref(), config.backup_days),
            done_line(visit, facts, facts.backup.as_ref(), "system-backup-none"),
            "system-backup-remedy",
        ),
        matter(
            "system-proof",
            facts.is_recent(facts.proof.as_ref(), config.proof_days),
            done_line(visit, facts, facts.proof.as_ref(), "system-proof-none"),
            "system-proof-remedy",
        ),
        matter("system-space", !facts.space_is_low(), space_line(visit, facts), "system-space-remedy"),
        matter(
            "system-database",
            true,
            visit.text(
                "system-database-what",
                &[
                    ("engine", &format!("{} {}", facts.engine, facts.engine_version)),
                    ("size", &size(visit, facts.database_bytes)),
                    ("step", step),
                ],
            ),
            "system-database",
        ),
        matter("system-index", !facts.index_is_behind(), index_line(visit, facts), "system-index-remedy"),
        matter(
            "system-languages",
            words == 0,
            match words {
                0 => visit.counted("system-languages-complete", facts.languages as i64),
                _ => visit.counted("system-languages-missing", words),
            },
            "system-languages-remedy",
        ),
        matter(
            "system-address",
            config.is_https() || config.listen.ip().is_loopback() && config.imaginary,
            if address.is_empty() {
                visit.word("system-address-none").to_owned()
            } else {
                format!("\u{2066}{address}\u{2069}")
            },
            "system-address-remedy",
        ),
        matter(
            "system-program",
            true,
            visit.text(
                "system-program-what",
                &[("version", env!("CARGO_PKG_VERSION")), ("since", &minute(app.started_at))],
            ),
            "system-program",
        ),
    ]
}

fn jobs_line(visit: &Visit, facts: &Facts) -> String {
    let counted = [
        ("system-jobs-running", facts.jobs_in(State::Running)),
        ("system-jobs-waiting", facts.jobs_in(State::Waiting)),
        ("system-jobs-failed", facts.failed_jobs),
    ];
    counted.map(|(key, count)| visit.counted(key, count)).join(" · ")
}

fn done_line(visit: &Visit, facts: &Facts, last: Option<&Record>, none: &str) -> String {
    let Some(last) = last else { return visit.word(none).to_owned() };
    let days = (facts.now.0 - last.at.0).max(0) / 1_000_000 / DAY_SECONDS;
    let at = visit.moment(last.at);
    let when = format!("{at} ({})", visit.counted("system-days-ago", days));
    match last.outcome == DONE {
        true => visit.text("system-done", &[("at", &when), ("file", &last.file)]),
        false => visit.text("system-failed", &[("at", &when), ("why", &last.outcome)]),
    }
}

fn space_line(visit: &Visit, facts: &Facts) -> String {
    let used = size(visit, facts.data_bytes);
    match facts.free_bytes {
        Some(free) => visit.text("system-space-what", &[("free", &size(visit, free)), ("used", &used)]),
        None => visit.text("system-space-used", &[("used", &used)]),
    }
}

fn index_line(visit: &Visit, facts: &Facts) -> String {
    let entries = visit.counted("system-index-what", facts.indexed as i64);
    if facts.behind > 0 {
        return format!("{entries} {}", visit.counted("system-index-behind", facts.behind));
    }
    if facts.entries != facts.indexed {
        return format!("{entries} {}", visit.counted("system-index-register", facts.entries as i64));
    }
    entries
}

/// A size for people: in megabytes, from ten thousand of them on in gigabytes.
fn size(visit: &Visit, bytes: u64) -> String {
    let megabytes = bytes.div_ceil(1_000_000) as i64;
    let (key, number) =
        if megabytes < 10_000 { ("system-megabytes", megabytes) } else { ("system-gigabytes", megabytes / 1000) };
    visit.text(key, &[("number", &visit.number(number))])
}
