//! The forms that add an entry by hand, and withdraw one that was added so.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::edit::changing;
use crate::accounts::guard::{Member, Posted};
use crate::app::Terms;
use crate::ledger::DIRECT;
use crate::mechanisms::{BY_HAND, Document, NewDocument};
use crate::permissions::{self, Act, Audience};
use crate::platform::ids;
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::recommendations::list::{self, Card};
use crate::recommendations::{Received, ReceivedFacts, Record, Staged, add, listed, similar, withdraw_own};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

/// Characters of a number, a text, a reason.
const MOST_NUMBER: usize = 40;
const MOST_TEXT: usize = 20_000;
const MOST_WHY: usize = 2000;
/// Documents offered while their symbol is typed.
const MOST_OFFERED: usize = 500;

#[derive(Serialize)]
struct NewPage {
    types: Vec<Choice>,
    languages: Vec<Choice>,
    audiences: Vec<Choice>,
    documents: Vec<Choice>,
    states: Vec<String>,
    new_document_href: String,
    /// Entries that may be the same.
    similar: Vec<Card>,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    label: String,
}

fn may(visit: &Visit, act: Act) -> Result<(), Problem> {
    if permissions::can_on_imports(&visit.actor, act) { Ok(()) } else { Err(Problem::Forbidden) }
}

/// `GET /{lang}/r/new?document=…`
pub async fn new(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    may(visit, Act::Change)?;
    let document = form_pairs(&visit.query).into_iter().find(|(name, _)| name == "document").map(|(_, code)| code);
    let mut form = Form::new(visit, "/r/new", "")
        .value("type", "recommendation")
        .value("language", &visit.lang)
        .value("document", document.unwrap_or_default())
        .value("audience", Audience::Internal.code());
    if let Some(state) = only_state(visit) {
        form = form.value("states", state);
    }
    page(visit, &form, Vec::new())
}

/// The State that this register is about, where it is one.
fn only_state(visit: &Visit) -> Option<String> {
    let (index, terms) = (&visit.app.index, visit.app.terms());
    let request = crate::recommendations::filter::Filter { limit: Some(1), ..Default::default() };
    let request = request.request(&terms, (&visit.actor, visit.app.today()), &visit.lang, true).ok()?;
    let counts = index.find(&request, &crate::platform::search::Words::default()).ok()?.counts;
    let facet = crate::recommendations::facets::Facet::State;
    let mut states = counts.of(facet.number()).filter(|(state, _)| *state > 0);
    let (Some((state, _)), None) = (states.next(), states.next()) else { return None };
    Some(terms.mechanisms.states.name(i64::from(state), &visit.lang).to_owned())
}

fn page(visit: &Visit, form: &Form, similar: Vec<Card>) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let choice = |value: &str, label: &str| Choice { value: value.to_owned(), label: label.to_owned() };
    let mut documents: Vec<&Document> = terms.mechanisms.documents.iter().collect();
    documents.sort_by(|one, other| (other.published, &one.code).cmp(&(one.published, &other.code)));
    let mut states: Vec<String> =
        terms.mechanisms.states.iter().map(|state| state.names.in_language(&visit.lang).to_owned()).collect();
    visit.language().format.sort_by_name(&mut states, |state| state);
    let content = NewPage {
        types: terms.types.offered().map(|kind| choice(&kind.code, kind.names.in_language(&visit.lang))).collect(),
        languages: visit.app.i18n.languages().iter().map(|one| choice(&one.code, &one.name)).collect(),
        audiences: Audience::ALL
            .iter()
            .map(|audience| choice(audience.code(), visit.word(&format!("audience-{}", audience.code()))))
            .collect(),
        documents: documents
            .into_iter()
            .take(MOST_OFFERED)
            .map(|document| choice(&document.code, document.titles.in_language(&visit.lang)))
            .collect(),
        states,
        new_document_href: visit.to("/documents/new"),
        similar,
    };
    show(visit, "recommendations/new.html", visit.word("by-hand-heading"), form, content)
}

/// `POST /{lang}/r/new`
pub async fn create(member: Member, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    may(visit, Act::Change)?;
    let audience = Audience::from_code(posted.field("audience")).unwrap_or(Audience::Internal);
    if audience == Audience::Public {
        may(visit, Act::Publish)?;
    }
    let mut form = Form::new(visit, "/r/new", "");
    for name in ["type", "document", "number", "language", "text", "states", "recommending", "audience"] {
        form = form.value(name, posted.field(name));
    }
    let terms = visit.app.terms();
    let read = read(visit, &terms, &posted, &mut form)?;
    let Some(entry) = read.filter(|_| form.is_right()) else { return page(visit, &form, Vec::new()) };
    let alike = alike(visit, &terms, &entry).await?;
    if !alike.is_empty() && posted.field("anyway").is_empty() {
        form.error("anyway", visit.word("by-hand-similar"));
        return page(visit, &form, alike);
    }
    let (tx, now) = (visit.app.db.begin().await?, visit.app.clock.now());
    let staged = Staged {
        batch: DIRECT,
        actor: &visit.actor,
        at: now,
        audience,
        mechanisms: &terms.mechanisms,
        types: &terms.types,
        topics: &terms.topics,
        titles: &Default::default(),
    };
    let id = add(&tx, &staged, entry).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    // Tags, position and translations are written there.
    Ok(see_other(visit, &format!("/r/{id}/edit")))
}

async fn alike(visit: &Visit, terms: &Terms, entry: &Received) -> Result<Vec<Card>, Problem> {
    let Some(document) = terms.mechanisms.documents.by_code(&entry.facts.document.code) else { return Ok(Vec::new()) };
    let db = visit.app.db.read();
    let ids = similar(db, document.id.0, entry.facts.number.as_deref(), &entry.text).await?;
    let entries = listed(db, &ids, &visit.lang).await?;
    Ok(entries.iter().map(|entry| list::card(visit, terms, entry, &[])).collect())
}

/// What was typed as an entry; what cannot be understood is said at its field.
fn read(visit: &Visit, terms: &Terms, posted: &Posted, form: &mut Form) -> Result<Option<Received>, Problem> {
    let typed = |name: &str| posted.field(name).trim();
    let kind = terms.types.by_code(typed("type"));
    if kind.is_none() {
        form.error("type", visit.word("by-hand-wrong-type"));
    }
    let document = terms.mechanisms.documents.by_code(typed("document"));
    if document.is_none() {
        form.error("document", visit.word("by-hand-wrong-document"));
    }
    let language = visit.app.i18n.find(typed("language"));
    if language.is_none() {
        form.error("language", visit.word("by-hand-wrong-language"));
    }
    let number = typed("number");
    if number.chars().count() > MOST_NUMBER || number.contains(char::is_control) {
        form.error("number", visit.text("by-hand-wrong-number", &[("most", &visit.number(MOST_NUMBER as i64))]));
    }
    let text = super::typed::tidy(posted.field("text"));
    let length = text.chars().count();
    if length == 0 || length > MOST_TEXT {
        form.error("text", visit.text("by-hand-wrong-text", &[("most", &visit.number(MOST_TEXT as i64))]));
    }
    let concerned = states(visit, terms, typed("states"), "states", form);
    let recommending = states(visit, terms, typed("recommending"), "recommending", form);
    let (Some(kind), Some(document), Some(language)) = (kind, document, language) else { return Ok(None) };
    let facts = ReceivedFacts {
        type_id: kind.id,
        number: Some(number.to_owned()).filter(|number| !number.is_empty()),
        document: as_known(document),
        position: None,
        concerned,
        recommending,
        topics: Vec::new(),
        new_topics: Vec::new(),
    };
    let key = ids::ordered(visit.app.clock.now())?.to_string();
    Ok(Some(Received { source: BY_HAND, key, facts, language: language.code.clone(), text }))
}

/// A document that is there, as an entry speaks of it.
fn as_known(document: &Document) -> NewDocument {
    NewDocument {
        code: document.code.clone(),
        symbol: document.symbol.clone(),
        mechanism: document.mechanism,
        kind: "other".to_owned(),
        session: document.session.clone(),
        cycle: document.cycle,
        published: document.published,
        source: BY_HAND,
    }
}

/// States by name or code, one after the other with semicolons between them.
fn states(visit: &Visit, terms: &Terms, text: &str, field: &str, form: &mut Form) -> Vec<i64> {
    let mut found = Vec::new();
    for name in text.split([';', '；', '؛', '\n']).map(str::trim).filter(|name| !name.is_empty()) {
        match terms.mechanisms.state(name) {
            Some(state) => found.push(state.id),
            None => form.error(field, visit.text("by-hand-wrong-state", &[("name", name)])),
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

#[derive(Serialize)]
struct WithdrawalPage {
    record_href: String,
    record_title: String,
}

/// `GET /{lang}/r/{id}/withdrawal`
pub async fn show_withdrawal(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let record = own(&member, &id).await?;
    let form = Form::new(&member.visit, &format!("/r/{id}/withdrawal"), "");
    withdrawal_page(&member.visit, &record, &form)
}

/// Only what a person added can be withdrawn by one: what a source says is withdrawn with its import.
async fn own(member: &Member, id: &str) -> Result<Box<Record>, Problem> {
    let record = changing(member, id).await?;
    if record.source == BY_HAND { Ok(record) } else { Err(Problem::NotFound) }
}

fn withdrawal_page(visit: &Visit, record: &Record, form: &Form) -> Result<Response, Problem> {
    let record_href = visit.to(&format!("/r/{}", record.listed.public_id));
    let content = WithdrawalPage { record_href, record_title: super::record::title(visit, &record.listed) };
    show(visit, "recommendations/withdrawal.html", visit.word("withdrawal-heading"), form, content)
}

/// `POST /{lang}/r/{id}/withdrawal`
pub async fn withdraw(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let record = own(&member, &id).await?;
    let (visit, why) = (&member.visit, posted.field("why").trim());
    let mut form = Form::new(visit, &format!("/r/{id}/withdrawal"), "").value("why", why);
    if why.is_empty() || why.chars().count() > MOST_WHY {
        form.error("why", visit.text("withdrawal-wrong", &[("most", &visit.number(MOST_WHY as i64))]));
        return withdrawal_page(visit, &record, &form);
    }
    let (tx, now) = (visit.app.db.begin().await?, visit.app.clock.now());
    withdraw_own(&tx, &visit.actor, now, record.listed.id, why).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &format!("/r/{id}/history")))
}
