//! The entries that a cluster or a measure holds: a page of them at a time, by the mechanism that
//! spoke, and all of them as a file. A reader is shown those that are for them.

use std::collections::{BTreeMap, HashMap};

use axum::response::Response;
use serde::Serialize;

use crate::clusters::Place;
use crate::permissions::scope;
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::recommendations::list::{Card, card};
use crate::recommendations::{Outline, Part, Position, listed, outlines, parts_of_all};
use crate::site::Visit;
use crate::site::download::{Column, FileFormat, table};

/// On a page: many more than most clusters have, and few enough for any line.
const PAGE: usize = 50;
/// Read from the database at a time.
const CHUNK: usize = 500;

/// Those that a reader may see, in the order of their mechanisms.
pub struct Held(Vec<One>);

struct One {
    place: Place,
    outline: Outline,
    mechanism: String,
}

#[derive(Serialize)]
pub struct HeldView {
    groups: Vec<Group>,
    total: i64,
    next_href: Option<String>,
    first_href: Option<String>,
    /// All of them as files.
    files: Vec<(&'static str, String)>,
}

/// The entries of one human rights mechanism.
#[derive(Serialize)]
struct Group {
    mechanism: String,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    card: Card,
    /// As forms name it: the entry's number and the key of its part.
    place: String,
    part: String,
}

impl Held {
    pub async fn of(visit: &Visit, places: impl IntoIterator<Item = Place>) -> Result<Held, Problem> {
        let places: Vec<Place> = places.into_iter().collect();
        let mut ids: Vec<i64> = places.iter().map(|place| place.entry).collect();
        ids.dedup();
        let known = outlines(visit.app.db.read(), &ids).await?;
        let (terms, shown) = (visit.app.terms(), scope(&visit.actor));
        let one = |place: Place| {
            let outline = *known.get(&place.entry).filter(|outline| shown.contains(&outline.audience))?;
            let document = terms.mechanisms.documents.get(outline.document);
            let name = document.map(|document| terms.mechanisms.mechanisms.name(document.mechanism, &visit.lang));
            Some(One { place, outline, mechanism: name.unwrap_or_default().to_owned() })
        };
        let mut all: Vec<One> = places.into_iter().filter_map(one).collect();
        visit.language().format.sort_by_name(&mut all, |one| &one.mechanism);
        Ok(Held(all))
    }

    /// How many entries are supported, noted, or know no such position; each entry once.
    pub fn positions(&self) -> Vec<(&'static str, i64)> {
        let each: BTreeMap<i64, Option<Position>> =
            self.0.iter().map(|one| (one.place.entry, one.outline.position)).collect();
        let count = |position: Option<Position>| each.values().filter(|one| **one == position).count() as i64;
        let all = [("supported", Some(Position::Supported)), ("noted", Some(Position::Noted)), ("none", None)];
        all.map(|(code, position)| (code, count(position))).into_iter().filter(|(_, count)| *count > 0).collect()
    }

    /// The page of them that is asked for by `page=…`; `path` is that of what holds them.
    pub async fn view(&self, visit: &Visit, path: &str) -> Result<HeldView, Problem> {
        let asked = form_pairs(&visit.query).into_iter().find(|(name, _)| name == "page");
        let page = asked.and_then(|(_, page)| page.parse::<usize>().ok()).unwrap_or(1).clamp(1, self.pages());
        let from = (page - 1) * PAGE;
        let shown = self.0.get(from..self.0.len().min(from + PAGE)).unwrap_or_default();
        let href = |page: usize| visit.to(&format!("{path}?page={page}#entries"));
        let files = [("CSV", "csv"), ("XLSX", "xlsx"), ("JSON", "json")];
        Ok(HeldView {
            groups: groups(visit, shown).await?,
            total: i64::try_from(self.0.len()).unwrap_or(i64::MAX),
            next_href: (page < self.pages()).then(|| href(page + 1)),
            first_href: (page > 1).then(|| visit.to(&format!("{path}#entries"))),
            files: files.map(|(name, ending)| (name, visit.to(&format!("{path}/entries/{ending}")))).into(),
        })
    }

    fn pages(&self) -> usize {
        self.0.len().div_ceil(PAGE).max(1)
    }

    /// All of them.
    pub async fn file(&self, visit: &Visit, format: FileFormat, name: &str) -> Result<Response, Problem> {
        let (db, terms) = (visit.app.db.read(), visit.app.terms());
        let base = visit.app.config.public_url.as_deref().unwrap_or_default().trim_end_matches('/');
        let mut rows = Vec::with_capacity(self.0.len());
        for chunk in self.0.chunks(CHUNK) {
            let ids: Vec<i64> = chunk.iter().map(|one| one.place.entry).collect();
            let entries: HashMap<i64, _> =
                listed(db, &ids, &visit.lang).await?.into_iter().map(|entry| (entry.id, entry)).collect();
            let parts = parts(visit, chunk).await?;
            for one in chunk {
                let Some(entry) = entries.get(&one.place.entry) else { continue };
                let symbol = terms.mechanisms.documents.get(entry.document).map(|document| document.label().to_owned());
                let position =
                    entry.position.map(|position| visit.word(&format!("position-{}", position.code())).to_owned());
                rows.push(vec![
                    entry.public_id.to_string(),
                    entry.number.clone().unwrap_or_default(),
                    label(visit, &one.place, &parts),
                    entry.text.clone(),
                    entry.text_language.clone(),
                    one.mechanism.clone(),
                    symbol.unwrap_or_default(),
                    position.unwrap_or_default(),
                    format!("{base}{}", visit.to(&format!("/r/{}", entry.public_id))),
                ]);
            }
        }
        table(visit, format, name, &COLUMNS, rows)
    }
}

const COLUMNS: [Column; 9] = [
    ("id", "column-id", 38.0),
    ("paragraph", "recommendations-fact-paragraph", 10.0),
    ("part", "assignment-part", 16.0),
    ("text", "column-text", 80.0),
    ("language", "column-language", 8.0),
    ("mechanism", "recommendations-fact-mechanism", 28.0),
    ("document", "recommendations-fact-document", 20.0),
    ("position", "recommendations-fact-position", 14.0),
    ("url", "recommendations-record-permalink", 50.0),
];

async fn groups(visit: &Visit, shown: &[One]) -> Result<Vec<Group>, Problem> {
    let (db, terms) = (visit.app.db.read(), visit.app.terms());
    let ids: Vec<i64> = shown.iter().map(|one| one.place.entry).collect();
    let known: HashMap<i64, _> =
        listed(db, &ids, &visit.lang).await?.into_iter().map(|entry| (entry.id, entry)).collect();
    let parts = parts(visit, shown).await?;
    let mut groups: Vec<Group> = Vec::new();
    for one in shown {
        let Some(entry) = known.get(&one.place.entry) else { continue };
        let Place { entry: id, part } = &one.place;
        let view = Entry {
            card: card(visit, &terms, entry, &[]),
            place: format!("{id}/{part}"),
            part: label(visit, &one.place, &parts),
        };
        match groups.last_mut().filter(|group| group.mechanism == one.mechanism) {
            Some(group) => group.entries.push(view),
            None => groups.push(Group { mechanism: one.mechanism.clone(), entries: vec![view] }),
        }
    }
    Ok(groups)
}

/// The parts of those entries of which not the whole is meant, by entry.
async fn parts(visit: &Visit, of: &[One]) -> Result<HashMap<i64, Vec<Part>>, Problem> {
    let divided = of.iter().filter(|one| !one.place.part.is_empty());
    let ids: Vec<i64> = divided.map(|one| one.place.entry).collect();
    Ok(parts_of_all(visit.app.db.read(), &ids).await?)
}

/// What a part is called: its label and title; nothing for a whole entry.
fn label(visit: &Visit, place: &Place, parts: &HashMap<i64, Vec<Part>>) -> String {
    let known = parts.get(&place.entry).map(Vec::as_slice).unwrap_or_default();
    part_label(visit, known, &place.part)
}

/// The same among the parts of one entry.
pub(super) fn part_label(visit: &Visit, parts: &[Part], key: &str) -> String {
    let part = parts.iter().find(|part| part.key == key);
    let said = part.map(|part| format!("{} {}", part.label, part.title(&visit.lang)).trim().to_owned());
    said.unwrap_or_else(|| key.to_owned())
}
