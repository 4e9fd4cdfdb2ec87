//! Templates, with the words, numbers and dates of each language bound in.
//!
//! A template lies beside the code that fills it and is embedded; in development it is read anew
//! at each rendering, and a folder may hold replacements.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use fluent_bundle::FluentValue;
use minijinja::value::{Kwargs, Serde, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, Value, escape_formatter};
use rust_embed::RustEmbed;
use serde::Serialize;

use super::assets;
use crate::platform::clock::Date;
use crate::platform::i18n::{Arguments, I18n};

#[derive(RustEmbed)]
#[folder = "src"]
#[include = "*.html"]
struct Embedded;

/// One environment a language: what a template calls knows its reader without being told.
pub struct Templates {
    languages: Vec<(String, Environment<'static>)>,
}

impl Templates {
    /// `folder` may hold templates that replace the built-in ones of the same name.
    pub fn new(i18n: Arc<I18n>, folder: Option<&Path>) -> Result<Templates> {
        let mut languages = Vec::new();
        for language in i18n.languages() {
            let mut environment = Environment::new();
            environment.set_auto_reload(cfg!(debug_assertions));
            environment.set_auto_escape_callback(|_| AutoEscape::Html);
            environment.set_formatter(write);
            let folder: Option<PathBuf> = folder.map(Path::to_owned);
            environment.set_loader(move |name| Ok(source(folder.as_deref(), name)));
            bind(&mut environment, &i18n, &language.code);
            languages.push((language.code.clone(), environment));
        }
        Ok(Templates { languages })
    }

    /// Renders a template in a language. Fails only when the template does not fit what it is given.
    pub fn render<T: Serialize>(&self, language: &str, name: &str, context: &T) -> Result<String> {
        let environment = self.languages.iter().find(|(code, _)| code == language);
        let (_, environment) = environment.or(self.languages.first()).context("no language")?;
        let template = environment.get_template(name)?;
        template.render(Value::from(Serde(context))).with_context(|| format!("template {name}"))
    }

    /// The names of all built-in templates.
    pub fn names() -> Vec<String> {
        Embedded::iter().map(|name| name.into_owned()).collect()
    }
}

fn source(folder: Option<&Path>, name: &str) -> Option<String> {
    if let Some(folder) = folder
        && !name.contains("..")
        && let Ok(text) = std::fs::read_to_string(folder.join(name))
    {
        return Some(text);
    }
    let file = Embedded::get(name)?;
    String::from_utf8(file.data.into_owned()).ok()
}

fn bind(environment: &mut Environment<'static>, i18n: &Arc<I18n>, language: &str) {
    let (words, code) = (Arc::clone(i18n), language.to_owned());
    environment.add_function("t", move |key: &str, kwargs: Kwargs| -> Result<Value, Error> {
        translate(&words, &code, key, &kwargs)
    });
    let (numbers, code) = (Arc::clone(i18n), language.to_owned());
    environment.add_function("num", move |number: i64| numbers.language(&code).format.number(number));
    let (dates, code) = (Arc::clone(i18n), language.to_owned());
    environment.add_function("date", move |text: &str| match Date::parse(text) {
        Some(date) => dates.language(&code).format.date(date),
        None => text.to_owned(),
    });
    environment.add_function("asset", |name: &str| assets::address(name));
}

/// As the library writes, but without escaping `/`: it is no danger, and stands in every address.
fn write(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    match (state.auto_escape(), value.as_str()) {
        (AutoEscape::Html, Some(text)) if !value.is_safe() => Ok(escape(text, out)?),
        _ => escape_formatter(out, state, value),
    }
}

/// Escapes what could end a text or a quoted attribute.
fn escape(text: &str, out: &mut impl fmt::Write) -> fmt::Result {
    let mut rest = text;
    while let Some(place) = rest.find(['&', '<', '>', '"', '\'']) {
        let (plain, from) = rest.split_at(place);
        out.write_str(plain)?;
        out.write_str(match from.as_bytes().first() {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            Some(b'"') => "&quot;",
            _ => "&#39;",
        })?;
        rest = from.get(1..).unwrap_or_default();
    }
    out.write_str(rest)
}

/// A message as safe HTML: all of it is escaped, since no message holds mark-up.
fn translate(i18n: &I18n, language: &str, key: &str, kwargs: &Kwargs) -> Result<Value, Error> {
    let mut arguments = Arguments::new();
    let mut any = false;
    for name in kwargs.args() {
        let value: Value = kwargs.get(name)?;
        let value = match value.kind() {
            ValueKind::Number => FluentValue::from(f64::try_from(value).unwrap_or_default()),
            ValueKind::Undefined => return Err(Error::new(ErrorKind::UndefinedError, format!("{key}: {name}"))),
            _ => FluentValue::from(value.to_string()),
        };
        arguments.set(name.to_owned(), value);
        any = true;
    }
    let text = i18n.text(language, key, any.then_some(&arguments));
    let mut html = String::with_capacity(text.len() + 16);
    crate::platform::search::escape(&text, &mut html);
    Ok(Value::from_safe_string(html))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_end_an_attribute_is_escaped_and_addresses_stay_short() {
        let mut environment = Environment::new();
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_formatter(write);
        let render = |value: Value| environment.render_str("{{ it }}", minijinja::context! { it => value });
        let written = render(Value::from("/en/r/1?a=\"'><b>&\n")).unwrap_or_default();
        assert_eq!(written, "/en/r/1?a=&quot;&#39;&gt;&lt;b&gt;&amp;\n");
        let list = render(Value::from(vec!["<b>"])).unwrap_or_default();
        assert!(!list.contains('<'), "{list}");
        assert_eq!(render(Value::from_safe_string("<b>".to_owned())).unwrap_or_default(), "<b>");
    }
}
