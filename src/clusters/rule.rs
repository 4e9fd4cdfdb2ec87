//! Rules by which assignments are proposed: entries of a topic go to an institution. What they propose
//! nobody is asked about before the secretariat has confirmed it.

use std::collections::{HashMap, HashSet};

use anyhow::Result;
use serde_json::json;

use super::assignment::{self, Matter, Outcome, Share, State, Wish, outcome};
use super::{Place, record, store};
use crate::institutions::{By, Catalogue, Institution, InstitutionId};
use crate::ledger::Object;
use crate::permissions::is_meant_for;
use crate::platform::db::{Connection, Tx};
use crate::recommendations;

pub use store::rules::{all, entries_of_topics, ever};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub id: i64,
    pub topic: i64,
    pub institution: InstitutionId,
    pub share: Share,
}

/// Adds a rule; `None` where there is the same.
pub async fn add(tx: &Tx, by: By<'_>, topic: i64, institution: &Institution, share: Share) -> Result<Option<i64>> {
    let same = |rule: &Rule| rule.topic == topic && rule.institution == institution.id;
    if all(&**tx).await?.iter().any(same) {
        return Ok(None);
    }
    let id = store::rules::insert(tx, topic, institution.id, share).await?;
    let content = json!({ "topic": topic, "institution": institution.public_id, "share": share.code() });
    record(tx, by, "rule-added", Object::Rule(id), content).await?;
    Ok(Some(id))
}

/// Ends a rule. What it has proposed stays proposed.
pub async fn end(tx: &Tx, by: By<'_>, rule: &Rule) -> Result<bool> {
    if !store::rules::end(tx, rule.id, by.at).await? {
        return Ok(false);
    }
    let content = json!({ "topic": rule.topic, "institution": rule.institution.0, "share": rule.share.code() });
    record(tx, by, "rule-ended", Object::Rule(rule.id), content).await?;
    Ok(true)
}

/// What the rules would propose now, by rule: entries of their topics that the institution may see, has
/// no share in, and was not proposed for before. An entry that is led needs no other lead.
pub async fn proposals(db: &impl Connection, institutions: &Catalogue, by: By<'_>) -> Result<Vec<(Rule, Vec<Matter>)>> {
    let rules = all(db).await?;
    let topics: Vec<i64> = rules.iter().map(|rule| rule.topic).collect();
    let by_topic = entries_of_topics(db, &topics).await?;
    let entries: HashSet<i64> = by_topic.values().flatten().copied().collect();
    let entries: Vec<i64> = entries.into_iter().collect();
    let known = recommendations::tagged(db, &entries).await?;
    let matters: Vec<Matter> = entries.iter().map(|entry| Matter::Entry(Place::whole(*entry))).collect();
    let mut open = assignment::open_of(db, &matters).await?;
    let mut before: HashMap<i64, HashSet<Matter>> = HashMap::new();
    for one in store::assignments::by_rules(db).await? {
        before.entry(one.institution.0).or_default().insert(one.matter);
    }
    let mut proposals = Vec::new();
    for rule in rules {
        let today = institutions.responsible(rule.institution, by.today);
        let Some(institution) = institutions.get(today).filter(|one| assignment::check(one, by).is_ok()) else {
            continue;
        };
        let mut wanted = Vec::new();
        for entry in by_topic.get(&rule.topic).into_iter().flatten() {
            let class = institution.description.class;
            let is_shown = known.get(entry).is_some_and(|entry| is_meant_for(entry.audience, class));
            let matter = Matter::Entry(Place::whole(*entry));
            let was = before.get(&institution.id.0).is_some_and(|before| before.contains(&matter));
            let there = open.entry(matter.clone()).or_default();
            if is_shown && !was && outcome(there, institution.id, rule.share) == Outcome::New {
                wanted.push(matter);
            }
        }
        if !wanted.is_empty() {
            proposals.push((rule, wanted));
        }
    }
    Ok(proposals)
}

/// Proposes all of that: how many.
pub async fn propose(tx: &Tx, by: By<'_>, institutions: &Catalogue) -> Result<usize> {
    let mut proposed = 0;
    for (rule, matters) in proposals(&**tx, institutions, by).await? {
        let Some(institution) = institutions.get(institutions.responsible(rule.institution, by.today)) else {
            continue;
        };
        let wish =
            Wish { institution, share: rule.share, state: State::Proposed, rule: Some(rule.id), bulk: None, said: "" };
        proposed += assignment::assign(tx, by, &wish, &matters).await?.unwrap_or_default();
    }
    Ok(proposed)
}
