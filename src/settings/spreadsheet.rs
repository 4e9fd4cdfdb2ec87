//! A list of terms as a file for a spreadsheet, and back: what a file would change is shown
//! before it is done, and each row that cannot be taken is named by its line.
//!
//! Columns are known by their headings; one that is missing changes nothing. Terms are known by
//! their codes and are never added by a file.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, Path};
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::pages::ChangeView;
use super::term::{RETIRED, changes, complain, vocabulary};
use super::terms::page;
use crate::accounts::guard::{MOST_BYTES_WITH_FILES, Member, Posted};
use crate::app::{App, Terms};
use crate::permissions::{Act, Kind, can_on};
use crate::platform::tabular::{Sheet, SheetRow};
use crate::platform::vocabulary::Term;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::download::FileFormat;
use crate::site::form::{Form, see_other, show};
use crate::site::{Visit, sheet};
use crate::terms::{self, By, List, Wish};

/// More than any list has; each may be refused with a sentence.
const MOST_ROWS: usize = 5000;
/// Headings beside those of the languages, which are their codes.
const CODE: &str = "code";
const STANDING: &str = "retired";
const ALIASES: &str = "spellings";

pub fn path(list: List) -> String {
    format!("/settings/spreadsheets/{}", list.code())
}

pub fn route() -> MethodRouter<Arc<App>> {
    get(take).post(send).layer(DefaultBodyLimit::max(MOST_BYTES_WITH_FILES))
}

/// `GET /{lang}/settings/spreadsheets/{list}`
pub async fn take(member: Member, Path((_, code)): Path<(String, String)>) -> Result<Response, Problem> {
    let list = List::from_code(&code).or_not_found()?;
    let terms = member.visit.app.terms();
    let languages = languages(&member.visit);
    let heading = [CODE].into_iter().chain(languages.iter().map(String::as_str)).chain([STANDING, ALIASES]);
    let row = |term: &Term| {
        let standing = terms::standing(term);
        let names = languages.iter().map(|code| standing.names.get(code).cloned().unwrap_or_default());
        let end = [instead(&terms, list, &standing), standing.aliases.join(" | ")];
        [term.code.clone()].into_iter().chain(names).chain(end).collect()
    };
    let rows = vocabulary(&terms, list).iter().map(row).collect();
    let heading: Vec<String> = heading.map(str::to_owned).collect();
    sheet::offered(&member.visit, FileFormat::Csv, list.code(), &heading, rows)
}

/// Empty while a term is offered; the code of the term to be used instead; or that there is none.
fn instead(terms: &Terms, list: List, wish: &Wish) -> String {
    let other = wish.instead.and_then(|id| vocabulary(terms, list).get(id));
    if wish.retired { other.map_or(RETIRED, |other| &other.code).to_owned() } else { String::new() }
}

fn languages(visit: &Visit) -> Vec<String> {
    visit.app.i18n.languages().iter().map(|language| language.code.clone()).collect()
}

#[derive(Serialize)]
struct SheetPage {
    sheet: SheetView,
}

#[derive(Serialize)]
struct SheetView {
    list_key: &'static str,
    back_href: String,
    /// Something has changed since it was looked at.
    differs: bool,
    terms: Vec<TermView>,
    /// Lines, with why.
    refused: Vec<(u64, String)>,
    /// The file itself, sent again by the button, and a digest of what it was seen to change.
    content: String,
    seen: String,
}

#[derive(Serialize)]
struct TermView {
    code: String,
    name: String,
    changes: Vec<ChangeView>,
}

/// What a file would do.
#[derive(Default)]
struct Reading {
    wishes: Vec<(i64, Wish)>,
    refused: Vec<(u64, String)>,
}

/// `POST /{lang}/settings/spreadsheets/{list}`: a file shows what it would change; its content, sent
/// again from there with what was seen, is done.
pub async fn send(
    member: Member,
    Path((_, code)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let list = List::from_code(&code).or_not_found()?;
    let visit = &member.visit;
    if !can_on(&visit.actor, Act::Change, Kind::Wording) || !list.can_be_reworded() {
        return Err(Problem::Forbidden);
    }
    let mut seen = posted.field("seen").to_owned();
    let content = match sheet::sent(visit, &posted) {
        Ok(content) => content,
        Err(why) => return refuse(&member, list, why).await,
    };
    for _ in 0..2 {
        let terms = visit.app.terms();
        let reading = match read(visit, &terms, list, &content) {
            Ok(reading) => reading,
            Err(why) => return refuse(&member, list, why).await,
        };
        let digest = digest(&terms, list, &reading);
        if reading.wishes.is_empty() || seen != digest {
            let differs = !seen.is_empty();
            return preview(visit, &terms, list, reading, (&content, digest, differs));
        }
        if apply(visit, &terms, list, &reading).await? {
            visit.app.changed().await?;
            return Ok(see_other(visit, &super::terms::path(list)));
        }
        // Another server has saved a term meanwhile.
        visit.app.refresh_terms().await?;
        seen.push('-');
    }
    Err(Problem::from(anyhow::anyhow!("terms are saved elsewhere faster than they can be read")))
}

async fn refuse(member: &Member, list: List, why: String) -> Result<Response, Problem> {
    let visit = &member.visit;
    let mut form = Form::new(visit, &super::terms::path(list), "");
    form.error("file", why);
    page(member, list, form).await
}

fn read(visit: &Visit, terms: &Terms, list: List, content: &str) -> Result<Reading, String> {
    let languages = languages(visit);
    let known =
        |column: &str| [CODE, STANDING, ALIASES].contains(&column) || languages.iter().any(|code| code == column);
    let sheet = sheet::read(visit, content, MOST_ROWS)?;
    if !sheet.has_only(known, CODE) {
        return Err(visit.word("terms-sheet-columns").to_owned());
    }
    let (mut reading, mut codes, mut names) = (Reading::default(), HashSet::new(), HashMap::new());
    for row in &sheet.rows {
        let code = row.cell(CODE);
        let mut refuse = |why: String| reading.refused.push((row.line, why));
        let Some(term) = vocabulary(terms, list).by_code(code) else {
            refuse(visit.text("terms-sheet-unknown", &[("code", code)]));
            continue;
        };
        if !codes.insert(code) {
            refuse(visit.text("terms-sheet-twice", &[("code", &term.code)]));
            continue;
        }
        match understood(visit, terms, list, term, (&sheet, row), &mut names) {
            Err(why) => why.into_iter().for_each(refuse),
            Ok(wish) if differs(term, &wish) => reading.wishes.push((term.id, wish)),
            Ok(_) => {}
        }
    }
    Ok(reading)
}

/// What a row wishes for its term, or the sentences about what is wrong with it.
fn understood(
    visit: &Visit,
    terms: &Terms,
    list: List,
    term: &Term,
    (sheet, row): (&Sheet, &SheetRow),
    taken: &mut HashMap<String, String>,
) -> Result<Wish, Vec<String>> {
    let mut wish = terms::standing(term);
    for language in languages(visit) {
        match sheet.cell(row, &language) {
            None => {}
            // What the program brings stands again where a cell is empty.
            Some("") => drop(wish.names.remove(&language)),
            Some(name) => drop(wish.names.insert(language, name.to_owned())),
        }
    }
    let mut form = Form::default();
    if list.is_open() {
        if let Some(aliases) = sheet.cell(row, ALIASES) {
            let aliases = aliases.split('|').map(str::trim).filter(|alias| !alias.is_empty());
            wish.aliases = aliases.map(str::to_owned).collect();
        }
        if let Some(standing) = sheet.cell(row, STANDING) {
            wish.retired = !standing.is_empty();
            wish.instead = vocabulary(terms, list).by_code(standing).map(|other| other.id);
            if (wish.instead.is_none() && !["", RETIRED].contains(&standing)) || wish.instead == Some(term.id) {
                form.error(STANDING, visit.text("terms-sheet-instead", &[("code", standing)]));
            }
        }
    }
    for (language, given) in term.given.iter() {
        wish.names.entry(language.to_owned()).or_insert_with(|| given.to_owned());
    }
    complain(visit, terms, list, term, &wish, &mut form);
    for name in wish.names.values() {
        let other = taken.entry(mithaq_text::fold(name)).or_insert_with(|| term.code.clone());
        if *other != term.code && term.names.iter().all(|(_, known)| known != name) {
            form.error("name", visit.text("terms-wrong-taken", &[("name", name), ("term", other)]));
        }
    }
    if form.is_right() { Ok(wish) } else { Err(form.sentences().map(str::to_owned).collect()) }
}

fn differs(term: &Term, wish: &Wish) -> bool {
    let now = terms::standing(term);
    let sorted = |aliases: &[String]| aliases.iter().cloned().collect::<std::collections::BTreeSet<_>>();
    (&now.names, now.retired, now.instead, sorted(&now.aliases))
        != (&wish.names, wish.retired, wish.instead, sorted(&wish.aliases))
}

/// Of all that would be done, and of what it would be done to.
fn digest(terms: &Terms, list: List, reading: &Reading) -> String {
    let mut digest = Sha256::new();
    for (id, wish) in &reading.wishes {
        let Some(term) = vocabulary(terms, list).get(*id) else { continue };
        digest.update(format!("{id} {} {}\n", term.decision.version, terms::compared(term, wish)));
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn preview(
    visit: &Visit,
    terms: &Terms,
    list: List,
    reading: Reading,
    (content, seen, differs): (&str, String, bool),
) -> Result<Response, Problem> {
    let term = |(id, wish): &(i64, Wish)| {
        let term = vocabulary(terms, list).get(*id)?;
        let name = term.names.in_language(&visit.lang).to_owned();
        Some(TermView {
            code: term.code.clone(),
            name,
            changes: changes(visit, vocabulary(terms, list), &terms::compared(term, wish)),
        })
    };
    let sheet = SheetView {
        list_key: list.code(),
        back_href: visit.to(&super::terms::path(list)),
        differs,
        terms: reading.wishes.iter().filter_map(term).collect(),
        refused: reading.refused,
        content: content.to_owned(),
        seen,
    };
    let title = visit.counted("terms-sheet-heading", sheet.terms.len() as i64);
    show(visit, "settings/spreadsheet.html", &title, &Form::new(visit, &path(list), ""), SheetPage { sheet })
}

/// Saves all of them as one; `false` when one was saved by somebody else meanwhile.
async fn apply(visit: &Visit, terms: &Terms, list: List, reading: &Reading) -> Result<bool, Problem> {
    let by = By { actor: &visit.actor, at: visit.app.clock.now() };
    let tx = visit.app.db.begin().await?;
    for (id, wish) in &reading.wishes {
        let term = vocabulary(terms, list).get(*id).or_not_found()?;
        let mut wish = wish.clone();
        wish.names.retain(|language, name| term.given.exactly(language) != Some(name.as_str()));
        if terms::save(&tx, by, list, term, &wish).await?.is_err() {
            return Ok(false);
        }
    }
    tx.commit().await?;
    Ok(true)
}
