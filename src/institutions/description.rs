//! What is said of an institution, as people type it and as the ledger keeps it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::InstitutionId;
use crate::permissions::Class;
use crate::platform::clock::Date;
use crate::platform::i18n::Names;

/// How far an institution reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    National,
    Regional,
    Local,
}

impl Level {
    pub const ALL: [Level; 3] = [Level::National, Level::Regional, Level::Local];

    pub fn code(self) -> &'static str {
        match self {
            Level::National => "national",
            Level::Regional => "regional",
            Level::Local => "local",
        }
    }

    pub fn from_code(code: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|level| level.code() == code)
    }
}

/// All that is said of an institution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    pub names: Names,
    pub short_names: Names,
    /// Code of a kind.
    pub kind: String,
    pub parent: Option<InstitutionId>,
    pub class: Class,
    /// It is informed and informs, as a court is: nobody assigns to it, reminds it or grades it.
    pub informed_only: bool,
    pub level: Level,
    pub territory: String,
    pub active_from: Option<Date>,
    /// The last day.
    pub active_to: Option<Date>,
    /// Numbers of topics by which it is proposed for meetings and consultations.
    pub topics: BTreeSet<i64>,
}

/// What of a description cannot stand, and in which field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// In no language.
    NoName,
    /// It stands under itself, or under one that stands under it.
    Circle,
    /// The last day is before the first.
    Days,
    /// A parent that is no longer there.
    ParentGone,
}

impl Description {
    /// As the ledger keeps it; the parent by its number, since it may be renamed.
    pub fn content(&self) -> Value {
        let names: BTreeMap<&str, &str> = self.names.iter().collect();
        let short_names: BTreeMap<&str, &str> = self.short_names.iter().collect();
        json!({
            "names": names,
            "short_names": short_names,
            "kind": self.kind,
            "parent": self.parent.map(|parent| parent.0),
            "class": self.class.code(),
            "informed_only": self.informed_only,
            "level": self.level.code(),
            "territory": self.territory,
            "active_from": self.active_from.map(|day| day.to_string()),
            "active_to": self.active_to.map(|day| day.to_string()),
            "topics": self.topics,
        })
    }

    pub fn is_active(&self, on: Date) -> bool {
        self.active_from.is_none_or(|first| first <= on) && self.active_to.is_none_or(|last| on <= last)
    }
}
