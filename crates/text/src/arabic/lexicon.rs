//! The dictionary of Arabic words that rules alone would cut wrongly or leave apart.
//!
//! `lexicon.txt` holds one family a line: a headword, then forms that lead to it, such as broken
//! plurals. The forms are written as in any text; regular endings need not be listed.

use super::endings;
use crate::fnv::Fnv;
use crate::letters;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::sync::LazyLock;

const FAMILIES: &str = include_str!("lexicon.txt");

type Headwords = HashMap<String, String, BuildHasherDefault<Fnv>>;

static HEADWORDS: LazyLock<Headwords> = LazyLock::new(read_families);

/// The headword of a folded word that the dictionary lists as it stands.
pub(super) fn find_listed(word: &str) -> Option<&'static str> {
    HEADWORDS.get(word).map(String::as_str)
}

/// The headword of a folded word in any regular form of one that the dictionary knows.
pub(super) fn find(word: &str) -> Option<&'static str> {
    endings::stages(word).find_map(|stage| HEADWORDS.get(stage)).map(String::as_str)
}

fn read_families() -> Headwords {
    let mut headwords = Headwords::default();
    let families = || FAMILIES.lines().filter(|line| !line.starts_with('#'));
    let pairs = || {
        families().flat_map(|line| {
            let headword = line.split_whitespace().next().map(folded);
            line.split_whitespace().filter_map(move |form| Some((folded(form), headword.clone()?)))
        })
    };
    for (form, headword) in pairs() {
        if let Some(open) = form.strip_suffix('ه') {
            // As it is written before a pronoun and in the plural: لغة, لغتهم, لغات.
            headwords.entry(format!("{open}ت")).or_insert_with(|| headword.clone());
            headwords.entry(format!("{open}ات")).or_insert_with(|| headword.clone());
        }
        headwords.entry(form).or_insert(headword);
    }
    // Only then the stems, so that no stem of one word hides another word itself.
    for (form, headword) in pairs() {
        headwords.entry(endings::light(&form).to_owned()).or_insert(headword);
    }
    headwords
}

fn folded(form: &str) -> String {
    let (mut seated, mut bare) = (String::new(), String::new());
    form.chars().for_each(|c| letters::push(&mut seated, c));
    letters::without_seats(&seated, &mut bare);
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_form_is_listed_in_two_families() {
        let mut families: HashMap<String, &str> = HashMap::new();
        for line in FAMILIES.lines().filter(|line| !line.starts_with('#')) {
            for form in line.split_whitespace() {
                if let Some(other) = families.insert(folded(form), line) {
                    assert_eq!(other, line, "{form} is listed twice");
                }
            }
        }
    }

    #[test]
    fn there_are_families_enough_to_matter() {
        let plurals = FAMILIES.lines().filter(|line| line.split_whitespace().count() > 1).count();
        assert!(plurals >= 100, "{plurals} families with other forms");
    }
}
