//! Rules by which assignments are proposed: which there are, what they would propose, another one.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::assign::may;
use super::{Choice, by, institution_choices, may_assign, named, sentence, shares};
use crate::accounts::guard::{Member, Posted};
use crate::clusters::assignment::{self, Share};
use crate::clusters::rule;
use crate::institutions::pages::Named;
use crate::institutions::pages::edit::topic;
use crate::permissions::{Act, Kind, can_on};
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::{index::facet_of, list};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show as show_form};
use crate::topics::Scheme;

#[derive(Serialize)]
struct Page {
    rules: View,
}

#[derive(Serialize)]
struct View {
    back_href: String,
    rows: Vec<Row>,
    /// How many proposals the rules would make now.
    would: i64,
    may_change: bool,
    topics: Vec<Choice>,
    institutions: Vec<Choice>,
    shares: Vec<Choice>,
    propose_action: String,
}

#[derive(Serialize)]
struct Row {
    topic: String,
    institution: Option<Named>,
    share: &'static str,
    would: i64,
    end_action: String,
}

/// `GET /{lang}/assignments/rules`
pub async fn show(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_look(visit)?;
    page(visit, &Form::new(visit, "/assignments/rules", "").value("share", "lead")).await
}

/// Whoever looks on sees what is proposed by themselves.
pub(in crate::clusters) fn may_look(visit: &Visit) -> Result<(), Problem> {
    if can_on(&visit.actor, Act::See, Kind::Batch) { Ok(()) } else { Err(Problem::Forbidden) }
}

fn topic_name(visit: &Visit, scheme: Scheme, id: i64) -> String {
    list::label(visit, &visit.app.terms(), facet_of(scheme), u32::try_from(id).unwrap_or_default()).0
}

async fn page(visit: &Visit, form: &Form) -> Result<Response, Problem> {
    let (db, terms) = (visit.app.db.read(), visit.app.terms());
    let proposals = rule::proposals(db, &terms.institutions, by(visit)).await?;
    let would = |id: i64| {
        let of_it = proposals.iter().filter(|(rule, _)| rule.id == id);
        of_it.map(|(_, matters)| matters.len() as i64).sum::<i64>()
    };
    let mut rows = Vec::new();
    for rule in rule::all(db).await? {
        let Some((scheme, _)) = terms.topics.get(rule.topic) else { continue };
        rows.push(Row {
            topic: topic_name(visit, scheme, rule.topic),
            institution: named(visit, rule.institution),
            share: rule.share.code(),
            would: would(rule.id),
            end_action: visit.to(&format!("/assignments/rules/{}/end", rule.id)),
        });
    }
    let mut topics = vec![Choice { value: String::new(), label: visit.word("rules-choose-topic").to_owned() }];
    for scheme in Scheme::ALL {
        let offered = terms.topics.scheme(scheme).offered();
        let mut such: Vec<Choice> = offered
            .map(|term| Choice { value: term.id.to_string(), label: topic_name(visit, scheme, term.id) })
            .collect();
        if matches!(scheme, Scheme::Theme | Scheme::Person) {
            visit.language().format.sort_by_name(&mut such, |choice| &choice.label);
        }
        topics.extend(such);
    }
    let view = View {
        back_href: visit.to("/assignments"),
        would: proposals.iter().map(|(_, matters)| matters.len() as i64).sum(),
        rows,
        may_change: may_assign(visit),
        topics,
        institutions: institution_choices(visit),
        shares: shares(visit),
        propose_action: visit.to("/assignments/proposals"),
    };
    show_form(visit, "clusters/rules.html", visit.word("rules-heading"), form, Page { rules: view })
}

/// `POST /{lang}/assignments/rules`
pub async fn create(member: Member, posted: Posted) -> Result<Response, Problem> {
    let form = added(&member.visit, &posted).await?;
    match form.is_right() {
        true => Ok(see_other(&member.visit, "/assignments/rules")),
        false => page(&member.visit, &form).await,
    }
}

/// Adds a rule, unless the form that comes back says what is wrong; for programs too.
pub(in crate::clusters) async fn added(visit: &Visit, posted: &Posted) -> Result<Form, Problem> {
    may(visit)?;
    let mut form = Form::new(visit, "/assignments/rules", "");
    for field in ["topic", "institution", "share"] {
        form = form.value(field, posted.field(field));
    }
    let terms = visit.app.terms();
    let topic = topic(visit, posted.field("topic"));
    let institution = terms.institutions.by_public_id(posted.field("institution"));
    let share = Share::from_code(posted.field("share"));
    if topic.is_none() {
        form.error("topic", visit.word("rules-wrong-topic"));
    }
    match institution.map(|institution| assignment::check(institution, by(visit))) {
        None => form.error("institution", visit.word("assignment-wrong-institution")),
        Some(Err(wrong)) => form.error("institution", sentence(visit, wrong)),
        Some(Ok(())) => {}
    }
    if share.is_none() {
        form.error("share", visit.word("assignment-wrong-share"));
    }
    let (Some(topic), Some(institution), Some(share), true) = (topic, institution, share, form.is_right()) else {
        return Ok(form);
    };
    let tx = visit.app.db.begin().await?;
    if rule::add(&tx, by(visit), topic, institution, share).await?.is_none() {
        form.error("topic", visit.word("rules-wrong-known"));
        return Ok(form);
    }
    tx.commit().await?;
    Ok(form)
}

/// `POST /{lang}/assignments/rules/{rule}/end`
pub async fn end(member: Member, Path((_, id)): Path<(String, String)>, _posted: Posted) -> Result<Response, Problem> {
    ended(&member.visit, &id).await?;
    Ok(see_other(&member.visit, "/assignments/rules"))
}

/// Ends a rule.
pub(in crate::clusters) async fn ended(visit: &Visit, id: &str) -> Result<(), Problem> {
    may(visit)?;
    let all = rule::all(visit.app.db.read()).await?;
    let rule = all.iter().find(|rule| rule.id.to_string() == id).or_not_found()?;
    let tx = visit.app.db.begin().await?;
    rule::end(&tx, by(visit), rule).await?;
    tx.commit().await?;
    Ok(())
}

/// `POST /{lang}/assignments/proposals`: the rules propose what they would.
pub async fn propose(member: Member, _posted: Posted) -> Result<Response, Problem> {
    proposed(&member.visit).await?;
    Ok(see_other(&member.visit, "/assignments?state=proposed"))
}

/// How many were proposed.
pub(in crate::clusters) async fn proposed(visit: &Visit) -> Result<usize, Problem> {
    may(visit)?;
    let terms = visit.app.terms();
    let tx = visit.app.db.begin().await?;
    let proposed = rule::propose(&tx, by(visit), &terms.institutions).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(proposed)
}
