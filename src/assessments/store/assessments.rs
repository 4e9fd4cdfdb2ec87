//! Assessments of others, with what the State answered.

use std::collections::HashMap;

use anyhow::Result;

use super::statuses::shares_of;
use super::{day, texts, within};
use crate::assessments::assessment::{Answer, Assessment, AssessmentId, Said};
use crate::assessments::scale::ValueId;
use crate::clusters::Place;
use crate::institutions::InstitutionId;
use crate::permissions::{Audience, Reach, Workflow};
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Bulk, Connection, Row, Tx, numbers, sql};
use crate::platform::i18n::Names;

const COLUMNS: &str = "s.id, s.public_id, s.recommendation_id, s.part, s.institution_id, s.value_id, s.assessed_on,
  s.audience, s.workflow, s.created_at, s.published_at, s.withdrawn_on, s.withdrawn_why, s.version,
  (SELECT c.public_id FROM assessments c WHERE c.id = s.corrects),
  (SELECT MAX(n.public_id) FROM assessments n
    WHERE n.corrects = s.id AND n.workflow = 'published' AND n.withdrawn_on IS NULL),
  (SELECT COUNT(*) FROM evidence_uses u WHERE u.object = 'assessment' AND u.object_id = s.id)";

const FROM: &str = "FROM assessments s JOIN current_facts f ON f.recommendation_id = s.recommendation_id";

/// What a list is asked for, the newest first.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub entry: Option<i64>,
    pub value: Option<ValueId>,
    /// Numbers of those that assess; none for all.
    pub institutions: Vec<i64>,
    pub stage: Option<Workflow>,
    /// Those that were corrected, too.
    pub earlier: bool,
    pub limit: Option<i64>,
    pub offset: i64,
}

fn condition(reach: &Reach, wanted: &Wanted) -> String {
    let mut all = vec![within(reach), "s.withdrawn_on IS NULL".to_owned()];
    all.extend(wanted.entry.map(|entry| format!("s.recommendation_id = {entry}")));
    all.extend(wanted.value.map(|value| format!("s.value_id = {}", value.0)));
    if !wanted.institutions.is_empty() {
        all.push(format!("s.institution_id IN {}", numbers(wanted.institutions.iter().copied())));
    }
    all.extend(wanted.stage.map(|stage| format!("s.workflow = '{}'", stage.code())));
    if !wanted.earlier {
        all.push(
            "NOT EXISTS (SELECT 1 FROM assessments n WHERE n.corrects = s.id AND n.workflow = 'published'
              AND n.withdrawn_on IS NULL)"
                .to_owned(),
        );
    }
    all.join(" AND ")
}

pub async fn list(db: &impl Connection, reach: &Reach, wanted: &Wanted) -> Result<Vec<Assessment>> {
    let query =
        format!("SELECT {COLUMNS} {FROM} WHERE {} ORDER BY s.id DESC LIMIT $1 OFFSET $2", condition(reach, wanted));
    let rows = sql(query).bind(wanted.limit.unwrap_or(i64::MAX)).bind(wanted.offset).all(db).await?;
    filled(db, rows).await
}

pub async fn count(db: &impl Connection, reach: &Reach, wanted: &Wanted) -> Result<i64> {
    let query = format!("SELECT CAST(COUNT(*) AS BIGINT) {FROM} WHERE {}", condition(reach, wanted));
    sql(query).one(db).await?.get(0)
}

pub async fn by_public_id(db: &impl Connection, id: &str) -> Result<Option<Assessment>> {
    let rows = sql(format!("SELECT {COLUMNS} FROM assessments s WHERE s.public_id = $1")).bind(id).all(db).await?;
    Ok(filled(db, rows).await?.pop())
}

/// All of an entry and its parts, whoever may see them, the newest first.
pub async fn of_entry(db: &impl Connection, entry: i64) -> Result<Vec<Assessment>> {
    let query = format!(
        "SELECT {COLUMNS} FROM assessments s WHERE s.recommendation_id = $1 ORDER BY s.assessed_on DESC, s.id DESC"
    );
    filled(db, sql(query).bind(entry).all(db).await?).await
}

/// A correction that is being written.
pub async fn open_correction(db: &impl Connection, of: AssessmentId) -> Result<Option<String>> {
    let row = sql("SELECT public_id FROM assessments
        WHERE corrects = $1 AND workflow = 'draft' AND withdrawn_on IS NULL ORDER BY id LIMIT 1")
    .bind(of.0)
    .optional(db)
    .await?;
    row.map(|row| row.get(0)).transpose()
}

async fn filled(db: &impl Connection, rows: Vec<Row>) -> Result<Vec<Assessment>> {
    let mut all = rows.iter().map(read).collect::<Result<Vec<Assessment>>>()?;
    let ids: Vec<i64> = all.iter().map(|one| one.id.0).collect();
    let mut findings = texts(db, "assessment_texts", "assessment_id", "finding", &ids).await?;
    let mut reasons = texts(db, "assessment_texts", "assessment_id", "reasoning", &ids).await?;
    let mut answers: HashMap<i64, Vec<Answer>> = HashMap::new();
    if !ids.is_empty() {
        let query = format!(
            "SELECT assessment_id, public_id, institution_id, at, language, body FROM assessment_answers
            WHERE assessment_id IN {} ORDER BY id",
            numbers(ids.iter().copied())
        );
        for row in sql(query).all(db).await? {
            let (institution, at) = (InstitutionId(row.get(2)?), Moment(row.get(3)?));
            let answer = Answer { public_id: row.get(1)?, institution, at, language: row.get(4)?, body: row.get(5)? };
            answers.entry(row.get(0)?).or_default().push(answer);
        }
    }
    let shares = shares_of(db, all.iter().map(|one| one.place.entry)).await?;
    for one in &mut all {
        one.said.finding = findings.remove(&one.id.0).unwrap_or_default();
        one.said.reasoning = reasons.remove(&one.id.0).unwrap_or_default();
        one.answers = answers.remove(&one.id.0).unwrap_or_default();
        let shares = shares.get(&one.place.entry).into_iter().flatten();
        let own = shares.filter(|(part, _, leads)| *leads && (part.is_empty() || *part == one.place.part));
        one.answering = own.map(|(_, institution, _)| *institution).collect();
    }
    Ok(all)
}

fn read(row: &Row) -> Result<Assessment> {
    let institution: i64 = row.get(4)?;
    let why: String = row.get(12)?;
    let on = day(Some(row.get(6)?)).unwrap_or(Moment(row.get(9)?).date());
    Ok(Assessment {
        id: AssessmentId(row.get(0)?),
        public_id: row.get(1)?,
        place: Place { entry: row.get(2)?, part: row.get(3)? },
        institution: InstitutionId(institution),
        said: Said {
            value: row.get::<Option<i64>>(5)?.map(ValueId),
            finding: Names::default(),
            reasoning: Names::default(),
            on,
            audience: Audience::from_code(&row.get::<String>(7)?).unwrap_or(Audience::Internal),
        },
        workflow: Workflow::from_code(&row.get::<String>(8)?).unwrap_or(Workflow::Draft),
        created_at: Moment(row.get(9)?),
        published_at: row.get::<Option<i64>>(10)?.map(Moment),
        withdrawn: day(row.get(11)?).map(|on| (on, why)),
        version: row.get(13)?,
        corrects: row.get(14)?,
        corrected_by: row.get(15)?,
        evidence: row.get(16)?,
        answers: Vec::new(),
        leading: vec![institution],
        answering: Vec::new(),
    })
}

pub async fn insert(
    tx: &Tx,
    public_id: &str,
    (at, author): (Moment, &str),
    place: &Place,
    institution: InstitutionId,
    said: &Said,
    corrects: Option<AssessmentId>,
) -> Result<AssessmentId> {
    let id = sql("INSERT INTO assessments (public_id, recommendation_id, part, institution_id, value_id, assessed_on,
          audience, workflow, corrects, created_at, author, withdrawn_why, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, 'draft', $8, $9, $10, '', 1) RETURNING id")
    .bind(public_id)
    .bind(place.entry)
    .bind(place.part.as_str())
    .bind(institution.0)
    .bind(said.value.map(|value| value.0))
    .bind(said.on.to_string())
    .bind(said.audience.code())
    .bind(corrects.map(|earlier| earlier.0))
    .bind(at.0)
    .bind(author)
    .one(&**tx)
    .await?
    .get(0)?;
    say(tx, AssessmentId(id), said).await?;
    Ok(AssessmentId(id))
}

async fn say(tx: &Tx, id: AssessmentId, said: &Said) -> Result<()> {
    sql("DELETE FROM assessment_texts WHERE assessment_id = $1").bind(id.0).run(&**tx).await?;
    let languages: std::collections::BTreeSet<&str> =
        said.finding.iter().chain(said.reasoning.iter()).map(|(language, _)| language).collect();
    let mut rows = Bulk::insert("assessment_texts (assessment_id, language, finding, reasoning)");
    for language in languages {
        let text = |names: &Names| names.exactly(language).unwrap_or_default().to_owned();
        rows.row([id.0.into(), language.into(), text(&said.finding).into(), text(&said.reasoning).into()]);
    }
    rows.run(&**tx).await
}

pub async fn update(tx: &Tx, seen: &Assessment, said: &Said) -> Result<bool> {
    let changed = sql("UPDATE assessments SET value_id = $3, assessed_on = $4, audience = $5, version = version + 1
        WHERE id = $1 AND version = $2 AND workflow = 'draft'")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(said.value.map(|value| value.0))
    .bind(said.on.to_string())
    .bind(said.audience.code())
    .run(&**tx)
    .await?;
    if changed > 0 {
        say(tx, seen.id, said).await?;
    }
    Ok(changed > 0)
}

pub async fn publish(tx: &Tx, seen: &Assessment, at: Moment) -> Result<bool> {
    let changed = sql("UPDATE assessments SET workflow = 'published', published_at = $3, version = version + 1
        WHERE id = $1 AND version = $2 AND workflow = 'draft' AND withdrawn_on IS NULL
          AND NOT EXISTS (SELECT 1 FROM assessments o WHERE o.corrects = assessments.corrects
            AND o.workflow = 'published' AND o.withdrawn_on IS NULL)")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(at.0)
    .run(&**tx)
    .await?;
    Ok(changed > 0)
}

pub async fn withdraw(tx: &Tx, seen: &Assessment, on: Date, why: &str) -> Result<bool> {
    let changed = sql("UPDATE assessments SET withdrawn_on = $3, withdrawn_why = $4, version = version + 1
        WHERE id = $1 AND version = $2 AND withdrawn_on IS NULL")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(on.to_string())
    .bind(why)
    .run(&**tx)
    .await?;
    Ok(changed > 0)
}

pub async fn insert_answer(
    tx: &Tx,
    public_id: &str,
    assessment: AssessmentId,
    institution: InstitutionId,
    (at, author): (Moment, &str),
    (language, body): (&str, &str),
) -> Result<()> {
    sql("INSERT INTO assessment_answers (public_id, assessment_id, institution_id, at, author, language, body)
        VALUES ($1, $2, $3, $4, $5, $6, $7)")
    .bind(public_id)
    .bind(assessment.0)
    .bind(institution.0)
    .bind(at.0)
    .bind(author)
    .bind(language)
    .bind(body)
    .run(&**tx)
    .await
    .map(drop)
}
