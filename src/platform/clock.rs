//! Time as the program sees it. Only this file asks the machine what time it is.
//!
//! A moment is kept as whole microseconds since 1970 UTC, a date as `YYYY-MM-DD` text, so that
//! both engines store and compare them alike.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// A point in time: microseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub i64);

impl Moment {
    /// The calendar day in UTC.
    pub fn date(self) -> Date {
        let day = jiff::Timestamp::from_microsecond(self.0)
            .map(|stamp| stamp.to_zoned(jiff::tz::TimeZone::UTC).date())
            .unwrap_or(jiff::civil::Date::ZERO);
        Date(day)
    }

    pub fn plus_seconds(self, seconds: i64) -> Moment {
        Moment(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }
}

/// RFC 3339 in UTC, to the second: `2026-11-22T09:30:00Z`.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match jiff::Timestamp::from_second(self.0.div_euclid(1_000_000)) {
            Ok(stamp) => write!(f, "{stamp}"),
            Err(_) => write!(f, "{}µs", self.0),
        }
    }
}

/// A calendar day without a zone, as UN documents carry it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub jiff::civil::Date);

impl Date {
    /// Reads the first ten characters of `2019-06-24` or `2019-06-24T00:00:00`.
    pub fn parse(text: &str) -> Option<Date> {
        text.get(..10)?.parse().ok().map(Date)
    }

    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// So many days later, or earlier; `None` beyond the years that can be written.
    pub fn plus(self, days: i32) -> Option<Date> {
        self.0.checked_add(jiff::Span::new().days(days)).ok().map(Date)
    }

    /// So many months before; the last day of a shorter month where it has no such day.
    pub fn minus_months(self, months: i64) -> Date {
        let span = jiff::Span::new().try_months(months).unwrap_or_default();
        self.0.checked_sub(span).map_or(self, Date)
    }

    /// Whole days from this one to a later one; negative to an earlier one.
    pub fn days_until(self, other: Date) -> i32 {
        self.0.until(other.0).map_or(0, |span| span.get_days())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// Where the present moment comes from: the machine, or a test's hand.
#[derive(Clone, Default)]
pub enum Clock {
    #[default]
    Machine,
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `at` until somebody moves it.
    pub fn fixed(at: &str) -> Clock {
        let micros = at.parse::<jiff::Timestamp>().map(|stamp| stamp.as_microsecond()).unwrap_or_default();
        Clock::Fixed(Arc::new(AtomicI64::new(micros)))
    }

    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    pub fn now(&self) -> Moment {
        match self {
            Clock::Machine => Moment(jiff::Timestamp::now().as_microsecond()),
            Clock::Fixed(at) => Moment(at.load(Ordering::Relaxed)),
        }
    }

    /// Moves a fixed clock forward; the machine's own clock is left alone.
    pub fn advance(&self, seconds: i64) {
        if let Clock::Fixed(at) = self {
            at.fetch_add(seconds * 1_000_000, Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uhri_date_carries_no_zone() {
        let day = Date::parse("2009-09-17T00:00:00").map(|date| date.to_string());
        assert_eq!(day.as_deref(), Some("2009-09-17"));
        assert_eq!(Date::parse("2009-13-17"), None);
        assert_eq!(Date::parse("-"), None);
    }

    #[test]
    fn a_fixed_clock_moves_only_by_hand() {
        let clock = Clock::fixed("2026-11-22T09:30:00Z");
        assert_eq!(clock.now().to_string(), "2026-11-22T09:30:00Z");
        clock.advance(86_400);
        assert_eq!(clock.now().date().to_string(), "2026-11-23");
    }
}
