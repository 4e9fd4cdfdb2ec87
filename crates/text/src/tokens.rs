//! Tokens: the words of a text as an index keeps them and a query asks for them.
//!
//! A word is analysed by its script first and by the language of the text second: an Arabic word
//! in an English text is stemmed as Arabic, a Latin word in an Arabic text as English. No word is
//! left out for being frequent, so phrases can be searched as they are written.

use crate::cjk;
use crate::fold::is_apostrophe;
use crate::language::Language;
use crate::letters;
use crate::script::{Class, Script, class};
use crate::stem::{self, Rules};
use crate::symbol;

/// One word of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// First byte of the word in the text, for highlighting; always on a character boundary.
    pub from: usize,
    /// The byte after the word; always on a character boundary.
    pub to: usize,
    /// Which word of the text it is, counted from 0. Only a symbol shares its position.
    pub position: u32,
    /// What the token is, which tells a query how to use it.
    pub kind: Kind,
    /// The normalised stem, for finding every form of the word.
    pub text: &'a str,
    /// The normalised word, not stemmed, for exact words and phrases.
    pub word: &'a str,
}

/// What a token is. An index keeps all kinds; a query treats them as each kind says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A word or a number.
    Word,
    /// The symbol of a document, whole: `a/hrc/43/15`. Its pieces (`a`, `hrc`, `43`, `15`) follow
    /// as words from the same position on. A query asks either for the symbol, or for its pieces
    /// as a phrase, which also finds `43/15` in it and `A/HRC/43/15/Add.1` by its beginning.
    Symbol,
    /// Two neighbouring characters of a Chinese or Japanese run; the pairs of a run are a phrase.
    Pair,
    /// A Chinese or Japanese run of one character. A query asks for all tokens that begin with it.
    Character,
    /// The last character of a longer run: kept for queries of one character, ignored in a query.
    LastCharacter,
}

/// Letters of a word that count, in bytes. Longer ones are data pasted into a text, not words.
const LONGEST_WORD: usize = 128;

/// Hands every token of `text` to `each`, in the order of the text.
///
/// `from` and `position` never decrease. The strings of a token live until `each` returns.
///
/// ```
/// # use mithaq_text::{Kind, Language, tokens};
/// let mut seen = Vec::new();
/// tokens(Language::French, "l’égalité, cf. A/HRC/43/15", &mut |token| {
///     seen.push((token.position, token.word.to_owned()));
/// });
/// let seen: Vec<_> = seen.iter().map(|(position, word)| (*position, word.as_str())).collect();
/// assert_eq!(seen, [
///     (0, "egalite"), (1, "cf"), (2, "a/hrc/43/15"), (2, "a"), (3, "hrc"), (4, "43"), (5, "15"),
/// ]);
/// ```
pub fn tokens(language: Language, text: &str, each: &mut dyn FnMut(Token<'_>)) {
    let mut run = cjk::Run::default();
    let mut word = Word::default();
    let (mut symbol, mut symbol_end) = (String::new(), 0);
    let mut position = 0;
    let mut at = 0;
    while let Some(c) = char_at(text, at) {
        let from = at;
        match class(c) {
            Class::Letter(Script::Cjk) => {
                at = run.read(text, from);
                position = run.finish(position, each);
                continue;
            }
            Class::Letter(_) | Class::Digit => at = word.read(text, from),
            Class::Mark | Class::Filler | Class::Separator => {
                at += c.len_utf8();
                continue;
            }
        }
        if word.letters.is_empty() || word.is_elided(text, from, at) {
            continue;
        }
        let may_begin_symbol = c.is_ascii_alphabetic() && from >= symbol_end;
        if may_begin_symbol && char_at(text, at) == Some('/') {
            let rest = text.get(from..).unwrap_or_default();
            if let Some(length) = symbol::at_start(rest, &mut symbol) {
                symbol_end = from + length;
                let (text, word) = (symbol.as_str(), symbol.as_str());
                each(Token { from, to: symbol_end, position, kind: Kind::Symbol, text, word });
            }
        }
        word.analyse(language);
        let (text, word) = (word.stem.as_str(), word.plain());
        each(Token { from, to: at, position, kind: Kind::Word, text, word });
        position += 1;
    }
}

/// The word being read; its buffers are reused from word to word.
#[derive(Default)]
struct Word {
    /// Folded, but an Arabic alef still shows whether it carries a hamza.
    letters: String,
    /// `letters` without those seats; only filled for Arabic words.
    bare: String,
    stem: String,
    /// That of its letters; a number has none.
    script: Option<Script>,
    has_digit: bool,
}

impl Word {
    /// Reads the word that begins at byte `from` and returns where it ends.
    fn read(&mut self, text: &str, from: usize) -> usize {
        self.letters.clear();
        self.script = None;
        self.has_digit = false;
        let mut to = from;
        for (offset, c) in text.get(from..).unwrap_or_default().char_indices() {
            let belongs = match class(c) {
                Class::Filler => continue,
                Class::Separator => false,
                Class::Mark => true,
                Class::Digit => self.takes_digit(),
                Class::Letter(script) => self.takes_letter(script),
            };
            if !belongs {
                break;
            }
            if self.letters.len() < LONGEST_WORD {
                letters::push(&mut self.letters, c);
            }
            to = from + offset + c.len_utf8();
        }
        to
    }

    /// A digit goes with the letters of `H1N1`, but not with those of `المادة٦`, for Arabic needs
    /// no space between them.
    fn takes_digit(&mut self) -> bool {
        let takes = self.script != Some(Script::Arabic);
        self.has_digit |= takes;
        takes
    }

    /// A word has one script. A number takes the letters of `2nd`, but not those of `2030年`.
    fn takes_letter(&mut self, script: Script) -> bool {
        let stands_apart = self.has_digit && matches!(script, Script::Arabic | Script::Cjk);
        !stands_apart && *self.script.get_or_insert(script) == script
    }

    /// Whether the word is the article of `l’enfant`, the `qu` of `qu’il` or the `s` of `child’s`.
    fn is_elided(&self, text: &str, from: usize, to: usize) -> bool {
        if !matches!(self.letters.as_str(), "l" | "d" | "j" | "m" | "t" | "s" | "n" | "c" | "qu") {
            return false;
        }
        let mut after = text.get(to..).unwrap_or_default().chars();
        let mut before = text.get(..from).unwrap_or_default().chars();
        let is_before_word = after.next().is_some_and(is_apostrophe)
            && after.next().is_some_and(|c| matches!(class(c), Class::Letter(_)));
        let is_after_word = before.next_back().is_some_and(is_apostrophe)
            && before.next_back().is_some_and(|c| matches!(class(c), Class::Letter(_) | Class::Mark));
        is_before_word || (self.letters == "s" && is_after_word)
    }

    /// Finds the stem under the rules of the word's script and the text's language.
    fn analyse(&mut self, language: Language) {
        let rules = match self.script {
            Some(script) if !self.has_digit => Rules::of(script, language),
            _ => Rules::Plain,
        };
        self.bare.clear();
        if self.script == Some(Script::Arabic) {
            letters::without_seats(&self.letters, &mut self.bare);
        }
        self.stem.clear();
        stem::push(rules, &self.letters, &mut self.stem);
    }

    fn plain(&self) -> &str {
        if self.bare.is_empty() { &self.letters } else { &self.bare }
    }
}

fn char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..).and_then(|rest| rest.chars().next())
}
