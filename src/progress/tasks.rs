//! What is expected of somebody: measures to report on, what was begun or given back, what waits for
//! their approval or acceptance. All of it is found in memory, the most pressing first.

use super::reporting::{Asked, Reporting};
use super::track::Report;
use crate::app::Terms;
use crate::measures::Measure;
use crate::measures::follow_up::Period;
use crate::permissions::{Act, Actor, Duty, Workflow, can};
use crate::platform::clock::Date;

/// What waits, by what is to be done about it.
#[derive(Default)]
pub struct Tasks<'a> {
    /// Measures on whose ended period nobody has reported, with what was begun about it.
    pub to_report: Vec<(&'a Measure, Asked<'a>)>,
    /// Other drafts, and updates that were given back.
    pub unfinished: Vec<(&'a Measure, &'a Report)>,
    pub to_approve: Vec<(&'a Measure, &'a Report)>,
    pub to_accept: Vec<(&'a Measure, &'a Report)>,
    /// Measures to be revised, approved or accepted.
    pub measures: Vec<(&'a Measure, Step)>,
    /// What will be due next.
    pub coming: Vec<(&'a Measure, Period)>,
}

/// What is to be done about a measure itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Revise,
    Approve,
    Accept,
}

impl Step {
    pub fn code(self) -> &'static str {
        match self {
            Step::Revise => "revise",
            Step::Approve => "approve",
            Step::Accept => "accept",
        }
    }
}

impl Tasks<'_> {
    /// How many things wait.
    pub fn count(&self) -> usize {
        let updates = self.to_report.len() + self.unfinished.len() + self.to_approve.len() + self.to_accept.len();
        updates + self.measures.len()
    }
}

/// What waits for `actor` on a day.
pub fn of<'a>(terms: &'a Terms, actor: &Actor, today: Date) -> Tasks<'a> {
    let Actor::Person(person) = actor else { return Tasks::default() };
    let reporting = Reporting::of(terms, today);
    let writing = person.posts.iter().filter(|post| matches!(post.duty, Duty::FocalPoint | Duty::Alternate));
    let own: Vec<i64> = writing.flat_map(|post| post.answers_for.iter().copied()).collect();
    let mut tasks = Tasks::default();
    for measure in terms.plan.iter() {
        if let Some(step) = step(actor, measure) {
            tasks.measures.push((measure, step));
        }
        if own.is_empty() || !reporting.lead(measure).is_some_and(|lead| own.contains(&lead.0)) {
            continue;
        }
        match reporting.asked(measure) {
            Some(asked) if asked.is_to_be_written() => tasks.to_report.push((measure, asked)),
            Some(_) => {}
            None => tasks.coming.extend(reporting.running(measure).map(|period| (measure, period))),
        }
    }
    for report in terms.track.open() {
        let Some(measure) = terms.plan.get(report.measure) else { continue };
        let may = |act| report.ask(measure, &terms.institutions, |subject| can(actor, act, subject));
        let waiting = matches!(report.workflow, Workflow::Submitted | Workflow::Approved);
        if waiting && may(Act::Approve) {
            tasks.to_approve.push((measure, report));
        } else if waiting && may(Act::Accept) {
            tasks.to_accept.push((measure, report));
        } else if report.workflow.is_open() && may(Act::Change) {
            let asked = tasks.to_report.iter().any(|(_, asked)| asked.begun.is_some_and(|begun| begun.id == report.id));
            if !asked {
                tasks.unfinished.push((measure, report));
            }
        }
    }
    tasks.to_report.sort_by_key(|(measure, asked)| (asked.period.due, measure.id));
    tasks.coming.sort_by_key(|(measure, period)| (period.due, measure.id));
    for updates in [&mut tasks.unfinished, &mut tasks.to_approve, &mut tasks.to_accept] {
        updates.sort_by_key(|(_, report)| (report.due.is_none(), report.due, report.last, report.id));
    }
    tasks
}

/// What `actor` is to do about a measure that is still being agreed upon.
fn step(actor: &Actor, measure: &Measure) -> Option<Step> {
    let act = match measure.workflow {
        Workflow::Returned => (Act::Change, Step::Revise),
        Workflow::Submitted => (Act::Approve, Step::Approve),
        Workflow::Approved => (Act::Accept, Step::Accept),
        Workflow::Draft | Workflow::Published => return None,
    };
    can(actor, act.0, &measure.subject()).then_some(act.1)
}
