//! Assigning many at once, rules, suggestions and the dialogue over the API, as on the pages.

use anyhow::{Context, Result};
use mithaq::permissions::{Class, Duty};
use serde_json::{Value, json};

use crate::assignments::holder;
use crate::browser::{Who, a_person};
use crate::institutions::{an_institution, entries};
use crate::openapi::held_to;
use crate::programs::Program;
use crate::programs_tracks::{id, told, wrong};
use crate::world::{World, address, on_each_engine};

const BULKS: &str = "/api/v1/assignments/bulks";
const BULK: &str = "/api/v1/assignments/bulks/{bulk}";

/// How many of each outcome.
fn counts(bulk: &Value) -> Vec<(&str, i64)> {
    let outcomes = bulk["outcomes"].as_array().into_iter().flatten();
    outcomes
        .filter_map(|one| Some((one["outcome"].as_str()?, one["count"].as_i64()?)))
        .filter(|(_, count)| *count > 0)
        .collect()
}

#[test]
fn a_program_assigns_what_a_search_finds_as_it_was_shown_and_takes_it_back() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let mut head = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "Lamia").await?;
        let (office, head) = (Program::of(world, &mut office).await?, Program::of(world, &mut head).await?);
        let wish = json!({ "query": "?year=2022", "institution": ministry.public_id, "share": "lead" });
        told(world, &head, ("POST", BULKS, BULKS), "403", &wish).await?;
        let single = json!({ "query": format!("?entry={}", address(1)), "institution": "nobody", "share": "king" });
        let single = told(world, &office, ("POST", BULKS, BULKS), "422", &single).await?;
        assert_eq!(wrong(&single), ["institution", "share", "query"], "{single}");
        let shown = told(world, &office, ("POST", BULKS, BULKS), "201", &wish).await?;
        let place = format!("{BULKS}/{}", shown["id"]);
        assert_eq!((&shown["state"], &shown["institution"]), (&"preview".into(), &ministry.public_id.as_str().into()));
        let total = shown["total"].as_i64().context("how many")?;
        let assigned = counts(&shown).iter().find(|(code, _)| *code == "assigned").context("some")?.1;
        assert!(assigned > 1 && assigned < total, "one is not for members yet: {shown}");
        assert_eq!(shown["outcomes"][3]["outcome"], "unseen");

        // Another is assigned meanwhile: what would be done is no more what was shown.
        let one = json!({ "entry": [address(1)], "institution": ministry.public_id, "share": "lead" });
        told(world, &office, ("POST", "/api/v1/assignments", "/api/v1/assignments"), "201", &one).await?;
        let (form, application) = (format!("{BULK}/application"), format!("{place}/application"));
        let mark = json!({ "mark": shown["mark"] });
        told(world, &head, ("POST", &form, &application), "403", &mark).await?;
        let late = told(world, &office, ("POST", &form, &application), "422", &mark).await?;
        assert_eq!(wrong(&late), ["mark"], "{late}");
        let anew = held_to("get", BULK, &place, "200", &office.get(world, &place).await?)?;
        assert_eq!(counts(&anew).first(), Some(&("assigned", assigned - 1)), "{anew}");
        assert_eq!(head.get(world, &place).await?.status, 403);
        let mark = json!({ "mark": anew["mark"] });
        let done = told(world, &office, ("POST", &form, &application), "201", &mark).await?;
        assert_eq!((&done["state"], counts(&done)), (&"done".into(), vec![("submitted", assigned - 1)]));

        // The ministry reads each of its own, accepts one; the rest is taken back.
        let list = head.get(world, "/api/v1/assignments?state=submitted").await?.json()?;
        assert_eq!(list["items"].as_array().map(Vec::len), usize::try_from(assigned).ok());
        let entry = &done["outcomes"][0]["entries"][0];
        let items = list["items"].as_array().into_iter().flatten();
        let mine = items.into_iter().find(|one| one["entry"] == *entry).context("one of them")?;
        let (form, place_of_one) = ("/api/v1/assignments/{assignment}", format!("/api/v1/assignments/{}", id(mine)?));
        let read = held_to("get", form, &place_of_one, "200", &head.get(world, &place_of_one).await?)?;
        assert_eq!(read, *mine);
        let accept = json!({ "answer": "accept" });
        assert_eq!(head.send(world, "POST", &format!("{place_of_one}/answer"), &accept).await?.status, 201);
        let (form, undo) = (format!("{BULK}/undo"), format!("{place}/undo"));
        told(world, &head, ("POST", &form, &undo), "403", &json!({})).await?;
        let undone = told(world, &office, ("POST", &form, &undo), "201", &json!({})).await?;
        assert_eq!(undone["state"], "undone");
        assert!(counts(&undone).contains(&("accepted", 1)), "{undone}");
        Ok(())
    })
}

#[test]
fn a_program_keeps_the_rules_and_lets_them_propose() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut school = crate::world::a_recommendation(1, "132.1 Build schools (Fiji);");
        school["Themes"] = json!(["Right to education"]);
        world.receive(&[school], "en", crate::world::How::Import).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let mut auditor = a_person(world, Who::Auditor).await?;
        let ministry = an_institution(world, "Ministry of Education", Class::Member).await?;
        let mut head = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "Lamia").await?;
        let (office, head) = (Program::of(world, &mut office).await?, Program::of(world, &mut head).await?);
        let auditor = Program::of(world, &mut auditor).await?;
        let rules = "/api/v1/assignments/rules";
        let wish = json!({ "topic": "theme/right-to-education", "institution": ministry.public_id, "share": "lead" });
        for stranger in [&head, &auditor] {
            told(world, stranger, ("POST", rules, rules), "403", &wish).await?;
        }
        let none = told(world, &office, ("POST", rules, rules), "422", &json!({ "topic": "theme/nothing" })).await?;
        assert_eq!(wrong(&none), ["topic", "institution", "share"], "{none}");
        let made = told(world, &office, ("POST", rules, rules), "201", &wish).await?;
        assert_eq!(
            (&made["items"][0]["topic"], &made["items"][0]["would"]),
            (&"theme/right-to-education".into(), &1.into())
        );
        assert_eq!(wrong(&told(world, &office, ("POST", rules, rules), "422", &wish).await?), ["topic"], "it is there");
        held_to("get", rules, rules, "200", &auditor.get(world, rules).await?)?;
        assert_eq!(head.get(world, rules).await?.status, 403);
        let proposals = "/api/v1/assignments/proposals";
        told(world, &head, ("POST", proposals, proposals), "403", &json!({})).await?;
        let proposed = told(world, &office, ("POST", proposals, proposals), "201", &json!({})).await?;
        assert_eq!(proposed["proposed"], 1);
        assert_eq!(head.get(world, "/api/v1/assignments").await?.json()?["items"], json!([]), "not asked yet");
        let (form, end) = (format!("{rules}/{{rule}}/end"), format!("{rules}/{}/end", made["items"][0]["id"]));
        told(world, &head, ("POST", &form, &end), "403", &json!({})).await?;
        let ended = told(world, &office, ("POST", &form, &end), "201", &json!({})).await?;
        assert_eq!(ended["items"], json!([]));
        told(world, &office, ("POST", &form, &end), "404", &json!({})).await?;
        Ok(())
    })
}

#[test]
fn a_program_takes_up_suggestions_ends_a_cluster_and_withdraws_only_its_own_words() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut all = Vec::new();
        for key in 1..=3 {
            let mut school =
                crate::world::a_recommendation(key, &format!("132.{key} Build schools in the north (Fiji);"));
            school["Themes"] = json!(["Right to education"]);
            all.push(school);
        }
        world.receive(&all, "en", crate::world::How::Import).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Education", Class::Member).await?;
        let mut head = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "Lamia").await?;
        let (office, head) = (Program::of(world, &mut office).await?, Program::of(world, &mut head).await?);
        let (list, one) = ("/api/v1/clusters", "/api/v1/clusters/{cluster}");
        let new = json!({
            "title": { "en": "Schools" }, "audience": "members", "topic": ["theme/right-to-education"],
            "entry": [address(1)],
        });
        let made = told(world, &office, ("POST", list, list), "201", &new).await?;
        let place = format!("{list}/{}", id(&made)?);
        let (form, suggestions) = (format!("{one}/suggestions"), format!("{place}/suggestions"));
        assert_eq!(head.get(world, &suggestions).await?.status, 403);
        let found = held_to("get", &form, &suggestions, "200", &office.get(world, &suggestions).await?)?;
        assert_eq!(found["items"].as_array().map(Vec::len), Some(2), "{found}");
        assert_eq!(
            (&found["items"][0]["topic"], &found["items"][0]["like"]),
            (&json!(["theme/right-to-education"]), &address(1).into())
        );
        let (form, inside) = (format!("{one}/entries"), format!("{place}/entries"));
        let taken = json!({ "entry": [found["items"][0]["entry"]] });
        told(world, &office, ("POST", &form, &inside), "201", &taken).await?;
        assert_eq!(office.get(world, &suggestions).await?.json()?["items"].as_array().map(Vec::len), Some(1));

        let (form, comments) = (format!("{one}/comments"), format!("{place}/comments"));
        let said = told(world, &head, ("POST", &form, &comments), "201", &json!({ "comment": "In spring." })).await?;
        let comment = said["comments"][0]["id"].as_str().context("an id")?;
        let (form, back) = (format!("{form}/{{comment}}/withdrawal"), format!("{comments}/{comment}/withdrawal"));
        told(world, &office, ("POST", &form, &back), "404", &json!({})).await?;
        let gone = told(world, &head, ("POST", &form, &back), "201", &json!({})).await?;
        assert_eq!((&gone["comments"][0]["withdrawn"], &gone["comments"][0]["text"]), (&true.into(), &"".into()));
        told(world, &head, ("POST", &form, &back), "404", &json!({})).await?;

        // Who agreed is named as programs know institutions.
        let given = json!({ "cluster": [id(&made)?], "institution": ministry.public_id, "share": "lead" });
        told(world, &office, ("POST", "/api/v1/assignments", "/api/v1/assignments"), "201", &given).await?;
        let (form, agreements) = (format!("{one}/agreements"), format!("{place}/agreements"));
        let agreed = json!({ "agreed": "By June.", "agreed_on": "2026-11-20", "with": [ministry.public_id] });
        let agreed = told(world, &office, ("POST", &form, &agreements), "201", &agreed).await?;
        assert_eq!(agreed["agreements"][0]["institutions"], json!([ministry.public_id]));

        let (form, end) = (format!("{one}/end"), format!("{place}/end"));
        told(world, &head, ("POST", &form, &end), "403", &json!({})).await?;
        let ended = told(world, &office, ("POST", &form, &end), "201", &json!({})).await?;
        assert_eq!(ended["ended_on"], world.app.today().to_string());
        let resumed = told(world, &office, ("POST", &form, &end), "201", &json!({ "resume": true })).await?;
        assert_eq!(resumed["ended_on"], Value::Null);
        Ok(())
    })
}
