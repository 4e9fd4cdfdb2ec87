//! Imports in the browser: sending a file, its preview, what came of it, taking it back.
//!
//! The secretariat acts; administrators and auditors look on.

pub mod list;
pub mod result;
pub mod send;
mod shown;
pub mod upload;

use serde::Serialize;

use super::Trouble;
use super::uploads::{Choices, Unfit, Upload};
use crate::accounts::Names;
use crate::accounts::guard::Member;
use crate::permissions::{Act, Audience, can_on_imports};
use crate::platform::db::Connection;
use crate::platform::jobs::{self, Job, State};
use crate::platform::web::Problem;
use crate::site::Visit;
use crate::site::form::Form;
use crate::work::Failure;

fn may(member: &Member, act: Act) -> Result<(), Problem> {
    if can_on_imports(&member.visit.actor, act) { Ok(()) } else { Err(Problem::Forbidden) }
}

/// A person by name; the command line and the program by a word.
fn who(visit: &Visit, names: &Names, actor: &str) -> String {
    match (names.of(actor), actor) {
        (Some(name), _) => name.to_owned(),
        (None, "command-line") => visit.word("import-by-command-line").to_owned(),
        (None, _) => visit.word("import-by-system").to_owned(),
    }
}

/// What a form offers to choose from, and what was chosen.
#[derive(Serialize)]
struct Offered {
    states: Vec<Choice>,
    languages: Vec<Choice>,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    label: String,
}

fn offered(visit: &Visit) -> Offered {
    let terms = visit.app.terms();
    let named = |term: &crate::platform::vocabulary::Term| Choice {
        value: term.code.clone(),
        label: term.names.in_language(&visit.lang).to_owned(),
    };
    let mut states: Vec<Choice> = terms.mechanisms.states.iter().map(named).collect();
    visit.language().format.sort_by_name(&mut states, |state| &state.label);
    let choice = |value: &str, key: &str| Choice { value: value.to_owned(), label: visit.word(key).to_owned() };
    states.insert(0, choice("", "import-all-states"));
    let languages = visit.app.i18n.languages().iter().map(|language| &language.code);
    let mut languages: Vec<Choice> = languages.map(|code| choice(code, &format!("language-{code}"))).collect();
    languages.insert(0, choice("", "import-language-of-texts"));
    Offered { states, languages }
}

/// Reads what was chosen; what is not to be understood is said at its field.
fn chosen(visit: &Visit, form: &mut Form, field: impl Fn(&str) -> String) -> Choices {
    let choices = Choices { state: field("state"), language: field("language"), audience: field("audience") };
    let terms = visit.app.terms();
    if !choices.state.is_empty() && terms.mechanisms.states.by_code(&choices.state).is_none() {
        form.error("state", visit.word("import-wrong-state"));
    }
    if !choices.language.is_empty() && visit.app.i18n.find(&choices.language).is_none() {
        form.error("language", visit.word("import-wrong-language"));
    }
    // Only these two: for whom an entry is beyond that is decided entry by entry.
    let known = [Audience::Internal, Audience::Public].map(Audience::code);
    if !known.contains(&choices.audience.as_str()) {
        form.error("audience", visit.word("import-wrong-audience"));
    }
    choices
}

fn filled(form: Form, choices: &Choices) -> Form {
    let form = form.value("state", choices.state.as_str()).value("language", choices.language.as_str());
    form.value("audience", choices.audience.as_str())
}

/// A size as people say it; the letters stand after the number in every language.
fn megabytes(visit: &Visit, bytes: u64) -> String {
    let number = |tenths: u64| match tenths {
        0..100 => format!("{}{}", visit.number((tenths / 10) as i64), decimals(visit, tenths % 10)),
        _ => visit.number((tenths / 10) as i64),
    };
    let tenths = |unit: u64| bytes.saturating_mul(10).div_ceil(unit);
    let (amount, unit) = match bytes {
        0..1_048_576 => (number(tenths(1024)), "import-kilobytes"),
        _ => (number(tenths(1024 * 1024)), "import-megabytes"),
    };
    visit.text(unit, &[("amount", &amount)])
}

fn decimals(visit: &Visit, tenth: u64) -> String {
    // As the language writes 1.5: whatever stands between the digits.
    let mark = if matches!(visit.lang.as_str(), "en" | "zh" | "ar") { "." } else { "," };
    if tenth == 0 { String::new() } else { format!("{mark}{}", visit.number(tenth as i64)) }
}

/// Why a file is not taken, and what to do.
fn unfit_sentence(visit: &Visit, unfit: &Unfit, name: &str) -> String {
    match unfit {
        Unfit::Empty => visit.text("upload-empty", &[("name", name)]),
        Unfit::TooLarge { most } => visit.text("upload-too-large", &[("most", &megabytes(visit, *most))]),
        Unfit::NoRoom { free, needed } => {
            let (free, needed) = (megabytes(visit, *free), megabytes(visit, *needed));
            visit.text("upload-no-room", &[("free", &free), ("needed", &needed)])
        }
        Unfit::Content(content) => visit.text("upload-unfit", &[("name", name), ("found", visit.word(content.key()))]),
    }
}

/// Why a job failed, in the reader's words.
fn failure(visit: &Visit, job: &Job) -> Option<String> {
    if job.state == State::Cancelled {
        return Some(visit.word("import-stopped").to_owned());
    }
    let failed = job.state == State::Failed || (job.state == State::Waiting && !job.outcome.is_empty());
    if !failed {
        return None;
    }
    let failure = serde_json::from_str::<Failure>(&job.outcome).ok()?;
    let Some((key, arguments)) = failure.sentence else {
        return Some(visit.text("import-failed", &[("error", &failure.error)]));
    };
    // The command line speaks of its flag, a page of its field.
    let unknown = Trouble::UnknownLanguage.message().0;
    let key = if key == unknown { "upload-unknown-language" } else { key.as_str() };
    let arguments: Vec<_> = arguments.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    Some(visit.text(key, &arguments))
}

/// Work under way, as a page shows it.
#[derive(Serialize)]
struct Underway {
    /// `waiting`, `running`, `stopping`.
    state: &'static str,
    kind: String,
    /// Of a hundred, where the whole is known.
    percent: Option<i64>,
    /// What has been read so far, where it is not.
    read: Option<String>,
    /// Those in front: what they do, and for whom.
    ahead: Vec<String>,
    /// Why it is tried again.
    trouble: Option<String>,
}

async fn underway(visit: &Visit, db: &impl Connection, job: &Job) -> anyhow::Result<Underway> {
    let mut ahead = Vec::new();
    if job.state == State::Waiting {
        let names = Names::load(db).await?;
        for other in jobs::ahead_of(db, job).await? {
            let who = who(visit, &names, &other.actor);
            let kind = visit.word(&format!("job-kind-{}", other.kind)).to_owned();
            ahead.push(visit.text("import-ahead", &[("kind", &kind), ("file", &other.title), ("who", &who)]));
        }
    }
    let percent = (job.done.saturating_mul(100)).checked_div(job.total).map(|percent| percent.clamp(0, 100));
    Ok(Underway {
        state: match job.state {
            _ if job.cancel_asked => "stopping",
            State::Waiting => "waiting",
            _ => "running",
        },
        kind: job.kind.clone(),
        percent,
        read: (percent.is_none() && job.done > 0).then(|| megabytes(visit, job.done.unsigned_abs())),
        ahead,
        trouble: failure(visit, job).filter(|_| job.state == State::Waiting),
    })
}

/// Whether whoever asks is the one who sent the file.
fn owns(member: &Member, upload: &Upload) -> bool {
    member.session.account.id == upload.account
}
