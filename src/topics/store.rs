//! Topics in the database: numbers for the built-in terms, and this instance's own.

use std::collections::HashMap;

use anyhow::Result;

use super::{Catalogue, Scheme};
use crate::platform::db::{Bulk, Connection, Tx, sql};
use crate::platform::i18n::Names;
use crate::platform::vocabulary::{self, Line, Vocabulary};
use crate::terms;

const THEMES: &str = include_str!("data/themes.tsv");
const PERSONS: &str = include_str!("data/persons.tsv");
const SDGS: &str = include_str!("data/sdg.tsv");

/// The built-in terms of every scheme.
fn built_in() -> Result<Vec<(Scheme, Line)>> {
    let mut lines = Vec::new();
    lines.extend(vocabulary::lines(THEMES)?.into_iter().map(|line| (Scheme::Theme, line)));
    lines.extend(vocabulary::lines(PERSONS)?.into_iter().map(|line| (Scheme::Person, line)));
    for line in vocabulary::lines(SDGS)? {
        let scheme = if line.code.contains('.') { Scheme::Target } else { Scheme::Goal };
        lines.push((scheme, line));
    }
    Ok(lines)
}

pub async fn seed(tx: &Tx) -> Result<()> {
    let mut topics = Bulk::insert("topics (scheme, code)").then("ON CONFLICT (scheme, code) DO NOTHING");
    for (scheme, line) in built_in()? {
        topics.row([scheme.code().into(), line.code.into()]);
    }
    topics.run(&**tx).await
}

pub async fn load(db: &impl Connection) -> Result<Catalogue> {
    let mut known: HashMap<(Scheme, String), Line> =
        built_in()?.into_iter().map(|(scheme, line)| ((scheme, line.code.clone()), line)).collect();
    let mut catalogue = Catalogue::default();
    for row in sql("SELECT id, scheme, code FROM topics ORDER BY id").all(db).await? {
        let (id, code): (i64, String) = (row.get(0)?, row.get(2)?);
        let Some(scheme) = Scheme::from_code(&row.get::<String>(1)?) else { continue };
        let unknown =
            || Line { code: code.clone(), aliases: Vec::new(), names: Names::default(), attributes: Vec::new() };
        let line = known.remove(&(scheme, code.clone())).unwrap_or_else(unknown);
        catalogue.of(scheme).add(id, line);
    }
    for scheme in Scheme::ALL {
        terms::apply(db, scheme.list(), catalogue.of(scheme)).await?;
    }
    Ok(catalogue)
}

impl Catalogue {
    fn of(&mut self, scheme: Scheme) -> &mut Vocabulary {
        match scheme {
            Scheme::Theme => &mut self.themes,
            Scheme::Person => &mut self.persons,
            Scheme::Goal => &mut self.goals,
            Scheme::Target => &mut self.targets,
        }
    }
}

/// Adds a topic that an export names and no list of ours knows; returns its number.
pub async fn add(tx: &Tx, scheme: Scheme, language: &str, label: &str, source: &str) -> Result<i64> {
    let code = super::code_of(label);
    let id = insert(tx, scheme, &code).await?;
    terms::name(tx, scheme.list(), id, language, label, source).await?;
    Ok(id)
}

/// The number of a topic, which is given one if it has none.
pub async fn insert(tx: &Tx, scheme: Scheme, code: &str) -> Result<i64> {
    sql("INSERT INTO topics (scheme, code) VALUES ($1, $2) ON CONFLICT (scheme, code) DO NOTHING")
        .bind(scheme.code())
        .bind(code)
        .run(&**tx)
        .await?;
    sql("SELECT id FROM topics WHERE scheme = $1 AND code = $2").bind(scheme.code()).bind(code).one(&**tx).await?.get(0)
}
