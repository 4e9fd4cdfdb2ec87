//! Describing a document anew: its page, and what its form does.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::fields::{self, Offered, in_form};
use super::{conflict, path};
use crate::accounts::guard::{Member, Posted};
use crate::mechanisms::Document;
use crate::mechanisms::edit::{Edited, Standing, Wish, edit, standing};
use crate::permissions::Audience;
use crate::platform::web::{OrNotFound, Problem, typed};
use crate::recommendations::audience_of_document;
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

/// Characters of a reason.
const MOST_WHY: usize = 2000;

#[derive(Serialize)]
struct EditPage {
    offered: Offered,
    heading: String,
    back_href: String,
    /// What each field was when the page was made, by its name in the form.
    seen: Vec<(String, String)>,
    /// What the source says where a person decided otherwise.
    said: BTreeMap<String, String>,
    is_own: bool,
}

/// The form as somebody left it.
pub struct Typed {
    pub details: BTreeMap<String, String>,
    pub seen: BTreeMap<String, String>,
    pub why: String,
}

impl Typed {
    fn of(visit: &Visit, standing: &Standing) -> Typed {
        let details: BTreeMap<String, String> =
            fields::names(visit).into_iter().map(|field| (field.clone(), standing.of(&field).to_owned())).collect();
        Typed { seen: details.clone(), details, why: String::new() }
    }

    fn read(visit: &Visit, posted: &Posted) -> Typed {
        let seen = |field: &String| posted.field(&format!("seen-{}", in_form(field))).to_owned();
        let seen: BTreeMap<String, String> =
            fields::names(visit).into_iter().map(|field| (field.clone(), seen(&field))).collect();
        let mut details = fields::read(visit, posted);
        for (field, value) in &mut details {
            let Some(seen) = seen.get(field) else { continue };
            // Between the two versions, the other's was chosen: it is what was seen. What was not
            // touched is not changed either, though its blanks are not those that people type.
            let is_theirs = posted.field(&format!("take-{}", in_form(field))) == "theirs";
            if is_theirs || *value == typed::line(seen) {
                value.clone_from(seen);
            }
        }
        Typed { details, seen, why: typed::text(posted.field("why")) }
    }

    fn wishes(&self) -> Vec<Wish> {
        let seen = |field: &String| self.seen.get(field).cloned().unwrap_or_default();
        let wish =
            |(field, value): (&String, &String)| Wish { field: field.clone(), value: value.clone(), seen: seen(field) };
        self.details.iter().map(wish).collect()
    }
}

pub fn form(visit: &Visit, document: &Document, typed: &Typed) -> Form {
    fields::filled(Form::new(visit, &path(document, "edit"), ""), &typed.details).value("why", &typed.why)
}

/// `GET /{lang}/documents/{document}/edit`
pub async fn show_edit(member: Member, Path((_, slug)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    super::change(visit)?;
    let document = super::found(visit, &slug)?;
    let standing = standing(visit.app.db.read(), document.id).await?.or_not_found()?;
    let typed = Typed::of(visit, &standing);
    page(visit, &document, &standing, &typed, &form(visit, &document, &typed))
}

fn page(
    visit: &Visit,
    document: &Document,
    standing: &Standing,
    typed: &Typed,
    form: &Form,
) -> Result<Response, Problem> {
    let mut said = BTreeMap::new();
    for (field, value) in &standing.said {
        let value = match value {
            Some(value) if value.is_empty() => visit.word("document-source-silent").to_owned(),
            Some(value) => visit.text("document-source-says", &[("value", &fields::worded(visit, field, value))]),
            None => continue,
        };
        said.insert(in_form(field), value);
    }
    let content = EditPage {
        offered: fields::offered(visit, form),
        heading: document.label().to_owned(),
        back_href: visit.to(&path(document, "history")),
        seen: typed.seen.iter().map(|(field, value)| (in_form(field), value.clone())).collect(),
        said,
        is_own: document.source == crate::mechanisms::BY_HAND,
    };
    show(visit, "documents/edit.html", visit.word("document-edit-heading"), form, content)
}

/// `POST /{lang}/documents/{document}/edit`
pub async fn save(
    member: Member,
    Path((_, slug)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    super::change(visit)?;
    let document = super::found(visit, &slug)?;
    let typed = Typed::read(visit, &posted);
    let mut form = form(visit, &document, &typed);
    complain(visit, &typed, &mut form);
    let open = conflict::open(&posted);
    let undecided = open.iter().filter(|field| posted.field(&format!("take-{field}")).is_empty());
    undecided.for_each(|field| form.error(field, visit.word("editing-wrong-choice")));
    if !open.is_empty() && !form.is_right() {
        return conflict::page(visit, &document, &typed, &open, form).await;
    }
    let db = visit.app.db.read();
    let before = standing(db, document.id).await?.or_not_found()?;
    if !form.is_right() {
        return page(visit, &document, &before, &typed, &form);
    }
    let seen_by = audience_of_document(db, document.id).await?.unwrap_or(Audience::Internal);
    let (tx, now) = (visit.app.db.begin().await?, visit.app.clock.now());
    match edit(&tx, &visit.actor, now, document.id, &typed.wishes(), (&typed.why, seen_by)).await? {
        Edited::Saved { beside } => {
            tx.commit().await?;
            visit.app.changed().await?;
            let said = if beside { "beside" } else { "yes" };
            Ok(see_other(visit, &format!("{}?saved={said}", path(&document, "history"))))
        }
        Edited::Conflict(fields) => {
            drop(tx);
            let fields: Vec<String> = fields.iter().map(|field| in_form(field)).collect();
            conflict::page(visit, &document, &typed, &fields, form).await
        }
        // The other's version was chosen throughout.
        Edited::Unchanged if !open.is_empty() => Ok(see_other(visit, &path(&document, "history"))),
        refused => {
            let said = match refused {
                Edited::Known => visit.text("document-wrong-known-other", &[("code", typed_symbol(&typed))]),
                _ => visit.word("document-unchanged").to_owned(),
            };
            form.error("symbol", said);
            page(visit, &document, &before, &typed, &form)
        }
    }
}

fn typed_symbol(typed: &Typed) -> &str {
    typed.details.get("symbol").map(String::as_str).unwrap_or_default()
}

fn complain(visit: &Visit, typed: &Typed, form: &mut Form) {
    fields::complain(visit, &typed.details, form);
    if typed.why.chars().count() > MOST_WHY {
        form.error("why", visit.counted("editing-wrong-long", MOST_WHY as i64));
    }
}
