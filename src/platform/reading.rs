//! A reading that many wish for at once: the first to come reads for all who came before it began.

use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::Result;
use tokio::sync::Mutex;

/// One reading goes on at a time, so that a slow one puts back nothing older.
#[derive(Default)]
pub struct Reading {
    begun: AtomicU64,
    /// The last that ended well.
    ended: Mutex<u64>,
}

impl Reading {
    /// Returns once a reading has ended that began after this was called.
    pub async fn done(&self, read: impl Future<Output = Result<()>>) -> Result<()> {
        let begun_before = self.begun.load(Ordering::SeqCst);
        let mut ended = self.ended.lock().await;
        if *ended > begun_before {
            return Ok(());
        }
        let own = self.begun.fetch_add(1, Ordering::SeqCst) + 1;
        read.await?;
        *ended = own;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicU64;

    use anyhow::ensure;

    use super::*;

    #[tokio::test]
    async fn who_comes_while_one_reads_shares_the_next() -> Result<()> {
        let (reading, times) = (Reading::default(), AtomicU64::new(0));
        let read = || async {
            times.fetch_add(1, Ordering::SeqCst);
            for _ in 0..10 {
                tokio::task::yield_now().await;
            }
            Ok(())
        };
        let late = || async {
            tokio::task::yield_now().await;
            reading.done(read()).await
        };
        let (first, second, third, fourth) = tokio::join!(reading.done(read()), late(), late(), late());
        first.and(second).and(third).and(fourth)?;
        assert_eq!(times.load(Ordering::SeqCst), 2, "the first alone, and one for the three");

        let failed = reading
            .done(async {
                ensure!(false, "the database is away");
                Ok(())
            })
            .await;
        assert!(failed.is_err());
        reading.done(read()).await?;
        assert_eq!(times.load(Ordering::SeqCst), 3, "one that failed serves nobody");
        Ok(())
    }
}
