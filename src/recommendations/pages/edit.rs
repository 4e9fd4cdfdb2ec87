//! Editing one entry: its page, and what its form does.

use axum::extract::Path;
use axum::response::Response;

use super::drafts::{self, DraftView};
use super::typed::{MOST_TEXT, Typed};
use super::{conflict, edit_view};
use crate::accounts::guard::{Member, Posted};
use crate::mechanisms::BY_HAND;
use crate::permissions::{self, Act, Audience};
use crate::platform::web::address::form_pairs;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::edit::{Edited, Field, edit, standing, standing_of};
use crate::recommendations::translation::still_stands;
use crate::recommendations::{PublicId, Record, Sighting, TextKind, sighting};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};
use serde::Serialize;

#[derive(Serialize)]
struct EditPage {
    edit: edit_view::EditView,
}

/// The entry, for whoever may change it.
pub async fn changing(member: &Member, id: &str) -> Result<Box<Record>, Problem> {
    let visit = &member.visit;
    let id = PublicId::parse(id).or_not_found()?;
    let Some(Sighting::Here(record)) = sighting(visit.app.db.read(), &id, &visit.lang).await? else {
        return Err(Problem::NotFound);
    };
    if !permissions::can(&visit.actor, Act::Change, &record.subject()) {
        return Err(Problem::Forbidden);
    }
    Ok(record)
}

/// `GET /{lang}/r/{id}/edit`
pub async fn show_edit(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let record = changing(&member, &id).await?;
    let visit = &member.visit;
    let pairs = form_pairs(&visit.query);
    let asked = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let language = language(visit, asked("language"))?;
    let draft = drafts::find(&member, &record, &language).await?;
    let go_on = asked("draft") == Some("on");
    let view = draft.as_ref().map(|(draft, _)| drafts::view(visit, &record, draft, go_on));
    let typed = match draft {
        Some((_, typed)) if go_on => typed,
        _ => {
            let standing = standing_of(visit.app.db.read(), &record).await?.or_not_found()?;
            Typed::of(&standing, &language)
        }
    };
    page(visit, &record, &typed, form(visit, &record, &typed), view)
}

/// One of the languages of this instance, else that of the page.
fn language(visit: &Visit, asked: Option<&str>) -> Result<String, Problem> {
    let Some(asked) = asked.filter(|asked| !asked.is_empty()) else { return Ok(visit.lang.clone()) };
    let wrong = || Problem::BadRequest { parameter: "language".to_owned(), value: asked.to_owned() };
    visit.app.i18n.find(asked).map(|language| language.code.clone()).ok_or_else(wrong)
}

fn form(visit: &Visit, record: &Record, typed: &Typed) -> Form {
    let form = Form::new(visit, &format!("/r/{}/edit", record.listed.public_id), "");
    let form = typed.texts.iter().fold(form, |form, (name, text)| form.value(name, text));
    form.value("language", &typed.language)
        .value("position", &typed.position)
        .value("source", &typed.source)
        .value("audience", &typed.audience)
        .value("why", &typed.why)
}

fn page(
    visit: &Visit,
    record: &Record,
    typed: &Typed,
    form: Form,
    draft: Option<DraftView>,
) -> Result<Response, Problem> {
    let content = EditPage { edit: edit_view::view(visit, record, typed, draft)? };
    show(visit, "recommendations/edit.html", visit.word("editing-heading"), &form, content)
}

/// `POST /{lang}/r/{id}/edit`
pub async fn save(member: Member, Path((_, id)): Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    let record = changing(&member, &id).await?;
    let visit = &member.visit;
    let mut typed = Typed::read(posted.pairs());
    typed.language = language(visit, Some(&typed.language))?;
    // The words of a source are not edited, whatever a form says.
    if record.source != BY_HAND {
        typed.texts.remove("official");
    }
    let is_draft = posted.field("do") == "draft";
    let mut form = form(visit, &record, &typed);
    for fault in typed.faults().into_iter().filter(|fault| fault.most > 0 || !is_draft) {
        form.error(fault.field, visit.counted(fault.message, fault.most as i64));
    }
    if !is_draft && typed.texts.get("official").is_some_and(String::is_empty) {
        let standing = standing(visit.app.db.read(), record.listed.id).await?.or_not_found()?;
        if standing.own.as_ref() == Some(&typed.language) {
            form.error("official", visit.text("by-hand-wrong-text", &[("most", &visit.number(MOST_TEXT as i64))]));
        }
    }
    if !form.is_right() {
        return again(visit, &record, &typed, form).await;
    }
    if is_draft {
        return drafts::keep(&member, &record, &typed).await;
    }
    may_publish(visit, &record, &typed)?;
    let tx = visit.app.db.begin().await?;
    let wish = typed.edit(&visit.app.terms());
    match edit(&tx, &visit.actor, visit.app.clock.now(), record.listed.id, &wish).await? {
        Edited::Saved { beside, .. } => {
            drafts::forget(&tx, &member, &record, &typed.language).await?;
            tx.commit().await?;
            visit.app.pages.clear();
            let said = if beside.is_empty() { "yes" } else { "beside" };
            Ok(see_other(visit, &format!("/r/{}?saved={said}", record.listed.public_id)))
        }
        Edited::Conflict(fields) => {
            drop(tx);
            conflict::page(visit, &record, &typed, &fields, form).await
        }
        // The other's version was chosen throughout.
        Edited::Unchanged if !typed.conflicts.is_empty() => {
            Ok(see_other(visit, &format!("/r/{}", record.listed.public_id)))
        }
        Edited::Unchanged => {
            form.error("national", visit.word("editing-unchanged"));
            page(visit, &record, &typed, form, None)
        }
    }
}

/// `POST /{lang}/r/{id}/confirmation`: a text was compared with its changed original and still stands.
pub async fn confirm(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let record = changing(&member, &id).await?;
    let visit = &member.visit;
    let lang = language(visit, Some(posted.field("language")))?;
    let kind = TextKind::from_code(posted.field("kind"));
    let original = posted.field("original").parse().unwrap_or_default();
    let (tx, now) = (visit.app.db.begin().await?, visit.app.clock.now());
    if still_stands(&tx, &visit.actor, now, record.listed.id, (kind, &lang), original).await? {
        tx.commit().await?;
        visit.app.pages.clear();
        return Ok(see_other(visit, &format!("/r/{id}/edit?language={lang}#texts")));
    }
    drop(tx);
    let standing = standing(visit.app.db.read(), record.listed.id).await?.or_not_found()?;
    let typed = Typed::of(&standing, &lang);
    let mut form = form(visit, &record, &typed);
    form.error("texts", visit.word("editing-confirm-wrong"));
    page(visit, &record, &typed, form, None)
}

/// The page that a form came from, with what is wrong in it.
async fn again(visit: &Visit, record: &Record, typed: &Typed, form: Form) -> Result<Response, Problem> {
    let open: Vec<Field> = typed.open_conflicts();
    if open.is_empty() {
        page(visit, record, typed, form, None)
    } else {
        conflict::page(visit, record, typed, &open, form).await
    }
}

/// Making public is an act of its own.
fn may_publish(visit: &Visit, record: &Record, typed: &Typed) -> Result<(), Problem> {
    let publishes = typed.audience() == Some(Audience::Public) && record.audience != Audience::Public;
    if publishes && !permissions::can(&visit.actor, Act::Publish, &record.subject()) {
        return Err(Problem::Forbidden);
    }
    Ok(())
}
