//! How often an institution reports on a measure, and until when on which period.
//!
//! Periods are those of a calendar: months, quarters, halves and years, reckoned in the calendar
//! that the national mechanism has chosen. A report is due some days after its period has ended.

use std::collections::BTreeSet;

use crate::platform::calendar::Calendar;
use crate::platform::clock::Date;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// As its institution, or else the national mechanism, has set.
    AsUsual,
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
    /// On fixed days, each ending a period.
    On(BTreeSet<Date>),
    /// Nobody is asked.
    Never,
}

/// How often an institution reports where its measures do not say, as somebody has set it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnRhythm {
    pub rhythm: Rhythm,
    /// Counts the saves; none before the first.
    pub version: i64,
}

/// What one report is about, and when it is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    pub first: Date,
    pub last: Date,
    pub due: Date,
}

impl Rhythm {
    pub fn code(&self) -> &'static str {
        match self {
            Rhythm::AsUsual => "as-usual",
            Rhythm::Monthly => "monthly",
            Rhythm::Quarterly => "quarterly",
            Rhythm::HalfYearly => "half-yearly",
            Rhythm::Yearly => "yearly",
            Rhythm::On(_) => "fixed-days",
            Rhythm::Never => "never",
        }
    }

    pub fn from_code(code: &str, days: BTreeSet<Date>) -> Option<Rhythm> {
        let rhythms = [
            Rhythm::AsUsual,
            Rhythm::Monthly,
            Rhythm::Quarterly,
            Rhythm::HalfYearly,
            Rhythm::Yearly,
            Rhythm::On(days),
            Rhythm::Never,
        ];
        rhythms.into_iter().find(|rhythm| rhythm.code() == code)
    }

    pub fn days(&self) -> Vec<Date> {
        match self {
            Rhythm::On(days) => days.iter().copied().collect(),
            _ => Vec::new(),
        }
    }

    fn months(&self) -> Option<u8> {
        match self {
            Rhythm::Monthly => Some(1),
            Rhythm::Quarterly => Some(3),
            Rhythm::HalfYearly => Some(6),
            Rhythm::Yearly => Some(12),
            Rhythm::AsUsual | Rhythm::On(_) | Rhythm::Never => None,
        }
    }

    /// The last period that has ended before `today`, if any has since `starts`; `grace` is how many
    /// days its report may take.
    pub fn ended(&self, calendar: Calendar, starts: Date, today: Date, grace: i32) -> Option<Period> {
        let eve = today.plus(-1)?;
        let (first, last) = match (self, self.months()) {
            (_, Some(months)) => {
                // The eve ends its period, or lies in one that still goes on.
                let running = calendar.period(eve, months)?;
                let ended = if running.1 == eve { running } else { calendar.period(running.0.plus(-1)?, months)? };
                (ended.0.max(starts), ended.1)
            }
            (Rhythm::On(days), _) => {
                let last = *days.range(..today).next_back()?;
                let before = days.range(..last).next_back().and_then(|day| day.plus(1));
                (before.unwrap_or(starts).max(starts), last)
            }
            _ => return None,
        };
        (last >= starts).then_some(Period { first, last, due: self.due(last, grace)? })
    }

    /// The period that goes on at `today`, or the next to begin.
    pub fn running(&self, calendar: Calendar, starts: Date, today: Date, grace: i32) -> Option<Period> {
        let from = today.max(starts);
        let (first, last) = match (self, self.months()) {
            (_, Some(months)) => {
                let (first, last) = calendar.period(from, months)?;
                (first.max(starts), last)
            }
            (Rhythm::On(days), _) => {
                let last = *days.range(from..).next()?;
                let before = days.range(..last).next_back().and_then(|day| day.plus(1));
                (before.unwrap_or(starts).max(starts), last)
            }
            _ => return None,
        };
        Some(Period { first, last, due: self.due(last, grace)? })
    }

    /// A fixed day is itself the day on which the report is due.
    fn due(&self, last: Date, grace: i32) -> Option<Date> {
        if matches!(self, Rhythm::On(_)) { Some(last) } else { last.plus(grace) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap_or(Date(Default::default()))
    }

    fn shown(period: Option<Period>) -> String {
        period.map_or_else(String::new, |one| format!("{}..{} due {}", one.first, one.last, one.due))
    }

    #[test]
    fn a_report_is_due_some_days_after_its_period() {
        let ended =
            |rhythm: &Rhythm, today: &str| shown(rhythm.ended(Calendar::Gregorian, day("2026-02-10"), day(today), 15));
        assert_eq!(ended(&Rhythm::Monthly, "2026-02-28"), "");
        assert_eq!(ended(&Rhythm::Monthly, "2026-03-01"), "2026-02-10..2026-02-28 due 2026-03-15");
        assert_eq!(ended(&Rhythm::Quarterly, "2026-03-31"), "");
        assert_eq!(ended(&Rhythm::Quarterly, "2026-04-01"), "2026-02-10..2026-03-31 due 2026-04-15");
        assert_eq!(ended(&Rhythm::Quarterly, "2026-11-22"), "2026-07-01..2026-09-30 due 2026-10-15");
        assert_eq!(ended(&Rhythm::HalfYearly, "2026-11-22"), "2026-02-10..2026-06-30 due 2026-07-15");
        assert_eq!(ended(&Rhythm::Yearly, "2028-01-01"), "2027-01-01..2027-12-31 due 2028-01-15");
        assert_eq!(ended(&Rhythm::Never, "2028-01-01"), "");
    }

    #[test]
    fn fixed_days_are_themselves_due() {
        let rhythm = Rhythm::On([day("2026-05-31"), day("2026-10-31")].into());
        let at = |today: &str| {
            let starts = day("2026-02-10");
            let ended = rhythm.ended(Calendar::Gregorian, starts, day(today), 15);
            format!("{} | {}", shown(ended), shown(rhythm.running(Calendar::Gregorian, starts, day(today), 15)))
        };
        assert_eq!(at("2026-05-31"), " | 2026-02-10..2026-05-31 due 2026-05-31");
        let between = "2026-02-10..2026-05-31 due 2026-05-31 | 2026-06-01..2026-10-31 due 2026-10-31";
        assert_eq!(at("2026-06-01"), between);
        assert_eq!(at("2026-11-01"), "2026-06-01..2026-10-31 due 2026-10-31 | ");
    }

    #[test]
    fn quarters_may_be_those_of_another_calendar() {
        // Farvardin to Khordad 1405; Muharram to Rabi al-awwal 1448 (Umm al-Qura).
        let running =
            |calendar, today: &str| shown(Rhythm::Quarterly.running(calendar, day("2020-01-01"), day(today), 0));
        assert_eq!(running(Calendar::Persian, "2026-05-01"), "2026-03-21..2026-06-21 due 2026-06-21");
        assert_eq!(running(Calendar::Islamic, "2026-07-01"), "2026-06-16..2026-09-11 due 2026-09-11");
        // The thirteenth month of Ethiopia belongs to the last quarter of its year.
        assert_eq!(running(Calendar::Ethiopic, "2026-09-08"), "2026-06-08..2026-09-10 due 2026-09-10");
    }
}
