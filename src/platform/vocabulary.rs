//! A controlled vocabulary in memory: terms with codes, names in every language, other spellings.
//!
//! Terms come from a tab-separated file of ours (`code`, `aliases`, a column a language); the
//! database gives each its number and holds what the instance added or worded differently.

use std::collections::HashMap;

use anyhow::{Context, Result};

use super::i18n::Names;
use super::tabular;

#[derive(Clone, Debug)]
pub struct Term {
    pub id: i64,
    pub code: String,
    pub names: Names,
    /// Those that come with the program, and those that this instance has put over them or added.
    pub given: Names,
    pub own: Names,
    /// Other columns of the file, such as `kind` or `group`, in the order of its heading.
    pub attributes: Vec<String>,
    /// Of this instance, as an import brought it, and in no list of the program's.
    pub added: bool,
    /// Some of its names are a source's.
    pub from_source: bool,
    pub decision: Decision,
}

/// What an instance has decided about a term, beside its names.
#[derive(Clone, Debug, Default)]
pub struct Decision {
    /// Of its row; 0 before anything was decided.
    pub id: i64,
    /// Counts the saves.
    pub version: i64,
    /// Since then it is no longer offered, in microseconds since 1970 UTC.
    pub retired_at: Option<i64>,
    /// The term to be used instead.
    pub instead: Option<i64>,
    /// Where it stands before those without a place.
    pub place: Option<i64>,
    /// Further spellings by which sources mean it.
    pub aliases: Vec<String>,
}

/// Terms in the file's order, found by number, code, or any spelling.
#[derive(Clone, Default)]
pub struct Vocabulary {
    terms: Vec<Term>,
    by_id: HashMap<i64, usize>,
    by_code: HashMap<String, usize>,
    by_spelling: HashMap<String, usize>,
}

/// A line of the file before the database has numbered it.
pub struct Line {
    pub code: String,
    pub aliases: Vec<String>,
    pub names: Names,
    pub attributes: Vec<String>,
}

/// Reads a vocabulary file: the first column is the code; two-letter columns from `ar` on are names.
pub fn lines(text: &str) -> Result<Vec<Line>> {
    let heading = tabular::heading(text);
    let first_name = heading.iter().position(|column| *column == "ar").context("no column `ar`")?;
    let mut lines = Vec::new();
    for fields in tabular::tsv(text) {
        let mut line =
            Line { code: String::new(), aliases: Vec::new(), names: Names::default(), attributes: Vec::new() };
        for (position, (column, field)) in heading.iter().zip(fields).enumerate() {
            match *column {
                _ if position == 0 => line.code = field.to_owned(),
                "aliases" => {
                    let aliases = field.split('|').filter(|alias| !alias.is_empty());
                    line.aliases = aliases.map(str::to_owned).collect();
                }
                language if position >= first_name && !field.is_empty() => line.names.set(language, field),
                _ if position >= first_name => {}
                _ => line.attributes.push(field.to_owned()),
            }
        }
        lines.push(line);
    }
    Ok(lines)
}

impl Term {
    /// By which lists that are sorted by name are sorted first; those without a place come last.
    pub fn place(&self) -> i64 {
        self.decision.place.unwrap_or(i64::MAX)
    }
}

impl Vocabulary {
    /// Adds a term under its names, its aliases, and the attributes that are spellings too.
    pub fn add(&mut self, id: i64, line: Line) {
        let place = self.terms.len();
        let names = line.names.iter().map(|(_, name)| name);
        for spelling in names.chain(line.aliases.iter().map(String::as_str)) {
            self.by_spelling.entry(mithaq_text::fold(spelling)).or_insert(place);
        }
        self.by_id.insert(id, place);
        self.by_code.insert(line.code.clone(), place);
        // Our own lists name each of their terms.
        let added = line.names.iter().next().is_none();
        self.terms.push(Term {
            id,
            code: line.code,
            given: line.names.clone(),
            own: Names::default(),
            names: line.names,
            attributes: line.attributes,
            added,
            from_source: false,
            decision: Decision::default(),
        });
    }

    /// A further spelling of the term `id`.
    pub fn add_spelling(&mut self, id: i64, spelling: &str) {
        if let Some(place) = self.by_id.get(&id) {
            self.by_spelling.entry(mithaq_text::fold(spelling)).or_insert(*place);
        }
    }

    /// This instance's own wording of a name.
    pub fn rename(&mut self, id: i64, language: &str, name: &str) {
        self.add_spelling(id, name);
        if let Some(term) = self.by_id.get(&id).and_then(|place| self.terms.get_mut(*place)) {
            term.names.set(language, name);
            term.own.set(language, name);
        }
    }

    /// A source has named the term.
    pub fn set_from_source(&mut self, id: i64) {
        if let Some(term) = self.by_id.get(&id).and_then(|place| self.terms.get_mut(*place)) {
            term.from_source = true;
        }
    }

    /// What this instance has decided about a term.
    pub fn decide(&mut self, id: i64, decision: Decision) {
        if let Some(term) = self.by_id.get(&id).and_then(|place| self.terms.get_mut(*place)) {
            term.decision = decision;
        }
    }

    /// Puts terms with a place before all others, by it.
    pub fn arrange(&mut self) {
        let mut order: Vec<usize> = (0..self.terms.len()).collect();
        order.sort_by_key(|place| self.terms.get(*place).map_or(i64::MAX, Term::place));
        let now: HashMap<usize, usize> = order.into_iter().enumerate().map(|(new, old)| (old, new)).collect();
        self.terms.sort_by_key(Term::place);
        let places = self.by_id.values_mut().chain(self.by_code.values_mut()).chain(self.by_spelling.values_mut());
        places.for_each(|place| *place = now.get(place).copied().unwrap_or(*place));
    }

    /// A further spelling that this instance has taught.
    pub fn alias(&mut self, id: i64, spelling: &str) {
        self.add_spelling(id, spelling);
        if let Some(term) = self.by_id.get(&id).and_then(|place| self.terms.get_mut(*place)) {
            term.decision.aliases.push(spelling.to_owned());
        }
    }

    pub fn get(&self, id: i64) -> Option<&Term> {
        self.terms.get(*self.by_id.get(&id)?)
    }

    pub fn by_code(&self, code: &str) -> Option<&Term> {
        self.terms.get(*self.by_code.get(code)?)
    }

    /// The term that an export means by `spelling`, in whatever language it writes; of a retired
    /// one, the term to be used instead.
    pub fn by_spelling(&self, spelling: &str) -> Option<&Term> {
        Some(self.meant(self.spelled(spelling)?))
    }

    /// The term itself, or the one to be used instead where it is retired.
    pub fn meant<'a>(&'a self, term: &'a Term) -> &'a Term {
        let retired = term.decision.retired_at.is_some();
        term.decision.instead.filter(|_| retired).and_then(|id| self.get(id)).unwrap_or(term)
    }

    /// The term that has this spelling, whatever was decided about it.
    pub fn spelled(&self, spelling: &str) -> Option<&Term> {
        self.terms.get(*self.by_spelling.get(&mithaq_text::fold(spelling))?)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Term> {
        self.terms.iter()
    }

    /// Those that may be put on something new.
    pub fn offered(&self) -> impl Iterator<Item = &Term> {
        self.iter().filter(|term| term.decision.retired_at.is_none())
    }

    /// The place of the term that has this code.
    pub fn place(&self, code: &str) -> i64 {
        self.by_code(code).map_or(i64::MAX, Term::place)
    }

    pub fn name<'a>(&'a self, id: i64, language: &str) -> &'a str {
        self.get(id).map_or("", |term| term.names.in_language(language))
    }
}
