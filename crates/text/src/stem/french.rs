//! French: Snowball expects accents that folding took; what that costs is mended before it.

use super::{push_snowball, with_ending};
use rust_stemmers::Algorithm;

pub(super) fn push_stem(word: &str, stem: &mut String) {
    if let Some(lookalike) = lookalike(word) {
        return stem.push_str(lookalike);
    }
    match mended(word) {
        Some(mended) => push_snowball(Algorithm::French, &mended, stem),
        None => push_snowball(Algorithm::French, word, stem),
    }
}

fn mended(word: &str) -> Option<String> {
    if let Some(singular) = irregular_plural(word) {
        return Some(singular.to_owned());
    }
    // ratifié without its accent would end like maladie.
    if let Some(participle) =
        ["ifie", "ifies", "ifiee", "ifiees"].iter().find_map(|ending| with_ending(word, ending, "ifié", 1))
    {
        return Some(participle);
    }
    // The participles adoptée and adoptées: Snowball knows their ending only with its accent.
    with_ending(word, "ees", "ee", 2)
        .or_else(|| word.ends_with("ee").then(|| word.to_owned()))
        .and_then(|word| with_ending(&word, "ee", "ée", 2))
        // Snowball keeps the s of lois and emplois for fear of mois, which loses nothing by it.
        .or_else(|| with_ending(word, "ois", "oi", 1))
        .or_else(|| with_ending(word, "is", "i", 3))
        .or_else(|| with_ending(word, "us", "u", 3))
}

/// Words that Snowball puts with droit, cour and trait, though they are others. Without accents
/// traité, the treaty, is spelled like traite, the traffic in persons; the plural traités too.
fn lookalike(word: &str) -> Option<&'static str> {
    Some(match word {
        "droite" | "droites" => "droite",
        "cours" => "cours",
        "traite" | "traites" => "traite",
        _ => return None,
    })
}

fn irregular_plural(word: &str) -> Option<&'static str> {
    Some(match word {
        "travaux" => "travail",
        "yeux" => "oeil",
        "baux" => "bail",
        "cieux" => "ciel",
        _ => return None,
    })
}
