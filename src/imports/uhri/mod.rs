//! The export of the Universal Human Rights Index: one JSON array of flat records.
//!
//! The file says nowhere in which language it is, its labels are translated, and its texts are
//! HTML with the paragraph's number in front. `../../../docs/decisions` tells what we make of it.

mod file;
mod labels;
mod record;
mod splitter;
mod text;

pub use file::{Opened, agree_language, open};
pub use labels::Mapper;
pub use record::Export;
pub use splitter::Splitter;
pub use text::{Reading, read as read_text};
