//! The edit page as its template shows it.

use serde::Serialize;

use super::drafts::DraftView;
use super::tags::{self, TagGroup};
use super::typed::Typed;
use crate::mechanisms::BY_HAND;
use crate::permissions::Audience;
use crate::recommendations::edit::Tags;
use crate::recommendations::list::{self, direction};
use crate::recommendations::{Record, Text, TextKind};
use crate::site::Visit;

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

pub fn view(visit: &Visit, record: &Record, typed: &Typed, draft: Option<DraftView>) -> anyhow::Result<EditView> {
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
    let tags = Tags::ALL.into_iter().map(|tags| tags::group(visit, record, typed, tags));
    let tags = tags.collect::<anyhow::Result<Vec<_>>>()?;
    Ok(EditView {
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
        tags,
        draft,
        kept: format!("{}/{id}/{lang}", visit.session.as_ref().map_or("", |session| &session.account.public_id)),
        seen: typed.seen.iter().map(|(name, mark)| (name.clone(), mark.clone())).collect(),
    })
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
