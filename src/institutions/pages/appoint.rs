//! Appointing somebody to a post, ending it, and standing in for a holder who is away.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::post::{address, found_post};
use super::{Choice, Named, by, day, kind_of, named, post_name};
use crate::accounts::guard::{Member, Posted};
use crate::accounts::pages::people::link;
use crate::accounts::token::Token;
use crate::accounts::{self, Account};
use crate::institutions::Institution;
use crate::institutions::appointment::{self, Appointment, Tenure, Wrong};
use crate::institutions::post::{self, Post};
use crate::permissions::{Act, Duty, Kind, can_on};
use crate::platform::clock::Date;
use crate::platform::db::Tx;
use crate::platform::web::{OrNotFound, Problem, typed};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

const MOST_DECREE: usize = 200;

#[derive(Serialize)]
struct AppointPage {
    title: String,
    institution: Named,
    back_href: String,
    people: Vec<Choice>,
    /// Whoever holds it now can be succeeded.
    holder: Option<String>,
}

/// Who may give this post away; the secretariat's, with a fresh second factor.
pub(in crate::institutions) fn may_give(member: &Member, duty: Duty) -> Result<(), Problem> {
    if !can_on(&member.visit.actor, Act::Change, kind_of(duty)) {
        return Err(Problem::Forbidden);
    }
    if duty == Duty::Secretariat { member.fresh() } else { Ok(()) }
}

/// Whoever gives no post away is not told which there are.
pub(in crate::institutions) fn gives_any(member: &Member) -> Result<(), Problem> {
    let gives = [Kind::Appointment, Kind::SecretariatPost].into_iter();
    let gives = gives.filter(|kind| can_on(&member.visit.actor, Act::Change, *kind)).count() > 0;
    if gives { Ok(()) } else { Err(Problem::Forbidden) }
}

/// `GET /{lang}/posts/{post}/appointment`
pub async fn ask(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    gives_any(&member)?;
    let (post, institution) = found_post(visit, &id).await?;
    may_give(&member, post.terms.duty)?;
    let form = Form::new(visit, &format!("{}/appointment", address(&post.public_id)), "");
    let form = form.value("from", visit.app.today().to_string()).value("succeeds", "yes");
    page(visit, &post, &institution, form).await
}

async fn page(visit: &Visit, post: &Post, institution: &Institution, form: Form) -> Result<Response, Problem> {
    let db = visit.app.db.read();
    let all = accounts::list(db).await?;
    let none = Choice { value: String::new(), label: visit.word("appoint-somebody-new").to_owned() };
    let known = all.iter().filter(|account| account.ended_at.is_none() && account.role.is_none()).map(|account| {
        Choice { value: account.public_id.clone(), label: format!("{} ({})", account.name, account.email) }
    });
    let held = appointment::of_post(db, post.id).await?;
    let current = held.iter().find(|held| held.stands(visit.app.today()));
    let current = current.filter(|_| !appointment::is_shared(post.terms.duty));
    let content = AppointPage {
        title: post_name(visit, post),
        institution: named(visit, institution),
        back_href: visit.to(&address(&post.public_id)),
        people: std::iter::once(none).chain(known).collect(),
        holder: current.and_then(|held| all.iter().find(|one| one.id == held.account)).map(|one| one.name.clone()),
    };
    show(visit, "institutions/appoint.html", visit.word("appoint-heading"), &form, content)
}

/// `POST /{lang}/posts/{post}/appointment`
pub async fn appoint(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    gives_any(&member)?;
    let (post, institution) = found_post(visit, &id).await?;
    may_give(&member, post.terms.duty)?;
    let (mut form, tenure) = read(visit, &post, &posted);
    let Some(tenure) = tenure.filter(|_| form.is_right()) else { return page(visit, &post, &institution, form).await };
    let tx = visit.app.db.begin().await?;
    let Some((account, token)) = person(visit, &tx, &posted, &mut form).await? else {
        drop(tx);
        return page(visit, &post, &institution, form).await;
    };
    if let Err(wrong) = appointment::appoint(&tx, by(visit), &post, &account, &tenure).await? {
        drop(tx);
        complain(visit, &mut form, wrong).await?;
        return page(visit, &post, &institution, form).await;
    }
    tx.commit().await?;
    match token {
        Some(token) => link(visit, &account.name, &token, &address(&post.public_id)),
        None => Ok(see_other(visit, &address(&post.public_id))),
    }
}

/// Somebody who has an account, or who is invited now, with the link for them; what is wrong with
/// them is said in the form.
pub(in crate::institutions) async fn person(
    visit: &Visit,
    tx: &Tx,
    posted: &Posted,
    form: &mut Form,
) -> Result<Option<(Account, Option<Token>)>, Problem> {
    let id = posted.field("person");
    if !id.is_empty() {
        let known = accounts::by_public_id(&**tx, id).await?;
        if known.is_none() {
            form.error("person", visit.word("appoint-wrong-person"));
        }
        return Ok(known.map(|account| (account, None)));
    }
    let (email, name) = (typed::line(posted.field("email")), typed::line(posted.field("name")));
    let invited = accounts::invite(tx, &visit.actor, visit.app.clock.now(), &email, &name, None).await?;
    match invited {
        Ok(token) => Ok(accounts::by_email(&**tx, &email).await?.map(|account| (account, Some(token)))),
        Err(accounts::Wrong::Name) => {
            form.error("name", visit.word("people-wrong-name"));
            Ok(None)
        }
        Err(accounts::Wrong::Taken) => {
            form.error("person", visit.word("appoint-wrong-taken"));
            Ok(None)
        }
        Err(_) => {
            form.error("email", visit.word("people-wrong-email"));
            Ok(None)
        }
    }
}

pub(in crate::institutions) fn read(visit: &Visit, post: &Post, posted: &Posted) -> (Form, Option<Tenure>) {
    let mut form = Form::new(visit, &format!("{}/appointment", address(&post.public_id)), "");
    for name in ["person", "name", "email", "from", "to", "decree", "succeeds"] {
        form = form.value(name, typed::line(posted.field(name)));
    }
    let from = day(posted.field("from")).unwrap_or_default();
    if from.is_none() {
        form.error("from", visit.word("wrong-day"));
    }
    let to = day(posted.field("to"));
    if to.is_err() {
        form.error("to", visit.word("wrong-day"));
    }
    let decree = typed::line(posted.field("decree"));
    if decree.chars().count() > MOST_DECREE {
        form.error("decree", visit.counted("wrong-too-long", i64::try_from(MOST_DECREE).unwrap_or(0)));
    }
    let succeeds = posted.field("succeeds") == "yes" && !appointment::is_shared(post.terms.duty);
    (form, from.map(|from| Tenure { from, to: to.unwrap_or_default(), decree, succeeds }))
}

/// Says at its field why somebody cannot be appointed so.
pub(in crate::institutions) async fn complain(visit: &Visit, form: &mut Form, wrong: Wrong) -> Result<(), Problem> {
    let (field, key) = match wrong {
        Wrong::Ended => ("person", "appoint-wrong-ended"),
        Wrong::HasRole => ("person", "appoint-wrong-role"),
        Wrong::Days => ("to", "wrong-days"),
        Wrong::PostEnded => ("from", "appoint-wrong-post-ended"),
        Wrong::Already => ("person", "appoint-wrong-already"),
        Wrong::Held(account) => {
            let holder = accounts::by_id(visit.app.db.read(), account).await?;
            let name = holder.map(|holder| holder.name).unwrap_or_default();
            form.error("from", visit.text("appoint-wrong-held", &[("name", &name)]));
            return Ok(());
        }
    };
    form.error(field, visit.word(key));
    Ok(())
}

pub(in crate::institutions) async fn found(member: &Member, id: &str) -> Result<(Post, Appointment), Problem> {
    gives_any(member)?;
    let db = member.visit.app.db.read();
    let held = appointment::by_public_id(db, id).await?.or_not_found()?;
    let post = post::by_id(db, held.post).await?.or_not_found()?;
    may_give(member, post.terms.duty)?;
    Ok((post, held))
}

#[derive(Serialize)]
struct EndPage {
    title: String,
    name: String,
    back_href: String,
    people: Vec<Choice>,
}

/// `GET /{lang}/appointments/{appointment}/end`
pub async fn ask_end(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let (post, held) = found(&member, &id).await?;
    let visit = &member.visit;
    let form = Form::new(visit, &format!("/appointments/{id}/end"), "").value("last", visit.app.today().to_string());
    end_page(visit, &post, &held, &form, "institutions/end.html", "appointment-end").await
}

async fn end_page(
    visit: &Visit,
    post: &Post,
    held: &Appointment,
    form: &Form,
    template: &str,
    heading: &str,
) -> Result<Response, Problem> {
    let all = accounts::list(visit.app.db.read()).await?;
    let name = all.iter().find(|one| one.id == held.account).map(|one| one.name.clone()).unwrap_or_default();
    let others = all.iter().filter(|one| one.ended_at.is_none() && one.role.is_none() && one.id != held.account);
    let content = EndPage {
        title: post_name(visit, post),
        name,
        back_href: visit.to(&address(&post.public_id)),
        people: others.map(|one| Choice { value: one.public_id.clone(), label: one.name.clone() }).collect(),
    };
    show(visit, template, visit.word(heading), form, content)
}

/// `POST /{lang}/appointments/{appointment}/end`
pub async fn end(member: Member, Path((_, id)): Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    let (post, held) = found(&member, &id).await?;
    let visit = &member.visit;
    let typed_day = typed::line(posted.field("last"));
    let mut form = Form::new(visit, &format!("/appointments/{id}/end"), "").value("last", typed_day.as_str());
    let Ok(Some(last)) = day(&typed_day) else {
        form.error("last", visit.word("wrong-day"));
        return end_page(visit, &post, &held, &form, "institutions/end.html", "appointment-end").await;
    };
    let tx = visit.app.db.begin().await?;
    if appointment::end(&tx, by(visit), &held, last).await?.is_err() {
        drop(tx);
        form.error("last", visit.word("institution-wrong-outdated"));
        return end_page(visit, &post, &held, &form, "institutions/end.html", "appointment-end").await;
    }
    tx.commit().await?;
    Ok(see_other(visit, &address(&post.public_id)))
}

/// `GET /{lang}/appointments/{appointment}/absence`
pub async fn ask_absence(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let (post, held) = found(&member, &id).await?;
    let visit = &member.visit;
    let today = visit.app.today().to_string();
    let form = Form::new(visit, &format!("/appointments/{id}/absence"), "").value("from", today);
    end_page(visit, &post, &held, &form, "institutions/absence.html", "absence-heading").await
}

/// `POST /{lang}/appointments/{appointment}/absence`
pub async fn absence(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let (post, held) = found(&member, &id).await?;
    let visit = &member.visit;
    let (mut form, wish) = read_absence(visit, &id, &posted).await?;
    if let Some((stand_in, from, to)) = wish {
        let tx = visit.app.db.begin().await?;
        match appointment::stand_in(&tx, by(visit), &held, &stand_in, from, to).await? {
            Ok(()) => {
                tx.commit().await?;
                return Ok(see_other(visit, &address(&post.public_id)));
            }
            Err(wrong) => {
                drop(tx);
                complain(visit, &mut form, wrong).await?;
            }
        }
    }
    end_page(visit, &post, &held, &form, "institutions/absence.html", "absence-heading").await
}

/// Who stands in, and from when to when, once all three are understood.
pub(in crate::institutions) async fn read_absence(
    visit: &Visit,
    id: &str,
    posted: &Posted,
) -> Result<(Form, Option<(Account, Date, Date)>), Problem> {
    let mut form = Form::new(visit, &format!("/appointments/{id}/absence"), "");
    for name in ["person", "from", "to"] {
        form = form.value(name, typed::line(posted.field(name)));
    }
    let days: [Option<Date>; 2] = ["from", "to"].map(|name| {
        let read = day(posted.field(name)).unwrap_or_default();
        if read.is_none() {
            form.error(name, visit.word("wrong-day"));
        }
        read
    });
    let stand_in = accounts::by_public_id(visit.app.db.read(), posted.field("person")).await?;
    if stand_in.is_none() {
        form.error("person", visit.word("appoint-wrong-person"));
    }
    let [from, to] = days;
    Ok((form, stand_in.zip(from.zip(to)).map(|(who, (from, to))| (who, from, to))))
}

/// `POST /{lang}/appointments/{appointment}/absences/{absence}/end`
pub async fn end_absence(
    member: Member,
    Path((_, id, absence)): Path<(String, String, i64)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    let (post, held) = found(&member, &id).await?;
    let visit = &member.visit;
    let absences = appointment::absences(visit.app.db.read(), held.id).await?;
    let absence = absences.into_iter().find(|one| one.id == absence).or_not_found()?;
    let tx = visit.app.db.begin().await?;
    appointment::back(&tx, by(visit), &held, &absence).await?;
    tx.commit().await?;
    Ok(see_other(visit, &address(&post.public_id)))
}
