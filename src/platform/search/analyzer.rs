//! Our own word analysis, in the shape that the search library asks for.

use mithaq_text::Language;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// Splits, normalises and stems texts of one language.
#[derive(Clone)]
pub struct Analyzer {
    language: Language,
}

impl Analyzer {
    pub fn new(language: Language) -> Analyzer {
        Analyzer { language }
    }
}

impl Tokenizer for Analyzer {
    type TokenStream<'a> = Words;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Words {
        let mut words = Words { places: Vec::new(), letters: String::new(), next: 0, token: Token::default() };
        mithaq_text::tokens(self.language, text, &mut |token| {
            words.letters.push_str(token.text);
            words.places.push(Place {
                from: token.from,
                to: token.to,
                position: token.position as usize,
                end: words.letters.len(),
            });
        });
        words
    }
}

struct Place {
    from: usize,
    to: usize,
    position: usize,
    /// Where this token ends in `letters`.
    end: usize,
}

/// The tokens of one text; their letters stand one after the other in a single string.
pub struct Words {
    places: Vec<Place>,
    letters: String,
    next: usize,
    token: Token,
}

impl TokenStream for Words {
    fn advance(&mut self) -> bool {
        let Some(place) = self.places.get(self.next) else { return false };
        let start = match self.next.checked_sub(1).and_then(|before| self.places.get(before)) {
            Some(before) => before.end,
            None => 0,
        };
        self.token.offset_from = place.from;
        self.token.offset_to = place.to;
        self.token.position = place.position;
        self.token.text.clear();
        self.token.text.push_str(self.letters.get(start..place.end).unwrap_or_default());
        self.next += 1;
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
