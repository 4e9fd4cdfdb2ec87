//! Symbols of United Nations documents: `A/HRC/43/15`, `CRC/C/TUV/CO/2-5`, `S/RES/1325`.

use crate::fold::is_hyphen;
use crate::letters;
use crate::script::{Class, Script, class};

/// The longest symbol in bytes. Real ones have under 40; a longer run is a web address.
const LONGEST: usize = 64;

/// If `text` begins with a symbol, writes it lower-cased to `symbol` and returns its length.
///
/// A symbol begins with a Latin letter, holds a slash and a digit, and is otherwise made of
/// letters, digits and, after the slash, hyphens and full stops; the punctuation that ends a sentence is not part of
/// it. `and/or` has no digit and `2019/20` no letter in front: they are no symbols.
pub(crate) fn at_start(text: &str, symbol: &mut String) -> Option<usize> {
    symbol.clear();
    let (mut length, mut symbol_length) = (0, 0);
    let (mut has_slash, mut has_digit) = (false, false);
    for (at, c) in text.char_indices() {
        let written = match c {
            'a'..='z' | 'A'..='Z' => c.to_ascii_lowercase(),
            '/' if at > 0 => c,
            '.' if has_slash => c,
            _ if has_slash && is_hyphen(c) => '-',
            _ if at > 0 && letters::is_filler(c) => continue,
            _ => match letters::digit(c) {
                Some(digit) if at > 0 => digit,
                // Half a word: only the ASCII letters of symbols are looked at here.
                _ if matches!(class(c), Class::Letter(Script::Latin) | Class::Mark) => return None,
                _ => break,
            },
        };
        symbol.push(written);
        if written.is_ascii_alphanumeric() {
            (length, symbol_length) = (at + c.len_utf8(), symbol.len());
            has_digit |= written.is_ascii_digit();
        }
        has_slash |= written == '/';
        if symbol.len() > LONGEST {
            return None;
        }
    }
    symbol.truncate(symbol_length);
    (has_slash && has_digit && symbol.contains('/')).then_some(length)
}

#[cfg(test)]
mod tests {
    fn symbol(text: &str) -> Option<(usize, String)> {
        let mut symbol = String::new();
        super::at_start(text, &mut symbol).map(|length| (length, symbol))
    }

    #[test]
    fn symbols_end_before_the_punctuation_of_a_sentence() {
        for (text, expected) in [
            ("A/HRC/43/15, para. 2", "a/hrc/43/15"),
            ("CRC/C/TUV/CO/2-5.", "crc/c/tuv/co/2-5"),
            ("E/C.12/JOR/CO/4)", "e/c.12/jor/co/4"),
            ("a/hrc/43/15/Add.1", "a/hrc/43/15/add.1"),
            ("CEDAW/C/NPL/CO/4\u{2011}5", "cedaw/c/npl/co/4-5"),
            ("A/HRC/٤٣/١٥", "a/hrc/43/15"),
        ] {
            assert_eq!(symbol(text).map(|(_, symbol)| symbol).as_deref(), Some(expected));
        }
        assert_eq!(symbol("A/HRC/43/15, para. 2").map(|(length, _)| length), Some(11));
    }

    #[test]
    fn other_words_are_no_symbols() {
        for text in ["and/or", "2019/20", "COVID-19", "SDG 16/17", "HIV/AIDS", "a/1é", "a/1e\u{301}", "x1/", ""] {
            assert_eq!(symbol(text), None, "{text}");
        }
    }
}
