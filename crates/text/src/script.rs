//! Characters, as far as they decide where a word ends and how it is analysed.

use crate::letters;

/// The script of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    Arabic,
    /// Han, Hiragana and Katakana: written without spaces, indexed by pairs of characters.
    Cjk,
    Cyrillic,
    Latin,
    /// Every other script: Greek, Hebrew, Devanagari, Ethiopic …
    Other,
}

/// What a character is to the word around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    Letter(Script),
    /// A digit has no script of its own: it goes with the word around it.
    Digit,
    /// An accent, a haraka: part of the letter before it.
    Mark,
    /// Invisible, or a tatweel: neither ends a word nor belongs to it.
    Filler,
    /// Whatever parts words, apostrophes among it.
    Separator,
}

/// The class of a character, read from its Unicode block where one look suffices.
#[inline]
pub(crate) fn class(c: char) -> Class {
    match c {
        'a'..='z' | 'A'..='Z' => Class::Letter(Script::Latin),
        '0'..='9' => Class::Digit,
        '\0'..='\u{7F}' | 'ʼ' | '＇' => Class::Separator,
        'ء'..='غ' | 'ف'..='ي' => Class::Letter(Script::Arabic),
        'à'..='ö' => Class::Letter(Script::Latin),
        '،' | '؛' | '؟' | '\u{2010}'..='\u{2027}' | '\u{3001}'..='\u{3003}' => Class::Separator,
        'А'..='я' => Class::Letter(Script::Cyrillic),
        '\u{4E00}'..='\u{9FFF}' => Class::Letter(Script::Cjk),
        _ if letters::is_filler(c) => Class::Filler,
        _ if letters::is_mark(c) => Class::Mark,
        _ if letters::digit(c).is_some() => Class::Digit,
        _ if c.is_alphanumeric() => Class::Letter(script(c)),
        _ => Class::Separator,
    }
}

/// The script of a letter. The blocks of compatibility forms count with the letters they stand
/// for, so that a text gives the same words before and after normalisation.
fn script(c: char) -> Script {
    match c {
        'ª' | 'º' | '\u{C0}'..='\u{2AF}' | '\u{1D00}'..='\u{1DBF}' | '\u{1E00}'..='\u{1EFF}' => Script::Latin,
        '\u{2C60}'..='\u{2C7F}' | '\u{212A}'..='\u{212B}' | '\u{FB00}'..='\u{FB06}' => Script::Latin,
        '\u{A722}'..='\u{A7FF}' | '\u{AB30}'..='\u{AB6F}' => Script::Latin,
        '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => Script::Latin,
        '\u{400}'..='\u{52F}' | '\u{1C80}'..='\u{1C8F}' => Script::Cyrillic,
        '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}' => Script::Arabic,
        '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' => Script::Arabic,
        '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' => Script::Cjk,
        '\u{3400}'..='\u{4DBF}' | '\u{F900}'..='\u{FAFF}' => Script::Cjk,
        '\u{FF66}'..='\u{FF9F}' | '\u{20000}'..='\u{3FFFF}' => Script::Cjk,
        _ => Script::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_changes_no_letter_into_one_of_another_class() {
        let changed: Vec<_> = ('\0'..=char::MAX)
            .filter(|&c| matches!(class(c), Class::Letter(_) | Class::Digit))
            .filter(|&c| {
                let mut folded = String::new();
                letters::push(&mut folded, c);
                folded.chars().any(|letter| class(letter) != class(c))
            })
            .collect();
        assert!(changed.is_empty(), "{changed:?}");
    }
}
