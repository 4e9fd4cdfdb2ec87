//! Taxonomies as this instance words them: what was decided about terms of any list.
//!
//! A code never changes and a term is never deleted. Names can be reworded and put back; a term can
//! be retired, so that it stays where it is and is offered no more; further spellings tell imports
//! which term a source means.

mod store;

use std::collections::BTreeMap;

use anyhow::Result;

use crate::ledger::{self, Entry, Object};
use crate::permissions::Actor;
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx};
use crate::platform::i18n::Names;
use crate::platform::vocabulary::{Decision, Term, Vocabulary};

pub use store::{name, names};

/// The lists of terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    Theme,
    Person,
    Goal,
    Target,
    /// What an entry of the register is.
    Type,
    InstitutionKind,
    /// What kind of action a measure is.
    MeasureKind,
    /// What kind of plan or pledge a framework is.
    FrameworkKind,
    Mechanism,
    DocumentType,
    State,
}

impl List {
    pub const ALL: [List; 11] = [
        List::Theme,
        List::Person,
        List::Goal,
        List::Target,
        List::Type,
        List::Mechanism,
        List::DocumentType,
        List::InstitutionKind,
        List::MeasureKind,
        List::FrameworkKind,
        List::State,
    ];

    /// As it stands in the database and in addresses.
    pub fn code(self) -> &'static str {
        match self {
            List::Theme => "theme",
            List::Person => "person",
            List::Goal => "sdg-goal",
            List::Target => "sdg-target",
            List::Type => "type",
            List::InstitutionKind => "institution-kind",
            List::MeasureKind => "measure-kind",
            List::FrameworkKind => "framework-kind",
            List::Mechanism => "mechanism",
            List::DocumentType => "document-type",
            List::State => "state",
        }
    }

    pub fn from_code(code: &str) -> Option<List> {
        List::ALL.into_iter().find(|list| list.code() == code)
    }

    /// The words of the 2030 Agenda are not ours to change.
    pub fn can_be_reworded(self) -> bool {
        !matches!(self, List::Goal | List::Target)
    }

    /// Whether this instance may have terms of its own, and retire some.
    pub fn is_open(self) -> bool {
        !matches!(self, List::Goal | List::Target | List::State)
    }
}

/// Puts what was decided here over the terms that the program brings.
pub async fn apply(db: &impl Connection, list: List, vocabulary: &mut Vocabulary) -> Result<()> {
    store::apply(db, list, vocabulary).await
}

/// What a person decides about a term.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// Empty where the program's own wording is to stand.
    pub names: BTreeMap<String, String>,
    pub retired: bool,
    /// The number of the term to be used instead.
    pub instead: Option<i64>,
    /// Where it stands in the instance's own order of the list.
    pub place: Option<i64>,
    pub aliases: Vec<String>,
}

/// Somebody else has saved the term since it was opened.
pub struct Outdated;

/// Who does something, and when.
#[derive(Clone, Copy)]
pub struct By<'a> {
    pub actor: &'a Actor,
    pub at: Moment,
}

/// Saves what was decided about a term that was opened as `term`.
pub async fn save(tx: &Tx, by: By<'_>, list: List, term: &Term, wish: &Wish) -> Result<Result<(), Outdated>> {
    write(tx, by, list, term, wish, "term-changed").await
}

/// What was decided about a term so far, as if somebody wished it anew.
pub fn standing(term: &Term) -> Wish {
    let names = term.names.iter().map(|(language, name)| (language.to_owned(), name.to_owned()));
    let decision = &term.decision;
    Wish {
        names: names.collect(),
        retired: decision.retired_at.is_some(),
        instead: decision.instead,
        place: decision.place,
        aliases: decision.aliases.clone(),
    }
}

/// Where a term is moved in the instance's own order of its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Behind all that have a place, before all that have none.
    In,
    Up,
    Down,
    Out,
}

impl Move {
    pub fn from_code(code: &str) -> Option<Move> {
        [("in", Move::In), ("up", Move::Up), ("down", Move::Down), ("out", Move::Out)]
            .into_iter()
            .find_map(|(known, movement)| (known == code).then_some(movement))
    }
}

/// Moves a term in the instance's own order; where there is nowhere to go, nothing changes.
pub async fn arrange(
    tx: &Tx,
    by: By<'_>,
    list: List,
    vocabulary: &Vocabulary,
    term: &Term,
    movement: Move,
) -> Result<Result<(), Outdated>> {
    let placed: Vec<&Term> = vocabulary.iter().filter(|term| term.decision.place.is_some()).collect();
    let here = placed.iter().position(|other| other.id == term.id);
    let beside = |step: isize| here.and_then(|here| placed.get(here.checked_add_signed(step)?)).copied();
    let last = placed.last().and_then(|term| term.decision.place).unwrap_or_default();
    let neighbour = match movement {
        Move::In if here.is_none() => return put(tx, by, list, term, Some(last + 1)).await,
        Move::Out if here.is_some() => return put(tx, by, list, term, None).await,
        Move::Up => beside(-1),
        Move::Down => beside(1),
        Move::In | Move::Out => None,
    };
    let Some(neighbour) = neighbour else { return Ok(Ok(())) };
    if put(tx, by, list, term, neighbour.decision.place).await?.is_err() {
        return Ok(Err(Outdated));
    }
    put(tx, by, list, neighbour, term.decision.place).await
}

async fn put(tx: &Tx, by: By<'_>, list: List, term: &Term, place: Option<i64>) -> Result<Result<(), Outdated>> {
    let mut wish = Wish { place, ..standing(term) };
    wish.names.retain(|language, name| term.given.exactly(language) != Some(name.as_str()));
    save(tx, by, list, term, &wish).await
}

/// Names a term of this instance's own that its slice has just numbered.
pub async fn add(tx: &Tx, by: By<'_>, list: List, term: &Term, wish: &Wish) -> Result<Result<(), Outdated>> {
    write(tx, by, list, term, wish, "term-added").await
}

async fn write(
    tx: &Tx,
    by: By<'_>,
    list: List,
    term: &Term,
    wish: &Wish,
    act: &'static str,
) -> Result<Result<(), Outdated>> {
    let mut decision =
        Decision { aliases: wish.aliases.clone(), instead: wish.instead, place: wish.place, ..term.decision.clone() };
    decision.retired_at = wish.retired.then(|| term.decision.retired_at.unwrap_or(by.at.0));
    let own = Names::new(wish.names.clone());
    // What a source called the term it will call it again.
    let lost = term.own.iter().filter(|(language, name)| own.exactly(language) != Some(name));
    for (_, name) in lost {
        if !decision.aliases.iter().any(|alias| alias == name) {
            decision.aliases.push(name.to_owned());
        }
    }
    let Some(id) = store::decide(tx, list, term.id, &decision).await? else { return Ok(Err(Outdated)) };
    store::set_names(tx, list, term.id, &term.own, &own).await?;
    let before = content(&term.own, &term.decision);
    let after = content(&own, &decision);
    let content = serde_json::json!({ "list": list.code(), "code": term.code, "before": before, "after": after });
    let object = Object::Term(id);
    let entry = Entry { act, object, content: content.to_string() };
    ledger::record(tx, by.actor, by.at, &entry).await?;
    Ok(Ok(()))
}

/// A wish as the ledger would keep it beside what stands now.
pub fn compared(term: &Term, wish: &Wish) -> serde_json::Value {
    let after = Decision {
        retired_at: wish.retired.then_some(0),
        instead: wish.instead,
        place: wish.place,
        ..Decision::default()
    };
    let after = Decision { aliases: wish.aliases.clone(), ..after };
    let own = Names::new(wish.names.clone());
    serde_json::json!({ "before": content(&term.names, &term.decision), "after": content(&own, &after) })
}

fn content(names: &Names, decision: &Decision) -> serde_json::Value {
    let names: BTreeMap<&str, &str> = names.iter().collect();
    serde_json::json!({
        "names": names,
        "retired": decision.retired_at.is_some(),
        "instead": decision.instead,
        "place": decision.place,
        "aliases": decision.aliases,
    })
}

/// The code of a new term, from its name.
pub fn code_for(vocabulary: &Vocabulary, name: &str) -> String {
    free_code(name, |code| vocabulary.by_code(code).is_some())
}

/// A code from a name, such as `rights-of-peasants`; a number makes it the only one.
pub fn free_code(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let folded = mithaq_text::fold(name);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut code = words.collect::<Vec<_>>().join("-");
    code = code.chars().take(60).collect();
    let code = if code.is_empty() { "term".to_owned() } else { code };
    let numbered = (2..).map(|number| format!("{code}-{number}"));
    std::iter::once(code.clone()).chain(numbered).find(|code| !is_taken(code)).unwrap_or(code)
}
