//! From what a person typed to a query of the search library.

use std::ops::Bound;

use mithaq_text::{Kind, Language};
use tantivy::query::{AllQuery, BooleanQuery, EmptyQuery, Occur, PhraseQuery, Query, RangeQuery, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Result, Term};

use super::index::{Fields, LANGUAGES};
use super::{Atom, Clause, FacetValue, Words};

/// Texts in the reader's language are searched; and, where a record has none, its other texts,
/// each by its own language's rules. Codes are of no language and are asked for once.
pub fn build(fields: &Fields, words: &Words, language: &str, language_facet: FacetValue) -> Result<Box<dyn Query>> {
    let searched = Searched { fields, reader: Language::from_code(language), language_facet };
    let (codes, texts): (Vec<&Clause>, Vec<&Clause>) =
        words.clauses.iter().partition(|clause| clause.alternatives.iter().all(is_code));
    let mut clauses: Vec<(Occur, Box<dyn Query>)> = Vec::new();
    let (excluded, wanted): (Vec<&Clause>, Vec<&Clause>) = texts.into_iter().partition(|clause| clause.excluded);
    if !wanted.is_empty() {
        clauses.push((Occur::Must, searched.anywhere(&wanted)?));
    }
    for clause in excluded {
        clauses.push((Occur::MustNot, searched.anywhere(&[clause])?));
    }
    for clause in codes {
        let occur = if clause.excluded { Occur::MustNot } else { Occur::Must };
        // No atom of these is looked up in the text.
        clauses.push((occur, alternatives(fields, None, Language::Other, clause)?));
    }
    if clauses.iter().all(|(occur, _)| *occur == Occur::MustNot) {
        clauses.push((Occur::Must, Box::new(AllQuery)));
    }
    match clauses.pop() {
        Some((Occur::Must, single)) if clauses.is_empty() => Ok(single),
        last => {
            clauses.extend(last);
            Ok(Box::new(BooleanQuery::new(clauses)))
        }
    }
}

fn is_code(atom: &Atom) -> bool {
    matches!(atom, Atom::Code { .. })
}

/// In which texts words are looked up.
struct Searched<'a> {
    fields: &'a Fields,
    reader: Language,
    /// What entries have that have a text in the reader's language.
    language_facet: FacetValue,
}

impl Searched<'_> {
    /// All of the clauses, in one and the same language.
    fn anywhere(&self, clauses: &[&Clause]) -> Result<Box<dyn Query>> {
        let own = self.in_language(clauses, self.reader)?;
        let mut others: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        for other in LANGUAGES {
            if other != self.reader || other == Language::Other {
                others.push((Occur::Should, self.in_language(clauses, other)?));
            }
        }
        let has_own = term(self.fields.facet, self.language_facet.0);
        let others: Box<dyn Query> = Box::new(BooleanQuery::new(others));
        let elsewhere = BooleanQuery::new(vec![(Occur::Must, others), (Occur::MustNot, has_own)]);
        Ok(Box::new(BooleanQuery::new(vec![(Occur::Should, own), (Occur::Should, Box::new(elsewhere))])))
    }

    fn in_language(&self, clauses: &[&Clause], language: Language) -> Result<Box<dyn Query>> {
        let Some(field) = self.fields.text(language) else { return Ok(Box::new(EmptyQuery)) };
        let mut all: Vec<Box<dyn Query>> = Vec::with_capacity(clauses.len());
        for clause in clauses {
            all.push(alternatives(self.fields, Some(field), language, clause)?);
        }
        match (all.pop(), all.is_empty()) {
            (Some(single), true) => Ok(single),
            (last, _) => {
                all.extend(last);
                Ok(Box::new(BooleanQuery::intersection(all)))
            }
        }
    }
}

/// One of a clause's alternatives; `field` holds the texts of `language`.
fn alternatives(fields: &Fields, field: Option<Field>, language: Language, clause: &Clause) -> Result<Box<dyn Query>> {
    let mut queries: Vec<Box<dyn Query>> = Vec::with_capacity(clause.alternatives.len());
    for atom in &clause.alternatives {
        queries.push(match atom {
            Atom::Word(text) | Atom::Phrase(text) => match field {
                Some(field) => run_of_words(field, language, text),
                None => Box::new(EmptyQuery),
            },
            Atom::Code { field, start } => match fields.code(field) {
                Some(field) => starting_with(field, start),
                None => Box::new(EmptyQuery),
            },
        });
    }
    match queries.pop() {
        Some(single) if queries.is_empty() => Ok(single),
        Some(last) => {
            queries.push(last);
            let queries = queries.into_iter().map(|query| (Occur::Should, query)).collect();
            Ok(Box::new(BooleanQuery::new(queries)))
        }
        None => Ok(Box::new(EmptyQuery)),
    }
}

/// The words of `text`, next to each other. A UN symbol is looked up whole; a single Chinese
/// character by the pairs that begin with it (see `mithaq_text::Kind`).
fn run_of_words(field: Field, language: Language, text: &str) -> Box<dyn Query> {
    let mut words: Vec<(usize, String)> = Vec::new();
    let mut symbol: Option<String> = None;
    let mut character: Option<String> = None;
    mithaq_text::tokens(language, text.trim(), &mut |token| match token.kind {
        Kind::Symbol => symbol = Some(token.text.to_owned()),
        Kind::Character => character = Some(token.text.to_owned()),
        Kind::LastCharacter => {}
        Kind::Word | Kind::Pair => words.push((token.position as usize, token.text.to_owned())),
    });
    if let Some(symbol) = symbol.filter(|symbol| symbol.chars().count() == text.trim().chars().count()) {
        return term_text(field, &symbol);
    }
    if let (Some(character), true) = (&character, words.is_empty()) {
        return starting_with(field, character);
    }
    match words.as_slice() {
        [] => Box::new(EmptyQuery),
        [(_, single)] => term_text(field, single),
        [(first, _), ..] => {
            let terms = words.iter().map(|(position, text)| (position - first, Term::from_field_text(field, text)));
            Box::new(PhraseQuery::new_with_offset(terms.collect()))
        }
    }
}

/// All terms from `start` to the last that begins with it. A pattern would be compiled, and grow
/// with what was typed.
fn starting_with(field: Field, start: &str) -> Box<dyn Query> {
    let last = format!("{start}{}", char::MAX);
    let term = |text: &str| Term::from_field_text(field, text);
    Box::new(RangeQuery::new(Bound::Included(term(start)), Bound::Included(term(&last))))
}

fn term_text(field: Field, text: &str) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::WithFreqs))
}

pub fn term(field: Field, value: u64) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_u64(field, value), IndexRecordOption::Basic))
}
