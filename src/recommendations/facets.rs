//! The facets of the register: by what its entries are counted and filtered.

/// Without an SDG target: `sdg=none` is without a goal.
const NO_TARGET: &str = "no-target";

/// A facet. The order is the one of pages; the number stands in the index and never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    State,
    Mechanism,
    Cycle,
    Document,
    Theme,
    Person,
    Goal,
    Target,
    Position,
    Recommending,
    Year,
    Type,
    /// Languages in which there is a text.
    Language,
    /// For whom the entry is meant; filtered by permission, never shown.
    Audience,
    /// What a higher slice knows of entries: a place among the fields that `app.rs` registers.
    Added(u8),
}

/// The numbers of facets that are in the index end below this.
const FIRST_ADDED: u8 = 14;

impl Facet {
    /// Those of the register itself that a reader sees, in the order of pages.
    pub const SHOWN: [Facet; 13] = [
        Facet::State,
        Facet::Mechanism,
        Facet::Cycle,
        Facet::Document,
        Facet::Theme,
        Facet::Person,
        Facet::Goal,
        Facet::Target,
        Facet::Position,
        Facet::Recommending,
        Facet::Year,
        Facet::Type,
        Facet::Language,
    ];

    pub fn number(self) -> u8 {
        match self {
            Facet::State => 0,
            Facet::Mechanism => 1,
            Facet::Cycle => 2,
            Facet::Document => 3,
            Facet::Theme => 4,
            Facet::Person => 5,
            Facet::Goal => 6,
            Facet::Target => 7,
            Facet::Position => 8,
            Facet::Recommending => 9,
            Facet::Year => 10,
            Facet::Type => 11,
            Facet::Language => 12,
            Facet::Audience => 13,
            Facet::Added(place) => FIRST_ADDED + place,
        }
    }

    /// The parameter in addresses, the same on pages and in the API. Goals and targets share one:
    /// the value tells which is meant.
    pub fn parameter(self) -> &'static str {
        match self {
            Facet::State => "country",
            Facet::Mechanism => "mechanism",
            Facet::Cycle => "cycle",
            Facet::Document => "document",
            Facet::Theme => "theme",
            Facet::Person => "person",
            Facet::Goal | Facet::Target => "sdg",
            Facet::Position => "position",
            Facet::Recommending => "recommending",
            Facet::Year => "year",
            Facet::Type => "type",
            Facet::Language => "has_lang",
            Facet::Audience => "audience",
            Facet::Added(_) => self.field().map_or("", |field| field.parameter),
        }
    }

    /// A name of its own, for the page of all values and for ids on pages.
    pub fn key(self) -> &'static str {
        match self {
            Facet::Goal => "sdg-goal",
            Facet::Target => "sdg-target",
            other => other.parameter(),
        }
    }

    /// The key of its name in messages.
    pub fn message(self) -> &'static str {
        match self {
            Facet::State => "facet-state",
            Facet::Mechanism => "facet-mechanism",
            Facet::Cycle => "facet-cycle",
            Facet::Document => "facet-document",
            Facet::Theme => "facet-theme",
            Facet::Person => "facet-person",
            Facet::Goal => "facet-sdg-goal",
            Facet::Target => "facet-sdg-target",
            Facet::Position => "facet-position",
            Facet::Recommending => "facet-recommending",
            Facet::Year => "facet-year",
            Facet::Type => "facet-type",
            Facet::Language => "facet-language",
            Facet::Audience => "facet-audience",
            Facet::Added(_) => self.field().map_or("", |field| field.message),
        }
    }

    /// The value in addresses that stands for "none stated".
    pub fn none(self) -> &'static str {
        if self == Facet::Target { NO_TARGET } else { "none" }
    }

    /// The facet that a parameter with this value means.
    pub fn from_parameter(name: &str, value: &str) -> Option<Facet> {
        if name == "sdg" {
            let target = value.contains('.') || value == NO_TARGET;
            return Some(if target { Facet::Target } else { Facet::Goal });
        }
        Facet::shown().find(|facet| facet.parameter() == name)
    }

    pub fn from_key(key: &str) -> Option<Facet> {
        Facet::shown().find(|facet| facet.key() == key)
    }
}

/// A language code of up to six letters as a number, for the index: base 27, `a` is 1.
pub fn language_number(code: &str) -> u32 {
    code.bytes()
        .take(6)
        .map(|byte| u32::from(byte.to_ascii_lowercase().saturating_sub(b'a' - 1).min(26)))
        .fold(0, |number, letter| number * 27 + letter)
}

/// The language code that a number stands for.
pub fn language_code(mut number: u32) -> String {
    let mut letters = Vec::new();
    while number > 0 {
        letters.push(char::from(b'a' - 1 + (number % 27) as u8));
        number /= 27;
    }
    letters.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_facet_has_an_address_of_its_own() {
        for (number, facet) in Facet::SHOWN.into_iter().enumerate() {
            assert_eq!(usize::from(facet.number()), number);
        }
        let mut numbers: Vec<u8> = Facet::shown().chain([Facet::Audience]).map(Facet::number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        assert_eq!(numbers.len(), Facet::shown().count() + 1);
        for facet in Facet::shown() {
            assert_eq!(Facet::from_key(facet.key()), Some(facet));
        }
        assert_eq!(Facet::from_parameter("sdg", "16"), Some(Facet::Goal));
        assert_eq!(Facet::from_parameter("sdg", "16.b"), Some(Facet::Target));
        for facet in Facet::shown() {
            assert_eq!(Facet::from_parameter(facet.parameter(), facet.none()), Some(facet));
        }
        assert_eq!(Facet::from_parameter("audience", "internal"), None);
    }

    #[test]
    fn language_codes_survive_as_numbers() {
        for code in ["ar", "zh", "en", "zgh", "gn", "pt"] {
            assert_eq!(language_code(language_number(code)), code);
        }
    }
}
