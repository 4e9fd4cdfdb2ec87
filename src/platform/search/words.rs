//! What a person types into the search box: words, "phrases", -exclusions, OR, and `symbol:` fields.
//!
//! Whatever is typed means something: an unclosed quote ends at the end, a lone `-` or `OR` is
//! passed over. Nothing is ever refused.

/// All clauses must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    pub clauses: Vec<Clause>,
}

/// One of the alternatives must hold; or, if `excluded`, none may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    pub excluded: bool,
    pub alternatives: Vec<Atom>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Atom {
    Word(String),
    Phrase(String),
    /// `symbol:A/HRC/12`: a field of codes, and what its code must begin with.
    Code {
        field: String,
        start: String,
    },
}

impl Words {
    /// Reads `text`; `fields` are the names that may stand before a colon.
    pub fn parse(text: &str, fields: &[&str]) -> Words {
        let mut clauses: Vec<Clause> = Vec::new();
        let mut joins = false;
        for (excluded, piece, quoted) in pieces(text) {
            if !quoted && (piece == "OR" || piece == "أو") {
                joins = !clauses.is_empty();
                continue;
            }
            let Some(atom) = atom(&piece, quoted, fields) else { continue };
            match clauses.last_mut() {
                Some(last) if joins && !excluded && !last.excluded => last.alternatives.push(atom),
                _ => clauses.push(Clause { excluded, alternatives: vec![atom] }),
            }
            joins = false;
        }
        Words { clauses }
    }

    pub fn is_empty(&self) -> bool {
        self.clauses.is_empty()
    }

    /// The texts that are looked for, to be marked in what is found.
    pub fn wanted(&self) -> Vec<&str> {
        let wanted = self.clauses.iter().filter(|clause| !clause.excluded);
        wanted
            .flat_map(|clause| &clause.alternatives)
            .filter_map(|atom| match atom {
                Atom::Word(text) | Atom::Phrase(text) => Some(text.as_str()),
                Atom::Code { .. } => None,
            })
            .collect()
    }
}

fn atom(piece: &str, quoted: bool, fields: &[&str]) -> Option<Atom> {
    if quoted {
        return Some(Atom::Phrase(piece.to_owned()));
    }
    if let Some((field, start)) = piece.split_once(':')
        && fields.contains(&field)
    {
        let start = start.trim().to_lowercase();
        return (!start.is_empty()).then(|| Atom::Code { field: field.to_owned(), start });
    }
    let has_letters = piece.chars().any(char::is_alphanumeric);
    has_letters.then(|| Atom::Word(piece.to_owned()))
}

/// Splits at white space outside quotation marks: whether excluded, the piece, whether quoted.
fn pieces(text: &str) -> Vec<(bool, String, bool)> {
    let mut pieces = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter.is_whitespace() {
            continue;
        }
        let mut first = letter;
        let excluded = first == '-' && letters.peek().is_some_and(|next| !next.is_whitespace());
        if excluded {
            first = letters.next().unwrap_or(first);
        }
        let quoted = is_quote(first);
        let mut piece = String::new();
        if !quoted {
            piece.push(first);
        }
        for letter in letters.by_ref() {
            if quoted && is_quote(letter) || !quoted && letter.is_whitespace() {
                break;
            }
            piece.push(letter);
        }
        let piece = piece.trim();
        if !piece.is_empty() {
            pieces.push((excluded, piece.to_owned(), quoted));
        }
    }
    pieces
}

fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '＂')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Vec<(bool, Vec<Atom>)> {
        let words = Words::parse(text, &["symbol"]);
        words.clauses.into_iter().map(|clause| (clause.excluded, clause.alternatives)).collect()
    }

    fn word(text: &str) -> Atom {
        Atom::Word(text.to_owned())
    }

    fn phrase(text: &str) -> Atom {
        Atom::Phrase(text.to_owned())
    }

    #[test]
    fn words_phrases_exclusions_and_alternatives() {
        assert_eq!(parse("torture prison"), [(false, vec![word("torture")]), (false, vec![word("prison")])]);
        assert_eq!(
            parse("\"death penalty\" -moratorium"),
            [(false, vec![phrase("death penalty")]), (true, vec![word("moratorium")])]
        );
        assert_eq!(parse("girls OR women"), [(false, vec![word("girls"), word("women")])]);
        assert_eq!(parse("«حقوق الطفل» أو تعليم"), [(false, vec![phrase("حقوق الطفل"), word("تعليم")])]);
        assert_eq!(
            parse("symbol:A/HRC/12"),
            [(false, vec![Atom::Code { field: "symbol".into(), start: "a/hrc/12".into() }])]
        );
    }

    #[test]
    fn whatever_is_typed_means_something() {
        assert_eq!(parse("\"unclosed phrase"), [(false, vec![phrase("unclosed phrase")])]);
        assert_eq!(parse("OR - -- \"\" ()"), []);
        assert_eq!(parse("other:field"), [(false, vec![word("other:field")])]);
        assert_eq!(parse("symbol:"), []);
    }
}
