//! The shape of the whole UN record: a file as the Universal Human Rights Index exports it.
//!
//! Documents follow each other as in the real export, each with its records. Labels are those that
//! the importer knows; texts are made of invented words.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result};

use crate::random::Random;
use crate::words::{Vocabulary, vocabularies};

/// The word that is searched for, and how many texts of a hundred hold it.
pub const MARKED: &str = "Covenant";
const MARKED_PERCENT: f64 = 18.0;

const SEED: u64 = 0x4d69_7468_6171;

/// Bodies, how their symbols begin, and their share of the documents in per cent.
const BODIES: [(&str, &str, f64); 12] = [
    ("- UPR", "A/HRC", 7.0),
    ("- CCPR", "CCPR/C", 11.0),
    ("- CESCR", "E/C.12", 10.0),
    ("- CERD", "CERD/C", 11.0),
    ("- CEDAW", "CEDAW/C", 13.0),
    ("- CAT", "CAT/C", 9.0),
    ("- SPT", "CAT/OP", 2.0),
    ("- Committee on the  Rights of the Child", "CRC/C", 14.0),
    ("- CRPD", "CRPD/C", 7.0),
    ("- CMW", "CMW/C", 3.0),
    ("- CED", "CED/C", 2.0),
    ("- Special Procedures", "A/HRC", 11.0),
];

/// States that are spoken about; all of them may recommend.
const STATES: usize = 150;

/// What the file turned out to be.
pub struct Made {
    pub records: u64,
    pub documents: u64,
    pub bytes: u64,
}

/// Writes the file at `path` with this many records.
pub fn write(path: &Path, records: u64) -> Result<Made> {
    let file = File::create(path).with_context(|| format!("cannot make {}", path.display()))?;
    let mut out = BufWriter::with_capacity(1 << 20, file);
    let mut maker = Maker::new();
    let mut made = Made { records: 0, documents: 0, bytes: 0 };
    let mut record = String::new();
    while made.records < records {
        let document = maker.document(made.documents);
        made.documents += 1;
        for place in 1..=document.records.min(records - made.records) {
            record.clear();
            record.push_str(if made.records == 0 { "[\n" } else { ",\n" });
            maker.record(&document, place, &mut record)?;
            out.write_all(record.as_bytes())?;
            made.bytes += record.len() as u64;
            made.records += 1;
        }
    }
    out.write_all(b"\n]\n")?;
    out.into_inner()?.sync_all()?;
    Ok(made)
}

struct Maker {
    random: Random,
    vocabularies: Vec<(f64, Vocabulary)>,
    states: Vec<State>,
    themes: Vec<String>,
    persons: Vec<String>,
    goals: Vec<String>,
    targets: Vec<String>,
}

struct State {
    code: String,
    name: String,
    region: &'static str,
}

struct Document {
    id: String,
    body: &'static str,
    symbol: String,
    /// As the index writes it.
    date: String,
    state: usize,
    /// Of the universal periodic review; 0 for other bodies.
    session: usize,
    records: u64,
}

impl Maker {
    fn new() -> Maker {
        let mut random = Random::new(SEED);
        let vocabularies = vocabularies(&mut random);
        let lines = |table: &'static str| table.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
        let first = |text: &str| text.split('|').next().unwrap_or_default().to_owned();
        let cell = |line: &[&'static str], place: usize| line.get(place).copied().unwrap_or_default();
        let labels = |table: &'static str| {
            let label = |line: Vec<&'static str>| match cell(&line, 1) {
                "" => cell(&line, 3).to_owned(),
                aliases => first(aliases),
            };
            lines(table).map(label).filter(|label| !label.is_empty()).collect::<Vec<_>>()
        };
        let sdgs = lines(include_str!("../../src/topics/data/sdg.tsv"));
        let sdgs = sdgs.map(|line| format!("{} - {}", cell(&line, 0), cell(&line, 2)));
        let (targets, goals) = sdgs.partition(|label| label.split(' ').next().is_some_and(|code| code.contains('.')));
        let states = lines(include_str!("../../src/mechanisms/data/states.tsv"));
        let states = states.map(|line| State {
            code: cell(&line, 0).to_owned(),
            name: cell(&line, 5).to_owned(),
            region: region(cell(&line, 2)),
        });
        Maker {
            random,
            vocabularies,
            states: states.filter(|state| !state.region.is_empty()).collect(),
            themes: labels(include_str!("../../src/topics/data/themes.tsv")),
            persons: labels(include_str!("../../src/topics/data/persons.tsv")),
            goals,
            targets,
        }
    }

    fn document(&mut self, number: u64) -> Document {
        let random = &mut self.random;
        let (mut body, mut start) = ("", "");
        let mut share = random.unit() * 100.0;
        for (known, symbol, percent) in BODIES {
            (body, start) = (known, symbol);
            share -= percent;
            if share < 0.0 {
                break;
            }
        }
        let state = random.between(0, STATES.min(self.states.len()));
        let code = self.states.get(state).map_or("", |state| state.code.as_str());
        let is_review = body == "- UPR";
        let session = if is_review { random.between(1, 46) } else { 0 };
        let year = if is_review { 2008 + (session - 1) / 3 } else { random.between(2000, 2026) };
        let (month, day) = (random.between(1, 13), random.between(1, 29));
        let symbol = match start {
            "A/HRC" => format!("A/HRC/{}/{number}", session.max(1) + 6),
            start => format!("{start}/{code}/CO/{number}"),
        };
        let records = if is_review { random.between(100, 300) } else { random.between(8, 34) };
        let date = format!("{year}-{month:02}-{day:02}T00:00:00");
        Document { id: random.id(), body, symbol, date, state, session, records: records as u64 }
    }

    fn record(&mut self, document: &Document, place: u64, into: &mut String) -> Result<()> {
        let is_review = document.session > 0;
        let kind = match is_review || self.random.chance(55.0) {
            true => "- Recommendations",
            false => "- Concerns/Observations",
        };
        let (id, body, symbol, date) = (self.random.id(), document.body, &document.symbol, &document.date);
        let document_id = &document.id;
        write!(
            into,
            "{{\n\"AnnotationId\": \"{id}\",\n\"DocumentId\": \"{document_id}\",\n\"AnnotationType\": \"{kind}\",\n\
             \"Body\": \"{body}\",\n\"Symbol\": \"{symbol}\",\n\"PublicationDate\": \"{date}\",\n\
             \"PublicationDateOnUhri\": \"2016-10-19T10:14:25.703\",\n\"Text\": \""
        )?;
        let recommending = match is_review {
            true => vec![self.random.between(0, self.states.len())],
            false => vec![],
        };
        self.text(document, place, recommending.first().copied(), into)?;
        into.push_str("\",\n");
        let names = |places: &[usize]| {
            places.iter().filter_map(|place| self.states.get(*place)).map(|state| state.name.clone()).collect()
        };
        let regions = |places: &[usize]| {
            places.iter().filter_map(|place| self.states.get(*place)).map(|state| state.region.to_owned()).collect()
        };
        let (countries, countries_regions): (Vec<_>, Vec<_>) = (names(&[document.state]), regions(&[document.state]));
        let (others, other_regions): (Vec<_>, Vec<_>) = (names(&recommending), regions(&recommending));
        list(into, "Countries", &countries)?;
        list(into, "Regions", &countries_regions)?;
        let themes = self.random.between(1, 6);
        let persons = self.random.between(1, 4);
        let (targets, goals) = (self.random.between(1, 4), usize::from(self.random.chance(30.0)));
        list(into, "Themes", &several(&mut self.random, &self.themes, themes))?;
        list(into, "AffectedPersons", &several(&mut self.random, &self.persons, persons))?;
        let mut sdgs = several(&mut self.random, &self.targets, targets);
        sdgs.extend(several(&mut self.random, &self.goals, goals));
        list(into, "Sdgs", &sdgs)?;
        let cycle = ["1st", "2nd", "3rd", "4th"].get(document.session.saturating_sub(1) / 13).unwrap_or(&"4th");
        match is_review {
            true => writeln!(into, "\"UprCycle\": \"{cycle} cycle\",")?,
            false => into.push_str("\"UprCycle\": null,\n"),
        }
        let position = if self.random.chance(75.0) { "- Supported" } else { "- Noted" };
        let only_of_review = |text: String| if is_review { vec![text] } else { vec![] };
        list(into, "UprPositions", &only_of_review(position.to_owned()))?;
        list(into, "UprRecommendingCountry", &others)?;
        list(into, "UprRecommendingRegions", &other_regions)?;
        let number = cycle.get(..1).unwrap_or_default();
        list(into, "UprSession", &only_of_review(format!("{}th Session - Cycle {number}", document.session)))?;
        // The last list needs no comma behind it.
        into.truncate(into.trim_end_matches([',', '\n']).len());
        into.push_str("\n}");
        Ok(())
    }

    /// Up to 250 words with their number in front; recommendations of the review are short, others
    /// are whole paragraphs, some with lettered items.
    fn text(&mut self, document: &Document, place: u64, by: Option<usize>, into: &mut String) -> Result<()> {
        let random = &mut self.random;
        let mut share = random.unit() * 100.0;
        let found = self.vocabularies.iter().find(|(percent, _)| {
            share -= percent;
            share < 0.0
        });
        let (_, vocabulary) = found.or(self.vocabularies.first()).context("there is no vocabulary")?;
        let (least, most) = if by.is_some() { (25.0, 85.0) } else { (60.0, 250.0) };
        let count = (least + (most - least) * random.unit().powi(4)) as usize;
        let marked = random.chance(MARKED_PERCENT).then_some(MARKED);
        match by {
            Some(_) => write!(into, "<p>{}.{place} ", 100 + document.session)?,
            None => write!(into, "<p>{place}.")?,
        }
        let items = if by.is_none() && random.chance(35.0) { random.between(2, 5) } else { 0 };
        let opening = if items > 0 { count / 3 } else { count };
        vocabulary.write(random, opening, marked, into);
        if let Some(state) = by.and_then(|state| self.states.get(state)) {
            write!(into, " ({});", state.name)?;
        }
        into.push_str("</p>");
        for label in vocabulary.items.iter().take(items) {
            write!(into, "<p>{label} ")?;
            vocabulary.write(random, (count - opening) / items, None, into);
            into.push_str("</p>");
        }
        Ok(())
    }
}

/// The name of a region as the index writes it; empty for what is no region of States.
fn region(code: &str) -> &'static str {
    match code {
        "africa" => "Africa",
        "asia-pacific" => "Asia-Pacific",
        "eastern-europe" => "Eastern Europe",
        "latin-america-caribbean" => "Latin America and the Caribbean",
        "western-europe-others" => "Western Europe & Others",
        _ => "",
    }
}

fn several(random: &mut Random, labels: &[String], count: usize) -> Vec<String> {
    let mut chosen: Vec<String> = Vec::with_capacity(count);
    for _ in 0..count {
        match random.zipf(labels) {
            Some(label) if !chosen.contains(label) => chosen.push(label.clone()),
            // A second throw, so that common labels do not make lists short.
            _ => chosen.extend(random.of(labels).filter(|label| !chosen.contains(label)).cloned()),
        }
    }
    chosen
}

fn list(into: &mut String, key: &str, values: &[String]) -> Result<()> {
    if values.is_empty() {
        writeln!(into, "\"{key}\": [],")?;
        return Ok(());
    }
    writeln!(into, "\"{key}\": [")?;
    for (place, value) in values.iter().enumerate() {
        let comma = if place + 1 == values.len() { "" } else { "," };
        writeln!(into, "{}{comma}", serde_json::to_string(value)?)?;
    }
    into.push_str("],\n");
    Ok(())
}
