//! The rows of a list as files: CSV, XLSX, JSON; exactly those that the page counts.

use std::io::Write;
use std::sync::Arc;

use anyhow::Result;
use axum::body::Body;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use mithaq_typeset::sheet::About;
use tokio::io::AsyncReadExt;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::filter::{self, Filter};
use super::{Listed, api, list, listed};
use crate::app::Terms;
use crate::platform::search::{Counts, Ids, Sort};
use crate::platform::tabular::neutral;
use crate::platform::web::Problem;
use crate::site::Visit;
use crate::site::download::FileFormat;
use crate::topics::Scheme;

/// Entries read from the database at a time.
const CHUNK: usize = 500;

/// The columns of a table, with the keys of their headings and their widths in characters.
const COLUMNS: [(&str, f64); 15] = [
    ("column-id", 20.0),
    ("recommendations-fact-type", 16.0),
    ("recommendations-fact-paragraph", 10.0),
    ("column-text", 80.0),
    ("column-language", 8.0),
    ("recommendations-fact-state", 20.0),
    ("recommendations-fact-mechanism", 28.0),
    ("recommendations-fact-document", 20.0),
    ("recommendations-fact-date", 12.0),
    ("facet-cycle", 8.0),
    ("recommendations-fact-position", 14.0),
    ("recommendations-fact-recommending", 24.0),
    ("facet-theme", 36.0),
    ("facet-person", 30.0),
    ("column-sdg", 14.0),
];

/// `/{lang}/recommendations.csv` and its siblings.
pub async fn csv(visit: Visit) -> Result<Response, Problem> {
    download(visit, FileFormat::Csv).await
}

pub async fn xlsx(visit: Visit) -> Result<Response, Problem> {
    download(visit, FileFormat::Xlsx).await
}

pub async fn json(visit: Visit) -> Result<Response, Problem> {
    download(visit, FileFormat::Json).await
}

async fn download(visit: Visit, format: FileFormat) -> Result<Response, Problem> {
    let filter = Filter { cursor: None, limit: None, ..Filter::parse(&visit.query) };
    let ids = ids(&visit, &filter).await?;
    format.holds(ids.len())?;
    let (sender, receiver) = mpsc::channel::<Result<Bytes, std::io::Error>>(4);
    let language = list::text_language(&visit, &filter).to_owned();
    tokio::spawn(async move {
        let sink = Sink { sender: sender.clone(), buffer: Vec::new() };
        if let Err(error) = write(&visit, &ids, &language, format, sink).await {
            tracing::error!("An export broke off: {error:#}");
            drop(sender.send(Err(std::io::Error::other("the export broke off"))).await);
        }
    });
    let name = format!("attachment; filename=\"recommendations.{}\"", format.ending());
    let headers = [(header::CONTENT_TYPE, format.mime().to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, Body::from_stream(ReceiverStream::new(receiver))).into_response())
}

/// The numbers of all entries that a filter finds, in the order of dates.
pub async fn ids(visit: &Visit, filter: &Filter) -> Result<Vec<i64>, Problem> {
    let terms = visit.app.terms();
    let reader = (&visit.actor, visit.app.today());
    let mut request = filter.request(&terms, reader, list::text_language(visit, filter), false)?;
    list::refuse_unseen(visit, &terms, filter, &Counts::default())?;
    request.limit = usize::try_from(visit.app.index.len()).unwrap_or(usize::MAX - 1);
    if request.sort == Sort::Relevance {
        request.sort = Sort::Newest;
    }
    let words = filter.words()?;
    let app = visit.app.clone();
    let found = tokio::task::spawn_blocking(move || app.index.find(&request, &words)).await??;
    Ok(found.ids)
}

/// All entries that this reader may see.
pub fn seen(visit: &Visit) -> Result<Arc<Ids>, Problem> {
    Ok(visit.app.index.seen(&filter::scope(&visit.actor))?)
}

/// Where the bytes of an export go, a few kilobytes at a time; a reader who leaves ends it.
pub struct Sink {
    sender: mpsc::Sender<Result<Bytes, std::io::Error>>,
    buffer: Vec<u8>,
}

impl Sink {
    async fn flush(&mut self, at_least: usize) -> Result<()> {
        if self.buffer.len() >= at_least.max(1) {
            self.sender.send(Ok(Bytes::from(std::mem::take(&mut self.buffer)))).await?;
        }
        Ok(())
    }
}

/// The same rows into a file, or to any writer, for the command line.
pub async fn export(visit: &Visit, filter: &Filter, format: FileFormat, mut out: impl Write) -> Result<u64, Problem> {
    let ids = ids(visit, filter).await?;
    format.holds(ids.len())?;
    let language = list::text_language(visit, filter).to_owned();
    let (sender, mut receiver) = mpsc::channel(4);
    let sink = Sink { sender, buffer: Vec::new() };
    let writing = write(visit, &ids, &language, format, sink);
    let receiving = async {
        while let Some(bytes) = receiver.recv().await {
            out.write_all(&bytes?)?;
        }
        out.flush()?;
        anyhow::Ok(())
    };
    let (written, received) = tokio::join!(writing, receiving);
    written?;
    received?;
    Ok(ids.len() as u64)
}

async fn write(visit: &Visit, ids: &[i64], language: &str, format: FileFormat, mut sink: Sink) -> Result<()> {
    let file = tempfile_for(visit, format)?;
    let mut table = Table::begin(visit, format, file)?;
    if format == FileFormat::Csv {
        csv_heading(visit, &mut sink.buffer)?;
    }
    for chunk in ids.chunks(CHUNK) {
        let entries = listed(visit.app.db.read(), chunk, language).await?;
        let terms = visit.app.terms();
        for entry in &entries {
            table.row(visit, &terms, entry, &mut sink.buffer)?;
        }
        sink.flush(32 * 1024).await?;
    }
    table.end(&mut sink).await
}

/// A spreadsheet is a zip file, written where there is room before it is sent.
fn tempfile_for(visit: &Visit, format: FileFormat) -> Result<Option<std::path::PathBuf>> {
    if format != FileFormat::Xlsx {
        return Ok(None);
    }
    let folder = visit.app.folder.join("tmp");
    std::fs::create_dir_all(&folder)?;
    let name: [u8; 8] = crate::platform::ids::random()?;
    Ok(Some(folder.join(format!("{:016x}.xlsx", u64::from_be_bytes(name)))))
}

/// A table in one of the formats, under way.
enum Table {
    Csv,
    Json { first: bool },
    Xlsx { sheet: Box<mithaq_typeset::sheet::Sheet>, path: std::path::PathBuf },
}

impl Table {
    fn begin(visit: &Visit, format: FileFormat, path: Option<std::path::PathBuf>) -> Result<Table> {
        Ok(match (format, path) {
            (FileFormat::Json, _) => Table::Json { first: true },
            (FileFormat::Xlsx, Some(path)) => {
                let heading = |(key, width): (&str, f64)| (visit.word(key).to_owned(), width);
                let columns = COLUMNS.map(heading);
                let name: String = visit.word("nav-recommendations").chars().take(31).collect();
                let made_at_seconds = visit.app.clock.now().0.div_euclid(1_000_000);
                let about = About { publisher: &visit.site_name().0, made_at_seconds };
                let sheet = mithaq_typeset::sheet::Sheet::begin(&name, about, visit.language().rtl, &columns)?;
                Table::Xlsx { sheet: Box::new(sheet), path }
            }
            _ => Table::Csv,
        })
    }

    fn row(&mut self, visit: &Visit, terms: &Terms, entry: &Listed, buffer: &mut Vec<u8>) -> Result<()> {
        match self {
            Table::Csv => csv_row(buffer, cells(visit, terms, entry).iter().map(String::as_str)),
            Table::Json { first } => {
                buffer.extend_from_slice(if *first { b"[\n" } else { b",\n" });
                *first = false;
                serde_json::to_writer(buffer, &api::item(visit, terms, entry))?;
                Ok(())
            }
            Table::Xlsx { sheet, .. } => {
                sheet.row(&cells(visit, terms, entry))?;
                Ok(())
            }
        }
    }

    async fn end(self, sink: &mut Sink) -> Result<()> {
        match self {
            Table::Csv => {}
            Table::Json { first } => sink.buffer.extend_from_slice(if first { b"[]\n" } else { b"\n]\n" }),
            Table::Xlsx { sheet, path } => {
                let written = path.clone();
                tokio::task::spawn_blocking(move || sheet.save(&written)).await??;
                let file = tokio::fs::File::open(&path).await;
                // It stays readable while it is open, and is gone however this ends.
                tokio::fs::remove_file(&path).await?;
                let mut file = file?;
                sink.buffer.reserve(64 * 1024);
                while file.read_buf(&mut sink.buffer).await? > 0 {
                    sink.flush(32 * 1024).await?;
                    sink.buffer.reserve(64 * 1024);
                }
            }
        }
        sink.flush(1).await
    }
}

fn csv_row<'a>(buffer: &mut Vec<u8>, cells: impl Iterator<Item = &'a str>) -> Result<()> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(&mut *buffer);
    for cell in cells {
        writer.write_field(neutral(cell).as_bytes())?;
    }
    writer.write_record(None::<&[u8]>)?;
    writer.flush()?;
    Ok(())
}

/// The heading of a CSV file: a byte order mark, so that Excel reads it as UTF-8, and the columns.
fn csv_heading(visit: &Visit, buffer: &mut Vec<u8>) -> Result<()> {
    buffer.write_all("\u{feff}".as_bytes())?;
    csv_row(buffer, COLUMNS.into_iter().map(|(key, _)| visit.word(key)))
}

fn cells(visit: &Visit, terms: &Terms, entry: &Listed) -> Vec<String> {
    let lang = visit.lang.as_str();
    let document = terms.mechanisms.documents.get(entry.document);
    let states = |ids: &[i64]| {
        let names: Vec<&str> = ids.iter().map(|id| terms.mechanisms.states.name(*id, lang)).collect();
        names.join("; ")
    };
    // What a program proposes is no fact.
    let stated = || entry.topics.iter().filter(|(_, origin)| *origin != super::Origin::Suggestion);
    let topics = |scheme: Scheme| {
        let vocabulary = terms.topics.scheme(scheme);
        let terms = stated().filter_map(|(id, _)| vocabulary.get(*id));
        terms.map(|term| term.names.in_language(lang)).collect::<Vec<_>>().join("; ")
    };
    let sdgs: Vec<&str> = [Scheme::Goal, Scheme::Target]
        .into_iter()
        .flat_map(|scheme| stated().filter_map(move |(id, _)| terms.topics.scheme(scheme).get(*id)))
        .map(|term| term.code.as_str())
        .collect();
    vec![
        entry.public_id.0.clone(),
        terms.types.name(entry.type_id, lang).to_owned(),
        entry.number.clone().unwrap_or_default(),
        entry.text.clone(),
        entry.text_language.clone(),
        states(&entry.concerned),
        document
            .map(|document| terms.mechanisms.mechanisms.name(document.mechanism, lang).to_owned())
            .unwrap_or_default(),
        document.map(|document| document.label().to_owned()).unwrap_or_default(),
        document.and_then(|document| document.published).map(|date| date.to_string()).unwrap_or_default(),
        document.and_then(|document| document.cycle).map(|cycle| cycle.to_string()).unwrap_or_default(),
        entry.position.map(|position| list::position_tag(visit, position).label).unwrap_or_default(),
        states(&entry.recommending),
        topics(Scheme::Theme),
        topics(Scheme::Person),
        sdgs.join("; "),
    ]
}
