//! Bulk acts: one change to all entries that a search finds, previewed, applied at once, undone.
//!
//! What is found is fixed when it is previewed, and what is applied is what was previewed, or
//! nothing. Only national tags are put in and taken away: those of the UN are the UN's.

mod job;
pub mod pages;
mod store;

use anyhow::Result;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use job::{TAGGING, Tally, apply};
pub use store::forget_before;

use crate::permissions::{Act, Audience};
use crate::platform::clock::Moment;
use crate::platform::db::Connection;
use crate::recommendations::{self, Origin, Planned, Tagged};
use crate::topics::{self, Scheme};

/// A topic, as forms and the ledger name it: `theme/right-to-education`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tag(String);

impl Tag {
    pub fn new(scheme: Scheme, code: &str) -> Tag {
        Tag(format!("{}/{code}", scheme.code()))
    }

    /// The topic's scheme and number; `None` where no list has it.
    fn find(&self, topics: &topics::Catalogue) -> Option<(Scheme, i64)> {
        let (scheme, code) = self.0.split_once('/')?;
        let scheme = Scheme::from_code(scheme)?;
        Some((scheme, topics.scheme(scheme).by_code(code)?.id))
    }
}

/// What is to become of every entry found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    pub add: Vec<Tag>,
    pub remove: Vec<Tag>,
    /// Code of the audience; none where it stays.
    pub audience: Option<String>,
}

/// What somebody must be allowed to do for it.
impl Wish {
    pub fn needs(&self) -> &'static [Act] {
        if self.publishes() { &[Act::Change, Act::Publish] } else { &[Act::Change] }
    }

    /// Whether it shows to all what was for some.
    pub fn publishes(&self) -> bool {
        self.audience() == Some(Audience::Public)
    }

    pub fn audience(&self) -> Option<Audience> {
        self.audience.as_deref().and_then(Audience::from_code)
    }

    fn is_empty(&self) -> bool {
        self.add.is_empty() && self.remove.is_empty() && self.audience.is_none()
    }
}

/// A bulk act as it was previewed.
#[derive(Clone, Debug)]
pub struct BulkAct {
    pub id: i64,
    pub created_at: Moment,
    pub actor: String,
    /// The search in codes, as addresses write it.
    pub query: String,
    pub wish: Wish,
    pub why: String,
    /// Numbers of the entries found, in order.
    pub entries: Vec<i64>,
    pub foreseen: Foreseen,
    /// The job that applies it, and the one that undoes it; 0 for none.
    pub job: i64,
    pub undo_job: i64,
}

/// How many entries will be changed, are so already, or cannot be: and a digest of which.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foreseen {
    pub changes: u64,
    pub already: u64,
    pub cannot: u64,
    pub digest: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Changes,
    Already,
    /// The tag is the UN's, or the entry is gone.
    Cannot,
}

impl Outcome {
    pub const ALL: [Outcome; 3] = [Outcome::Changes, Outcome::Already, Outcome::Cannot];

    pub fn code(self) -> &'static str {
        match self {
            Outcome::Changes => "changes",
            Outcome::Already => "already",
            Outcome::Cannot => "cannot",
        }
    }
}

/// Entries looked at together.
const CHUNK: usize = 5000;

/// What the wish would do to each entry, in their order.
pub async fn foresee(
    db: &impl Connection,
    topics: &topics::Catalogue,
    wish: &Wish,
    entries: &[i64],
) -> Result<(Foreseen, Vec<Outcome>)> {
    let mut outcomes = Vec::with_capacity(entries.len());
    let mut foreseen = Foreseen::default();
    let mut digest = Sha256::new();
    for chunk in entries.chunks(CHUNK) {
        let now = recommendations::tagged(db, chunk).await?;
        for id in chunk {
            let (outcome, planned) = outcome(topics, wish, *id, now.get(id));
            match outcome {
                Outcome::Changes => foreseen.changes += 1,
                Outcome::Already => foreseen.already += 1,
                Outcome::Cannot => foreseen.cannot += 1,
            }
            digest.update(format!("{id} {} {planned:?}\n", outcome.code()));
            outcomes.push(outcome);
        }
    }
    let digest: [u8; 32] = digest.finalize().into();
    foreseen.digest = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok((foreseen, outcomes))
}

/// What the wish would do to an entry as it is now.
fn outcome(topics: &topics::Catalogue, wish: &Wish, id: i64, now: Option<&Tagged>) -> (Outcome, Planned) {
    let mut planned = Planned { id, ..Planned::default() };
    let Some(now) = now else { return (Outcome::Cannot, planned) };
    let has = |topic: i64, origin: Origin| now.topics.contains(&(topic, origin));
    let mut kept_by_un = false;
    for (_, topic) in wish.add.iter().filter_map(|tag| tag.find(topics)) {
        match (has(topic, Origin::Un), has(topic, Origin::National)) {
            (true, _) => kept_by_un = true,
            (false, true) => {}
            (false, false) => planned.add.push(topic),
        }
    }
    for (_, topic) in wish.remove.iter().filter_map(|tag| tag.find(topics)) {
        match (has(topic, Origin::National), has(topic, Origin::Un)) {
            (true, _) => planned.remove.push(topic),
            (false, un) => kept_by_un |= un,
        }
    }
    planned.audience = wish.audience().filter(|audience| *audience != now.audience);
    let nothing = planned.add.is_empty() && planned.remove.is_empty() && planned.audience.is_none();
    let outcome = match (nothing, kept_by_un) {
        (false, _) => Outcome::Changes,
        (true, true) => Outcome::Cannot,
        (true, false) => Outcome::Already,
    };
    (outcome, planned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::i18n::Names;
    use crate::platform::vocabulary::Line;
    use crate::recommendations::PublicId;

    fn catalogue() -> topics::Catalogue {
        let mut topics = topics::Catalogue::default();
        for (id, code) in [(1, "health"), (2, "education")] {
            let names = Names::default();
            topics.themes.add(id, Line { code: code.to_owned(), aliases: Vec::new(), names, attributes: Vec::new() });
        }
        topics
    }

    fn told(add: &[&str], remove: &[&str], audience: Option<&str>, topics: &[(i64, Origin)]) -> (Outcome, Planned) {
        let tags = |codes: &[&str]| codes.iter().map(|code| Tag::new(Scheme::Theme, code)).collect();
        let wish = Wish { add: tags(add), remove: tags(remove), audience: audience.map(str::to_owned) };
        let now = Tagged { public_id: PublicId(String::new()), audience: Audience::Internal, topics: topics.to_vec() };
        outcome(&catalogue(), &wish, 7, Some(&now))
    }

    #[test]
    fn the_uns_tags_are_neither_doubled_nor_taken_away() {
        let un = [(1, Origin::Un)];
        let own = [(1, Origin::National)];
        assert_eq!(told(&["health"], &[], None, &un).0, Outcome::Cannot);
        assert_eq!(told(&["health"], &[], None, &own).0, Outcome::Already);
        assert_eq!(told(&["health"], &[], None, &[]).1.add, [1]);
        assert_eq!(told(&[], &["health"], None, &un).0, Outcome::Cannot);
        assert_eq!(told(&[], &["health"], None, &own).1.remove, [1]);
        assert_eq!(told(&[], &["health"], None, &[]).0, Outcome::Already);
        // What can be done is done, whatever else cannot.
        assert_eq!(told(&["health", "education"], &[], None, &un).1.add, [2]);
        assert_eq!(told(&[], &[], Some("internal"), &[]).0, Outcome::Already);
        assert_eq!(told(&[], &[], Some("public"), &[]).1.audience, Some(Audience::Public));
        assert_eq!(outcome(&catalogue(), &Wish::default(), 7, None).0, Outcome::Cannot);
    }
}
