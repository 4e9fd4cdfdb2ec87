//! What an update says, as people type it and as the ledger keeps it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::platform::clock::Date;

/// What a measure lacks to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Technical assistance.
    Assistance,
    Budget,
    /// A law, or another decision that its institution cannot take.
    Law,
}

impl Need {
    pub const ALL: [Need; 3] = [Need::Assistance, Need::Budget, Need::Law];

    pub fn code(self) -> &'static str {
        match self {
            Need::Assistance => "assistance",
            Need::Budget => "budget",
            Need::Law => "law",
        }
    }

    pub fn from_code(code: &str) -> Option<Need> {
        Need::ALL.into_iter().find(|need| need.code() == code)
    }
}

/// All that an update says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    /// In which it is written.
    pub language: String,
    /// Nothing has changed since the update before; then it says nothing else.
    pub nothing_new: bool,
    pub done: String,
    /// What changed for people.
    pub effect: String,
    pub obstacles: String,
    pub next_step: String,
    pub needs: BTreeSet<Need>,
    pub needs_said: String,
    /// Milestones of the measure that are reached, by public id, and since when.
    pub milestones: BTreeMap<String, Date>,
}

impl Description {
    pub fn nothing_new(language: &str) -> Description {
        Description { language: language.to_owned(), nothing_new: true, ..Description::default() }
    }

    /// Whether nothing was written or ticked.
    pub fn is_empty(&self) -> bool {
        let texts = [&self.done, &self.effect, &self.obstacles, &self.next_step, &self.needs_said];
        texts.into_iter().all(String::is_empty) && self.needs.is_empty() && self.milestones.is_empty()
    }

    /// Whether it can be handed in: it says what was done or reached, or that nothing is new.
    pub fn is_answer(&self) -> bool {
        self.nothing_new || !self.done.is_empty() || !self.milestones.is_empty()
    }

    pub fn content(&self) -> Value {
        let milestones: BTreeMap<&str, String> =
            self.milestones.iter().map(|(milestone, on)| (milestone.as_str(), on.to_string())).collect();
        json!({
            "language": self.language, "nothing_new": self.nothing_new, "done": self.done, "effect": self.effect,
            "obstacles": self.obstacles, "next_step": self.next_step,
            "needs": self.needs.iter().map(|need| need.code()).collect::<Vec<_>>(), "needs_said": self.needs_said,
            "milestones": milestones,
        })
    }
}
