//! What is asked of whom, and until when: how often a measure is reported on, which period has ended,
//! and whether its lead institution has answered.
//!
//! The institution that leads is asked; those that support may report too. A court is never asked.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::app::Terms;
use crate::institutions::InstitutionId;
use crate::measures::follow_up::{Period, Rhythm};
use crate::measures::{Measure, MeasureId};
use crate::platform::calendar::Calendar;
use crate::platform::clock::Date;

use super::track::Report;

/// Whether a measure is reported on as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timeliness {
    /// The day has passed on which its last report was due, and it was not handed in.
    Late,
    OnTime,
    /// Nothing was handed in, and nothing had to be yet.
    NoData,
}

impl Timeliness {
    pub const ALL: [Timeliness; 3] = [Timeliness::Late, Timeliness::OnTime, Timeliness::NoData];

    pub fn code(self) -> &'static str {
        match self {
            Timeliness::Late => "late",
            Timeliness::OnTime => "on-time",
            Timeliness::NoData => "no-data",
        }
    }

    /// Of several measures: late if one is, and without data only if all are.
    pub fn of_several(all: impl Iterator<Item = Timeliness>) -> Timeliness {
        all.min().unwrap_or(Timeliness::NoData)
    }
}

/// Of each measure under way how it is reported on.
pub type OfMeasures = FxHashMap<MeasureId, Timeliness>;

/// A report that is expected, and what of it is there.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub institution: InstitutionId,
    pub period: Period,
    /// A draft, or one that waits for the validating authority.
    pub begun: Option<&'a Report>,
}

impl Asked<'_> {
    /// Whether its institution has still to write it.
    pub fn is_to_be_written(&self) -> bool {
        self.begun.is_none_or(|report| report.workflow.is_open())
    }
}

/// The rules of a day, ready to be asked about many measures.
pub struct Reporting<'a> {
    terms: &'a Terms,
    usual: Rhythm,
    grace: i32,
    calendar: Calendar,
    pub today: Date,
    /// The month, quarter, half and year that ended last, once they were asked for.
    whole: [OnceLock<Option<Period>>; 4],
}

impl<'a> Reporting<'a> {
    pub fn of(terms: &'a Terms, today: Date) -> Reporting<'a> {
        let settings = &terms.settings;
        Reporting {
            terms,
            usual: settings.usual_rhythm(),
            grace: settings.grace_days(),
            calendar: settings.calendar(),
            today,
            whole: Default::default(),
        }
    }

    /// The institution that is asked: whoever leads today, unless it is independent.
    pub fn lead(&self, measure: &Measure) -> Option<InstitutionId> {
        let lead = self.terms.institutions.responsible(measure.said.lead?, self.today);
        let institution = self.terms.institutions.get(lead)?;
        (!institution.description.informed_only).then_some(lead)
    }

    /// How often a measure is reported on: as it says, as its institution or one above it does, or as usual.
    pub fn rhythm<'m>(&'m self, measure: &'m Measure) -> &'m Rhythm {
        match &measure.said.rhythm {
            Rhythm::AsUsual => self.lead(measure).map_or(&self.usual, |lead| self.rhythm_of(lead)),
            own => own,
        }
    }

    /// How often an institution reports where its measures say nothing.
    pub fn rhythm_of(&self, institution: InstitutionId) -> &Rhythm {
        let line = self.terms.institutions.line(institution);
        let set = line.iter().rev().filter_map(|one| self.terms.plan.rhythm_set(one.id));
        set.into_iter().find(|rhythm| **rhythm != Rhythm::AsUsual).unwrap_or(&self.usual)
    }

    /// Since when it is reported on: since it was agreed upon and has begun.
    pub fn starts(&self, measure: &Measure) -> Option<Date> {
        let agreed = measure.agreed.as_ref().map(|agreed| agreed.on);
        agreed.max(measure.said.starts)
    }

    /// The last period of a measure that has ended.
    pub fn ended(&self, measure: &Measure) -> Option<Period> {
        let starts = self.starts(measure).filter(|_| measure.is_under_way())?;
        let rhythm = self.rhythm(measure);
        let place = match rhythm {
            Rhythm::Monthly => 0,
            Rhythm::Quarterly => 1,
            Rhythm::HalfYearly => 2,
            Rhythm::Yearly => 3,
            Rhythm::AsUsual | Rhythm::On(_) | Rhythm::Never => {
                return rhythm.ended(self.calendar, starts, self.today, self.grace);
            }
        };
        // The same for all measures but the part of it before they began.
        let whole = || rhythm.ended(self.calendar, Date(jiff::civil::Date::MIN), self.today, self.grace);
        let whole = self.whole.get(place)?.get_or_init(whole).filter(|period| period.last >= starts)?;
        Some(Period { first: whole.first.max(starts), ..whole })
    }

    /// The period that goes on.
    pub fn running(&self, measure: &Measure) -> Option<Period> {
        let starts = self.starts(measure).filter(|_| measure.is_under_way())?;
        self.rhythm(measure).running(self.calendar, starts, self.today, self.grace)
    }

    /// The updates of an institution on a measure, and of those whose work it took over; none that was
    /// withdrawn.
    pub fn of_institution(
        &self,
        measure: &Measure,
        institution: InstitutionId,
    ) -> impl DoubleEndedIterator<Item = &'a Report> {
        let all = self.terms.track.of(measure.id).iter().filter(|report| report.withdrawn.is_none());
        let today = self.today;
        let terms = self.terms;
        all.filter(move |report| terms.institutions.responsible(report.institution, today) == institution)
    }

    /// What is asked about a measure and not yet answered.
    pub fn asked(&self, measure: &Measure) -> Option<Asked<'a>> {
        let institution = self.lead(measure)?;
        let period = self.ended(measure)?;
        // Only what reaches into the period answers for it.
        let covers = |report: &&Report| report.first <= period.last && report.last >= period.last;
        let own = || self.of_institution(measure, institution).filter(covers);
        let begun = own().find(|report| report.last == period.last && report.is_open());
        let answered = own().any(|report| report.is_handed_in());
        (!answered).then_some(Asked { institution, period, begun })
    }

    /// The day on which the next report on a measure is due.
    pub fn next_due(&self, measure: &Measure) -> Option<Date> {
        self.lead(measure)?;
        let asked = self.asked(measure).map(|asked| asked.period);
        asked.or_else(|| self.running(measure)).map(|period| period.due)
    }

    /// The last update of a measure that counts.
    pub fn last_counting(&self, measure: &Measure) -> Option<&'a Report> {
        self.terms.track.of(measure.id).iter().rev().find(|report| report.counts())
    }

    /// The same of all measures that are under way.
    pub fn of_measures(&self) -> OfMeasures {
        let under_way = self.terms.plan.iter().filter(|measure| measure.is_under_way());
        under_way.map(|measure| (measure.id, self.timeliness(measure))).collect()
    }

    pub fn timeliness(&self, measure: &Measure) -> Timeliness {
        match self.asked(measure) {
            Some(asked) if asked.period.due < self.today => Timeliness::Late,
            _ if self.terms.track.of(measure.id).iter().any(Report::is_handed_in) => Timeliness::OnTime,
            _ => Timeliness::NoData,
        }
    }
}
