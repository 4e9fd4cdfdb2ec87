//! Words, numbers and dates in the reader's language.
//!
//! A language is a folder of Fluent files, embedded from `locales/` and read also from
//! `DIR/locales`, so that a country adds one without a build. A key that a language lacks falls
//! back to English and is listed by `mithaq doctor`.

mod format;
mod messages;
mod names;
mod plurals;

pub use format::Format;
pub use messages::{Arguments, I18n, Language, Missing};
pub use names::Names;
