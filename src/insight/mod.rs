//! What the register shows as a whole: the overview, its charts, and indexes of names with counts.

pub mod indexes;
pub mod overview;
