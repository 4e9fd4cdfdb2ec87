//! Serving pages: templates, headers, compression, kept pages, files of ours.

pub mod address;
pub mod assets;
pub mod cache;
pub mod cookies;
pub mod headers;
mod problem;
mod templates;

pub use problem::{OrNotFound, Problem};
pub use templates::Templates;
