//! Keeping the search index level with the register.

use std::path::Path;

use anyhow::Result;

use super::facets::Facet;
use super::store::indexed;
use crate::ledger::{self, BatchId, Object};
use crate::mechanisms::{self, DocumentId};
use crate::platform::db::Connection;
use crate::platform::search::{Index, SearchWriter};
use crate::topics::{self, Scheme};

/// Codes that may stand before a colon in a search.
pub const CODE_FIELDS: [&str; 2] = ["symbol", "number"];

/// Entries read and indexed at a time.
const CHUNK: usize = 2000;

/// Opens the register's index in `folder`.
pub fn open(folder: &Path) -> Result<Index> {
    Index::open(&folder.join("index"), &CODE_FIELDS, Facet::Language.number())
}

/// Names and dates that an indexed entry is described by.
#[derive(Clone, Copy)]
pub struct Terms<'a> {
    pub mechanisms: &'a mechanisms::Catalogue,
    pub topics: &'a topics::Catalogue,
}

/// Indexes what the outbox has announced since the last time; returns whether anything changed.
pub async fn catch_up(
    db: &impl Connection,
    terms: Terms<'_>,
    index: &Index,
    writer: &mut SearchWriter,
) -> Result<bool> {
    // Never built; or built from a later state of the register than the one that was put back; or
    // away for so long that what it missed is no longer announced.
    let known = ledger::pruned(db).await?..=ledger::last_seq(db).await?;
    let Some(mut read_up_to) = index.read_up_to()?.filter(|read| known.contains(read)) else {
        rebuild(db, terms, writer, &mut |_| {}).await?;
        return Ok(true);
    };
    let mut changed = false;
    loop {
        let announced = ledger::outbox_after(db, read_up_to).await?;
        let Some((last, _)) = announced.last() else { break };
        read_up_to = *last;
        let mut single = Vec::new();
        for (_, object) in &announced {
            match object {
                Object::Recommendation(id) => single.push(*id),
                Object::Batch(id) => batch(db, terms, writer, BatchId(*id)).await?,
                // Corrected in a batch, a document comes with that.
                Object::Document(id) => single.extend(indexed::of_document(db, DocumentId(*id)).await?),
                // Nothing else is in the index.
                _ => {}
            }
        }
        single.sort_unstable();
        single.dedup();
        put(db, terms, writer, &single).await?;
        writer.commit(read_up_to)?;
        changed = true;
    }
    Ok(changed)
}

async fn batch(db: &impl Connection, terms: Terms<'_>, writer: &mut SearchWriter, id: BatchId) -> Result<()> {
    for ids in indexed::concerned_by(db, id).await?.chunks(CHUNK) {
        put(db, terms, writer, ids).await?;
    }
    Ok(())
}

/// Indexes everything anew; `progress` hears how many entries are done.
pub async fn rebuild(
    db: &impl Connection,
    terms: Terms<'_>,
    writer: &mut SearchWriter,
    progress: &mut (dyn FnMut(u64) + Send),
) -> Result<()> {
    let read_up_to = ledger::last_seq(db).await?;
    writer.clear()?;
    let mut after = 0_i64;
    let mut done = 0;
    loop {
        let ids = indexed::after(db, after, CHUNK as i64).await?;
        let Some(last) = ids.last() else { break };
        after = *last;
        put(db, terms, writer, &ids).await?;
        done += ids.len() as u64;
        progress(done);
    }
    writer.commit(read_up_to)
}

/// Puts entries into the index as they are now; those that are gone are taken out.
async fn put(db: &impl Connection, terms: Terms<'_>, writer: &mut SearchWriter, ids: &[i64]) -> Result<()> {
    for chunk in ids.chunks(500) {
        let mut documents = indexed::load(db, terms, chunk).await?;
        for id in chunk {
            match documents.remove(id) {
                Some(document) => writer.put(document)?,
                None => writer.remove(*id),
            }
        }
    }
    Ok(())
}

pub fn facet_of(scheme: Scheme) -> Facet {
    match scheme {
        Scheme::Theme => Facet::Theme,
        Scheme::Person => Facet::Person,
        Scheme::Goal => Facet::Goal,
        Scheme::Target => Facet::Target,
    }
}
