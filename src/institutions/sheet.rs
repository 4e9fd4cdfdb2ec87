//! Many institutions and posts in one act, as a spreadsheet has them: what is new is added, what is there
//! is corrected, all of it or nothing. Nothing is ended by it and nothing merged; that is `reorganisation`.

use std::collections::HashMap;

use anyhow::Result;
use sha2::{Digest, Sha256};

use super::post::{self, Post, Terms};
use super::{By, Catalogue, Description, Institution, InstitutionId, Outdated};
use crate::platform::db::Tx;

/// The institutions and posts that a file names, also those of which it says nothing new.
#[derive(Default)]
pub struct Plan {
    pub institutions: Vec<Planned>,
    pub posts: Vec<PlannedPost>,
}

pub struct Planned {
    pub line: u64,
    /// As it stood when it was read; none for a new one.
    pub seen: Option<Institution>,
    pub said: Description,
    /// The place in the plan of the new one that it stands under.
    pub under: Option<usize>,
}

pub struct PlannedPost {
    pub line: u64,
    /// The place of its institution in the plan.
    pub of: usize,
    pub seen: Option<Post>,
    pub terms: Terms,
}

impl Planned {
    pub fn changes(&self) -> bool {
        self.under.is_some() || self.seen.as_ref().is_none_or(|seen| seen.description != self.said)
    }

    /// As it would be, as far as it is known before it is there.
    pub fn institution(&self) -> Institution {
        let new = || Institution {
            id: InstitutionId(0),
            public_id: String::new(),
            description: self.said.clone(),
            version: 0,
            past: Vec::new(),
        };
        Institution { description: self.said.clone(), ..self.seen.clone().unwrap_or_else(new) }
    }
}

impl PlannedPost {
    pub fn changes(&self) -> bool {
        self.seen.as_ref().is_none_or(|seen| seen.terms != self.terms)
    }
}

/// One step up: an institution of the plan, or one that the plan does not name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Above {
    Planned(usize),
    Known(InstitutionId),
}

impl Plan {
    pub fn changes_something(&self) -> bool {
        self.institutions.iter().any(Planned::changes) || self.posts.iter().any(PlannedPost::changes)
    }

    /// Whether an institution would stand under itself, with all that the plan moves.
    pub fn is_in_a_circle(&self, catalogue: &Catalogue, place: usize) -> bool {
        let known = |id: InstitutionId| {
            let planned = self.institutions.iter().position(|one| one.seen.as_ref().is_some_and(|seen| seen.id == id));
            planned.map_or(Above::Known(id), Above::Planned)
        };
        let above = |of: Above| match of {
            Above::Planned(place) => {
                let one = self.institutions.get(place)?;
                one.under.map(Above::Planned).or_else(|| one.said.parent.map(known))
            }
            Above::Known(id) => catalogue.get(id)?.description.parent.map(known),
        };
        let mut next = above(Above::Planned(place));
        for _ in 0..=self.institutions.len() + catalogue.iter().count() {
            match next {
                None => return false,
                Some(found) if found == Above::Planned(place) => return true,
                Some(found) => next = above(found),
            }
        }
        // A circle further up, which is named at those who stand in it.
        false
    }

    /// Of all that would be done, and of the versions to which it would be done.
    pub fn digest(&self) -> String {
        let mut digest = Sha256::new();
        for one in self.institutions.iter().filter(|one| one.changes()) {
            let seen = one.seen.as_ref().map(|seen| (seen.id.0, seen.version));
            digest.update(format!("{} {seen:?} {:?} {}\n", one.line, one.under, one.said.content()));
        }
        for one in self.posts.iter().filter(|one| one.changes()) {
            let seen = one.seen.as_ref().map(|seen| (seen.id.0, seen.version));
            digest.update(format!("{} {seen:?} {} {}\n", one.line, one.of, one.terms.content()));
        }
        digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Does what a plan without circles says.
pub async fn apply(tx: &Tx, by: By<'_>, plan: &Plan) -> Result<Result<(), Outdated>> {
    let mut there: HashMap<usize, Institution> = HashMap::new();
    let mut left: Vec<usize> = (0..plan.institutions.len()).collect();
    // Those whose parent is there; then those under them.
    while !left.is_empty() {
        let mut waiting = Vec::new();
        for place in &left {
            let Some(one) = plan.institutions.get(*place) else { continue };
            let parent = match one.under {
                None => one.said.parent,
                Some(under) => match there.get(&under) {
                    Some(above) => Some(above.id),
                    None => {
                        waiting.push(*place);
                        continue;
                    }
                },
            };
            let mut institution = one.institution();
            institution.description.parent = parent;
            match &one.seen {
                None => {
                    let (id, public_id) = super::add(tx, by, &institution.description).await?;
                    institution = Institution { id, public_id, version: 1, ..institution };
                }
                Some(seen) => {
                    if super::correct(tx, by, seen, &institution.description).await?.is_err() {
                        return Ok(Err(Outdated));
                    }
                }
            }
            there.insert(*place, institution);
        }
        anyhow::ensure!(waiting.len() < left.len(), "institutions of a plan stand in a circle");
        left = waiting;
    }
    for one in &plan.posts {
        let Some(institution) = there.get(&one.of) else { continue };
        let done = match &one.seen {
            None => post::add(tx, by, institution, &one.terms).await?.is_ok(),
            Some(seen) => post::change(tx, by, seen, &one.terms).await?.is_ok(),
        };
        if !done {
            return Ok(Err(Outdated));
        }
    }
    Ok(Ok(()))
}
