//! Scales: by which words or signs a status, an assessment or a grade is given, since when, and whose
//! they are. A scale and its values are never deleted, only closed.

use std::collections::{BTreeMap, HashMap};

use anyhow::Result;
use serde_json::{Value as Json, json};

use super::store;
use crate::institutions::{By, Outdated};
use crate::ledger::{self, Entry, Object};
use crate::platform::clock::Date;
use crate::platform::db::Tx;
use crate::platform::i18n::Names;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ScaleId(pub i64);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ValueId(pub i64);

/// The code of the State's own scale.
pub const STATE: &str = "state";

/// Who speaks in the words of a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Track {
    /// The State.
    Status,
    /// Somebody else: an NHRI, an organisation, a university.
    Assessment,
    /// A treaty body.
    Grade,
}

impl Track {
    pub const ALL: [Track; 3] = [Track::Status, Track::Assessment, Track::Grade];

    pub fn code(self) -> &'static str {
        match self {
            Track::Status => "status",
            Track::Assessment => "assessment",
            Track::Grade => "grade",
        }
    }

    pub fn from_code(code: &str) -> Option<Track> {
        Track::ALL.into_iter().find(|track| track.code() == code)
    }
}

/// How a value is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    Some,
    Poor,
    None,
}

impl Tone {
    pub const ALL: [Tone; 4] = [Tone::Good, Tone::Some, Tone::Poor, Tone::None];

    pub fn code(self) -> &'static str {
        match self {
            Tone::Good => "good",
            Tone::Some => "some",
            Tone::Poor => "poor",
            Tone::None => "none",
        }
    }

    pub fn from_code(code: &str) -> Option<Tone> {
        Tone::ALL.into_iter().find(|tone| tone.code() == code)
    }
}

/// What can be said anew of a scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleTerms {
    pub names: Names,
    /// Where it is written down, and the address of that.
    pub source: String,
    pub address: String,
    pub from: Option<Date>,
    pub to: Option<Date>,
}

impl ScaleTerms {
    fn content(&self) -> Json {
        let names: BTreeMap<&str, &str> = self.names.iter().collect();
        json!({
            "names": names, "source": self.source, "address": self.address,
            "from": written(self.from), "to": written(self.to),
        })
    }
}

/// What can be said anew of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueTerms {
    pub names: Names,
    pub tone: Tone,
    /// What the mechanism writes for it, such as B1.
    pub sign: String,
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// Its place in the order of the scale.
    pub place: i64,
}

impl ValueTerms {
    fn content(&self) -> Json {
        let names: BTreeMap<&str, &str> = self.names.iter().collect();
        json!({
            "names": names, "tone": self.tone.code(), "sign": self.sign, "place": self.place,
            "from": written(self.from), "to": written(self.to),
        })
    }
}

fn written(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

#[derive(Clone, Debug)]
pub struct Scale {
    pub id: ScaleId,
    pub code: String,
    pub track: Track,
    /// Code of the mechanism that grades by it; empty where it is no single one's.
    pub mechanism: String,
    pub terms: ScaleTerms,
    /// The names that the program brings.
    pub given: Names,
    /// In their order.
    pub values: Vec<Value>,
    pub version: i64,
}

#[derive(Clone, Debug)]
pub struct Value {
    pub id: ValueId,
    pub code: String,
    pub terms: ValueTerms,
    pub given: Names,
}

fn holds(from: Option<Date>, to: Option<Date>, on: Date) -> bool {
    from.is_none_or(|first| first <= on) && to.is_none_or(|last| on <= last)
}

impl Scale {
    pub fn is_valid(&self, on: Date) -> bool {
        holds(self.terms.from, self.terms.to, on)
    }

    /// The values that could be given on a day.
    pub fn valid(&self, on: Date) -> impl Iterator<Item = &Value> {
        let open = self.is_valid(on);
        self.values.iter().filter(move |value| open && holds(value.terms.from, value.terms.to, on))
    }

    pub fn value(&self, code: &str) -> Option<&Value> {
        self.values.iter().find(|value| value.code == code)
    }
}

impl Value {
    /// Its name.
    pub fn in_language<'a>(&'a self, language: &str) -> &'a str {
        self.terms.names.in_language(language)
    }
}

/// All scales, in the order in which they were added.
#[derive(Clone, Default)]
pub struct Scales {
    all: Vec<Scale>,
    /// Places of scale and value.
    by_value: HashMap<ValueId, (usize, usize)>,
    pub(super) mark: i64,
}

impl Scales {
    pub(super) fn new(all: Vec<Scale>, mark: i64) -> Scales {
        let mut by_value = HashMap::new();
        for (place, scale) in all.iter().enumerate() {
            for (inside, value) in scale.values.iter().enumerate() {
                by_value.insert(value.id, (place, inside));
            }
        }
        Scales { all, by_value, mark }
    }

    pub fn iter(&self) -> impl Iterator<Item = &Scale> {
        self.all.iter()
    }

    pub fn by_code(&self, code: &str) -> Option<&Scale> {
        self.all.iter().find(|scale| scale.code == code)
    }

    /// The State's own.
    pub fn of_state(&self) -> Option<&Scale> {
        self.by_code(STATE)
    }

    pub fn value(&self, id: ValueId) -> Option<(&Scale, &Value)> {
        let (scale, value) = self.by_value.get(&id)?;
        let scale = self.all.get(*scale)?;
        Some((scale, scale.values.get(*value)?))
    }

    /// As addresses and programs write a value: `ccpr-2017/b`.
    pub fn written(&self, id: ValueId) -> String {
        self.value(id).map(|(scale, value)| format!("{}/{}", scale.code, value.code)).unwrap_or_default()
    }

    /// The value of a track that is written so, if it could be given on a day.
    pub fn read(&self, track: Track, written: &str, on: Date) -> Option<&Value> {
        let (scale, value) = written.split_once('/')?;
        let scale = self.by_code(scale).filter(|scale| scale.track == track)?;
        scale.valid(on).find(|known| known.code == value)
    }

    /// A code for something new, from its name: `progress-of-rights`; a number makes it the only one.
    pub fn code_for(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
        let folded = mithaq_text::fold(name);
        let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        let code: String = words.collect::<Vec<_>>().join("-").chars().take(60).collect();
        let code = if code.is_empty() { "scale".to_owned() } else { code };
        let numbered = (2..).map(|number| format!("{code}-{number}"));
        std::iter::once(code.clone()).chain(numbered).find(|code| !is_taken(code)).unwrap_or(code)
    }
}

/// Adds a scale without values.
pub async fn add(
    tx: &Tx,
    by: By<'_>,
    code: &str,
    (track, mechanism): (Track, &str),
    terms: &ScaleTerms,
) -> Result<ScaleId> {
    let id = store::scales::insert(tx, code, track, mechanism, terms).await?;
    let content = json!({ "scale": code, "track": track.code(), "mechanism": mechanism, "after": terms.content() });
    record(tx, by, "scale-added", id, content).await?;
    Ok(id)
}

/// Says anew what a scale is, which was opened as `seen`.
pub async fn change(tx: &Tx, by: By<'_>, seen: &Scale, terms: &ScaleTerms) -> Result<Result<(), Outdated>> {
    if *terms == seen.terms {
        return Ok(Ok(()));
    }
    if !store::scales::update(tx, seen, terms).await? {
        return Ok(Err(Outdated));
    }
    let content = json!({ "scale": seen.code, "before": seen.terms.content(), "after": terms.content() });
    record(tx, by, "scale-changed", seen.id, content).await?;
    Ok(Ok(()))
}

/// Adds a value to a scale that was opened as `seen`.
pub async fn add_value(
    tx: &Tx,
    by: By<'_>,
    seen: &Scale,
    code: &str,
    terms: &ValueTerms,
) -> Result<Result<ValueId, Outdated>> {
    if !store::scales::touch(tx, seen).await? {
        return Ok(Err(Outdated));
    }
    let id = store::scales::insert_value(tx, seen.id, code, terms).await?;
    let content = json!({ "scale": seen.code, "value": code, "after": terms.content() });
    record(tx, by, "scale-value-added", seen.id, content).await?;
    Ok(Ok(id))
}

/// Says anew what a value is.
pub async fn change_value(
    tx: &Tx,
    by: By<'_>,
    seen: &Scale,
    value: &Value,
    terms: &ValueTerms,
) -> Result<Result<(), Outdated>> {
    if *terms == value.terms {
        return Ok(Ok(()));
    }
    if !store::scales::touch(tx, seen).await? {
        return Ok(Err(Outdated));
    }
    store::scales::update_value(tx, value, terms).await?;
    let content = json!({
        "scale": seen.code, "value": value.code, "before": value.terms.content(), "after": terms.content(),
    });
    record(tx, by, "scale-value-changed", seen.id, content).await?;
    Ok(Ok(()))
}

async fn record(tx: &Tx, by: By<'_>, act: &'static str, id: ScaleId, content: Json) -> Result<()> {
    store::scales::mark(tx).await?;
    let object = Object::Scale(id.0);
    let entry = Entry { act, object, content: content.to_string() };
    ledger::record(tx, by.actor, by.at, &entry).await
}
