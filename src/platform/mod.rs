//! The plumbing under the slices: database, web, search, words, time. It names no slice.

pub mod calendar;
pub mod clamd;
pub mod clock;
pub mod db;
pub mod files;
pub mod i18n;
pub mod ids;
pub mod jobs;
pub mod machine;
pub mod reading;
pub mod search;
pub mod tabular;
pub mod telemetry;
pub mod vocabulary;
pub mod web;
