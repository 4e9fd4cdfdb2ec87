//! One term on the screen: its names, whether it is offered, by which other spellings it is known.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::history::People;
use super::order;
use super::pages::{ChangeView, Choice, PastView, who};
use super::terms::{counts, path, used};
use crate::accounts::guard::{Member, Posted};
use crate::app::Terms;
use crate::ledger::{self, Object};
use crate::permissions::{Act, Kind, can_on};
use crate::platform::vocabulary::{Term, Vocabulary};
use crate::platform::web::address::encode;
use crate::platform::web::{OrNotFound, Problem, typed};
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::Filter;
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};
use crate::terms::{self, By, List, Wish};

/// Letters of a name, spellings of a term.
const MOST_LETTERS: usize = 300;
const MOST_ALIASES: usize = 50;
/// The value that stands for "not offered, and none instead".
pub const RETIRED: &str = "-";

pub fn vocabulary(terms: &Terms, list: List) -> &Vocabulary {
    match list {
        List::Theme => &terms.topics.themes,
        List::Person => &terms.topics.persons,
        List::Goal => &terms.topics.goals,
        List::Target => &terms.topics.targets,
        List::Type => &terms.types,
        List::Mechanism => &terms.mechanisms.mechanisms,
        List::DocumentType => &terms.mechanisms.document_types,
        List::State => &terms.mechanisms.states,
        List::InstitutionKind => &terms.institutions.kinds,
        List::MeasureKind => &terms.measure_kinds,
        List::FrameworkKind => &terms.framework_kinds,
    }
}

/// What lists of entries are filtered by; documents and institutions are no filter by their types.
pub fn facet(list: List) -> Option<Facet> {
    Some(match list {
        List::Theme => Facet::Theme,
        List::Person => Facet::Person,
        List::Goal => Facet::Goal,
        List::Target => Facet::Target,
        List::Type => Facet::Type,
        List::Mechanism => Facet::Mechanism,
        List::State => Facet::State,
        List::DocumentType | List::InstitutionKind | List::MeasureKind | List::FrameworkKind => return None,
    })
}

#[derive(Serialize)]
struct TermPage {
    term: TermView,
    section: Past,
}

/// For the macro that shows what was.
#[derive(Serialize)]
struct Past {
    may_change: bool,
    past: Vec<PastView>,
}

#[derive(Serialize)]
struct TermView {
    name: String,
    code: String,
    back_href: String,
    list_key: &'static str,
    may_change: bool,
    is_open: bool,
    /// How many entries have it, or documents are of it.
    counted: String,
    entries_href: Option<String>,
    place: PlaceView,
    /// Where the entries of a retired term are given the one to be used instead.
    replace: Option<Replace>,
    inputs: Vec<NameInput>,
    standings: Vec<Choice>,
}

/// The button that gives a term a place before others, or takes it out of its place.
#[derive(Serialize)]
struct PlaceView {
    action: String,
    to: &'static str,
}

#[derive(Serialize)]
struct Replace {
    name: String,
    href: String,
}

#[derive(Serialize)]
struct NameInput {
    code: String,
    language: String,
    dir: &'static str,
    /// As the program words it, where that is something else.
    given: Option<String>,
    shown: String,
}

/// `GET /{lang}/settings/terms/{list}/{term}`
pub async fn show_term(
    member: Member,
    Path((_, list, code)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let list = List::from_code(&list).or_not_found()?;
    let terms = member.visit.app.terms();
    let term = vocabulary(&terms, list).by_code(&code).or_not_found()?;
    let form = filled(&member.visit, &terms, list, term, &terms::standing(term));
    page(&member, list, term, form).await
}

pub fn action(list: List, term: &Term) -> String {
    format!("{}/{}", path(list), encode(&term.code))
}

fn filled(visit: &Visit, terms: &Terms, list: List, term: &Term, wish: &Wish) -> Form {
    let mut form = Form::new(visit, &action(list, term), "").value("version", term.decision.version.to_string());
    for (language, name) in &wish.names {
        form = form.value(format!("name-{language}"), name);
    }
    form.value("standing", standing(terms, list, wish)).value("aliases", wish.aliases.join("\n"))
}

/// The value of the field that says whether a term is offered.
fn standing(terms: &Terms, list: List, wish: &Wish) -> String {
    let instead = wish.instead.and_then(|id| vocabulary(terms, list).get(id)).map(|term| term.code.clone());
    if wish.retired { instead.unwrap_or(RETIRED.to_owned()) } else { String::new() }
}

/// What was typed into the fields of names and spellings.
pub fn wished(visit: &Visit, posted: &Posted) -> Wish {
    let codes = visit.app.i18n.languages().iter().map(|language| language.code.clone());
    let names = codes.map(|code| (code.clone(), typed::line(posted.field(&format!("name-{code}")))));
    let aliases = posted.field("aliases").lines().map(typed::line).filter(|alias| !alias.is_empty());
    let names: BTreeMap<_, _> = names.filter(|(_, name)| !name.is_empty()).collect();
    Wish { names, aliases: aliases.collect(), ..Wish::default() }
}

/// `POST /{lang}/settings/terms/{list}/{term}`
pub async fn save_term(
    member: Member,
    Path((_, list, code)): Path<(String, String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let list = List::from_code(&list).or_not_found()?;
    let visit = &member.visit;
    if !can_on(&visit.actor, Act::Change, Kind::Wording) || !list.can_be_reworded() {
        return Err(Problem::Forbidden);
    }
    let terms = visit.app.terms();
    let term = vocabulary(&terms, list).by_code(&code).or_not_found()?;
    let mut wish = Wish { place: term.decision.place, ..wished(visit, &posted) };
    let chosen = posted.field("standing");
    if list.is_open() {
        wish.retired = !chosen.is_empty();
        wish.instead = vocabulary(&terms, list).by_code(chosen).map(|other| other.id);
    } else {
        wish.aliases = term.decision.aliases.clone();
    }
    let mut form = filled(visit, &terms, list, term, &wish);
    complain(visit, &terms, list, term, &wish, &mut form);
    let unknown = !chosen.is_empty() && chosen != RETIRED && wish.instead.is_none();
    if list.is_open() && (unknown || wish.instead == Some(term.id)) {
        form.error("standing", visit.word("terms-wrong-instead"));
    }
    if posted.field("version") != term.decision.version.to_string() {
        contrast(visit, &terms, list, term, &wish, &mut form);
    }
    if !form.is_right() {
        return page(&member, list, term, form).await;
    }
    // What is worded as the program does is not kept as a wording of one's own.
    wish.names.retain(|language, name| term.given.exactly(language) != Some(name.as_str()));
    let by = By { actor: &visit.actor, at: visit.app.clock.now() };
    let tx = visit.app.db.begin().await?;
    if terms::save(&tx, by, list, term, &wish).await?.is_err() {
        drop(tx);
        visit.app.refresh_terms().await?;
        let terms = visit.app.terms();
        let term = vocabulary(&terms, list).by_code(&code).or_not_found()?;
        let mut form = filled(visit, &terms, list, term, &wish);
        contrast(visit, &terms, list, term, &wish, &mut form);
        return page(&member, list, term, form).await;
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &action(list, term)))
}

/// Says what is wrong with names and spellings: none, too long, or those of another term.
pub fn complain(visit: &Visit, terms: &Terms, list: List, term: &Term, wish: &Wish, form: &mut Form) {
    let vocabulary = vocabulary(terms, list);
    let most = visit.number(MOST_LETTERS as i64);
    let mut check = |field: &str, name: &str| {
        let other = vocabulary.spelled(name).filter(|other| other.id != term.id);
        if name.chars().count() > MOST_LETTERS {
            form.error(field, visit.text("terms-wrong-long", &[("most", &most)]));
        } else if let Some(other) = other {
            let arguments = [("name", name), ("term", other.names.in_language(&visit.lang))];
            form.error(field, visit.text("terms-wrong-taken", &arguments));
        }
    };
    for (language, name) in &wish.names {
        // A name that the program or a source gave is not in dispute.
        if term.names.exactly(language) != Some(name.as_str()) {
            check(&format!("name-{language}"), name);
        }
    }
    for alias in wish.aliases.iter().filter(|alias| !term.decision.aliases.contains(alias)) {
        check("aliases", alias);
    }
    if wish.aliases.len() > MOST_ALIASES {
        form.error("aliases", visit.text("terms-wrong-many", &[("most", &visit.number(MOST_ALIASES as i64))]));
    }
    if wish.names.is_empty() && term.given.iter().next().is_none() {
        form.error(format!("name-{}", visit.lang), visit.word("terms-wrong-nameless"));
    }
}

/// Says beside each field that differs what somebody else has saved there.
fn contrast(visit: &Visit, terms: &Terms, list: List, term: &Term, wish: &Wish, form: &mut Form) {
    let theirs = terms::standing(term);
    let mut check = |field: &str, named: &str, mine: &str, theirs: &str| {
        if mine != theirs {
            let value = if theirs.is_empty() { visit.word("settings-nothing") } else { theirs };
            form.error(field, visit.text("settings-wrong-outdated", &[("field", named), ("value", value)]));
        }
    };
    for language in visit.app.i18n.languages() {
        let of = |names: &BTreeMap<String, String>| names.get(&language.code).cloned().unwrap_or_default();
        check(&format!("name-{}", language.code), &language.name, &of(&wish.names), &of(&theirs.names));
    }
    let (my_standing, their_standing) = (standing(terms, list, wish), standing(terms, list, &theirs));
    check("standing", visit.word("terms-standing"), &my_standing, &their_standing);
    check("aliases", visit.word("terms-aliases"), &wish.aliases.join(", "), &theirs.aliases.join(", "));
}

async fn page(member: &Member, list: List, term: &Term, form: Form) -> Result<Response, Problem> {
    let visit = &member.visit;
    let terms = visit.app.terms();
    let counts = counts(visit).await?;
    let (count, entries_href) = used(visit, &terms, &counts, list, term);
    let may_change = can_on(&visit.actor, Act::Change, Kind::Wording) && list.can_be_reworded();
    let inputs = visit.app.i18n.languages().iter().map(|language| NameInput {
        code: language.code.clone(),
        language: language.name.clone(),
        dir: language.dir(),
        given: term.given.exactly(&language.code).map(str::to_owned),
        shown: term.names.exactly(&language.code).map(str::to_owned).unwrap_or_default(),
    });
    let name = term.names.in_language(&visit.lang).to_owned();
    let view = TermView {
        code: term.code.clone(),
        back_href: visit.to(&path(list)),
        list_key: list.code(),
        may_change,
        is_open: list.is_open(),
        counted: visit.counted(if list == List::DocumentType { "documents-count" } else { "entries-count" }, count),
        place: PlaceView {
            action: visit.to(&order::path(list, term)),
            to: if term.decision.place.is_some() { "out" } else { "in" },
        },
        replace: replace(visit, &terms, list, term).filter(|_| may_change && count > 0),
        entries_href,
        inputs: inputs.collect(),
        standings: standings(visit, &terms, list, term),
        name: name.clone(),
    };
    let section = Past { may_change: false, past: past(visit, vocabulary(&terms, list), term).await? };
    show(visit, "settings/term.html", &name, &form, TermPage { term: view, section })
}

/// A bulk change that puts the term to be used instead on all entries, previewed there and undone
/// like any other; only topics are tags.
fn replace(visit: &Visit, terms: &Terms, list: List, term: &Term) -> Option<Replace> {
    let tagged = matches!(list, List::Theme | List::Person).then(|| facet(list)).flatten()?;
    let other = vocabulary(terms, list).get(term.decision.instead?)?;
    let found = Filter::with(tagged, &term.code).address(&visit.to("/tagging/new"));
    let tag = |term: &Term| encode(&format!("{}/{}", list.code(), term.code));
    let href = format!("{found}&put={}&take={}", tag(other), tag(term));
    Some(Replace { name: other.names.in_language(&visit.lang).to_owned(), href })
}

/// Offered; not offered; not offered, and which to use instead.
fn standings(visit: &Visit, terms: &Terms, list: List, term: &Term) -> Vec<Choice> {
    let mut others: Vec<Choice> = vocabulary(terms, list)
        .offered()
        .filter(|other| other.id != term.id)
        .map(|other| {
            let name = other.names.in_language(&visit.lang);
            Choice::new(&other.code, &visit.text("terms-standing-instead", &[("name", name)]))
        })
        .collect();
    visit.language().format.sort_by_name(&mut others, |other| &other.label);
    others.sort_by_key(|other| vocabulary(terms, list).place(&other.value));
    let first = [("", "terms-standing-offered"), (RETIRED, "terms-standing-retired")];
    first.map(|(value, key)| Choice::new(value, visit.word(key))).into_iter().chain(others).collect()
}

/// What was decided about the term, the newest first.
async fn past(visit: &Visit, vocabulary: &Vocabulary, term: &Term) -> Result<Vec<PastView>, Problem> {
    let db = visit.app.db.read();
    let acts = ledger::history(db, Object::Term(term.decision.id)).await?;
    let people = People::load(db).await?;
    let mut past: Vec<PastView> = Vec::new();
    for (number, act) in (1..).zip(acts) {
        let content: serde_json::Value = serde_json::from_str(act.content.as_deref().unwrap_or("{}"))?;
        past.push(PastView {
            number,
            when: visit.moment(act.at),
            who: who(visit, &people.who(&act.actor)),
            changes: changes(visit, vocabulary, &content),
            href: String::new(),
        });
    }
    past.reverse();
    Ok(past)
}

/// What differs between the two sides of an act on a term, field by field.
pub fn changes(visit: &Visit, vocabulary: &Vocabulary, content: &serde_json::Value) -> Vec<ChangeView> {
    let retired = |side: &str| match content.pointer(&format!("/{side}/instead")).and_then(serde_json::Value::as_i64) {
        Some(other) => visit.text("terms-standing-instead", &[("name", vocabulary.name(other, &visit.lang))]),
        None => visit.word("terms-standing-retired").to_owned(),
    };
    let text = |side: &str, pointer: &str| match content.pointer(&format!("/{side}/{pointer}")) {
        Some(serde_json::Value::String(text)) => text.clone(),
        Some(serde_json::Value::Bool(true)) => retired(side),
        Some(serde_json::Value::Number(place)) => visit.number(place.as_i64().unwrap_or_default()),
        Some(serde_json::Value::Array(all)) => {
            all.iter().filter_map(serde_json::Value::as_str).collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    };
    let names =
        visit.app.i18n.languages().iter().map(|language| (format!("names/{}", language.code), language.name.clone()));
    let others = [("retired", "terms-standing"), ("place", "terms-place"), ("aliases", "terms-aliases")];
    let others = others.map(|(pointer, key)| (pointer.to_owned(), visit.word(key).to_owned()));
    let fields = names.chain(others).map(|(pointer, field)| ChangeView {
        before: text("before", &pointer),
        after: text("after", &pointer),
        field,
    });
    fields.filter(|change| change.before != change.after).collect()
}
