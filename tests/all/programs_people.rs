//! Contacts, handover, history, reporting and many appointments at once over the API, as on the pages.

use anyhow::{Context, Result};
use mithaq::permissions::{Class, Duty};
use serde_json::{Value, json};

use crate::assignments::holder;
use crate::browser::{Browser, Who, a_person};
use crate::institutions::{a_post, an_institution};
use crate::openapi::held_to;
use crate::programs::Program;
use crate::programs_tracks::{told, wrong};
use crate::world::{Answer, World, on_each_engine};

/// The same by a session, with the token that its forms carry.
async fn by_session(world: &World, person: &mut Browser, path: &str, body: &Value) -> Result<Answer> {
    let account = person.get(world, "/api/v1/account").await?.json()?;
    let token = account["form_token"].as_str().context("a token")?.to_owned();
    person.headers = vec![("x-form-token", token)];
    let answer = person.ask(world, "POST", path, body.to_string()).await;
    person.headers.clear();
    answer
}

#[test]
fn a_program_says_how_its_person_is_reached_and_members_read_it() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let union = an_institution(world, "Union of Lawyers", Class::Observer).await?;
        let mut karim = holder(world, &mut office, &ministry, Duty::FocalPoint, "Karim").await?;
        let mut lamia = holder(world, &mut office, &union, Duty::Observer, "Lamia").await?;
        let (office, karim) = (Program::of(world, &mut office).await?, Program::of(world, &mut karim).await?);
        let lamia = Program::of(world, &mut lamia).await?;
        let own = "/api/v1/account/contact";
        let before = held_to("get", own, own, "200", &karim.get(world, own).await?)?;
        assert_eq!(before, json!({ "telephone": "", "address": "", "confirmed_on": null, "old": true }));
        let bad = told(world, &karim, ("PUT", own, own), "422", &json!({ "telephone": "call me" })).await?;
        assert_eq!(wrong(&bad), ["telephone"], "{bad}");
        let unconfirmed = "/api/v1/appointments/unconfirmed";
        let names = async || {
            let list = held_to("get", unconfirmed, unconfirmed, "200", &office.get(world, unconfirmed).await?)?;
            let items = list["items"].as_array().cloned().unwrap_or_default();
            anyhow::Ok(items.iter().filter_map(|one| one["name"].as_str().map(str::to_owned)).collect::<Vec<_>>())
        };
        assert_eq!(names().await?, ["Karim", "Lamia", "secretariat"]);
        assert_eq!(karim.get(world, unconfirmed).await?.status, 403);
        let said = json!({ "telephone": "+222 45 25 00 00", "address": "Palace of Justice" });
        let after = told(world, &karim, ("PUT", own, own), "200", &said).await?;
        assert_eq!((&after["confirmed_on"], &after["old"]), (&world.app.today().to_string().into(), &false.into()));
        assert_eq!(names().await?, ["Lamia", "secretariat"]);

        // Members find one another; of observers' people only the secretariat knows, of nobody's the public.
        let page = |of: &str| format!("/api/v1/institutions/{of}");
        let theirs = page(&ministry.public_id);
        let reads = async |answer: Answer| {
            let body = held_to("get", "/api/v1/institutions/{institution}", &theirs, "200", &answer)?;
            anyhow::Ok(body["posts"][0]["appointments"].clone())
        };
        let known = reads(karim.get(world, &theirs).await?).await?;
        assert_eq!(
            (&known[0]["email"], &known[0]["contact"]["telephone"]),
            (&"karim@example.org".into(), &"+222 45 25 00 00".into())
        );
        assert_eq!(reads(world.get(&theirs).await?).await?, Value::Null);
        assert_eq!(reads(lamia.get(world, &theirs).await?).await?, Value::Null);
        let observers = page(&union.public_id);
        assert_eq!(karim.get(world, &observers).await?.json()?["posts"][0]["appointments"], Value::Null);
        assert_eq!(reads(office.get(world, &observers).await?).await?[0]["contact"]["old"], true);
        Ok(())
    })
}

#[test]
fn handover_and_history_are_told_to_those_who_may_know_people() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        crate::institutions::entries(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let health = an_institution(world, "Ministry of Health", Class::Member).await?;
        let union = an_institution(world, "Union of Lawyers", Class::Observer).await?;
        let mut head = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "Lamia").await?;
        let mut nadia = holder(world, &mut office, &health, Duty::FocalPoint, "Nadia").await?;
        holder(world, &mut office, &union, Duty::Observer, "Puceaxolotl").await?;
        crate::assessments::lead(world, &mut office, 1, "", &ministry).await?;
        let office_page = format!("/en/institutions/{}/history", union.public_id);
        assert!(office.get(world, &office_page).await?.body.contains("Puceaxolotl"));
        assert_eq!(nadia.get(world, &office_page).await?.status, 403, "observers may be at risk");
        let theirs = nadia.get(world, &format!("/en/institutions/{}", union.public_id)).await?.body;
        assert!(!theirs.contains("/history"), "nor is there a link: {theirs}");
        let (office, head) = (Program::of(world, &mut office).await?, Program::of(world, &mut head).await?);
        let nadia = Program::of(world, &mut nadia).await?;

        let form = "/api/v1/institutions/{institution}/history";
        let of = |id: &str| format!("/api/v1/institutions/{id}/history");
        let acts = held_to("get", form, "own", "200", &nadia.get(world, &of(&ministry.public_id)).await?)?;
        assert_eq!(
            (&acts["items"][0]["act"], &acts["items"][0]["about"]),
            (&"appointed".into(), &"Lamia, Validating authority".into())
        );
        assert_eq!(nadia.get(world, &of(&union.public_id)).await?.status, 403);
        assert!(office.get(world, &of(&union.public_id)).await?.body.contains("Puceaxolotl"));

        let post = world.get(&format!("/api/v1/institutions/{}", ministry.public_id)).await?.json()?;
        let post = post["posts"][0]["id"].as_str().context("a post")?.to_owned();
        let (form, place) = ("/api/v1/posts/{post}/handover", format!("/api/v1/posts/{post}/handover"));
        let handed = held_to("get", form, &place, "200", &head.get(world, &place).await?)?;
        assert_eq!(handed["sections"][0]["lines"].as_array().map(Vec::len), Some(1), "{handed}");
        assert_eq!(handed["secretariat"]["people"], json!(["secretariat"]));
        held_to("get", form, &place, "200", &office.get(world, &place).await?)?;
        assert_eq!(nadia.get(world, &place).await?.status, 403);

        let (form, place) = (
            "/api/v1/institutions/{institution}/reporting",
            format!("/api/v1/institutions/{}/reporting", ministry.public_id),
        );
        assert_eq!(held_to("get", form, &place, "200", &office.get(world, &place).await?)?["rhythm"], "as-usual");
        let bad = told(world, &office, ("PUT", form, &place), "422", &json!({ "rhythm": "hourly" })).await?;
        assert_eq!(wrong(&bad), ["rhythm"], "{bad}");
        told(world, &head, ("PUT", form, &place), "403", &json!({ "rhythm": "yearly" })).await?;
        let set =
            told(world, &office, ("PUT", form, &place), "200", &json!({ "rhythm": "yearly", "version": 0 })).await?;
        assert_eq!((&set["rhythm"], &set["version"]), (&"yearly".into(), &1.into()));
        let late = json!({ "rhythm": "monthly", "version": 0 });
        let late = told(world, &office, ("PUT", form, &place), "422", &late).await?;
        assert_eq!(wrong(&late), ["version"], "{late}");
        Ok(())
    })
}

const BULK: &str = "/api/v1/appointments/bulk";
const ACT: &str = "/api/v1/appointments/bulk/{reappointment}";

#[test]
fn many_are_appointed_in_one_act_that_a_key_alone_only_looks_at() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let focal = a_post(world, &ministry, Duty::FocalPoint).await?;
        let mut head = holder(world, &mut amina, &ministry, Duty::ValidatingAuthority, "Lamia").await?;
        let (office, head) = (Program::of(world, &mut amina).await?, Program::of(world, &mut head).await?);
        let row = json!({ "post": focal, "name": "Karim", "email": "karim@example.org", "from": "2026-11-22" });
        let wish = json!({ "rows": [row] });
        told(world, &head, ("POST", BULK, BULK), "403", &wish).await?;
        let nobody = told(world, &office, ("POST", BULK, BULK), "422", &json!({ "rows": [] })).await?;
        assert_eq!(wrong(&nobody), ["rows"], "{nobody}");
        let bad = json!({ "rows": [row, { "post": "none", "name": "Omar", "email": "o", "from": "soon" }] });
        let bad = told(world, &office, ("POST", BULK, BULK), "422", &bad).await?;
        assert_eq!(wrong(&bad), ["rows_1_from", "rows_1_name"], "{bad}");
        let seen = told(world, &office, ("POST", BULK, BULK), "201", &wish).await?;
        assert_eq!((&seen["id"], &seen["outcomes"][0]["row"]), (&Value::Null, &0.into()));
        assert!(seen["outcomes"][0]["said"].as_str().is_some_and(|said| said.contains("Karim")), "{seen}");
        let post = format!("/api/v1/posts/{focal}");
        assert_eq!(office.get(world, &post).await?.json()?["appointments"], json!([]), "it was only looked at");

        let mut apply = wish.clone();
        apply["do"] = "apply".into();
        told(world, &office, ("POST", BULK, BULK), "401", &apply).await?;
        let done = by_session(world, &mut amina, BULK, &apply).await?;
        let done = held_to("post", BULK, BULK, "201", &done)?;
        assert_eq!(done["invitations"][0]["name"], "Karim");
        let place = format!("{BULK}/{}", done["id"].as_str().context("an act")?);
        let act = held_to("get", ACT, &place, "200", &office.get(world, &place).await?)?;
        assert_eq!((&act["appointments"][0]["name"], &act["undone_at"]), (&"Karim".into(), &Value::Null));
        let acts = held_to("get", BULK, BULK, "200", &office.get(world, BULK).await?)?;
        assert_eq!(acts["items"][0]["id"], done["id"]);
        for path in [BULK, place.as_str()] {
            assert_eq!(head.get(world, path).await?.status, 403);
        }
        let (form, undo) = (format!("{ACT}/undo"), format!("{place}/undo"));
        told(world, &office, ("POST", &form, &undo), "401", &json!({})).await?;
        let undone = by_session(world, &mut amina, &undo, &json!({})).await?;
        let undone = held_to("post", &form, &undo, "201", &undone)?;
        assert!(undone["undone_at"].is_string() && undone["left"] == json!([]), "{undone}");
        assert_eq!(office.get(world, &post).await?.json()?["appointments"], json!([]));
        Ok(())
    })
}
