//! One's own telephone and official address, said to be right now and then.

use axum::response::Response;
use serde::Serialize;

use crate::accounts::contact::{self, Contact, MOST_ADDRESS, MOST_TELEPHONE, Wrong};
use crate::accounts::guard::{Member, Posted};
use crate::platform::web::{Problem, typed};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

#[derive(Serialize)]
struct ContactPage {
    email: String,
    confirmed: Option<String>,
    back_href: String,
}

/// What the desk asks somebody who holds a post, when it is time.
#[derive(Serialize)]
pub struct Question {
    action: String,
    correct_href: String,
    form: String,
    email: String,
    telephone: String,
    address: String,
}

/// After how many months it is asked again.
pub fn months(visit: &Visit) -> i64 {
    visit.app.terms().settings.confirm_months().unwrap_or(contact::USUAL_MONTHS)
}

/// Whether whoever has signed in should say that it is still right.
pub async fn question(member: &Member) -> Result<Option<Question>, Problem> {
    let Member { visit, session } = member;
    let known = contact::of(visit.app.db.read(), session.account.id).await?;
    if session.account.posts.is_empty() || !known.is_old(visit.app.today(), months(visit)) {
        return Ok(None);
    }
    Ok(Some(Question {
        action: visit.to("/account/contact"),
        correct_href: visit.to("/account/contact"),
        form: visit.form.clone().unwrap_or_default(),
        email: session.account.email.clone(),
        telephone: known.telephone,
        address: known.address,
    }))
}

/// `GET /{lang}/account/contact`
pub async fn show_contact(member: Member) -> Result<Response, Problem> {
    let known = contact::of(member.visit.app.db.read(), member.session.account.id).await?;
    let form = Form::new(&member.visit, "/account/contact", "");
    let form = form.value("telephone", known.telephone.as_str()).value("address", known.address.as_str());
    page(&member, &form, &known)
}

fn page(member: &Member, form: &Form, known: &Contact) -> Result<Response, Problem> {
    let Member { visit, session } = member;
    let confirmed = known.confirmed_on.map(|day| day.to_string());
    let content = ContactPage { email: session.account.email.clone(), confirmed, back_href: visit.to("/account") };
    show(visit, "accounts/contact.html", visit.word("contact-heading"), form, content)
}

/// `POST /{lang}/account/contact`
pub async fn confirm(member: Member, posted: Posted) -> Result<Response, Problem> {
    let form = confirmed(&member, &posted).await?;
    if form.is_right() {
        return Ok(see_other(&member.visit, "/desk"));
    }
    let known = contact::of(member.visit.app.db.read(), member.session.account.id).await?;
    page(&member, &form, &known)
}

/// Notes it, unless the form that comes back says what is wrong; for programs too.
pub async fn confirmed(member: &Member, posted: &Posted) -> Result<Form, Problem> {
    let Member { visit, session } = member;
    let (telephone, address) = (typed::line(posted.field("telephone")), typed::text(posted.field("address")));
    let (now, today) = (visit.app.clock.now(), visit.app.today());
    let tx = visit.app.db.begin().await?;
    let done = contact::confirm(&tx, now, today, &session.account, &telephone, &address).await?;
    let mut form = Form::new(visit, "/account/contact", "");
    form = form.value("telephone", telephone).value("address", address);
    let most = |most: usize| i64::try_from(most).unwrap_or(0);
    match done {
        Ok(()) => tx.commit().await?,
        Err(Wrong::Telephone) => {
            form.error("telephone", visit.counted("contact-wrong-telephone", most(MOST_TELEPHONE)));
        }
        Err(Wrong::Address) => form.error("address", visit.counted("wrong-too-long", most(MOST_ADDRESS))),
    }
    Ok(form)
}
