//! Settings on the screen: one page lists them, each section has a page with its form and its past.

use std::sync::Arc;

use axum::extract::DefaultBodyLimit;
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use serde::Serialize;

use super::check::{self, Wrong, check};
use super::history::{self, Change, Past, Who};
use super::{CALENDARS, Clash, Control, DAYS, Field, Fields, MONTHS, RHYTHMS, Section, Version};
use super::{logo, merged, save, version};
use crate::accounts::guard::{MOST_BYTES_WITH_FILES, Member, Posted};
use crate::app::App;
use crate::permissions::{Act, can_on};
use crate::platform::web::address::form_pairs;
use crate::platform::web::{OrNotFound, Problem, prose};
use crate::site::form::{Form, see_other, show};
use crate::site::{self, Said, Visit};
use crate::terms::List;

#[derive(Serialize)]
struct SettingsPage {
    sections: Vec<SectionLink>,
    terms_href: String,
    scales_href: String,
    frameworks_href: String,
}

#[derive(Serialize)]
struct SectionLink {
    key: &'static str,
    href: String,
    may_change: bool,
}

/// `GET /{lang}/settings`
pub async fn list(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let sections = Section::ALL.map(|section| SectionLink {
        key: section.code(),
        href: visit.to(&path(section)),
        may_change: can_on(&visit.actor, Act::Change, section.kind()),
    });
    let content = SettingsPage {
        sections: sections.into(),
        terms_href: visit.to(&super::terms::path(List::Theme)),
        scales_href: visit.to("/settings/scales"),
        frameworks_href: visit.to("/settings/frameworks"),
    };
    site::own_page(visit, "settings/list.html", visit.word("settings-heading"), &content)
}

fn path(section: Section) -> String {
    format!("/settings/{}", section.code())
}

#[derive(Serialize)]
struct SectionPage {
    section: SectionView,
}

#[derive(Serialize)]
struct SectionView {
    key: &'static str,
    back_href: String,
    may_change: bool,
    has_files: bool,
    groups: Vec<Group>,
    /// Whether its texts can be seen as readers will see them before they are saved.
    can_preview: bool,
    preview: Vec<Said>,
    /// An older version stands in the form.
    taken_up: Option<i64>,
    past: Vec<PastView>,
}

/// A field, with its place for each language.
#[derive(Serialize)]
struct Group {
    key: &'static str,
    control: &'static str,
    each_language: bool,
    inputs: Vec<Input>,
}

#[derive(Serialize)]
struct Input {
    name: String,
    /// The language's own name for itself.
    label: Option<String>,
    lang: Option<String>,
    dir: Option<&'static str>,
    options: Vec<Choice>,
    /// What stands there, in words.
    shown: String,
    /// The picture that stands there.
    picture: Option<logo::Shown>,
}

#[derive(Serialize)]
pub struct Choice {
    pub value: String,
    pub label: String,
}

impl Choice {
    pub fn new(value: &str, label: &str) -> Choice {
        Choice { value: value.to_owned(), label: label.to_owned() }
    }
}

#[derive(Serialize)]
pub struct PastView {
    pub number: i64,
    pub when: String,
    pub who: String,
    pub changes: Vec<ChangeView>,
    pub href: String,
}

#[derive(Serialize)]
pub struct ChangeView {
    pub field: String,
    pub before: String,
    pub after: String,
}

/// The page of a section and its form.
pub fn of(section: Section) -> MethodRouter<Arc<App>> {
    get(move |member: Member| show_section(member, section))
        .post(move |member: Member, posted: Posted| save_section(member, section, posted))
        .layer(DefaultBodyLimit::max(MOST_BYTES_WITH_FILES))
}

/// `GET /{lang}/settings/profile`, with `?version=3` for an older one in the form.
async fn show_section(member: Member, section: Section) -> Result<Response, Problem> {
    let visit = &member.visit;
    let newest = visit.app.terms().settings.newest(section);
    let asked = form_pairs(&visit.query).into_iter().find(|(name, _)| name == "version");
    let Some((_, number)) = asked else {
        let form = filled(visit, &newest, &newest.fields);
        return page(&member, section, form, Vec::new(), None).await;
    };
    let number = number.parse().ok().or_not_found()?;
    let older = version(visit.app.db.read(), section, number).await?.or_not_found()?;
    let form = filled(visit, &newest, &older.fields);
    page(&member, section, form, Vec::new(), Some(older.number)).await
}

/// `POST /{lang}/settings/profile`
async fn save_section(member: Member, section: Section, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    if !can_on(&visit.actor, Act::Change, section.kind()) {
        return Err(Problem::Forbidden);
    }
    let mut mine = typed(visit, section, &posted);
    let unfit = if section == Section::Logo { logo::take(visit, &posted, &mut mine).await? } else { Vec::new() };
    let seen = posted.field("version").parse().unwrap_or(0);
    // Twice at most: a second try knows what another server has saved meanwhile.
    for _ in 0..2 {
        let newest = visit.app.terms().settings.newest(section);
        let (fields, clashes) = beside(visit, &newest, seen, &mine).await?;
        let mut form = filled(visit, &newest, &fields);
        complain(visit, section, &fields, &mut form);
        for (field, unfit) in &unfit {
            form.error(field, logo::sentence(visit, field, *unfit));
        }
        contrast(visit, section, &clashes, &mut form);
        let preview = if posted.field("act") == "preview" { previewed(visit, &fields) } else { Vec::new() };
        if !form.is_right() || posted.field("act") == "preview" {
            return page(&member, section, form, preview, None).await;
        }
        let tx = visit.app.db.begin().await?;
        if save(&tx, &visit.actor, visit.app.clock.now(), &newest, fields).await?.is_ok() {
            tx.commit().await?;
            visit.app.changed().await?;
            return Ok(see_other(visit, &path(section)));
        }
        drop(tx);
        visit.app.refresh_terms().await?;
    }
    Err(Problem::from(anyhow::anyhow!("settings are saved elsewhere faster than they can be read")))
}

/// What was typed into a form that was opened at version `seen`, beside what was saved since.
async fn beside(visit: &Visit, newest: &Version, seen: i64, mine: &Fields) -> Result<(Fields, Vec<Clash>), Problem> {
    if seen == newest.number {
        return Ok((mine.clone(), Vec::new()));
    }
    let base = version(visit.app.db.read(), newest.section, seen).await?;
    Ok(merged(&base.map(|base| base.fields).unwrap_or_default(), &newest.fields, mine))
}

fn languages(visit: &Visit) -> Vec<&str> {
    visit.app.i18n.languages().iter().map(|language| language.code.as_str()).collect()
}

fn typed(visit: &Visit, section: Section, posted: &Posted) -> Fields {
    let languages = languages(visit);
    let fields = section.asked(&languages).map(|(name, field, _)| {
        let value = check::cleaned(field.control, posted.field(&name));
        (name, value)
    });
    fields.filter(|(_, value)| !value.is_empty()).collect()
}

fn filled(visit: &Visit, newest: &Version, fields: &Fields) -> Form {
    let form = Form::new(visit, &path(newest.section), "").value("version", newest.number.to_string());
    fields.iter().fold(form, |form, (name, value)| form.value(name, value))
}

fn complain(visit: &Visit, section: Section, fields: &Fields, form: &mut Form) {
    let languages = languages(visit);
    for (name, field, language) in section.asked(&languages) {
        let value = fields.get(&name).map(String::as_str).unwrap_or_default();
        let result = check(&visit.app, field.control, language, value);
        let not_offered = field.control == Control::Language && !value.is_empty() && {
            let offers_some = fields.keys().any(|name| name.starts_with("place-"));
            offers_some && !fields.contains_key(&format!("place-{value}"))
        };
        let result = if not_offered { result.and(Err(Wrong::NotOffered)) } else { result };
        if let Err(wrong) = result {
            form.error(&name, sentence(visit, field, language, &wrong));
        }
    }
}

/// The name of a field, and of its language where it is asked for each.
fn named(visit: &Visit, field: &Field, language: Option<&str>) -> String {
    let name = visit.word(&format!("settings-{}", field.name)).to_owned();
    match language.and_then(|code| visit.app.i18n.find(code)) {
        Some(language) => format!("{name} – {}", language.name),
        None => name,
    }
}

fn sentence(visit: &Visit, field: &Field, language: Option<&str>, wrong: &Wrong) -> String {
    let name = named(visit, field, language);
    let said = |key: &str, more: &[(&str, &str)]| {
        let mut arguments = vec![("field", name.as_str())];
        arguments.extend_from_slice(more);
        visit.text(key, &arguments)
    };
    match wrong {
        Wrong::TooLong { most } => said("settings-wrong-long", &[("most", &visit.number(*most as i64))]),
        Wrong::Link(address) => {
            said("settings-wrong-link", &[("address", &address.chars().take(60).collect::<String>())])
        }
        Wrong::TooDeep => said("settings-wrong-deep", &[]),
        Wrong::Email => said("settings-wrong-email", &[]),
        Wrong::Unknown => said("settings-wrong-unknown", &[]),
        Wrong::Place => said("settings-wrong-place", &[]),
        Wrong::Locale => said("settings-wrong-locale", &[("example", &format!("{}-XX", language.unwrap_or("ar")))]),
        Wrong::Zone => said("settings-wrong-zone", &[]),
        Wrong::NotOffered => said("settings-wrong-not-offered", &[]),
    }
}

/// Says beside each field that somebody else has changed meanwhile what stands there now.
fn contrast(visit: &Visit, section: Section, clashes: &[Clash], form: &mut Form) {
    let languages = languages(visit);
    for (name, field, language) in section.asked(&languages) {
        let Some(clash) = clashes.iter().find(|clash| clash.field == name) else { continue };
        let picture = logo::words(visit, &clash.theirs).filter(|_| field.control == Control::Picture);
        let theirs = picture.as_ref().unwrap_or(&clash.theirs);
        let theirs = if theirs.is_empty() { visit.word("settings-nothing") } else { theirs };
        let named = named(visit, field, language);
        form.error(&name, visit.text("settings-wrong-outdated", &[("field", &named), ("value", theirs)]));
    }
}

/// The texts as readers will see them.
fn previewed(visit: &Visit, fields: &Fields) -> Vec<Said> {
    let texts = fields.iter().filter_map(|(name, text)| Some((name.strip_prefix("front-")?, prose::html(text))));
    texts.map(|(language, html)| Said::new(visit, (&html, language))).collect()
}

async fn page(
    member: &Member,
    section: Section,
    form: Form,
    preview: Vec<Said>,
    taken_up: Option<i64>,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let past = history::of(visit.app.db.read(), section).await?;
    let current = visit.app.terms().settings.newest(section);
    let view = SectionView {
        key: section.code(),
        back_href: visit.to("/settings"),
        may_change: can_on(&visit.actor, Act::Change, section.kind()),
        has_files: section == Section::Logo,
        groups: section.fields().iter().map(|field| group(visit, field, &current, &form)).collect(),
        can_preview: section == Section::FrontPage,
        preview,
        taken_up,
        past: past.iter().map(|past| past_view(visit, section, past)).collect(),
    };
    let title = visit.word(match section {
        Section::Profile => "settings-profile",
        Section::Logo => "settings-logo",
        Section::FrontPage => "settings-front-page",
        Section::FollowUp => "settings-follow-up",
        Section::Languages => "settings-languages",
    });
    show(visit, "settings/section.html", title, &form, SectionPage { section: view })
}

fn group(visit: &Visit, field: &'static Field, current: &Version, form: &Form) -> Group {
    let control = match field.control {
        Control::Line | Control::Email | Control::Locale => "line",
        Control::Lines => "lines",
        Control::Prose => "prose",
        Control::Picture => "picture",
        Control::State | Control::Place | Control::Language | Control::Zone | Control::Calendar => "choice",
        Control::Months | Control::Age | Control::Rhythm | Control::Days => "choice",
    };
    let options = || choices(visit, field.control);
    let value = |name: &str| current.fields.get(name).cloned().unwrap_or_default();
    let shown = |name: &str| {
        let value = value(name);
        options().into_iter().find(|choice| choice.value == value).map_or(value, |choice| choice.label)
    };
    let input = |name: String, language: Option<&crate::platform::i18n::Language>| Input {
        label: language.map(|language| language.name.clone()),
        lang: language.map(|language| language.code.clone()),
        dir: language.map(|language| language.dir()),
        options: options(),
        shown: shown(&name),
        picture: (field.control == Control::Picture).then(|| logo::shown(visit, form.get(&name))).flatten(),
        name,
    };
    let inputs = if field.each_language {
        let languages = visit.app.i18n.languages().iter();
        languages.map(|language| input(format!("{}-{}", field.name, language.code), Some(language))).collect()
    } else {
        vec![input(field.name.to_owned(), None)]
    };
    Group { key: field.name, control, each_language: field.each_language, inputs }
}

/// The values to choose from; the first stands for none.
fn choices(visit: &Visit, control: Control) -> Vec<Choice> {
    let choice = Choice::new;
    let none = |key: &str| choice("", visit.word(key));
    match control {
        Control::State => {
            let terms = visit.app.terms();
            let mut states: Vec<Choice> = terms
                .mechanisms
                .states
                .iter()
                .map(|state| choice(&state.code, state.names.in_language(&visit.lang)))
                .collect();
            visit.language().format.sort_by_name(&mut states, |state| &state.label);
            [none("settings-state-several")].into_iter().chain(states).collect()
        }
        Control::Place => {
            let places = 1..=visit.app.i18n.languages().len() as i64;
            let places = places.map(|place| choice(&place.to_string(), &visit.number(place)));
            [none("settings-place-none")].into_iter().chain(places).collect()
        }
        Control::Language => {
            let languages = visit.app.i18n.languages().iter();
            let languages = languages.map(|language| choice(&language.code, &language.name));
            [none("settings-default-file")].into_iter().chain(languages).collect()
        }
        Control::Zone => [choice("", "UTC")]
            .into_iter()
            .chain(check::zones().filter(|zone| zone != "UTC").map(|zone| choice(&zone, &zone)))
            .collect(),
        Control::Calendar => {
            let calendars = CALENDARS.map(|code| choice(code, visit.word(&format!("calendar-{code}"))));
            [none("settings-calendar-none")].into_iter().chain(calendars).collect()
        }
        Control::Age => [none("settings-evidence-usual")]
            .into_iter()
            .chain(MONTHS.map(|months| choice(&months.to_string(), &visit.counted("settings-age", months))))
            .collect(),
        Control::Months => [none("settings-confirm-usual")]
            .into_iter()
            .chain(MONTHS.map(|months| choice(&months.to_string(), &visit.counted("settings-months", months))))
            .collect(),
        Control::Rhythm => [none("settings-rhythm-usual")]
            .into_iter()
            .chain(RHYTHMS.map(|one| choice(one.code(), visit.word(&format!("rhythm-{}", one.code())))))
            .collect(),
        Control::Days => [none("settings-grace-usual")]
            .into_iter()
            .chain(DAYS.map(|days| choice(&days.to_string(), &visit.counted("settings-days", days))))
            .collect(),
        _ => Vec::new(),
    }
}

fn past_view(visit: &Visit, section: Section, past: &Past) -> PastView {
    let languages = languages(visit);
    let label = |change: &Change| {
        let asked = section.asked(&languages).find(|(name, _, _)| *name == change.field);
        asked.map_or(change.field.clone(), |(_, field, language)| named(visit, field, language))
    };
    let value = |value: &str| match section {
        Section::Logo => logo::words(visit, value).unwrap_or_else(|| value.to_owned()),
        _ => value.to_owned(),
    };
    let changes = past.changes.iter().map(|change| ChangeView {
        field: label(change),
        before: value(&change.before),
        after: value(&change.after),
    });
    PastView {
        number: past.number,
        when: visit.moment(past.at),
        who: who(visit, &past.who),
        changes: changes.collect(),
        href: visit.to(&format!("{}?version={}", path(section), past.number)),
    }
}

pub fn who(visit: &Visit, who: &Who) -> String {
    match who {
        Who::Person(name) => name.clone(),
        Who::CommandLine => visit.word("who-command-line").to_owned(),
        Who::Program => visit.word("who-program").to_owned(),
    }
}
