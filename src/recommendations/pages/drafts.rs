//! Drafts: forms that somebody means to go on with, and the list of one's own.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::edit::changing;
use super::typed::Typed;
use crate::accounts;
use crate::accounts::guard::{Member, Posted};
use crate::institutions::handover::{Line, Section};
use crate::institutions::{InstitutionId, NATIONAL_MECHANISM};
use crate::platform::db::Tx;
use crate::platform::web::Problem;
use crate::recommendations::store::drafts::{self, Draft};
use crate::recommendations::{Record, listed};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

/// What the secretariat has begun to write and not saved, for whoever is new in it.
pub const UNFINISHED: Section =
    Section { heading: "handover-drafts", lines: |visit, institutions| Box::pin(unfinished(visit, institutions)) };

async fn unfinished(visit: &Visit, institutions: &[InstitutionId]) -> Result<Vec<Line>, Problem> {
    let terms = visit.app.terms();
    let mechanism = terms.institutions.by_public_id(NATIONAL_MECHANISM);
    if !visit.is_secretariat() || !mechanism.is_some_and(|one| institutions.contains(&one.id)) {
        return Ok(Vec::new());
    }
    let db = visit.app.db.read();
    let all = drafts::of_all(db).await?;
    let ids: Vec<i64> = all.iter().map(|(_, entry, ..)| *entry).collect();
    let (entries, people) = (listed(db, &ids, &visit.lang).await?, accounts::list(db).await?);
    let lines = all.into_iter().map(|(address, entry, account, saved)| Line {
        text: entries
            .iter()
            .find(|one| one.id == entry)
            .map_or_else(|| address.clone(), |one| super::record::title(visit, one)),
        href: Some(visit.to(&format!("/r/{address}/edit"))),
        day: Some(visit.language().format.day(saved).to_string()),
        note: people.iter().find(|one| one.id == account).map(|one| one.name.clone()).unwrap_or_default(),
    });
    Ok(lines.collect())
}

#[derive(Serialize)]
struct DraftsPage {
    drafts: Vec<DraftRow>,
}

#[derive(Serialize)]
struct DraftRow {
    /// Empty for an entry that is no longer in the register.
    title: String,
    href: String,
    language: String,
    language_name: String,
    saved: String,
    end_action: String,
}

/// What the edit page says of a draft.
#[derive(Serialize)]
pub struct DraftView {
    saved: String,
    /// Whether the page shows it.
    opened: bool,
    open_href: String,
    end_action: String,
}

pub fn view(visit: &Visit, record: &Record, draft: &Draft, opened: bool) -> DraftView {
    let base = visit.to(&format!("/r/{}", record.listed.public_id));
    DraftView {
        saved: visit.moment(draft.saved_at),
        opened,
        open_href: format!("{base}/edit?language={}&draft=on", draft.language),
        end_action: format!("{base}/draft/end"),
    }
}

/// Keeps what stands in the form, whatever is still missing in it.
pub async fn keep(member: &Member, record: &Record, typed: &Typed) -> Result<Response, Problem> {
    let app = &member.visit.app;
    let draft = Draft {
        entry: record.listed.id,
        language: typed.language.clone(),
        form: serde_json::to_string(typed)?,
        saved_at: app.clock.now(),
    };
    let tx = app.db.begin().await?;
    drafts::save(&tx, member.session.account.id, &draft).await?;
    tx.commit().await?;
    let place = format!("/r/{}/edit?language={}&draft=on", record.listed.public_id, typed.language);
    Ok(see_other(&member.visit, &place))
}

/// The draft of this entry in this language, as it was typed.
pub async fn find(member: &Member, record: &Record, language: &str) -> Result<Option<(Draft, Typed)>, Problem> {
    let db = member.visit.app.db.read();
    let draft = drafts::find(db, member.session.account.id, record.listed.id, language).await?;
    // One that an older version wrote and that cannot be read is no draft.
    Ok(draft.and_then(|draft| serde_json::from_str(&draft.form).ok().map(|typed| (draft, typed))))
}

/// What was saved needs no draft.
pub async fn forget(tx: &Tx, member: &Member, record: &Record, language: &str) -> Result<(), Problem> {
    drafts::end(tx, member.session.account.id, record.listed.id, language).await?;
    Ok(())
}

/// `POST /{lang}/r/{id}/draft/end`
pub async fn end(member: Member, Path((_, id)): Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    let record = changing(&member, &id).await;
    if let Err(Problem::Forbidden) = record {
        return Err(Problem::Forbidden);
    }
    let language = posted.field("language");
    if language.is_empty() {
        return Err(Problem::StrangeForm);
    }
    let account = member.session.account.id;
    let mine = drafts::list(member.visit.app.db.read(), account).await?;
    let tx = member.visit.app.db.begin().await?;
    // By the address, since the entry itself may be gone.
    for (_, draft) in mine.iter().filter(|(address, draft)| *address == id && draft.language == language) {
        drafts::end(&tx, account, draft.entry, language).await?;
    }
    tx.commit().await?;
    match record {
        Ok(record) if posted.field("on") == "edit" => {
            Ok(see_other(&member.visit, &format!("/r/{}/edit?language={language}", record.listed.public_id)))
        }
        _ => Ok(see_other(&member.visit, "/drafts")),
    }
}

/// `GET /{lang}/drafts`
pub async fn list(member: Member) -> Result<Response, Problem> {
    let Member { visit, session } = &member;
    if !visit.is_secretariat() {
        return Err(Problem::Forbidden);
    }
    let db = visit.app.db.read();
    let mine = drafts::list(db, session.account.id).await?;
    let ids: Vec<i64> = mine.iter().map(|(_, draft)| draft.entry).collect();
    let entries = listed(db, &ids, &visit.lang).await?;
    let rows = mine.into_iter().map(|(address, draft)| {
        let entry = entries.iter().find(|entry| entry.id == draft.entry);
        DraftRow {
            title: entry.map(|entry| super::record::title(visit, entry)).unwrap_or_default(),
            href: visit.to(&format!("/r/{address}/edit?language={}&draft=on", draft.language)),
            language_name: super::edit_view::name_of(visit, &draft.language),
            saved: visit.moment(draft.saved_at),
            end_action: visit.to(&format!("/r/{address}/draft/end")),
            language: draft.language,
        }
    });
    let content = DraftsPage { drafts: rows.collect() };
    let form = Form::new(visit, "/drafts", "");
    show(visit, "recommendations/drafts.html", visit.word("desk-drafts"), &form, content)
}
