//! Progress for programs: what the pages show and do, by the same rules and checks.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::pages::list::{Wanted, fitting};
use super::pages::write::{self, begun, chosen_span, rewritten, spans, submits};
use super::pages::{acts, found, rhythm, standing, typed};
use super::{Description, New, Report, Reporting, Withdrawn, said_of, tasks};
use crate::accounts::guard::{Called, Member, Posted};
use crate::app::Terms;
use crate::evidence::{self, EvidenceId};
use crate::institutions::InstitutionId;
use crate::ledger::Object;
use crate::measures::Measure;
use crate::permissions::Actor;
use crate::platform::clock::Date;
use crate::platform::web::Problem;
use crate::platform::web::cache::ForEverybody;
use crate::site::Visit;
use crate::site::form::Form;

fn answer(visit: &Visit, body: Value) -> Response {
    let mut response = Json(body).into_response();
    if visit.actor == Actor::Visitor {
        response.extensions_mut().insert(ForEverybody);
    }
    response
}

fn day(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

fn update_json(
    visit: &Visit,
    terms: &Terms,
    measure: &Measure,
    report: &Report,
    said: &Description,
    shown: &[String],
) -> Value {
    let inside = visit.is_inside();
    let milestones: BTreeMap<&str, String> =
        said.milestones.iter().map(|(id, on)| (id.as_str(), on.to_string())).collect();
    json!({
        "id": report.public_id,
        "measure": measure.public_id,
        "institution": terms.institutions.get(report.institution).map(|one| &one.public_id),
        "first": report.first.to_string(),
        "last": report.last.to_string(),
        "due": day(report.due.filter(|_| inside)),
        "handed_in": day(report.handed_in.filter(|_| inside)),
        "accepted": day(report.accepted),
        "stage": standing(report),
        "audience": report.audience.code(),
        "returned_why": report.returned_why,
        "withdrawn_why": report.withdrawn.as_ref().map(|withdrawn| &withdrawn.why),
        "language": said.language,
        "nothing_new": said.nothing_new,
        "done": said.done,
        "effect": said.effect,
        "obstacles": said.obstacles,
        "next_step": said.next_step,
        "needs": said.needs.iter().map(|need| need.code()).collect::<Vec<_>>(),
        "needs_said": said.needs_said,
        "reached": milestones,
        "evidence": shown,
        "version": report.version,
    })
}

/// `GET /api/v1/updates`: those of which whoever asks may know, as the page lists them.
pub async fn list(visit: Visit) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let wanted = Wanted::parse(&visit.query);
    let mut all = fitting(&visit, &terms, &wanted);
    let (total, rows) = (all.len(), wanted.page_of(&mut all));
    let ids: Vec<_> = rows.iter().map(|(_, report)| report.id).collect();
    let said = said_of(visit.app.db.read(), &ids).await?;
    let none = Description::default();
    let objects: Vec<Object> = ids.iter().map(|id| Object::Update(id.0)).collect();
    let mut shown = evidence::api::shown(&visit, &objects).await?;
    let items = rows.iter().map(|(measure, report)| {
        let shown = shown.remove(&report.id.0).unwrap_or_default();
        update_json(&visit, &terms, measure, report, said.get(&report.id).unwrap_or(&none), &shown)
    });
    let items: Vec<Value> = items.collect();
    Ok(answer(&visit, json!({ "total": total, "items": items })))
}

/// `GET /api/v1/updates/{update}`
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let body = one(&visit, &id).await?;
    Ok(answer(&visit, body))
}

async fn one(visit: &Visit, id: &str) -> Result<Value, Problem> {
    let (update, measure) = found(visit, id).await?;
    let id = update.report.id.0;
    let shown = evidence::api::shown(visit, &[Object::Update(id)]).await?.remove(&id).unwrap_or_default();
    Ok(update_json(visit, &visit.app.terms(), &measure, &update.report, &update.said, &shown))
}

async fn created(visit: &Visit, id: &str) -> Result<Response, Problem> {
    let body = one(visit, id).await?;
    Ok((StatusCode::CREATED, [(header::LOCATION, format!("/api/v1/updates/{id}"))], Json(body)).into_response())
}

/// The evidence that a program names, of the institution that reports.
async fn named(visit: &Visit, posted: &Posted, of: InstitutionId, form: &mut Form) -> Result<Vec<EvidenceId>, Problem> {
    let mut chosen = Vec::new();
    for id in posted.fields("evidence") {
        let item = evidence::by_public_id(visit.app.db.read(), id).await?;
        match item.filter(|item| item.institution == of && item.withdrawn_at.is_none()) {
            Some(item) => chosen.push(item.id),
            None => form.error("evidence", visit.text("update-wrong-evidence", &[("id", id)])),
        }
    }
    Ok(chosen)
}

/// What a program says: all of it, or that nothing is new.
fn read(visit: &Visit, posted: &Posted, measure: &Measure) -> (Form, Description) {
    let (mut form, said) = typed::read(visit, posted, measure, Form::default(), str::to_owned);
    if posted.field("nothing-new") != "yes" {
        return (form, said);
    }
    if !said.is_empty() {
        form.error("nothing-new", visit.word("update-wrong-nothing"));
    }
    (form, Description::nothing_new(&said.language))
}

/// `POST /api/v1/updates`: begins one, and with `do`: `submit` hands it on.
pub async fn create(Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let terms = visit.app.terms();
    let (measure, own) = write::measure_for(visit, body.field("measure"))?;
    let institution = write::institution(&terms, &own, body.field("institution"))?;
    let (mut form, said) = read(visit, &body, &measure);
    let offered = spans(&Reporting::of(&terms, visit.app.today()), &measure, institution);
    let span = chosen_span(visit, &offered, &body, &mut form);
    let submits = submits(visit, &body, &said, &mut form);
    let chosen = named(visit, &body, institution, &mut form).await?;
    let Some((first, last, due)) = span.filter(|_| form.is_right()) else { return Err(form.refusal()) };
    let new = New { measure: &measure, institution, first, last, due };
    match begun(visit, &new, &said, submits, &chosen).await? {
        Some(report) => created(visit, &report.public_id).await,
        None => {
            form.error("period", visit.word("update-wrong-taken"));
            Err(form.refusal())
        }
    }
}

/// `PUT /api/v1/updates/{update}`: as a whole, with the version that was read.
pub async fn change(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let (update, measure) = write::own(visit, &id).await?;
    let (mut form, said) = read(visit, &body, &measure);
    let submits = submits(visit, &body, &said, &mut form);
    let chosen = named(visit, &body, update.report.institution, &mut form).await?;
    if body.field("version") != update.report.version.to_string() {
        form.error("version", visit.word("update-wrong-outdated"));
    }
    if !form.is_right() {
        return Err(form.refusal());
    }
    if !rewritten(visit, &update, &said, submits, &chosen).await? {
        form.error("version", visit.word("update-wrong-outdated"));
        return Err(form.refusal());
    }
    Ok(answer(visit, one(visit, &id).await?))
}

async fn act(id: &str, called: Called<Posted>, understand: acts::Understand) -> Result<Response, Problem> {
    let Called { member, body } = called;
    let mut form = Form::default();
    let (mut seen, measure) = acts::decide(&member, id, &body, &mut form, understand).await?;
    if !form.is_right() {
        return Err(form.refusal());
    }
    let visit = &member.visit;
    let body = match one(visit, id).await {
        // A draft that was given up is there no more.
        Err(Problem::NotFound) => {
            seen.report.withdrawn = Some(Withdrawn { on: visit.app.today(), why: String::new() });
            update_json(visit, &visit.app.terms(), &measure, &seen.report, &seen.said, &[])
        }
        known => known?,
    };
    Ok((StatusCode::CREATED, Json(body)).into_response())
}

/// `POST /api/v1/updates/{update}/submission`
pub async fn submit(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(&id, called, acts::submitted).await
}

/// `POST /api/v1/updates/{update}/approval`
pub async fn approve(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(&id, called, acts::approved).await
}

/// `POST /api/v1/updates/{update}/acceptance`
pub async fn accept(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(&id, called, acts::accepted).await
}

/// `POST /api/v1/updates/{update}/return`
pub async fn give_back(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(&id, called, acts::returned).await
}

/// `POST /api/v1/updates/{update}/audience`
pub async fn audience(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(&id, called, acts::shown).await
}

/// `POST /api/v1/updates/{update}/withdrawal`
pub async fn withdraw(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(&id, called, acts::withdrawn).await
}

/// `GET /api/v1/institutions/{institution}/reporting`: how often it reports, where its measures do not say.
pub async fn rhythm(member: Member, Path(id): Path<String>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let institution = rhythm::found(visit, &id)?;
    let set = visit.app.terms().plan.rhythm_of(institution.id);
    let days: Vec<String> = set.rhythm.days().iter().map(ToString::to_string).collect();
    let body = json!({ "rhythm": set.rhythm.code(), "rhythm_days": days.join("\n"), "version": set.version });
    Ok(Json(body).into_response())
}

/// `PUT /api/v1/institutions/{institution}/reporting`
pub async fn set_rhythm(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let institution = rhythm::found(&member.visit, &id)?;
    let form = rhythm::given(&member.visit, &institution, &body).await?;
    if !form.is_right() {
        return Err(form.refusal_as(|field| if field == "changed" { "version" } else { field }.replace('-', "_")));
    }
    self::rhythm(member, Path(id)).await
}

/// `GET /api/v1/tasks`: what is expected of whoever asks, the most pressing first.
pub async fn expected(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let terms = visit.app.terms();
    let today = visit.app.today();
    let tasks = tasks::of(&terms, &visit.actor, today);
    let id = |institution: InstitutionId| terms.institutions.get(institution).map(|one| one.public_id.clone());
    let task = |what: &str,
                measure: &Measure,
                report: Option<&Report>,
                institution: Option<InstitutionId>,
                due: Option<Date>| {
        json!({
            "task": what, "measure": measure.public_id, "update": report.map(|report| &report.public_id),
            "institution": institution.and_then(id), "due": day(due), "late": due.is_some_and(|due| due < today),
            "period": report.map(|report| report.last.to_string()),
            "returned_why": report.map(|report| report.returned_why.clone()).unwrap_or_default(),
        })
    };
    let mut items: Vec<Value> = Vec::new();
    for (measure, asked) in &tasks.to_report {
        let mut one = task("report", measure, asked.begun, Some(asked.institution), Some(asked.period.due));
        if let Some(one) = one.as_object_mut() {
            one.insert("period".to_owned(), asked.period.last.to_string().into());
        }
        items.push(one);
    }
    for (what, updates) in [("finish", &tasks.unfinished), ("approve", &tasks.to_approve), ("accept", &tasks.to_accept)]
    {
        items.extend(
            updates
                .iter()
                .map(|(measure, report)| task(what, measure, Some(report), Some(report.institution), report.due)),
        );
    }
    for (measure, step) in &tasks.measures {
        items.push(task(&format!("{}-measure", step.code()), measure, None, measure.said.lead, None));
    }
    Ok(Json(json!({ "items": items })).into_response())
}
