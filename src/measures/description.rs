//! What is said of a measure, as people type it and as the ledger keeps it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::follow_up::Rhythm;
use crate::institutions::{Catalogue, InstitutionId};
use crate::platform::clock::Date;
use crate::platform::i18n::Names;

/// All that is said of a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    pub titles: Names,
    pub descriptions: Names,
    /// What is to be different afterwards.
    pub objectives: Names,
    /// Code of a kind of action.
    pub kind: String,
    /// The institutions as they were meant; `institutions::Catalogue::responsible` says who goes on.
    pub lead: Option<InstitutionId>,
    pub supporting: BTreeSet<InstitutionId>,
    pub territory: String,
    pub starts: Option<Date>,
    pub ends: Option<Date>,
    pub budget: Vec<BudgetLine>,
    /// Numbers of topics: themes, persons, SDG goals and targets, objectives of plans.
    pub topics: BTreeSet<i64>,
    pub milestones: Vec<MilestoneTerms>,
    /// How often its institutions report.
    pub rhythm: Rhythm,
}

/// What a measure costs in one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetLine {
    pub year: i64,
    /// In whole units of the currency.
    pub needed: i64,
    pub secured: i64,
    /// Three letters of ISO 4217.
    pub currency: String,
    /// Whose money it is: a budget line, a fund, a partner.
    pub source: String,
}

impl BudgetLine {
    /// What is still to be found.
    pub fn gap(&self) -> i64 {
        (self.needed - self.secured).max(0)
    }
}

/// A step on the way; `id` is that of the milestone that it describes anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MilestoneTerms {
    pub id: Option<String>,
    pub titles: Names,
    pub due: Option<Date>,
}

/// What of a description cannot stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// In no language.
    Untitled,
    /// The end is before the start.
    Days,
    /// Nobody leads it.
    NoLead,
    /// An institution is independent, or no longer there.
    CannotLead(InstitutionId),
    CannotSupport(InstitutionId),
}

impl Description {
    pub fn content(&self) -> Value {
        let said = |names: &Names| -> BTreeMap<String, String> {
            names.iter().map(|(language, text)| (language.to_owned(), text.to_owned())).collect()
        };
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        let budget = |line: &BudgetLine| {
            json!({
                "year": line.year, "needed": line.needed, "secured": line.secured,
                "currency": line.currency, "source": line.source,
            })
        };
        let milestone = |one: &MilestoneTerms| json!({ "titles": said(&one.titles), "due": day(one.due) });
        json!({
            "titles": said(&self.titles),
            "descriptions": said(&self.descriptions),
            "objectives": said(&self.objectives),
            "kind": self.kind,
            "lead": self.lead.map(|lead| lead.0),
            "supporting": self.supporting.iter().map(|one| one.0).collect::<Vec<_>>(),
            "territory": self.territory,
            "starts": day(self.starts),
            "ends": day(self.ends),
            "budget": self.budget.iter().map(budget).collect::<Vec<_>>(),
            "topics": self.topics,
            "milestones": self.milestones.iter().map(milestone).collect::<Vec<_>>(),
            "rhythm": self.rhythm.code(),
            "days": self.rhythm.days().iter().map(Date::to_string).collect::<Vec<_>>(),
        })
    }

    /// What of it cannot stand. `before` is what stood until now: an institution that has been named
    /// may stay when it is closed, since its heir goes on.
    pub fn check(&self, institutions: &Catalogue, today: Date, before: Option<&Description>) -> Result<(), Wrong> {
        if self.titles.iter().next().is_none() {
            return Err(Wrong::Untitled);
        }
        if let (Some(first), Some(last)) = (self.starts, self.ends)
            && last < first
        {
            return Err(Wrong::Days);
        }
        let takes = |id: InstitutionId, named: bool| {
            let institution = institutions.get(id);
            institution.is_some_and(|one| one.can_be_assigned_to(today) || (named && !one.description.informed_only))
        };
        let lead = self.lead.ok_or(Wrong::NoLead)?;
        if !takes(lead, before.is_some_and(|before| before.lead == Some(lead))) {
            return Err(Wrong::CannotLead(lead));
        }
        for one in &self.supporting {
            if *one == lead || !takes(*one, before.is_some_and(|before| before.supporting.contains(one))) {
                return Err(Wrong::CannotSupport(*one));
            }
        }
        Ok(())
    }
}
