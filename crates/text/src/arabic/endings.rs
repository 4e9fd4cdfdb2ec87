//! Endings of Arabic words: pronouns, then number and case, then the feminine and the relative ي.
//!
//! Each goes only if three letters stay, the length of nearly every root.

use super::letter_count;

const PRONOUNS: &[&str] = &["هما", "هم", "هن", "ها", "كم", "نا"];
/// What a pronoun leaves of ـة, ـية and ـات: the ta is open before it (حماية, حمايتهم).
const BEFORE_PRONOUN: &[&str] = &["يات", "ات", "يت", "ت"];
const DUAL: &[&str] = &["ان", "ين"];
const NUMBERS: &[&str] = &["يتان", "يتين", "تان", "تين", "يات", "ات", "ان", "ون", "ين"];
/// The ending of the feminine, and that of an adverb: دوليا is دولي in the lexicon, not دول.
const LAST: &[&str] = &["ه", "ا"];
const FEMININE: &[&str] = &["ياته", "اته", "يته", "يه", "ته", "يا", "ه", "ي", "ا"];

/// Letters that must stay.
const LEAST: usize = 3;

/// The forms that could be the stem of a word, from the word itself to what stays of it when all
/// its endings are gone. Those between are only for the lexicon: وطنية is وطني there, not وطن.
pub(super) fn stages(word: &str) -> impl Iterator<Item = &str> {
    let without_pronoun = strip(word, PRONOUNS);
    let open = without_pronoun.and_then(|rest| strip(rest, BEFORE_PRONOUN));
    let mut stages = [Some(word), without_pronoun, open, None, None, None];
    if open.is_none() {
        let noun = without_pronoun.unwrap_or(word);
        let has_number = !is_verbal_noun_in_in(noun);
        let dual = has_number.then(|| strip(noun, DUAL)).flatten();
        let singular = has_number.then(|| strip(noun, NUMBERS)).flatten();
        let rest = singular.unwrap_or(noun);
        stages = [Some(word), without_pronoun, dual, singular, strip(rest, LAST), strip(rest, FEMININE)];
    }
    stages.into_iter().flatten()
}

/// The word without any of its endings.
pub(super) fn light(word: &str) -> &str {
    stages(word).last().unwrap_or(word)
}

/// Whether the ين is of the root: تأمين, تحسين and تعيين are nouns of the pattern تفعيل.
fn is_verbal_noun_in_in(word: &str) -> bool {
    word.starts_with('ت') && word.ends_with("ين") && letter_count(word) == 5
}

/// The word without the first of `endings` that leaves enough of it.
fn strip<'a>(word: &'a str, endings: &[&str]) -> Option<&'a str> {
    endings.iter().find_map(|ending| word.strip_suffix(ending).filter(|rest| letter_count(rest) >= LEAST))
}
