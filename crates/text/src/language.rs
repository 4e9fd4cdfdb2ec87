//! The languages whose words this crate knows how to bring together.

/// The language of a text: the six of the United Nations, Portuguese, and all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    Arabic,
    Chinese,
    English,
    French,
    Portuguese,
    Russian,
    Spanish,
    /// Any other language: its words are folded but not stemmed.
    Other,
}

impl Language {
    /// Every language, `Other` last.
    pub const ALL: [Self; 8] = [
        Self::Arabic,
        Self::Chinese,
        Self::English,
        Self::French,
        Self::Portuguese,
        Self::Russian,
        Self::Spanish,
        Self::Other,
    ];

    /// The language of a BCP 47 tag such as `ar`, `pt-BR` or `zh_Hans`; only its first part counts.
    ///
    /// ```
    /// # use mithaq_text::Language;
    /// assert_eq!(Language::from_code("pt-BR"), Language::Portuguese);
    /// assert_eq!(Language::from_code("sw"), Language::Other);
    /// ```
    pub fn from_code(code: &str) -> Self {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary)).unwrap_or(Self::Other)
    }

    /// The ISO 639-1 code, and `und` ("undetermined", ISO 639-2) for `Other`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::Chinese => "zh",
            Self::English => "en",
            Self::French => "fr",
            Self::Portuguese => "pt",
            Self::Russian => "ru",
            Self::Spanish => "es",
            Self::Other => "und",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn every_code_leads_back_to_its_language() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), language);
        }
        assert_eq!(Language::from_code("AR"), Language::Arabic);
        assert_eq!(Language::from_code(""), Language::Other);
    }
}
