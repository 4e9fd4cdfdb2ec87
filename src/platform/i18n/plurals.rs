//! Which form of a word a number takes, by ICU4X.
//!
//! The Fluent library has rules of its own, in which "the last two digits" has become "the number":
//! they are wrong for Arabic 531 and for Russian 22. So it is given the name of the form, which
//! chooses the variant so called; and the number itself only where a message has a variant for
//! exactly that number, or shows it.

use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

#[derive(Default)]
pub struct Plurals {
    rules: Option<PluralRules>,
    messages: HashMap<String, Uses>,
}

/// What a message does with numbers besides choosing a form by them.
#[derive(Default)]
struct Uses {
    exact: Vec<i64>,
    shown: Vec<String>,
}

impl Plurals {
    /// By the rules of a locale; without any where it is none.
    pub fn follow(&mut self, locale: &str) {
        let locale: Locale = locale.parse().unwrap_or(Locale::UNKNOWN);
        self.rules = PluralRules::try_new_cardinal((&locale).into()).ok();
    }

    /// Notes what a message does with its numbers.
    pub fn note(&mut self, key: &str, pattern: &Pattern<&str>) {
        let mut uses = Uses::default();
        uses.read(pattern);
        self.messages.insert(key.to_owned(), uses);
    }

    /// The arguments of a message with the forms of its numbers.
    pub fn choose<'a>(&self, key: &str, arguments: &'a FluentArgs<'a>) -> FluentArgs<'a> {
        let uses = self.messages.get(key);
        let mut chosen = FluentArgs::new();
        for (name, value) in arguments.iter() {
            let form = whole(value).filter(|number| {
                !uses.is_some_and(|uses| uses.exact.contains(number) || uses.shown.iter().any(|shown| shown == name))
            });
            match form.and_then(|number| self.form(number)) {
                Some(form) => chosen.set(name, form),
                None => chosen.set(name, value.clone()),
            }
        }
        chosen
    }

    fn form(&self, number: i64) -> Option<&'static str> {
        Some(match self.rules.as_ref()?.category_for(number) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        })
    }
}

fn whole(value: &FluentValue<'_>) -> Option<i64> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => Some(number.value as i64),
        _ => None,
    }
}

impl Uses {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression);
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => self.shown.push(id.name.to_owned()),
            Expression::Inline(InlineExpression::Placeable { expression }) => self.read_expression(expression),
            Expression::Inline(_) => {}
            Expression::Select { variants, .. } => {
                for variant in variants {
                    if let VariantKey::NumberLiteral { value } = &variant.key {
                        self.exact.extend(value.parse::<i64>());
                    }
                    self.read(&variant.value);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Arguments, I18n};

    const NUMBERS: [i64; 16] = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 110, 111, 161, 531, 1011];

    /// The rules as CLDR writes them for whole numbers below a million.
    fn by_cldr(language: &str, n: i64) -> &'static str {
        let (tens, ones) = (n % 100, n % 10);
        match language {
            "ar" => match n {
                0 => "zero",
                1 => "one",
                2 => "two",
                _ if (3..=10).contains(&tens) => "few",
                _ if (11..=99).contains(&tens) => "many",
                _ => "other",
            },
            "ru" if ones == 1 && tens != 11 => "one",
            "ru" if (2..=4).contains(&ones) && !(12..=14).contains(&tens) => "few",
            "ru" => "many",
            "fr" if n < 2 => "one",
            "en" | "es" | "pt" if n == 1 => "one",
            _ => "other",
        }
    }

    #[test]
    fn every_number_takes_the_form_that_its_language_gives_it() -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        let languages = ["ar", "en", "es", "fr", "pt", "ru", "zh"];
        let forms = "probe = { $count ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n\
            exactly = { $count ->\n    [0] none\n    [531] that many\n   *[other] some\n}\n\
            shown = { $count }\n";
        for language in languages {
            std::fs::create_dir(folder.path().join(language))?;
            std::fs::write(folder.path().join(language).join("probe.ftl"), forms)?;
        }
        let i18n = I18n::load(Some(folder.path()))?;
        for language in languages {
            let said = |key: &str, number: i64| {
                let mut arguments = Arguments::new();
                arguments.set("count", number as f64);
                i18n.text(language, key, Some(&arguments))
            };
            for number in NUMBERS.into_iter().chain(0..1200) {
                assert_eq!(said("probe", number), by_cldr(language, number), "{language} {number}");
            }
            assert_eq!([said("exactly", 0), said("exactly", 531), said("exactly", 7)], ["none", "that many", "some"]);
            assert!(said("shown", 531).contains("531"), "{language}");
        }
        Ok(())
    }
}
