//! The page of an item: what it is, what becomes of its file, what to know before it is published.

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use serde::Serialize;

use super::new::unfit_sentence;
use super::{found, kind_key, may_change, path, size, title};
use crate::accounts;
use crate::evidence::cleaning::{Sort, Unfit, Warning};
use crate::evidence::{Evidence, File, Matter, State};
use crate::institutions::pages::{Named, knows_people_of, named};
use crate::permissions::{Act, Actor, Audience, Workflow, can};
use crate::platform::clock::Date;
use crate::platform::web::Problem;
use crate::site::form::{Form, show};
use crate::site::{Said, Visit};

#[derive(Serialize)]
struct ItemPage {
    item: View,
}

#[derive(Serialize)]
struct View {
    title: Said,
    kind: String,
    href: String,
    /// For those who may see the list.
    back_href: Option<String>,
    note: Option<Said>,
    institution: Option<Named>,
    day: String,
    /// Whoever brought it, for those who have signed in.
    who: Option<String>,
    /// Where it stands and who sees it, for the same.
    standing: Option<String>,
    sensitive: bool,
    facts: Vec<Fact>,
    file: Option<FileView>,
    may_change: bool,
}

#[derive(Serialize)]
struct Fact {
    label: String,
    text: String,
    href: Option<String>,
}

#[derive(Serialize)]
struct FileView {
    name: String,
    /// What hinders it, and what to do.
    trouble: Option<String>,
    warnings: Vec<String>,
    /// The copy for readers: kind and size.
    copy: Option<String>,
    /// The sealed file may be opened by whoever reads this.
    original: bool,
    digest: Option<String>,
}

/// `GET /{lang}/evidence/{evidence}`
pub async fn show_item(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let item = found(&visit, &id).await?;
    page(&visit, &item, &Form::new(&visit, &path(&id), "")).await
}

pub(super) async fn page(visit: &Visit, item: &Evidence, form: &Form) -> Result<Response, Problem> {
    let inside = matches!(visit.actor, Actor::Person(_));
    let terms = visit.app.terms();
    // Who brings something for an observer may be at risk.
    let institution = terms.institutions.get(item.institution);
    let who = match institution.is_some_and(|one| knows_people_of(visit, one)) {
        true => accounts::by_id(visit.app.db.read(), item.account).await?.map(|account| account.name),
        false => None,
    };
    let texts = &item.description.texts;
    let noted = |code: &str| texts.get_key_value(code).filter(|(_, said)| !said.note.is_empty());
    let any = || texts.iter().find(|(_, said)| !said.note.is_empty());
    let note = noted(&visit.lang).or_else(|| noted("en")).or_else(any);
    let title = title(visit, item);
    let name = title.text.clone();
    let view = View {
        title,
        kind: visit.word(kind_key(item.description.matter.kind())).to_owned(),
        href: visit.to(&path(&item.public_id)),
        back_href: inside.then(|| visit.to("/evidence")),
        note: note.map(|(language, said)| Said::new(visit, (&said.note, language))),
        institution: terms.institutions.get(item.institution).map(|one| named(visit, one)),
        day: visit.day(item.created_at),
        who,
        standing: inside.then(|| visit.word(standing(item)).to_owned()),
        sensitive: item.description.sensitive,
        facts: facts(visit, &item.description.matter),
        file: item.file.as_ref().map(|file| file_view(visit, item, file)),
        may_change: may_change(visit, item),
    };
    let mut response = show(visit, "evidence/pages/item.html", &name, form, ItemPage { item: view })?;
    let waits = item.file.as_ref().is_some_and(|file| file.state == State::Waiting);
    if waits && inside && form.is_right() {
        // Looks again by itself, with or without scripts.
        response.headers_mut().insert(header::REFRESH, HeaderValue::from_static("4"));
    }
    Ok(response)
}

fn standing(item: &Evidence) -> &'static str {
    match (item.workflow, item.audience) {
        (Workflow::Draft, _) => "evidence-stage-draft",
        (Workflow::Published, Audience::Internal) => "evidence-stage-internal",
        (Workflow::Published, Audience::Members) => "evidence-stage-members",
        (Workflow::Published, Audience::Observers) => "evidence-stage-observers",
        (Workflow::Published, Audience::Public) => "evidence-stage-public",
        _ => "evidence-stage-underway",
    }
}

fn facts(visit: &Visit, matter: &Matter) -> Vec<Fact> {
    let text = |key: &str, text: &str| Fact { label: visit.word(key).to_owned(), text: text.to_owned(), href: None };
    let link = |key: &str, address: &str| Fact { href: Some(address.to_owned()), ..text(key, address) };
    let day = |day: &Option<Date>| day.map(|day| visit.language().format.date(day)).unwrap_or_default();
    let all = match matter {
        Matter::File => Vec::new(),
        Matter::Link { address, looked_at, archived_address, archived_on } => vec![
            link("evidence-address", address),
            text("evidence-looked-at", &day(looked_at)),
            link("evidence-archived-address", archived_address),
            text("evidence-archived-on", &day(archived_on)),
        ],
        Matter::Law { number, dated, gazette } => vec![
            text("evidence-number", number),
            text("evidence-dated", &day(dated)),
            text("evidence-gazette", gazette),
        ],
        Matter::Figure { value, unit, year, source } => vec![
            text("evidence-value", value),
            text("evidence-unit", unit),
            text("evidence-year", &year.map(|year| year.to_string()).unwrap_or_default()),
            text("evidence-source", source),
        ],
    };
    all.into_iter().filter(|fact| !fact.text.is_empty()).collect()
}

/// Readers who are not its own are told whether there is a copy, and no more.
fn file_view(visit: &Visit, item: &Evidence, file: &File) -> FileView {
    let sealed = item.ask_sealed(|subject| can(&visit.actor, Act::See, subject));
    let trouble = match file.state {
        State::Clean => None,
        State::Waiting if visit.app.config.clamd.is_some() => Some(visit.word("evidence-waiting-scanner").to_owned()),
        State::Waiting => Some(visit.word("evidence-waiting").to_owned()),
        State::Infected => Some(visit.text("evidence-infected", &[("name", &file.trouble)])),
        State::Refused => {
            Some(unfit_sentence(visit, Unfit::from_code(&file.trouble).unwrap_or(Unfit::Damaged), &file.name))
        }
    };
    let copy = file.clean.as_ref().filter(|_| sealed || !item.description.sensitive);
    let kind = Sort::from_mime(&file.mime).map(|sort| sort.ending().to_uppercase()).unwrap_or_default();
    let unavailable = copy.is_none().then(|| visit.word("evidence-no-copy").to_owned());
    FileView {
        name: if sealed { file.name.clone() } else { String::new() },
        trouble: if sealed { trouble } else { unavailable },
        warnings: file.warnings.iter().filter(|_| sealed).map(|code| warning(visit, code)).collect(),
        copy: copy.map(|copy| format!("{kind}, {}", size(visit, copy.size))),
        original: sealed && matches!(file.state, State::Clean | State::Refused),
        digest: sealed.then(|| file.original.digest.to_string()),
    }
}

fn warning(visit: &Visit, code: &str) -> String {
    let key = match Warning::from_code(code) {
        Some(Warning::TrackedChanges) => "evidence-warning-tracked-changes",
        Some(Warning::Hidden) => "evidence-warning-hidden",
        Some(Warning::Comments) => "evidence-warning-comments",
        Some(Warning::Attachments) => "evidence-warning-attachments",
        Some(Warning::Active) => "evidence-warning-active",
        Some(Warning::Signature) => "evidence-warning-signature",
        Some(Warning::Drawings) | None => "evidence-warning-drawings",
    };
    visit.word(key).to_owned()
}
