//! Progress in the browser: one update and what is done to it, the form that writes it, lists.

pub mod acts;
pub mod answer;
pub mod list;
pub mod panel;
pub mod rhythm;
pub mod tasks;
pub(super) mod typed;
pub mod update;
pub mod write;

use serde::Serialize;

use super::{Description, Report, Update};
use crate::app::Terms;
use crate::evidence::pages::part;
use crate::institutions::pages::{self as institutions, Choice, Named};
use crate::institutions::{By, InstitutionId};
use crate::ledger::Object;
use crate::measures::Measure;
use crate::measures::pages as measures;
use crate::permissions::{Act, Actor, Audience, Kind, Parties, Subject, Workflow, can};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::{Said, Visit};

pub fn by(visit: &Visit) -> By<'_> {
    By { actor: &visit.actor, at: visit.app.clock.now(), today: visit.app.today() }
}

pub fn path(report: &Report) -> String {
    format!("/updates/{}", report.public_id)
}

/// Where an update stands, in one word.
pub fn standing(report: &Report) -> &'static str {
    if report.withdrawn.is_some() { "withdrawn" } else { report.workflow.code() }
}

/// Whether whoever asks may do something to an update of this measure.
pub fn may(visit: &Visit, terms: &Terms, act: Act, report: &Report, measure: &Measure) -> bool {
    let allowed = report.ask(measure, &terms.institutions, |subject| can(&visit.actor, act, subject));
    allowed && (act == Act::See || report.withdrawn.is_none())
}

/// Whether whoever asks may know of an update: of its measure they must too.
pub fn is_seen(visit: &Visit, terms: &Terms, report: &Report, measure: &Measure) -> bool {
    let informs = can(&visit.actor, Act::See, &measure.subject());
    !report.is_given_up() && informs && may(visit, terms, Act::See, report, measure)
}

/// The update at an address, with its measure. What a reader may not see is, for that reader, not there.
pub async fn found(visit: &Visit, public_id: &str) -> Result<(Update, Measure), Problem> {
    let update = super::by_public_id(visit.app.db.read(), public_id).await?.or_not_found()?;
    let terms = visit.app.terms();
    let measure = terms.plan.get(update.report.measure).cloned().or_not_found()?;
    if is_seen(visit, &terms, &update.report, &measure) { Ok((update, measure)) } else { Err(Problem::NotFound) }
}

/// The institutions for which whoever asks may report on a measure: those that carry it out, and a
/// court, which may tell of any measure that it sees.
pub fn writes_for(visit: &Visit, terms: &Terms, measure: &Measure) -> Vec<InstitutionId> {
    let Actor::Person(person) = &visit.actor else { return Vec::new() };
    if !measure.is_under_way() || !can(&visit.actor, Act::See, &measure.subject()) {
        return Vec::new();
    }
    let writes = |id: &InstitutionId| {
        let court = terms.institutions.get(*id).is_some_and(|one| one.description.informed_only);
        let parties = Parties { lead: &[id.0], informed_only: court, ..Parties::default() };
        let draft = Subject { parties, ..Subject::new(Kind::Update, Audience::Internal, Workflow::Draft) };
        let reports = court || can(&visit.actor, Act::Report, &measure.subject());
        reports && can(&visit.actor, Act::Change, &draft)
    };
    let mut all = measure.responsible(&terms.institutions, visit.app.today());
    for post in &person.posts {
        let own = InstitutionId(post.institution);
        let court = terms.institutions.get(own).is_some_and(|one| one.description.informed_only);
        if court && !all.contains(&own) {
            all.push(own);
        }
    }
    all.into_iter().filter(writes).collect()
}

/// An update as it is shown.
#[derive(Serialize)]
pub struct View {
    pub href: String,
    measure: Said,
    measure_href: String,
    institution: Option<Named>,
    first: String,
    pub last: String,
    due: Option<String>,
    /// How late it was handed in, in words.
    late: Option<String>,
    pub standing: &'static str,
    audience: Option<&'static str>,
    nothing_new: bool,
    returned_why: String,
    withdrawn: Option<(String, String)>,
    accepted: Option<String>,
    /// Keys of headings, and what is said under each.
    texts: Vec<(&'static str, Said)>,
    needs: Vec<&'static str>,
    /// Milestones, and since when they are reached.
    milestones: Vec<(Said, String)>,
}

pub fn view(visit: &Visit, terms: &Terms, report: &Report, said: &Description, measure: &Measure) -> View {
    let inside = visit.is_inside();
    let texts = [
        ("update-done", &said.done),
        ("update-effect", &said.effect),
        ("update-obstacles", &said.obstacles),
        ("update-next", &said.next_step),
        ("update-needs", &said.needs_said),
    ];
    let written =
        texts.into_iter().filter(|(key, text)| !text.is_empty() || (*key == "update-needs" && !said.needs.is_empty()));
    let milestone = |one: &crate::measures::Milestone| {
        let on = said.milestones.get(&one.public_id)?;
        let title = (one.titles.in_language(&visit.lang), one.titles.language_shown(&visit.lang));
        Some((Said::new(visit, title), on.to_string()))
    };
    let institution = terms.institutions.get(report.institution);
    View {
        href: visit.to(&path(report)),
        measure: measures::title(visit, measure),
        measure_href: visit.to(&measures::path(measure)),
        institution: institution.map(|institution| institutions::named(visit, institution)),
        first: report.first.to_string(),
        last: report.last.to_string(),
        due: report.due.filter(|_| inside).map(|day| day.to_string()),
        late: report.days_late().filter(|_| inside).map(|days| visit.counted("update-days-late", i64::from(days))),
        standing: standing(report),
        audience: inside.then(|| report.audience.code()).filter(|_| report.counts()),
        nothing_new: said.nothing_new,
        returned_why: report.returned_why.clone(),
        withdrawn: report.withdrawn.as_ref().map(|withdrawn| (withdrawn.on.to_string(), withdrawn.why.clone())),
        accepted: report.accepted.map(|day| day.to_string()),
        texts: written.map(|(key, text)| (key, Said::new(visit, (text, &said.language)))).collect(),
        needs: said.needs.iter().map(|need| need.code()).collect(),
        milestones: measure.milestones.iter().filter_map(milestone).collect(),
    }
}

/// The evidence for an update that this reader may see.
async fn evidence_of(visit: &Visit, report: &Report) -> Result<Vec<part::Shown>, Problem> {
    part::shown(visit, Object::Update(report.id.0)).await
}

/// For whom it may be published: never for more than its measure.
fn audiences(visit: &Visit, measure: &Measure) -> Vec<Choice> {
    let fits = Audience::ALL.into_iter().take_while(|audience| *audience != measure.audience);
    let mut all: Vec<Audience> = fits.chain([measure.audience]).collect();
    all.reverse();
    let choice = |audience: Audience| Choice {
        value: audience.code().to_owned(),
        label: visit.word(&format!("audience-{}", audience.code())).to_owned(),
    };
    all.into_iter().map(choice).collect()
}
