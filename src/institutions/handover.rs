//! What somebody new in a post is handed: sections that each slice of the work fills with what is
//! open for the institutions for which the post answers. `app::HANDOVER` lists them.

use std::future::Future;
use std::pin::Pin;

use serde::Serialize;

use super::InstitutionId;
use crate::permissions::{Act, Actor, Audience, Kind, Parties, Subject, Workflow, can};
use crate::platform::web::Problem;
use crate::site::Visit;

/// One thing, with where it leads.
#[derive(Debug, Serialize)]
pub struct Line {
    pub text: String,
    /// The whole path.
    pub href: Option<String>,
    /// The day that matters about it, such as that by which it is due: `2026-11-22`.
    pub day: Option<String>,
    pub note: String,
}

pub type Lines<'a> = Pin<Box<dyn Future<Output = Result<Vec<Line>, Problem>> + Send + 'a>>;

/// A section of the page; one without lines is not shown.
pub struct Section {
    /// Key of its heading.
    pub heading: &'static str,
    /// What of it is for whoever asks and concerns these institutions, the most pressing first.
    pub lines: for<'a> fn(&'a Visit, &'a [InstitutionId]) -> Lines<'a>,
}

/// Whether `actor` may be handed what is open for an institution: its own people, and those who see
/// the work of all.
pub fn may_see(actor: &Actor, institution: InstitutionId) -> bool {
    let parties = Parties { lead: &[institution.0], ..Parties::default() };
    let given =
        Subject { kind: Kind::Assignment, audience: Audience::Internal, workflow: Workflow::Submitted, parties };
    !matches!(actor, Actor::Visitor) && can(actor, Act::See, &given)
}
