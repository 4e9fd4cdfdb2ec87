//! The index on disk: opened, written by one process, read by any.

use std::collections::HashSet;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

use anyhow::{Context, Result};
use mithaq_text::Language;
use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, Searcher, TantivyDocument, TantivyError, Term};

use super::analyzer::Analyzer;
use super::columns::{self, Columns, Dictionary};
use super::find::{self, Filter, Found, Request};
use super::overlay::Laid;
use super::sieve::{Ids, Sight};
use super::{FacetValue, Words};

/// Raise it when analysis changes: an index of another version is built anew. Other fields are
/// noticed without.
const VERSION: u32 = 1;

/// Languages with an analysis of their own; texts of any other share the last field.
pub const LANGUAGES: [Language; 8] = [
    Language::Arabic,
    Language::Chinese,
    Language::English,
    Language::French,
    Language::Portuguese,
    Language::Russian,
    Language::Spanish,
    Language::Other,
];

#[derive(Clone)]
pub struct Fields {
    pub id: Field,
    pub day: Field,
    pub facet: Field,
    /// One field a language, in the order of `LANGUAGES`.
    pub texts: Vec<Field>,
    /// Fields of codes by name, whole and lower-case.
    pub codes: Vec<(&'static str, Field)>,
}

impl Fields {
    pub fn text(&self, language: Language) -> Option<Field> {
        let place = LANGUAGES.iter().position(|known| *known == language)?;
        self.texts.get(place).copied()
    }

    pub fn code(&self, name: &str) -> Option<Field> {
        self.codes.iter().find(|(known, _)| *known == name).map(|(_, field)| *field)
    }
}

/// A document to be indexed.
#[derive(Default)]
pub struct Indexed {
    pub id: i64,
    /// Days since 1970.
    pub day: i32,
    pub facets: Vec<FacetValue>,
    /// Language code and text.
    pub texts: Vec<(String, String)>,
    /// Name of the field and code.
    pub codes: Vec<(&'static str, String)>,
}

/// The index as it was when last loaded: every reader of one page sees the same.
pub struct Snapshot {
    pub searcher: Searcher,
    pub dictionary: Dictionary,
    pub columns: Vec<Columns>,
    /// What each scope may see, found out when first asked for.
    pub sights: RwLock<Vec<Arc<Sight>>>,
    /// What is known from elsewhere, beside each document, found out when first asked for.
    pub laid: RwLock<Vec<Arc<Laid>>>,
}

pub struct Index {
    index: tantivy::Index,
    reader: IndexReader,
    pub fields: Fields,
    /// The facet that tells a text's languages, for falling back to others.
    pub language_facet: u8,
    snapshot: RwLock<Arc<Snapshot>>,
}

/// The right to change the index; one process has it at a time.
pub struct SearchWriter {
    writer: IndexWriter,
    fields: Fields,
    /// Ids in the index or on their way into it. Deleting what is not there costs memory until the
    /// commit, which a large import would feel.
    present: HashSet<i64>,
}

impl Index {
    /// Opens the index in `folder`, or makes an empty one; one of another version is thrown away.
    pub fn open(folder: &Path, code_fields: &[&'static str], language_facet: u8) -> Result<Index> {
        let folder = folder.join(format!("v{VERSION}"));
        std::fs::create_dir_all(&folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
        let (schema, fields) = schema(code_fields);
        let directory = tantivy::directory::MmapDirectory::open(&folder)?;
        let index = match tantivy::Index::open_or_create(directory, schema.clone()) {
            Err(TantivyError::SchemaError(_)) => {
                std::fs::remove_dir_all(&folder)?;
                std::fs::create_dir_all(&folder)?;
                tantivy::Index::create_in_dir(&folder, schema)?
            }
            opened => opened.with_context(|| format!("cannot open the index in {}", folder.display()))?,
        };
        for language in LANGUAGES {
            index.tokenizers().register(&analyzer_name(language), Analyzer::new(language));
        }
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let snapshot = RwLock::new(Arc::new(load(&reader, &fields)?));
        Ok(Index { index, reader, fields, language_facet, snapshot })
    }

    /// The right to write, or `None` while another process has it.
    pub fn writer(&self, memory_bytes: usize) -> Result<Option<SearchWriter>> {
        match self.index.writer_with_num_threads(2, memory_bytes) {
            Ok(writer) => {
                self.reload()?;
                let snapshot = self.snapshot();
                let present = snapshot.columns.iter().flat_map(|columns| columns.ids.iter().copied()).collect();
                Ok(Some(SearchWriter { writer, fields: self.fields.clone(), present }))
            }
            Err(TantivyError::LockFailure(..)) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Takes up what was committed since, by this or another process.
    pub fn reload(&self) -> Result<()> {
        self.reader.reload()?;
        let fresh = Arc::new(load(&self.reader, &self.fields)?);
        *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = fresh;
        Ok(())
    }

    pub fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// How many documents the index holds.
    pub fn len(&self) -> u64 {
        self.snapshot().searcher.num_docs()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What the last commit noted, if any: the number up to which the outbox was read.
    pub fn read_up_to(&self) -> Result<Option<i64>> {
        Ok(self.index.load_metas()?.payload.and_then(|payload| payload.parse().ok()))
    }

    /// The ids of all documents that a scope may see.
    pub fn seen(&self, scope: &Filter) -> Result<Arc<Ids>> {
        let snapshot = self.snapshot();
        Ok(Sight::of(self, &snapshot, scope)?.ids(&snapshot))
    }

    /// Finds documents, counts facets.
    pub fn find(&self, request: &Request, words: &Words) -> Result<Found> {
        find::find(self, &self.snapshot(), request, words)
    }
}

impl SearchWriter {
    /// Puts a document in, in place of what had its id.
    pub fn put(&mut self, document: Indexed) -> Result<()> {
        self.remove(document.id);
        self.present.insert(document.id);
        let mut fields = TantivyDocument::new();
        fields.add_u64(self.fields.id, document.id.unsigned_abs());
        fields.add_u64(self.fields.day, u64::from(document.day.unsigned_abs()));
        for facet in document.facets {
            fields.add_u64(self.fields.facet, facet.0);
        }
        for (language, text) in document.texts {
            if let Some(field) = self.fields.text(Language::from_code(&language)) {
                fields.add_text(field, &text);
            }
        }
        for (name, code) in document.codes {
            if let Some(field) = self.fields.code(name) {
                fields.add_text(field, code.to_lowercase());
            }
        }
        self.writer.add_document(fields)?;
        Ok(())
    }

    pub fn remove(&mut self, id: i64) {
        if !self.present.remove(&id) {
            return;
        }
        self.writer.delete_term(Term::from_field_u64(self.fields.id, id.unsigned_abs()));
    }

    pub fn clear(&mut self) -> Result<()> {
        self.present.clear();
        self.writer.delete_all_documents()?;
        Ok(())
    }

    /// Makes all of it lasting and findable, and notes how far the outbox was read.
    pub fn commit(&mut self, read_up_to: i64) -> Result<()> {
        let mut prepared = self.writer.prepare_commit()?;
        prepared.set_payload(&read_up_to.to_string());
        prepared.commit()?;
        Ok(())
    }

    /// Ends writing once merges under way are done.
    pub fn finish(self) -> Result<()> {
        self.writer.wait_merging_threads()?;
        Ok(())
    }
}

fn analyzer_name(language: Language) -> String {
    format!("mithaq-{}", language.code())
}

fn schema(code_fields: &[&'static str]) -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let id = schema.add_u64_field("id", FAST | INDEXED);
    let day = schema.add_u64_field("day", FAST);
    let facet = schema.add_u64_field("facet", INDEXED);
    let mut texts = Vec::new();
    for language in LANGUAGES {
        let indexing = TextFieldIndexing::default()
            .set_tokenizer(&analyzer_name(language))
            .set_index_option(IndexRecordOption::WithFreqsAndPositions);
        let options = TextOptions::default().set_indexing_options(indexing);
        texts.push(schema.add_text_field(&format!("text-{}", language.code()), options));
    }
    let codes =
        code_fields.iter().map(|name| (*name, schema.add_text_field(&format!("code-{name}"), STRING))).collect();
    (schema.build(), Fields { id, day, facet, texts, codes })
}

fn load(reader: &IndexReader, fields: &Fields) -> Result<Snapshot> {
    let searcher = reader.searcher();
    let (dictionary, columns) = columns::read(searcher.segment_readers(), fields.facet)?;
    Ok(Snapshot { searcher, dictionary, columns, sights: RwLock::default(), laid: RwLock::default() })
}
