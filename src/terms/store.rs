//! Own wording, decisions and spellings in the database.

use anyhow::Result;

use super::List;
use crate::platform::db::{Bulk, Connection, Tx, sql};
use crate::platform::i18n::Names;
use crate::platform::vocabulary::{Decision, Vocabulary};

/// Where names come from that people of this instance gave.
const NATIONAL: &str = "national";

pub async fn apply(db: &impl Connection, list: List, vocabulary: &mut Vocabulary) -> Result<()> {
    let texts = sql("SELECT term_id, language, text, source FROM term_texts WHERE list = $1").bind(list.code());
    for row in texts.all(db).await? {
        vocabulary.rename(row.get(0)?, &row.get::<String>(1)?, &row.get::<String>(2)?);
        if row.get::<String>(3)? != NATIONAL {
            vocabulary.set_from_source(row.get(0)?);
        }
    }
    let decisions = sql("SELECT term_id, id, version, retired_at, instead, place FROM term_decisions WHERE list = $1")
        .bind(list.code());
    for row in decisions.all(db).await? {
        let decision = Decision {
            id: row.get(1)?,
            version: row.get(2)?,
            retired_at: row.get(3)?,
            instead: row.get(4)?,
            place: row.get(5)?,
            aliases: Vec::new(),
        };
        vocabulary.decide(row.get(0)?, decision);
    }
    let aliases =
        sql("SELECT term_id, spelling FROM term_aliases WHERE list = $1 ORDER BY term_id, spelling").bind(list.code());
    for row in aliases.all(db).await? {
        vocabulary.alias(row.get(0)?, &row.get::<String>(1)?);
    }
    vocabulary.arrange();
    Ok(())
}

/// Names a term that a source brings, unless it has a name in this language.
pub async fn name(tx: &Tx, list: List, term: i64, language: &str, text: &str, source: &str) -> Result<()> {
    sql("INSERT INTO term_texts (list, term_id, language, text, source) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (list, term_id, language) DO NOTHING")
    .bind(list.code())
    .bind(term)
    .bind(language)
    .bind(text)
    .bind(source)
    .run(&**tx)
    .await?;
    Ok(())
}

/// Gives a term its names in several languages, in place of others.
pub async fn names(tx: &Tx, list: List, term: i64, names: &Names, source: &str) -> Result<()> {
    let mut texts = Bulk::insert("term_texts (list, term_id, language, text, source)")
        .then("ON CONFLICT (list, term_id, language) DO UPDATE SET text = excluded.text, source = excluded.source");
    for (language, name) in names.iter() {
        texts.row([list.code().into(), term.into(), language.into(), name.into(), source.into()]);
    }
    texts.run(&**tx).await
}

/// Writes the names that differ and takes those away that are no longer there.
pub async fn set_names(tx: &Tx, list: List, term: i64, before: &Names, after: &Names) -> Result<()> {
    for (language, _) in before.iter().filter(|(language, _)| after.exactly(language).is_none()) {
        sql("DELETE FROM term_texts WHERE list = $1 AND term_id = $2 AND language = $3")
            .bind(list.code())
            .bind(term)
            .bind(language)
            .run(&**tx)
            .await?;
    }
    let changed = after.iter().filter(|(language, name)| before.exactly(language) != Some(name));
    let changed = Names::new(changed.map(|(language, name)| (language.to_owned(), name.to_owned())));
    names(tx, list, term, &changed, NATIONAL).await
}

/// Writes a decision over the one that was seen; `None` when another was written meanwhile.
pub async fn decide(tx: &Tx, list: List, term: i64, decision: &Decision) -> Result<Option<i64>> {
    let row = if decision.version == 0 {
        sql("INSERT INTO term_decisions (list, term_id, version, retired_at, instead, place)
            VALUES ($1, $2, $3 + 1, $4, $5, $6)
            ON CONFLICT (list, term_id) DO NOTHING
            RETURNING id")
    } else {
        sql("UPDATE term_decisions SET version = version + 1, retired_at = $4, instead = $5, place = $6
            WHERE list = $1 AND term_id = $2 AND version = $3
            RETURNING id")
    };
    let row = row
        .bind(list.code())
        .bind(term)
        .bind(decision.version)
        .bind(decision.retired_at)
        .bind(decision.instead)
        .bind(decision.place)
        .optional(&**tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    sql("DELETE FROM term_aliases WHERE list = $1 AND term_id = $2").bind(list.code()).bind(term).run(&**tx).await?;
    let mut aliases =
        Bulk::insert("term_aliases (list, term_id, spelling)").then("ON CONFLICT (list, term_id, spelling) DO NOTHING");
    for alias in &decision.aliases {
        aliases.row([list.code().into(), term.into(), alias.as_str().into()]);
    }
    aliases.run(&**tx).await?;
    Ok(Some(row.get(0)?))
}
