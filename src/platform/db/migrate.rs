//! Brings tables up to date: each step once, in order, in a transaction of its own.
//!
//! A step is one SQL text for both engines. Four words stand for what they spell differently:
//! `SERIAL_ID` (a growing integer key), `KEY_ID` (an integer key that we choose), `BYTES`,
//! `IN_KEY_ORDER` (rows lie in the order of the primary key, where the engine can do that).

use anyhow::{Context, Result, bail};
use sea_orm::{ConnectionTrait, DbBackend, TransactionSession, TransactionTrait};

use super::{Db, sql};

/// Name and text, in the order in which they are applied. Append; never edit one that was released.
pub const STEPS: &[(&str, &str)] = &[
    ("2026-11-22-register", include_str!("migrations/2026-11-22-register.sql")),
    ("2026-11-22-jobs", include_str!("migrations/2026-11-22-jobs.sql")),
    ("2026-11-22-backups", include_str!("migrations/2026-11-22-backups.sql")),
    ("2026-11-22-accounts", include_str!("migrations/2026-11-22-accounts.sql")),
    ("2026-11-22-passkeys", include_str!("migrations/2026-11-22-passkeys.sql")),
    ("2026-11-22-held-forms", include_str!("migrations/2026-11-22-held-forms.sql")),
    ("2026-11-22-settings", include_str!("migrations/2026-11-22-settings.sql")),
    ("2026-11-22-tagging", include_str!("migrations/2026-11-22-tagging.sql")),
    ("2026-11-22-probes", include_str!("migrations/2026-11-22-probes.sql")),
    ("2026-11-22-uploads", include_str!("migrations/2026-11-22-uploads.sql")),
    ("2026-11-22-editing", include_str!("migrations/2026-11-22-editing.sql")),
    ("2026-11-22-sign-in-provider", include_str!("migrations/2026-11-22-sign-in-provider.sql")),
    ("2026-11-22-terms", include_str!("migrations/2026-11-22-terms.sql")),
    ("2026-11-22-by-hand", include_str!("migrations/2026-11-22-by-hand.sql")),
    ("2026-11-22-documents", include_str!("migrations/2026-11-22-documents.sql")),
    ("2026-11-22-pictures", include_str!("migrations/2026-11-22-pictures.sql")),
    ("2026-11-22-document-types", include_str!("migrations/2026-11-22-document-types.sql")),
    ("2026-11-22-institutions", include_str!("migrations/2026-11-22-institutions.sql")),
    ("2026-11-22-term-places", include_str!("migrations/2026-11-22-term-places.sql")),
    ("2026-11-22-evidence", include_str!("migrations/2026-11-22-evidence.sql")),
    ("2026-11-22-clusters", include_str!("migrations/2026-11-22-clusters.sql")),
    ("2026-11-22-measures", include_str!("migrations/2026-11-22-measures.sql")),
    ("2026-11-22-api-keys", include_str!("migrations/2026-11-22-api-keys.sql")),
    ("2026-11-22-reappointments", include_str!("migrations/2026-11-22-reappointments.sql")),
    ("2026-11-22-contacts", include_str!("migrations/2026-11-22-contacts.sql")),
    ("2026-11-22-progress", include_str!("migrations/2026-11-22-progress.sql")),
    ("2026-11-22-likenesses", include_str!("migrations/2026-11-22-likenesses.sql")),
    ("2026-11-22-assessments", include_str!("migrations/2026-11-22-assessments.sql")),
    ("2026-11-22-frameworks", include_str!("migrations/2026-11-22-frameworks.sql")),
    ("2026-11-23-rhythm-versions", include_str!("migrations/2026-11-23-rhythm-versions.sql")),
    ("2026-11-23-milestones-by-updates", include_str!("migrations/2026-11-23-milestones-by-updates.sql")),
    ("2026-11-23-evidence-audiences", include_str!("migrations/2026-11-23-evidence-audiences.sql")),
    ("2026-11-23-evidence-marks", include_str!("migrations/2026-11-23-evidence-marks.sql")),
];

/// Applies those of the first `most` steps that are missing; refuses a database that a newer program has been at.
pub async fn run(db: &Db, most: usize) -> Result<()> {
    apply(db.writer(), most).await
}

/// The same on a connection, or within a transaction.
pub async fn apply(connection: &(impl ConnectionTrait + TransactionTrait), most: usize) -> Result<()> {
    let table = "CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, position BIGINT NOT NULL)";
    connection.execute_unprepared(table).await?;
    let rows = sql("SELECT name FROM migrations ORDER BY position").all(connection).await?;
    let mut applied = Vec::new();
    for row in rows {
        applied.push(row.get::<String>(0)?);
    }
    if let Some(unknown) = applied.iter().find(|name| !STEPS.iter().any(|(step, _)| step == name)) {
        bail!("the database was changed by a newer version (step {unknown}); use that version or newer");
    }
    for (position, (name, text)) in STEPS.iter().enumerate().take(most).skip(applied.len()) {
        let tx = connection.begin().await?;
        // First, since it holds up whoever else is at the same step; they then find it done.
        let ours = sql("INSERT INTO migrations (name, position) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING")
            .bind(*name)
            .bind(position as i64)
            .run(&tx)
            .await?;
        if ours == 0 {
            continue;
        }
        tx.execute_unprepared(&spelled(text, tx.get_database_backend()))
            .await
            .with_context(|| format!("step {name}"))?;
        tx.commit().await?;
        tracing::info!(migration.name = %name, "Applied migration `{name}`");
    }
    Ok(())
}

/// The step's text as the engine spells it.
fn spelled(text: &str, engine: DbBackend) -> String {
    let words = match engine {
        DbBackend::Postgres => [
            ("SERIAL_ID", "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"),
            ("KEY_ID", "BIGINT PRIMARY KEY"),
            ("BYTES", "BYTEA"),
            ("IN_KEY_ORDER", ""),
        ],
        _ => [
            ("SERIAL_ID", "INTEGER PRIMARY KEY"),
            ("KEY_ID", "INTEGER PRIMARY KEY"),
            ("BYTES", "BLOB"),
            ("IN_KEY_ORDER", "WITHOUT ROWID"),
        ],
    };
    words.iter().fold(text.to_owned(), |text, (word, spelling)| text.replace(word, spelling))
}
