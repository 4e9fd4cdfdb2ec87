//! The product's promises, told as stories from outside; and the rules that hold the code together.

#![expect(clippy::indexing_slicing, reason = "a story that meets an answer of another shape fails, as it should")]

mod accounts;
mod addresses;
mod authenticator;
mod backups;
mod browser;
mod by_hand;
mod clusters;
mod command_line;
mod corpora;
mod desk_words;
mod discretion;
mod documents;
mod editing;
mod exports;
mod files;
mod held;
mod history;
mod institutions;
mod languages;
mod logo;
mod openapi;
mod operating;
mod own_words;
mod passkeys;
mod privacy;
mod real_data;
mod receiving;
mod routes;
mod searching;
mod settings;
mod sign_in_provider;
mod stub_provider;
mod tagging;
mod templates;
mod term_files;
mod term_order;
mod terms;
mod tidy;
mod undoing;
mod upgrade;
mod uploads;
mod weather;
mod working;
mod world;
