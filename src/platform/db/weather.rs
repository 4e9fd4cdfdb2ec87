//! What a trouble of the database means for whoever waits for an answer.
//!
//! A database that is away comes back, and a disk that is full is emptied: both pass, and whoever
//! asked is told to try again. Anything else is a fault of ours.

use std::io::ErrorKind;
use std::sync::Arc;

use sea_orm::sqlx;
use sea_orm::{DbErr, RuntimeErr};

/// A trouble that passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weather {
    /// It cannot be reached, or somebody holds it.
    Away,
    /// It cannot write: the disk, or what we may use of it, is full.
    Full,
}

/// Several had changes in the commit that failed: each is told the same.
#[derive(Clone, Debug, thiserror::Error)]
pub enum CommitFailed {
    #[error("commit failed: {0}")]
    Refused(Arc<DbErr>),
    /// After an error of another in the same commit, who was told of it.
    #[error("the engine took the transaction back")]
    TakenBack,
}

/// What stands behind an error, if it is a trouble that passes.
pub fn weather(error: &anyhow::Error) -> Option<Weather> {
    error.chain().find_map(|cause| {
        match cause.downcast_ref() {
            Some(CommitFailed::Refused(error)) => return of(error),
            Some(CommitFailed::TakenBack) => return Some(Weather::Away),
            None => {}
        }
        if let Some(error) = cause.downcast_ref::<DbErr>() {
            return of(error);
        }
        let kind = cause.downcast_ref::<std::io::Error>()?.kind();
        let full = matches!(kind, ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge);
        full.then_some(Weather::Full)
    })
}

fn of(error: &DbErr) -> Option<Weather> {
    match error {
        DbErr::ConnectionAcquire(_) => Some(Weather::Away),
        DbErr::Conn(RuntimeErr::SqlxError(error))
        | DbErr::Exec(RuntimeErr::SqlxError(error))
        | DbErr::Query(RuntimeErr::SqlxError(error)) => match error.as_ref() {
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => Some(Weather::Away),
            sqlx::Error::Io(_) | sqlx::Error::Protocol(_) | sqlx::Error::Tls(_) => Some(Weather::Away),
            sqlx::Error::Database(error) => by_code(error.code()?.as_ref()),
            _ => None,
        },
        _ => None,
    }
}

/// A code of either engine: five characters are SQLSTATE, fewer are SQLite's own.
fn by_code(code: &str) -> Option<Weather> {
    if code.len() == 5 {
        return match code {
            // Disk full.
            "53100" => Some(Weather::Full),
            // No connection, too many of them, shutting down or starting, a lock, a server that only reads.
            _ if code.starts_with("08") || code.starts_with("57P") => Some(Weather::Away),
            "53300" | "55P03" | "25006" => Some(Weather::Away),
            _ => None,
        };
    }
    let code: u32 = code.parse().ok()?;
    match (code & 0xff, code >> 8) {
        // SQLITE_FULL; SQLITE_IOERR where it wrote, synced, truncated or grew what it shares.
        (13, _) | (10, 3 | 4 | 5 | 6 | 19) => Some(Weather::Full),
        // SQLITE_BUSY, SQLITE_LOCKED, other SQLITE_IOERR, SQLITE_CANTOPEN.
        (5 | 6 | 10 | 14, _) => Some(Weather::Away),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_both_engines_tell_what_passes_from_what_does_not() {
        for full in ["13", "778", "1034", "4874", "53100"] {
            assert_eq!(by_code(full), Some(Weather::Full), "{full}");
        }
        for away in ["5", "6", "261", "517", "14", "266", "57P01", "57P03", "08006", "53300", "25006"] {
            assert_eq!(by_code(away), Some(Weather::Away), "{away}");
        }
        for fault in ["1", "19", "2067", "23505", "42P01", "x"] {
            assert_eq!(by_code(fault), None, "{fault}");
        }
    }
}
