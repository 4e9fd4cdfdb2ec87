//! The form that adds a source document by hand.

use std::collections::BTreeMap;

use axum::response::Response;
use serde::Serialize;

use super::fields::{self, Offered};
use crate::accounts::guard::{Member, Posted};
use crate::mechanisms::{self, BY_HAND, NewDocument};
use crate::platform::clock::Date;
use crate::platform::i18n::Names;
use crate::platform::web::Problem;
use crate::platform::web::address::encode;
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

#[derive(Serialize)]
struct NewPage {
    offered: Offered,
    /// The entries of the document that has this symbol already.
    known_href: Option<String>,
}

/// `GET /{lang}/documents/new`
pub async fn show_new(member: Member) -> Result<Response, Problem> {
    super::change(&member.visit)?;
    page(&member.visit, &Form::new(&member.visit, "/documents/new", ""), None)
}

fn page(visit: &Visit, form: &Form, known: Option<&str>) -> Result<Response, Problem> {
    let known_href = known.map(|code| visit.to(&format!("/recommendations?document={}", encode(code))));
    let content = NewPage { offered: fields::offered(visit, form), known_href };
    show(visit, "documents/new.html", visit.word("document-new-heading"), form, content)
}

/// `POST /{lang}/documents/new`
pub async fn create(member: Member, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    super::change(visit)?;
    let details = fields::read(visit, &posted);
    let mut form = fields::filled(Form::new(visit, "/documents/new", ""), &details);
    fields::complain(visit, &details, &mut form);
    let (new, titles) = document(visit, &details);
    if form.is_right() && new.code.is_empty() {
        form.error("symbol", visit.word("document-wrong-nameless"));
    }
    if !form.is_right() {
        return page(visit, &form, None);
    }
    let code = new.code.clone();
    let (tx, now) = (visit.app.db.begin().await?, visit.app.clock.now());
    let address = details.get("address").map(String::as_str).unwrap_or_default();
    let added = mechanisms::add_document(&tx, &visit.actor, now, new, titles, address).await?;
    if added.is_none() {
        drop(tx);
        form.error("symbol", visit.text("document-wrong-known", &[("code", &code)]));
        return page(visit, &form, Some(&code));
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &format!("/r/new?document={}", encode(&code))))
}

/// What was typed, with its titles; its code is the symbol, else made from the title.
fn document(visit: &Visit, details: &BTreeMap<String, String>) -> (NewDocument, Names) {
    let of = |field: &str| details.get(field).map(String::as_str).unwrap_or_default();
    let stated = |field: &str| Some(of(field).to_owned()).filter(|value| !value.is_empty());
    let mut titles = Names::default();
    for (field, title) in details.iter().filter(|(_, title)| !title.is_empty()) {
        if let Some(language) = field.strip_prefix("title.") {
            titles.set(language, title);
        }
    }
    let terms = visit.app.terms();
    let code = stated("symbol").unwrap_or_else(|| mechanisms::code_from(titles.in_language(&visit.lang)));
    let new = NewDocument {
        code,
        symbol: stated("symbol"),
        mechanism: terms.mechanisms.mechanisms.by_code(of("mechanism")).map_or(0, |mechanism| mechanism.id),
        kind: of("type").to_owned(),
        session: stated("session"),
        cycle: of("cycle").parse().ok(),
        published: Date::parse(of("published")),
        source: BY_HAND,
    };
    (new, titles)
}
