//! Transactions. On SQLite all writers share one connection, and one commit.
//!
//! A sync to disk costs milliseconds, the rows of one act a fraction of one. So a writer that has
//! finished does not commit at once: it lets everybody already queued do their work inside the same
//! transaction (each in a savepoint of its own), then one of them commits for all, and only then is
//! anybody told that it is done. With 64 writers that is twelve times the rate where a sync takes 2 ms.
//! PostgreSQL groups commits by itself.
//!
//! Every statement goes to the connection's thread and back, so a writer's savepoint is ended by
//! whoever comes next, together with the beginning of its own. SQLite may take a whole transaction
//! back when one statement fails (the disk is full), and a savepoint would begin another: so the
//! group has a savepoint around all, and is joined and committed only while that is there.

use std::ops::Deref;
use std::sync::Arc;

use anyhow::{Result, anyhow};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};
use tokio::sync::{Mutex, OwnedMutexGuard, watch};

use super::weather::CommitFailed;

/// The one place where writing begins.
pub enum Writer {
    /// One connection, its commits grouped.
    Grouped { connection: DatabaseConnection, queue: Arc<Mutex<Queue>> },
    /// A pool whose engine does the grouping.
    Pooled(DatabaseConnection),
}

/// What the queued writers share.
#[derive(Default)]
pub struct Queue {
    group: Option<Group>,
}

struct Group {
    transaction: DatabaseTransaction,
    /// Writers that finished and wait for the shared commit.
    waiting: usize,
    last: Last,
    outcome: watch::Sender<Option<Result<(), CommitFailed>>>,
}

/// How the last writer has left its savepoint.
#[derive(Clone, Copy)]
enum Last {
    Finished,
    /// It went away without a commit: what it did is taken back, alone or, by the engine, with all.
    Abandoned,
}

/// A transaction; dropped without `commit`, it leaves no trace.
pub struct Tx(Part);

enum Part {
    Own(DatabaseTransaction),
    /// Of the group, while its queue is held, and that queue for whoever commits.
    Shared(OwnedMutexGuard<Queue>, Arc<Mutex<Queue>>),
    Committed,
}

impl Writer {
    pub fn grouped(connection: DatabaseConnection) -> Writer {
        Writer::Grouped { connection, queue: Arc::default() }
    }

    pub fn connection(&self) -> &DatabaseConnection {
        match self {
            Writer::Grouped { connection, .. } | Writer::Pooled(connection) => connection,
        }
    }

    pub async fn begin(&self) -> Result<Tx> {
        let (connection, shared) = match self {
            Writer::Pooled(pool) => {
                return Ok(Tx(Part::Own(pool.begin().await?)));
            }
            Writer::Grouped { connection, queue } => (connection, queue),
        };
        let queue = Arc::clone(shared).lock_owned().await;
        // On its own: a savepoint whose beginning is broken off takes the whole group with it.
        tokio::spawn(join(connection.clone(), queue, Arc::clone(shared))).await?
    }
}

/// Joins the group that is open, or opens one.
async fn join(
    connection: DatabaseConnection,
    mut queue: OwnedMutexGuard<Queue>,
    shared: Arc<Mutex<Queue>>,
) -> Result<Tx> {
    if let Some(group) = queue.group.take() {
        queue.group = group.joined().await;
    }
    if queue.group.is_none() {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..Default::default()
        };
        let transaction = connection.begin_with_options(options).await?;
        transaction.execute_unprepared(&format!("{BEGIN_EVERYBODY}; {BEGIN_ONE}")).await?;
        queue.group = Some(Group { transaction, waiting: 0, last: Last::Abandoned, outcome: watch::channel(None).0 });
    }
    Ok(Tx(Part::Shared(queue, shared)))
}

/// The savepoint around all that a group does.
const BEGIN_EVERYBODY: &str = "SAVEPOINT everybody";
const END_EVERYBODY: &str = "RELEASE everybody";
/// The savepoint of one writer.
const BEGIN_ONE: &str = "SAVEPOINT one";

impl Group {
    /// Ends the savepoint of the last writer, and goes on; fails where the engine took everything back.
    async fn go_on(&self, then: &str) -> Result<(), DbErr> {
        let ending = match self.last {
            Last::Finished => "RELEASE one",
            Last::Abandoned => "ROLLBACK TO one; RELEASE one",
        };
        self.transaction.execute_unprepared(&format!("{ending}; {then}")).await.map(drop)
    }

    /// The group with one writer more; or none, and those who wait are told.
    async fn joined(mut self) -> Option<Group> {
        if self.go_on(BEGIN_ONE).await.is_ok() {
            self.last = Last::Abandoned;
            return Some(self);
        }
        self.outcome.send_replace(Some(Err(CommitFailed::TakenBack)));
        None
    }

    /// Commits for all, if what they did is still there.
    async fn commit(self) {
        let result = match self.go_on(END_EVERYBODY).await {
            Ok(()) => self.transaction.commit().await.map_err(|error| CommitFailed::Refused(Arc::new(error))),
            Err(_) => Err(CommitFailed::TakenBack),
        };
        self.outcome.send_replace(Some(result));
    }
}

impl Tx {
    /// Returns once the change is durable.
    pub async fn commit(mut self) -> Result<()> {
        let (mut queue, shared) = match std::mem::replace(&mut self.0, Part::Committed) {
            Part::Own(transaction) => return Ok(transaction.commit().await?),
            Part::Shared(queue, shared) => (queue, shared),
            Part::Committed => return Ok(()),
        };
        let group = queue.group.as_mut().ok_or_else(|| anyhow!("the write group vanished"))?;
        group.last = Last::Finished;
        group.waiting += 1;
        let (is_first, mut outcome) = (group.waiting == 1, group.outcome.subscribe());
        drop(queue);
        if is_first {
            // On its own: a caller that goes away while it waits must not leave the group open.
            tokio::spawn(settle(shared, outcome.clone()));
        }
        let settled = outcome.wait_for(Option::is_some).await?.clone();
        Ok(settled.unwrap_or(Ok(()))?)
    }
}

/// Makes the shared commit, once it is the turn of the group's first writer.
async fn settle(shared: Arc<Mutex<Queue>>, outcome: watch::Receiver<Option<Result<(), CommitFailed>>>) {
    // Whoever was already queued comes before and joins the group.
    let mut queue = shared.lock().await;
    let still_open = outcome.borrow().is_none();
    if still_open && let Some(group) = queue.group.take() {
        group.commit().await;
    }
}

impl Deref for Tx {
    type Target = DatabaseTransaction;

    #[expect(clippy::expect_used, reason = "only commit, which consumes the Tx, takes it")]
    fn deref(&self) -> &DatabaseTransaction {
        let transaction = match &self.0 {
            Part::Own(transaction) => Some(transaction),
            Part::Shared(queue, _) => queue.group.as_ref().map(|group| &group.transaction),
            Part::Committed => None,
        };
        transaction.expect("an open transaction")
    }
}

impl Drop for Tx {
    fn drop(&mut self) {
        let Part::Shared(queue, _) = &mut self.0 else { return };
        // Where somebody waits, what this one did is taken back by whoever comes next; where nobody does,
        // the group is closed, or it would hold the file's write lock.
        if queue.group.as_ref().is_some_and(|group| group.waiting == 0) {
            queue.group = None;
        }
    }
}
