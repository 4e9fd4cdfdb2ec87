//! Spanish: endings that Snowball knows only with their accents, plurals that it takes for verbs.

use super::{push_snowball, with_ending};
use rust_stemmers::Algorithm;

pub(super) fn push_stem(word: &str, stem: &mut String) {
    if let Some(lookalike) = lookalike(word) {
        return stem.push_str(lookalike);
    }
    let mended = with_ending(word, "cion", "ción", 2)
        .or_else(|| with_ending(word, "logia", "logía", 2))
        .or_else(|| with_ending(word, "logias", "logías", 2))
        // A z before e is written c: juez, jueces.
        .or_else(|| with_ending(word, "ces", "z", 2))
        // Snowball takes mujer and joven for verbs, so mujeres and jovenes must look like them.
        .or_else(|| with_ending(word, "eres", "er", 2))
        .or_else(|| with_ending(word, "ares", "ar", 2))
        .or_else(|| with_ending(word, "enes", "en", 2));
    match mended {
        Some(mended) => push_snowball(Algorithm::Spanish, &mended, stem),
        None => push_snowball(Algorithm::Spanish, word, stem),
    }
}

/// Nouns that Snowball takes for participles of partir and tratar, and puts with parte and trata.
fn lookalike(word: &str) -> Option<&'static str> {
    match word {
        "partido" | "partidos" => Some("partido"),
        "tratado" | "tratados" => Some("tratado"),
        _ => None,
    }
}
