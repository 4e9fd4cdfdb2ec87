//! Pairs of words that a search must treat as one, or must keep apart, in six languages.
//!
//! Chinese has no forms of words; see `chinese.rs`. The lists are `tests/*_pairs.tsv`. A pair matches if both sides give the same stems. Of the
//! matches a few may fail, for no light stemmer knows every word; of the others none may.

use mithaq_text::{Language, tokens};
use std::collections::BTreeMap;
use std::fmt;

/// The share of the pairs to match that must, in percent.
const LEAST_PERCENT: usize = 95;

#[test]
fn arabic_forms_meet_and_lookalikes_stay_apart() {
    let list = include_str!("arabic_pairs.tsv");
    let outcome = compare(list, |_| Some(Language::Arabic));
    println!("ar: {outcome}");
    outcome.check(160, 55);
}

#[test]
fn forms_meet_and_lookalikes_stay_apart_in_the_other_languages() {
    let list = include_str!("other_pairs.tsv");
    for code in ["en", "fr", "es", "pt", "ru"] {
        let language = Language::from_code(code);
        let outcome = compare(list, |of_row| (of_row == code).then_some(language));
        println!("{code}: {outcome}");
        outcome.check(25, 8);
    }
}

#[test]
fn a_list_with_a_wrong_pair_is_found_out() {
    let list = "علم\tسلام\tmatch\tx\nحق\tحقوق\tdiffer\tx\nحق\tحقل\tdifers\tx\n";
    let outcome = compare(list, |_| Some(Language::Arabic));
    assert_eq!((outcome.met, outcome.apart), (0, 0));
    assert_eq!(outcome.failures.len(), 3);
}

#[derive(Default)]
struct Outcome {
    to_meet: usize,
    met: usize,
    to_stay_apart: usize,
    apart: usize,
    failures: Vec<String>,
}

impl Outcome {
    fn check(&self, least_to_meet: usize, least_apart: usize) {
        let is_long = self.to_meet >= least_to_meet && self.to_stay_apart >= least_apart;
        assert!(is_long, "the list is too short: {self}");
        let is_enough = self.met * 100 >= self.to_meet * LEAST_PERCENT;
        assert!(is_enough, "too few pairs meet: {self}");
        assert_eq!(self.apart, self.to_stay_apart, "lookalikes meet: {self}");
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { to_meet, met, to_stay_apart, apart, failures } = self;
        write!(f, "{met} of {to_meet} meet, {apart} of {to_stay_apart} stay apart")?;
        failures.iter().try_for_each(|failure| write!(f, "\n  {failure}"))
    }
}

/// Compares the pairs of a list; `language` reads a row's last column and may skip the row.
fn compare(list: &str, language: impl Fn(&str) -> Option<Language>) -> Outcome {
    let mut outcome = Outcome::default();
    for row in list.lines().filter(|line| !line.starts_with('#')) {
        let Some(language) = language(row.rsplit('\t').next().unwrap_or_default()) else {
            continue;
        };
        let mut columns = row.split('\t');
        let [left, right, verdict] = [(); 3].map(|()| columns.next().unwrap_or_default());
        let (left, right) = (stems(language, left), stems(language, right));
        let meets = left == right;
        let succeeds = match verdict {
            "match" => {
                outcome.to_meet += 1;
                outcome.met += usize::from(meets);
                meets
            }
            "differ" => {
                outcome.to_stay_apart += 1;
                outcome.apart += usize::from(!meets);
                !meets
            }
            _ => false,
        };
        if !succeeds {
            outcome.failures.push(format!("{row}: {left:?}, {right:?}"));
        }
    }
    outcome
}

/// The stems of a text by position; a word has one, a symbol and its first piece share theirs.
fn stems(language: Language, text: &str) -> BTreeMap<u32, Vec<String>> {
    let mut stems: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    tokens(language, text, &mut |token| {
        stems.entry(token.position).or_default().push(token.text.to_owned());
    });
    stems
}
