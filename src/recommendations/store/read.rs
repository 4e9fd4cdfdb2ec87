//! Reading entries: rows of a list, one whole record.
//!
//! Lists come as one row a record from one statement; the driver's cost is by row, not by byte.

use std::collections::HashMap;

use anyhow::Result;

use super::parts::parts;
use crate::mechanisms::DocumentId;
use crate::permissions::{Audience, Kind, Subject, Workflow};
use crate::platform::db::{Connection, Row, sql};
use crate::recommendations::division::Part;
use crate::recommendations::{Origin, Position, PublicId, TextKind};

/// A text as it is shown.
#[derive(Clone, Debug)]
pub struct Text {
    pub id: i64,
    pub kind: TextKind,
    pub language: String,
    pub body: String,
    pub source: String,
    /// A national text was made from a version that the UN has changed since.
    pub outdated: bool,
    /// Then: the language and words of the UN's text that it was made from.
    pub made_from: Option<(String, String)>,
}

/// An entry as a list shows it.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: i64,
    pub public_id: PublicId,
    pub type_id: i64,
    pub number: Option<String>,
    pub document: DocumentId,
    pub position: Option<Position>,
    /// The text in the language asked for, else in English, else in the first there is.
    pub text: String,
    pub text_language: String,
    pub text_kind: TextKind,
    pub concerned: Vec<i64>,
    pub recommending: Vec<i64>,
    pub topics: Vec<(i64, Origin)>,
    pub languages: Vec<String>,
}

/// Sizes of the lists of numbers in a statement, so that its text, and its plan, are used again.
pub(super) const SIZES: [usize; 5] = [1, 25, 50, 100, 500];

/// `IN (…)` with a stable number of places, and its values: the last is repeated to fill them.
pub(super) fn places(ids: &[i64], first: usize) -> (String, Vec<i64>) {
    let size = SIZES.into_iter().find(|size| *size >= ids.len()).unwrap_or(ids.len());
    let mut values = ids.to_vec();
    values.resize(size, ids.last().copied().unwrap_or_default());
    let places: Vec<String> = (first..first + size).map(|place| format!("${place}")).collect();
    (places.join(", "), values)
}

/// What `listed_row` reads, with further columns behind it; $1 is the language of the text.
fn listing(further: &str, condition: &str) -> String {
    format!(
        "SELECT r.id, r.public_id, f.type_id, f.number, f.document_id,
          COALESCE((SELECT e.value FROM current_edits e
            WHERE e.recommendation_id = r.id AND e.field = 'position'), f.position),
          t.body, t.language, t.kind,
          (SELECT string_agg(s.role || ':' || CAST(s.state_id AS TEXT), ' ')
            FROM current_states s WHERE s.recommendation_id = r.id),
          (SELECT string_agg(g.origin || ':' || CAST(g.topic_id AS TEXT), ' ')
            FROM current_topics g WHERE g.recommendation_id = r.id),
          (SELECT string_agg(x.language, ' ')
            FROM current_texts x WHERE x.recommendation_id = r.id AND x.kind <> 'plain')
          {further}
        FROM recommendations r
        JOIN current_facts f ON f.recommendation_id = r.id
        LEFT JOIN recommendation_texts t ON t.id = (
          SELECT c.id FROM current_texts c
          WHERE c.recommendation_id = r.id AND c.kind <> 'plain'
          ORDER BY CASE c.language WHEN $1 THEN 0 WHEN 'en' THEN 1 ELSE 2 END,
            CASE c.kind WHEN 'official' THEN 0 ELSE 1 END, c.id
          LIMIT 1)
        WHERE {condition}"
    )
}

/// The entries with these numbers in the same order; those that are gone are left out.
pub async fn listed(db: &impl Connection, ids: &[i64], language: &str) -> Result<Vec<Listed>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (places, values) = places(ids, 2);
    let mut query = sql(listing("", &format!("r.id IN ({places})"))).bind(language);
    for value in values {
        query = query.bind(value);
    }
    let mut found = HashMap::with_capacity(ids.len());
    for row in query.all(db).await? {
        let listed = listed_row(&row)?;
        found.insert(listed.id, listed);
    }
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

/// As much of an entry as puts it into its place among others.
#[derive(Clone, Copy, Debug)]
pub struct Outline {
    pub audience: Audience,
    pub document: DocumentId,
    pub position: Option<Position>,
}

/// The outlines of these entries; those that are gone are not among them.
pub async fn outlines(db: &impl Connection, ids: &[i64]) -> Result<HashMap<i64, Outline>> {
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(500) {
        let (places, values) = places(chunk, 1);
        let mut query = sql(format!(
            "SELECT f.recommendation_id, f.audience, f.document_id,
              COALESCE((SELECT e.value FROM current_edits e
                WHERE e.recommendation_id = f.recommendation_id AND e.field = 'position'), f.position)
            FROM current_facts f WHERE f.recommendation_id IN ({places})"
        ));
        for value in values {
            query = query.bind(value);
        }
        for row in query.all(db).await? {
            let outline = Outline {
                audience: Audience::from_code(&row.get::<String>(1)?).unwrap_or(Audience::Internal),
                document: DocumentId(row.get(2)?),
                position: row.get::<Option<String>>(3)?.and_then(|code| Position::from_code(&code)),
            };
            found.insert(row.get(0)?, outline);
        }
    }
    Ok(found)
}

fn listed_row(row: &Row) -> Result<Listed> {
    let (concerned, recommending) = roles(row.get::<Option<String>>(9)?.as_deref());
    let languages: Option<String> = row.get(11)?;
    let mut languages: Vec<String> = languages.unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    languages.sort();
    languages.dedup();
    Ok(Listed {
        id: row.get(0)?,
        public_id: PublicId(row.get(1)?),
        type_id: row.get(2)?,
        number: row.get(3)?,
        document: DocumentId(row.get(4)?),
        position: row.get::<Option<String>>(5)?.and_then(|code| Position::from_code(&code)),
        text: row.get::<Option<String>>(6)?.unwrap_or_default(),
        text_language: row.get::<Option<String>>(7)?.unwrap_or_default(),
        text_kind: TextKind::from_code(&row.get::<Option<String>>(8)?.unwrap_or_default()),
        concerned,
        recommending,
        topics: origins(row.get::<Option<String>>(10)?.as_deref()),
        languages,
    })
}

/// Numbers of the States in `concerned:7 recommending:12`, by role, sorted.
pub(super) fn roles(text: Option<&str>) -> (Vec<i64>, Vec<i64>) {
    let (mut concerned, mut recommending) = (Vec::new(), Vec::new());
    for word in text.unwrap_or_default().split_whitespace() {
        match word.split_once(':') {
            Some(("concerned", id)) => concerned.extend(id.parse::<i64>()),
            Some((_, id)) => recommending.extend(id.parse::<i64>()),
            None => {}
        }
    }
    concerned.sort_unstable();
    recommending.sort_unstable();
    (concerned, recommending)
}

/// Topics in `un:3 national:40`, sorted by number.
pub(super) fn origins(text: Option<&str>) -> Vec<(i64, Origin)> {
    let mut topics: Vec<(i64, Origin)> = text
        .unwrap_or_default()
        .split_whitespace()
        .filter_map(|word| word.split_once(':'))
        .filter_map(|(origin, id)| Some((id.parse().ok()?, Origin::from_code(origin))))
        .collect();
    topics.sort_unstable();
    // A person and a bulk act may have put the same tag there at the same moment.
    topics.dedup();
    topics
}

/// One entry with all that is known of it.
pub struct Record {
    pub listed: Listed,
    pub source: String,
    pub source_key: String,
    pub audience: Audience,
    pub workflow: Workflow,
    /// Where a position that differs from the UN's record comes from, and what the UN says.
    pub position_edit: Option<(String, Option<Position>)>,
    pub texts: Vec<Text>,
    pub parts: Vec<Part>,
}

impl Record {
    pub fn subject(&self) -> Subject<'static> {
        Subject::new(Kind::Recommendation, self.audience, self.workflow)
    }
}

/// What an address leads to.
pub enum Sighting {
    Here(Box<Record>),
    /// Known once, withdrawn since; the number, to read its history.
    Gone(i64),
}

/// The entry at an address: here, gone, or (`None`) never known.
pub async fn sighting(db: &impl Connection, id: &PublicId, language: &str) -> Result<Option<Sighting>> {
    if let Some(record) = record(db, id, language).await? {
        return Ok(Some(Sighting::Here(Box::new(record))));
    }
    let row = sql("SELECT id FROM recommendations WHERE public_id = $1").bind(id.0.as_str()).optional(db).await?;
    row.map(|row| Ok(Sighting::Gone(row.get(0)?))).transpose()
}

async fn record(db: &impl Connection, id: &PublicId, language: &str) -> Result<Option<Record>> {
    let further = ", r.source, r.source_key, f.audience, f.workflow, f.position,
          (SELECT e.source FROM current_edits e WHERE e.recommendation_id = r.id AND e.field = 'position')";
    let query = sql(listing(further, "r.public_id = $2")).bind(language).bind(id.0.as_str());
    let Some(row) = query.optional(db).await? else { return Ok(None) };
    let listed = listed_row(&row)?;
    let un_position = row.get::<Option<String>>(16)?.and_then(|code| Position::from_code(&code));
    let edit_source: Option<String> = row.get(17)?;
    Ok(Some(Record {
        texts: texts(db, listed.id).await?,
        parts: parts(db, listed.id).await?,
        listed,
        source: row.get(12)?,
        source_key: row.get(13)?,
        audience: Audience::from_code(&row.get::<String>(14)?).unwrap_or(Audience::Internal),
        workflow: Workflow::from_code(&row.get::<String>(15)?).unwrap_or(Workflow::Draft),
        position_edit: edit_source.map(|source| (source, un_position)),
    }))
}

/// Who could see an entry that is gone, when it went; `None` if no undo took it back.
pub async fn withdrawn_subject(db: &impl Connection, id: i64) -> Result<Option<Subject<'static>>> {
    let row = sql("SELECT f.audience, f.workflow FROM recommendation_facts f
        JOIN batches b ON b.id = f.removed_in
        WHERE f.recommendation_id = $1 AND b.state = 'visible'
        ORDER BY f.removed_in DESC, f.id DESC LIMIT 1")
    .bind(id)
    .optional(db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let audience = Audience::from_code(&row.get::<String>(0)?).unwrap_or(Audience::Internal);
    let workflow = Workflow::from_code(&row.get::<String>(1)?).unwrap_or(Workflow::Draft);
    Ok(Some(Subject::new(Kind::Recommendation, audience, workflow)))
}

async fn texts(db: &impl Connection, id: i64) -> Result<Vec<Text>> {
    // Words are compared and not rows: an undo brings the same words back in another row.
    let rows = sql("SELECT t.id, t.kind, t.language, t.body, t.source,
          b.language, b.body
        FROM current_texts t
        LEFT JOIN recommendation_texts b ON b.id = t.based_on
          AND NOT EXISTS (SELECT 1 FROM current_texts c WHERE c.recommendation_id = b.recommendation_id
            AND c.kind = b.kind AND c.language = b.language AND c.body = b.body)
        WHERE t.recommendation_id = $1 ORDER BY t.id")
    .bind(id)
    .all(db)
    .await?;
    rows.iter()
        .map(|row| {
            let made_from: Option<(String, String)> = row.get::<Option<String>>(5)?.zip(row.get::<Option<String>>(6)?);
            Ok(Text {
                id: row.get(0)?,
                kind: TextKind::from_code(&row.get::<String>(1)?),
                language: row.get(2)?,
                body: row.get(3)?,
                source: row.get(4)?,
                outdated: made_from.is_some(),
                made_from,
            })
        })
        .collect()
}
