//! The register in the database, by subject: nothing else of this slice touches it.

pub mod brought;
pub mod bulk;
pub mod by_hand;
pub mod documents;
pub mod drafts;
pub mod edits;
pub mod indexed;
pub mod known;
pub mod neighbours;
pub mod outdated;
pub mod parts;
pub mod read;
pub mod stage;
pub mod types;
pub mod withdraw;
