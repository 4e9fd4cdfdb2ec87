//! Which texts say nearly the same: by the pairs of neighbouring words that they share.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::fnv::Fnv;
use crate::language::Language;
use crate::tokens::{Kind, tokens};

/// Two texts are nearly the same when of all pairs of words in either this part is in both.
const NEARLY: f32 = 0.7;

/// The pairs of neighbouring words of a text, stemmed, without numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Likeness(Vec<u32>);

impl Likeness {
    /// The last part in brackets, in which documents name whoever spoke, does not count.
    pub fn of(language: Language, text: &str) -> Likeness {
        let end = text.trim_end_matches(|letter: char| letter.is_whitespace() || matches!(letter, ';' | '.' | ')'));
        let is_bracketed = text.get(end.len()..).is_some_and(|rest| rest.contains(')'));
        let start = end.rfind('(').filter(|start| is_bracketed && *start > 0);
        let text = start.and_then(|start| text.get(..start)).unwrap_or(text);
        let (mut pairs, mut before) = (Vec::new(), None);
        tokens(language, text, &mut |token| {
            let is_counted = matches!(token.kind, Kind::Word | Kind::Pair | Kind::Character);
            if !is_counted || token.text.chars().all(char::is_numeric) {
                return;
            }
            let word = hash(&[token.text.as_bytes()]);
            let with = before.replace(word).unwrap_or_default();
            pairs.push(hash(&[&with.to_le_bytes(), &word.to_le_bytes()]));
        });
        pairs.sort_unstable();
        pairs.dedup();
        Likeness(pairs)
    }

    /// How much of both is the same: 0 to 1.
    pub fn to(&self, other: &Likeness) -> f32 {
        let (mut mine, mut theirs, mut shared) = (self.0.iter().peekable(), other.0.iter().peekable(), 0_usize);
        while let (Some(one), Some(two)) = (mine.peek(), theirs.peek()) {
            match one.cmp(two) {
                std::cmp::Ordering::Less => drop(mine.next()),
                std::cmp::Ordering::Greater => drop(theirs.next()),
                std::cmp::Ordering::Equal => {
                    shared += 1;
                    mine.next();
                    theirs.next();
                }
            }
        }
        let all = self.0.len() + other.0.len() - shared;
        if all == 0 { 0.0 } else { shared as f32 / all as f32 }
    }
}

fn hash(parts: &[&[u8]]) -> u32 {
    let mut hasher = Fnv::default();
    parts.iter().for_each(|part| hasher.write(part));
    hasher.finish() as u32
}

/// For each text the place of the first that is nearly the same: its own where there is none before.
///
/// ```
/// # use mithaq_text::{Language, Likeness, nearly_the_same};
/// let texts = ["Ratify the treaty on torture (Fiji);", "Build schools.", "12.3 Ratify the treaty on torture (Chad)."];
/// let all: Vec<Likeness> = texts.iter().map(|text| Likeness::of(Language::English, text)).collect();
/// assert_eq!(nearly_the_same(&all), [0, 1, 0]);
/// ```
pub fn nearly_the_same(texts: &[Likeness]) -> Vec<usize> {
    let mut frequency: HashMap<u32, u32, BuildHasherDefault<Fnv>> = HashMap::default();
    for pair in texts.iter().flat_map(|text| &text.0) {
        *frequency.entry(*pair).or_default() += 1;
    }
    // Two texts that share so much share one of their rarest pairs: only these are looked up.
    let mut firsts: HashMap<u32, Vec<usize>, BuildHasherDefault<Fnv>> = HashMap::default();
    let mut found = Vec::with_capacity(texts.len());
    for (place, text) in texts.iter().enumerate() {
        let mut rare = text.0.clone();
        rare.sort_unstable_by_key(|pair| (frequency.get(pair).copied().unwrap_or_default(), *pair));
        let needed = (NEARLY * rare.len() as f32).ceil() as usize;
        rare.truncate((rare.len() + 1).saturating_sub(needed));
        let mut candidates: Vec<usize> = rare.iter().filter_map(|pair| firsts.get(pair)).flatten().copied().collect();
        candidates.sort_unstable();
        candidates.dedup();
        let same = |first: &usize| texts.get(*first).is_some_and(|first| first.to(text) >= NEARLY);
        let first = candidates.into_iter().find(same).unwrap_or(place);
        if first == place {
            rare.iter().for_each(|pair| firsts.entry(*pair).or_default().push(place));
        }
        found.push(first);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn firsts(language: Language, texts: &[&str]) -> Vec<usize> {
        let all: Vec<Likeness> = texts.iter().map(|text| Likeness::of(language, text)).collect();
        nearly_the_same(&all)
    }

    #[test]
    fn a_word_more_or_less_is_nearly_the_same_and_another_treaty_is_not() {
        let texts = [
            "Ratify the Optional Protocol to the Convention against Torture (Denmark);",
            "Ratify the International Convention on the Rights of Migrant Workers (Chile);",
            "132.8 Ratify the Optional Protocol to the Convention against Torture (Estonia).",
            "Swiftly ratify the Optional Protocol to the Convention against Torture (France)",
            "",
            "Abolish the death penalty",
        ];
        assert_eq!(firsts(Language::English, &texts), [0, 1, 0, 0, 4, 5]);
    }

    #[test]
    fn forms_of_a_word_are_one_word_in_every_script() {
        assert_eq!(firsts(Language::Arabic, &["إلغاء عقوبة الإعدام", "إلغاء عقوبات الإعدام"]), [0, 0]);
        assert_eq!(firsts(Language::Chinese, &["批准禁止酷刑公约任择议定书", "批准残疾人权利公约"]), [0, 1]);
        assert_eq!(
            firsts(Language::Russian, &["выполнить рекомендацию комитета (Чили)", "выполнить рекомендации комитетов"]),
            [0, 0]
        );
    }

    #[test]
    fn brackets_in_the_middle_count() {
        let one = Likeness::of(Language::English, "Amend article 5 (torture) of the code");
        let other = Likeness::of(Language::English, "Amend article 5");
        assert!(one.to(&other) < 0.5);
        assert_eq!(one.to(&one), 1.0);
    }
}
