//! Entries that may belong into a cluster: shown with why, put in by a person alone.

use anyhow::Result;
use axum::http::StatusCode;
use serde_json::json;

use crate::assignments::words;
use crate::browser::{Who, a_person};
use crate::desk_words::worded;
use crate::world::{How, World, a_recommendation, address, an_observation, on_each_engine};

#[test]
fn what_is_like_the_entries_of_a_cluster_is_suggested_with_why_and_put_in_by_hand() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let texts = [
            "1.1 Build a school in every district (Fiji);",
            "1.2 Open a school for girls (Fiji);",
            // By its topics; by its words; by neither; by one topic of two.
            "1.3 Pay teachers on time (Fiji);",
            "1.4 Build a school in every district without delay (Fiji);",
            "1.5 Ratify the protocol (Fiji);",
            "1.6 Vaccinate all children (Fiji);",
        ];
        let themes: [&[&str]; 6] = [
            &["Right to education"],
            &["Right to education"],
            &["Right to education"],
            &["Right to education"],
            &[],
            &[],
        ];
        let mut records: Vec<_> = (1..).zip(texts).map(|(key, text)| a_recommendation(key, text)).collect();
        for (place, (record, themes)) in records.iter_mut().zip(themes).enumerate() {
            record["Themes"] = json!(themes);
            let of_children = [0, 1, 2, 5].contains(&place);
            record["AffectedPersons"] = if of_children { json!(["Children"]) } else { json!([]) };
        }
        records.push(an_observation(7, "7. Ensure that every child learns."));
        records[6]["Themes"] = json!(["Right to education"]);
        records[6]["AffectedPersons"] = json!(["Children"]);
        world.receive(&records, "en", How::Import).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let new = "/en/clusters/new?q=school";
        let fields = [("query", "?q=school"), ("title-en", "Schools"), ("audience", "public")];
        let made = office.fill(world, new, "/en/clusters/new", &fields).await?;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", words(&made));
        let cluster = made.header("location").to_owned();
        // What the search found is inside: 1, 2 and 4. Take the last one out again.
        let page = office.get(world, &cluster).await?.body;
        let places: Vec<&str> =
            page.split("name=\"place\" value=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(places.len(), 3);
        let last = places.last().copied().unwrap_or_default();
        office.fill(world, &cluster, &format!("{cluster}/removal"), &[("place", last)]).await?;

        let suggestions = format!("{cluster}/suggestions");
        let shown = office.get(world, &suggestions).await?;
        let suggested: Vec<u32> = (1..=7).filter(|key| shown.body.contains(&address(*key).to_string())).collect();
        // 1 is named since 4 says nearly the same.
        assert_eq!(suggested, [1, 3, 4, 7], "{}", words(&shown));
        let said = words(&shown);
        assert!(said.contains("Words like those of") && said.contains("Same topics: Right to education"), "{said}");
        worded(world, &mut [&mut office], std::slice::from_ref(&suggestions)).await?;

        // Nothing went in by itself, and nothing goes in unless it is ticked.
        let count = "2 entries";
        assert!(words(&office.get(world, &cluster).await?).contains(count));
        let none = office.fill(world, &suggestions, &suggestions, &[]).await?;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        let tick = shown.body.split("name=\"entry\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let tick = tick.unwrap_or_default();
        let taken = office.fill(world, &suggestions, &suggestions, &[("entry", tick)]).await?;
        assert_eq!((taken.status, taken.header("location")), (StatusCode::SEE_OTHER, cluster.as_str()));
        assert!(words(&office.get(world, &cluster).await?).contains("3 entries"));
        assert!(!office.get(world, &suggestions).await?.body.contains(&format!("value=\"{tick}\"")));

        // Others do not come here.
        let mut auditor = a_person(world, Who::Auditor).await?;
        assert_eq!(auditor.get(world, &suggestions).await?.status, StatusCode::FORBIDDEN);
        Ok(())
    })
}
