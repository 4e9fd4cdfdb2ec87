//! All updates that a member may know of, by where they stand, whose they are and on which period; as
//! a page and as files.

use std::collections::HashSet;

use axum::response::Response;
use serde::Serialize;

use super::{Choice, View, path, standing, view};
use crate::accounts::guard::Member;
use crate::app::Terms;
use crate::institutions::InstitutionId;
use crate::institutions::pages as institutions;
use crate::measures::Measure;
use crate::measures::pages as measures;
use crate::permissions::{Act, can};
use crate::platform::clock::Date;
use crate::platform::web::Problem;
use crate::platform::web::address::{encode, form_pairs};
use crate::progress::{Report, UpdateId, said_of};
use crate::site::download::{self, Column, FileFormat};
use crate::site::{self, Visit};

/// Updates on a page.
const PAGE: usize = 25;
pub const STAGES: [&str; 6] = ["draft", "submitted", "approved", "returned", "published", "withdrawn"];

/// What the list is narrowed to.
#[derive(Clone, Default)]
pub struct Wanted {
    stage: String,
    /// Public ids.
    institution: String,
    measure: String,
    /// The last day of a period.
    period: Option<Date>,
    page: usize,
}

impl Wanted {
    pub fn parse(query: &str) -> Wanted {
        let pairs = form_pairs(query);
        let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim());
        Wanted {
            stage: STAGES.into_iter().find(|stage| *stage == value("stage")).unwrap_or_default().to_owned(),
            institution: value("institution").to_owned(),
            measure: value("measure").to_owned(),
            period: Date::parse(value("period")),
            page: value("page").parse().unwrap_or(1).clamp(1, 100_000),
        }
    }

    /// The rows of the page that is asked for; what comes after them stays in no order.
    pub fn page_of<'r, 'a>(&self, all: &'r mut [Known<'a>]) -> &'r [Known<'a>] {
        let first = (self.page - 1).saturating_mul(PAGE).min(all.len());
        let end = all.len().min(first.saturating_add(PAGE));
        if end < all.len() {
            all.select_nth_unstable_by_key(end, latest_first);
        }
        let known = all.get_mut(..end).unwrap_or_default();
        known.sort_unstable_by_key(latest_first);
        known.get(first..).unwrap_or_default()
    }

    fn address(&self, place: &str, page: usize) -> String {
        let period = self.period.map(|day| day.to_string()).unwrap_or_default();
        let page = if page > 1 { page.to_string() } else { String::new() };
        let pairs = [
            ("stage", &self.stage),
            ("institution", &self.institution),
            ("measure", &self.measure),
            ("period", &period),
            ("page", &page),
        ];
        let said = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        let query: Vec<String> = said.map(|(name, value)| format!("{name}={}", encode(value))).collect();
        if query.is_empty() { place.to_owned() } else { format!("{place}?{}", query.join("&")) }
    }
}

/// An update with its measure.
type Known<'a> = (&'a Measure, &'a Report);

fn latest_first((_, report): &Known<'_>) -> impl Ord + use<> {
    (std::cmp::Reverse(report.last), std::cmp::Reverse(report.id))
}

/// What whoever asks may know of, in no order.
fn known<'a>(visit: &Visit, terms: &'a Terms) -> Vec<Known<'a>> {
    let informs = |measure: &&Measure| can(&visit.actor, Act::See, &measure.subject());
    let of = |measure: &'a Measure| {
        let reports = terms.track.of(measure.id).iter();
        let seen = reports.filter(move |report| {
            let subject = report.subject(measure.carrying(), &terms.institutions);
            !report.is_given_up() && can(&visit.actor, Act::See, &subject)
        });
        seen.map(move |report| (measure, report))
    };
    terms.plan.iter().filter(informs).flat_map(of).collect()
}

/// Of that, what is asked for.
pub fn fitting<'a>(visit: &Visit, terms: &'a Terms, wanted: &Wanted) -> Vec<Known<'a>> {
    narrowed(visit, terms, wanted, known(visit, terms))
}

fn narrowed<'a>(visit: &Visit, terms: &Terms, wanted: &Wanted, mut all: Vec<Known<'a>>) -> Vec<Known<'a>> {
    let today = visit.app.today();
    let institution = terms.institutions.by_public_id(&wanted.institution).map(|one| one.id);
    let measure = terms.plan.by_public_id(&wanted.measure).map(|one| one.id);
    let is_of = |wanted: InstitutionId, report: &Report| {
        report.institution == wanted || terms.institutions.responsible(report.institution, today) == wanted
    };
    let is_wanted = |report: &Report| {
        (wanted.stage.is_empty() || standing(report) == wanted.stage)
            && (wanted.institution.is_empty() || institution.is_some_and(|one| is_of(one, report)))
            && (wanted.measure.is_empty() || Some(report.measure) == measure)
            && wanted.period.is_none_or(|last| report.last == last)
    };
    all.retain(|(_, report)| is_wanted(report));
    all
}

#[derive(Serialize)]
struct Page {
    updates: Updates,
}

#[derive(Serialize)]
struct Updates {
    here: String,
    stages: Vec<Choice>,
    stage: String,
    institutions: Vec<Choice>,
    institution: String,
    periods: Vec<Choice>,
    period: String,
    rows: Vec<View>,
    total: i64,
    formats: Vec<(&'static str, String)>,
    first_href: Option<String>,
    next_href: Option<String>,
}

/// `GET /{lang}/updates`
pub async fn show(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let terms = visit.app.terms();
    let wanted = Wanted::parse(&visit.query);
    let all = known(visit, &terms);
    let (institutions, periods) = (of_institutions(visit, &terms, &all), of_periods(visit, &all));
    let mut found = narrowed(visit, &terms, &wanted, all);
    let total = found.len();
    let shown = wanted.page_of(&mut found);
    let ids: Vec<UpdateId> = shown.iter().map(|(_, report)| report.id).collect();
    let said = said_of(visit.app.db.read(), &ids).await?;
    let none = Default::default();
    let rows = shown
        .iter()
        .map(|(measure, report)| view(visit, &terms, report, said.get(&report.id).unwrap_or(&none), measure));
    let here = visit.to("/updates");
    let formats = [("CSV", "csv"), ("XLSX", "xlsx"), ("JSON", "json")];
    let content = Updates {
        stages: with_any(visit, STAGES.map(|stage| choice(stage, visit.word(&format!("update-stage-{stage}"))))),
        institutions: with_any(visit, institutions),
        periods: with_any(visit, periods),
        rows: rows.collect(),
        total: total as i64,
        formats: formats.map(|(name, ending)| (name, wanted.address(&format!("{here}.{ending}"), 1))).to_vec(),
        first_href: (wanted.page > 1).then(|| wanted.address(&here, 1)),
        next_href: (wanted.page.saturating_mul(PAGE) < total).then(|| wanted.address(&here, wanted.page + 1)),
        stage: wanted.stage.clone(),
        institution: wanted.institution.clone(),
        period: wanted.period.map(|day| day.to_string()).unwrap_or_default(),
        here,
    };
    site::own_page(visit, "progress/list.html", visit.word("updates-heading"), &Page { updates: content })
}

fn choice(value: &str, label: &str) -> Choice {
    Choice { value: value.to_owned(), label: label.to_owned() }
}

fn with_any(visit: &Visit, choices: impl IntoIterator<Item = Choice>) -> Vec<Choice> {
    [choice("", visit.word("institutions-any"))].into_iter().chain(choices).collect()
}

/// Those that have an update of which whoever asks may know.
fn of_institutions(visit: &Visit, terms: &Terms, all: &[Known<'_>]) -> Vec<Choice> {
    let ids: HashSet<InstitutionId> = all.iter().map(|(_, report)| report.institution).collect();
    let known = ids.into_iter().filter_map(|id| terms.institutions.get(id));
    let mut choices: Vec<Choice> =
        known.map(|one| choice(&one.public_id, &institutions::name(visit, one).text)).collect();
    visit.language().format.sort_by_name(&mut choices, |choice| &choice.label);
    choices
}

/// The last days of the latest periods.
fn of_periods(visit: &Visit, all: &[Known<'_>]) -> Vec<Choice> {
    let mut days: Vec<Date> = all.iter().map(|(_, report)| report.last).collect();
    days.sort_unstable();
    days.dedup();
    let format = &visit.language().format;
    days.into_iter().rev().take(40).map(|day| choice(&day.to_string(), &format.date(day))).collect()
}

const COLUMNS: [Column; 20] = [
    ("id", "column-id", 38.0),
    ("measure", "measure-title", 50.0),
    ("institution", "institution-name", 40.0),
    ("first", "updates-first", 12.0),
    ("last", "updates-last", 12.0),
    ("due", "updates-due", 12.0),
    ("handed_in", "updates-handed-in", 12.0),
    ("accepted", "updates-accepted", 12.0),
    ("days_late", "updates-days-late", 10.0),
    ("stage", "updates-stage", 16.0),
    ("audience", "cluster-audience", 14.0),
    ("language", "update-language", 10.0),
    ("done", "update-done", 60.0),
    ("effect", "update-effect", 60.0),
    ("obstacles", "update-obstacles", 40.0),
    ("next_step", "update-next", 40.0),
    ("needs", "update-needs", 24.0),
    ("needs_said", "update-needs-said", 40.0),
    ("milestones", "measure-milestones-reached", 30.0),
    ("url", "recommendations-record-permalink", 50.0),
];

/// `GET /{lang}/updates.csv` and its siblings.
pub async fn csv(member: Member) -> Result<Response, Problem> {
    file(&member.visit, FileFormat::Csv).await
}

pub async fn xlsx(member: Member) -> Result<Response, Problem> {
    file(&member.visit, FileFormat::Xlsx).await
}

pub async fn json(member: Member) -> Result<Response, Problem> {
    file(&member.visit, FileFormat::Json).await
}

async fn file(visit: &Visit, format: FileFormat) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let mut found = fitting(visit, &terms, &Wanted::parse(&visit.query));
    found.sort_unstable_by_key(latest_first);
    let ids: Vec<UpdateId> = found.iter().map(|(_, report)| report.id).collect();
    let all = said_of(visit.app.db.read(), &ids).await?;
    let base = visit.app.config.public_url.as_deref().unwrap_or_default().trim_end_matches('/').to_owned();
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let none = Default::default();
    let rows = found.iter().map(|(measure, report)| {
        let said = all.get(&report.id).unwrap_or(&none);
        let institution = terms.institutions.get(report.institution);
        let reached = measure.milestones.iter().filter(|one| said.milestones.contains_key(&one.public_id));
        let done = if said.nothing_new { visit.word("update-nothing-new-said") } else { said.done.as_str() };
        vec![
            report.public_id.clone(),
            measures::title(visit, measure).text,
            institution.map(|one| institutions::name(visit, one).text).unwrap_or_default(),
            report.first.to_string(),
            report.last.to_string(),
            day(report.due),
            day(report.handed_in),
            day(report.accepted),
            report.days_late().map(|days| days.to_string()).unwrap_or_default(),
            visit.word(&format!("update-stage-{}", standing(report))).to_owned(),
            if report.counts() {
                visit.word(&format!("audience-{}", report.audience.code())).to_owned()
            } else {
                String::new()
            },
            said.language.clone(),
            done.to_owned(),
            said.effect.clone(),
            said.obstacles.clone(),
            said.next_step.clone(),
            said.needs
                .iter()
                .map(|need| visit.word(&format!("update-need-{}", need.code())).to_owned())
                .collect::<Vec<_>>()
                .join("; "),
            said.needs_said.clone(),
            reached.map(|one| one.titles.in_language(&visit.lang)).collect::<Vec<_>>().join("; "),
            format!("{base}{}", visit.to(&path(report))),
        ]
    });
    download::table(visit, format, "updates", &COLUMNS, rows.collect())
}
