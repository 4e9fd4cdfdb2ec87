//! When the newest evidence of measures was brought, kept in memory until some evidence changes.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use anyhow::Result;

use crate::evidence;
use crate::insight::store::{self, Brought};
use crate::measures::MeasureId;
use crate::permissions::{Actor, Kind, Parties, Subject, reach};
use crate::platform::clock::Moment;
use crate::platform::db::Connection;

/// The newest of each measure, institution and audience, with the count of changes that it is as of.
#[derive(Default)]
pub struct Newest(RwLock<(i64, Arc<Vec<Brought>>)>);

impl Newest {
    async fn read(&self, db: &impl Connection) -> Result<Arc<Vec<Brought>>> {
        // Read first: what changes while we read will be read again.
        let mark = evidence::mark(db).await?;
        let (known, brought) = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        if known == mark {
            return Ok(brought);
        }
        let brought = Arc::new(store::evidence(db).await?);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = (mark, Arc::clone(&brought));
        Ok(brought)
    }

    /// Of each measure what `actor` may see.
    pub async fn of(&self, db: &impl Connection, actor: &Actor) -> Result<HashMap<MeasureId, Moment>> {
        let reach = reach(actor, Kind::Evidence);
        let mut newest: HashMap<MeasureId, Moment> = HashMap::new();
        for one in self.read(db).await?.iter() {
            let parties = Parties { lead: &[one.institution], ..Parties::default() };
            let subject = Subject { kind: Kind::Evidence, audience: one.audience, workflow: one.workflow, parties };
            if reach.admits(&subject) {
                let known = newest.entry(one.measure).or_insert(one.at);
                *known = (*known).max(one.at);
            }
        }
        Ok(newest)
    }
}
