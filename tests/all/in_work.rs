//! The register found by the work that is done on it: by who answers for an entry, by its clusters and
//! by its measures; each reader as far as they may know.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::clusters::assignment::{self, Share};
use mithaq::clusters::{self, Place};
use mithaq::institutions::reorganisation;
use mithaq::permissions::{Audience, Class, Duty};
use serde_json::json;

use crate::assignments::{holder, words};
use crate::browser::{Browser, Who, a_person};
use crate::clusters::{a_cluster, assign, number, whole};
use crate::institutions::{an_institution, by, entries};
use crate::measures::{act, begin};
use crate::world::{World, address, on_each_engine};

/// How many entries somebody finds by a query: as many as the list says and as the file holds.
async fn found(world: &World, who: &mut Browser, query: &str) -> Result<usize> {
    let file = who.get(world, &format!("/en/recommendations.json?{query}")).await?;
    assert_eq!(file.status, StatusCode::OK, "{query}: {}", words(&file));
    let rows = file.json()?.as_array().context("rows")?.len();
    let list = words(&who.get(world, &format!("/en/recommendations?{query}")).await?);
    let total = match rows {
        0 => "No recommendations".to_owned(),
        1 => "1 recommendation".to_owned(),
        more => format!("{more} recommendations"),
    };
    assert!(list.contains(&total), "{query}: {total}: {list}");
    Ok(rows)
}

#[test]
fn the_register_is_found_by_who_answers_for_an_entry_today() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let justice = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let health = an_institution(world, "Ministry of Health", Class::Member).await?;
        let mut own = holder(world, &mut office, &justice, Duty::FocalPoint, "Karim").await?;
        let mut other = holder(world, &mut office, &health, Duty::FocalPoint, "Nadia").await?;
        let by_justice = format!("lead={}", justice.public_id);

        assert_eq!(found(world, &mut office, "lead=none").await?, 4);
        let first = assign(world, &justice, Share::Lead, &whole(number(world, 1).await?)).await?;
        let first = first.map_err(|wrong| anyhow::anyhow!("{wrong:?}"))?;
        // Before it has answered, its own people and the secretariat know of it.
        assert_eq!(found(world, &mut office, &by_justice).await?, 1);
        assert_eq!(found(world, &mut own, &by_justice).await?, 1);
        assert_eq!(found(world, &mut other, &by_justice).await?, 0);
        assert_eq!(world.total(&by_justice).await?, 0);
        assert_eq!(world.find("").await?["facets"]["lead"], json!({ "none": 1 }));

        let tx = world.app.db.begin().await?;
        assert_eq!(assignment::accept(&tx, by(world), &[first]).await?, 1);
        tx.commit().await?;
        world.app.changed().await?;
        assert_eq!(found(world, &mut other, &by_justice).await?, 1);
        assert_eq!(world.find("").await?["facets"]["lead"], json!({ &justice.public_id: 1 }));
        assert_eq!(found(world, &mut office, "lead=none").await?, 3);
        // With other filters: each is counted as if only the others were there.
        let both = format!("{by_justice}&lead=none&position=supported&theme=none");
        assert_eq!(found(world, &mut office, &both).await?, 4);
        let counts = world.find(&format!("{by_justice}&position=noted")).await?["facets"].clone();
        assert_eq!(counts["lead"], json!({}));
        assert_eq!(counts["position"], json!({ "supported": 1 }));
        let page = words(&office.get(world, &format!("/en/recommendations?{by_justice}")).await?);
        assert!(page.contains("Without a lead institution 3"), "{page}");
        assert!(page.contains("Remove filter: Lead institution Ministry of Justice"), "{page}");

        // Whoever goes on with its work leads from that day on.
        let tx = world.app.db.begin().await?;
        let known = &world.app.terms().institutions;
        let merged = reorganisation::merge(&tx, by(world), known, &justice, &health, world.app.today()).await?;
        assert_eq!(merged, Ok(()));
        tx.commit().await?;
        world.app.changed().await?;
        assert_eq!(world.total(&by_justice).await?, 0);
        assert_eq!(world.total(&format!("lead={}", health.public_id)).await?, 1);
        assert_eq!(world.get("/api/v1/recommendations?lead=nobody").await?.status, StatusCode::BAD_REQUEST);
        Ok(())
    })
}

#[test]
fn what_a_cluster_or_measure_is_about_is_found_by_whoever_may_see_it() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let justice = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let mut own = holder(world, &mut office, &justice, Duty::FocalPoint, "Karim").await?;
        let cluster = a_cluster(world, "Treaties", Audience::Members).await?;
        let inside = [Place::whole(number(world, 1).await?), Place::whole(number(world, 2).await?)];
        let tx = world.app.db.begin().await?;
        clusters::include(&tx, by(world), &cluster, &inside).await?;
        tx.commit().await?;
        world.app.changed().await?;
        let in_it = format!("cluster={}", cluster.public_id);
        assert_eq!(found(world, &mut own, &in_it).await?, 2);
        assert_eq!(found(world, &mut office, "cluster=none").await?, 2);
        // Of a cluster that is not theirs to see readers do not even learn that it is there.
        for unknown in [in_it.as_str(), "cluster=0198c000-0000-7000-8000-000000000000"] {
            let refused = world.get(&format!("/en/recommendations?{unknown}")).await?;
            assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{unknown}");
        }
        assert_eq!(world.find("").await?["facets"]["cluster"], json!({ "none": 1 }));

        assert_eq!(found(world, &mut own, "measures=none").await?, 3);
        let measure = begin(world, &mut office, &justice.public_id, &[("ends", "2026-01-31")]).await?;
        let id = measure.trim_start_matches("/en/measures/").to_owned();
        let query = format!("?entry={}", address(1));
        let fields = [("query", query.as_str()), ("measure", id.as_str())];
        office.fill(world, &format!("/en/measures/links{query}"), "/en/measures/links", &fields).await?;
        assert_eq!(found(world, &mut office, "measures=draft").await?, 1);
        let decree = [("adopted-on", "2026-01-15"), ("adopted-where", "Decree 12")];
        assert_eq!(act(world, &mut office, &measure, "adoption", &decree).await?, StatusCode::SEE_OTHER);
        assert_eq!(found(world, &mut own, "measures=late").await?, 1);
        assert_eq!(found(world, &mut own, "measures=none&type=recommendation").await?, 2);
        assert_eq!(world.find("").await?["facets"]["measures"], json!({ "none": 1 }), "it is for members so far");
        let public = [("audience", "public")];
        assert_eq!(act(world, &mut office, &measure, "audience", &public).await?, StatusCode::SEE_OTHER);
        assert_eq!(world.find("").await?["facets"]["measures"], json!({ "late": 1 }));
        Ok(())
    })
}
