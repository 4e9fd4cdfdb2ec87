//! Serving pages: templates, headers, compression, kept pages, files of ours.

pub mod address;
pub mod assets;
pub mod cache;
pub mod cookies;
pub mod headers;
pub mod picture;
mod problem;
pub mod prose;
mod templates;
pub mod typed;

pub use problem::{OrNotFound, Problem, Refusal};
pub use templates::Templates;
