//! The edit page as its template shows it.

use std::collections::BTreeSet;

use serde::Serialize;

use super::drafts::DraftView;
use super::typed::Typed;
use crate::mechanisms::BY_HAND;
use crate::permissions::Audience;
use crate::platform::vocabulary::Term;
use crate::recommendations::edit::Tags;
use crate::recommendations::index::facet_of;
use crate::recommendations::list::{self, direction};
use crate::recommendations::{Origin, Record, Text, TextKind};
use crate::site::Visit;
use crate::topics::Scheme;

#[derive(Serialize)]
pub struct EditView {
    heading: String,
    record_href: String,
    parts_href: String,
    languages: Vec<LanguageTab>,
    lang: String,
    lang_name: String,
    dir: &'static str,
    original: Option<Original>,
    /// The texts that their original has left behind.
    outdated: Vec<Outdated>,
    confirm_action: String,
    /// Its official words are this instance's own, added by a person.
    is_own: bool,
    un_position: Option<String>,
    audiences: Vec<&'static str>,
    tags: Vec<TagGroup>,
    seen: Vec<(String, String)>,
    draft: Option<DraftView>,
    /// Under which the browser may keep what is typed: account, entry, language.
    kept: String,
}

#[derive(Serialize)]
struct LanguageTab {
    code: String,
    name: String,
    href: String,
    current: bool,
    /// Whether there is a national text in it.
    filled: bool,
}

#[derive(Serialize)]
struct Outdated {
    name: &'static str,
    label: &'static str,
    /// The row of the official text with which it is to be compared.
    original: i64,
}

#[derive(Serialize)]
struct Original {
    lang: String,
    lang_name: String,
    dir: &'static str,
    lines: Vec<String>,
    stands_in: bool,
}

/// All topics of a kind, in the order of their list.
#[derive(Serialize)]
struct TagGroup {
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
    choices: Vec<TagChoice>,
}

/// A number, its words, their language where it is another, and whether it is ticked and for whom. A
/// tuple, since hundreds of them go to the template: what has names costs a map each.
#[derive(Serialize)]
struct TagChoice(i64, String, Option<String>, &'static str);

const BY_THE_UN: &str = "un";
const BY_US: &str = "own";

pub fn view(visit: &Visit, record: &Record, typed: &Typed, draft: Option<DraftView>) -> EditView {
    let lang = typed.language.as_str();
    let id = &record.listed.public_id;
    let languages = visit.app.i18n.languages().iter().map(|language| LanguageTab {
        code: language.code.clone(),
        name: language.name.clone(),
        href: format!("{}?language={}", visit.to(&format!("/r/{id}/edit")), language.code),
        current: language.code == lang,
        filled: record.texts.iter().any(|text| {
            text.language == language.code && (text.kind != TextKind::Official || record.source == BY_HAND)
        }),
    });
    let official = || record.texts.iter().filter(|text| text.kind == TextKind::Official);
    let compared = official().find(|text| text.language == lang).or_else(|| official().min_by_key(|text| text.id));
    let outdated = [
        ("national", "text-kind-national-translation", TextKind::National),
        ("plain", "text-kind-plain-language", TextKind::Plain),
    ];
    let outdated = outdated.into_iter().filter(|(_, _, kind)| {
        record.texts.iter().any(|text| text.kind == *kind && text.language == lang && text.outdated)
    });
    let outdated =
        outdated.map(|(name, label, _)| Outdated { name, label, original: compared.map_or(0, |text| text.id) });
    let un_position = match &record.position_edit {
        Some((_, un)) => *un,
        None => record.listed.position,
    };
    EditView {
        heading: super::record::title(visit, &record.listed),
        record_href: visit.to(&format!("/r/{id}")),
        parts_href: visit.to(&format!("/r/{id}/parts")),
        languages: languages.collect(),
        lang: lang.to_owned(),
        lang_name: name_of(visit, lang),
        dir: direction(visit, lang),
        original: original(visit, &record.texts, lang),
        outdated: outdated.collect(),
        confirm_action: visit.to(&format!("/r/{id}/confirmation")),
        is_own: record.source == BY_HAND,
        un_position: un_position.map(|position| list::position_tag(visit, position).label),
        audiences: Audience::ALL.map(Audience::code).to_vec(),
        tags: Tags::ALL.map(|tags| group(visit, record, typed, tags)).into(),
        draft,
        kept: format!("{}/{id}/{lang}", visit.session.as_ref().map_or("", |session| &session.account.public_id)),
        seen: typed.seen.iter().map(|(name, mark)| (name.clone(), mark.clone())).collect(),
    }
}

/// What a language calls itself.
pub fn name_of(visit: &Visit, code: &str) -> String {
    visit.app.i18n.find(code).map_or_else(|| code.to_owned(), |language| language.name.clone())
}

/// The UN's text in this language, or the one that stands in: English, or the first there is.
fn original(visit: &Visit, texts: &[Text], lang: &str) -> Option<Original> {
    let official = || texts.iter().filter(|text| text.kind == TextKind::Official);
    let own = official().find(|text| text.language == lang);
    let text = own.or_else(|| official().find(|text| text.language == "en")).or_else(|| official().next())?;
    Some(Original {
        lang: text.language.clone(),
        lang_name: name_of(visit, &text.language),
        dir: direction(visit, &text.language),
        lines: text.body.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect(),
        stands_in: own.is_none(),
    })
}

fn group(visit: &Visit, record: &Record, typed: &Typed, tags: Tags) -> TagGroup {
    let terms = visit.app.terms();
    let un: BTreeSet<i64> =
        record.listed.topics.iter().filter(|(_, origin)| *origin == Origin::Un).map(|(id, _)| *id).collect();
    let none = BTreeSet::new();
    let ticked = typed.tags.get(tags.code()).unwrap_or(&none);
    let choice = |scheme: Scheme, id: i64| {
        let (label, lang) = list::label(visit, &terms, facet_of(scheme), u32::try_from(id).unwrap_or_default());
        let by = match () {
            () if un.contains(&id) => BY_THE_UN,
            () if ticked.contains(&id) => BY_US,
            () => "",
        };
        TagChoice(id, label, lang, by)
    };
    // What is retired is put on nothing new; where it is, it stays until somebody takes it off.
    let shown = |term: &&Term| term.decision.retired_at.is_none() || ticked.contains(&term.id) || un.contains(&term.id);
    let all =
        |scheme: Scheme| terms.topics.scheme(scheme).iter().filter(shown).map(move |term| choice(scheme, term.id));
    let sections = match tags {
        Tags::Theme => vec![TagSection { heading: String::new(), open: true, choices: all(Scheme::Theme).collect() }],
        Tags::Person => vec![TagSection { heading: String::new(), open: true, choices: all(Scheme::Person).collect() }],
        Tags::Sdg => {
            let goals = terms.topics.goals.iter().map(|goal| {
                let of_goal = |code: &str| code.split('.').next() == Some(goal.code.as_str());
                let targets = terms.topics.targets.iter().filter(|target| of_goal(&target.code));
                let goal = choice(Scheme::Goal, goal.id);
                let heading = goal.1.clone();
                let choices: Vec<_> =
                    std::iter::once(goal).chain(targets.map(|target| choice(Scheme::Target, target.id))).collect();
                TagSection { heading, open: choices.iter().any(|choice| choice.3 == BY_US), choices }
            });
            goals.collect()
        }
    };
    let labels = sections.iter().flat_map(|section| &section.choices);
    TagGroup {
        key: tags.code(),
        heading: visit
            .word(match tags {
                Tags::Theme => "facet-theme",
                Tags::Person => "facet-person",
                Tags::Sdg => "column-sdg",
            })
            .to_owned(),
        un: labels.filter(|choice| choice.3 == BY_THE_UN).map(|choice| choice.1.clone()).collect(),
        chosen: ticked.len(),
        sections,
    }
}
