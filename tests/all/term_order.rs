//! The order in which an instance wants its terms to be offered.

use anyhow::{Context, Result};
use axum::http::StatusCode;

use crate::browser::{Browser, Who, a_person};
use crate::world::{World, on_each_engine};

const LIST: &str = "/en/settings/terms/document-type";

/// The codes of a list in the order of its page.
async fn order(world: &World, person: &mut Browser) -> Result<Vec<String>> {
    let page = person.get(world, LIST).await?.body;
    Ok(page.split("<tr id=\"term-").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect())
}

/// The codes that the form of a new document offers, in its order.
async fn offered(world: &World, person: &mut Browser) -> Result<Vec<String>> {
    let page = person.get(world, "/en/documents/new").await?.body;
    let field = page.split("id=\"type\"").nth(1).context("the field")?;
    let field = field.split("</select>").next().unwrap_or_default();
    let values = field.split("<option value=\"").skip(1).filter_map(|rest| rest.split('"').next());
    Ok(values.filter(|value| !value.is_empty()).map(str::to_owned).collect())
}

async fn press(world: &World, person: &mut Browser, code: &str, to: &str) -> Result<StatusCode> {
    let answer = person.fill(world, LIST, &format!("{LIST}/{code}/place"), &[("to", to)]).await?;
    if answer.status == StatusCode::SEE_OTHER {
        assert_eq!(answer.header("location"), format!("{LIST}#term-{code}"));
    }
    Ok(answer.status)
}

#[test]
fn terms_with_a_place_stand_first_wherever_their_list_is_offered() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        for name in ["Zonal pledge", "Annual letter"] {
            amina.fill(world, LIST, LIST, &[("name-en", name)]).await?;
        }
        let before = order(world, &mut amina).await?;
        assert_eq!(before.first().map(String::as_str), Some("addendum"), "by name: {before:?}");
        let page = amina.get(world, &format!("{LIST}/zonal-pledge")).await?.body;
        assert!(page.contains("value=\"in\"") && page.contains("before the others"), "{page}");

        for code in ["zonal-pledge", "annual-letter", "other"] {
            assert_eq!(press(world, &mut amina, code, "in").await?, StatusCode::SEE_OTHER);
        }
        assert_eq!(order(world, &mut amina).await?[..3], ["zonal-pledge", "annual-letter", "other"]);
        assert_eq!(offered(world, &mut amina).await?[..3], ["zonal-pledge", "annual-letter", "other"]);
        // The first goes down only, the last up only, those without a place nowhere.
        let page = amina.get(world, LIST).await?.body;
        let row = |code: &str| {
            let rest = page.split_once(&format!("<tr id=\"term-{code}\"")).map_or("", |(_, rest)| rest);
            rest.split("</tr>").next().unwrap_or_default().to_owned()
        };
        assert!(!row("zonal-pledge").contains("\"up\"") && row("zonal-pledge").contains("\"down\""), "{page}");
        assert!(row("annual-letter").contains("\"up\"") && row("annual-letter").contains("\"down\""), "{page}");
        assert!(row("other").contains("\"up\"") && !row("other").contains("\"down\""), "{page}");
        assert!(!row("addendum").contains("\"up\"") && !row("addendum").contains("\"down\""), "{page}");

        press(world, &mut amina, "other", "up").await?;
        press(world, &mut amina, "other", "up").await?;
        press(world, &mut amina, "zonal-pledge", "down").await?;
        let wanted = ["other", "annual-letter", "zonal-pledge"];
        assert_eq!(order(world, &mut amina).await?[..3], wanted);
        // Where there is nowhere to go, nothing changes, nor when the term is reworded or the server begun anew.
        for (code, to) in [("other", "up"), ("zonal-pledge", "down"), ("other", "in"), ("addendum", "up")] {
            assert_eq!(press(world, &mut amina, code, to).await?, StatusCode::SEE_OTHER);
        }
        let fields = [("version", "4"), ("name-en", "Zonal promise")];
        let zonal = format!("{LIST}/zonal-pledge");
        assert_eq!(amina.fill(world, &zonal, &zonal, &fields).await?.status, StatusCode::SEE_OTHER);
        world.restart().await?;
        assert_eq!(order(world, &mut amina).await?[..3], wanted);
        assert_eq!(offered(world, &mut amina).await?[..3], wanted);

        press(world, &mut amina, "annual-letter", "out").await?;
        let after = order(world, &mut amina).await?;
        assert_eq!(after[..2], ["other", "zonal-pledge"]);
        assert_eq!(after.len(), before.len());
        let page = amina.get(world, &format!("{LIST}/other")).await?.body;
        assert!(page.contains("<dt class=\"govuk-!-font-weight-bold\">Place</dt>"), "its past says so: {page}");
        assert!(page.contains("value=\"out\""), "{page}");
        Ok(())
    })
}

#[test]
fn only_the_secretariat_orders_and_only_lists_of_its_own() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut auditor = a_person(world, Who::Auditor).await?;
        let mut amina = a_person(world, Who::Secretariat).await?;
        press(world, &mut amina, "other", "in").await?;
        press(world, &mut amina, "addendum", "in").await?;
        let page = auditor.get(world, LIST).await?.body;
        assert!(page.contains("id=\"term-other\"") && !page.contains("value=\"up\""), "{page}");
        for (person, path) in [
            (&mut auditor, "/en/settings/terms/document-type/other/place"),
            (&mut amina, "/en/settings/terms/sdg-goal/1/place"),
        ] {
            let answer = person.fill(world, "/en/account", path, &[("to", "in")]).await?;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        }
        assert_eq!(press(world, &mut amina, "other", "sideways").await?, StatusCode::NOT_FOUND);
        assert_eq!(press(world, &mut amina, "no-such", "up").await?, StatusCode::NOT_FOUND);
        Ok(())
    })
}
