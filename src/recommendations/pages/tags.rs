//! Topics to choose on the edit page: hundreds of rows, of which a few are ticked.
//!
//! Rows that are not ticked are the same on every edit page of a language. They are made once and
//! kept beside the terms that they name (`Terms::rows`); only those of this entry are made anew.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::Result;
use serde::Serialize;

use super::typed::Typed;
use crate::app::Terms;
use crate::platform::vocabulary::Term;
use crate::recommendations::edit::Tags;
use crate::recommendations::index::facet_of;
use crate::recommendations::{Origin, Record, list};
use crate::site::Visit;
use crate::topics::Scheme;

/// All topics of a kind, in the order of their list.
#[derive(Serialize)]
pub struct TagGroup {
    key: &'static str,
    heading: String,
    /// Those of the UN, which stay.
    un: Vec<String>,
    chosen: usize,
    sections: Vec<TagSection>,
}

#[derive(Serialize)]
struct TagSection {
    heading: String,
    open: bool,
    /// Rows that `edit_choices.html` has made.
    rows: String,
}

/// What a topic's row shows, as `edit_choices.html` takes it.
#[derive(Serialize)]
struct TagChoice {
    id: i64,
    label: String,
    lang: Option<String>,
    ticked: bool,
    un: bool,
}

/// Rows of one kind of topic as HTML, by number.
pub type Rows = Arc<BTreeMap<i64, String>>;

#[derive(Serialize)]
struct Choices<'a> {
    key: &'static str,
    choices: &'a [TagChoice],
}

pub fn group(visit: &Visit, record: &Record, typed: &Typed, tags: Tags) -> Result<TagGroup> {
    let terms = visit.app.terms();
    let un: BTreeSet<i64> =
        record.listed.topics.iter().filter(|(_, origin)| *origin == Origin::Un).map(|(id, _)| *id).collect();
    let none = BTreeSet::new();
    let ticked = typed.tags.get(tags.code()).unwrap_or(&none);
    let sections = sections(visit, &terms, tags);
    let all = || sections.iter().flat_map(|(_, topics)| topics);
    let stands = |id: &i64| ticked.contains(id) || un.contains(id);
    let chosen: Vec<TagChoice> = all()
        .filter(|(_, term)| stands(&term.id))
        .map(|(scheme, term)| TagChoice {
            ticked: ticked.contains(&term.id),
            un: un.contains(&term.id),
            ..choice(visit, &terms, *scheme, term)
        })
        .collect();
    let standing = rows(visit, tags, &chosen)?;
    let kept = unticked(visit, &terms, tags, all())?;
    let sections = sections.iter().map(|(heading, topics)| {
        // What is retired is put on nothing new; where it is, it stays until somebody takes it off.
        let shown = topics.iter().filter(|(_, term)| term.decision.retired_at.is_none() || stands(&term.id));
        let rows = shown.filter_map(|(_, term)| standing.get(&term.id).or_else(|| kept.get(&term.id)));
        TagSection {
            heading: heading.clone(),
            open: heading.is_empty() || topics.iter().any(|(_, term)| ticked.contains(&term.id)),
            rows: rows.map(String::as_str).collect(),
        }
    });
    Ok(TagGroup {
        key: tags.code(),
        heading: visit
            .word(match tags {
                Tags::Theme => "facet-theme",
                Tags::Person => "facet-person",
                Tags::Sdg => "column-sdg",
            })
            .to_owned(),
        un: chosen.iter().filter(|choice| choice.un).map(|choice| choice.label.clone()).collect(),
        chosen: ticked.len(),
        sections: sections.collect(),
    })
}

type Section<'a> = (String, Vec<(Scheme, &'a Term)>);

/// The topics as they are grouped; one section without a heading where there is no grouping.
fn sections<'a>(visit: &Visit, terms: &'a Terms, tags: Tags) -> Vec<Section<'a>> {
    let whole = |scheme: Scheme| {
        let topics = terms.topics.scheme(scheme).iter().map(|term| (scheme, term)).collect();
        vec![(String::new(), topics)]
    };
    match tags {
        Tags::Theme => whole(Scheme::Theme),
        Tags::Person => whole(Scheme::Person),
        Tags::Sdg => {
            let goals = terms.topics.goals.iter().map(|goal| {
                let of_goal = |code: &str| code.split('.').next() == Some(goal.code.as_str());
                let targets = terms.topics.targets.iter().filter(|target| of_goal(&target.code));
                let targets = targets.map(|target| (Scheme::Target, target));
                let heading = choice(visit, terms, Scheme::Goal, goal).label;
                (heading, std::iter::once((Scheme::Goal, goal)).chain(targets).collect())
            });
            goals.collect()
        }
    }
}

fn choice(visit: &Visit, terms: &Terms, scheme: Scheme, term: &Term) -> TagChoice {
    let (label, lang) = list::label(visit, terms, facet_of(scheme), u32::try_from(term.id).unwrap_or_default());
    TagChoice { id: term.id, label, lang, ticked: false, un: false }
}

/// The rows of all topics as they are while nobody has ticked them.
fn unticked<'a>(
    visit: &Visit,
    terms: &Terms,
    tags: Tags,
    all: impl Iterator<Item = &'a (Scheme, &'a Term)>,
) -> Result<Rows> {
    let name = (visit.lang.clone(), tags.code());
    if let Some(rows) = terms.rows.find(&name) {
        return Ok(rows);
    }
    let choices: Vec<TagChoice> = all.map(|(scheme, term)| choice(visit, terms, *scheme, term)).collect();
    let rows: Rows = Arc::new(rows(visit, tags, &choices)?);
    terms.rows.keep(name, &rows);
    Ok(rows)
}

/// One label of the template is one row.
fn rows(visit: &Visit, tags: Tags, choices: &[TagChoice]) -> Result<BTreeMap<i64, String>> {
    let choices_of_page = Choices { key: tags.code(), choices };
    let html = visit.app.templates.render(&visit.lang, "recommendations/edit_choices.html", &choices_of_page)?;
    let labels = html.split_inclusive("</label>").map(|label| label.trim_start().to_owned());
    Ok(choices.iter().map(|choice| choice.id).zip(labels).collect())
}
