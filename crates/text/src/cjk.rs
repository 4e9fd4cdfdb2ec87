//! Chinese and Japanese runs: pairs of characters, for these scripts put no space between words.
//!
//! 残疾人 gives the pairs 残疾 and 疾人 at positions 0 and 1, then 人 alone at position 2. With
//! the pairs as a phrase a query finds any part of a run that is two characters or longer. With
//! the last character every character of a run begins some token, so a query of one character is
//! a search for the tokens that begin with it.

use crate::letters;
use crate::script::{Class, Script, class};
use crate::tokens::{Kind, Token};

/// A run of characters without a space; its buffers are reused from run to run.
#[derive(Default)]
pub(crate) struct Run {
    folded: String,
    characters: Vec<Character>,
}

/// One character: its bytes in the text, and where it begins in the folded run.
struct Character {
    from: usize,
    to: usize,
    at: usize,
}

impl Run {
    /// Reads the run that begins at byte `from` of the text and returns where it ends.
    pub(crate) fn read(&mut self, text: &str, from: usize) -> usize {
        let mut to = from;
        for (offset, c) in text.get(from..).unwrap_or_default().char_indices() {
            match class(c) {
                Class::Filler => continue,
                Class::Letter(Script::Cjk) | Class::Mark => self.push(from + offset, c),
                Class::Letter(_) | Class::Digit | Class::Separator => break,
            }
            to = from + offset + c.len_utf8();
        }
        to
    }

    /// Adds a character that lies at byte `from` of the text, or a mark on the last one.
    fn push(&mut self, from: usize, c: char) {
        let at = self.folded.len();
        let to = from + c.len_utf8();
        letters::push(&mut self.folded, c);
        match self.characters.last_mut() {
            Some(last) if at == self.folded.len() => last.to = to,
            _ if at == self.folded.len() => {}
            _ => self.characters.push(Character { from, to, at }),
        }
    }

    /// Hands the tokens of the run to `each`, empties it, and returns the position after it.
    pub(crate) fn finish(&mut self, first: u32, each: &mut dyn FnMut(Token<'_>)) -> u32 {
        let mut position = first;
        for (index, character) in self.characters.iter().enumerate() {
            let second = self.characters.get(index + 1);
            let third = self.characters.get(index + 2);
            let kind = match second {
                Some(_) => Kind::Pair,
                None if index == 0 => Kind::Character,
                None => Kind::LastCharacter,
            };
            let end = third.map_or(self.folded.len(), |third| third.at);
            let text = self.folded.get(character.at..end).unwrap_or_default();
            let to = second.map_or(character.to, |second| second.to);
            each(Token { from: character.from, to, position, kind, text, word: text });
            position += 1;
        }
        self.folded.clear();
        self.characters.clear();
        position
    }
}
