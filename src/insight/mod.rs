//! What the register shows as a whole: the overview, its charts, and indexes of names with counts;
//! and what the work on it shows: gaps, dashboards.

pub mod dashboards;
pub mod frameworks;
pub mod gaps;
pub mod indexes;
pub mod likeness;
pub mod overview;
mod store;
