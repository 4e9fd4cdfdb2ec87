//! The export of the Universal Human Rights Index: one JSON array of flat records.
//!
//! The file says nowhere in which language it is, its labels are translated, and its texts are
//! HTML with the paragraph's number in front.

mod file;
mod labels;
mod record;
mod splitter;
mod text;

pub use file::{Opened, agree_language, check_whole, open};
pub use labels::Mapper;
pub use record::Export;
pub use splitter::Splitter;
pub use text::{Reading, read as read_text};

/// Reads bytes through to the end or the first trouble, as a file would be; for fuzzing.
pub fn try_splitter(bytes: &[u8]) {
    let mut splitter = Splitter::new(bytes);
    while let Some(Ok(piece)) = splitter.next_piece() {
        let _ = serde_json::from_slice::<record::Raw>(piece.bytes);
    }
}
