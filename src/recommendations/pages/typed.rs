//! What stands in the form of the edit page: read from what was sent, from a draft, or from the
//! entry itself; and what it wishes for.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::app::Terms;
use crate::permissions::Audience;
use crate::recommendations::edit::{Edit, Field, Mark, Standing, Tags, Wish};
use crate::recommendations::{Position, TextKind};
use crate::topics::Scheme;

/// Characters that a text may have: five times the longest recommendation that we have seen.
pub const MOST_TEXT: usize = 20_000;
pub const MOST_SOURCE: usize = 500;
pub const MOST_WHY: usize = 2_000;

/// Fields of the form with the texts, by name. The official one is there for an entry added by hand.
pub const TEXTS: [(&str, TextKind); 3] =
    [("official", TextKind::Official), ("national", TextKind::National), ("plain", TextKind::Plain)];

/// The form as somebody left it. A draft is this as JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    /// Of the two texts.
    pub language: String,
    pub texts: BTreeMap<String, String>,
    /// Numbers of the national topics that are ticked, by kind.
    pub tags: BTreeMap<String, BTreeSet<i64>>,
    pub position: String,
    pub source: String,
    pub audience: String,
    pub why: String,
    /// What the values were when the page was made: marks, and numbers of topics.
    pub seen: BTreeMap<String, String>,
    /// Fields that others changed too, to be chosen between; what was chosen; texts written instead of both.
    #[serde(skip)]
    pub conflicts: BTreeSet<String>,
    #[serde(skip)]
    pub taken: BTreeMap<String, String>,
    #[serde(skip)]
    pub third: BTreeMap<String, String>,
}

/// What is wrong with a field: its name, the key of the sentence, and the most that it may hold.
pub struct Fault {
    pub field: &'static str,
    pub message: &'static str,
    pub most: usize,
}

impl Typed {
    /// The entry as it stands.
    pub fn of(standing: &Standing, language: &str) -> Typed {
        let text = |kind: TextKind| standing.texts.get(&(kind, language.to_owned())).cloned().unwrap_or_default();
        let mut typed = Typed {
            language: language.to_owned(),
            texts: TEXTS
                .into_iter()
                .filter(|(_, kind)| *kind != TextKind::Official || standing.own.is_some())
                .map(|(name, kind)| (name.to_owned(), text(kind)))
                .collect(),
            position: standing.position.map_or("none", Position::code).to_owned(),
            source: standing.position_source.clone(),
            audience: standing.audience.code().to_owned(),
            ..Typed::default()
        };
        for tags in Tags::ALL {
            let ours: BTreeSet<i64> = standing.tags(tags).map(|(id, _)| id).collect();
            typed.seen.insert(tags.code().to_owned(), numbers(&ours));
            typed.tags.insert(tags.code().to_owned(), ours);
        }
        for (name, field) in typed.marked() {
            typed.seen.insert(name.to_owned(), standing.wish(&field).mark());
        }
        typed
    }

    /// What a form of ours sent.
    pub fn read<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Typed {
        let mut typed = Typed::default();
        for (name, value) in pairs {
            match name {
                "language" => typed.language = value.to_owned(),
                "official" | "national" | "plain" => drop(typed.texts.insert(name.to_owned(), tidy(value))),
                "theme" | "person" | "sdg" => {
                    typed.tags.entry(name.to_owned()).or_default().extend(value.parse::<i64>());
                }
                "position" => typed.position = value.to_owned(),
                "source" => typed.source = tidy(value),
                "audience" => typed.audience = value.to_owned(),
                "why" => typed.why = tidy(value),
                "conflict" => drop(typed.conflicts.insert(value.to_owned())),
                _ => match name.split_once('-') {
                    Some(("seen", field)) => drop(typed.seen.insert(field.to_owned(), value.to_owned())),
                    Some(("take", field)) => drop(typed.taken.insert(field.to_owned(), value.to_owned())),
                    Some(("third", field)) => drop(typed.third.insert(field.to_owned(), tidy(value))),
                    _ => {}
                },
            }
        }
        for (name, text) in &typed.third {
            if typed.taken.get(name).is_some_and(|taken| taken == "third") {
                typed.texts.insert(name.clone(), text.clone());
            }
        }
        typed
    }

    /// Fields of which two versions were shown.
    pub fn open_conflicts(&self) -> Vec<Field> {
        self.marked().into_iter().filter(|(name, _)| self.conflicts.contains(*name)).map(|(_, field)| field).collect()
    }

    /// Between the two versions of a field, somebody has chosen the other's.
    pub fn is_theirs(&self, name: &str) -> bool {
        self.taken.get(name).is_some_and(|taken| taken == "theirs")
    }

    pub fn text(&self, name: &str) -> &str {
        self.texts.get(name).map(String::as_str).unwrap_or_default()
    }

    pub fn audience(&self) -> Option<Audience> {
        Audience::from_code(&self.audience)
    }

    /// Fields whose values are told apart by marks.
    pub fn marked(&self) -> Vec<(&'static str, Field)> {
        let texts = self.kinds().map(|(name, kind)| (name, Field::Text(kind, self.language.clone())));
        texts.chain([("position", Field::Position), ("audience", Field::Audience)]).collect()
    }

    /// The texts that the form has.
    fn kinds(&self) -> impl Iterator<Item = (&'static str, TextKind)> {
        TEXTS.into_iter().filter(|(name, kind)| *kind != TextKind::Official || self.texts.contains_key(*name))
    }

    /// What cannot be saved as it is.
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        for (name, _) in self.marked() {
            if self.conflicts.contains(name) && !self.taken.contains_key(name) {
                faults.push(Fault { field: name, message: "editing-wrong-choice", most: 0 });
            }
        }
        let lengths = [
            ("official", self.text("official"), MOST_TEXT),
            ("national", self.text("national"), MOST_TEXT),
            ("plain", self.text("plain"), MOST_TEXT),
            ("source", &self.source, MOST_SOURCE),
            ("why", &self.why, MOST_WHY),
        ];
        for (field, text, most) in lengths {
            if text.chars().count() > most {
                faults.push(Fault { field, message: "editing-wrong-long", most });
            }
        }
        match (self.position.as_str(), Position::from_code(&self.position)) {
            ("none", _) => {}
            (_, None) => faults.push(Fault { field: "position", message: "editing-wrong-position", most: 0 }),
            _ if self.source.is_empty() => {
                faults.push(Fault { field: "source", message: "editing-wrong-source", most: 0 });
            }
            _ => {}
        }
        if self.audience().is_none() {
            faults.push(Fault { field: "audience", message: "editing-wrong-audience", most: 0 });
        }
        faults
    }

    /// What the form wishes for. Topics that no list knows are passed over.
    pub fn edit(&self, terms: &Terms) -> Edit {
        let mut wishes: Vec<(Wish, Option<Mark>)> = Vec::new();
        for (name, kind) in self.kinds() {
            let body = self.text(name).to_owned();
            wishes.push((Wish::Text { kind, language: self.language.clone(), body }, self.mark(name)));
        }
        let position = Position::from_code(&self.position);
        let source = if position.is_some() { self.source.clone() } else { String::new() };
        wishes.push((Wish::Position { position, source }, self.mark("position")));
        if let Some(audience) = self.audience() {
            wishes.push((Wish::Audience(audience), self.mark("audience")));
        }
        // What stands is what is wished for.
        for ((name, field), (wish, base)) in self.marked().iter().zip(wishes.iter_mut()) {
            debug_assert_eq!(*field, wish.field());
            if self.is_theirs(name) {
                *base = Some(wish.mark());
            }
        }
        wishes.extend(Tags::ALL.map(|tags| (self.tag_wish(terms, tags), None)));
        Edit { wishes, why: self.why.clone() }
    }

    /// A field without a mark never had one: what is wished for then meets whatever stands there as a conflict.
    fn mark(&self, name: &str) -> Option<Mark> {
        Some(self.seen.get(name).cloned().unwrap_or_default())
    }

    fn tag_wish(&self, terms: &Terms, tags: Tags) -> Wish {
        let ticked = self.tags.get(tags.code()).cloned().unwrap_or_default();
        let seen: BTreeSet<i64> = self
            .seen
            .get(tags.code())
            .map(|seen| seen.split(' ').filter_map(|id| id.parse().ok()).collect())
            .unwrap_or_default();
        let mut add = BTreeMap::new();
        for id in ticked.difference(&seen) {
            let Some((scheme, term)) = terms.topics.get(*id).filter(|(scheme, _)| Tags::of(*scheme) == tags) else {
                continue;
            };
            add.insert(*id, term.code.clone());
            // A target is of a goal, in our lists as in the UN's.
            let goal = term.code.split('.').next().and_then(|goal| terms.topics.goals.by_code(goal));
            if let (Scheme::Target, Some(goal)) = (scheme, goal) {
                add.insert(goal.id, goal.code.clone());
            }
        }
        Wish::Tags { tags, add, remove: seen.difference(&ticked).copied().collect(), seen: Some(seen) }
    }
}

/// Numbers as they stand in a hidden field.
fn numbers(ids: &BTreeSet<i64>) -> String {
    ids.iter().map(i64::to_string).collect::<Vec<_>>().join(" ")
}

/// Plain text: lines end in one way, nothing invisible but line ends and tabs, no blanks around it.
pub fn tidy(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let shown = |letter: &char| !letter.is_control() || matches!(letter, '\n' | '\t');
    text.trim().chars().filter(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_plain_text_with_its_lines() {
        assert_eq!(tidy("  one\r\ntwo\rthree\u{7}\t<b>four</b> \n"), "one\ntwo\nthree\t<b>four</b>");
    }
}
