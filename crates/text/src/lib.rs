//! Words for search in seven languages: normalised, stemmed, and their language recognised.
//!
//! [`tokens`] cuts a text into the words that an index keeps and a query asks for, [`detect`]
//! says in which language a text is written, [`fold`] brings two spellings of one label
//! together, [`difference`] shows what was changed in a text, and [`nearly_the_same`] finds texts that say the
//! same in nearly the same words. Nothing here fails: any string, however broken, has some tokens or none.
//!
//! ```
//! use mithaq_text::{Language, tokens};
//!
//! let mut stems = Vec::new();
//! tokens(Language::English, "Children’s rights", &mut |token| stems.push(token.text.to_owned()));
//! assert_eq!(stems, ["child", "right"]);
//! ```

mod arabic;
mod cjk;
mod detect;
mod difference;
mod fnv;
mod fold;
mod language;
mod letters;
mod likeness;
mod script;
mod stem;
mod symbol;
mod tokens;

pub use detect::detect;
pub use difference::{Change, difference};
pub use fold::fold;
pub use language::Language;
pub use likeness::{Likeness, nearly_the_same};
pub use tokens::{Kind, Token, tokens};
