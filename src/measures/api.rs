//! The plan for programs: what the pages show and do, by the same rules and checks.

use axum::Json;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::links::Link;
use super::pages::agreement::{Doing, decide};
use super::pages::entries::{self, is_of};
use super::pages::filter::{self, Row, Wanted};
use super::pages::typed::{self, MOST_ROWS};
use super::pages::{self, Standing, by, found, found_for, milestones, settled};
use super::{Description, Ended, Measure};
use crate::accounts::guard::{Called, Posted};
use crate::clusters::ClusterId;
use crate::clusters::api::thread_json;
use crate::clusters::dialogue::About;
use crate::clusters::pages::dialogue;
use crate::clusters::pages::source::{MOST, Source};
use crate::institutions::InstitutionId;
use crate::permissions::{Act, Actor, can};
use crate::platform::clock::Date;
use crate::platform::i18n::Names;
use crate::platform::web::cache::ForEverybody;
use crate::platform::web::{OrNotFound, Problem, Refusal};
use crate::recommendations::{PublicId, tagged};
use crate::site::Visit;
use crate::site::form::Form;

/// Measures in one answer.
const PAGE: usize = 100;

fn answer(visit: &Visit, status: StatusCode, body: Value) -> Response {
    let mut response = (status, Json(body)).into_response();
    if visit.actor == Actor::Visitor {
        response.extensions_mut().insert(ForEverybody);
    }
    response
}

fn names(names: &Names) -> Value {
    names.iter().map(|(language, name)| (language.to_owned(), Value::from(name))).collect::<Map<_, _>>().into()
}

fn day(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

/// `GET /api/v1/measures`: narrowed and put in order as on the page.
pub async fn list(visit: Visit) -> Result<Response, Problem> {
    let wanted = Wanted::parse(&visit.query);
    let terms = visit.app.terms();
    let found = filter::find(&visit, &terms, &wanted).await?;
    let first = (wanted.page - 1).saturating_mul(PAGE);
    let shown: Vec<&Row<'_>> = found.rows.iter().skip(first).take(PAGE).collect();
    let ids: Vec<i64> = shown.iter().flat_map(|row| row.measure.entries.iter().map(|(entry, _)| *entry)).collect();
    let known = tagged(visit.app.db.read(), &ids).await?;
    let items: Vec<Value> = shown
        .into_iter()
        .map(|row| {
            let seen = row.measure.entries.iter().filter(|(entry, _)| row.entries.contains(entry));
            let entries =
                seen.filter_map(|(entry, part)| Some((known.get(entry)?.public_id.0.as_str(), part.as_str())));
            measure_json(&visit, row.measure, entries.collect())
        })
        .collect();
    Ok(answer(&visit, StatusCode::OK, json!({ "total": found.rows.len(), "items": items })))
}

/// `GET /api/v1/measures/{measure}`
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    whole(&visit, &id, StatusCode::OK).await
}

fn measure_json(visit: &Visit, measure: &Measure, entries: Vec<(&str, &str)>) -> Value {
    let (terms, said) = (visit.app.terms(), &measure.said);
    let institution = |id: InstitutionId| {
        let now = terms.institutions.responsible(id, visit.app.today());
        terms.institutions.get(now).map(|one| one.public_id.clone())
    };
    let topics = said.topics.iter().filter_map(|id| terms.topics.get(*id));
    let topics = topics.map(|(scheme, term)| format!("{}/{}", scheme.code(), term.code));
    let objectives = said.topics.iter().filter_map(|id| terms.frameworks.written(*id));
    let topics: Vec<String> = topics.chain(objectives.map(|written| format!("objective/{written}"))).collect();
    let clusters = measure.clusters.iter().filter_map(|id| terms.clusters.get(*id));
    let clusters = clusters.filter(|one| can(&visit.actor, Act::See, &one.subject()));
    let milestone = |one: &super::Milestone| json!({ "id": one.public_id, "title": names(&one.titles), "due": day(one.due), "reached": day(one.reached) });
    let budget = |line: &super::BudgetLine| {
        json!({
            "year": line.year, "needed": line.needed, "secured": line.secured, "gap": line.gap(),
            "currency": line.currency, "source": line.source,
        })
    };
    let ended = |ended: &Ended| json!({ "what": ended.what.code(), "on": ended.on.to_string(), "why": ended.why });
    // How often it is reported on, and why it was given back, is the members' business.
    let inside = visit.is_inside();
    json!({
        "id": measure.public_id,
        "title": names(&said.titles),
        "description": names(&said.descriptions),
        "objective": names(&said.objectives),
        "kind": said.kind,
        "standing": Standing::of(measure, visit.app.today()).code(),
        "audience": measure.audience.code(),
        "lead": said.lead.and_then(institution),
        "supporting": said.supporting.iter().filter_map(|id| institution(*id)).collect::<Vec<_>>(),
        "territory": said.territory,
        "starts": day(said.starts),
        "ends": day(said.ends),
        "rhythm": inside.then(|| said.rhythm.code()),
        "rhythm_days": said.rhythm.days().iter().filter(|_| inside).map(Date::to_string).collect::<Vec<_>>(),
        "topic": topics,
        "milestones": measure.milestones.iter().map(milestone).collect::<Vec<_>>(),
        "budget": said.budget.iter().map(budget).collect::<Vec<_>>(),
        "clusters": clusters.map(|one| one.public_id.clone()).collect::<Vec<_>>(),
        "entries": entries.into_iter().map(|(id, part)| json!({ "id": id, "part": part })).collect::<Vec<_>>(),
        "agreed": measure.agreed.as_ref().map(|one| json!({ "on": one.on.to_string(), "where": one.place })),
        "ended": measure.ended.as_ref().map(ended),
        "returned_why": Some(&measure.returned_why).filter(|why| inside && !why.is_empty()),
        "version": measure.version,
    })
}

/// With what members say about it; `null` for whoever may not read that.
async fn whole(visit: &Visit, id: &str, status: StatusCode) -> Result<Response, Problem> {
    let measure = found(visit, id)?;
    let ids: Vec<i64> = measure.entries.iter().map(|(entry, _)| *entry).collect();
    let known = tagged(visit.app.db.read(), &ids).await?;
    let shown = crate::permissions::scope(&visit.actor);
    let entries = measure.entries.iter().filter_map(|(entry, part)| {
        let entry = known.get(entry).filter(|entry| shown.contains(&entry.audience))?;
        Some((entry.public_id.0.as_str(), part.as_str()))
    });
    let mut body = measure_json(visit, &measure, entries.collect());
    let (comments, agreements) = thread_json(visit, About::Measure(measure.id.0)).await?;
    if let Some(body) = body.as_object_mut() {
        body.insert("comments".to_owned(), comments);
        body.insert("agreements".to_owned(), agreements);
    }
    let place = [(header::LOCATION, format!("/api/v1/measures/{id}"))];
    let answer = answer(visit, status, body);
    Ok(if status == StatusCode::CREATED { (place, answer).into_response() } else { answer })
}

/// `{"milestones": [{"title": {"en": "…"}}], "budget": [{"year": 2027}]}` are rows of the form, from 1 on.
fn as_field(name: &str) -> String {
    let row = |start: &str| {
        let (row, rest) = name.strip_prefix(start)?.split_once('-')?;
        Some((row.parse::<usize>().ok()?.saturating_add(1), rest.strip_prefix("title-").unwrap_or(rest)))
    };
    let milestone = row("milestones-").map(|(row, rest)| format!("milestone-{row}-{rest}"));
    let budget = || row("budget-").map(|(row, rest)| format!("budget-{row}-{rest}"));
    milestone.or_else(budget).unwrap_or_else(|| name.to_owned())
}

/// The same the other way round, so that a program is told of its own field.
fn as_sent(field: &str) -> String {
    let rest = |start: &str| {
        let (row, rest) = field.strip_prefix(start)?.split_once('-')?;
        Some((row.parse::<usize>().ok()?.checked_sub(1)?, rest))
    };
    let milestone = rest("milestone-").map(|(row, rest)| match rest {
        "id" | "due" => format!("milestones.{row}.{rest}"),
        language => format!("milestones.{row}.title.{language}"),
    });
    let budget = || rest("budget-").map(|(row, rest)| format!("budget.{row}.{rest}"));
    milestone.or_else(budget).unwrap_or_else(|| field.replace('-', "_"))
}

/// Rows that no form offers are refused, not left out.
fn read(visit: &Visit, body: Posted, before: Option<&Measure>) -> Result<Description, Problem> {
    let beyond = MOST_ROWS + 1;
    let mut form = Form::new(visit, "", "");
    let sent = body.renamed(as_field);
    for (start, name) in [("milestone", "milestones"), ("budget", "budget")] {
        if sent.pairs().any(|(field, _)| field.starts_with(&format!("{start}-{beyond}-"))) {
            form.error(name, visit.counted("measure-wrong-rows", MOST_ROWS as i64));
        }
    }
    let (form, description) = typed::read(visit, &sent, before, form);
    if form.is_right() { Ok(description) } else { Err(form.refusal_as(as_sent)) }
}

fn right(form: &Form) -> Result<(), Problem> {
    if form.is_right() { Ok(()) } else { Err(form.refusal()) }
}

fn outdated(visit: &Visit) -> Problem {
    let text = visit.word("measure-wrong-outdated").to_owned();
    Problem::Fields(vec![Refusal { field: "version".to_owned(), text }])
}

/// `POST /api/v1/measures`
pub async fn create(Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    if !pages::list::proposes(visit) {
        return Err(Problem::Forbidden);
    }
    let description = read(visit, body, None)?;
    let tx = visit.app.db.begin().await?;
    let id = super::add(&tx, by(visit), &description).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    whole(visit, &id, StatusCode::CREATED).await
}

/// `PUT /api/v1/measures/{measure}`: as a whole, with the version that was read.
pub async fn change(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let measure = found_for(visit, &id, Act::Change)?;
    if !is_of(&body, &measure) {
        return Err(outdated(visit));
    }
    let description = read(visit, body, Some(&measure))?;
    let tx = visit.app.db.begin().await?;
    let done = super::change(&tx, by(visit), &measure, &description).await?;
    match done {
        Ok(()) => tx.commit().await?,
        Err(_) => drop(tx),
    }
    if !settled(visit, done).await? {
        return Err(outdated(visit));
    }
    whole(visit, &id, StatusCode::OK).await
}

async fn act(id: String, Called { member, body }: Called<Posted>, doing: Doing) -> Result<Response, Problem> {
    right(&decide(&member, &id, &body, doing).await?)?;
    whole(&member.visit, &id, StatusCode::CREATED).await
}

/// `POST /api/v1/measures/{measure}/proposal`
pub async fn propose(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(id, called, Doing::Propose).await
}

/// `POST /api/v1/measures/{measure}/approval`
pub async fn approve(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(id, called, Doing::Approve).await
}

/// `POST /api/v1/measures/{measure}/acceptance`
pub async fn accept(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(id, called, Doing::Accept).await
}

/// `POST /api/v1/measures/{measure}/return`
pub async fn give_back(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(id, called, Doing::GiveBack).await
}

/// `POST /api/v1/measures/{measure}/adoption`
pub async fn adopt(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(id, called, Doing::Adopt).await
}

/// `POST /api/v1/measures/{measure}/audience`
pub async fn audience(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(id, called, Doing::ShowTo).await
}

/// `POST /api/v1/measures/{measure}/end`
pub async fn end(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(id, called, Doing::End).await
}

/// `POST /api/v1/measures/{measure}/reopening`
pub async fn reopen(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(id, called, Doing::Reopen).await
}

/// `POST /api/v1/measures/{measure}/milestones/{milestone}`: since when it is reached; `do`: `undo`
/// where it is not after all.
pub async fn reach(
    Path((id, milestone)): Path<(String, String)>,
    Called { member, body }: Called<Posted>,
) -> Result<Response, Problem> {
    right(&milestones::reached(&member.visit, &id, &milestone, &body).await?)?;
    whole(&member.visit, &id, StatusCode::CREATED).await
}

/// The entries that a program names, or what a search finds.
async fn named(visit: &Visit, body: &Posted) -> Result<Vec<Link>, Problem> {
    let mut links = Vec::new();
    let parts: Vec<String> = body.fields("part").map(str::to_owned).collect();
    let mut sources = Vec::new();
    for id in body.fields("entry") {
        let id = PublicId::parse(id).or_not_found()?;
        sources.push(Source::of(visit, &format!("?entry={id}")).await?);
    }
    sources.push(Source::of(visit, body.field("query")).await?);
    for source in sources {
        links.extend(source.places(&parts).into_iter().map(|place| (place.entry, place.part)));
    }
    let mut form = Form::new(visit, "", "");
    if links.len() > MOST {
        form.error("entry", visit.counted("clusters-wrong-many", MOST as i64));
    }
    if links.is_empty() {
        form.error("entry", visit.word("clusters-wrong-nothing"));
    }
    right(&form).map(|()| links)
}

/// `POST /api/v1/measures/{measure}/entries`
pub async fn include(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let measure = found_for(visit, &id, Act::Change)?;
    let wanted = measure.entries.iter().cloned().chain(named(visit, &body).await?).collect();
    if !is_of(&body, &measure) || !entries::set(visit, &measure, &wanted).await? {
        return Err(outdated(visit));
    }
    whole(visit, &id, StatusCode::CREATED).await
}

/// `DELETE /api/v1/measures/{measure}/entries`: those that are named are taken out.
pub async fn exclude(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let measure = found_for(visit, &id, Act::Change)?;
    let gone = named(visit, &body).await?;
    let wanted = measure.entries.iter().filter(|link| !gone.contains(link)).cloned().collect();
    if !is_of(&body, &measure) || !entries::set(visit, &measure, &wanted).await? {
        return Err(outdated(visit));
    }
    whole(visit, &id, StatusCode::OK).await
}

/// `POST /api/v1/measures/{measure}/clusters`
pub async fn take_up(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let clusters = clusters(&member.visit, &body)?;
    tie(&member.visit, &id, &body, (&clusters, &[])).await?;
    whole(&member.visit, &id, StatusCode::CREATED).await
}

/// `DELETE /api/v1/measures/{measure}/clusters`
pub async fn take_out(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let clusters = clusters(&member.visit, &body)?;
    tie(&member.visit, &id, &body, (&[], &clusters)).await?;
    whole(&member.visit, &id, StatusCode::OK).await
}

fn clusters(visit: &Visit, body: &Posted) -> Result<Vec<ClusterId>, Problem> {
    let ids = body.fields("cluster");
    ids.map(|id| crate::clusters::pages::found(visit, id).map(|cluster| cluster.id)).collect()
}

async fn tie(
    visit: &Visit,
    id: &str,
    body: &Posted,
    (added, removed): (&[ClusterId], &[ClusterId]),
) -> Result<(), Problem> {
    let measure = found_for(visit, id, Act::Change)?;
    let added = added.iter().filter(|one| !measure.clusters.contains(one)).copied().collect();
    let removed = removed.iter().filter(|one| measure.clusters.contains(one)).copied().collect();
    match is_of(body, &measure) && entries::tie(visit, &measure, &added, &removed).await? {
        true => Ok(()),
        false => Err(outdated(visit)),
    }
}

/// `POST /api/v1/measures/{measure}/comments`
pub async fn comment(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let measure = found(visit, &id)?;
    let about = About::Measure(measure.id.0);
    right(&dialogue::say(visit, &body, about, &measure.subject(), Form::new(visit, "", "")).await?)?;
    whole(visit, &id, StatusCode::CREATED).await
}

/// `POST /api/v1/measures/{measure}/comments/{comment}/withdrawal`: of what this person said.
pub async fn take_back(
    Path((id, comment)): Path<(String, String)>,
    Called { member, .. }: Called<Posted>,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let measure = found(visit, &id)?;
    dialogue::withdraw(visit, About::Measure(measure.id.0), &measure.subject(), &comment).await?;
    whole(visit, &id, StatusCode::CREATED).await
}

/// `POST /api/v1/measures/{measure}/agreements`
pub async fn agree(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let measure = found(visit, &id)?;
    let about = About::Measure(measure.id.0);
    right(&dialogue::agree(visit, &body, about, &measure.subject(), Form::new(visit, "", "")).await?)?;
    whole(visit, &id, StatusCode::CREATED).await
}

#[cfg(test)]
mod tests {
    use super::{as_field, as_sent};

    #[test]
    fn rows_of_a_program_are_rows_of_the_form() {
        let sent =
            ["milestones-0-title-en", "milestones-0-due", "milestones-2-id", "budget-1-year", "title-en", "kind"];
        let fields = ["milestone-1-en", "milestone-1-due", "milestone-3-id", "budget-2-year", "title-en", "kind"];
        assert_eq!(sent.map(as_field), fields);
        let named =
            ["milestones.0.title.en", "milestones.0.due", "milestones.2.id", "budget.1.year", "title_en", "kind"];
        assert_eq!(fields.map(as_sent), named);
    }
}
