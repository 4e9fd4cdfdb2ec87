//! What the program remembers of its database: names, the plan, where updates and statuses stand, and
//! what is made from them once for many readers.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, PoisonError, RwLock};

use anyhow::Result;

use crate::insight::likeness;
use crate::platform::clock::Date;
use crate::platform::db::Connection;
use crate::platform::search::Overlay;
use crate::platform::vocabulary::Vocabulary;
use crate::recommendations::fields::Circle;
use crate::recommendations::pages::tags::Rows;
use crate::settings::Settings;
use crate::{assessments, clusters, frameworks, institutions, measures, mechanisms, progress, recommendations, topics};

/// Names of things that nearly every page needs, kept in memory and replaced whole.
#[derive(Clone, Default)]
pub struct Terms {
    pub mechanisms: Arc<mechanisms::Catalogue>,
    pub topics: Arc<topics::Catalogue>,
    /// What an entry of the register is.
    pub types: Arc<Vocabulary>,
    pub institutions: Arc<institutions::Catalogue>,
    pub clusters: Arc<clusters::Catalogue>,
    /// Plans with their objectives.
    pub frameworks: Arc<frameworks::Catalogue>,
    pub framework_kinds: Arc<Vocabulary>,
    pub measure_kinds: Arc<Vocabulary>,
    /// All measures.
    pub plan: Arc<measures::Plan>,
    /// Where all updates stand.
    pub track: Arc<progress::Track>,
    pub scales: Arc<assessments::Scales>,
    /// What the State says today.
    pub standings: Arc<assessments::Standings>,
    pub settings: Arc<Settings>,
    /// Who answers for which entry, and what is in which cluster.
    pub shares: Arc<clusters::Shares>,
    /// Entries that say nearly the same.
    pub likenesses: Arc<likeness::Likenesses>,
    /// What readers may know of entries by slices above the register.
    pub fields: Arc<Kept<Circle, Arc<Overlay>>>,
    /// Whether measures are reported on in time, by the day.
    pub timeliness: Arc<Kept<Date, Arc<progress::OfMeasures>>>,
    /// Pieces of pages made of them.
    pub rows: Arc<Kept<(String, &'static str), Rows>>,
}

impl Terms {
    /// All anew, but what `known` says is as it was.
    pub(super) async fn read(db: &impl Connection, known: &Terms) -> Result<Terms> {
        let institutions = Arc::new(institutions::load(db).await?);
        Ok(Terms {
            mechanisms: Arc::new(mechanisms::Catalogue::load(db).await?),
            topics: Arc::new(topics::Catalogue::load(db).await?),
            types: Arc::new(recommendations::load_types(db).await?),
            clusters: Arc::new(clusters::load(db, &institutions).await?),
            shares: clusters::load_shares(db, &known.shares).await?,
            frameworks: frameworks::load(db, &known.frameworks).await?,
            framework_kinds: Arc::new(frameworks::load_kinds(db).await?),
            measure_kinds: Arc::new(measures::load_kinds(db).await?),
            plan: measures::load(db, &known.plan, &institutions).await?,
            institutions,
            track: progress::load(db, &known.track).await?.0,
            scales: assessments::load_scales(db, &known.scales).await?,
            standings: assessments::load(db, &known.standings).await?,
            settings: Arc::new(Settings::load(db).await?),
            likenesses: likeness::load(db, &known.likenesses).await?,
            fields: Arc::default(),
            timeliness: Arc::default(),
            rows: Arc::default(),
        })
    }

    /// Whether each measure under way is reported on in time on a day.
    pub fn timeliness(&self, today: Date) -> Arc<progress::OfMeasures> {
        self.timeliness.find(&today).unwrap_or_else(|| {
            let made = Arc::new(progress::Reporting::of(self, today).of_measures());
            self.timeliness.keep(today, &made);
            made
        })
    }
}

/// What is made once from words in memory, and goes with them.
pub struct Kept<Name, Made>(RwLock<HashMap<Name, Made>>);

/// Things of a kind that are kept at a time.
const MOST_KEPT: usize = 64;

impl<Name, Made> Default for Kept<Name, Made> {
    fn default() -> Kept<Name, Made> {
        Kept(RwLock::default())
    }
}

impl<Name: Eq + Hash, Made: Clone> Kept<Name, Made> {
    pub fn find(&self, name: &Name) -> Option<Made> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    pub fn keep(&self, name: Name, made: &Made) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        // Whoever comes after so many makes it anew.
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        kept.insert(name, made.clone());
    }
}
