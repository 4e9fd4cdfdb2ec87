//! What was typed into a field, cleaned, and whether it may stand there.

use icu_locale_core::Locale;

use super::{CALENDARS, Control, DAYS, MONTHS, RHYTHMS};
use crate::app::App;
use crate::platform::web::{prose, typed};

/// Why a value is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    TooLong {
        most: usize,
    },
    Link(String),
    TooDeep,
    Email,
    /// None of the values that are offered.
    Unknown,
    Place,
    Locale,
    Zone,
    /// The default language is not among those that readers are offered.
    NotOffered,
}

/// What is kept of what was typed. Something far too long comes back cut, but not as if it were right.
pub fn cleaned(control: Control, value: &str) -> String {
    match control {
        Control::Lines | Control::Prose => typed::text(value),
        _ => typed::line(value),
    }
}

/// Whether a cleaned value may stand in a field; an empty one always may.
pub fn check(app: &App, control: Control, language: Option<&str>, value: &str) -> Result<(), Wrong> {
    let most = control.most();
    if value.is_empty() {
        return Ok(());
    }
    if value.chars().nth(most).is_some() {
        return Err(Wrong::TooLong { most });
    }
    let right = |right: bool, wrong: Wrong| if right { Ok(()) } else { Err(wrong) };
    match control {
        Control::Line | Control::Lines => Ok(()),
        Control::Prose => prose::check(value).map_err(|wrong| match wrong {
            prose::Wrong::TooDeep => Wrong::TooDeep,
            prose::Wrong::Link(address) => Wrong::Link(address),
        }),
        Control::Email => right(is_email(value), Wrong::Email),
        Control::State => right(app.terms().mechanisms.states.by_code(value).is_some(), Wrong::Unknown),
        Control::Language => right(app.i18n.find(value).is_some(), Wrong::Unknown),
        Control::Months | Control::Age => {
            right(MONTHS.iter().any(|months| months.to_string() == value), Wrong::Unknown)
        }
        Control::Days => right(DAYS.iter().any(|days| days.to_string() == value), Wrong::Unknown),
        Control::Rhythm => right(RHYTHMS.iter().any(|rhythm| rhythm.code() == value), Wrong::Unknown),
        Control::Calendar => right(CALENDARS.contains(&value), Wrong::Unknown),
        Control::Place => {
            let most = app.i18n.languages().len();
            right(value.parse::<usize>().is_ok_and(|place| (1..=most).contains(&place)), Wrong::Place)
        }
        Control::Locale => right(language.is_some_and(|language| is_locale(value, language)), Wrong::Locale),
        Control::Picture => right(app.terms().settings.pictures.contains_key(value), Wrong::Unknown),
        Control::Zone => right(zones().any(|zone| zone == value), Wrong::Zone),
    }
}

/// A mailbox such as `contact@example.org`; whether it exists, only a letter would tell.
fn is_email(value: &str) -> bool {
    let Some((name, host)) = value.split_once('@') else { return false };
    let plain = |text: &str| text.chars().all(|letter| letter.is_alphanumeric() || "._+-".contains(letter));
    !name.is_empty()
        && plain(name)
        && host.contains('.')
        && plain(host)
        && !host.starts_with('.')
        && !host.ends_with('.')
}

/// The same language in some region, with digits of its own at most: `ar-EG`, `ar-u-nu-latn`.
fn is_locale(value: &str, language: &str) -> bool {
    let Ok(locale) = value.parse::<Locale>() else { return false };
    let digits = match value.split_once("-u-") {
        Some((_, extension)) => ["nu-latn", "nu-arab", "nu-arabext", "nu-hanidec"].contains(&extension),
        None => locale.extensions.is_empty(),
    };
    digits && language.parse::<Locale>().is_ok_and(|ours| ours.id.language == locale.id.language)
}

/// Names of the time zone database that are places; those of the machine's own files stand for no place.
pub fn zones() -> impl Iterator<Item = String> {
    let names = jiff::tz::db().available().map(|name| name.as_str().to_owned());
    names.filter(|name| name == "UTC" || (name.contains('/') && !name.starts_with("Etc/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_of_writing_is_of_the_same_language() {
        for right in ["ar", "ar-MA", "ar-EG", "ar-u-nu-latn", "ar-001"] {
            assert!(is_locale(right, "ar"), "{right}");
        }
        for wrong in ["fr-FR", "Morocco", "ar-EG-u-ca-hebrew", "ar-", "ar-EG-x-evil", "ar_", "-"] {
            assert!(!is_locale(wrong, "ar"), "{wrong}");
        }
    }

    #[test]
    fn a_mailbox_has_a_name_and_a_host() {
        assert!(is_email("contact@rights.example.org"));
        for wrong in ["contact", "@example.org", "a@b", "a@.b.", "a b@example.org", "a@b.c?subject=x", "a@b@c.d"] {
            assert!(!is_email(wrong), "{wrong}");
        }
    }

    #[test]
    fn zones_are_places() {
        let zones: Vec<String> = zones().collect();
        assert!(zones.iter().any(|zone| zone == "Africa/Casablanca") && zones.iter().any(|zone| zone == "UTC"));
        assert!(!zones.iter().any(|zone| zone.starts_with("Etc/") || zone == "posixrules"), "{zones:?}");
    }
}
