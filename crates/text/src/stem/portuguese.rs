//! Portuguese: plurals that change the end of a word, which Snowball leaves apart.

use super::{push_snowball, with_ending};
use rust_stemmers::Algorithm;

pub(super) fn push_stem(word: &str, stem: &mut String) {
    // Parties, not participles of partir, with which Snowball would put parte.
    if matches!(word, "partido" | "partidos") {
        return stem.push_str("partido");
    }
    let singular = singular(word);
    let word = singular.as_deref().unwrap_or(word);
    match accented(word) {
        Some(accented) => push_snowball(Algorithm::Portuguese, &accented, stem),
        None => push_snowball(Algorithm::Portuguese, word, stem),
    }
}

/// questões → questão, alemães → alemão, sociais → social, possíveis → possível, jovens → jovem.
fn singular(word: &str) -> Option<String> {
    with_ending(word, "oes", "ao", 2)
        .or_else(|| with_ending(word, "aes", "ao", 2))
        .or_else(|| with_ending(word, "ais", "al", 2))
        .or_else(|| with_ending(word, "eis", "el", 3))
        .or_else(|| (word == "leis").then(|| "lei".to_owned()))
        .or_else(|| with_ending(word, "ns", "m", 2))
}

/// The accents without which Snowball does not know these endings.
fn accented(word: &str) -> Option<String> {
    with_ending(word, "cao", "ção", 2)
        .or_else(|| with_ending(word, "encia", "ência", 2))
        .or_else(|| with_ending(word, "encias", "ências", 2))
        .or_else(|| with_ending(word, "avel", "ável", 2))
        .or_else(|| with_ending(word, "ivel", "ível", 2))
}
