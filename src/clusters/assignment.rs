//! Assignments: the share of one institution in an entry, a part of one, or a cluster.
//!
//! Proposed by a rule → submitted by the secretariat → accepted or contested by the institution's
//! validating authority. What is contested the secretariat withdraws, gives to another institution,
//! or insists on with an answer, and then it is to be answered anew. One institution leads.

use std::collections::{HashMap, HashSet};

use anyhow::Result;
use serde_json::json;

use super::{ClusterId, Place, store};
use crate::institutions::{By, Catalogue as Institutions, Institution, InstitutionId};
use crate::ledger::{self, DIRECT, Entry, Object};
use crate::permissions::{Audience, Kind, Parties, Subject, Workflow, is_meant_for};
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx};
use crate::platform::ids;

pub use store::assignments::{by_id, by_public_id, of_entries, open, open_of, steps_of};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AssignmentId(pub i64);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Share {
    Lead,
    Supporting,
}

impl Share {
    pub const ALL: [Share; 2] = [Share::Lead, Share::Supporting];

    pub fn code(self) -> &'static str {
        match self {
            Share::Lead => "lead",
            Share::Supporting => "supporting",
        }
    }

    pub fn from_code(code: &str) -> Option<Share> {
        Share::ALL.into_iter().find(|share| share.code() == code)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// The secretariat is to confirm it.
    Proposed,
    /// The institution is to answer.
    Submitted,
    Accepted,
    Contested,
    Withdrawn,
}

impl State {
    pub const ALL: [State; 5] =
        [State::Proposed, State::Submitted, State::Contested, State::Accepted, State::Withdrawn];

    pub fn code(self) -> &'static str {
        match self {
            State::Proposed => "proposed",
            State::Submitted => "submitted",
            State::Accepted => "accepted",
            State::Contested => "contested",
            State::Withdrawn => "withdrawn",
        }
    }

    pub fn from_code(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether the institution answers for it, whatever it says of it.
    pub fn stands(self) -> bool {
        matches!(self, State::Submitted | State::Accepted)
    }
}

/// What is assigned.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Matter {
    Entry(Place),
    Cluster(ClusterId),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    pub id: AssignmentId,
    pub public_id: String,
    pub matter: Matter,
    /// The institution that was meant; `responsible` says who goes on with it today.
    pub institution: InstitutionId,
    pub share: Share,
    pub state: State,
    /// The rule that proposed it.
    pub rule: Option<i64>,
    /// The act that assigned it together with others.
    pub bulk: Option<i64>,
    /// Counts the steps; 0 for one that was made a moment ago.
    pub version: i64,
}

impl Assignment {
    /// As permissions ask about it; `own` is the institution's number, in a place that lives on,
    /// `audience` that of what is assigned, and `known` tells of courts. What is only proposed, or
    /// withdrawn, is nobody's.
    pub fn subject<'a>(&self, audience: Audience, own: &'a [i64], known: &Institutions) -> Subject<'a> {
        let (workflow, lead) = match self.state {
            State::Proposed | State::Withdrawn => (Workflow::Draft, &[] as &[i64]),
            State::Submitted => (Workflow::Submitted, own),
            State::Contested => (Workflow::Returned, own),
            State::Accepted => (Workflow::Published, own),
        };
        let informed_only = known.is_independent(self.institution);
        let parties = Parties { lead, informed_only, ..Parties::default() };
        Subject { kind: Kind::Assignment, audience, workflow, parties }
    }
}

/// What was done with an assignment, and what was said: a reason, an answer.
#[derive(Clone, Debug)]
pub struct PastStep {
    pub at: Moment,
    pub actor: String,
    pub step: String,
    pub said: String,
}

/// Why it cannot be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The institution is independent: informed, and never asked.
    Informed,
    /// It is closed, or not there yet.
    Closed,
    /// It may not see what it is to answer for: that is published to members first.
    Unseen,
    /// Another institution leads already.
    HasLead,
    /// The institution has a share in it already.
    Known,
    /// Somebody else has done something with it since it was shown.
    Outdated,
}

/// Whether anything at all may be assigned to an institution.
pub fn check(institution: &Institution, by: By<'_>) -> Result<(), Wrong> {
    if institution.description.informed_only {
        return Err(Wrong::Informed);
    }
    if institution.can_be_assigned_to(by.today) { Ok(()) } else { Err(Wrong::Closed) }
}

/// What assigning would do, beside what there is of the same matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    New,
    /// A proposal becomes one that the institution is asked about.
    Confirms(Box<Assignment>),
    Refused(Wrong),
}

pub fn outcome(open: &[Assignment], institution: InstitutionId, share: Share) -> Outcome {
    let own = open.iter().find(|one| one.institution == institution);
    let led = open.iter().any(|one| one.share == Share::Lead && one.state != State::Proposed);
    match own {
        Some(own) if own.state != State::Proposed => Outcome::Refused(Wrong::Known),
        _ if share == Share::Lead && led => Outcome::Refused(Wrong::HasLead),
        Some(own) => Outcome::Confirms(Box::new(own.clone())),
        None => Outcome::New,
    }
}

/// What is to be assigned, to whom, and why.
pub struct Wish<'a> {
    pub institution: &'a Institution,
    pub share: Share,
    /// Proposed or submitted.
    pub state: State,
    pub rule: Option<i64>,
    pub bulk: Option<i64>,
    pub said: &'a str,
}

/// Assigns what can be: how many were. Whether the institution may see it is the caller's to know, who
/// has read for whom it is.
pub async fn assign(tx: &Tx, by: By<'_>, wish: &Wish<'_>, matters: &[Matter]) -> Result<Result<usize, Wrong>> {
    if let Err(wrong) = check(wish.institution, by) {
        return Ok(Err(wrong));
    }
    let open = open_of(&**tx, matters).await?;
    let (mut acts, mut refused) = (Vec::new(), None);
    for matter in matters {
        let there = open.get(matter).map(Vec::as_slice).unwrap_or_default();
        match outcome(there, wish.institution.id, wish.share) {
            Outcome::Refused(wrong) => refused = Some(wrong),
            Outcome::Confirms(_) if wish.state == State::Proposed => refused = Some(Wrong::Known),
            Outcome::Confirms(proposed) => {
                let confirmed = store::assignments::confirm(tx, &proposed, wish.share, wish.bulk).await?;
                if confirmed {
                    acts.push((Assignment { share: wish.share, ..*proposed }, State::Submitted));
                }
            }
            Outcome::New => {
                let public_id = ids::ordered(by.at)?.to_string();
                if let Some(made) = store::assignments::insert(tx, public_id, matter, wish).await? {
                    acts.push((made, wish.state));
                }
            }
        }
    }
    let done = acts.len();
    note(tx, by, &acts, wish.said).await?;
    Ok(if done == 0 { Err(refused.unwrap_or(Wrong::Outdated)) } else { Ok(done) })
}

/// Confirms what was proposed: how many now wait for their institutions. A second lead stays proposed.
/// Nothing goes to a court, nor to whom nothing can be given any more.
pub async fn confirm(tx: &Tx, by: By<'_>, known: &Institutions, proposed: &[Assignment]) -> Result<usize> {
    let matters: Vec<Matter> = proposed.iter().map(|one| one.matter.clone()).collect();
    let mut led: HashMap<Matter, bool> = HashMap::new();
    for (matter, open) in open_of(&**tx, &matters).await? {
        let is_led = open.iter().any(|one| one.share == Share::Lead && one.state != State::Proposed);
        led.insert(matter, is_led);
    }
    let mut acts = Vec::new();
    let takes = |one: &&Assignment| may_be_asked(by, known, one);
    for one in proposed.iter().filter(|one| one.state == State::Proposed).filter(takes) {
        let is_led = led.entry(one.matter.clone()).or_default();
        if one.share == Share::Lead && *is_led {
            continue;
        }
        if store::assignments::confirm(tx, one, one.share, one.bulk).await? {
            *is_led |= one.share == Share::Lead;
            acts.push((one.clone(), State::Submitted));
        }
    }
    note(tx, by, &acts, "").await?;
    Ok(acts.len())
}

/// Whether whoever goes on with an institution's work can be given some today.
fn may_be_asked(by: By<'_>, known: &Institutions, one: &Assignment) -> bool {
    let now = known.get(known.responsible(one.institution, by.today));
    now.is_some_and(|institution| institution.can_be_assigned_to(by.today))
}

/// The institution accepts: how many were still to be answered.
pub async fn accept(tx: &Tx, by: By<'_>, submitted: &[Assignment]) -> Result<usize> {
    step(tx, by, submitted, State::Submitted, State::Accepted, "").await
}

/// The institution contests one, with a reason.
pub async fn contest(tx: &Tx, by: By<'_>, submitted: &Assignment, reason: &str) -> Result<Result<(), Wrong>> {
    let one = std::slice::from_ref(submitted);
    Ok(done(step(tx, by, one, State::Submitted, State::Contested, reason).await?))
}

/// The secretariat answers what was contested, and asks again.
pub async fn insist(
    tx: &Tx,
    by: By<'_>,
    known: &Institutions,
    contested: &Assignment,
    answer: &str,
) -> Result<Result<(), Wrong>> {
    if !may_be_asked(by, known, contested) {
        return Ok(Err(Wrong::Informed));
    }
    let one = std::slice::from_ref(contested);
    Ok(done(step(tx, by, one, State::Contested, State::Submitted, answer).await?))
}

/// Takes assignments back, whatever became of them: how many.
pub async fn withdraw(tx: &Tx, by: By<'_>, open: &[Assignment], why: &str) -> Result<usize> {
    let mut done = 0;
    for state in State::ALL.into_iter().filter(|state| *state != State::Withdrawn) {
        let such: Vec<Assignment> = open.iter().filter(|one| one.state == state).cloned().collect();
        done += step(tx, by, &such, state, State::Withdrawn, why).await?;
    }
    Ok(done)
}

/// Gives to another institution what one contests, or no longer is to do, with the same share.
pub async fn reassign(
    tx: &Tx,
    by: By<'_>,
    open: &Assignment,
    to: &Institution,
    why: &str,
) -> Result<Result<(), Wrong>> {
    if withdraw(tx, by, std::slice::from_ref(open), why).await? == 0 {
        return Ok(Err(Wrong::Outdated));
    }
    let wish = Wish { institution: to, share: open.share, state: State::Submitted, rule: None, bulk: None, said: why };
    Ok(assign(tx, by, &wish, std::slice::from_ref(&open.matter)).await?.map(drop))
}

fn done(count: usize) -> Result<(), Wrong> {
    if count == 0 { Err(Wrong::Outdated) } else { Ok(()) }
}

async fn step(tx: &Tx, by: By<'_>, seen: &[Assignment], from: State, to: State, said: &str) -> Result<usize> {
    let mut acts = Vec::new();
    for one in seen.iter().filter(|one| one.state == from) {
        if store::assignments::set_state(tx, one, to).await? {
            acts.push((one.clone(), to));
        }
    }
    // Insisting leads back to where it waits for an answer, and is told as what it is.
    note_as(tx, by, &acts, said, (from == State::Contested && to == State::Submitted).then_some("insisted")).await?;
    Ok(acts.len())
}

async fn note(tx: &Tx, by: By<'_>, acts: &[(Assignment, State)], said: &str) -> Result<()> {
    note_as(tx, by, acts, said, None).await
}

/// What was done stands in the ledger and beside the assignments; every server hears of it once.
async fn note_as(
    tx: &Tx,
    by: By<'_>,
    acts: &[(Assignment, State)],
    said: &str,
    name: Option<&'static str>,
) -> Result<()> {
    let Some((first, _)) = acts.first() else { return Ok(()) };
    let mut entries = Vec::with_capacity(acts.len());
    let mut steps = Vec::with_capacity(acts.len());
    for (before, to) in acts {
        let step = name.unwrap_or(to.code());
        let (entry, part, cluster) = match &before.matter {
            Matter::Entry(place) => (Some(place.entry), place.part.as_str(), None),
            Matter::Cluster(id) => (None, "", Some(id.0)),
        };
        let content = json!({
            "assignment": before.public_id, "recommendation": entry, "part": part, "cluster": cluster,
            "institution": before.institution.0, "share": before.share.code(), "rule": before.rule,
            "before": (before.version > 0).then_some(before.state.code()), "after": to.code(), "said": said,
        });
        let act = match step {
            "proposed" => "assignment-proposed",
            "submitted" => "assignment-submitted",
            "accepted" => "assignment-accepted",
            "contested" => "assignment-contested",
            "insisted" => "assignment-insisted",
            _ => "assignment-withdrawn",
        };
        entries.push(Entry { act, object: Object::Assignment(before.id.0), content: content.to_string() });
        steps.push((before.id, step));
    }
    store::assignments::add_steps(tx, by, &steps, said).await?;
    let seqs = ledger::append(tx, by.actor, by.at, DIRECT, &entries).await?;
    ledger::announce(tx, seqs.start, Object::Assignment(first.id.0)).await
}

/// Which of these matters an institution may be given, and which it may not see: those are to be
/// published to members first. A cluster is not seen while one of its entries is not.
pub async fn meant_for(
    db: &impl Connection,
    institution: &Institution,
    matters: &[Matter],
) -> Result<(Vec<Matter>, Vec<Matter>)> {
    let class = institution.description.class;
    let mut hidden_clusters = Vec::new();
    let mut entries = Vec::new();
    for matter in matters {
        match matter {
            Matter::Entry(place) => entries.push(place.entry),
            Matter::Cluster(id) => {
                let cluster = store::find(db, *id).await?;
                let inside: Vec<i64> = store::members(db, *id).await?.into_iter().map(|place| place.entry).collect();
                let is_shown = cluster.is_some_and(|cluster| is_meant_for(cluster.description.audience, class));
                if !is_shown || !super::unseen(db, &inside, class).await?.is_empty() {
                    hidden_clusters.push(*id);
                }
            }
        }
    }
    let hidden: HashSet<i64> = super::unseen(db, &entries, class).await?.into_iter().collect();
    Ok(matters.iter().cloned().partition(|matter| match matter {
        Matter::Entry(place) => !hidden.contains(&place.entry),
        Matter::Cluster(id) => !hidden_clusters.contains(id),
    }))
}
