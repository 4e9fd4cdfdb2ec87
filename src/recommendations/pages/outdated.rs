//! All national texts whose original has changed since they were made: what a secretariat has to compare.

use axum::response::Response;
use serde::Serialize;

use crate::accounts::guard::Member;
use crate::permissions::{Act, can_on_imports};
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::recommendations::store::outdated::{count, outdated};
use crate::recommendations::{TextKind, listed};
use crate::site::form::{Form, show};

/// Texts on a page.
const SHOWN: i64 = 50;

#[derive(Serialize)]
struct OutdatedPage {
    count: i64,
    texts: Vec<TextRow>,
    next_href: Option<String>,
    first_href: Option<String>,
}

#[derive(Serialize)]
struct TextRow {
    title: String,
    /// Where it is compared, by whoever may; else the entry.
    href: String,
    kind: &'static str,
    language: String,
    language_name: String,
}

/// `GET /{lang}/translations`
pub async fn list(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    if !can_on_imports(&visit.actor, Act::See) {
        return Err(Problem::Forbidden);
    }
    let db = visit.app.db.read();
    let after = form_pairs(&visit.query).into_iter().find(|(name, _)| name == "after");
    let after = after.and_then(|(_, id)| id.parse().ok()).unwrap_or(0);
    let mut found = outdated(db, after, SHOWN + 1).await?;
    let more = found.len() > SHOWN as usize;
    found.truncate(SHOWN as usize);
    let last = found.last().filter(|_| more).map(|text| text.id);
    let ids: Vec<i64> = found.iter().map(|text| text.entry).collect();
    let entries = listed(db, &ids, &visit.lang).await?;
    let may = can_on_imports(&visit.actor, Act::Change);
    let rows = found.into_iter().filter_map(|text| {
        let entry = entries.iter().find(|entry| entry.id == text.entry)?;
        let record = visit.to(&format!("/r/{}", entry.public_id));
        Some(TextRow {
            title: super::record::title(visit, entry),
            href: if may { format!("{record}/edit?language={}#texts", text.language) } else { record },
            kind: match TextKind::from_code(&text.kind) {
                TextKind::Plain => "text-kind-plain-language",
                _ => "text-kind-national-translation",
            },
            language_name: super::edit_view::name_of(visit, &text.language),
            language: text.language,
        })
    });
    let content = OutdatedPage {
        texts: rows.collect(),
        count: count(db).await?,
        next_href: last.map(|last| visit.to(&format!("/translations?after={last}"))),
        first_href: (after > 0).then(|| visit.to("/translations")),
    };
    let form = Form::new(visit, "/translations", "");
    show(visit, "recommendations/outdated.html", visit.word("desk-translations"), &form, content)
}
