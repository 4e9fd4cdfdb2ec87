//! Russian: plurals of another root, and vowels that come and go.

use super::push_snowball;
use rust_stemmers::Algorithm;

pub(super) fn push_stem(word: &str, stem: &mut String) {
    push_snowball(Algorithm::Russian, regular(word).unwrap_or(word), stem);
}

/// A form of the same word that Snowball stems like its other forms.
fn regular(word: &str) -> Option<&'static str> {
    Some(match word {
        "дети" | "детей" | "детям" | "детьми" | "детях" => "ребенок",
        "ребенка" | "ребенку" | "ребенком" | "ребенке" => "ребенок",
        "люди" | "людей" | "людям" | "людьми" | "людях" => "человек",
        "судья" | "судьи" | "судье" | "судью" | "судьей" | "судей" | "судьям" | "судьями" | "судьях" => {
            "судия"
        }
        "пыток" => "пытка",
        "девочек" => "девочка",
        "попыток" => "попытка",
        "оценок" => "оценка",
        "поправок" => "поправка",
        "практик" => "практика",
        "отца" | "отцу" | "отцом" | "отце" | "отцы" | "отцов" => "отец",
        "дня" | "дни" | "дней" | "днем" | "дням" | "днях" => "день",
        _ => return None,
    })
}
