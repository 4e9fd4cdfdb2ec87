//! The name of one thing in several languages.

use std::collections::BTreeMap;

/// Names by language code. One of them is always there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(BTreeMap<String, String>);

impl Names {
    pub fn new(names: impl IntoIterator<Item = (String, String)>) -> Names {
        Names(names.into_iter().filter(|(_, name)| !name.is_empty()).collect())
    }

    /// The name in `language`, else in English, else in any.
    pub fn in_language(&self, language: &str) -> &str {
        self.exactly(language)
            .or_else(|| self.exactly("en"))
            .or_else(|| self.0.values().next().map(String::as_str))
            .unwrap_or_default()
    }

    /// The language of what `in_language` returns.
    pub fn language_shown<'a>(&'a self, language: &'a str) -> &'a str {
        if self.0.contains_key(language) {
            return language;
        }
        if self.0.contains_key("en") {
            return "en";
        }
        self.0.keys().next().map_or(language, String::as_str)
    }

    pub fn exactly(&self, language: &str) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }

    pub fn set(&mut self, language: &str, name: &str) {
        self.0.insert(language.to_owned(), name.to_owned());
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(language, name)| (language.as_str(), name.as_str()))
    }
}
