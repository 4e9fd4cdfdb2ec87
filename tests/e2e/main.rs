//! The public pages as readers meet them: a real server, a real browser, the imaginary State.
//!
//! Each test needs Chromium and its driver and is therefore passed over by a plain `cargo test`;
//! `./test` runs them all, `cargo test --test e2e -- --ignored` these alone. Pictures of every page
//! are left in `target/screenshots`.

mod accessibility;
mod accounts;
mod appearance;
mod browser;
mod desk;
mod direction;
mod editing;
mod hands;
mod http;
mod journeys;
mod keyboard;
mod pages;
mod passkeys;
mod process;
mod quiet;
mod secretariat;
mod server;
mod work;
