//! Open data: the page that explains it, lists for programs, the description of the API.

pub mod api;
pub mod description;
pub mod pages;
