//! What a national mechanism sets for itself: its name and State, what its pages say of it, its
//! languages, its ways of writing dates and its clock.
//!
//! A section is saved as a whole, as a new version; older versions stay and can be taken up again.
//! The newest versions are kept in memory with the terms.

pub mod check;
pub mod history;
pub mod logo;
pub mod order;
pub mod pages;
mod section;
pub mod spreadsheet;
mod store;
pub mod term;
pub mod terms;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use crate::ledger::{self, Entry, Object};
use crate::measures::follow_up::Rhythm;
use crate::permissions::Actor;
use crate::platform::calendar::Calendar;
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx};
use crate::platform::i18n::{I18n, Names};
use crate::platform::web::prose;

pub use section::{CALENDARS, Control, DAYS, Field, MONTHS, RHYTHMS, Section};
pub use store::{forget_pictures, version, versions};

/// Days after the end of a period on which its report is due, where nothing else was set.
pub const USUAL_GRACE: i32 = 15;

/// Values by the names of their fields; what is empty is left out.
pub type Fields = BTreeMap<String, String>;

/// A section as it was saved once.
#[derive(Clone, Debug)]
pub struct Version {
    pub id: i64,
    pub section: Section,
    /// From 1 on; 0 stands for what was before anything was set.
    pub number: i64,
    pub fields: Fields,
    pub at: Moment,
    pub actor: String,
}

/// All that is set now, ready to be shown.
#[derive(Default)]
pub struct Settings {
    newest: BTreeMap<Section, Version>,
    pub names: Names,
    pub short_names: Names,
    pub addresses: Names,
    /// HTML that can do no harm.
    pub front: Names,
    pub footer: Names,
    /// The digest of the picture for each language, and what it shows, for whoever cannot see it.
    pub logos: Names,
    pub alts: Names,
    /// All pictures that are kept, by their digests.
    pub pictures: BTreeMap<String, logo::Kept>,
    /// The languages offered, in their order; empty where all are, in ours.
    pub languages: Vec<String>,
}

impl Settings {
    pub async fn load(db: &impl Connection) -> Result<Settings> {
        let newest = store::newest(db).await?;
        let mut settings = Settings {
            newest: newest.into_iter().map(|version| (version.section, version)).collect(),
            ..Settings::default()
        };
        settings.names = settings.each(Section::Profile, "name");
        settings.short_names = settings.each(Section::Profile, "short-name");
        settings.addresses = settings.each(Section::Profile, "address");
        settings.logos = settings.each(Section::Logo, "picture");
        settings.alts = settings.each(Section::Logo, "alt");
        settings.pictures = store::pictures(db).await?;
        settings.front = settings.written("front");
        settings.footer = settings.written("footer");
        let places = settings.each(Section::Languages, "place");
        let mut places: Vec<(u32, &str)> =
            places.iter().filter_map(|(code, place)| Some((place.parse().ok()?, code))).collect();
        places.sort_unstable();
        settings.languages = places.into_iter().map(|(_, code)| code.to_owned()).collect();
        Ok(settings)
    }

    /// What a field holds in each language.
    fn each(&self, section: Section, field: &str) -> Names {
        let fields = self.newest.get(&section).map(|version| &version.fields);
        let of_field = |(name, value): (&String, &String)| {
            Some((name.strip_prefix(field)?.strip_prefix('-')?.to_owned(), value.clone()))
        };
        Names::new(fields.into_iter().flatten().filter_map(of_field))
    }

    fn written(&self, field: &str) -> Names {
        let texts = self.each(Section::FrontPage, field);
        Names::new(texts.iter().map(|(code, text)| (code.to_owned(), prose::html(text))))
    }

    /// What stands in a field that is asked once.
    pub fn value(&self, section: Section, field: &str) -> Option<&str> {
        self.newest.get(&section)?.fields.get(field).map(String::as_str)
    }

    /// The code of its State; `None` for several, or for the whole of the United Nations.
    pub fn state(&self) -> Option<&str> {
        self.value(Section::Profile, "state")
    }

    pub fn email(&self) -> Option<&str> {
        self.value(Section::Profile, "email")
    }

    /// After how many months holders of posts are asked whether they are still reached as is written.
    pub fn confirm_months(&self) -> Option<i64> {
        self.value(Section::Profile, "confirm")?.parse().ok()
    }

    /// How often measures are reported on that say nothing else.
    pub fn usual_rhythm(&self) -> Rhythm {
        let set = self.value(Section::FollowUp, "rhythm");
        set.and_then(|code| Rhythm::from_code(code, BTreeSet::new())).unwrap_or(Rhythm::Quarterly)
    }

    /// How many days after a period has ended its report is due.
    pub fn grace_days(&self) -> i32 {
        self.value(Section::FollowUp, "grace").and_then(|days| days.parse().ok()).unwrap_or(USUAL_GRACE)
    }

    /// The calendar whose months and years count.
    pub fn calendar(&self) -> Calendar {
        self.value(Section::Languages, "calendar").map(Calendar::from_code).unwrap_or_default()
    }

    /// After how many months the evidence of a measure is old.
    pub fn evidence_months(&self) -> i64 {
        const USUAL: i64 = 12;
        self.value(Section::FollowUp, "evidence").and_then(|months| months.parse().ok()).unwrap_or(USUAL)
    }

    /// The language of readers whose browser asks for none of ours.
    pub fn default_language(&self) -> Option<&str> {
        self.value(Section::Languages, "default")
    }

    /// Whether readers are offered this language.
    pub fn offers(&self, code: &str) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|offered| offered == code)
    }

    /// What is said in a language, else in the one that readers are offered first.
    pub fn said<'a>(&'a self, names: &'a Names, language: &'a str) -> Option<(&'a str, &'a str)> {
        let wished = [Some(language), self.default_language(), Some("en")].into_iter().flatten();
        let said = |code: &'a str| names.exactly(code).map(|text| (text, code));
        wished.into_iter().find_map(said).or_else(|| names.iter().next().map(|(code, text)| (text, code)))
    }

    /// The newest version of a section; number 0 and empty where nothing was set.
    pub fn newest(&self, section: Section) -> Version {
        self.newest.get(&section).cloned().unwrap_or(Version {
            id: 0,
            section,
            number: 0,
            fields: Fields::new(),
            at: Moment(0),
            actor: String::new(),
        })
    }

    /// Sets the ways of writing numbers, dates and times in each language.
    pub fn apply(&self, i18n: &I18n) {
        let locales = self.each(Section::Languages, "locale");
        let calendar = self.value(Section::Languages, "calendar");
        let zone = self.value(Section::Languages, "zone");
        for language in i18n.languages() {
            language.follow(locales.exactly(&language.code), calendar, zone);
        }
    }
}

/// A field that two people changed at the same time: its name, and what the other has saved.
pub struct Clash {
    pub field: String,
    pub theirs: String,
}

/// What I typed, where somebody else has saved since: a field that only one of us changed stands as
/// it was changed; one that both changed keeps what I typed, and is named.
pub fn merged(base: &Fields, theirs: &Fields, mine: &Fields) -> (Fields, Vec<Clash>) {
    let (mut fields, mut clashes) = (Fields::new(), Vec::new());
    let names: BTreeSet<&String> = base.keys().chain(theirs.keys()).chain(mine.keys()).collect();
    for name in names {
        let [before, theirs, mine] = [base, theirs, mine].map(|fields| fields.get(name));
        let kept = if mine == before { theirs } else { mine };
        if theirs != before && mine != before && theirs != mine {
            clashes.push(Clash { field: name.clone(), theirs: theirs.cloned().unwrap_or_default() });
        }
        if let Some(value) = kept {
            fields.insert(name.clone(), value.clone());
        }
    }
    (fields, clashes)
}

/// Somebody else has saved the section since it was read.
pub struct Outdated;

/// Saves a section that was opened when `seen` was its newest version. Nothing is written when
/// nothing changed.
pub async fn save(tx: &Tx, actor: &Actor, at: Moment, seen: &Version, fields: Fields) -> Result<Result<(), Outdated>> {
    if fields == seen.fields {
        return Ok(Ok(()));
    }
    let (section, number) = (seen.section, seen.number + 1);
    let Some(id) = store::add(tx, section, number, &fields, at, &actor.name()).await? else {
        return Ok(Err(Outdated));
    };
    let before: BTreeMap<_, _> = seen.fields.iter().filter(|(name, value)| fields.get(*name) != Some(value)).collect();
    let after: BTreeMap<_, _> = fields.iter().filter(|(name, value)| seen.fields.get(*name) != Some(value)).collect();
    let content = serde_json::json!({ "section": section.code(), "version": number, "before": before, "after": after });
    let object = Object::Settings(id);
    let entry = Entry { act: "settings-saved", object, content: content.to_string() };
    ledger::record(tx, actor, at, &entry).await?;
    Ok(Ok(()))
}
