//! Clusters and assignments in the browser.
//!
//! A published cluster is for its audience; who was asked to carry it out stands beside it for
//! everybody only once they have accepted. Reasons, answers and comments are for members.

pub mod answers;
pub mod assign;
pub mod assignment;
pub mod assignments;
pub mod bulk;
pub mod cluster;
mod conflict;
pub mod dialogue;
pub mod edit;
pub mod entries;
pub mod fields;
pub mod held;
pub mod list;
pub mod panel;
pub mod rules;
pub mod source;
pub mod suggestions;

use serde::Serialize;

use super::assignment::{Assignment, Matter, Share, State, Wrong};
use super::{Cluster, Place};
use crate::institutions::pages::{self as institutions, Named};
use crate::institutions::{By, Institution, InstitutionId};
use crate::permissions::{Act, Audience, Kind, Parties, Subject, Workflow, can, can_on};
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::list::{Card, card};
use crate::recommendations::{Listed, listed, tagged};
use crate::site::{Said, Visit};

/// One of several, in a list to choose from.
#[derive(Clone, Serialize)]
pub struct Choice {
    pub value: String,
    pub label: String,
}

/// Who answers, in what share, and whether they have said so.
#[derive(Clone, Serialize)]
pub struct Answering {
    pub institution: Named,
    pub share: &'static str,
    pub state: &'static str,
    /// Where it is withdrawn, given to another, answered.
    pub href: Option<String>,
}

pub fn path(cluster: &Cluster) -> String {
    format!("/clusters/{}", cluster.public_id)
}

pub fn title(visit: &Visit, cluster: &Cluster) -> Said {
    let titles = &cluster.description.titles;
    Said::new(visit, (titles.in_language(&visit.lang), titles.language_shown(&visit.lang)))
}

pub(in crate::clusters) fn by(visit: &Visit) -> By<'_> {
    By { actor: &visit.actor, at: visit.app.clock.now(), today: visit.app.today() }
}

/// The cluster at an address. What a reader may not see is, for that reader, not there.
pub fn found(visit: &Visit, public_id: &str) -> Result<Cluster, Problem> {
    let cluster = visit.app.terms().clusters.by_public_id(public_id).cloned().or_not_found()?;
    if can(&visit.actor, Act::See, &cluster.subject()) { Ok(cluster) } else { Err(Problem::NotFound) }
}

/// Whether somebody makes clusters and changes them.
pub(in crate::clusters) fn may_change(visit: &Visit) -> Result<(), Problem> {
    if can_on(&visit.actor, Act::Change, Kind::Cluster) { Ok(()) } else { Err(Problem::Forbidden) }
}

fn may_assign(visit: &Visit) -> bool {
    can_on(&visit.actor, Act::Assign, Kind::Assignment)
}

/// The same to one institution: nobody asks something of a court.
fn may_assign_to(visit: &Visit, institution: &Institution) -> bool {
    let parties = Parties {
        lead: &[institution.id.0],
        informed_only: institution.description.informed_only,
        ..Parties::default()
    };
    let draft = Subject::new(Kind::Assignment, Audience::Internal, Workflow::Draft);
    can(&visit.actor, Act::Assign, &Subject { parties, ..draft })
}

/// The institution that goes on with the work of another today.
pub(in crate::clusters) fn responsible(visit: &Visit, id: InstitutionId) -> Option<Institution> {
    let terms = visit.app.terms();
    terms.institutions.get(terms.institutions.responsible(id, visit.app.today())).cloned()
}

fn named(visit: &Visit, id: InstitutionId) -> Option<Named> {
    responsible(visit, id).map(|institution| institutions::named(visit, &institution))
}

/// Institutions to which something can be given today.
fn institution_choices(visit: &Visit) -> Vec<Choice> {
    let (terms, today) = (visit.app.terms(), visit.app.today());
    let mechanism = crate::institutions::NATIONAL_MECHANISM;
    let such = |one: &&Institution| one.can_be_assigned_to(today) && one.public_id != mechanism;
    let mut choices: Vec<Choice> = terms
        .institutions
        .iter()
        .filter(such)
        .map(|one| Choice { value: one.public_id.clone(), label: institutions::name(visit, one).text })
        .collect();
    visit.language().format.sort_by_name(&mut choices, |choice| &choice.label);
    choices.insert(0, Choice { value: String::new(), label: visit.word("assignment-choose-institution").to_owned() });
    choices
}

fn shares(visit: &Visit) -> Vec<Choice> {
    let all = Share::ALL.into_iter().map(Share::code);
    all.map(|code| Choice { value: code.to_owned(), label: visit.word(&format!("share-{code}")).to_owned() }).collect()
}

/// Why something cannot be assigned, and what to do about it.
pub(in crate::clusters) fn sentence(visit: &Visit, wrong: Wrong) -> &str {
    visit.word(match wrong {
        Wrong::Informed => "assignment-wrong-informed",
        Wrong::Closed => "assignment-wrong-closed",
        Wrong::Unseen => "assignment-wrong-unseen",
        Wrong::HasLead => "assignment-wrong-lead",
        Wrong::Known => "assignment-wrong-known",
        Wrong::Outdated => "assignment-wrong-outdated",
    })
}

/// What an assignment is about, for its audience: a cluster, or an entry and a part of it.
struct Matters {
    cards: std::collections::HashMap<i64, (Listed, Audience)>,
}

impl Matters {
    async fn of(visit: &Visit, assignments: &[&Assignment]) -> Result<Matters, Problem> {
        let mut ids: Vec<i64> = assignments
            .iter()
            .filter_map(|one| match &one.matter {
                Matter::Entry(place) => Some(place.entry),
                Matter::Cluster(_) => None,
            })
            .collect();
        ids.sort_unstable();
        ids.dedup();
        let db = visit.app.db.read();
        let audiences = tagged(db, &ids).await?;
        let mut cards = std::collections::HashMap::with_capacity(ids.len());
        for chunk in ids.chunks(500) {
            for entry in listed(db, chunk, &visit.lang).await? {
                if let Some(tagged) = audiences.get(&entry.id) {
                    cards.insert(entry.id, (entry, tagged.audience));
                }
            }
        }
        Ok(Matters { cards })
    }

    /// For whom it is; `None` where it is gone.
    fn audience(&self, visit: &Visit, matter: &Matter) -> Option<Audience> {
        match matter {
            Matter::Entry(place) => self.cards.get(&place.entry).map(|(_, audience)| *audience),
            Matter::Cluster(id) => visit.app.terms().clusters.get(*id).map(|cluster| cluster.description.audience),
        }
    }

    /// Whether this reader may see the assignment, and what it is about.
    fn shows(&self, visit: &Visit, one: &Assignment) -> bool {
        let Some(audience) = self.audience(visit, &one.matter) else { return false };
        let own = [one.institution.0];
        can(&visit.actor, Act::See, &one.subject(audience, &own, &visit.app.terms().institutions))
            && match one.matter {
                // An entry that was made internal since is for the secretariat alone.
                Matter::Entry(_) => crate::permissions::scope(&visit.actor).contains(&audience),
                Matter::Cluster(_) => true,
            }
    }

    /// In a line: `Recommendation 132.1 in A/HRC/99/7`, or the title of a cluster.
    fn named(&self, visit: &Visit, matter: &Matter) -> Option<String> {
        match matter {
            Matter::Entry(place) => {
                let (entry, _) = self.cards.get(&place.entry)?;
                Some(crate::recommendations::pages::title(visit, entry))
            }
            Matter::Cluster(id) => visit.app.terms().clusters.get(*id).map(|cluster| title(visit, cluster).text),
        }
    }

    fn view(&self, visit: &Visit, matter: &Matter) -> Option<MatterView> {
        let terms = visit.app.terms();
        match matter {
            Matter::Entry(Place { entry, part }) => {
                let (entry, _) = self.cards.get(entry)?;
                let card = card(visit, &terms, entry, &[]);
                Some(MatterView { card: Some(card), part: part.clone(), cluster: None, href: String::new() })
            }
            Matter::Cluster(id) => {
                let cluster = terms.clusters.get(*id)?;
                let href = visit.to(&path(cluster));
                Some(MatterView { card: None, part: String::new(), cluster: Some(title(visit, cluster)), href })
            }
        }
    }
}

#[derive(Serialize)]
struct MatterView {
    card: Option<Card>,
    part: String,
    cluster: Option<Said>,
    href: String,
}

/// Whether whoever asks may answer for the institution that was asked; for whom it is meant makes no
/// difference to that.
fn may_respond(visit: &Visit, one: &Assignment) -> bool {
    let own = [one.institution.0];
    one.state == State::Submitted
        && can(&visit.actor, Act::Respond, &one.subject(Audience::Members, &own, &visit.app.terms().institutions))
}

fn answering(visit: &Visit, one: &Assignment) -> Option<Answering> {
    Some(Answering {
        institution: named(visit, one.institution)?,
        share: one.share.code(),
        state: one.state.code(),
        href: may_assign(visit).then(|| visit.to(&format!("/assignments/{}", one.public_id))),
    })
}
