//! What each act made of an entry: the acts done again, one after the other, from what they committed to.
//!
//! A source's act says the whole entry as the source then had it; an edit says what it changed,
//! before and after; an undo brings back what stood before the batch that it undoes.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::ledger::{BatchId, PastAct};
use crate::permissions::Audience;
use crate::platform::clock::Moment;

/// Everything said of an entry at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// For whom it was meant; `None` while it was not in the register.
    pub audience: Option<Audience>,
    /// By name: `text.official.fr`, `topics.theme`, `position`. What is not said is not there.
    pub fields: BTreeMap<String, Value>,
    /// The language of the file that speaks of more than its own text.
    language: String,
    /// A person decided for whom it is meant: no file publishes it.
    audience_decided: bool,
}

/// One field, before and after; null where nothing was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub field: String,
    pub before: Value,
    pub after: Value,
}

/// One act on an entry, and what it made of it.
#[derive(Clone, Debug)]
pub struct Version {
    /// The act's number in the ledger.
    pub seq: i64,
    /// When readers could first see it.
    pub at: Moment,
    pub actor: String,
    pub act: String,
    pub batch: BatchId,
    /// The file that brought it; empty where a person did it.
    pub title: String,
    /// The name of a file that was for the public may be told to everybody.
    pub title_is_public: bool,
    pub why: String,
    pub changes: Vec<Change>,
    /// The content was erased: what changed is no longer known.
    pub erased: bool,
    /// For whom the entry was meant before.
    pub audience_before: Option<Audience>,
    pub standing: Standing,
}

/// The versions of an entry, oldest first, from the acts on it in the order in which they were seen.
pub fn versions(mut acts: Vec<PastAct>) -> Vec<Version> {
    acts.sort_by_key(|act| (act.seen_at, act.seq));
    let mut now = Standing::default();
    let mut before_batch: BTreeMap<BatchId, Standing> = BTreeMap::new();
    let mut versions = Vec::with_capacity(acts.len());
    for act in acts {
        let before = now.clone();
        before_batch.entry(act.batch).or_insert_with(|| before.clone());
        let content: Value =
            act.content.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        let changes = match act.act.as_str() {
            "recommendation-received" | "recommendation-revived" | "recommendation-added" => {
                now.receive(&content, audience(&act.audience));
                Vec::new()
            }
            "recommendation-changed" | "text-added" => {
                now.correct(&content, audience(&act.audience));
                differences(&before, &now)
            }
            "recommendation-withdrawn" | "recommendation-restored" => {
                let undone = of(&content, "undoes").as_i64().and_then(|batch| before_batch.get(&BatchId(batch)));
                now = undone.cloned().unwrap_or_default();
                // What is gone says nothing.
                if now.audience.is_some() { differences(&before, &now) } else { Vec::new() }
            }
            _ => now.edit(&content),
        };
        versions.push(Version {
            seq: act.seq,
            at: act.seen_at,
            actor: act.actor,
            act: act.act,
            batch: act.batch,
            title_is_public: act.audience == Audience::Public.code(),
            title: act.title,
            why: of(&content, "why").as_str().unwrap_or_default().to_owned(),
            changes,
            erased: act.content.is_none(),
            audience_before: before.audience,
            standing: now.clone(),
        });
    }
    versions
}

/// A member of an object; null where it has none.
fn of<'a>(value: &'a Value, name: &str) -> &'a Value {
    value.get(name).unwrap_or(&Value::Null)
}

fn audience(code: &str) -> Audience {
    Audience::from_code(code).unwrap_or(Audience::Internal)
}

/// What a source says beside the text, under the names of fields.
const FACTS: [(&str, &str); 9] = [
    ("type", "type"),
    ("number", "number"),
    ("document", "document"),
    ("position", "position.un"),
    ("states", "states"),
    ("recommending", "recommending"),
    ("themes", "topics.un.theme"),
    ("persons", "topics.un.person"),
    ("sdgs", "topics.un.sdg"),
];

impl Standing {
    /// An entry that was not there: all of it, for the audience that was chosen.
    fn receive(&mut self, content: &Value, audience: Audience) {
        let said = of(content, "audience").as_str().and_then(Audience::from_code);
        *self = Standing { audience: Some(said.unwrap_or(audience)), ..Standing::default() };
        self.language = of(content, "language").as_str().unwrap_or_default().to_owned();
        self.state(content);
        self.edit(content);
        self.word(content);
    }

    /// An entry that was there. Facts count from a file in the language that first brought them.
    fn correct(&mut self, content: &Value, audience: Audience) {
        let publishes = audience == Audience::Public && !of(content, "type").is_null();
        if publishes && self.audience == Some(Audience::Internal) && !self.audience_decided {
            self.audience = Some(audience);
        }
        if of(content, "language").as_str() == Some(&self.language) && !of(content, "type").is_null() {
            self.state(content);
        }
        self.word(content);
    }

    fn state(&mut self, content: &Value) {
        for (name, field) in FACTS {
            self.put(field, of(content, name));
        }
    }

    fn word(&mut self, content: &Value) {
        if let (Some(language), text @ Value::String(_)) = (of(content, "language").as_str(), of(content, "text")) {
            self.put(&format!("text.official.{language}"), text);
        }
    }

    /// Changes as an edit lists them.
    fn edit(&mut self, content: &Value) -> Vec<Change> {
        let listed = of(content, "changes").as_array().into_iter().flatten();
        let changes: Vec<Change> = listed
            .filter_map(|change| {
                let field = of(change, "field").as_str()?.to_owned();
                Some(Change { field, before: of(change, "before").clone(), after: of(change, "after").clone() })
            })
            .collect();
        for change in &changes {
            match (change.field.as_str(), change.after.as_str()) {
                ("audience", Some(code)) => {
                    self.audience = Audience::from_code(code).or(self.audience);
                    self.audience_decided = true;
                }
                (field, _) => self.put(field, &change.after),
            }
        }
        changes
    }

    fn put(&mut self, field: &str, value: &Value) {
        let empty = value.is_null() || value.as_str() == Some("") || value.as_array().is_some_and(Vec::is_empty);
        if empty {
            self.fields.remove(field);
        } else {
            self.fields.insert(field.to_owned(), value.clone());
        }
    }
}

/// Every field in which two standings differ, by name; their audiences too.
fn differences(before: &Standing, after: &Standing) -> Vec<Change> {
    let mut names: Vec<&String> = before.fields.keys().chain(after.fields.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let value = |standing: &Standing, name: &String| standing.fields.get(name).cloned().unwrap_or_default();
    let mut changes: Vec<Change> = names
        .into_iter()
        .map(|name| Change { field: name.clone(), before: value(before, name), after: value(after, name) })
        .filter(|change| change.before != change.after)
        .collect();
    let meant = |standing: &Standing| Value::from(standing.audience.map(Audience::code));
    if before.audience != after.audience {
        changes.push(Change { field: "audience".to_owned(), before: meant(before), after: meant(after) });
    }
    changes
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn act(seq: i64, batch: i64, act: &str, audience: &str, content: Value) -> PastAct {
        PastAct {
            seq,
            at: Moment(seq),
            seen_at: Moment(seq),
            actor: "command-line".to_owned(),
            act: act.to_owned(),
            batch: BatchId(batch),
            title: String::new(),
            audience: audience.to_owned(),
            content: Some(content.to_string()),
        }
    }

    fn received(language: &str, number: &str, text: &str) -> Value {
        json!({ "type": "recommendation", "number": number, "themes": [], "language": language, "text": text })
    }

    fn told(version: &Version) -> Vec<String> {
        let one = |change: &Change| format!("{}: {} → {}", change.field, change.before, change.after);
        version.changes.iter().map(one).collect()
    }

    #[test]
    fn each_act_tells_what_it_changed_and_an_undo_brings_back_what_was_before() {
        let edit = json!({ "changes": [{ "field": "position", "before": null, "after": "noted" }], "why": "a letter" });
        let all = versions(vec![
            act(1, 2, "recommendation-received", "internal", received("en", "1", "Ratify")),
            act(2, 3, "recommendation-changed", "public", received("en", "2", "Ratify now")),
            act(3, 4, "recommendation-changed", "public", received("fr", "II", "Ratifier")),
            act(4, 1, "recommendation-edited", "public", edit),
            act(5, 5, "recommendation-restored", "public", json!({ "undoes": 3 })),
            act(6, 6, "recommendation-withdrawn", "public", json!({ "undoes": 2 })),
        ]);
        assert_eq!(told(&all[0]), [""; 0]);
        assert_eq!(
            told(&all[1]),
            [
                "number: \"1\" → \"2\"",
                "text.official.en: \"Ratify\" → \"Ratify now\"",
                "audience: \"internal\" → \"public\""
            ]
        );
        // A translation's labels are not the entry's facts.
        assert_eq!(told(&all[2]), ["text.official.fr: null → \"Ratifier\""]);
        assert_eq!((told(&all[3]), all[3].why.as_str()), (vec!["position: null → \"noted\"".to_owned()], "a letter"));
        assert_eq!(all[4].standing, all[0].standing);
        assert_eq!((all[5].standing.audience, all[5].changes.len()), (None, 0));
    }

    #[test]
    fn what_was_erased_is_known_to_be_so() {
        let mut gone = act(2, 1, "recommendation-edited", "public", json!({}));
        gone.content = None;
        let all = versions(vec![act(1, 2, "recommendation-received", "public", received("en", "1", "Ratify")), gone]);
        assert!(all[1].erased && all[1].changes.is_empty());
        assert_eq!(all[1].standing, all[0].standing);
    }
}
