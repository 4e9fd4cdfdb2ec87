//! Months and quarters of the calendars that States live by.
//!
//! A day is kept as a Gregorian date; another calendar only decides where a month or a year begins
//! and ends (data of Unicode CLDR, by ICU4X).

use icu_calendar::{AnyCalendar, AnyCalendarKind, Date as IcuDate, Ref};

use super::clock::Date;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Calendar {
    #[default]
    Gregorian,
    /// Of Umm al-Qura.
    Islamic,
    /// Reckoned, not seen.
    IslamicCivil,
    Persian,
    Ethiopic,
    Coptic,
    Hebrew,
    Buddhist,
    Indian,
}

impl Calendar {
    /// By the name that Unicode gives it; the Gregorian one for any other.
    pub fn from_code(code: &str) -> Calendar {
        match code {
            "islamic-umalqura" => Calendar::Islamic,
            "islamic-civil" => Calendar::IslamicCivil,
            "persian" => Calendar::Persian,
            "ethiopic" => Calendar::Ethiopic,
            "coptic" => Calendar::Coptic,
            "hebrew" => Calendar::Hebrew,
            "buddhist" => Calendar::Buddhist,
            "indian" => Calendar::Indian,
            _ => Calendar::Gregorian,
        }
    }

    fn rules(self) -> AnyCalendar {
        AnyCalendar::new(match self {
            Calendar::Gregorian => AnyCalendarKind::Gregorian,
            Calendar::Islamic => AnyCalendarKind::HijriUmmAlQura,
            Calendar::IslamicCivil => AnyCalendarKind::HijriTabularTypeIIFriday,
            Calendar::Persian => AnyCalendarKind::Persian,
            Calendar::Ethiopic => AnyCalendarKind::Ethiopian,
            Calendar::Coptic => AnyCalendarKind::Coptic,
            Calendar::Hebrew => AnyCalendarKind::Hebrew,
            Calendar::Buddhist => AnyCalendarKind::Buddhist,
            Calendar::Indian => AnyCalendarKind::Indian,
        })
    }

    /// The first and the last day of the month, quarter, half or year (1, 3, 6 or 12 months) in which
    /// a day lies. A thirteenth month belongs to what ends with the year.
    pub fn period(self, day: Date, months: u8) -> Option<(Date, Date)> {
        let rules = self.rules();
        let groups = 12_u8.checked_div(months)?.max(1);
        let group = |month: u8| (month.saturating_sub(1) / months.max(1)).min(groups - 1);
        let here = month(&rules, day)?;
        let (mut first, mut last) = (here, here);
        while let Some(before) = first.first.plus(-1).and_then(|eve| month(&rules, eve)) {
            if before.number > first.number || group(before.number) != group(here.number) {
                break;
            }
            first = before;
        }
        while let Some(after) = last.last.plus(1).and_then(|morrow| month(&rules, morrow)) {
            if after.number < last.number || group(after.number) != group(here.number) {
                break;
            }
            last = after;
        }
        Some((first.first, last.last))
    }
}

/// A month: its number in its year, from 1 on, and its days.
#[derive(Clone, Copy)]
struct Month {
    number: u8,
    first: Date,
    last: Date,
}

fn month(rules: &AnyCalendar, day: Date) -> Option<Month> {
    let iso = IcuDate::try_new_iso(i32::from(day.0.year()), day.0.month().unsigned_abs(), day.0.day().unsigned_abs());
    let there = iso.ok()?.to_calendar(Ref(rules));
    let place = i32::from(there.day_of_month().0);
    Some(Month {
        number: there.month().ordinal,
        first: day.plus(1 - place)?,
        last: day.plus(i32::from(there.days_in_month()) - place)?,
    })
}
