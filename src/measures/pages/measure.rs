//! One measure: what it is, how far it has come, what it carries out, and what may be done to it.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::{Choice, Standing, found, kind_name, named, path, title};
use crate::clusters::dialogue::About;
use crate::clusters::pages::dialogue::{self, DialogueView};
use crate::clusters::pages::held::{Held, HeldView};
use crate::clusters::{self, Place};
use crate::frameworks::pages::chosen::{self, Served};
use crate::institutions::pages::Named;
use crate::measures::{BudgetLine, Ended, Measure, Milestone};
use crate::permissions::{Act, Audience, Workflow, can};
use crate::platform::clock::Date;
use crate::platform::i18n::Names;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::pages::panels::{Panel, PanelFuture};
use crate::recommendations::{index, list};
use crate::site::download::FileFormat;
use crate::site::form::{Form, show as show_form};
use crate::site::{self, Said, Visit};

/// Makes what a slice above adds to the page; `None` where there is nothing to say to this reader.
pub type MakePanel = for<'a> fn(&'a Visit, &'a Measure) -> PanelFuture<'a>;

#[derive(Serialize)]
struct Page {
    measure: View,
}

#[derive(Serialize)]
struct View {
    list_href: String,
    path: String,
    title: Said,
    description: Option<Said>,
    objective: Option<Said>,
    kind: String,
    standing: &'static str,
    returned_why: String,
    audience: Option<&'static str>,
    lead: Option<Named>,
    supporting: Vec<Named>,
    territory: String,
    starts: Option<String>,
    ends: Option<String>,
    agreed: Option<(String, String)>,
    ended: Option<(String, String)>,
    rhythm: Option<&'static str>,
    topics: Vec<String>,
    served: Vec<Served>,
    milestones: Vec<MilestoneView>,
    reached: usize,
    percentage: Option<usize>,
    budget: Vec<BudgetView>,
    totals: Vec<(String, String, String, String)>,
    clusters: Vec<(Said, String)>,
    held: HeldView,
    may: May,
    version: i64,
    panels: Vec<Panel>,
    dialogue: Option<DialogueView>,
}

/// What whoever asks may do to it.
#[derive(Serialize)]
struct May {
    edit: Option<String>,
    propose: bool,
    approve: bool,
    accept: bool,
    give_back: bool,
    adopt: bool,
    end: bool,
    reopen: bool,
    publish: bool,
    report: bool,
    link: Option<String>,
    audiences: Vec<Choice>,
    today: String,
}

#[derive(Serialize)]
struct MilestoneView {
    id: String,
    title: Said,
    due: Option<String>,
    reached: Option<String>,
    late: bool,
}

#[derive(Serialize)]
struct BudgetView {
    year: i64,
    needed: String,
    secured: String,
    gap: String,
    currency: String,
    source: String,
}

/// `GET /{lang}/measures/{measure}`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let measure = found(&visit, &id)?;
    let form = Form::new(&visit, &path(&measure), "");
    page(&visit, &measure, &form).await
}

/// The page, with what somebody has just sent by one of its forms.
pub async fn page(visit: &Visit, measure: &Measure, form: &Form) -> Result<Response, Problem> {
    let view = view(visit, measure).await?;
    let heading = view.title.text.clone();
    let content = Page { measure: view };
    if visit.session.is_some() {
        return show_form(visit, "measures/measure.html", &heading, form, content);
    }
    Ok(site::page(visit, "measures/measure.html", &heading, &content)?.into_response())
}

async fn view(visit: &Visit, measure: &Measure) -> Result<View, Problem> {
    let (terms, today) = (visit.app.terms(), visit.app.today());
    let said = &measure.said;
    let responsible = measure.responsible(&terms.institutions, today);
    let lead = said.lead.and_then(|lead| named(visit, lead));
    let supporting = responsible.iter().skip(usize::from(lead.is_some())).filter_map(|id| named(visit, *id));
    let written = |day: Option<Date>| day.map(|day| day.to_string());
    let clusters = measure.clusters.iter().filter_map(|id| terms.clusters.get(*id));
    let clusters = clusters.filter(|cluster| can(&visit.actor, Act::See, &cluster.subject()));
    let label = |topic: &i64| {
        let (scheme, _) = terms.topics.get(*topic)?;
        let number = u32::try_from(*topic).unwrap_or_default();
        Some(list::label(visit, &terms, index::facet_of(scheme), number).0)
    };
    // How often it is reported on is the members' business.
    let inside = visit.is_inside();
    Ok(View {
        list_href: visit.to("/measures"),
        path: visit.to(&path(measure)),
        title: title(visit, measure),
        description: said_in(visit, &said.descriptions),
        objective: said_in(visit, &said.objectives),
        kind: kind_name(visit, &said.kind),
        standing: Standing::of(measure, today).code(),
        returned_why: measure.returned_why.clone(),
        audience: inside.then(|| measure.audience.code()),
        supporting: supporting.collect(),
        lead,
        territory: said.territory.clone(),
        starts: written(said.starts),
        ends: written(said.ends),
        agreed: measure.agreed.as_ref().map(|agreed| (agreed.on.to_string(), agreed.place.clone())),
        ended: measure.ended.as_ref().map(|Ended { on, why, .. }| (on.to_string(), why.clone())),
        rhythm: inside.then(|| said.rhythm.code()),
        topics: said.topics.iter().filter_map(label).collect(),
        served: chosen::served(visit, &said.topics),
        milestones: measure.milestones.iter().map(|one| milestone(visit, one, today)).collect(),
        reached: measure.reached().0,
        percentage: measure.percentage(),
        budget: said.budget.iter().map(|line| budget(visit, line)).collect(),
        totals: totals(visit, &said.budget),
        clusters: clusters
            .map(|cluster| {
                let href = visit.to(&clusters::pages::path(cluster));
                (clusters::pages::title(visit, cluster), href)
            })
            .collect(),
        held: held(visit, measure).await?.view(visit, &path(measure)).await?,
        may: may(visit, measure),
        version: measure.version,
        panels: panels(visit, measure).await?,
        dialogue: dialogue::view(visit, About::Measure(measure.id.0), &measure.subject(), &path(measure)).await?,
    })
}

/// What slices above add to it, as `app.rs` says.
async fn panels(visit: &Visit, measure: &Measure) -> Result<Vec<Panel>, Problem> {
    let mut panels = Vec::new();
    for make in crate::app::MEASURE_PANELS {
        panels.extend(make(visit, measure).await?);
    }
    Ok(panels)
}

fn said_in(visit: &Visit, names: &Names) -> Option<Said> {
    let text = names.in_language(&visit.lang);
    (!text.is_empty()).then(|| Said::new(visit, (text, names.language_shown(&visit.lang))))
}

fn milestone(visit: &Visit, one: &Milestone, today: Date) -> MilestoneView {
    MilestoneView {
        id: one.public_id.clone(),
        title: Said::new(visit, (one.titles.in_language(&visit.lang), one.titles.language_shown(&visit.lang))),
        due: one.due.map(|day| day.to_string()),
        reached: one.reached.map(|day| day.to_string()),
        late: one.reached.is_none() && one.due.is_some_and(|due| due < today),
    }
}

fn budget(visit: &Visit, line: &BudgetLine) -> BudgetView {
    BudgetView {
        year: line.year,
        needed: visit.number(line.needed),
        secured: visit.number(line.secured),
        gap: visit.number(line.gap()),
        currency: line.currency.clone(),
        source: line.source.clone(),
    }
}

/// Sums by currency where there are several lines of it.
fn totals(visit: &Visit, lines: &[BudgetLine]) -> Vec<(String, String, String, String)> {
    let mut sums: std::collections::BTreeMap<&str, (usize, i64, i64, i64)> = Default::default();
    for line in lines {
        let sum = sums.entry(&line.currency).or_default();
        *sum = (
            sum.0 + 1,
            sum.1.saturating_add(line.needed),
            sum.2.saturating_add(line.secured),
            sum.3.saturating_add(line.gap()),
        );
    }
    let several = sums.into_iter().filter(|(_, (lines, ..))| *lines > 1);
    several
        .map(|(currency, (_, needed, secured, gap))| {
            (currency.to_owned(), visit.number(needed), visit.number(secured), visit.number(gap))
        })
        .collect()
}

/// Its entries in its own right, as far as this reader may see them; those of its clusters stand there.
async fn held(visit: &Visit, measure: &Measure) -> Result<Held, Problem> {
    let places = measure.entries.iter().map(|(entry, part)| Place { entry: *entry, part: part.clone() });
    Held::of(visit, places).await
}

/// `GET /{lang}/measures/{measure}/entries/{format}`: all of them as a file.
pub async fn entries(visit: Visit, Path((_, id, format)): Path<(String, String, String)>) -> Result<Response, Problem> {
    let measure = found(&visit, &id)?;
    let format = FileFormat::from_ending(&format).or_not_found()?;
    held(&visit, &measure).await?.file(&visit, format, "measure").await
}

fn may(visit: &Visit, measure: &Measure) -> May {
    let subject = measure.subject();
    let can = |act: Act| can(&visit.actor, act, &subject);
    let is_secretariat = visit.is_secretariat();
    let agreed = measure.workflow == Workflow::Published;
    let audiences = Audience::ALL.map(|audience| Choice {
        value: audience.code().to_owned(),
        label: visit.word(&format!("audience-{}", audience.code())).to_owned(),
    });
    May {
        edit: can(Act::Change).then(|| visit.to(&format!("{}/edit", path(measure)))),
        propose: measure.workflow.is_open() && can(Act::Change),
        approve: can(Act::Approve),
        accept: can(Act::Accept),
        give_back: can(Act::Return),
        adopt: is_secretariat && !agreed && can(Act::Publish),
        end: is_secretariat && measure.is_under_way() && can(Act::Change),
        reopen: is_secretariat && measure.ended.is_some() && can(Act::Change),
        publish: can(Act::Publish),
        report: can(Act::Report) || (is_secretariat && agreed),
        link: can(Act::Change).then(|| visit.to(&format!("{}/entries", path(measure)))),
        audiences: audiences.to_vec(),
        today: visit.app.today().to_string(),
    }
}
