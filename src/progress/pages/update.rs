//! One update: what it says, how it came about, and what may be done to it.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::{Choice, View, audiences, evidence_of, found, may, path, view};
use crate::accounts::Names;
use crate::evidence::pages::part::Shown;
use crate::ledger::{self, Object};
use crate::measures::Measure;
use crate::measures::pages as measures;
use crate::permissions::{Act, Workflow};
use crate::platform::web::Problem;
use crate::progress::{Report, Update};
use crate::site::form::{Form, show as show_form};
use crate::site::{self, Visit};

#[derive(Serialize)]
struct Page {
    update: View,
    evidence: Vec<Shown>,
    path: String,
    version: i64,
    may: May,
    /// What was done to it: when, by whom, which act, and why. For its institutions and the secretariat.
    steps: Vec<Step>,
}

#[derive(Serialize)]
struct Step {
    at: String,
    who: String,
    act: String,
    why: String,
}

/// What whoever asks may do to it.
#[derive(Serialize)]
struct May {
    edit: Option<String>,
    submit: bool,
    approve: bool,
    accept: bool,
    give_back: bool,
    publish: bool,
    withdraw: bool,
    give_up: bool,
    audiences: Vec<Choice>,
}

/// `GET /{lang}/updates/{update}`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let (update, measure) = found(&visit, &id).await?;
    let form = Form::new(&visit, &path(&update.report), "").value("audience", measure.audience.code());
    page(&visit, &update, &measure, &form).await
}

/// The page, with what somebody has just sent by one of its forms.
pub async fn page(visit: &Visit, update: &Update, measure: &Measure, form: &Form) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let report = &update.report;
    let title = format!("{}: {}", visit.word("update-heading"), measures::title(visit, measure).text);
    let content = Page {
        update: view(visit, &terms, report, &update.said, measure),
        evidence: evidence_of(visit, report).await?,
        path: visit.to(&path(report)),
        version: report.version,
        may: what_may(visit, update, measure),
        steps: if visit.session.is_some() { steps(visit, report).await? } else { Vec::new() },
    };
    if visit.session.is_some() {
        return show_form(visit, "progress/update.html", &title, form, content);
    }
    Ok(site::page(visit, "progress/update.html", &title, &content)?.into_response())
}

fn what_may(visit: &Visit, update: &Update, measure: &Measure) -> May {
    let (terms, report) = (visit.app.terms(), &update.report);
    let may = |act| may(visit, &terms, act, report, measure);
    let writes = report.workflow.is_open() && may(Act::Change);
    let counts = report.workflow == Workflow::Published;
    May {
        edit: writes.then(|| visit.to(&format!("{}/edit", path(report)))),
        submit: writes && update.said.is_answer(),
        approve: may(Act::Approve),
        accept: may(Act::Accept),
        give_back: may(Act::Return),
        publish: counts && may(Act::Publish),
        withdraw: counts && may(Act::Undo),
        give_up: writes,
        audiences: audiences(visit, measure),
    }
}

/// Its acts; of what is published for them alone, readers are not told how it came about.
async fn steps(visit: &Visit, report: &Report) -> Result<Vec<Step>, Problem> {
    let terms = visit.app.terms();
    let inside = terms.plan.get(report.measure).is_some_and(|measure| {
        let unseen = Report { workflow: Workflow::Submitted, ..report.clone() };
        may(visit, &terms, Act::See, &unseen, measure)
    });
    if !inside {
        return Ok(Vec::new());
    }
    let db = visit.app.db.read();
    let names = Names::load(db).await?;
    let acts = ledger::history(db, Object::Update(report.id.0)).await?;
    let step = |act: ledger::PastAct| {
        let content: serde_json::Value =
            act.content.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        Step {
            at: visit.moment(act.at),
            who: names.of(&act.actor).unwrap_or_default().to_owned(),
            why: content.get("why").and_then(|why| why.as_str()).unwrap_or_default().to_owned(),
            act: act.act,
        }
    };
    // Drafts that were saved again and again are one step.
    let mut steps: Vec<Step> = acts.into_iter().map(step).collect();
    steps.dedup_by(|next, one| next.act == "update-written" && next.act == one.act && next.who == one.who);
    Ok(steps)
}
