//! Dividing an entry into parts: a line for each, then its label and its title.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::edit::changing;
use super::edit_view::name_of;
use super::typed::{MOST_TEXT, MOST_WHY, tidy};
use crate::accounts::guard::{Member, Posted};
use crate::platform::web::address::form_pairs;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::division::{Marked, Part, identify};
use crate::recommendations::edit::{Edit, Edited, Field, Wish, edit, standing};
use crate::recommendations::list::direction;
use crate::recommendations::store::parts::keys_used;
use crate::recommendations::{Record, TextKind};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

/// Characters of a label such as `(a)`, and of a short title.
const MOST_LABEL: usize = 20;
const MOST_TITLE: usize = 200;
/// More items than any recommendation that we have seen.
const MOST_PARTS: usize = 50;

#[derive(Serialize)]
struct DivisionPage {
    division: DivisionView,
}

#[derive(Serialize)]
struct DivisionView {
    heading: String,
    edit_href: String,
    /// Where a person divided it: the way back to the letters of the text.
    letters_href: Option<String>,
    languages: Vec<(String, String, bool)>,
    lang: String,
    lang_name: String,
    dir: &'static str,
    opening: bool,
    page_language: String,
    seen: String,
    parts: Vec<PartView>,
    /// What others made of it meanwhile.
    theirs: Vec<PartView>,
}

#[derive(Serialize)]
struct PartView {
    number: usize,
    label: String,
    title: String,
    text: String,
}

/// The form as somebody left it.
struct Division {
    language: String,
    marked: Marked,
    /// Label and title of each part, in the order of the lines.
    named: Vec<(String, String)>,
    seen: String,
    why: String,
    /// Divided by a person so far.
    divided: bool,
}

/// The UN's text that is divided: in this language, else that of the parts, of the page, or any.
fn text<'a>(visit: &Visit, record: &'a Record, parts: &[Part], asked: &str) -> (&'a str, &'a str) {
    let official = |language: &str| {
        let mut texts = record.texts.iter().filter(|text| text.kind == TextKind::Official);
        texts.find(|text| text.language == language)
    };
    let of_parts = parts.iter().map(|part| part.language.as_str()).find(|language| !language.is_empty());
    let wanted = [asked, of_parts.unwrap_or_default(), &visit.lang, "en"];
    let any = || record.texts.iter().find(|text| text.kind == TextKind::Official);
    match wanted.into_iter().find_map(official).or_else(any) {
        Some(text) => (&text.language, &text.body),
        None => (&record.listed.text_language, &record.listed.text),
    }
}

/// `GET /{lang}/r/{id}/parts`
pub async fn show_parts(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let record = changing(&member, &id).await?;
    let visit = &member.visit;
    let now = standing(visit.app.db.read(), record.listed.id).await?.or_not_found()?;
    let asked = form_pairs(&visit.query).into_iter().find(|(name, _)| name == "language").map(|(_, code)| code);
    let (language, text) = text(visit, &record, &now.parts, &asked.unwrap_or_default());
    let marked = Marked::of(text, &now.parts);
    let named =
        now.parts.iter().map(|part| (part.label.clone(), part.titles.get(&visit.lang).cloned().unwrap_or_default()));
    let division = Division {
        language: language.to_owned(),
        named: named.collect(),
        marked,
        seen: now.wish(&Field::Parts).mark(),
        why: String::new(),
        divided: now.divided,
    };
    page(visit, &record, &division, form(visit, &record, &division), &[])
}

fn read(posted: &Posted) -> Division {
    let labels = posted.fields("label").map(tidy);
    let titles = posted.fields("title").map(tidy);
    Division {
        language: posted.field("language").to_owned(),
        marked: Marked::read(&tidy(posted.field("marked")), posted.field("opening") == "yes"),
        named: labels.zip(titles).collect(),
        seen: posted.field("seen-parts").to_owned(),
        why: tidy(posted.field("why")),
        divided: false,
    }
}

fn form(visit: &Visit, record: &Record, division: &Division) -> Form {
    let form = Form::new(visit, &format!("/r/{}/parts", record.listed.public_id), "");
    form.value("marked", division.marked.text()).value("why", &division.why)
}

fn page(visit: &Visit, record: &Record, division: &Division, form: Form, theirs: &[Part]) -> Result<Response, Problem> {
    let base = visit.to(&format!("/r/{}", record.listed.public_id));
    let divided = division.marked.lines.len() > 1;
    let part = |place: usize| {
        let (label, text) = division.marked.labelled(place, &division.language);
        let named = division.named.get(place).cloned();
        let (label, title) = named.unwrap_or((label, String::new()));
        PartView { number: place + 1, label, title, text }
    };
    let official = record.texts.iter().filter(|text| text.kind == TextKind::Official);
    let view = DivisionView {
        heading: super::record::title(visit, &record.listed),
        edit_href: format!("{base}/edit"),
        letters_href: division.divided.then(|| format!("{base}/parts/letters")),
        languages: official
            .map(|text| {
                let href = format!("{base}/parts?language={}", text.language);
                (name_of(visit, &text.language), href, text.language == division.language)
            })
            .collect(),
        lang: division.language.clone(),
        lang_name: name_of(visit, &division.language),
        dir: direction(visit, &division.language),
        opening: !division.marked.opening.is_empty(),
        page_language: name_of(visit, &visit.lang),
        seen: division.seen.clone(),
        parts: if divided { (0..division.marked.lines.len()).map(part).collect() } else { Vec::new() },
        theirs: theirs
            .iter()
            .map(|part| PartView {
                number: 0,
                label: part.label.clone(),
                title: part.title(&visit.lang).to_owned(),
                text: part.body.clone(),
            })
            .collect(),
    };
    show(visit, "recommendations/division.html", visit.word("division-heading"), &form, DivisionPage { division: view })
}

/// `POST /{lang}/r/{id}/parts`
pub async fn divide(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let record = changing(&member, &id).await?;
    let visit = &member.visit;
    let mut division = read(&posted);
    let now = standing(visit.app.db.read(), record.listed.id).await?.or_not_found()?;
    let (language, text) = text(visit, &record, &now.parts, &division.language);
    division.language = language.to_owned();
    division.divided = now.divided;
    let mut form = form(visit, &record, &division);
    wrong(visit, &division, text, &mut form);
    let lines = division.marked.lines.len();
    let is_named = division.named.len() == lines || lines < 2;
    if !form.is_right() || posted.field("do") != "save" || !is_named {
        // Divided anew: the labels follow the lines.
        division.named.truncate(if is_named { lines } else { 0 });
        return page(visit, &record, &division, form, &[]);
    }
    let used = keys_used(visit.app.db.read(), record.listed.id).await?;
    let wish = Wish::Parts(parts(visit, &now.parts, used, text, &division));
    let edit_of = Edit { wishes: vec![(wish, Some(division.seen.clone()))], why: division.why.clone() };
    let tx = visit.app.db.begin().await?;
    match edit(&tx, &visit.actor, visit.app.clock.now(), record.listed.id, &edit_of).await? {
        Edited::Saved { .. } => {
            tx.commit().await?;
            visit.app.pages.clear();
            Ok(see_other(visit, &format!("/r/{}?saved=yes", record.listed.public_id)))
        }
        Edited::Unchanged => {
            form.error("marked", visit.word("editing-unchanged"));
            page(visit, &record, &division, form, &[])
        }
        Edited::Conflict(_) => {
            drop(tx);
            let theirs = standing(visit.app.db.read(), record.listed.id).await?.or_not_found()?;
            division.seen = theirs.wish(&Field::Parts).mark();
            form.error("marked", visit.word("division-conflict"));
            let mut response = page(visit, &record, &division, form, &theirs.parts)?;
            *response.status_mut() = StatusCode::CONFLICT;
            Ok(response)
        }
    }
}

/// Says what cannot be kept as it is.
fn wrong(visit: &Visit, division: &Division, text: &str, form: &mut Form) {
    let lines = division.marked.lines.len();
    if division.marked.text().chars().count() > MOST_TEXT.max(text.chars().count() + MOST_PARTS) {
        form.error("marked", visit.counted("editing-wrong-long", MOST_TEXT as i64));
    } else if !division.marked.keeps(text) {
        form.error("marked", visit.word("division-wrong-words"));
    } else if lines > MOST_PARTS {
        form.error("marked", visit.counted("division-wrong-many", MOST_PARTS as i64));
    }
    for (place, (label, title)) in division.named.iter().enumerate().take(lines) {
        let number = place + 1;
        let twice = division.named.iter().take(place).any(|(other, _)| other == label);
        if label.is_empty() || twice {
            form.error(format!("label-{number}"), visit.word("division-wrong-label"));
        }
        for (field, text, most) in [("label", label, MOST_LABEL), ("title", title, MOST_TITLE)] {
            if text.chars().count() > most {
                form.error(format!("{field}-{number}"), visit.counted("editing-wrong-long", most as i64));
            }
        }
    }
    if division.why.chars().count() > MOST_WHY {
        form.error("why", visit.counted("editing-wrong-long", MOST_WHY as i64));
    }
}

/// The parts as they are to be kept; of one line there are none.
fn parts(visit: &Visit, old: &[Part], used: u64, text: &str, division: &Division) -> Vec<Part> {
    if division.marked.lines.len() < 2 {
        return Vec::new();
    }
    let keys = identify(old, used, text, &division.marked);
    let mut parts = Vec::with_capacity(keys.len());
    for (place, ((key, from), (label, title))) in keys.into_iter().zip(&division.named).enumerate() {
        let before = old.iter().find(|part| part.key == key);
        let mut titles: BTreeMap<String, String> = before.map(|part| part.titles.clone()).unwrap_or_default();
        match title.as_str() {
            "" => drop(titles.remove(&visit.lang)),
            title => drop(titles.insert(visit.lang.clone(), title.to_owned())),
        }
        let (_, body) = division.marked.labelled(place, &division.language);
        let language = division.language.clone();
        parts.push(Part { key, label: label.clone(), titles, language, body, is_national: true, from });
    }
    parts
}
