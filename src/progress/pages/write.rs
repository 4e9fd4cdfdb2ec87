//! Writing an update: the form for a measure and a period, drafts, and "nothing new" as one button.

use std::collections::BTreeSet;

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::{Choice, acts, by, found, may, path, typed, writes_for};
use crate::accounts::guard::{Delivered, Member, Posted};
use crate::app::Terms;
use crate::evidence::pages::part::{self, Part};
use crate::evidence::{self, EvidenceId};
use crate::institutions::InstitutionId;
use crate::institutions::pages as institutions;
use crate::ledger::Object;
use crate::measures::pages as measures;
use crate::measures::{Measure, Milestone};
use crate::permissions::{Act, can};
use crate::platform::clock::Date;
use crate::platform::db::Tx;
use crate::platform::web::address::form_pairs;
use crate::platform::web::{OrNotFound, Problem};
use crate::progress::{self, Description, New, Report, Reporting, Update};
use crate::site::form::{Form, see_other, show};
use crate::site::{Said, Visit};

/// The measure at an address on which whoever asks may report.
pub fn measure_for(visit: &Visit, id: &str) -> Result<(Measure, Vec<InstitutionId>), Problem> {
    let terms = visit.app.terms();
    let measure = terms.plan.by_public_id(id).cloned().or_not_found()?;
    if !can(&visit.actor, Act::See, &measure.subject()) {
        return Err(Problem::NotFound);
    }
    let own = writes_for(visit, &terms, &measure);
    if own.is_empty() { Err(Problem::Forbidden) } else { Ok((measure, own)) }
}

/// From when to when a report is, and until when it is due.
pub type Span = (Date, Date, Option<Date>);

/// The periods on which an institution may report now: the one that is asked for, and from the last
/// report up to today.
pub fn spans(reporting: &Reporting<'_>, measure: &Measure, institution: InstitutionId) -> Vec<Span> {
    let today = reporting.today;
    let asked = reporting.asked(measure).filter(|asked| asked.institution == institution && asked.begun.is_none());
    let asked = asked.map(|asked| (asked.period.first, asked.period.last, Some(asked.period.due)));
    let before = reporting.of_institution(measure, institution).map(|report| report.last).max();
    let before = before.max(asked.map(|(_, last, _)| last));
    let first = before.and_then(|last| last.plus(1)).or_else(|| reporting.starts(measure)).unwrap_or(today);
    let until_now = before.is_none_or(|last| last < today).then_some((first.min(today), today, None));
    asked.into_iter().chain(until_now).collect()
}

#[derive(Serialize)]
struct WritePage {
    measure: Said,
    measure_href: String,
    /// For whom it is written, and for whom else it could be: name and address.
    institution: (String, String),
    others: Vec<(String, String)>,
    /// Periods to choose from, for a new one; else the one that it is about.
    spans: Vec<Choice>,
    due: Option<String>,
    languages: Vec<Choice>,
    needs: [&'static str; 3],
    milestones: Vec<(String, String)>,
    evidence: Part,
    /// Of the version that was opened; 0 for a new one.
    version: i64,
    returned_why: String,
    /// What somebody else has saved meanwhile, field by field.
    theirs: Vec<(&'static str, Said)>,
}

/// What an update is written about.
struct About<'a> {
    measure: &'a Measure,
    institution: InstitutionId,
    spans: Vec<Span>,
}

async fn page(
    visit: &Visit,
    about: &About<'_>,
    seen: Option<&Update>,
    form: Form,
    chosen: &[EvidenceId],
    theirs: Vec<(&'static str, Said)>,
) -> Result<Response, Problem> {
    let (terms, measure) = (visit.app.terms(), about.measure);
    let format = &visit.language().format;
    let named = |id: InstitutionId| {
        let one = terms.institutions.get(id)?;
        Some((one.public_id.clone(), institutions::name(visit, one).text))
    };
    let others = writes_for(visit, &terms, measure).into_iter().filter(|id| *id != about.institution && seen.is_none());
    let here = format!("{}/updates/new", measures::path(measure));
    let others = others.filter_map(named).map(|(id, name)| (name, visit.to(&format!("{here}?institution={id}"))));
    let choice = |(first, last, _): &Span| Choice {
        value: last.to_string(),
        label: format!("{} – {}", format.date(*first), format.date(*last)),
    };
    let content = WritePage {
        measure: measures::title(visit, measure),
        measure_href: visit.to(&measures::path(measure)),
        institution: named(about.institution).unwrap_or_default(),
        others: others.collect(),
        due: about.spans.first().and_then(|(.., due)| due.map(|day| day.to_string())),
        spans: about.spans.iter().map(choice).collect(),
        languages: languages(visit),
        needs: progress::Need::ALL.map(|need| need.code()),
        milestones: milestones(visit, measure, |name| name.to_owned()),
        evidence: part::part(visit, about.institution, chosen).await?,
        version: seen.map_or(0, |seen| seen.report.version),
        returned_why: seen.map(|seen| seen.report.returned_why.clone()).unwrap_or_default(),
        theirs,
    };
    show(visit, "progress/write.html", visit.word("update-write"), &form, content)
}

pub fn languages(visit: &Visit) -> Vec<Choice> {
    let languages = visit.app.i18n.languages().iter();
    languages.map(|one| Choice { value: one.code.clone(), label: one.name.clone() }).collect()
}

/// Milestones that are still to be reached: name of the field, and title.
pub fn milestones(visit: &Visit, measure: &Measure, named: impl Fn(&str) -> String) -> Vec<(String, String)> {
    let open = measure.milestones.iter().filter(|one| one.reached.is_none());
    let field = |one: &Milestone| {
        let name = named(&format!("reached-{}", one.public_id));
        (name, one.titles.in_language(&visit.lang).to_owned())
    };
    open.map(field).collect()
}

/// The institution that is asked for by its public id, else the first for which one writes.
pub fn institution(terms: &Terms, own: &[InstitutionId], wanted: &str) -> Result<InstitutionId, Problem> {
    let named = |id: &&InstitutionId| terms.institutions.get(**id).is_some_and(|one| one.public_id == wanted);
    own.iter().find(named).or(own.first().filter(|_| wanted.is_empty())).copied().ok_or(Problem::Forbidden)
}

/// `GET /{lang}/measures/{measure}/updates/new`, for another of one's institutions with `?institution=`
pub async fn new(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let terms = visit.app.terms();
    let (measure, own) = measure_for(visit, &id)?;
    let wanted = form_pairs(&visit.query).into_iter().find(|(name, _)| name == "institution");
    let institution = institution(&terms, &own, &wanted.map(|(_, id)| id).unwrap_or_default())?;
    let reporting = Reporting::of(&terms, visit.app.today());
    // Who has begun goes on.
    if let Some(begun) =
        reporting.asked(&measure).filter(|asked| asked.institution == institution).and_then(|asked| asked.begun)
    {
        return Ok(see_other(
            visit,
            &if begun.workflow.is_open() { format!("{}/edit", path(begun)) } else { path(begun) },
        ));
    }
    let spans = spans(&reporting, &measure, institution);
    // Where everything up to today is told, there is nothing to add but to what was told.
    let last = reporting.of_institution(&measure, institution).next_back().filter(|_| spans.is_empty());
    if let Some(last) = last {
        return Ok(see_other(visit, &path(last)));
    }
    let form = new_form(visit, &measure).value("language", visit.lang.as_str());
    let about = About { spans, measure: &measure, institution };
    page(visit, &about, None, form, &[], Vec::new()).await
}

fn new_form(visit: &Visit, measure: &Measure) -> Form {
    Form::new(visit, &format!("{}/updates/new", measures::path(measure)), "")
}

/// `POST /{lang}/measures/{measure}/updates/new`: saved as a draft, or submitted.
pub async fn create(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    sent: Delivered,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let terms = visit.app.terms();
    let (measure, own) = measure_for(visit, &id)?;
    let institution = institution(&terms, &own, sent.posted.field("institution"))?;
    let about = About {
        spans: spans(&Reporting::of(&terms, visit.app.today()), &measure, institution),
        measure: &measure,
        institution,
    };
    let (mut form, said) = typed::read(visit, &sent.posted, &measure, new_form(visit, &measure), str::to_owned);
    let chosen = part::taken(&member, &sent, institution, &mut form).await?;
    let span = chosen_span(visit, &about.spans, &sent.posted, &mut form);
    let submits = submits(visit, &sent.posted, &said, &mut form);
    let form = form.value("period", sent.posted.field("period"));
    let Some((first, last, due)) = span.filter(|_| form.is_right()) else {
        return page(visit, &about, None, form, &chosen, Vec::new()).await;
    };
    let new = New { measure: &measure, institution, first, last, due };
    match begun(visit, &new, &said, submits, &chosen).await? {
        Some(report) => Ok(see_other(visit, &path(&report))),
        None => {
            let mut form = form;
            form.error("period", visit.word("update-wrong-taken"));
            page(visit, &about, None, form, &chosen, Vec::new()).await
        }
    }
}

/// The period that was chosen: the first that is offered where none was.
pub fn chosen_span(visit: &Visit, spans: &[Span], posted: &Posted, form: &mut Form) -> Option<Span> {
    let typed = posted.field("period").trim();
    let span = spans.iter().find(|(_, last, _)| typed.is_empty() || last.to_string() == typed).copied();
    if span.is_none() {
        form.error("period", visit.word("update-wrong-period"));
    }
    span
}

/// Whether it is to be submitted; then it must answer.
pub fn submits(visit: &Visit, posted: &Posted, said: &Description, form: &mut Form) -> bool {
    let submits = posted.field("do") == "submit";
    if submits && !said.is_answer() {
        form.error("done", visit.word("update-wrong-empty"));
    }
    submits
}

/// Begins an update with its evidence, and submits it if that is wished; `None` where its institution
/// has one on this period already.
pub async fn begun(
    visit: &Visit,
    new: &New<'_>,
    said: &Description,
    submits: bool,
    chosen: &[EvidenceId],
) -> Result<Option<Report>, Problem> {
    let tx = visit.app.db.begin().await?;
    let Some(report) = progress::begin(&tx, by(visit), new, said).await? else { return Ok(None) };
    attach(&tx, visit, &report, chosen).await?;
    if submits {
        // Nobody else knows of it yet.
        let _first = progress::submit(&tx, by(visit), &report, acts::reader(visit, &report)).await?;
    }
    tx.commit().await?;
    visit.app.progressed().await?;
    Ok(Some(report))
}

/// Makes what was chosen the evidence of an update, and nothing else.
async fn attach(tx: &Tx, visit: &Visit, report: &Report, chosen: &[EvidenceId]) -> Result<(), Problem> {
    let object = Object::Update(report.id.0);
    let known = evidence::ids_of(&**tx, object).await?;
    for id in known.iter().filter(|id| !chosen.contains(id)) {
        evidence::detach(tx, by(visit), *id, object).await?;
    }
    for id in chosen.iter().filter(|id| !known.contains(id)) {
        evidence::attach(tx, by(visit), *id, object).await?;
    }
    Ok(evidence::settle(tx, object, report.workflow, report.audience).await?)
}

/// An update that whoever asks may write on.
pub async fn own(visit: &Visit, id: &str) -> Result<(Update, Measure), Problem> {
    let (update, measure) = found(visit, id).await?;
    let writes =
        update.report.workflow.is_open() && may(visit, &visit.app.terms(), Act::Change, &update.report, &measure);
    if writes { Ok((update, measure)) } else { Err(Problem::Forbidden) }
}

fn about<'a>(update: &Update, measure: &'a Measure) -> About<'a> {
    let report = &update.report;
    About { measure, institution: report.institution, spans: vec![(report.first, report.last, report.due)] }
}

fn edit_form(visit: &Visit, update: &Update) -> Form {
    Form::new(visit, &format!("{}/edit", path(&update.report)), "")
}

/// `GET /{lang}/updates/{update}/edit`
pub async fn edit(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let (update, measure) = own(visit, &id).await?;
    let form = typed::filled(edit_form(visit, &update), &update.said, str::to_owned);
    let chosen = evidence_ids(visit, &update).await?;
    page(visit, &about(&update, &measure), Some(&update), form, &chosen, Vec::new()).await
}

async fn evidence_ids(visit: &Visit, update: &Update) -> Result<Vec<EvidenceId>, Problem> {
    Ok(evidence::ids_of(visit.app.db.read(), Object::Update(update.report.id.0)).await?)
}

/// `POST /{lang}/updates/{update}/edit`: saved as a draft, or submitted. Where somebody else was first,
/// the form comes back as it was typed, beside what they saved.
pub async fn change(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    sent: Delivered,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let (update, measure) = own(visit, &id).await?;
    let (mut form, said) = typed::read(visit, &sent.posted, &measure, edit_form(visit, &update), str::to_owned);
    let chosen = part::taken(&member, &sent, update.report.institution, &mut form).await?;
    let submits = submits(visit, &sent.posted, &said, &mut form);
    let current = sent.posted.field("version") == update.report.version.to_string();
    if form.is_right() && current && rewritten(visit, &update, &said, submits, &chosen).await? {
        return Ok(see_other(visit, &path(&update.report)));
    }
    let (update, measure) = own(visit, &id).await?;
    let mut theirs = Vec::new();
    if sent.posted.field("version") != update.report.version.to_string() {
        form.error("changed", visit.word("update-wrong-outdated"));
        theirs = differences(visit, &update.said, &said);
    }
    page(visit, &about(&update, &measure), Some(&update), form, &chosen, theirs).await
}

/// Writes an update anew with its evidence, and submits it if that is wished; `false` where somebody
/// else was first.
pub async fn rewritten(
    visit: &Visit,
    seen: &Update,
    said: &Description,
    submits: bool,
    chosen: &[EvidenceId],
) -> Result<bool, Problem> {
    let known: BTreeSet<EvidenceId> = evidence_ids(visit, seen).await?.into_iter().collect();
    let is_shown_anew = known != chosen.iter().copied().collect();
    let is_new = *said != seen.said || is_shown_anew;
    let tx = visit.app.db.begin().await?;
    let report = match is_new {
        true => progress::write(&tx, by(visit), &seen.report, &seen.said, said).await?,
        false => Ok(seen.report.clone()),
    };
    let Ok(report) = report else { return Ok(false) };
    if is_shown_anew {
        attach(&tx, visit, &report, chosen).await?;
    }
    if submits && progress::submit(&tx, by(visit), &report, acts::reader(visit, &report)).await?.is_err() {
        return Ok(false);
    }
    tx.commit().await?;
    visit.app.progressed().await?;
    Ok(true)
}

fn differences(visit: &Visit, theirs: &Description, mine: &Description) -> Vec<(&'static str, Said)> {
    let texts = |said: &Description| {
        [
            said.done.clone(),
            said.effect.clone(),
            said.obstacles.clone(),
            said.next_step.clone(),
            said.needs_said.clone(),
        ]
    };
    let keys = ["update-done", "update-effect", "update-obstacles", "update-next", "update-needs"];
    let pairs = keys.into_iter().zip(texts(theirs).into_iter().zip(texts(mine)));
    let differ = pairs.filter(|(_, (theirs, mine))| theirs != mine);
    differ.map(|(key, (text, _))| (key, Said::new(visit, (&text, &theirs.language)))).collect()
}

/// `POST /{lang}/measures/{measure}/updates/nothing-new`: the whole answer is one button.
pub async fn nothing_new(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let terms = visit.app.terms();
    let (measure, own) = measure_for(visit, &id)?;
    let institution = institution(&terms, &own, posted.field("institution"))?;
    // Of the period that was shown: a second press, or one on the next morning, answers no other.
    let shown = |(_, last, _): &Span| last.to_string() == posted.field("period");
    let span = spans(&Reporting::of(&terms, visit.app.today()), &measure, institution).into_iter().find(shown);
    let new_href = format!("{}/updates/new?institution={}", measures::path(&measure), posted.field("institution"));
    // What was begun is gone on with, since something stands in it.
    let Some((first, last, due)) = span else { return Ok(see_other(visit, &new_href)) };
    let new = New { measure: &measure, institution, first, last, due };
    let said = Description::nothing_new(&visit.lang);
    let done = begun(visit, &new, &said, true, &[]).await?;
    // Whoever answers from the task list goes on there.
    let next = |report: &Report| if posted.field("to") == "/tasks" { "/tasks".to_owned() } else { path(report) };
    Ok(see_other(visit, &done.as_ref().map_or(new_href, next)))
}
