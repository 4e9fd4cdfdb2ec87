//! Letting go of a division by hand: the letters of the text count again, and imports with them.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::edit::changing;
use super::typed::{MOST_WHY, tidy};
use crate::accounts::guard::{Member, Posted};
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::Record;
use crate::recommendations::edit::{Edit, Edited, Field, Standing, Wish, edit, standing};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

#[derive(Serialize)]
struct LettersPage {
    heading: String,
    back_href: String,
    seen: String,
    /// As it is divided now.
    parts: Vec<String>,
}

fn path(record: &Record, page: &str) -> String {
    format!("/r/{}/{page}", record.listed.public_id)
}

fn page(visit: &Visit, record: &Record, now: &Standing, form: &Form) -> Result<Response, Problem> {
    let part = |part: &crate::recommendations::division::Part| {
        let words = [part.label.as_str(), part.title(&visit.lang), part.body.as_str()];
        words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let content = LettersPage {
        heading: super::record::title(visit, &record.listed),
        back_href: visit.to(&path(record, "parts")),
        seen: now.wish(&Field::Parts).mark(),
        parts: now.parts.iter().map(part).collect(),
    };
    show(visit, "recommendations/letters.html", visit.word("letters-heading"), form, content)
}

/// `GET /{lang}/r/{id}/parts/letters`
pub async fn ask(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let record = changing(&member, &id).await?;
    let visit = &member.visit;
    let now = standing(visit.app.db.read(), record.listed.id).await?.or_not_found()?;
    if !now.divided {
        return Ok(see_other(visit, &path(&record, "parts")));
    }
    page(visit, &record, &now, &Form::new(visit, &path(&record, "parts/letters"), ""))
}

/// `POST /{lang}/r/{id}/parts/letters`
pub async fn follow(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let record = changing(&member, &id).await?;
    let visit = &member.visit;
    let why = tidy(posted.field("why"));
    let mut form = Form::new(visit, &path(&record, "parts/letters"), "").value("why", &why);
    let tx = visit.app.db.begin().await?;
    if why.chars().count() > MOST_WHY {
        form.error("why", visit.counted("editing-wrong-long", MOST_WHY as i64));
    } else {
        let wish = Edit { wishes: vec![(Wish::Letters, Some(posted.field("seen-parts").to_owned()))], why };
        match edit(&tx, &visit.actor, visit.app.clock.now(), record.listed.id, &wish).await? {
            Edited::Saved { .. } => {
                tx.commit().await?;
                visit.app.pages.clear();
                return Ok(see_other(visit, &format!("{}?saved=yes", path(&record, "").trim_end_matches('/'))));
            }
            Edited::Unchanged => return Ok(see_other(visit, &path(&record, "parts"))),
            Edited::Conflict(_) => form.error("parts", visit.word("letters-conflict")),
        }
    }
    drop(tx);
    let now = standing(visit.app.db.read(), record.listed.id).await?.or_not_found()?;
    page(visit, &record, &now, &form)
}
