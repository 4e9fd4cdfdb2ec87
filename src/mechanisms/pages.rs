//! The form that adds a source document by hand.

use axum::response::Response;
use serde::Serialize;

use super::{NewDocument, by_hand, document};
use crate::accounts::guard::{Member, Posted};
use crate::permissions::{self, Act};
use crate::platform::clock::Date;
use crate::platform::i18n::Names;
use crate::platform::web::Problem;
use crate::platform::web::address::encode;
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

/// Characters of a symbol, a session, a title, an address.
const MOST_SYMBOL: usize = 80;
const MOST_SESSION: usize = 40;
const MOST_TITLE: usize = 300;
const MOST_ADDRESS: usize = 1000;

#[derive(Serialize)]
struct NewPage {
    mechanisms: Vec<Choice>,
    types: Vec<Choice>,
    languages: Vec<Language>,
    /// The entries of the document that has this symbol already.
    known_href: Option<String>,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    label: String,
}

#[derive(Serialize)]
struct Language {
    code: String,
    name: String,
}

fn may(visit: &Visit) -> Result<(), Problem> {
    if permissions::can_on_imports(&visit.actor, Act::Change) { Ok(()) } else { Err(Problem::Forbidden) }
}

/// `GET /{lang}/documents/new`
pub async fn new(member: Member) -> Result<Response, Problem> {
    may(&member.visit)?;
    page(&member.visit, &Form::new(&member.visit, "/documents/new", ""), None)
}

fn page(visit: &Visit, form: &Form, known: Option<&str>) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let mechanisms = terms.mechanisms.mechanisms.iter().map(|mechanism| Choice {
        value: mechanism.code.clone(),
        label: mechanism.names.in_language(&visit.lang).to_owned(),
    });
    let mut mechanisms: Vec<Choice> = mechanisms.collect();
    visit.language().format.sort_by_name(&mut mechanisms, |choice| &choice.label);
    let content = NewPage {
        mechanisms,
        types: document::TYPES
            .iter()
            .map(|code| Choice {
                value: (*code).to_owned(),
                label: visit.word(&format!("document-type-{code}")).to_owned(),
            })
            .collect(),
        languages: visit
            .app
            .i18n
            .languages()
            .iter()
            .map(|language| Language { code: language.code.clone(), name: language.name.clone() })
            .collect(),
        known_href: known.map(|code| visit.to(&format!("/recommendations?document={}", encode(code)))),
    };
    show(visit, "mechanisms/new.html", visit.word("document-new-heading"), form, content)
}

/// `POST /{lang}/documents/new`
pub async fn create(member: Member, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    may(visit)?;
    let mut form = Form::new(visit, "/documents/new", "");
    for name in ["mechanism", "type", "symbol", "session", "cycle", "date", "address"] {
        form = form.value(name, posted.field(name).trim());
    }
    let mut titles = Names::default();
    for language in visit.app.i18n.languages() {
        let name = format!("title-{}", language.code);
        let title = posted.field(&name).trim();
        if !title.is_empty() {
            titles.set(&language.code, title);
        }
        form = form.value(name, title);
    }
    let read = read(visit, &posted, &titles, &mut form);
    let Some(new) = read.filter(|_| form.is_right()) else { return page(visit, &form, None) };
    let code = new.code.clone();
    let address = posted.field("address").trim();
    let (tx, now) = (visit.app.db.begin().await?, visit.app.clock.now());
    if by_hand::add_document(&tx, &visit.actor, now, new, titles, address).await?.is_none() {
        form.error("symbol", visit.text("document-wrong-known", &[("code", &code)]));
        return page(visit, &form, Some(&code));
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &format!("/r/new?document={}", encode(&code))))
}

/// What was typed, as far as it can be understood; what cannot is said at its field.
fn read(visit: &Visit, posted: &Posted, titles: &Names, form: &mut Form) -> Option<NewDocument> {
    let terms = visit.app.terms();
    let typed = |name: &str| posted.field(name).trim();
    let optional = |name: &str| Some(typed(name)).filter(|value| !value.is_empty());
    let mut wrong = |field: &str, key: &str| form.error(field, visit.word(key));
    let mechanism = terms.mechanisms.mechanisms.by_code(typed("mechanism"));
    if mechanism.is_none() {
        wrong("mechanism", "document-wrong-mechanism");
    }
    let kind = document::TYPES.into_iter().find(|kind| *kind == typed("type"));
    if kind.is_none() {
        wrong("type", "document-wrong-type");
    }
    let symbol = typed("symbol");
    let first_title = Some(titles.in_language(&visit.lang)).filter(|title| !title.is_empty());
    if symbol.is_empty() && first_title.is_none() {
        wrong("symbol", "document-wrong-nameless");
    }
    let too_long = |text: &str, most: usize| text.chars().count() > most || text.contains(char::is_control);
    if too_long(symbol, MOST_SYMBOL) {
        wrong("symbol", "document-wrong-symbol");
    }
    if too_long(typed("session"), MOST_SESSION) {
        wrong("session", "document-wrong-session");
    }
    for (language, _) in titles.iter().filter(|(_, title)| too_long(title, MOST_TITLE)) {
        wrong(&format!("title-{language}"), "document-wrong-title");
    }
    let cycle = optional("cycle").map(|text| text.parse::<i64>().ok().filter(|cycle| (1..=99).contains(cycle)));
    if cycle == Some(None) {
        wrong("cycle", "document-wrong-cycle");
    }
    let published = optional("date").map(Date::parse);
    if published == Some(None) {
        wrong("date", "document-wrong-date");
    }
    let address = typed("address");
    let is_address = address.starts_with("https://") || address.starts_with("http://");
    if !address.is_empty() && (!is_address || too_long(address, MOST_ADDRESS) || address.contains(' ')) {
        wrong("address", "document-wrong-address");
    }
    let code = if symbol.is_empty() { by_hand::code_from(first_title.unwrap_or_default()) } else { symbol.to_owned() };
    if code.is_empty() && first_title.is_some() {
        wrong("symbol", "document-wrong-nameless");
    }
    Some(NewDocument {
        code,
        symbol: optional("symbol").map(str::to_owned),
        mechanism: mechanism?.id,
        kind: kind?,
        session: optional("session").map(str::to_owned),
        cycle: cycle.flatten(),
        published: published.flatten(),
        source: by_hand::BY_HAND,
    })
}
