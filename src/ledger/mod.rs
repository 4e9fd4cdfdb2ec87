//! The ledger: a provable record of every act, and the batches in which acts become visible.
//!
//! An entry says who did what to which object and when, and commits to the content by
//! SHA-256(salt ‖ content). Content and salt stand in a version row beside it, which can be erased
//! while the entry stands. Entries are numbered without gaps in commit order.

mod store;

use std::ops::Range;

use anyhow::Result;
use sha2::{Digest, Sha256};

pub use store::batch::{Batch, BatchId, BatchState, DIRECT, NewBatch};
pub use store::batch::{abandon, adopt, advance, batch, batch_of_job, batches, begin_batch};
pub use store::batch::{give_up, mark_undone, pending_batch, reveal};
pub use store::{LAST, announced_after, has_announced, last_seq, outbox_after, proofs_after, prune_outbox, pruned};

use crate::permissions::Actor;
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Together, Tx};
use crate::platform::ids;

/// What an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Object {
    Recommendation(i64),
    Batch(i64),
    Document(i64),
    Account(i64),
    /// A version of settings.
    Settings(i64),
    /// A term of a list, as this instance words it.
    Term(i64),
    Job(i64),
    /// A file sent for import.
    Upload(i64),
    Institution(i64),
    Post(i64),
    Appointment(i64),
    Cluster(i64),
    Assignment(i64),
    /// By which assignments are proposed.
    Rule(i64),
    Comment(i64),
    Measure(i64),
    Update(i64),
    Evidence(i64),
    Status(i64),
    Assessment(i64),
    Grade(i64),
    /// By which statuses, assessments and grades are given.
    Scale(i64),
    /// A plan with its objectives.
    Framework(i64),
}

impl Object {
    pub fn kind(self) -> &'static str {
        match self {
            Object::Recommendation(_) => "recommendation",
            Object::Batch(_) => "batch",
            Object::Document(_) => "document",
            Object::Account(_) => "account",
            Object::Settings(_) => "settings",
            Object::Term(_) => "term",
            Object::Job(_) => "job",
            Object::Upload(_) => "upload",
            Object::Institution(_) => "institution",
            Object::Post(_) => "post",
            Object::Appointment(_) => "appointment",
            Object::Cluster(_) => "cluster",
            Object::Assignment(_) => "assignment",
            Object::Rule(_) => "rule",
            Object::Comment(_) => "comment",
            Object::Measure(_) => "measure",
            Object::Update(_) => "update",
            Object::Evidence(_) => "evidence",
            Object::Status(_) => "status",
            Object::Assessment(_) => "assessment",
            Object::Grade(_) => "grade",
            Object::Scale(_) => "scale",
            Object::Framework(_) => "framework",
        }
    }

    pub fn id(self) -> i64 {
        match self {
            Object::Recommendation(id)
            | Object::Batch(id)
            | Object::Document(id)
            | Object::Account(id)
            | Object::Settings(id)
            | Object::Term(id)
            | Object::Job(id)
            | Object::Upload(id)
            | Object::Institution(id)
            | Object::Post(id)
            | Object::Appointment(id)
            | Object::Cluster(id)
            | Object::Assignment(id)
            | Object::Rule(id)
            | Object::Comment(id)
            | Object::Measure(id)
            | Object::Update(id)
            | Object::Evidence(id)
            | Object::Status(id)
            | Object::Assessment(id)
            | Object::Grade(id)
            | Object::Scale(id)
            | Object::Framework(id) => id,
        }
    }
}

/// One act to be recorded. `act` is a stable name in the past tense: `recommendation-received`.
pub struct Entry {
    pub act: &'static str,
    pub object: Object,
    /// Canonical content (JSON with fixed order of keys) that the entry commits to.
    pub content: String,
}

/// An act as the history of an object shows it.
pub struct PastAct {
    pub seq: i64,
    pub at: Moment,
    /// When readers could first see it: for a batch, the moment that it was revealed.
    pub seen_at: Moment,
    pub actor: String,
    pub act: String,
    pub batch: BatchId,
    /// What the batch is known by, such as the file that brought it; empty for what a person did.
    pub title: String,
    /// For whom the batch was meant: the name of an internal file may tell what it is about.
    pub audience: String,
    /// The content, unless it was erased.
    pub content: Option<String>,
}

/// Whether an entry still commits to the content beside it.
pub struct Proof {
    pub seq: i64,
    /// `None` once the content was erased.
    pub holds: Option<bool>,
}

/// Records acts done at `at` in `batch`, in order, and returns their numbers.
pub async fn append(tx: &Tx, actor: &Actor, at: Moment, batch: BatchId, entries: &[Entry]) -> Result<Range<i64>> {
    let seed: [u8; 32] = ids::random()?;
    let last = store::advance(tx, entries.len() as i64).await?;
    let first = last - entries.len() as i64 + 1;
    let mut rows = Vec::with_capacity(entries.len());
    for (seq, entry) in (first..).zip(entries) {
        let salt = salt(&seed, seq);
        let commitment = commitment(&salt, entry.content.as_bytes());
        rows.push(store::NewEntry { seq, entry, salt, commitment });
    }
    store::insert(tx, &actor.name(), at, batch, rows).await?;
    Ok(first..last + 1)
}

/// Records one act that a person or program did by itself, and tells everybody who listens.
pub async fn record(tx: &Tx, actor: &Actor, at: Moment, entry: &Entry) -> Result<()> {
    recorded(actor, at, entry)?.run(&**tx).await
}

/// What records one act, for whoever has more to write beside it: there its number is [`LAST`].
pub fn recorded(actor: &Actor, at: Moment, entry: &Entry) -> Result<Together> {
    let salt = ids::random()?;
    Ok(store::one(&actor.name(), at, entry, salt, commitment(&salt, entry.content.as_bytes())))
}

/// Tells the search index (and whoever else listens) that `object` has changed.
pub async fn announce(tx: &Tx, seq: i64, object: Object) -> Result<()> {
    store::add_to_outbox(tx, seq, object).await
}

/// The acts on an object that are visible, oldest first.
pub async fn history(db: &impl Connection, object: Object) -> Result<Vec<PastAct>> {
    store::history(db, object).await
}

/// SHA-256(salt ‖ content).
pub fn commitment(salt: &[u8; 16], content: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(salt).chain_update(content).finalize().into()
}

/// Each entry's salt is drawn from one random seed a transaction, which is kept nowhere.
fn salt(seed: &[u8; 32], seq: i64) -> [u8; 16] {
    let digest: [u8; 32] = Sha256::new().chain_update(seed).chain_update(seq.to_be_bytes()).finalize().into();
    let mut salt = [0; 16];
    salt.copy_from_slice(digest.split_at(16).0);
    salt
}
