//! Assessing an entry or a part of one: by a scale, in words, or both; whoever assesses publishes.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::typed::{self, MOST_TEXT};
use super::{Matter, audience_of, audiences, by, entry, is_within, matter};
use crate::accounts::guard::{Delivered, Member, Posted};
use crate::assessments::assessment::{self, Assessment, Said};
use crate::assessments::scale::Track;
use crate::clusters::Place;
use crate::evidence::pages::part::{self, Part};
use crate::evidence::{self, EvidenceId};
use crate::institutions::pages::edit::{Language, languages};
use crate::institutions::pages::{self as institutions, Choice};
use crate::institutions::{InstitutionId, Outdated};
use crate::ledger::Object;
use crate::permissions::{Act, Actor, Audience, Class, Kind, Parties, Subject, Workflow, can};
use crate::platform::db::Tx;
use crate::platform::web::Problem;
use crate::recommendations::Record;
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

/// Those for whom an assessment is published.
pub const AUDIENCES: [Audience; 2] = [Audience::Public, Audience::Observers];

#[derive(Serialize)]
struct FormPage {
    heading: String,
    back_href: String,
    matter: Matter,
    /// The whole and its parts; none where that is settled.
    places: Vec<Choice>,
    /// Those for which whoever asks assesses, if several.
    institutions: Vec<Choice>,
    values: Vec<Choice>,
    audiences: Vec<Choice>,
    languages: Vec<Language>,
    part: Part,
    /// Of the version that was opened; 0 for a new one.
    version: i64,
}

/// The institutions in whose name whoever asks assesses: observers', never the State's.
pub fn assesses_for(visit: &Visit) -> Vec<InstitutionId> {
    let Actor::Person(person) = &visit.actor else { return Vec::new() };
    let mut own: Vec<i64> =
        person.posts.iter().filter(|post| post.class == Class::Observer).map(|post| post.institution).collect();
    own.sort_unstable();
    own.dedup();
    own.retain(|one| {
        let parties = Parties { lead: &[*one], ..Parties::default() };
        let draft = Subject::new(Kind::Assessment, Audience::Observers, Workflow::Draft);
        can(&visit.actor, Act::Change, &Subject { parties, ..draft })
    });
    own.into_iter().map(InstitutionId).collect()
}

/// The institution that was chosen; with one alone there is nothing to choose.
fn institution(visit: &Visit, own: &[InstitutionId], chosen: &str) -> Option<InstitutionId> {
    match own {
        [one] => Some(*one),
        _ => visit.app.terms().institutions.by_public_id(chosen).map(|one| one.id).filter(|id| own.contains(id)),
    }
}

/// `GET /{lang}/r/{id}/assessments/new`
pub async fn new(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let record = entry(visit, &id).await?;
    let own = assesses_for(visit);
    let first = *own.first().ok_or(Problem::Forbidden)?;
    let form = Form::new(visit, &format!("/r/{id}/assessments/new"), "")
        .value("on", visit.app.today().to_string())
        .value("audience", record.audience.code());
    page(visit, &form, &Opened { record: Some(&record), own: &own, institution: first, seen: None }, &[]).await
}

/// `POST /{lang}/r/{id}/assessments/new`
pub async fn create(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    delivered: Delivered,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let record = entry(visit, &id).await?;
    let own = assesses_for(visit);
    let first = *own.first().ok_or(Problem::Forbidden)?;
    let posted = &delivered.posted;
    let mut form = Form::new(visit, &format!("/r/{id}/assessments/new"), "")
        .value("part", posted.field("part"))
        .value("institution", posted.field("institution"));
    let of = institution(visit, &own, posted.field("institution"));
    if of.is_none() {
        form.error("institution", visit.word("evidence-wrong-institution"));
    }
    let key = posted.field("part");
    if !key.is_empty() && !record.parts.iter().any(|part| part.key == key) {
        form.error("part", visit.word("assessment-wrong-part"));
    }
    let (mut form, said) = read(visit, posted, (form, record.audience), None);
    let of = of.unwrap_or(first);
    let evidence = part::taken(&member, &delivered, of, &mut form).await?;
    let opened = Opened { record: Some(&record), own: &own, institution: of, seen: None };
    let Some(said) = said.filter(|_| form.is_right()) else { return page(visit, &form, &opened, &evidence).await };
    let place = Place { entry: record.listed.id, part: key.to_owned() };
    let public_id = make(visit, &place, of, (&said, &evidence), publishes(&member, posted, &said)).await?;
    Ok(see_other(visit, &format!("/assessments/{public_id}")))
}

/// Whether it is published at once. What is for everybody wants a second factor shown a moment ago:
/// without, it is kept, and its page asks for that.
fn publishes(member: &Member, posted: &Posted, said: &Said) -> bool {
    let is_sure = said.audience != Audience::Public || member.fresh().is_ok();
    posted.field("do") == "publish" && is_sure
}

async fn make(
    visit: &Visit,
    place: &Place,
    of: InstitutionId,
    said: (&Said, &[EvidenceId]),
    publishes: bool,
) -> Result<String, Problem> {
    let tx = visit.app.db.begin().await?;
    let scales = &visit.app.terms().scales;
    let (_, public_id) = assessment::begin(&tx, by(visit), scales, place, of, said).await?;
    let made = assessment::by_public_id(&*tx, &public_id).await?;
    if let Some(made) = made.filter(|_| publishes) {
        drop(assessment::publish(&tx, by(visit), &made).await?);
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(public_id)
}

/// The same for a program: the entry, the part and the evidence by their ids.
pub(in crate::assessments) async fn assessed(member: &Member, posted: &Posted) -> Result<String, Problem> {
    let visit = &member.visit;
    let record = super::named_entry(visit, posted).await?;
    let own = assesses_for(visit);
    let of = institution(visit, &own, posted.field("institution")).ok_or(Problem::Forbidden)?;
    let place = Place { entry: record.listed.id, part: posted.field("part").to_owned() };
    let mut form = Form::new(visit, "", "");
    if !place.part.is_empty() && !record.parts.iter().any(|part| part.key == place.part) {
        form.error("part", visit.word("assessment-wrong-part"));
    }
    let (mut form, said) = read(visit, posted, (form, record.audience), None);
    let evidence = super::named_evidence(visit, posted, of, &mut form).await?;
    let said = said.filter(|_| form.is_right()).ok_or_else(|| form.refusal())?;
    make(visit, &place, of, (&said, &evidence), publishes(member, posted, &said)).await
}

/// `GET /{lang}/assessments/{assessment}/edit`
pub async fn edit(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let seen = super::assessment::draft(visit, &id).await?;
    let scales = &visit.app.terms().scales;
    let form = Form::new(visit, &format!("/assessments/{id}/edit"), "")
        .value("value", seen.said.value.map(|value| scales.written(value)).unwrap_or_default())
        .value("on", seen.said.on.to_string())
        .value("audience", seen.said.audience.code());
    let form = typed::filled(typed::filled(form, "finding", &seen.said.finding), "reasoning", &seen.said.reasoning);
    let evidence = evidence::of(visit.app.db.read(), Object::Assessment(seen.id.0)).await?;
    let evidence: Vec<EvidenceId> = evidence.iter().map(|one| one.id).collect();
    page(visit, &form, &Opened::of(&seen), &evidence).await
}

/// `POST /{lang}/assessments/{assessment}/edit`
pub async fn change(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    delivered: Delivered,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let seen = super::assessment::draft(visit, &id).await?;
    let form = Form::new(visit, &format!("/assessments/{id}/edit"), "");
    let most = audience_of(visit, &seen.place).await?;
    let (mut form, said) = read(visit, &delivered.posted, (form, most), Some(&seen));
    let evidence = part::taken(&member, &delivered, seen.institution, &mut form).await?;
    if delivered.posted.field("version") != seen.version.to_string() {
        form.error("changed", visit.word("status-wrong-outdated"));
    }
    let opened = Opened::of(&seen);
    let Some(said) = said.filter(|_| form.is_right()) else { return page(visit, &form, &opened, &evidence).await };
    let tx = visit.app.db.begin().await?;
    let publishes = publishes(&member, &delivered.posted, &said);
    let done = save(&tx, visit, &seen, (&said, &evidence), publishes).await?;
    if done.is_err() {
        drop(tx);
        form.error("changed", visit.word("status-wrong-outdated"));
        return page(visit, &form, &opened, &evidence).await;
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &format!("/assessments/{id}")))
}

async fn save(
    tx: &Tx,
    visit: &Visit,
    seen: &Assessment,
    said: (&Said, &[EvidenceId]),
    publishes: bool,
) -> anyhow::Result<Result<(), Outdated>> {
    match assessment::change(tx, by(visit), &visit.app.terms().scales, seen, said).await? {
        Ok(now) if publishes => assessment::publish(tx, by(visit), &now).await,
        done => Ok(done.map(drop)),
    }
}

/// The same for a program: as a whole, with the version that was read.
pub(in crate::assessments) async fn rewritten(member: &Member, id: &str, posted: &Posted) -> Result<(), Problem> {
    let visit = &member.visit;
    let seen = super::assessment::draft(visit, id).await?;
    let most = audience_of(visit, &seen.place).await?;
    let (mut form, said) = read(visit, posted, (Form::new(visit, "", ""), most), Some(&seen));
    let evidence = super::named_evidence(visit, posted, seen.institution, &mut form).await?;
    if posted.field("version") != seen.version.to_string() {
        form.error("version", visit.word("status-wrong-outdated"));
    }
    let said = said.filter(|_| form.is_right()).ok_or_else(|| form.refusal())?;
    let tx = visit.app.db.begin().await?;
    let publishes = publishes(member, posted, &said);
    if save(&tx, visit, &seen, (&said, &evidence), publishes).await?.is_err() {
        form.error("version", visit.word("status-wrong-outdated"));
        return Err(form.refusal());
    }
    tx.commit().await?;
    Ok(visit.app.changed().await?)
}

/// What was typed: a value of a scale, or a sentence, and why.
fn read(
    visit: &Visit,
    posted: &Posted,
    (mut form, most): (Form, Audience),
    seen: Option<&Assessment>,
) -> (Form, Option<Said>) {
    let today = visit.app.today();
    let stands = seen.and_then(|one| one.said.value);
    let value = typed::value(visit, posted, &mut form, (Track::Assessment, today, stands));
    if value.is_none() && !posted.field("value").is_empty() {
        form.error("value", visit.word("assessment-wrong-value"));
    }
    let finding = typed::texts(visit, posted, &mut form, "finding", 600);
    let is_said = |names: &crate::platform::i18n::Names| names.iter().next().is_some();
    if value.is_none() && !is_said(&finding) {
        form.error(format!("finding-{}", visit.lang), visit.word("assessment-wrong-finding"));
    }
    let reasoning = typed::texts(visit, posted, &mut form, "reasoning", MOST_TEXT);
    if !is_said(&reasoning) {
        form.error(format!("reasoning-{}", visit.lang), visit.word("status-wrong-reasoning"));
    }
    let on = typed::past_day(visit, posted, &mut form, "on");
    let audience = Audience::from_code(posted.field("audience")).filter(|chosen| AUDIENCES.contains(chosen));
    // What is said of an entry is for nobody who may not see it.
    let audience = audience.filter(|chosen| is_within(*chosen, most));
    form = form.value("audience", posted.field("audience"));
    if audience.is_none() {
        form.error("audience", visit.word("clusters-wrong-audience"));
    }
    let said = on.zip(audience).map(|(on, audience)| Said { value, finding, reasoning, on, audience });
    (form, said)
}

/// What a form is about.
struct Opened<'a> {
    record: Option<&'a Record>,
    own: &'a [InstitutionId],
    institution: InstitutionId,
    seen: Option<&'a Assessment>,
}

impl<'a> Opened<'a> {
    fn of(seen: &'a Assessment) -> Opened<'a> {
        Opened { record: None, own: &[], institution: seen.institution, seen: Some(seen) }
    }
}

async fn page(visit: &Visit, form: &Form, opened: &Opened<'_>, evidence: &[EvidenceId]) -> Result<Response, Problem> {
    let heading = visit.word(if opened.seen.is_some() { "assessment-edit" } else { "assessment-new" }).to_owned();
    let whole = Choice { value: String::new(), label: visit.word("status-whole").to_owned() };
    let parts = opened.record.map(|record| record.parts.as_slice()).unwrap_or_default();
    let mut places: Vec<Choice> = parts
        .iter()
        .map(|part| Choice {
            value: part.key.clone(),
            label: format!("{} {}", part.label, part.title(&visit.lang)).trim().to_owned(),
        })
        .collect();
    if !places.is_empty() {
        places.insert(0, whole);
    }
    let place = match (opened.seen, opened.record) {
        (Some(seen), _) => seen.place.clone(),
        (None, Some(record)) => Place::whole(record.listed.id),
        (None, None) => return Err(Problem::NotFound),
    };
    let matter = matter(visit, &place).await?;
    let stands = opened.seen.and_then(|seen| seen.said.value);
    let mut values = typed::values(visit, Track::Assessment, visit.app.today(), stands);
    values.insert(0, Choice { value: String::new(), label: visit.word("assessment-in-words").to_owned() });
    let terms = visit.app.terms();
    let named = opened.own.iter().filter(|_| opened.own.len() > 1).filter_map(|id| terms.institutions.get(*id));
    let content = FormPage {
        heading: heading.clone(),
        back_href: opened
            .seen
            .map_or(matter.href.clone(), |seen| visit.to(&format!("/assessments/{}", seen.public_id))),
        matter,
        places,
        institutions: named
            .map(|one| Choice { value: one.public_id.clone(), label: institutions::name(visit, one).text })
            .collect(),
        values,
        audiences: audiences(visit, &AUDIENCES, audience_of(visit, &place).await?),
        languages: languages(visit),
        part: part::part(visit, opened.institution, evidence).await?,
        version: opened.seen.map_or(0, |seen| seen.version),
    };
    show(visit, "assessments/assessment_form.html", &heading, form, content)
}
