//! Imports taken back in any order, and what of them is then still there.

use anyhow::{Context, Result};
use mithaq::ledger::{self, BatchId, BatchState};
use mithaq::recommendations::{self, PublicId, Sighting};
use serde_json::json;

use crate::browser::{Who, a_person};
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

#[test]
fn figures_lead_to_what_they_count_and_an_undo_says_which_documents_come_back() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let dated = |date: &str, texts: [&str; 2]| {
            let mut file = [a_recommendation(1, texts[0]), a_recommendation(2, texts[1])];
            file.iter_mut().for_each(|record| record["PublicationDate"] = format!("{date}T00:00:00").into());
            file
        };
        world.receive(&dated("2022-03-04", ["132.1 Ratify;", "132.2 Build;"]), "en", How::Import).await?;
        let mut more = dated("2023-01-09", ["132.1 Ratify soon;", "132.2 Build;"]).to_vec();
        more.push(a_recommendation(3, "132.3 Teach;"));
        world.receive(&more, "en", How::Import).await?;
        let id = world.last_import().await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let (page, list) = (format!("/en/imports/{id}"), "/en/imports");
        for (act, shown, others) in [
            ("recommendation-received", "132.3", ["132.1", "132.2"]),
            ("recommendation-changed", "132.1", ["132.2", "132.3"]),
        ] {
            let href = format!("{page}?act={act}");
            for from in [page.as_str(), list] {
                assert!(secretary.get(world, from).await?.body.contains(&format!("{href}#entries\">1</a>")), "{href}");
            }
            let rows = secretary.get(world, &href).await?.body;
            assert!(rows.contains(shown) && others.iter().all(|other| !rows.contains(other)), "{act}: {rows}");
        }
        let result = secretary.get(world, &page).await?.body;
        assert!(result.contains(&format!("href=\"{page}#documents\">1</a>")), "{result}");
        let undo = secretary.get(world, &format!("{page}/undo")).await?.body;
        for place in [&result, &undo] {
            assert!(place.contains("/en/documents/A~HRC~99~7/history") && place.contains("2023-01-09"), "{place}");
        }
        assert!(undo.contains("1 document is described again as it was before:"), "{undo}");
        // Described anew since, the document is left, and that is said before.
        world.receive(&dated("2024-05-05", ["132.1 Ratify soon;", "132.2 Build;"]), "en", How::Import).await?;
        let undo = secretary.get(world, &format!("{page}/undo")).await?.body;
        assert!(undo.contains("described A/HRC/99/7 anew since"), "{undo}");
        let report = world.undo(BatchId(id)).await?;
        assert_eq!((report.withdrawn, report.documents_left), (2, vec!["A/HRC/99/7".to_owned()]));
        let undone = secretary.get(world, &format!("/en/imports/{}", world.last_import().await?)).await?.body;
        assert!(undone.contains("#left\">1</a>") && undone.contains("described A/HRC/99/7 anew since"), "{undone}");
        Ok(())
    })
}
