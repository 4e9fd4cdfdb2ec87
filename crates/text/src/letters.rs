//! Letters: one spelling for what readers take as the same letter.
//!
//! Every character is taken apart by Unicode's canonical decomposition and its marks are dropped,
//! so composed (NFC) and decomposed (NFD) text come out the same. Three marks make another letter
//! and are kept in it: the breve of й, and the hamza and madda of Arabic (see [`compose`]).

use unicode_normalization::char::{canonical_combining_class, decompose_canonical, decompose_compatible};

/// The only alef with a seat that leaves this module: أ, إ and آ all become it.
///
/// The stemmer needs it, for an alef that carries a hamza never belongs to the article;
/// [`without_seats`] then makes it a bare alef.
const SEATED_ALEF: char = 'أ';
const BARE_ALEF: char = 'ا';

/// Appends the folded form of a letter or digit to `word`; marks and anything else add nothing.
#[inline]
pub(crate) fn push(word: &mut String, c: char) {
    match c {
        // Most letters of our seven languages are already in their only form.
        'a'..='z' | '0'..='9' | '\u{4E00}'..='\u{9FFF}' => word.push(c),
        'A'..='Z' => word.push(c.to_ascii_lowercase()),
        'ا' | 'ب' | 'ت'..='غ' | 'ف'..='و' | 'ي' | 'ء' => word.push(c),
        'а'..='и' | 'к'..='я' => word.push(c),
        'أ' | 'إ' | 'آ' => word.push(SEATED_ALEF),
        'ؤ' | 'ئ' => word.push('ء'),
        // Ligatures and forms copied out of PDF files, full-width letters of Asian keyboards.
        '\u{FB00}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{FF00}'..='\u{FFEF}' => {
            decompose_compatible(c, |part| push_part(word, part));
        }
        _ => decompose_canonical(c, |part| push_part(word, part)),
    }
}

/// Appends a character that is no letter, without the marks on it.
pub(crate) fn push_sign(text: &mut String, c: char) {
    decompose_canonical(c, |part| {
        if !is_mark(part) {
            text.push(part);
        }
    });
}

fn push_part(word: &mut String, part: char) {
    if is_mark(part) {
        return compose(word, part);
    }
    if let Some(digit) = digit(part) {
        return word.push(digit);
    }
    match part {
        'ة' | 'ۃ' | 'ھ' | 'ہ' | 'ە' => word.push('ه'),
        'ى' | 'ی' | 'ے' => word.push('ي'),
        'ک' => word.push('ك'),
        'ٱ' => word.push(BARE_ALEF),
        'ß' | 'ẞ' => word.push_str("ss"),
        'æ' | 'Æ' => word.push_str("ae"),
        'œ' | 'Œ' => word.push_str("oe"),
        'þ' | 'Þ' => word.push_str("th"),
        'ø' | 'Ø' => word.push('o'),
        'ł' | 'Ł' => word.push('l'),
        'đ' | 'Đ' | 'ð' | 'Ð' => word.push('d'),
        'ı' => word.push('i'),
        'ς' => word.push('σ'),
        _ if is_filler(part) => {}
        _ if part.is_alphanumeric() => {
            word.extend(part.to_lowercase().filter(|&lower| !is_mark(lower)));
        }
        _ => {}
    }
}

/// Joins a mark to the last letter where the two make another letter; drops it elsewhere.
fn compose(word: &mut String, mark: char) {
    let joined = match (word.chars().next_back(), mark) {
        (Some('и'), '\u{306}') => 'й',
        (Some(BARE_ALEF), '\u{653}'..='\u{655}') => SEATED_ALEF,
        // ؤ and ئ are the hamza of one sound on two seats, and writers disagree on the seat.
        (Some('و' | 'ي'), '\u{654}') => 'ء',
        _ => return,
    };
    word.pop();
    word.push(joined);
}

/// Makes the last difference between alefs disappear; the length in bytes stays the same.
pub(crate) fn without_seats(word: &str, bare: &mut String) {
    let mut parts = word.split(SEATED_ALEF);
    bare.push_str(parts.next().unwrap_or_default());
    for part in parts {
        bare.push(BARE_ALEF);
        bare.push_str(part);
    }
}

/// The ASCII digit of an Arabic-Indic (٣), Persian (۳) or full-width (３) one, or itself.
pub(crate) fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => return Some(c),
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '０'..='９' => '０',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// Whether the character is written on the letter before it: an accent, a haraka, a dakuten.
pub(crate) fn is_mark(c: char) -> bool {
    match c {
        '\0'..='\u{2FF}' | '\u{4E00}'..='\u{9FFF}' => false,
        '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' => true,
        'а'..='я' | 'ء'..='ي' => false,
        _ => canonical_combining_class(c) != 0,
    }
}

/// Whether the character may lie inside a word without being a letter of it.
///
/// The tatweel stretches a word; a soft hyphen, a joiner or a direction mark is invisible.
pub(crate) fn is_filler(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{FEFF}')
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}')
}

#[cfg(test)]
mod tests {
    fn pushed(text: &str) -> String {
        let mut word = String::new();
        text.chars().for_each(|c| super::push(&mut word, c));
        word
    }

    #[test]
    fn one_spelling_for_one_letter() {
        let spellings = [
            ("ÉLÈVE", "eleve"),
            ("Œuvre", "oeuvre"),
            ("Straße", "strasse"),
            ("İstanbul", "istanbul"),
            ("ещё", "еще"),
            ("и\u{306}", "й"),
            ("مُعَاهَدَة", "معاهده"),
            ("مسؤول", "مسءول"),
            ("مسئول", "مسءول"),
            ("ﻻ", "لا"),
            ("٢٠٣٠ ۲۰۳۰", "20302030"),
            ("ﬁn", "fin"),
            ("Ｕ", "u"),
        ];
        for (written, folded) in spellings {
            assert_eq!(pushed(written), folded, "{written}");
        }
    }

    #[test]
    fn three_alefs_become_one_that_still_shows_its_seat() {
        assert_eq!(pushed("أإآ"), "أأأ");
        assert_eq!(pushed("ا\u{653}"), "أ");
        let mut bare = String::new();
        super::without_seats("أمن", &mut bare);
        assert_eq!(bare, "امن");
    }
}
