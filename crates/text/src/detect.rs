//! The language of a text, recognised by its script and, among Latin ones, by its frequent words.

use crate::language::Language;
use crate::script::{Class, Script, class};
use std::cmp::Reverse;
use std::sync::LazyLock;
use whatlang::{Detector, Lang};

/// Characters that are looked at: enough to be sure, few enough to be quick.
const CHARACTERS: usize = 300;

/// Letters below which a text is too short: a Chinese character counts as three.
const LEAST_LETTERS: usize = 3;
/// The same for Latin letters, for four of the languages share them.
const LEAST_LATIN_LETTERS: usize = 12;

/// How many frequent words more than the next language make a language certain by themselves.
const CLEAR_LEAD: u32 = 2;

static TRIGRAMS: LazyLock<Detector> =
    LazyLock::new(|| Detector::with_allowlist(vec![Lang::Eng, Lang::Fra, Lang::Por, Lang::Spa]));

/// The language of a text among the seven, or `None` if it is too short or undecided.
///
/// Only the first 300 characters count. Markup must be gone: it would count as English. A text in
/// an eighth language, such as Persian, Ukrainian or German, is taken for the one of the seven
/// that it resembles, or for none.
pub fn detect(text: &str) -> Option<Language> {
    let end = text.char_indices().nth(CHARACTERS).map_or(text.len(), |(end, _)| end);
    let start = text.get(..end)?;
    let (mut arabic, mut cjk, mut cyrillic, mut latin) = (0, 0, 0, 0);
    for c in start.chars() {
        match class(c) {
            Class::Letter(Script::Arabic) => arabic += 1,
            Class::Letter(Script::Cjk) if is_kana(c) => return None,
            Class::Letter(Script::Cjk) => cjk += 3,
            Class::Letter(Script::Cyrillic) => cyrillic += 1,
            Class::Letter(Script::Latin) => latin += 1,
            _ => {}
        }
    }
    match arabic.max(cjk).max(cyrillic).max(latin) {
        0..LEAST_LETTERS => None,
        most if most == arabic => Some(Language::Arabic),
        most if most == cjk => Some(Language::Chinese),
        most if most == cyrillic => Some(Language::Russian),
        most if most < LEAST_LATIN_LETTERS => None,
        _ => detect_latin(start),
    }
}

/// The frequent words decide alone if their lead is clear, and the trigrams if they are sure. A
/// short sentence takes both to agree.
fn detect_latin(start: &str) -> Option<Language> {
    let (leader, lead) = by_frequent_words(start);
    if lead >= CLEAR_LEAD {
        return Some(leader);
    }
    let trigrams = TRIGRAMS.detect(start)?;
    let language = match trigrams.lang() {
        Lang::Eng => Language::English,
        Lang::Fra => Language::French,
        Lang::Por => Language::Portuguese,
        Lang::Spa => Language::Spanish,
        _ => return None,
    };
    let agree = lead > 0 && language == leader;
    (agree || (lead == 0 && trigrams.is_reliable())).then_some(language)
}

/// The language that leads in articles, prepositions and the words of every third recommendation,
/// and its lead: quicker than trigrams, and surer on a sentence of six words.
fn by_frequent_words(start: &str) -> (Language, u32) {
    let (mut english, mut french, mut portuguese, mut spanish) = (0, 0, 0, 0);
    for word in start.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() <= 9) {
        match word {
            "the" | "The" | "of" | "and" | "in" | "to" | "for" | "with" | "that" | "is" | "are" | "its" | "by"
            | "on" | "all" | "from" | "against" | "ensure" | "rights" | "measures" | "persons" | "children"
            | "women" | "death" | "efforts" | "Ratify" | "Adopt" | "Continue" | "Take" | "Consider" => english += 1,
            "les" | "Les" | "le" | "Le" | "des" | "du" | "et" | "dans" | "aux" | "au" | "sur" | "pour" | "une"
            | "est" | "leur" | "ses" | "avec" | "afin" | "il" | "sont" | "droits" | "mesures" | "personnes"
            | "enfants" | "femmes" | "mort" => french += 1,
            "do" | "dos" | "da" | "das" | "os" | "em" | "na" | "nos" | "nas" | "ao" | "aos" | "com" | "não" | "uma"
            | "um" | "pela" | "pelo" | "sua" | "são" | "e" | "direitos" | "pessoas" | "crianças" | "mulheres"
            | "morte" => portuguese += 1,
            "el" | "El" | "los" | "Los" | "las" | "del" | "y" | "con" | "una" | "su" | "sus" | "al" | "lo"
            | "derechos" | "personas" | "niños" | "mujeres" | "muerte" => spanish += 1,
            // Shared words speak for each language that has them, and so against the others.
            "en" | "la" | "un" => (french, spanish) = (french + 1, spanish + 1),
            "que" | "por" | "no" | "medidas" | "pena" => {
                (portuguese, spanish) = (portuguese + 1, spanish + 1);
            }
            _ => {}
        }
    }
    let mut counts = [
        (english, Language::English),
        (french, Language::French),
        (portuguese, Language::Portuguese),
        (spanish, Language::Spanish),
    ];
    counts.sort_unstable_by_key(|&(count, _)| Reverse(count));
    let [(most, language), (next, _), ..] = counts;
    (language, most - next)
}

fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30FF}' | '\u{FF66}'..='\u{FF9F}')
}
