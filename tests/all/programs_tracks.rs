//! Statuses, assessments, grades and scales over the API: every step that the pages have, by the same hands.

use anyhow::{Context, Result};
use mithaq::permissions::{Class, Duty};
use serde_json::{Value, json};

use crate::assessments::{lead, people};
use crate::assignments::holder;
use crate::institutions::{an_institution, entries};
use crate::openapi::held_to;
use crate::programs::Program;
use crate::world::{World, address, on_each_engine};

/// Sends it, and holds the answer to the description.
pub async fn told(
    world: &World,
    program: &Program,
    (method, form, place): (&str, &str, &str),
    status: &str,
    body: &Value,
) -> Result<Value> {
    let answer = program.send(world, method, place, body).await?;
    held_to(&method.to_lowercase(), form, place, status, &answer)
}

/// The fields of which an answer says that something is wrong.
pub fn wrong(told: &Value) -> Vec<&str> {
    told["errors"].as_array().into_iter().flatten().filter_map(|one| one["field"].as_str()).collect()
}

pub fn id(body: &Value) -> Result<&str> {
    body["id"].as_str().context("an id")
}

#[test]
fn a_ministrys_system_writes_its_status_anew_until_it_is_right() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut all = people(world).await?;
        lead(world, &mut all.office, 1, "", &all.ministry).await?;
        let (writer, head) = (Program::of(world, &mut all.writer).await?, Program::of(world, &mut all.head).await?);
        let foreign = Program::of(world, &mut all.foreign).await?;
        let (list, one) = ("/api/v1/statuses", "/api/v1/statuses/{status}");
        let link = json!({ "kind": "link", "title": { "en": "The bill" }, "address": "https://example.org/bill" });
        let evidence = writer.send(world, "POST", "/api/v1/evidence", &link).await?.json()?["items"][0].clone();
        let said = json!({ "entry": address(1), "value": "state/in-progress", "reasoning": { "en": "Drafted." } });
        let mut read = told(world, &writer, ("POST", list, list), "201", &said).await?;
        let place = format!("{list}/{}", id(&read)?);
        assert_eq!((&read["stage"], &read["evidence"]), (&"draft".into(), &json!([])));
        // What is read, changed, is sent back.
        let first = read.clone();
        read["value"] = "state/implemented".into();
        read["evidence"] = json!([evidence["id"]]);
        for stranger in [&head, &foreign] {
            let refused = stranger.send(world, "PUT", &place, &read).await?.status.as_u16();
            assert!([403, 404].contains(&refused), "{refused}");
        }
        let put = ("PUT", one, place.as_str());
        let saved = told(world, &writer, put, "200", &read).await?;
        assert_eq!((&saved["value"], &saved["evidence"]), (&"state/implemented".into(), &json!([evidence["id"]])));
        assert_eq!(saved["evidence_count"], 1);
        let late = told(world, &writer, put, "422", &first).await?;
        assert_eq!(wrong(&late), ["version"], "{late}");
        let silent = json!({ "value": "state/done", "evidence": ["nobody's"], "version": saved["version"] });
        let silent = told(world, &writer, put, "422", &silent).await?;
        assert_eq!(wrong(&silent), ["value", "reasoning_en", "evidence"], "{silent}");
        let mut last = saved.clone();
        last["do"] = "submit".into();
        let handed = told(world, &writer, put, "200", &last).await?;
        assert_eq!(handed["stage"], "submitted");
        assert_eq!(told(world, &writer, put, "403", &handed).await?["status"], 403, "it waits for another hand");

        for (query, found) in [
            (format!("value=state/implemented&institution={}", all.ministry.public_id), 1),
            ("value=state/in-progress".to_owned(), 0),
            ("institution=national-mechanism".to_owned(), 0),
            (format!("stage=submitted&entry={}", address(1)), 1),
        ] {
            let place = format!("{list}?{query}");
            assert_eq!(
                held_to("get", list, &place, "200", &head.get(world, &place).await?)?["total"],
                found,
                "{query}"
            );
        }
        for query in ["value=ccpr-2017/b", "institution=nobody", "by=me"] {
            let place = format!("{list}?{query}");
            held_to("get", list, &place, "400", &head.get(world, &place).await?)?;
        }
        Ok(())
    })
}

#[test]
fn an_observers_system_publishes_and_corrects_its_assessment_and_the_state_answers() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut all = people(world).await?;
        lead(world, &mut all.office, 1, "", &all.ministry).await?;
        let nhri = an_institution(world, "Human Rights Council", Class::Observer).await?;
        let mut huda = holder(world, &mut all.office, &nhri, Duty::Observer, "Huda").await?;
        let (huda, writer) = (Program::of(world, &mut huda).await?, Program::of(world, &mut all.writer).await?);
        let (office, foreign) =
            (Program::of(world, &mut all.office).await?, Program::of(world, &mut all.foreign).await?);
        let (list, one) = ("/api/v1/assessments", "/api/v1/assessments/{assessment}");
        let said = json!({
            "entry": address(1), "finding": { "en": "Hardly begun." }, "reasoning": { "en": "No court applies it." },
            "on": "2026-11-01", "audience": "public", "do": "publish",
        });
        let mut read = told(world, &huda, ("POST", list, list), "201", &said).await?;
        let place = format!("{list}/{}", id(&read)?);
        // A key is no second factor: for everybody it is not published, and kept.
        assert_eq!(read["stage"], "draft");
        let step = |what: &str| (format!("{one}/{what}"), format!("{place}/{what}"));
        let (form, publication) = step("publication");
        let version = json!({ "version": read["version"] });
        told(world, &huda, ("POST", &form, &publication), "401", &version).await?;
        read["audience"] = "observers".into();
        assert_eq!(office.send(world, "PUT", &place, &read).await?.status, 404, "a draft is its writer's alone");
        let read = told(world, &huda, ("PUT", one, &place), "200", &read).await?;
        let late = told(world, &huda, ("POST", &form, &publication), "422", &version).await?;
        assert_eq!(wrong(&late), ["version"], "{late}");
        let version = json!({ "version": read["version"] });
        assert_eq!(told(world, &huda, ("POST", &form, &publication), "201", &version).await?["stage"], "published");

        let (form, answers) = step("answers");
        let silent = told(world, &writer, ("POST", &form, &answers), "422", &json!({})).await?;
        assert_eq!(wrong(&silent), ["answer"], "{silent}");
        let reply = json!({ "answer": "The decree is from October." });
        for stranger in [&huda, &foreign] {
            told(world, stranger, ("POST", &form, &answers), "403", &reply).await?;
        }
        let answered = told(world, &writer, ("POST", &form, &answers), "201", &reply).await?;
        assert_eq!(answered["answers"][0]["institution"], all.ministry.public_id);
        let answered = told(world, &office, ("POST", &form, &answers), "201", &reply).await?;
        assert_eq!(answered["answers"][1]["institution"], "national-mechanism");

        // What was published is corrected by a new version.
        let (form, correction) = step("correction");
        told(world, &writer, ("POST", &form, &correction), "403", &json!({})).await?;
        let mut anew = told(world, &huda, ("POST", &form, &correction), "201", &json!({})).await?;
        assert_eq!((&anew["corrects"], &anew["stage"]), (&read["id"], &"draft".into()));
        anew["finding"]["en"] = "Begun.".into();
        anew["do"] = "publish".into();
        let newer = format!("{list}/{}", id(&anew)?);
        let anew = told(world, &huda, ("PUT", one, &newer), "200", &anew).await?;
        assert_eq!(anew["stage"], "published");
        let (form, withdrawal) = (format!("{one}/withdrawal"), format!("{newer}/withdrawal"));
        let why = json!({ "withdrawal_why": "Of another year.", "version": anew["version"] });
        told(world, &writer, ("POST", &form, &withdrawal), "403", &why).await?;
        let none = told(world, &huda, ("POST", &form, &withdrawal), "422", &json!({ "version": 1 })).await?;
        assert_eq!(wrong(&none), ["withdrawal_why"]);
        told(world, &huda, ("POST", &form, &withdrawal), "201", &why).await?;
        let mine = format!("{list}?institution={}&entry={}", nhri.public_id, address(1));
        let told = held_to("get", list, &mine, "200", &huda.get(world, &mine).await?)?;
        assert_eq!((&told["total"], &told["items"][0]["finding"]["en"]), (&1.into(), &"Hardly begun.".into()));
        Ok(())
    })
}

#[test]
fn the_secretariats_system_enters_grades_and_keeps_the_scales() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut all = people(world).await?;
        let (office, writer) = (Program::of(world, &mut all.office).await?, Program::of(world, &mut all.writer).await?);
        let (list, one) = ("/api/v1/grades", "/api/v1/grades/{grade}");
        let mut said = json!({
            "entry": address(1), "value": "ccpr-2017/b", "symbol": "CCPR/C/128/3", "on": "2026-05-04",
            "audience": "public", "quotation": { "en": "[B]: Some steps." },
        });
        told(world, &writer, ("POST", list, list), "403", &said).await?;
        told(world, &office, ("POST", list, list), "401", &said).await?;
        said["audience"] = "members".into();
        let mut read = told(world, &office, ("POST", list, list), "201", &said).await?;
        let place = format!("{list}/{}", id(&read)?);
        read["paragraph"] = "12".into();
        told(world, &writer, ("PUT", one, &place), "403", &read).await?;
        let saved = told(world, &office, ("PUT", one, &place), "200", &read).await?;
        assert_eq!((&saved["paragraph"], &saved["value"]), (&"12".into(), &"ccpr-2017/b".into()));
        read["paragraph"] = "13".into();
        assert_eq!(wrong(&told(world, &office, ("PUT", one, &place), "422", &read).await?), ["version"]);
        assert_eq!(world.get(&place).await?.status, 404);
        let such = format!("{list}?value=ccpr-2017/b");
        assert_eq!(held_to("get", list, &such, "200", &writer.get(world, &such).await?)?["total"], 1);
        let (form, withdrawal) = (format!("{one}/withdrawal"), format!("{place}/withdrawal"));
        let why = json!({ "withdrawal_why": "Another paragraph.", "version": saved["version"] });
        told(world, &writer, ("POST", &form, &withdrawal), "403", &why).await?;
        told(world, &office, ("POST", &form, &withdrawal), "201", &why).await?;
        assert_eq!(writer.get(world, &such).await?.json()?["total"], 0);

        let (list, one) = ("/api/v1/scales", "/api/v1/scales/{scale}");
        let scale = json!({ "track": "assessment", "name": { "en": "Traffic lights" }, "source": "Our charter" });
        told(world, &writer, ("POST", list, list), "403", &scale).await?;
        let own = json!({ "track": "status", "name": {} });
        assert_eq!(
            wrong(&told(world, &office, ("POST", list, list), "422", &own).await?),
            ["track", "name_en", "source"]
        );
        let mut read = told(world, &office, ("POST", list, list), "201", &scale).await?;
        let place = format!("{list}/{}", read["code"].as_str().context("a code")?);
        assert_eq!((&read["code"], &read["values"]), (&"traffic-lights".into(), &json!([])));
        read["name"]["fr"] = "Feux".into();
        told(world, &writer, ("PUT", one, &place), "403", &read).await?;
        let saved = told(world, &office, ("PUT", one, &place), "200", &read).await?;
        assert_eq!(saved["name"]["fr"], "Feux");
        assert_eq!(wrong(&told(world, &office, ("PUT", one, &place), "422", &read).await?), ["version"]);
        let (form, values) = (format!("{one}/values"), format!("{place}/values"));
        let mut value = json!({ "name": { "en": "Green" }, "sign": "G", "tone": "good", "version": saved["version"] });
        told(world, &writer, ("POST", &form, &values), "403", &value).await?;
        let added = told(world, &office, ("POST", &form, &values), "201", &value).await?;
        assert_eq!((&added["values"][0]["code"], &added["values"][0]["place"]), (&"g".into(), &1.into()));
        value["name"]["en"] = "Go".into();
        let (form, green) = (format!("{form}/{{value}}"), format!("{values}/g"));
        assert_eq!(wrong(&told(world, &office, ("PUT", &form, &green), "422", &value).await?), ["version"]);
        value["version"] = added["version"].clone();
        told(world, &office, ("PUT", &form, &green), "200", &value).await?;
        told(world, &writer, ("PUT", &form, &green), "403", &value).await?;
        let shown = held_to("get", one, &place, "200", &world.get(&place).await?)?;
        assert_eq!(shown["values"][0]["name"]["en"], "Go", "{shown}");
        Ok(())
    })
}
