//! English: irregular plurals, British spellings, and the pairs that Snowball confuses.

use super::{push_snowball, with_ending};
use rust_stemmers::Algorithm;

pub(super) fn push_stem(word: &str, stem: &mut String) {
    if let Some(lemma) = irregular(word) {
        return stem.push_str(lemma);
    }
    match american(word) {
        Some(american) => push_snowball(Algorithm::English, &american, stem),
        None => push_snowball(Algorithm::English, word, stem),
    }
}

/// The stem of a word that the rules would miss or put with words of another meaning.
fn irregular(word: &str) -> Option<&'static str> {
    Some(match word {
        "children" | "childrens" => "child",
        "women" | "womens" => "woman",
        "men" | "mens" => "man",
        "people" | "peoples" | "persons" => "person",
        "lives" => "life",
        "wives" => "wife",
        "mice" => "mous",
        "feet" => "foot",
        "teeth" => "tooth",
        "criteria" => "criterion",
        "indices" | "indexes" => "index",
        "matrices" => "matrix",
        "crises" => "crisi",
        "defence" | "defences" => "defens",
        "labour" | "labours" => "labor",
        "programme" | "programmes" => "program",
        "centre" | "centres" => "center",
        // Snowball makes `univers` of all of these.
        "university" | "universities" => "university",
        "universe" | "universes" => "universe",
        // … `organ`, `intern`, `gener`, `polic`, `execut` or `commun` of these.
        "organ" | "organs" => "organs",
        "intern" | "interns" => "interns",
        "general" | "generally" => "general",
        "generate" | "generated" | "generates" | "generating" => "generat",
        "generation" | "generations" => "generation",
        "generic" => "generic",
        "police" => "police",
        "executive" | "executives" => "executive",
        "communism" | "communist" => "communism",
        "party" | "parties" => "party",
        "arm" | "arms" | "armed" => "arm",
        "army" | "armies" => "army",
        _ => return None,
    })
}

/// The American spelling of a British one: organisation → organization, recognised → recognized.
///
/// Texts of the United Nations write -ize, many States write -ise. Only after letters where no
/// other English word ends so: `promise` and `exercise` stay.
fn american(word: &str) -> Option<String> {
    const ENDINGS: [(&str, &str); 6] = [
        ("isations", "izations"),
        ("isation", "ization"),
        ("ising", "izing"),
        ("ised", "ized"),
        ("ises", "izes"),
        ("ise", "ize"),
    ];
    ENDINGS.iter().find_map(|(british, american)| {
        let spelled = with_ending(word, british, american, 3)?;
        let root = word.strip_suffix(british)?;
        let is_verb = ["n", "al", "il", "ol", "er", "or", "ar", "it", "im"];
        is_verb.iter().any(|end| root.ends_with(end)).then_some(spelled)
    })
}
