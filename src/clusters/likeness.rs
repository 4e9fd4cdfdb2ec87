//! Which further entries may belong into a cluster: those that share the topics of most of its
//! entries, and those that say nearly the same. Each with why; a person decides.

use std::collections::{BTreeMap, BTreeSet, HashMap};

/// So many topics are asked about.
const MOST_TOPICS: usize = 8;
/// Two texts are alike from here on: words in common, of all words of both.
const ALIKE: f64 = 0.5;
/// Shorter words say little, in most scripts.
const LEAST_LETTERS: usize = 4;

/// Topics that tell what a cluster is about, the most telling first: its own, then those that at least
/// half of its entries have.
pub fn telling(own: &BTreeSet<i64>, entries: &[BTreeSet<i64>]) -> Vec<i64> {
    let mut counts: BTreeMap<i64, usize> = own.iter().map(|topic| (*topic, entries.len() + 1)).collect();
    for topic in entries.iter().flatten().filter(|topic| !own.contains(topic)) {
        *counts.entry(*topic).or_default() += 1;
    }
    // What a single entry has is chance.
    let tells = |topic: &i64, count: usize| own.contains(topic) || (count >= 2 && count * 2 >= entries.len());
    let mut telling: Vec<(i64, usize)> = counts.into_iter().filter(|(topic, count)| tells(topic, *count)).collect();
    telling.sort_by_key(|(topic, count)| (std::cmp::Reverse(*count), *topic));
    telling.truncate(MOST_TOPICS);
    telling.into_iter().map(|(topic, _)| topic).collect()
}

/// The words of a text by which it is compared.
pub fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).map(str::to_lowercase);
    // Where no spaces stand between words, a whole sentence would be one.
    let wide = |word: &String| word.chars().any(|letter| ('\u{2e80}'..='\u{9fff}').contains(&letter));
    let mut all = BTreeSet::new();
    for word in words {
        if wide(&word) {
            let letters: Vec<char> = word.chars().collect();
            all.extend(letters.windows(2).map(|pair| pair.iter().collect::<String>()));
        } else if word.chars().count() >= LEAST_LETTERS {
            all.insert(word);
        }
    }
    all
}

/// Words in common, of all words of both: from 0 to 1.
pub fn likeness(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    let common = one.intersection(other).count();
    let all = one.len() + other.len() - common;
    if all == 0 { 0.0 } else { common as f64 / all as f64 }
}

/// An entry that may belong into a cluster.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggested {
    pub entry: i64,
    /// Telling topics that it has, in their order.
    pub topics: Vec<i64>,
    /// The entry of the cluster that says nearly the same.
    pub like: Option<i64>,
}

/// The likeliest of the candidates first. `has` are the telling topics of each, `texts` the words of
/// candidates and of what is inside.
pub fn ranked(
    has: &HashMap<i64, Vec<i64>>,
    texts: &HashMap<i64, BTreeSet<String>>,
    inside: &[i64],
    telling: usize,
    most: usize,
) -> Vec<Suggested> {
    let mut all: Vec<(f64, Suggested)> = Vec::new();
    for (entry, topics) in has {
        let Some(own) = texts.get(entry) else { continue };
        let near = inside.iter().filter_map(|one| Some((likeness(own, texts.get(one)?), *one)));
        let near = near.max_by(|one, other| one.0.total_cmp(&other.0)).filter(|(alike, _)| *alike >= ALIKE);
        // One topic of several is too little to say that it belongs here.
        if near.is_none() && topics.len() < telling.min(2) {
            continue;
        }
        let score = topics.len() as f64 + near.map_or(0.0, |(alike, _)| 4.0 * alike);
        let like = near.map(|(_, one)| one);
        all.push((score, Suggested { entry: *entry, topics: topics.clone(), like }));
    }
    all.sort_by(|(one, first), (other, second)| other.total_cmp(one).then(first.entry.cmp(&second.entry)));
    all.truncate(most);
    all.into_iter().map(|(_, suggested)| suggested).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_most_entries_are_about_tells_what_a_cluster_is_about() {
        let entries = [[1, 2].into(), [1, 3].into(), [1, 2].into(), [4].into()];
        assert_eq!(telling(&BTreeSet::new(), &entries), [1, 2]);
        assert_eq!(telling(&[9].into(), &entries), [9, 1, 2], "what somebody said of it comes first");
        assert_eq!(telling(&[9].into(), &[]), [9]);
        assert_eq!(telling(&BTreeSet::new(), &[[1].into()]), Vec::<i64>::new());
    }

    #[test]
    fn texts_are_alike_by_their_words_in_any_script() {
        let alike = |one: &str, other: &str| likeness(&words(one), &words(other));
        assert_eq!(alike("Ratify the Optional Protocol", "RATIFY the optional protocol."), 1.0);
        assert!(alike("Abolish the death penalty in law", "Abolish the death penalty in practice") >= ALIKE);
        assert!(alike("Abolish the death penalty", "Teach girls in every village") < 0.1);
        assert!(alike("废除死刑并批准议定书", "废除死刑") > 0.3 && alike("废除死刑", "女童教育") == 0.0);
        assert_eq!(alike("", ""), 0.0);
    }

    #[test]
    fn the_likeliest_stand_first_and_each_says_why() {
        let texts = [
            (1, "Abolish the death penalty"),
            (2, "Abolish the death penalty now"),
            (3, "Train judges"),
            (4, "Dig wells"),
        ];
        let texts: HashMap<i64, _> = texts.map(|(entry, text)| (entry, words(text))).into();
        let has: HashMap<i64, Vec<i64>> = [(2, vec![7]), (3, vec![7, 8]), (4, vec![8])].into();
        let ranked = ranked(&has, &texts, &[1], 2, 10);
        let told: Vec<_> = ranked.iter().map(|one| (one.entry, one.topics.len(), one.like)).collect();
        assert_eq!(told, [(2, 1, Some(1)), (3, 2, None)]);
    }
}
