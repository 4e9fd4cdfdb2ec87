//! Arabic: a light stemmer that asks a small dictionary before it takes a letter off.
//!
//! و, ب, ك, ل and ف may be "and", "by", "like", "to" and "so" written onto the next word, or the
//! first letter of its root: وحماية is "and protection", وزارة "ministry". Rules alone cannot
//! tell. So a word that the [`lexicon`] knows is never cut, and what the rules doubt is cut only
//! if the lexicon knows the rest. The lexicon also leads broken plurals (أطفال) to their singular.

mod endings;
mod lexicon;

use crate::letters;

/// The article alone and with the particles that are written onto it, longest first.
const ARTICLES: [&str; 11] = ["وبال", "فبال", "وكال", "ولل", "فلل", "وال", "فال", "بال", "كال", "ال", "لل"];

/// A way to look a folded word up.
type Find = fn(&str) -> Option<&'static str>;

/// Appends the stem of a folded word whose alefs still show their seats.
pub(crate) fn push_stem(seated: &str, stem: &mut String) {
    let mut bare = String::with_capacity(seated.len());
    letters::without_seats(seated, &mut bare);
    stem.push_str(find_stem(seated, &bare));
}

fn find_stem<'a>(seated: &str, bare: &'a str) -> &'a str {
    let after_article = without_article(seated, bare);
    // Listed words first, then those whose endings must go: بالغايات is ب + الغايات, not بالغ.
    for find in [lexicon::find_listed as Find, lexicon::find] {
        let known = find(bare)
            // Before the article, for the ال of والتزام is of the root.
            .or_else(|| after_particles(bare, find))
            .or_else(|| after_lam(bare, after_article?, find))
            .or_else(|| find(after_article?));
        if let Some(headword) = known {
            return headword;
        }
    }
    if let Some(rest) = after_article {
        return endings::light(rest);
    }
    // Of the words that the lexicon lacks, those in و and ل begin with a particle more often
    // than not; those in ف, ب and ك with the letter of a root.
    let rest = strip_first(bare, &['و'], 4).unwrap_or(bare);
    endings::light(strip_first(rest, &['ل'], 4).unwrap_or(rest))
}

/// The word without its article, if two letters stay. An alef with a hamza is not the article's,
/// so أليم and إلزام keep their beginning; without the hamza only the lexicon can save them.
fn without_article<'a>(seated: &str, bare: &'a str) -> Option<&'a str> {
    ARTICLES.iter().find_map(|article| {
        let rest = bare.strip_prefix(article)?;
        (seated.starts_with(article) && letter_count(rest) >= 2).then_some(rest)
    })
}

/// للجنة is "to the committee": of the three lams, one of them that of لجنة, two are written.
fn after_lam(bare: &str, rest: &str, find: Find) -> Option<&'static str> {
    let before = bare.strip_suffix(rest)?;
    before.ends_with("لل").then(|| find(&["ل", rest].concat()))?
}

/// The headword of a known word behind one or two particles: وحماية, بحماية, ولحمايتهم.
fn after_particles(bare: &str, find: Find) -> Option<&'static str> {
    let conjunction = strip_first(bare, &['و', 'ف'], 2);
    conjunction.and_then(find).or_else(|| {
        let preposition = strip_first(conjunction.unwrap_or(bare), &['ب', 'ك', 'ل'], 2)?;
        find(preposition)
    })
}

/// The word without its first letter, if it is one of `letters` and `least` letters stay.
fn strip_first<'a>(word: &'a str, letters: &[char], least: usize) -> Option<&'a str> {
    word.strip_prefix(letters).filter(|rest| letter_count(rest) >= least)
}

fn letter_count(word: &str) -> usize {
    word.chars().count()
}
