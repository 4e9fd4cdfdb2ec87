//! From what a person typed to a query of the search library.

use mithaq_text::{Kind, Language};
use tantivy::query::{AllQuery, BooleanQuery, EmptyQuery, Occur, PhraseQuery, Query, RegexQuery, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Result, Term};

use super::index::{Fields, LANGUAGES};
use super::{Atom, Clause, FacetValue, Words};

/// Texts in the reader's language are searched; and, where a record has none, its other texts,
/// each by its own language's rules.
pub fn build(fields: &Fields, words: &Words, language: &str, language_facet: FacetValue) -> Result<Box<dyn Query>> {
    let reader = Language::from_code(language);
    let own = in_language(fields, words, reader)?;
    let mut choices = vec![(Occur::Should, own)];
    let has_own = term(fields.facet, language_facet.0);
    let mut others: Vec<(Occur, Box<dyn Query>)> = Vec::new();
    for other in LANGUAGES {
        if other != reader || other == Language::Other {
            others.push((Occur::Should, in_language(fields, words, other)?));
        }
    }
    let elsewhere: Box<dyn Query> = Box::new(BooleanQuery::new(others));
    choices
        .push((Occur::Should, Box::new(BooleanQuery::new(vec![(Occur::Must, elsewhere), (Occur::MustNot, has_own)]))));
    Ok(Box::new(BooleanQuery::new(choices)))
}

fn in_language(fields: &Fields, words: &Words, language: Language) -> Result<Box<dyn Query>> {
    let Some(field) = fields.text(language) else { return Ok(Box::new(EmptyQuery)) };
    let mut clauses: Vec<(Occur, Box<dyn Query>)> = Vec::new();
    for clause in &words.clauses {
        let occur = if clause.excluded { Occur::MustNot } else { Occur::Must };
        clauses.push((occur, alternatives(fields, field, language, clause)?));
    }
    if words.clauses.iter().all(|clause| clause.excluded) {
        clauses.push((Occur::Must, Box::new(AllQuery)));
    }
    match clauses.pop() {
        Some((Occur::Must, single)) if clauses.is_empty() => Ok(single),
        Some(last) => {
            clauses.push(last);
            Ok(Box::new(BooleanQuery::new(clauses)))
        }
        None => Ok(Box::new(AllQuery)),
    }
}

fn alternatives(fields: &Fields, field: Field, language: Language, clause: &Clause) -> Result<Box<dyn Query>> {
    let mut queries: Vec<Box<dyn Query>> = Vec::with_capacity(clause.alternatives.len());
    for atom in &clause.alternatives {
        queries.push(match atom {
            Atom::Word(text) | Atom::Phrase(text) => run_of_words(field, language, text)?,
            Atom::Code { field, start } => match fields.code(field) {
                Some(field) => starting_with(field, start)?,
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
fn run_of_words(field: Field, language: Language, text: &str) -> Result<Box<dyn Query>> {
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
        return Ok(term_text(field, &symbol));
    }
    if let (Some(character), true) = (&character, words.is_empty()) {
        return starting_with(field, character);
    }
    match words.as_slice() {
        [] => Ok(Box::new(EmptyQuery)),
        [(_, single)] => Ok(term_text(field, single)),
        [(first, _), ..] => {
            let terms = words.iter().map(|(position, text)| (position - first, Term::from_field_text(field, text)));
            Ok(Box::new(PhraseQuery::new_with_offset(terms.collect())))
        }
    }
}

fn starting_with(field: Field, start: &str) -> Result<Box<dyn Query>> {
    let mut pattern = String::with_capacity(start.len() + 8);
    for letter in start.chars() {
        if !letter.is_alphanumeric() {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push_str(".*");
    Ok(Box::new(RegexQuery::from_pattern(&pattern, field)?))
}

fn term_text(field: Field, text: &str) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::WithFreqs))
}

pub fn term(field: Field, value: u64) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_u64(field, value), IndexRecordOption::Basic))
}
