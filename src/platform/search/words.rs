//! What a person types into the search box: words, "phrases", -exclusions, OR, and `symbol:` fields.
//!
//! Whatever is typed means something: an unclosed quote ends at the end, a lone `-` or `OR` is
//! passed over, what is said twice counts once. Nothing is refused but what is too long: each word
//! is looked up in every language, and an address can hold thousands.

/// The most that can be asked for at once, in characters and in words, phrases and codes.
pub const MOST_CHARACTERS: usize = 500;
pub const MOST_WORDS: usize = 64;
/// The most characters of a code; the longest symbols of the UN have about forty.
pub const MOST_IN_CODE: usize = 64;

/// More than can be asked for at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

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
    pub fn parse(text: &str, fields: &[&str]) -> Result<Words, TooLong> {
        if text.chars().count() > MOST_CHARACTERS {
            return Err(TooLong);
        }
        let mut clauses: Vec<Clause> = Vec::new();
        let mut joins = false;
        for (excluded, piece, quoted) in pieces(text) {
            if !quoted && (piece == "OR" || piece == "أو") {
                joins = !clauses.is_empty();
                continue;
            }
            let Some(atom) = atom(&piece, quoted, fields)? else { continue };
            match clauses.last_mut() {
                Some(last) if joins && !excluded && !last.excluded => {
                    if !last.alternatives.contains(&atom) {
                        last.alternatives.push(atom);
                    }
                }
                _ => clauses.push(Clause { excluded, alternatives: vec![atom] }),
            }
            joins = false;
        }
        let mut words = Words::default();
        for clause in clauses {
            if !words.clauses.contains(&clause) {
                words.clauses.push(clause);
            }
        }
        let asked: usize = words.clauses.iter().map(|clause| clause.alternatives.len()).sum();
        if asked > MOST_WORDS { Err(TooLong) } else { Ok(words) }
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

fn atom(piece: &str, quoted: bool, fields: &[&str]) -> Result<Option<Atom>, TooLong> {
    if quoted {
        return Ok(Some(Atom::Phrase(piece.to_owned())));
    }
    if let Some((field, start)) = piece.split_once(':')
        && let Some(field) = fields.iter().find(|known| known.eq_ignore_ascii_case(field))
    {
        let start = start.trim().to_lowercase();
        if start.chars().count() > MOST_IN_CODE {
            return Err(TooLong);
        }
        return Ok((!start.is_empty()).then(|| Atom::Code { field: (*field).to_owned(), start }));
    }
    let has_letters = piece.chars().any(char::is_alphanumeric);
    Ok(has_letters.then(|| Atom::Word(piece.to_owned())))
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
        // What stands in quotation marks behind a colon belongs to it: `symbol:"CRC/C"`.
        let mut value_quoted = false;
        for letter in letters.by_ref() {
            if (quoted || value_quoted) && is_quote(letter) {
                break;
            }
            if !quoted && !value_quoted {
                if letter.is_whitespace() {
                    break;
                }
                if is_quote(letter) && piece.ends_with(':') {
                    value_quoted = true;
                    continue;
                }
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
        let words = Words::parse(text, &["symbol"]).unwrap();
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

    #[test]
    fn a_code_may_stand_in_quotation_marks_and_its_field_in_capitals() {
        let code = |start: &str| [(false, vec![Atom::Code { field: "symbol".into(), start: start.into() }])];
        assert_eq!(parse("symbol:\"CRC/C\""), code("crc/c"));
        assert_eq!(parse("Symbol:CRC"), code("crc"));
        assert_eq!(parse("symbol:«A/HRC/12 (advance»"), code("a/hrc/12 (advance"));
        assert_eq!(parse("symbol:\"\""), []);
    }

    #[test]
    fn what_is_said_twice_counts_once() {
        assert_eq!(parse("girls girls -war -war"), [(false, vec![word("girls")]), (true, vec![word("war")])]);
        assert_eq!(parse("girls OR girls OR women"), [(false, vec![word("girls"), word("women")])]);
    }

    #[test]
    fn only_what_is_too_long_is_refused() {
        let numbered = |most: usize| (0..most).map(|number| number.to_string()).collect::<Vec<_>>();
        assert!(Words::parse(&numbered(MOST_WORDS).join(" "), &[]).is_ok());
        assert_eq!(Words::parse(&numbered(MOST_WORDS + 1).join(" OR "), &[]), Err(TooLong));
        assert!(Words::parse(&"ا".repeat(MOST_CHARACTERS), &[]).is_ok());
        assert_eq!(Words::parse(&"ا".repeat(MOST_CHARACTERS + 1), &[]), Err(TooLong));
        let code = format!("symbol:{}", "a".repeat(MOST_IN_CODE + 1));
        assert_eq!(Words::parse(&code, &["symbol"]), Err(TooLong));
    }
}
