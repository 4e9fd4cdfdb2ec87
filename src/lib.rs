//! Mithaq: the platform of a national mechanism for implementation, reporting and follow-up.
//!
//! `ARCHITECTURE.md` is the map; `routes/` lists every address; each folder beside this file is
//! either a subject that a ministry would name, or `platform/`, the plumbing under them.

pub mod accounts;
pub mod app;
pub mod assessments;
pub mod backups;
pub mod clusters;
pub mod commands;
pub mod config;
pub mod documents;
pub mod evidence;
pub mod frameworks;
pub mod imports;
pub mod insight;
pub mod institutions;
pub mod ledger;
pub mod measures;
pub mod mechanisms;
pub mod permissions;
pub mod platform;
pub mod progress;
pub mod publishing;
pub mod recommendations;
pub mod routes;
pub mod settings;
pub mod site;
pub mod system;
pub mod tagging;
pub mod terms;
pub mod topics;
pub mod work;
