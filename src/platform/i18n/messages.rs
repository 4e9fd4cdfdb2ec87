//! Fluent messages: found by key, with their arguments, in the reader's language.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::Format;
use super::plurals::Plurals;

#[derive(RustEmbed)]
#[folder = "locales"]
#[include = "*/*.ftl"]
struct Embedded;

/// The language that every other falls back to, and that is always complete.
const FALLBACK: &str = "en";

/// The order in which the languages of the product are offered.
const ORDER: [&str; 7] = ["ar", "zh", "en", "fr", "pt", "ru", "es"];

pub type Arguments<'a> = FluentArgs<'a>;

/// One language: its messages and its ways of writing numbers and dates.
pub struct Language {
    /// As it stands in addresses and in `lang`: `ar`, `zgh`, `pt`.
    pub code: String,
    /// Its own name for itself.
    pub name: String,
    pub rtl: bool,
    pub format: Format,
    bundle: FluentBundle<FluentResource>,
    plurals: Plurals,
    /// Messages without arguments, formatted once.
    plain: HashMap<String, String>,
}

/// A key that a language lacks.
#[derive(Debug, PartialEq, Eq)]
pub struct Missing {
    pub language: String,
    pub key: String,
}

/// All languages of this instance.
pub struct I18n {
    languages: Vec<Language>,
}

impl I18n {
    /// The embedded languages, with what the folder adds or words differently.
    pub fn load(folder: Option<&Path>) -> Result<I18n> {
        let mut sources: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for path in Embedded::iter() {
            let Some((language, _)) = path.split_once('/') else { continue };
            let file = Embedded::get(&path).ok_or_else(|| anyhow!("missing {path}"))?;
            let text = String::from_utf8(file.data.into_owned()).with_context(|| format!("in {path}"))?;
            sources.entry(language.to_owned()).or_default().push(text);
        }
        if let Some(folder) = folder.filter(|folder| folder.is_dir()) {
            read_folder(folder, &mut sources)?;
        }
        let mut languages = Vec::new();
        for (code, texts) in sources {
            languages.push(Language::new(code, texts)?);
        }
        languages.sort_by_key(|language| {
            let place = ORDER.iter().position(|code| *code == language.code);
            (place.unwrap_or(ORDER.len()), language.code.clone())
        });
        if !languages.iter().any(|language| language.code == FALLBACK) {
            return Err(anyhow!("no messages in English"));
        }
        Ok(I18n { languages })
    }

    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The language with this code, if it is one of ours.
    pub fn find(&self, code: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.code == code)
    }

    /// The language with this code, else English.
    #[expect(clippy::indexing_slicing, reason = "load() refuses an empty list")]
    pub fn language(&self, code: &str) -> &Language {
        self.find(code).or_else(|| self.find(FALLBACK)).unwrap_or(&self.languages[0])
    }

    /// A message with its arguments, isolated against the direction of the text around them.
    pub fn text(&self, language: &str, key: &str, arguments: Option<&Arguments<'_>>) -> String {
        let language = self.language(language);
        let fallback = self.language(FALLBACK);
        match language.message(key, arguments).or_else(|| fallback.message(key, arguments)) {
            Some(text) => text,
            None => {
                tracing::warn!(message.key = %key, "No message `{key}` in any language");
                key.to_owned()
            }
        }
    }

    /// A message without arguments.
    pub fn word<'a>(&'a self, language: &str, key: &'a str) -> &'a str {
        let plain = &self.language(language).plain;
        plain.get(key).or_else(|| self.language(FALLBACK).plain.get(key)).map_or(key, String::as_str)
    }

    pub fn has(&self, key: &str) -> bool {
        self.language(FALLBACK).bundle.has_message(key)
    }

    /// What other languages lack of the English keys.
    pub fn missing(&self) -> Vec<Missing> {
        let complete: BTreeSet<&String> = self.language(FALLBACK).keys().collect();
        let mut missing = Vec::new();
        for language in &self.languages {
            for key in &complete {
                if !language.bundle.has_message(key) {
                    missing.push(Missing { language: language.code.clone(), key: (*key).clone() });
                }
            }
        }
        missing
    }

    /// The first language that the browser asks for and that is offered, for a first visit.
    pub fn negotiate(&self, accepted: &str, offered: impl Fn(&str) -> bool) -> Option<&Language> {
        let mut wishes: Vec<(i64, &str)> = Vec::new();
        for wish in accepted.split(',') {
            let (tag, weight) = wish.split_once(";q=").unwrap_or((wish, "1"));
            let weight = (weight.trim().parse::<f64>().unwrap_or(0.0) * 1000.0) as i64;
            wishes.push((-weight, tag.trim()));
        }
        wishes.sort_by_key(|(weight, _)| *weight);
        wishes.iter().find_map(|(_, tag)| {
            let primary = tag.split('-').next().unwrap_or(tag).to_lowercase();
            self.find(tag).or_else(|| self.find(&primary)).filter(|language| offered(&language.code))
        })
    }
}

impl Language {
    fn new(code: String, texts: Vec<String>) -> Result<Language> {
        let identifier: LanguageIdentifier =
            code.parse().map_err(|_| anyhow!("`{code}` in locales/ is not a language code"))?;
        let rtl = identifier.character_direction() == unic_langid::CharacterDirection::RTL;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        let mut plurals = Plurals::default();
        let mut keys = Vec::new();
        for text in texts {
            // A message with a mistake is left out, and then listed as missing; the rest counts.
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
                tracing::warn!(language = %code, "Mistakes in the messages of `{code}`: {errors:?}");
                resource
            });
            for entry in resource.entries() {
                if let fluent_syntax::ast::Entry::Message(message) = entry {
                    keys.push(message.id.name.to_owned());
                    if let Some(pattern) = &message.value {
                        plurals.note(message.id.name, pattern);
                    }
                }
            }
            bundle.add_resource_overriding(resource);
        }
        let format = Format::new("und");
        let mut language = Language { name: code.clone(), code, rtl, format, bundle, plurals, plain: HashMap::new() };
        for key in keys {
            let mut errors = Vec::new();
            let pattern = language.bundle.get_message(&key).and_then(|message| message.value());
            let text = pattern.map(|pattern| language.bundle.format_pattern(pattern, None, &mut errors).into_owned());
            // A message that needs arguments reports them as missing, and is formatted when used.
            language.plain.insert(key, if errors.is_empty() { text.unwrap_or_default() } else { String::new() });
        }
        let locale = language.locale();
        language.format = Format::new(&locale);
        language.plurals.follow(&locale);
        if let Some(name) = language.message("language-name", None) {
            language.name = name;
        }
        Ok(language)
    }

    /// The locale that comes with the language, such as `en-GB`.
    pub fn locale(&self) -> String {
        self.message("language-locale", None).unwrap_or_else(|| self.code.clone())
    }

    /// Writes numbers, dates and times from now on as in `locale` (else in its own), with a second
    /// calendar and in a time zone.
    pub fn follow(&self, locale: Option<&str>, calendar: Option<&str>, zone: Option<&str>) {
        self.format.follow(locale.unwrap_or(&self.locale()), calendar, zone);
    }

    pub fn dir(&self) -> &'static str {
        if self.rtl { "rtl" } else { "ltr" }
    }

    fn keys(&self) -> impl Iterator<Item = &String> {
        self.plain.keys()
    }

    fn message(&self, key: &str, arguments: Option<&Arguments<'_>>) -> Option<String> {
        if arguments.is_none()
            && let Some(text) = self.plain.get(key)
            && !text.is_empty()
        {
            return Some(text.clone());
        }
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let arguments = arguments.map(|arguments| self.plurals.choose(key, arguments));
        let text = self.bundle.format_pattern(pattern, arguments.as_ref(), &mut errors);
        if !errors.is_empty() {
            tracing::warn!(message.key = %key, "Message `{key}` of `{}`: {errors:?}", self.code);
        }
        Some(text.into_owned())
    }
}

fn read_folder(folder: &Path, sources: &mut BTreeMap<String, Vec<String>>) -> Result<()> {
    for language in std::fs::read_dir(folder)? {
        let language = language?;
        if !language.file_type()?.is_dir() {
            continue;
        }
        let code = language.file_name().to_string_lossy().into_owned();
        let mut files: Vec<_> = std::fs::read_dir(language.path())?.collect::<Result<_, _>>()?;
        files.sort_by_key(std::fs::DirEntry::file_name);
        for file in files {
            let path = file.path();
            if path.extension().is_some_and(|ending| ending == "ftl") {
                let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
                sources.entry(code.clone()).or_default().push(text);
            }
        }
    }
    Ok(())
}
