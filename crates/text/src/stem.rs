//! Stems: one form for all forms of a word, by the rules of its language.

mod english;
mod french;
mod memo;
mod portuguese;
mod russian;
mod spanish;

use crate::arabic;
use crate::language::Language;
use crate::letters;
use crate::script::Script;
use rust_stemmers::{Algorithm, Stemmer};

/// The rules by which a word is stemmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rules {
    Arabic,
    English,
    French,
    /// The word is its own stem.
    Plain,
    Portuguese,
    Russian,
    Spanish,
}

impl Rules {
    /// The rules for a word of `script` in a text of `language`.
    pub(crate) fn of(script: Script, language: Language) -> Self {
        match (script, language) {
            (Script::Arabic, _) => Self::Arabic,
            (Script::Cyrillic, _) => Self::Russian,
            (Script::Cjk | Script::Other, _) | (Script::Latin, Language::Other) => Self::Plain,
            (Script::Latin, Language::French) => Self::French,
            (Script::Latin, Language::Portuguese) => Self::Portuguese,
            (Script::Latin, Language::Spanish) => Self::Spanish,
            // Names and acronyms in an Arabic, Chinese or Russian text come from English ones.
            (Script::Latin, _) => Self::English,
        }
    }
}

/// Appends the stem of a folded word to `stem`.
pub(crate) fn push(rules: Rules, word: &str, stem: &mut String) {
    if rules == Rules::Plain {
        stem.push_str(word);
    } else {
        memo::push(rules, word, stem, compute);
    }
}

fn compute(rules: Rules, word: &str, stem: &mut String) {
    match rules {
        Rules::Arabic => arabic::push_stem(word, stem),
        Rules::English => english::push_stem(word, stem),
        Rules::French => french::push_stem(word, stem),
        Rules::Plain => stem.push_str(word),
        Rules::Portuguese => portuguese::push_stem(word, stem),
        Rules::Russian => russian::push_stem(word, stem),
        Rules::Spanish => spanish::push_stem(word, stem),
    }
}

/// Stems by Snowball's rules and folds the result, since some of them leave an accent behind.
fn push_snowball(algorithm: Algorithm, word: &str, stem: &mut String) {
    let snowball = Stemmer::create(algorithm).stem(word);
    snowball.chars().for_each(|c| letters::push(stem, c));
}

/// The word with one ending put in the place of another; `None` if it ends otherwise or if fewer
/// than `least` letters are before the ending. Only for folded Latin words: a letter is a byte.
fn with_ending(word: &str, old: &str, new: &str, least: usize) -> Option<String> {
    let root = word.strip_suffix(old)?;
    (root.len() >= least).then(|| [root, new].concat())
}
