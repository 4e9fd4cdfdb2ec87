//! Imports taken back in any order, and what of them is then still there.

use anyhow::{Context, Result};
use mithaq::ledger::{self, BatchId, BatchState};
use mithaq::recommendations::{self, PublicId, Sighting};
use serde_json::json;

use crate::world::{How, World, a_recommendation, address, on_each_engine};

async fn import(world: &World, text: &str, theme: &str) -> Result<BatchId> {
    let mut record = a_recommendation(1, &format!("132.1 {text} (Fiji);"));
    record["Themes"] = json!([theme]);
    world.receive(&[record], "en", How::Import).await?;
    Ok(BatchId(world.last_import().await?))
}

/// The entry as it stands: its text and its themes; `None` where it is gone.
async fn stands(world: &World) -> Result<Option<(String, i64)>> {
    let id = PublicId(address(1));
    match recommendations::sighting(world.app.db.read(), &id, "en").await?.context("never known")? {
        Sighting::Here(record) => Ok(Some((record.listed.text, record.listed.topics.len() as i64))),
        Sighting::Gone(_) => Ok(None),
    }
}

async fn state(world: &World, id: BatchId) -> Result<BatchState> {
    Ok(ledger::batch(world.app.db.read(), id).await?.context("no batch")?.state)
}

#[test]
fn imports_are_taken_back_one_after_the_other_down_to_the_first() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let first = import(world, "Ratify", "Right to education").await?;
        let second = import(world, "Ratify soon", "Right to health").await?;
        let third = import(world, "Ratify now", "Right to food").await?;
        for (undone, text) in [(third, "Ratify soon (Fiji);"), (second, "Ratify (Fiji);")] {
            let report = world.undo(undone).await?;
            assert_eq!((report.withdrawn, report.left), (1, Vec::new()), "{undone:?}");
            assert_eq!(stands(world).await?, Some((text.to_owned(), 1)));
            assert_eq!(state(world, undone).await?, BatchState::Undone);
        }
        let touched = recommendations::touched(world.app.db.read(), first).await?;
        let (would, left) = recommendations::would_leave(world.app.db.read(), first, &touched).await?;
        assert_eq!((would, left), (1, Vec::new()));
        assert_eq!(world.undo(first).await?.withdrawn, 1);
        assert_eq!(stands(world).await?, None);
        assert_eq!(world.total("").await?, 0);
        Ok(())
    })
}

#[test]
fn a_later_import_between_two_undos_is_still_in_the_way() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let first = import(world, "Ratify", "Right to education").await?;
        let second = import(world, "Ratify soon", "Right to health").await?;
        world.undo(second).await?;
        let third = import(world, "Ratify now", "Right to education").await?;
        let report = world.undo(first).await?;
        assert_eq!(report.withdrawn, 0);
        assert_eq!(report.left, [(address(1), Some(third.0))]);
        // Brought back a second time, the words are still those of the first import.
        world.undo(third).await?;
        assert_eq!(stands(world).await?, Some(("Ratify (Fiji);".to_owned(), 1)));
        assert_eq!(world.undo(first).await?.withdrawn, 1);
        assert_eq!(stands(world).await?, None);
        Ok(())
    })
}
