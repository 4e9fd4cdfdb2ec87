//! What a recommendation is about: themes, affected persons, SDG goals and targets.
//!
//! One table, told apart by scheme. Labels in seven languages come with the program; terms that an
//! export brings and we do not know are added under the export's own label.

mod store;

use anyhow::Result;

use crate::platform::db::{Connection, Tx};
use crate::platform::vocabulary::{Term, Vocabulary};
use crate::terms::List;

pub use store::{add, insert};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scheme {
    Theme,
    Person,
    Goal,
    Target,
}

impl Scheme {
    pub const ALL: [Scheme; 4] = [Scheme::Theme, Scheme::Person, Scheme::Goal, Scheme::Target];

    /// As it stands in the database and in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Scheme::Theme => "theme",
            Scheme::Person => "person",
            Scheme::Goal => "sdg-goal",
            Scheme::Target => "sdg-target",
        }
    }

    pub fn list(self) -> List {
        match self {
            Scheme::Theme => List::Theme,
            Scheme::Person => List::Person,
            Scheme::Goal => List::Goal,
            Scheme::Target => List::Target,
        }
    }

    pub fn from_code(code: &str) -> Option<Scheme> {
        Scheme::ALL.into_iter().find(|scheme| scheme.code() == code)
    }
}

/// All topics, kept in memory.
#[derive(Clone, Default)]
pub struct Catalogue {
    pub themes: Vocabulary,
    pub persons: Vocabulary,
    pub goals: Vocabulary,
    pub targets: Vocabulary,
}

impl Catalogue {
    pub async fn load(db: &impl Connection) -> Result<Catalogue> {
        store::load(db).await
    }

    pub fn scheme(&self, scheme: Scheme) -> &Vocabulary {
        match scheme {
            Scheme::Theme => &self.themes,
            Scheme::Person => &self.persons,
            Scheme::Goal => &self.goals,
            Scheme::Target => &self.targets,
        }
    }

    /// The topic with this number and its scheme.
    pub fn get(&self, id: i64) -> Option<(Scheme, &Term)> {
        Scheme::ALL.into_iter().find_map(|scheme| Some((scheme, self.scheme(scheme).get(id)?)))
    }

    /// Goal and target of an SDG label, by its code alone: `16.b - …` is a target and implies goal 16.
    pub fn sdg(&self, label: &str) -> Option<(&Term, Option<&Term>)> {
        let code = label.split([' ', '-', '–']).find(|part| !part.is_empty())?.trim_end_matches('.');
        let goal = self.goals.by_code(code.split('.').next()?)?;
        if !code.contains('.') {
            return Some((goal, None));
        }
        Some((goal, Some(self.targets.by_code(&code.to_lowercase())?)))
    }
}

/// The code of a term that a source brings under this label.
pub fn code_of(label: &str) -> String {
    mithaq_text::fold(label).replace(' ', "-")
}

/// Numbers the terms of the built-in lists that the database does not know yet.
pub async fn seed(tx: &Tx) -> Result<()> {
    store::seed(tx).await
}
