//! Entries that say nearly the same about the same State: found by a job whenever the register has
//! changed, kept in memory, asked by the gaps. What it finds is shown as a hint, never as a fact.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use anyhow::Result;
use mithaq_text::{Language, Likeness, nearly_the_same};
use serde_json::json;

use super::store;
use crate::app::App;
use crate::ledger;
use crate::mechanisms::DocumentId;
use crate::permissions::{Actor, Audience};
use crate::platform::db::Connection;
use crate::platform::jobs::{Claimed, Ended, NewJob};
use crate::recommendations::Position;

/// Finding them anew.
pub const LIKENESS: &str = "likeness";

/// What in the ledger may have changed a text, a position, or for whom an entry is.
const KINDS: [&str; 3] = ["recommendation", "batch", "document"];

/// Entries read at a time.
const CHUNK: i64 = 2000;

/// An entry among others that say nearly the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twin {
    pub entry: i64,
    pub audience: Audience,
    pub position: Option<Position>,
    pub document: DocumentId,
}

/// What gaps ask of the register, in memory.
#[derive(Default)]
pub struct Likenesses {
    /// Of two and more.
    pub groups: Vec<Vec<Twin>>,
    /// What the State noted.
    pub noted: Vec<i64>,
    /// How often texts had been compared.
    number: i64,
    /// The last entry of the ledger at which all of this was known to be so.
    as_of: AtomicI64,
}

/// `known` itself if nothing has changed since.
pub async fn load(db: &impl Connection, known: &Arc<Likenesses>) -> Result<Arc<Likenesses>> {
    // Read first: what changes while we read will be read again.
    let (last, number) = (ledger::last_seq(db).await?, store::mark(db).await?.1);
    let as_of = known.as_of.load(Ordering::Relaxed);
    let is_level = number == known.number && (1..=last).contains(&as_of);
    if is_level && !ledger::has_announced(db, as_of, &KINDS).await? {
        known.as_of.store(last, Ordering::Relaxed);
        return Ok(Arc::clone(known));
    }
    let (groups, noted) = (store::groups(db).await?, store::noted(db).await?);
    Ok(Arc::new(Likenesses { groups, noted, number, as_of: AtomicI64::new(last) }))
}

/// Whether the register has changed since texts were last compared.
pub async fn is_due(db: &impl Connection) -> Result<bool> {
    let (as_of, _) = store::mark(db).await?;
    ledger::has_announced(db, as_of, &KINDS).await
}

pub fn new_job() -> NewJob {
    NewJob {
        kind: LIKENESS,
        payload: String::new(),
        title: String::new(),
        actor: Actor::System.name(),
        queue: LIKENESS.to_owned(),
        bound_to: String::new(),
    }
}

pub async fn perform(app: &App, job: &Claimed) -> Result<Ended> {
    let db = app.db.read();
    let as_of = ledger::last_seq(db).await?;
    let total = crate::recommendations::count(db).await?.unsigned_abs();
    let languages = store::languages(db).await?;
    // Only what is about the same State, in the same language, is compared.
    let mut all: HashMap<(i64, String), Vec<(i64, Likeness)>> = HashMap::new();
    let (mut after, mut done) = (0, 0);
    loop {
        let (last, texts) = store::comparable(db, after, CHUNK, &languages).await?;
        let Some(last) = last else { break };
        after = last;
        done += texts.len() as u64;
        if !job.progress.at(done, total.max(done)) {
            return Ok(Ended::Cancelled);
        }
        for text in texts {
            let likeness = Likeness::of(Language::from_code(&text.language), &text.body);
            all.entry((text.state, text.language)).or_default().push((text.entry, likeness));
        }
    }
    let found = tokio::task::spawn_blocking(move || all.into_values().flat_map(alike).collect()).await?;
    let tx = app.db.begin().await?;
    store::replace(&tx, &found, as_of).await?;
    tx.commit().await?;
    app.refresh_terms().await?;
    Ok(Ended::Done(json!({ "entries": found.len() }).to_string()))
}

/// Those that resemble another, with the first of those that say it.
fn alike(texts: Vec<(i64, Likeness)>) -> Vec<(i64, i64)> {
    let (entries, texts): (Vec<i64>, Vec<Likeness>) = texts.into_iter().unzip();
    let firsts = nearly_the_same(&texts);
    let mut sizes: HashMap<usize, usize> = HashMap::new();
    firsts.iter().for_each(|first| *sizes.entry(*first).or_default() += 1);
    let found = entries.iter().zip(firsts).filter(|(_, first)| sizes.get(first).is_some_and(|size| *size > 1));
    found.filter_map(|(entry, first)| Some((*entry, *entries.get(first)?))).collect()
}
