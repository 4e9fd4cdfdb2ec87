//! The dialogue as a panel: comments and agreements under a cluster or a measure, for members.
//!
//! A slice above shows the panel with `view` and its template `clusters/dialogue.html`, and answers its
//! forms with `say`, `withdraw` and `agree`.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::{by, cluster, found, named, path};
use crate::accounts::Names;
use crate::accounts::guard::{Member, Posted};
use crate::clusters::dialogue::{self, About, Agreement};
use crate::institutions::pages::Named;
use crate::permissions::{Act, Actor, Kind, Subject, can, can_on};
use crate::platform::clock::Date;
use crate::platform::web::{OrNotFound, Problem, prose, typed};
use crate::site::Visit;
use crate::site::form::{Form, see_other};

/// Characters of a comment or an agreement.
pub const MOST: usize = 5000;

#[derive(Serialize)]
pub struct DialogueView {
    /// The forms are sent to places under this address.
    path: String,
    token: String,
    /// Where to go afterwards: as the page itself says.
    to: String,
    comments: Vec<CommentView>,
    agreements: Vec<AgreementView>,
    may_comment: bool,
    may_agree: bool,
    /// Institutions that may have agreed: number, name.
    institutions: Vec<(i64, Named)>,
    today: String,
}

#[derive(Serialize)]
struct CommentView {
    id: String,
    at: String,
    who: String,
    html: String,
    withdrawn: bool,
    is_own: bool,
}

#[derive(Serialize)]
struct AgreementView {
    day: String,
    at: String,
    who: String,
    html: String,
    institutions: Vec<Named>,
}

/// Whether somebody may read along.
fn may_read(visit: &Visit, subject: &Subject<'_>) -> bool {
    can_on(&visit.actor, Act::See, Kind::Comment) && can(&visit.actor, Act::See, subject)
}

fn may_comment(visit: &Visit, subject: &Subject<'_>) -> bool {
    may_read(visit, subject) && can(&visit.actor, Act::Comment, subject)
}

/// What was agreed the secretariat puts down.
fn may_agree(visit: &Visit, subject: &Subject<'_>) -> bool {
    visit.is_secretariat() && may_comment(visit, subject)
}

/// The panel; `None` for whoever may not read along. `path` is that of the page, behind the language.
pub async fn view(
    visit: &Visit,
    about: About,
    subject: &Subject<'_>,
    path: &str,
) -> Result<Option<DialogueView>, Problem> {
    if !may_read(visit, subject) {
        return Ok(None);
    }
    let db = visit.app.db.read();
    let thread = dialogue::thread(db, about).await?;
    let names = Names::load(db).await?;
    let who = |account: &str| names.of_account(account).unwrap_or_default().to_owned();
    let own = match &visit.actor {
        Actor::Person(person) => person.public_id.as_str(),
        _ => "",
    };
    let parties = subject.parties.lead.iter().chain(subject.parties.supporting);
    let institutions = parties.filter_map(|id| Some((*id, named(visit, crate::institutions::InstitutionId(*id))?)));
    Ok(Some(DialogueView {
        path: visit.to(path),
        token: visit.form.clone().unwrap_or_default(),
        to: String::new(),
        comments: thread
            .comments
            .iter()
            .map(|comment| CommentView {
                id: comment.public_id.clone(),
                at: visit.moment(comment.at),
                who: who(&comment.author),
                html: prose::html(&comment.body),
                withdrawn: comment.withdrawn_at.is_some(),
                is_own: comment.author == own && !own.is_empty(),
            })
            .collect(),
        agreements: thread
            .agreements
            .iter()
            .map(|agreement| AgreementView {
                day: agreement.day.to_string(),
                at: visit.moment(agreement.at),
                who: who(&agreement.author),
                html: prose::html(&agreement.body),
                institutions: agreement.institutions.iter().filter_map(|id| named(visit, *id)).collect(),
            })
            .collect(),
        may_comment: may_comment(visit, subject),
        may_agree: may_agree(visit, subject),
        institutions: institutions.collect(),
        today: visit.app.today().to_string(),
    }))
}

/// What is wrong with what somebody wrote, at its field.
fn complain(visit: &Visit, form: &mut Form, field: &str, body: &str, empty: &str) {
    let label = visit.word(if field == "comment" { "dialogue-comment" } else { "dialogue-agreed" });
    if body.is_empty() {
        form.error(field, visit.word(empty));
    }
    if body.chars().count() > MOST {
        form.error(field, visit.counted("editing-wrong-long", MOST as i64));
    }
    match prose::check(body) {
        Ok(()) => {}
        Err(prose::Wrong::TooDeep) => form.error(field, visit.text("settings-wrong-deep", &[("field", label)])),
        Err(prose::Wrong::Link(address)) => {
            form.error(field, visit.text("settings-wrong-link", &[("field", label), ("address", &address)]));
        }
    }
}

/// Says what a form holds: done where the form is right.
pub async fn say(
    visit: &Visit,
    posted: &Posted,
    about: About,
    subject: &Subject<'_>,
    form: Form,
) -> Result<Form, Problem> {
    if !may_comment(visit, subject) {
        return Err(Problem::Forbidden);
    }
    let body = typed::text(posted.field("comment"));
    let mut form = form.value("comment", &body);
    complain(visit, &mut form, "comment", &body, "dialogue-wrong-empty");
    if form.is_right() {
        let tx = visit.app.db.begin().await?;
        dialogue::say(&tx, by(visit), about, &body).await?;
        tx.commit().await?;
    }
    Ok(form)
}

/// Withdraws what whoever asks said themselves.
pub async fn withdraw(visit: &Visit, about: About, subject: &Subject<'_>, comment: &str) -> Result<(), Problem> {
    if !may_read(visit, subject) {
        return Err(Problem::Forbidden);
    }
    let tx = visit.app.db.begin().await?;
    dialogue::withdraw(&tx, by(visit), about, comment).await?.then_some(()).or_not_found()?;
    tx.commit().await?;
    Ok(())
}

/// Puts down what a form says was agreed: done where the form is right.
pub async fn agree(
    visit: &Visit,
    posted: &Posted,
    about: About,
    subject: &Subject<'_>,
    form: Form,
) -> Result<Form, Problem> {
    if !may_agree(visit, subject) {
        return Err(Problem::Forbidden);
    }
    let (body, day) = (typed::text(posted.field("agreed")), posted.field("agreed-on").trim());
    let mut form = form.value("agreed", &body).value("agreed-on", day);
    complain(visit, &mut form, "agreed", &body, "dialogue-wrong-agreed");
    let known = Date::parse(day).filter(|known| day.len() == 10 && *known <= visit.app.today());
    let Some(day) = known else {
        form.error("agreed-on", visit.word("dialogue-wrong-day"));
        return Ok(form);
    };
    if form.is_right() {
        // A page ticks numbers, a program names institutions.
        let terms = visit.app.terms();
        let named = |id: &str| Some(terms.institutions.by_public_id(id)?.id.0);
        let ticked: Vec<i64> = posted.fields("with").filter_map(|id| id.parse().ok().or_else(|| named(id))).collect();
        let parties = subject.parties.lead.iter().chain(subject.parties.supporting);
        let institutions = parties.filter(|id| ticked.contains(id));
        let institutions = institutions.map(|id| crate::institutions::InstitutionId(*id)).collect();
        let agreement = Agreement { day, at: visit.app.clock.now(), author: String::new(), body, institutions };
        let tx = visit.app.db.begin().await?;
        dialogue::agree(&tx, by(visit), about, &agreement).await?;
        tx.commit().await?;
    }
    Ok(form)
}

/// `POST /{lang}/clusters/{cluster}/comments`
pub async fn comment(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let found = found(visit, &id)?;
    let form = Form::new(visit, &path(&found), "");
    let form = say(visit, &posted, About::Cluster(found.id.0), &found.subject(), form).await?;
    if !form.is_right() {
        return cluster::page(visit, &found, &form).await;
    }
    Ok(see_other(visit, &format!("{}#dialogue", path(&found))))
}

/// `POST /{lang}/clusters/{cluster}/comments/{comment}/withdrawal`
pub async fn take_back(
    member: Member,
    Path((_, id, comment)): Path<(String, String, String)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let found = found(visit, &id)?;
    withdraw(visit, About::Cluster(found.id.0), &found.subject(), &comment).await?;
    Ok(see_other(visit, &format!("{}#dialogue", path(&found))))
}

/// `POST /{lang}/clusters/{cluster}/agreements`
pub async fn record(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let found = found(visit, &id)?;
    let form = Form::new(visit, &path(&found), "");
    let form = agree(visit, &posted, About::Cluster(found.id.0), &found.subject(), form).await?;
    if !form.is_right() {
        return cluster::page(visit, &found, &form).await;
    }
    Ok(see_other(visit, &format!("{}#dialogue", path(&found))))
}
