//! Proposing the status of an entry or a part of one: what it is, why, and what shows it.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::typed::{self, MOST_TEXT};
use super::{Matter, by, entry, matter, part_label};
use crate::accounts::guard::{Delivered, Member, Posted};
use crate::assessments::scale::Track;
use crate::assessments::status::{self, Said, Status};
use crate::clusters::Place;
use crate::evidence::pages::part::{self, Part};
use crate::evidence::{self, EvidenceId};
use crate::institutions::pages::Choice;
use crate::institutions::pages::edit::{Language, languages};
use crate::institutions::{InstitutionId, Outdated};
use crate::ledger::Object;
use crate::permissions::{Act, Actor, Duty, can};
use crate::platform::db::Tx;
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::recommendations::Record;
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

#[derive(Serialize)]
struct FormPage {
    heading: String,
    back_href: String,
    matter: Matter,
    /// The whole and the parts for which whoever asks may propose; none where that is settled.
    places: Vec<Choice>,
    values: Vec<Choice>,
    languages: Vec<Language>,
    part: Part,
    /// Of the version that was opened; 0 for a new one.
    version: i64,
}

/// A place for which whoever asks may propose, with the institution that they write for.
struct Proposal {
    place: Place,
    institution: InstitutionId,
}

/// The whole entry and its parts, as far as whoever asks writes for an institution that leads them.
async fn proposals(visit: &Visit, record: &Record) -> Result<Vec<Proposal>, Problem> {
    let Actor::Person(person) = &visit.actor else { return Ok(Vec::new()) };
    let writing = person.posts.iter().filter(|post| matches!(post.duty, Duty::FocalPoint | Duty::Alternate));
    let own: Vec<i64> = writing.flat_map(|post| post.answers_for.iter().copied()).collect();
    let mut all = Vec::new();
    if own.is_empty() {
        return Ok(all);
    }
    let keys: Vec<&str> = std::iter::once("").chain(record.parts.iter().map(|part| part.key.as_str())).collect();
    let (db, entry) = (visit.app.db.read(), record.listed.id);
    let known = status::responsible(db, &visit.app.terms().institutions, entry, &keys).await?;
    for (key, known) in keys.into_iter().zip(known) {
        let leads = known.leading.iter().find(|one| own.contains(one)).copied();
        if let Some(institution) = leads.filter(|_| can(&visit.actor, Act::Change, &known.subject())) {
            let place = Place { entry, part: key.to_owned() };
            all.push(Proposal { place, institution: InstitutionId(institution) });
        }
    }
    Ok(all)
}

/// Whether whoever asks may propose a status of the entry or a part of it.
pub async fn proposes(visit: &Visit, record: &Record) -> Result<bool, Problem> {
    Ok(!proposals(visit, record).await?.is_empty())
}

/// `GET /{lang}/r/{id}/statuses/new`
pub async fn new(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let record = entry(visit, &id).await?;
    let proposals = proposals(visit, &record).await?;
    let asked = form_pairs(&visit.query).into_iter().find(|(name, _)| name == "part").map(|(_, key)| key);
    let chosen = proposals.iter().find(|one| Some(&one.place.part) == asked.as_ref()).or(proposals.first());
    let chosen = chosen.ok_or(Problem::Forbidden)?;
    if let Some(open) = status::open_of(visit.app.db.read(), &chosen.place, chosen.institution).await? {
        return Ok(see_other(visit, &format!("/statuses/{open}")));
    }
    let form = Form::new(visit, &format!("/r/{id}/statuses/new"), "").value("part", chosen.place.part.as_str());
    page(visit, &form, (&proposals, chosen), None, &[]).await
}

/// `POST /{lang}/r/{id}/statuses/new`
pub async fn create(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    delivered: Delivered,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let record = entry(visit, &id).await?;
    let proposals = proposals(visit, &record).await?;
    let asked = delivered.posted.field("part");
    let chosen =
        proposals.iter().find(|one| one.place.part == asked).or(proposals.first()).ok_or(Problem::Forbidden)?;
    let mut form = Form::new(visit, &format!("/r/{id}/statuses/new"), "").value("part", asked);
    if asked != chosen.place.part {
        form.error("part", visit.word("status-wrong-part"));
    }
    let db = visit.app.db.read();
    if status::open_of(db, &chosen.place, chosen.institution).await?.is_some() {
        form.error("changed", visit.word("status-wrong-open"));
    }
    let (mut form, said) = read(visit, &delivered.posted, form, None);
    let evidence = part::taken(&member, &delivered, chosen.institution, &mut form).await?;
    let Some(said) = said.filter(|_| form.is_right()) else {
        return page(visit, &form, (&proposals, chosen), None, &evidence).await;
    };
    let submits = delivered.posted.field("do") == "submit";
    let Some(public_id) = make(visit, chosen, (&said, &evidence), submits).await? else {
        form.error("changed", visit.word("status-wrong-open"));
        return page(visit, &form, (&proposals, chosen), None, &evidence).await;
    };
    Ok(see_other(visit, &format!("/statuses/{public_id}")))
}

/// Begins a status and puts it forward, if that is wanted; `None` where there is one already.
async fn make(
    visit: &Visit,
    chosen: &Proposal,
    said: (&Said, &[EvidenceId]),
    submits: bool,
) -> Result<Option<String>, Problem> {
    let terms = visit.app.terms();
    let tx = visit.app.db.begin().await?;
    let begun = status::begin(&tx, by(visit), &terms.scales, &chosen.place, chosen.institution, said).await?;
    let Some((_, public_id)) = begun else { return Ok(None) };
    let made = status::by_public_id(&*tx, &terms.institutions, &public_id).await?;
    if let Some(made) = made.filter(|_| submits) {
        drop(status::submit(&tx, by(visit), &made).await?);
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(Some(public_id))
}

/// The same for a program: the entry, the part and the evidence by their ids.
pub(in crate::assessments) async fn proposed(visit: &Visit, posted: &Posted) -> Result<String, Problem> {
    let record = super::named_entry(visit, posted).await?;
    let proposals = proposals(visit, &record).await?;
    let chosen = proposals.iter().find(|one| one.place.part == posted.field("part")).ok_or(Problem::Forbidden)?;
    let (mut form, said) = read(visit, posted, Form::new(visit, "", ""), None);
    let evidence = super::named_evidence(visit, posted, chosen.institution, &mut form).await?;
    let said = said.filter(|_| form.is_right()).ok_or_else(|| form.refusal())?;
    let made = make(visit, chosen, (&said, &evidence), posted.field("do") == "submit").await?;
    made.ok_or_else(|| {
        form.error("part", visit.word("status-wrong-open"));
        form.refusal()
    })
}

/// `GET /{lang}/statuses/{status}/edit`
pub async fn edit(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let seen = super::status::found_for(visit, &id, Act::Change).await?;
    let form = Form::new(visit, &format!("/statuses/{id}/edit"), "")
        .value("value", visit.app.terms().scales.written(seen.said.value));
    let form = typed::filled(form, "reasoning", &seen.said.reasoning);
    let evidence = evidence::of(visit.app.db.read(), Object::Status(seen.id.0)).await?;
    let evidence: Vec<EvidenceId> = evidence.iter().map(|one| one.id).collect();
    again(visit, &form, &seen, &evidence).await
}

/// `POST /{lang}/statuses/{status}/edit`
pub async fn change(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    delivered: Delivered,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let seen = super::status::found_for(visit, &id, Act::Change).await?;
    let form = Form::new(visit, &format!("/statuses/{id}/edit"), "");
    let (mut form, said) = read(visit, &delivered.posted, form, Some(&seen));
    let evidence = part::taken(&member, &delivered, seen.institution, &mut form).await?;
    if delivered.posted.field("version") != seen.version.to_string() {
        form.error("changed", visit.word("status-wrong-outdated"));
    }
    let Some(said) = said.filter(|_| form.is_right()) else { return again(visit, &form, &seen, &evidence).await };
    let tx = visit.app.db.begin().await?;
    let submits = delivered.posted.field("do") == "submit";
    let done = save(&tx, visit, &seen, (&said, &evidence), submits).await?;
    if done.is_err() {
        drop(tx);
        form.error("changed", visit.word("status-wrong-outdated"));
        return again(visit, &form, &seen, &evidence).await;
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &format!("/statuses/{id}")))
}

async fn save(
    tx: &Tx,
    visit: &Visit,
    seen: &Status,
    said: (&Said, &[EvidenceId]),
    submits: bool,
) -> anyhow::Result<Result<(), Outdated>> {
    match status::change(tx, by(visit), &visit.app.terms().scales, seen, said).await? {
        Ok(now) if submits => status::submit(tx, by(visit), &now).await,
        done => Ok(done.map(drop)),
    }
}

/// The same for a program: as a whole, with the version that was read.
pub(in crate::assessments) async fn rewritten(visit: &Visit, id: &str, posted: &Posted) -> Result<(), Problem> {
    let seen = super::status::found_for(visit, id, Act::Change).await?;
    let (mut form, said) = read(visit, posted, Form::new(visit, "", ""), Some(&seen));
    let evidence = super::named_evidence(visit, posted, seen.institution, &mut form).await?;
    if posted.field("version") != seen.version.to_string() {
        form.error("version", visit.word("status-wrong-outdated"));
    }
    let said = said.filter(|_| form.is_right()).ok_or_else(|| form.refusal())?;
    let tx = visit.app.db.begin().await?;
    let submits = posted.field("do") == "submit";
    if save(&tx, visit, &seen, (&said, &evidence), submits).await?.is_err() {
        form.error("version", visit.word("status-wrong-outdated"));
        return Err(form.refusal());
    }
    tx.commit().await?;
    Ok(visit.app.changed().await?)
}

/// What was typed; a status says why.
fn read(visit: &Visit, posted: &Posted, mut form: Form, seen: Option<&Status>) -> (Form, Option<Said>) {
    let stands = seen.map(|one| one.said.value);
    let value = typed::value(visit, posted, &mut form, (Track::Status, visit.app.today(), stands));
    if value.is_none() {
        form.error("value", visit.word("status-wrong-value"));
    }
    let reasoning = typed::texts(visit, posted, &mut form, "reasoning", MOST_TEXT);
    if reasoning.iter().next().is_none() {
        form.error(format!("reasoning-{}", visit.lang), visit.word("status-wrong-reasoning"));
    }
    let said = value.map(|value| Said { value, reasoning });
    (form, said)
}

async fn again(visit: &Visit, form: &Form, seen: &Status, evidence: &[EvidenceId]) -> Result<Response, Problem> {
    let own = Proposal { place: seen.place.clone(), institution: seen.institution };
    page(visit, form, (&[], &own), Some(seen), evidence).await
}

async fn page(
    visit: &Visit,
    form: &Form,
    (all, chosen): (&[Proposal], &Proposal),
    seen: Option<&Status>,
    evidence: &[EvidenceId],
) -> Result<Response, Problem> {
    let heading = visit.word(if seen.is_some() { "status-edit" } else { "status-new" }).to_owned();
    let mut places = Vec::new();
    for one in all.iter().filter(|_| all.len() > 1) {
        let whole = one.place.part.is_empty();
        let label = if whole { visit.word("status-whole").to_owned() } else { part_label(visit, &one.place).await? };
        places.push(Choice { value: one.place.part.clone(), label });
    }
    let shown = if places.is_empty() { chosen.place.clone() } else { Place::whole(chosen.place.entry) };
    let matter = matter(visit, &shown).await?;
    let mut values = typed::values(visit, Track::Status, visit.app.today(), seen.map(|one| one.said.value));
    values.insert(0, Choice { value: String::new(), label: visit.word("status-choose").to_owned() });
    let content = FormPage {
        heading: heading.clone(),
        back_href: seen.map_or(matter.href.clone(), |one| visit.to(&format!("/statuses/{}", one.public_id))),
        matter,
        places,
        values,
        languages: languages(visit),
        part: part::part(visit, chosen.institution, evidence).await?,
        version: seen.map_or(0, |one| one.version),
    };
    show(visit, "assessments/status_form.html", &heading, form, content)
}
