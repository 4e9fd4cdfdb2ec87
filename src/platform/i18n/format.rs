//! Numbers, dates, times and order of words as a language writes them, by ICU4X.

use std::sync::{Arc, PoisonError, RwLock};

use icu_calendar::Date as IcuDate;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDT};
use icu_datetime::input::{DateTime, Time};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;
use jiff::tz::TimeZone;

use crate::platform::clock::{Date, Moment};

/// The ways of a language in this instance, which can be replaced while pages are made.
pub struct Format(RwLock<Arc<Ways>>);

/// Built once: making a formatter costs far more than using one.
struct Ways {
    numbers: Option<DecimalFormatter>,
    dates: Option<DateTimeFormatter<YMD>>,
    /// The same in a second calendar.
    beside: Option<DateTimeFormatter<YMD>>,
    times: Option<DateTimeFormatter<YMDT>>,
    zone: TimeZone,
    collator: Option<CollatorBorrowed<'static>>,
}

impl Format {
    /// For a locale such as `ar` or `ar-MA`: the region decides on digits and names of months.
    pub fn new(locale: &str) -> Format {
        Format(RwLock::new(Arc::new(Ways::new(locale, None, TimeZone::UTC))))
    }

    /// From now on as in `locale`, with dates of a second calendar beside the Gregorian ones, and
    /// times of a zone; UTC where that is not known.
    pub fn follow(&self, locale: &str, calendar: Option<&str>, zone: Option<&str>) {
        let zone = zone.and_then(|zone| TimeZone::get(zone).ok()).unwrap_or(TimeZone::UTC);
        let ways = Arc::new(Ways::new(locale, calendar, zone));
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = ways;
    }

    fn ways(&self) -> Arc<Ways> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// `32076` as `32,076`, `32 076`, `٣٢٬٠٧٦`.
    pub fn number(&self, number: i64) -> String {
        match &self.ways().numbers {
            Some(format) => format.format(&number.into()).to_string(),
            None => number.to_string(),
        }
    }

    /// `2025-01-24` as `24 January 2025`, `٢٤ يناير ٢٠٢٥`; where a second calendar is set, its date
    /// follows in brackets.
    pub fn date(&self, date: Date) -> String {
        let ways = self.ways();
        let Some(day) = icu_date(date.0) else { return date.to_string() };
        let Some(format) = &ways.dates else { return date.to_string() };
        let written = format.format(&day).to_string();
        match &ways.beside {
            Some(beside) => format!("{written} ({})", beside.format(&day)),
            None => written,
        }
    }

    /// Day, hour and minute in the zone of the instance, with its distance from UTC:
    /// `22 November 2026 at 10:00 (UTC+1)`.
    pub fn moment(&self, at: Moment) -> String {
        let ways = self.ways();
        let Ok(stamp) = jiff::Timestamp::from_microsecond(at.0) else { return at.to_string() };
        let there = stamp.to_zoned(ways.zone.clone());
        let time = there.time();
        let hour = Time::try_new(time.hour().unsigned_abs(), time.minute().unsigned_abs(), 0, 0);
        let (Some(format), Some(date), Ok(time)) = (&ways.times, icu_date(there.date()), hour) else {
            return at.to_string();
        };
        format!("{} \u{2066}({})\u{2069}", format.format(&DateTime { date, time }), distance(there.offset().seconds()))
    }

    /// The calendar day of a moment in the zone of the instance.
    pub fn day(&self, at: Moment) -> Date {
        let stamp = jiff::Timestamp::from_microsecond(at.0);
        stamp.map_or(at.date(), |stamp| Date(stamp.to_zoned(self.ways().zone.clone()).date()))
    }

    /// Sorts by the rules of the language, as a dictionary of it would.
    pub fn sort_by_name<T>(&self, things: &mut [T], name: impl Fn(&T) -> &str) {
        let ways = self.ways();
        things.sort_by(|one, other| match &ways.collator {
            Some(collator) => collator.compare(name(one), name(other)),
            None => name(one).cmp(name(other)),
        });
    }
}

impl Ways {
    fn new(locale: &str, calendar: Option<&str>, zone: TimeZone) -> Ways {
        let of = |locale: &str| locale.parse::<Locale>().unwrap_or(Locale::UNKNOWN);
        let dates = |locale: &Locale| DateTimeFormatter::try_new(locale.into(), YMD::long()).ok();
        let gregorian = of(&with_calendar(locale, "gregory"));
        Ways {
            numbers: DecimalFormatter::try_new((&gregorian).into(), DecimalFormatterOptions::default()).ok(),
            dates: dates(&gregorian),
            beside: calendar.and_then(|calendar| dates(&of(&with_calendar(locale, calendar)))),
            times: DateTimeFormatter::try_new((&gregorian).into(), YMD::long().with_time_hm()).ok(),
            zone,
            collator: Collator::try_new((&gregorian).into(), CollatorOptions::default()).ok(),
        }
    }
}

/// `ar-EG` with a calendar: `ar-EG-u-ca-persian`, `ar-u-ca-persian-nu-arab` where digits are named.
fn with_calendar(locale: &str, calendar: &str) -> String {
    match locale.split_once("-u-") {
        Some((language, rest)) => format!("{language}-u-ca-{calendar}-{rest}"),
        None => format!("{locale}-u-ca-{calendar}"),
    }
}

fn icu_date(day: jiff::civil::Date) -> Option<IcuDate<icu_calendar::Iso>> {
    IcuDate::try_new_iso(i32::from(day.year()), day.month().unsigned_abs(), day.day().unsigned_abs()).ok()
}

/// `UTC`, `UTC+1`, `UTC−3:30`.
fn distance(seconds: i32) -> String {
    let (hours, minutes) = (seconds.abs() / 3600, seconds.abs() / 60 % 60);
    let sign = if seconds < 0 { '−' } else { '+' };
    match (hours, minutes) {
        (0, 0) => "UTC".to_owned(),
        (_, 0) => format!("UTC{sign}{hours}"),
        _ => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_decides_on_digits_and_a_zone_on_the_hour() {
        let format = Format::new("ar");
        let at = Moment("2026-11-22T23:30:00Z".parse::<jiff::Timestamp>().unwrap().as_microsecond());
        format.follow("ar-EG", Some("islamic-umalqura"), Some("Africa/Cairo"));
        let written = [format.number(32_076), format.date(Date::parse("2025-01-24").unwrap()), format.moment(at)];
        insta::assert_snapshot!(written.join("\n").replace(['\u{2066}', '\u{2069}'], ""), @r"
        ٣٢٬٠٧٦
        ٢٤ يناير ٢٠٢٥ (٢٤ رجب ١٤٤٦ هـ)
        ٢٣ نوفمبر ٢٠٢٦ في ١:٣٠ ص (UTC+2)
        ");
        assert_eq!(format.day(at).to_string(), "2026-11-23");
        format.follow("en-GB", None, Some("Asia/Kathmandu"));
        assert_eq!(format.moment(at), "23 November 2026 at 05:15 \u{2066}(UTC+5:45)\u{2069}");
        // A zone that is not known is UTC, and says so.
        format.follow("fr", None, Some("Nowhere/Here"));
        assert_eq!(format.moment(at), "22 novembre 2026 à 23:30 \u{2066}(UTC)\u{2069}");
    }
}
