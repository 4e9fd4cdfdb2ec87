//! Editing: what people decide on an entry beside the UN's own words, as one act.
//!
//! A wish says what a field is to become and, where a person saw it before, what it was then. What
//! others changed meanwhile is kept where it is another field; where it is the same, nothing is
//! saved and the person chooses. Tags are wished for one by one, so they never stand in each other's way.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::division::Part;
use super::store::{edits, parts};
use super::{Origin, Position, Record, TextKind};
use crate::ledger::{self, DIRECT, Entry, Object};
use crate::permissions::{Actor, Audience};
use crate::platform::clock::Moment;
use crate::platform::db::Tx;
use crate::topics::Scheme;

/// The name of the act in the ledger.
pub const ACT: &str = "recommendation-edited";

/// What a person can decide on an entry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// National translation or plain language, in one language; of an entry that a person added, its
    /// own words too.
    Text(TextKind, String),
    Tags(Tags),
    /// With its source.
    Position,
    Audience,
    /// How it is divided.
    Parts,
}

impl Field {
    /// As it stands in the ledger.
    pub fn code(&self) -> String {
        match self {
            Field::Text(kind, language) => format!("text.{}.{language}", kind.code()),
            Field::Tags(tags) => format!("topics.{}", tags.code()),
            Field::Position => "position".to_owned(),
            Field::Audience => "audience".to_owned(),
            Field::Parts => "parts".to_owned(),
        }
    }
}

/// Topics as they are edited: goals and targets together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tags {
    Theme,
    Person,
    Sdg,
}

impl Tags {
    pub const ALL: [Tags; 3] = [Tags::Theme, Tags::Person, Tags::Sdg];

    pub fn code(self) -> &'static str {
        match self {
            Tags::Theme => "theme",
            Tags::Person => "person",
            Tags::Sdg => "sdg",
        }
    }

    pub fn of(scheme: Scheme) -> Tags {
        match scheme {
            Scheme::Theme => Tags::Theme,
            Scheme::Person => Tags::Person,
            Scheme::Goal | Scheme::Target => Tags::Sdg,
        }
    }
}

/// What a field is to become.
#[derive(Clone, Debug)]
pub enum Wish {
    /// An empty body takes the text away. Official words are only those of an entry added by hand.
    Text {
        kind: TextKind,
        language: String,
        body: String,
    },
    /// Topics by number, with their codes; `seen` are the national ones that stood there before.
    Tags {
        tags: Tags,
        add: BTreeMap<i64, String>,
        remove: BTreeSet<i64>,
        seen: Option<BTreeSet<i64>>,
    },
    /// `None`: nothing of our own, what the UN records stands.
    Position {
        position: Option<Position>,
        source: String,
    },
    Audience(Audience),
    Parts(Vec<Part>),
    /// Divided by the letters of its own text again, as imports divide it.
    Letters,
}

impl Wish {
    pub fn field(&self) -> Field {
        match self {
            Wish::Text { kind, language, .. } => Field::Text(*kind, language.clone()),
            Wish::Tags { tags, .. } => Field::Tags(*tags),
            Wish::Position { .. } => Field::Position,
            Wish::Audience(_) => Field::Audience,
            Wish::Parts(_) | Wish::Letters => Field::Parts,
        }
    }

    /// The mark of this value: what a form carries to say on which values it was based.
    pub fn mark(&self) -> Mark {
        match self {
            Wish::Text { body, .. } => mark(&[body]),
            Wish::Position { position, source } => mark(&[position.map_or("", Position::code), source]),
            Wish::Audience(audience) => mark(&[audience.code()]),
            Wish::Parts(parts) => {
                let kept = |part: &Part| Part { from: Vec::new(), ..part.clone() }.said().to_string();
                let all: Vec<String> = parts.iter().map(kept).collect();
                mark(&all.iter().map(String::as_str).collect::<Vec<_>>())
            }
            Wish::Letters => mark(&["letters"]),
            Wish::Tags { add, remove, .. } => mark(&[&format!("{:?} {remove:?}", add.keys())]),
        }
    }
}

/// A short digest of a value.
pub type Mark = String;

/// Eight bytes tell versions of one field apart; nobody gains by making two alike.
fn mark(values: &[&str]) -> Mark {
    let mut digest = Sha256::new();
    for value in values {
        digest.update(value.as_bytes());
        digest.update([0x1f]);
    }
    digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// What a person wishes for, in one act.
#[derive(Clone, Debug, Default)]
pub struct Edit {
    /// With the mark of the value that the person saw; without one it holds whatever stands there.
    pub wishes: Vec<(Wish, Option<Mark>)>,
    pub why: String,
}

impl Edit {
    pub fn of(wish: Wish) -> Edit {
        Edit { wishes: vec![(wish, None)], why: String::new() }
    }
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edited {
    /// The number of the act, and the fields that others changed meanwhile and that were kept.
    Saved { seq: i64, beside: Vec<Field> },
    /// Everything stands already as it was wished.
    Unchanged,
    /// Others changed these same fields meanwhile: nothing was saved.
    Conflict(Vec<Field>),
}

/// What people have decided on an entry, as it stands.
#[derive(Clone, Debug)]
pub struct Standing {
    pub texts: BTreeMap<(TextKind, String), String>,
    /// National ones, with scheme and code.
    pub tags: BTreeMap<i64, (Scheme, String)>,
    pub position: Option<Position>,
    pub position_source: String,
    pub audience: Audience,
    pub parts: Vec<Part>,
    /// Whether a person divided it, be it into no parts at all.
    pub divided: bool,
    /// The language of the words that it was added with, where a person added it; these words and
    /// their further languages are then among the texts.
    pub own: Option<String>,
}

impl Standing {
    /// The value of a field as a wish that would change nothing.
    pub fn wish(&self, field: &Field) -> Wish {
        match field {
            Field::Text(kind, language) => {
                let body = self.texts.get(&(*kind, language.clone())).cloned().unwrap_or_default();
                Wish::Text { kind: *kind, language: language.clone(), body }
            }
            Field::Tags(tags) => Wish::Tags { tags: *tags, add: BTreeMap::new(), remove: BTreeSet::new(), seen: None },
            Field::Position => Wish::Position { position: self.position, source: self.position_source.clone() },
            Field::Audience => Wish::Audience(self.audience),
            Field::Parts => Wish::Parts(self.parts.clone()),
        }
    }

    /// The national topics of a kind.
    pub fn tags(&self, tags: Tags) -> impl Iterator<Item = (i64, &str)> {
        let ours = self.tags.iter().filter(move |(_, (scheme, _))| Tags::of(*scheme) == tags);
        ours.map(|(id, (_, code))| (*id, code.as_str()))
    }
}

/// What stands beside the UN's words; `None` for an entry that is not there.
pub async fn standing(db: &impl crate::platform::db::Connection, id: i64) -> Result<Option<Standing>> {
    edits::standing(db, id).await
}

/// The same of an entry that has been read.
pub async fn standing_of(db: &impl crate::platform::db::Connection, record: &Record) -> Result<Option<Standing>> {
    edits::standing_of(db, record).await
}

/// Does what is wished for, as one act of `actor`; whether they may is for the caller to know.
pub async fn edit(tx: &Tx, actor: &Actor, at: Moment, id: i64, edit: &Edit) -> Result<Edited> {
    // Whoever else edits this entry waits here; what they have done is read then.
    edits::lock(tx, id).await?;
    let Some(now) = edits::standing(&**tx, id).await? else { bail!("entry {id} is not there") };
    let (mut wanted, mut beside, mut conflicts) = (Vec::new(), Vec::new(), Vec::new());
    for (wish, base) in &edit.wishes {
        match decide(&now, wish, base.as_ref()) {
            Decision::Nothing => {}
            Decision::Beside => beside.push(wish.field()),
            Decision::Conflict => conflicts.push(wish.field()),
            Decision::Change => wanted.push(wish),
        }
    }
    if !conflicts.is_empty() {
        return Ok(Edited::Conflict(conflicts));
    }
    let mut changes = Vec::new();
    for wish in wanted {
        changes.extend(change(tx, id, &now, wish).await?);
    }
    if changes.is_empty() {
        return Ok(Edited::Unchanged);
    }
    let content = json!({ "changes": changes, "why": edit.why }).to_string();
    let object = Object::Recommendation(id);
    let seqs = ledger::append(tx, actor, at, DIRECT, &[Entry { act: ACT, object, content }]).await?;
    ledger::announce(tx, seqs.start, object).await?;
    Ok(Edited::Saved { seq: seqs.start, beside })
}

enum Decision {
    Nothing,
    /// Others changed it, whoever edits did not.
    Beside,
    Conflict,
    Change,
}

fn decide(now: &Standing, wish: &Wish, base: Option<&Mark>) -> Decision {
    if let Wish::Tags { tags, add, remove, seen } = wish {
        let ours: BTreeSet<i64> = now.tags(*tags).map(|(id, _)| id).collect();
        let changes = add.keys().any(|id| !ours.contains(id)) || remove.iter().any(|id| ours.contains(id));
        return match seen {
            _ if changes => Decision::Change,
            Some(seen) if *seen != ours => Decision::Beside,
            _ => Decision::Nothing,
        };
    }
    if matches!(wish, Wish::Letters) && !now.divided {
        return Decision::Nothing;
    }
    let (mine, theirs) = (wish.mark(), now.wish(&wish.field()).mark());
    match base {
        Some(base) if mine == *base && theirs == *base => Decision::Nothing,
        Some(base) if mine == *base => Decision::Beside,
        _ if mine == theirs => Decision::Nothing,
        Some(base) if theirs != *base => Decision::Conflict,
        _ => Decision::Change,
    }
}

/// Makes one change, and says it as the ledger keeps it.
async fn change(tx: &Tx, id: i64, now: &Standing, wish: &Wish) -> Result<Vec<Value>> {
    let said = |field: String, before: Value, after: Value| json!({ "field": field, "before": before, "after": after });
    let field = wish.field().code();
    match wish {
        Wish::Text { kind: TextKind::Official, .. } if now.own.is_none() => bail!("the UN's own text is not edited"),
        Wish::Text { kind, language, body } => {
            let leads = *kind == TextKind::Official && now.own.as_ref() == Some(language);
            if leads && body.is_empty() {
                bail!("an entry has words of its own");
            }
            edits::replace_text(tx, id, *kind, language, body).await?;
            if leads && !now.divided {
                parts::follow_letters(tx, id).await?;
            }
            let before = now.texts.get(&(*kind, language.clone())).cloned().unwrap_or_default();
            Ok(vec![said(field, before.into(), body.as_str().into())])
        }
        Wish::Tags { tags, add, remove, .. } => {
            let before: BTreeMap<i64, &str> = now.tags(*tags).collect();
            let mut after = before.clone();
            after.extend(add.iter().map(|(topic, code)| (*topic, code.as_str())));
            after.retain(|topic, _| !remove.contains(topic));
            for topic in after.keys().filter(|topic| !before.contains_key(topic)) {
                edits::add_topic(tx, id, *topic, Origin::National).await?;
            }
            for topic in before.keys().filter(|topic| !after.contains_key(topic)) {
                edits::remove_topic(tx, id, *topic, Origin::National).await?;
            }
            let codes = |tags: &BTreeMap<i64, &str>| -> Value { tags.values().copied().collect::<Vec<_>>().into() };
            Ok(vec![said(field, codes(&before), codes(&after))])
        }
        Wish::Position { position, source } => {
            edits::replace_position(tx, id, *position, source).await?;
            let mut changes = Vec::new();
            if now.position != *position {
                let code = |position: Option<Position>| Value::from(position.map(Position::code));
                changes.push(said(field, code(now.position), code(*position)));
            }
            if now.position_source != *source {
                let (before, after) = (now.position_source.as_str(), source.as_str());
                changes.push(said("position-source".to_owned(), before.into(), after.into()));
            }
            Ok(changes)
        }
        Wish::Audience(audience) => {
            edits::set_audience(tx, id, now.audience, *audience).await?;
            Ok(vec![said(field, now.audience.code().into(), audience.code().into())])
        }
        Wish::Parts(parts) => {
            parts::replace(tx, id, parts).await?;
            Ok(vec![said(field, all(&now.parts), all(parts))])
        }
        Wish::Letters => {
            edits::end_decision(tx, id, "parts").await?;
            let letters = parts::follow_letters(tx, id).await?;
            Ok(vec![said(field, all(&now.parts), all(&letters))])
        }
    }
}

fn all(parts: &[Part]) -> Value {
    parts.iter().map(Part::said).collect::<Vec<_>>().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(body: &str) -> Wish {
        Wish::Text { kind: TextKind::National, language: "ar".to_owned(), body: body.to_owned() }
    }

    /// Each way in which base, mine and theirs can be alike.
    #[test]
    fn what_only_one_of_us_changed_is_never_a_conflict() {
        let decided = |base: Option<&str>, mine: &str, theirs: &str| {
            let texts = [((TextKind::National, "ar".to_owned()), theirs.to_owned())].into();
            let now = Standing {
                texts,
                tags: BTreeMap::new(),
                position: None,
                position_source: String::new(),
                audience: Audience::Public,
                parts: Vec::new(),
                divided: false,
                own: None,
            };
            match decide(&now, &text(mine), base.map(|base| text(base).mark()).as_ref()) {
                Decision::Nothing => "nothing",
                Decision::Beside => "beside",
                Decision::Conflict => "conflict",
                Decision::Change => "change",
            }
        };
        assert_eq!(decided(Some("a"), "a", "a"), "nothing");
        assert_eq!(decided(Some("a"), "b", "a"), "change");
        assert_eq!(decided(Some("a"), "a", "b"), "beside");
        assert_eq!(decided(Some("a"), "b", "b"), "nothing");
        assert_eq!(decided(Some("a"), "b", "c"), "conflict");
        assert_eq!(decided(None, "b", "c"), "change");
        assert_eq!(decided(None, "b", "b"), "nothing");
    }
}
