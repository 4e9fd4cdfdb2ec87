//! Reading a file through to the end: compare, count, and (unless previewing) stage; then reveal.

use std::collections::{HashMap, HashSet};

use anyhow::{Context, Result, bail};

use super::{Item, Records, Report, Row, Trouble, undo};
use crate::app::App;
use crate::ledger::{self, Batch, NewBatch};
use crate::mechanisms::{Correction, corrections};
use crate::permissions::{Actor, Audience};
use crate::platform::db::Connection;
use crate::platform::i18n::Names;
use crate::platform::jobs::{JobId, Refused};
use crate::recommendations::difference::{Difference, difference, held_back};
use crate::recommendations::{self, Known, PublicId, Received, Staged};

/// Records compared and written at a time: small enough that other writers wait well under 2 s.
const CHUNK: usize = 1000;

/// If so many are refused and none is taken, nothing else will come.
const ENOUGH_REFUSED: u64 = 1000;

/// What a caller decides about an import.
#[derive(Clone, Debug)]
pub struct Options {
    /// `uhri`, `demo`.
    pub source: &'static str,
    /// The file's name.
    pub title: String,
    /// SHA-256 of the file in hex.
    pub digest: String,
    pub language: String,
    pub audience: Audience,
    /// The State whose records are taken, by code; all States when `None`.
    pub state: Option<String>,
}

/// A file opened for reading, and what it says beside its records.
pub struct Source<'a> {
    pub records: Box<dyn Records + Send + 'a>,
    pub titles: HashMap<String, Names>,
}

/// Told now and then how far the work has come, in bytes of the unpacked file; `false` stops it.
pub type Watch<'a> = &'a (dyn Fn(u64, &Report) -> bool + Sync);

/// Opens a batch for this import, or takes up the pending one if it is the same; anything else
/// that is pending must be finished or given up first.
pub async fn resume_or_begin(app: &App, actor: &Actor, options: &Options, job: JobId) -> Result<Batch> {
    let tx = app.db.begin().await?;
    let state = options.state.clone().unwrap_or_default();
    if let Some(mut pending) = ledger::pending_batch(&*tx).await? {
        let same = pending.kind == "import"
            && pending.position >= 0
            && pending.digest == options.digest
            && pending.language == options.language
            && pending.audience == options.audience.code()
            && pending.options == state;
        if !same {
            let (id, title) = (pending.id.0, &pending.title);
            bail!(Refused(format!(
                "import {id} ({title}) is unfinished: import the same file again, or give it up with `mithaq imports undo {id}`"
            )));
        }
        ledger::adopt(&tx, &mut pending, job.0).await?;
        tx.commit().await?;
        return Ok(pending);
    }
    let new = NewBatch {
        kind: "import",
        source: options.source,
        title: &options.title,
        digest: &options.digest,
        language: &options.language,
        audience: options.audience.code(),
        options: &state,
        undoes: None,
        job: job.0,
    };
    let id = ledger::begin_batch(&tx, actor, app.clock.now(), &new).await?;
    let batch = ledger::batch(&*tx, id).await?.context("the batch vanished")?;
    tx.commit().await?;
    Ok(batch)
}

/// Is given all rows of a preview as they come, a few at a time.
pub type Keep<'a> = &'a mut (dyn FnMut(Vec<Row>) -> Result<()> + Send);

/// Reads the file to its end, changes nothing, and gives every row to `keep`.
pub async fn preview(
    app: &App,
    options: &Options,
    source: Source<'_>,
    keep: Keep<'_>,
    watch: Watch<'_>,
) -> Result<Option<Report>> {
    read_through(app, &Actor::System, options, source, None, watch, Some(keep)).await
}

/// Reads the file to its end. With a batch, stages what changes and reveals it at last; without
/// one, only counts. `Ok(None)` when `watch` stopped it: a batch then stays pending.
pub async fn run(
    app: &App,
    actor: &Actor,
    options: &Options,
    source: Source<'_>,
    batch: Option<Batch>,
    watch: Watch<'_>,
) -> Result<Option<Report>> {
    read_through(app, actor, options, source, batch, watch, None).await
}

async fn read_through(
    app: &App,
    actor: &Actor,
    options: &Options,
    mut source: Source<'_>,
    mut batch: Option<Batch>,
    watch: Watch<'_>,
    mut keep: Option<Keep<'_>>,
) -> Result<Option<Report>> {
    let mut seen: HashSet<u128> = HashSet::new();
    let mut described = Described::under_way(app, batch.as_ref()).await?;
    // With the documents that it inserts, so that the next chunk finds them.
    let terms = app.terms();
    let mut mechanisms = crate::mechanisms::Catalogue::clone(&terms.mechanisms);
    let mut report = match &batch {
        Some(batch) if batch.position > 0 => match take_up(batch, source.records.as_mut(), &mut seen, watch).await? {
            Some(report) => report,
            None => return Ok(None),
        },
        _ => Report { language: options.language.clone(), ..Report::default() },
    };
    report.rows = keep.is_some().then(Vec::new);
    loop {
        let before = report.read;
        let chunk = read_chunk(source.records.as_mut(), &mut report, &mut seen, u64::MAX)?;
        let ended = report.read == before;
        let nothing_taken = report.read > 0 && report.refused == report.read;
        if nothing_taken && (ended || report.read >= ENOUGH_REFUSED) {
            return Err(Trouble::WrongShape.into());
        }
        let addresses: Vec<_> = chunk.iter().map(Received::public_id).collect();
        match &mut batch {
            None => {
                let known = recommendations::known(app.db.read(), &addresses).await?;
                count(app, options.audience, &known, &chunk, &mut report);
                described.compare(app.db.read(), options.audience, &known, &chunk, &mut report).await?;
            }
            Some(batch) => {
                let tx = app.db.begin().await?;
                let known = recommendations::known(&*tx, &addresses).await?;
                count(app, options.audience, &known, &chunk, &mut report);
                let corrections = described.compare(&*tx, options.audience, &known, &chunk, &mut report).await?;
                corrections::stage(&tx, batch.id, &corrections).await?;
                let staged = Staged {
                    batch: batch.id,
                    actor,
                    at: app.clock.now(),
                    audience: options.audience,
                    mechanisms: &mechanisms,
                    types: &terms.types,
                    topics: &terms.topics,
                    titles: &source.titles,
                };
                let (seqs, documents) = recommendations::stage(&tx, &staged, &known, &chunk).await?;
                ledger::advance(&tx, batch, report.read as i64, &report.summary(), seqs).await?;
                tx.commit().await?;
                documents.into_iter().for_each(|document| mechanisms.documents.add(document));
            }
        }
        if let (Some(keep), Some(rows)) = (&mut keep, &mut report.rows) {
            keep(std::mem::take(rows))?;
        }
        if !watch(source.records.bytes(), &report) {
            return Ok(None);
        }
        if ended {
            break;
        }
    }
    if let Some(batch) = batch {
        reveal(app, actor, batch, &report).await?;
    }
    Ok(Some(report))
}

/// Reads again, without a second look, what was staged before an import was interrupted.
async fn take_up(
    batch: &Batch,
    records: &mut (dyn Records + Send),
    seen: &mut HashSet<u128>,
    watch: Watch<'_>,
) -> Result<Option<Report>> {
    let mut report: Report = serde_json::from_str(&batch.summary).context("the batch's summary")?;
    let mut skipped = Report::default();
    while skipped.read < report.read {
        let before = skipped.read;
        read_chunk(records, &mut skipped, seen, report.read)?;
        if skipped.read == before {
            break;
        }
        if !watch(records.bytes(), &report) {
            return Ok(None);
        }
        // Nothing is waited for here, and whoever holds a lease must be able to renew it.
        tokio::task::yield_now().await;
    }
    // The counts were kept, the rows are found again.
    report.refusals = skipped.refusals;
    report.unknown_labels = skipped.unknown_labels;
    Ok(Some(report))
}

/// Up to a thousand records; those refused, repeated or passed over are counted and left out.
fn read_chunk(
    records: &mut (dyn Records + Send),
    report: &mut Report,
    seen: &mut HashSet<u128>,
    up_to: u64,
) -> Result<Vec<Received>> {
    let mut chunk = Vec::with_capacity(CHUNK);
    let start = report.read;
    while chunk.len() < CHUNK && report.read - start < 4 * CHUNK as u64 && report.read < up_to {
        let Some(item) = records.next() else { break };
        report.read += 1;
        match item? {
            Item::Refused(refusal) => report.refuse(refusal),
            Item::PassedOver => report.passed_over += 1,
            Item::Record(record, notes) => {
                let id = uuid::Uuid::try_parse(&record.public_id().0)?.as_u128();
                if !seen.insert(id) {
                    report.repeated += 1;
                    continue;
                }
                report.other_language += u64::from(notes.other_language);
                for (field, label) in notes.unknown_labels {
                    report.note_label(field, label);
                }
                chunk.push(*record);
            }
        }
    }
    Ok(chunk)
}

/// Counts what each record would change, or is about to.
fn count(app: &App, audience: Audience, known: &HashMap<PublicId, Known>, chunk: &[Received], report: &mut Report) {
    let terms = app.terms();
    for record in chunk {
        let address = record.public_id();
        let difference = difference(known.get(&address), record, audience);
        report.note(&terms, record, &difference);
        match difference {
            Difference::New => report.new += 1,
            Difference::Revived => report.revived += 1,
            Difference::TextAdded => report.texts_added += 1,
            Difference::HeldBack => report.held_back += 1,
            Difference::Same => report.unchanged += 1,
            Difference::Changed { fields, edited } => {
                report.change(&terms, address.0, record.facts.number.clone(), &fields, edited);
            }
        }
    }
}

/// The documents of which the file has spoken: the first record that may speak of one decides.
struct Described {
    decided: HashSet<String>,
}

impl Described {
    /// A resumed import remembers what it has corrected.
    async fn under_way(app: &App, batch: Option<&Batch>) -> Result<Described> {
        let corrected = match batch {
            Some(batch) => corrections::of(app.db.read(), batch.id).await?,
            None => Vec::new(),
        };
        Ok(Described { decided: corrected.into_iter().map(|correction| correction.code).collect() })
    }

    /// What these records correct. As with an entry's own facts, only a file in the language that
    /// brought them may speak of them, and an internal one not of what is public.
    async fn compare(
        &mut self,
        db: &impl Connection,
        audience: Audience,
        known: &HashMap<PublicId, Known>,
        chunk: &[Received],
        report: &mut Report,
    ) -> Result<Vec<Correction>> {
        let mut new = Vec::new();
        for record in chunk {
            let document = &record.facts.document;
            let facts = known.get(&record.public_id()).and_then(|known| known.facts.as_ref());
            let may_speak = facts.is_some_and(|facts| {
                facts.language == record.language
                    && facts.document_code == document.code
                    && !held_back(facts.audience, audience)
            });
            if may_speak && !self.decided.contains(&document.code) {
                self.decided.insert(document.code.clone());
                new.push(document);
            }
        }
        let found = corrections::among(db, &new).await?;
        found.iter().for_each(|correction| report.correct(correction));
        Ok(found)
    }
}

async fn reveal(app: &App, actor: &Actor, mut batch: Batch, report: &Report) -> Result<()> {
    batch.summary = report.summary();
    if !report.changes_something() {
        return undo::abandon(app, actor, batch.id).await.map(drop);
    }
    let tx = app.db.begin().await?;
    let seen_by = recommendations::audiences_of_corrected(&*tx, batch.id).await?;
    corrections::make(&tx, actor, app.clock.now(), batch.id, &seen_by).await?;
    ledger::reveal(&tx, actor, app.clock.now(), &batch, "import-applied").await?;
    tx.commit().await?;
    app.db.tidy().await?;
    app.changed().await
}
