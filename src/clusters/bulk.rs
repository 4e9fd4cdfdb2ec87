//! Assigning all that a search finds to one institution: previewed, done in one act, taken back.
//!
//! What is done is what was previewed, or nothing: should it come out differently meanwhile, the
//! preview is made anew.

use anyhow::Result;

use super::assignment::{self, Assignment, Matter, Outcome, Share, State, Wish, Wrong, outcome};
use super::{Place, store};
use crate::institutions::{By, Institution, InstitutionId};
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx};
use crate::platform::files::Digest;

pub use store::bulks::{find, forget_before, insert};

#[derive(Clone, Debug)]
pub struct Bulk {
    pub id: i64,
    pub at: Moment,
    pub actor: String,
    /// The search in codes, as addresses write it.
    pub query: String,
    pub institution: InstitutionId,
    pub share: Share,
    /// Numbers of the entries found.
    pub entries: Vec<i64>,
    pub applied_at: Option<Moment>,
    pub undone_at: Option<Moment>,
}

/// How many entries would be assigned, and why the others are not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foreseen {
    pub assigned: Vec<i64>,
    /// The institution has a share already.
    pub known: Vec<i64>,
    /// Another leads.
    pub led: Vec<i64>,
    /// They are to be published to members first.
    pub unseen: Vec<i64>,
}

impl Foreseen {
    /// As a form carries it, to notice that it came out differently: as many others are not the same.
    pub fn mark(&self) -> String {
        let lists = [&self.assigned, &self.known, &self.led, &self.unseen];
        let written = lists.map(|ids| ids.iter().map(|id| format!("{id} ")).collect::<String>());
        Digest::of(written.join("/").as_bytes()).to_string()
    }
}

pub async fn foresee(
    db: &impl Connection,
    institution: &Institution,
    share: Share,
    entries: &[i64],
) -> Result<Foreseen> {
    let matters: Vec<Matter> = entries.iter().copied().map(|entry| Matter::Entry(Place::whole(entry))).collect();
    let (meant, hidden) = assignment::meant_for(db, institution, &matters).await?;
    let open = assignment::open_of(db, &meant).await?;
    let number = |matter: &Matter| match matter {
        Matter::Entry(place) => place.entry,
        Matter::Cluster(id) => id.0,
    };
    let mut foreseen = Foreseen { unseen: hidden.iter().map(number).collect(), ..Foreseen::default() };
    for matter in &meant {
        let there = open.get(matter).map(Vec::as_slice).unwrap_or_default();
        let list = match outcome(there, institution.id, share) {
            Outcome::New | Outcome::Confirms(_) => &mut foreseen.assigned,
            Outcome::Refused(Wrong::HasLead) => &mut foreseen.led,
            Outcome::Refused(_) => &mut foreseen.known,
        };
        list.push(number(matter));
    }
    Ok(foreseen)
}

/// Assigns what was foreseen; `None` where somebody else was quicker, or it comes out differently.
pub async fn apply(
    tx: &Tx,
    by: By<'_>,
    bulk: &Bulk,
    institution: &Institution,
    mark: &str,
) -> Result<Result<Option<usize>, Wrong>> {
    let foreseen = foresee(&**tx, institution, bulk.share, &bulk.entries).await?;
    if foreseen.mark() != mark || !store::bulks::set_applied(tx, bulk.id, by.at).await? {
        return Ok(Ok(None));
    }
    let matters: Vec<Matter> = foreseen.assigned.into_iter().map(|entry| Matter::Entry(Place::whole(entry))).collect();
    let wish =
        Wish { institution, share: bulk.share, state: State::Submitted, rule: None, bulk: Some(bulk.id), said: "" };
    Ok(assignment::assign(tx, by, &wish, &matters).await?.map(Some))
}

/// What it assigned, as that is now.
pub async fn assigned(db: &impl Connection, bulk: &Bulk) -> Result<Vec<Assignment>> {
    store::assignments::of_bulk(db, bulk.id).await
}

/// Takes it back where the institution has not answered yet: how many, and how many were left.
pub async fn undo(tx: &Tx, by: By<'_>, bulk: &Bulk) -> Result<Option<(usize, usize)>> {
    if !store::bulks::set_undone(tx, bulk.id, by.at).await? {
        return Ok(None);
    }
    let all = assigned(&**tx, bulk).await?;
    let (waiting, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.state == State::Submitted);
    let left = rest.iter().filter(|one| one.state != State::Withdrawn).count();
    let withdrawn = assignment::withdraw(tx, by, &waiting, "").await?;
    Ok(Some((withdrawn, left)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_others_are_not_what_was_shown() {
        let shown = Foreseen { assigned: vec![1, 2], known: vec![3], ..Foreseen::default() };
        assert_eq!(shown.mark(), shown.clone().mark());
        for other in [
            Foreseen { assigned: vec![1, 4], known: vec![3], ..Foreseen::default() },
            Foreseen { assigned: vec![1, 2], led: vec![3], ..Foreseen::default() },
            Foreseen { assigned: vec![12], known: vec![3], ..Foreseen::default() },
        ] {
            assert_ne!(shown.mark(), other.mark(), "{other:?}");
        }
    }
}
