//! Numbers, dates and order of words as a language writes them, by ICU4X.

use icu_calendar::Date as IcuDate;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;

use crate::platform::clock::Date;

/// Built once a language: making a formatter costs far more than using one.
pub struct Format {
    numbers: Option<DecimalFormatter>,
    dates: Option<DateTimeFormatter<YMD>>,
    collator: Option<CollatorBorrowed<'static>>,
}

impl Format {
    /// For a locale such as `ar` or `ar-MA`: the region decides on digits and names of months.
    pub fn new(locale: &str) -> Format {
        let locale: Locale = locale.parse().unwrap_or(Locale::UNKNOWN);
        Format {
            numbers: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok(),
            dates: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).ok(),
        }
    }

    /// `32076` as `32,076`, `32 076`, `٣٢٬٠٧٦`.
    pub fn number(&self, number: i64) -> String {
        match &self.numbers {
            Some(format) => format.format(&number.into()).to_string(),
            None => number.to_string(),
        }
    }

    /// `2025-01-24` as `24 January 2025`, `٢٤ يناير ٢٠٢٥`.
    pub fn date(&self, date: Date) -> String {
        let day =
            IcuDate::try_new_iso(i32::from(date.0.year()), date.0.month().unsigned_abs(), date.0.day().unsigned_abs());
        match (&self.dates, day) {
            (Some(format), Ok(day)) => format.format(&day).to_string(),
            _ => date.to_string(),
        }
    }

    /// Sorts by the rules of the language, as a dictionary of it would.
    pub fn sort_by_name<T>(&self, things: &mut [T], name: impl Fn(&T) -> &str) {
        things.sort_by(|one, other| match &self.collator {
            Some(collator) => collator.compare(name(one), name(other)),
            None => name(one).cmp(name(other)),
        });
    }
}
