//! Source documents in the browser: added by hand, described anew, and what was done to them.
//!
//! A document is addressed by its code, in which a slash is written `~`: `/documents/A~HRC~43~7/edit`.

pub mod api;
pub mod conflict;
pub mod edit;
mod fields;
pub mod history;
pub mod new;

use crate::mechanisms::Document;
use crate::permissions::{self, Act};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;

/// Whether somebody may add documents and describe them.
pub fn may_change(visit: &Visit) -> bool {
    permissions::can_on_imports(&visit.actor, Act::Change)
}

fn change(visit: &Visit) -> Result<(), Problem> {
    if may_change(visit) { Ok(()) } else { Err(Problem::Forbidden) }
}

fn found(visit: &Visit, slug: &str) -> Result<Document, Problem> {
    visit.app.terms().mechanisms.documents.by_slug(slug).cloned().or_not_found()
}

/// A path behind the language: `edit`, `history`.
pub fn path(document: &Document, page: &str) -> String {
    format!("/documents/{}/{page}", crate::platform::web::address::encode(&document.slug()))
}
