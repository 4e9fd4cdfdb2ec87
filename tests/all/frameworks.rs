//! Plans and commitments: their objectives come from a file after a preview, clusters and measures serve
//! them, and a number counts what its reader may see and no more.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::frameworks::{self, Description, Objective};
use mithaq::ledger::{self, Object};
use mithaq::permissions::Class;
use mithaq::platform::i18n::Names;
use serde_json::json;

use crate::assignments::words;
use crate::browser::{Browser, Who, a_person, hidden};
use crate::desk_words::worded;
use crate::institutions::{an_institution, by};
use crate::measures::{act, begin};
use crate::openapi::held_to;
use crate::programs::Program;
use crate::world::{How, World, a_recommendation, address, on_each_engine};

const LIST: &str = "/en/settings/frameworks";
const PLAN: &str = "/en/settings/frameworks/plan-2030";

const OBJECTIVES: &str = "\
code,parent,en,ar
1,,Learning for all,التعليم للجميع
1.1,1,Every girl finishes school,
2,,Health close to home,
";

/// A development plan with three objectives: its code.
pub async fn a_plan(world: &World, office: &mut Browser) -> Result<String> {
    let said =
        [("kind", "development-plan"), ("name-en", "Plan 2030"), ("ends", "2030-12-31"), ("starts", "2025-01-01")];
    let made = office.fill(world, &format!("{LIST}/new"), &format!("{LIST}/new"), &said).await?;
    assert_eq!(made.header("location"), PLAN, "{}", words(&made));
    let shown = sheet(world, office, OBJECTIVES).await?;
    assert_eq!(apply(world, office, &shown, OBJECTIVES).await?, StatusCode::SEE_OTHER);
    Ok("plan-2030".to_owned())
}

/// The page that shows what a file would change.
async fn sheet(world: &World, office: &mut Browser, content: &str) -> Result<crate::world::Answer> {
    office.fill(world, PLAN, &format!("{PLAN}/spreadsheet"), &[("content", content)]).await
}

async fn apply(world: &World, office: &mut Browser, shown: &crate::world::Answer, content: &str) -> Result<StatusCode> {
    let seen = hidden(&shown.body, "seen").context("what was seen")?;
    let fields = [("content", content), ("seen", seen.as_str())];
    Ok(office.fill(world, PLAN, &format!("{PLAN}/spreadsheet"), &fields).await?.status)
}

fn objective(world: &World, code: &str) -> Result<(i64, bool)> {
    let terms = world.app.terms();
    let plan = terms.frameworks.by_code("plan-2030").context("the plan")?;
    let one = plan.objective(code).with_context(|| code.to_owned())?;
    Ok((one.id, one.retired_at.is_some()))
}

#[test]
fn objectives_come_from_a_file_after_a_preview_and_are_retired_never_deleted() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let refused = office.fill(world, &format!("{LIST}/new"), &format!("{LIST}/new"), &[("ends", "soon")]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        for sentence in ["Choose the kind of plan", "Give it a name", "soon"] {
            assert!(refused.body.contains(sentence), "{sentence}: {}", words(&refused));
        }
        a_plan(world, &mut office).await?;
        let (girls, _) = objective(world, "1.1")?;
        // The file that is given out is taken back without any change.
        let taken = office.get(world, &format!("{PLAN}/spreadsheet")).await?.body;
        assert!(taken.contains("1,,التعليم للجميع,,Learning for all"), "{taken}");
        assert!(words(&sheet(world, &mut office, &taken).await?).contains("The file changes nothing"));

        let other =
            "code;parent;en\n1;;Learning for everybody\n3;;Clean water\n4;9;Wells\n2;2;Health\n5;;\n3;;Rivers\n";
        let shown = sheet(world, &mut office, other).await?;
        let said = words(&shown);
        for part in [
            "1 new objective",
            "1 objective changes",
            "1 objective is not in the file and is retired",
            "4 rows are not taken",
            "Line 4: No objective of this plan has the code “9”",
            "Line 5: It would be under itself by way of “2”",
            "Line 6: Give the objective a name",
            "Line 7: The code “3” is taken",
        ] {
            assert!(said.contains(part), "{part}: {said}");
        }
        // Somebody changes the plan meanwhile: the file is compared again.
        let wells = [("version", "2"), ("code", "6"), ("name-en", "Wells"), ("parent", "2")];
        let new = format!("{PLAN}/objectives/new");
        assert_eq!(office.fill(world, &new, &new, &wells).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(apply(world, &mut office, &shown, other).await?, StatusCode::OK, "it is shown again");
        let again = sheet(world, &mut office, other).await?;
        assert!(words(&again).contains("2 objectives are not in the file"), "{}", words(&again));
        assert_eq!(apply(world, &mut office, &again, other).await?, StatusCode::SEE_OTHER);
        assert_eq!(objective(world, "1.1")?, (girls, true), "its number stays");
        assert!(!objective(world, "2")?.1, "a row that is not taken leaves what stands");
        let page = words(&office.get(world, PLAN).await?);
        assert!(page.contains("Learning for everybody") && page.contains("1.1 Every girl finishes school retired"));
        // By hand it is taken up again and put elsewhere; under itself it cannot be.
        let girls_page = format!("{PLAN}/objectives/1.1");
        let version = hidden(&office.get(world, &girls_page).await?.body, "version").context("a version")?;
        let wish = [("version", version.as_str()), ("name-en", "Girls at school"), ("parent", "1.1"), ("retired", "")];
        let circle = office.fill(world, &girls_page, &girls_page, &wish).await?;
        assert_eq!(circle.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(circle.body.contains("Girls at school"), "nothing typed is lost");
        let wish = [("version", version.as_str()), ("name-en", "Girls at school"), ("parent", "3"), ("retired", "")];
        assert_eq!(office.fill(world, &girls_page, &girls_page, &wish).await?.status, StatusCode::SEE_OTHER);
        let late = office.fill(world, &girls_page, &girls_page, &wish).await?;
        assert!(words(&late).contains("Somebody else has changed the plan meanwhile"));
        assert_eq!(objective(world, "1.1")?, (girls, false));

        // Each was one act in the ledger, with what was and what is.
        let acts = ledger::history(world.app.db.read(), Object::Framework(1)).await?;
        let named: Vec<&str> = acts.iter().map(|act| act.act.as_str()).collect();
        assert_eq!(named, ["framework-added", "objectives-set", "objectives-set", "objectives-set", "objectives-set"]);
        let content = acts.get(3).and_then(|act| act.content.clone()).context("content")?;
        let content: serde_json::Value = serde_json::from_str(&content)?;
        assert_eq!(content["before"]["1"]["names"]["en"], "Learning for all");
        assert_eq!(content["after"]["1"]["names"], json!({ "ar": "التعليم للجميع", "en": "Learning for everybody" }));
        assert_eq!(content["after"]["1.1"]["retired"], true);
        let history = format!("{PLAN}/history");
        let told = words(&office.get(world, &history).await?);
        let last = told.find(
            "Objective (1.1) removed: Every girl finishes school · Under: 1 · retired added: Girls at school · Under: 3",
        );
        assert!(last.is_some() && last < told.find("Plan added"), "the latest first: {told}");
        let renamed = "Objective (1) removed: Learning for all added: Learning for everybody";
        assert!(told.contains(renamed), "what stayed is not told: {told}");
        // Its pages are worded in every language.
        let pages =
            [LIST, PLAN, &history, &new, &girls_page, "/en/settings/frameworks/new", "/en/frameworks/plan-2030"];
        worded(world, &mut [&mut office], &pages.map(str::to_owned)).await?;
        // Whoever looks on reads it and changes nothing.
        let mut auditor = a_person(world, Who::Auditor).await?;
        let page = auditor.get(world, PLAN).await?;
        assert!(page.status == StatusCode::OK && !page.body.contains("name=\"publisher\""));
        assert_eq!(auditor.get(world, &new).await?.status, StatusCode::FORBIDDEN);
        assert_eq!(auditor.get(world, &history).await?.status, StatusCode::FORBIDDEN);
        Ok(())
    })
}

#[test]
fn the_last_change_of_objectives_is_taken_back_as_a_whole() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        a_plan(world, &mut office).await?;
        let (girls, _) = objective(world, "1.1")?;
        let other = "code,parent,en\n2,,Health\n1,,Learning for all\n3,2,Clean water\n";
        let shown = sheet(world, &mut office, other).await?;
        assert_eq!(apply(world, &mut office, &shown, other).await?, StatusCode::SEE_OTHER);
        assert_eq!(objective(world, "1.1")?, (girls, true));

        let undo = format!("{PLAN}/undo");
        let page = office.get(world, &undo).await?;
        let told = words(&page);
        for part in ["3 objectives change", "1.1", "The objectives will stand in another order", "Clean water"] {
            assert!(told.contains(part), "{part}: {told}");
        }
        let each = "1.1 Every girl finishes school · retired Every girl finishes school 2 Health Health close to home";
        assert!(told.contains(each), "{told}");
        // Somebody changes the plan between looking and undoing: it is shown anew, and nothing is lost.
        let wells = [("version", "3"), ("code", "6"), ("name-en", "Wells"), ("parent", "2")];
        let new = format!("{PLAN}/objectives/new");
        assert_eq!(office.fill(world, &new, &new, &wells).await?.status, StatusCode::SEE_OTHER);
        let seen = hidden(&page.body, "version").context("a version")?;
        let late = office.fill(world, &undo, &undo, &[("version", &seen)]).await?;
        assert!(words(&late).contains("Somebody else has changed the plan meanwhile"), "{}", words(&late));
        // The last change now is the one by hand; it is taken back, and so is its undoing.
        let version = hidden(&late.body, "version").context("a version")?;
        let done = office.fill(world, &undo, &undo, &[("version", &version)]).await?;
        assert_eq!(done.header("location"), PLAN);
        assert!(objective(world, "6")?.1, "what was added is retired, not deleted");
        let version = hidden(&office.get(world, &undo).await?.body, "version").context("a version")?;
        assert_eq!(office.fill(world, &undo, &undo, &[("version", &version)]).await?.status, StatusCode::SEE_OTHER);
        assert!(!objective(world, "6")?.1);
        let history = words(&office.get(world, &format!("{PLAN}/history")).await?);
        assert!(history.contains("Change of objectives undone"), "{history}");

        // A program takes the file back the same way, once nothing came after it.
        let program = Program::of(world, &mut office).await?;
        let one = "/api/v1/frameworks/{framework}/undo";
        let path = "/api/v1/frameworks/plan-2030/undo";
        let back = |version: i64| json!({ "version": version });
        let stale = held_to("post", one, path, "422", &program.send(world, "POST", path, &back(3)).await?)?;
        assert_eq!(stale["errors"][0]["field"], "version");
        let again = sheet(world, &mut office, OBJECTIVES).await?;
        assert_eq!(apply(world, &mut office, &again, OBJECTIVES).await?, StatusCode::SEE_OTHER);
        assert_eq!(objective(world, "1.1")?, (girls, false));
        let version = world.app.terms().frameworks.by_code("plan-2030").context("the plan")?.version;
        held_to("post", one, path, "201", &program.send(world, "POST", path, &back(version)).await?)?;
        let terms = world.app.terms();
        let plan = terms.frameworks.by_code("plan-2030").context("the plan")?;
        let offered: Vec<&str> =
            plan.objectives.iter().filter(|one| one.retired_at.is_none()).map(|one| one.code.as_str()).collect();
        assert_eq!(offered, ["2", "1", "3", "6"], "the list before, in its order");
        assert_eq!(plan.objective("2").map(|one| one.names.in_language("en")), Some("Health"));
        worded(world, &mut [&mut office], &[undo]).await?;

        // Of a plan without objectives there is nothing to take back.
        let said = [("kind", "development-plan"), ("name-en", "Pledge")];
        office.fill(world, &format!("{LIST}/new"), &format!("{LIST}/new"), &said).await?;
        let empty = office.get(world, &format!("{LIST}/pledge/undo")).await?;
        assert!(words(&empty).contains("No change of its objectives can be taken back"));
        let path = "/api/v1/frameworks/pledge/undo";
        let nothing = held_to("post", one, path, "422", &program.send(world, "POST", path, &back(1)).await?)?;
        assert!(nothing.to_string().contains("No change of its objectives can be taken back."), "{nothing}");
        Ok(())
    })
}

#[test]
fn of_two_who_add_the_same_at_once_the_second_is_told_where() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let program = Program::of(world, &mut office).await?;
        a_plan(world, &mut office).await?;
        // Another server has added a plan that this one does not know of yet.
        let elsewhere = async |code: &str| -> Result<()> {
            let names = Names::new([("en".to_owned(), "Pledge".to_owned())]);
            let said = Description { kind: "development-plan".to_owned(), names, ..Description::default() };
            let tx = world.app.db.begin().await?;
            assert!(frameworks::add(&tx, by(world), code, &said).await?.is_some());
            tx.commit().await
        };
        elsewhere("pledge").await?;
        let new = format!("{LIST}/new");
        let said = [("kind", "development-plan"), ("name-en", "Pledge"), ("publisher", "Parliament")];
        let told = office.fill(world, &new, &new, &said).await?;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(words(&told).contains("Somebody else has just added a plan of this name"), "{}", words(&told));
        assert!(
            told.body.contains("Parliament") && told.body.contains("id=\"name-en-error\""),
            "nothing typed is lost"
        );
        // Whoever means another one saves again; programs are told the same.
        assert_eq!(office.fill(world, &new, &new, &said).await?.header("location"), format!("{LIST}/pledge-2"));
        elsewhere("pledge-3").await?;
        let (all, sent) = ("/api/v1/frameworks", json!({ "kind": "development-plan", "name": { "en": "Pledge" } }));
        let told = held_to("post", all, all, "422", &program.send(world, "POST", all, &sent).await?)?;
        assert_eq!(told["errors"][0]["field"], "name_en");

        // An objective of the same code, which another server has added.
        let plan = world.app.terms().frameworks.by_code("plan-2030").cloned().context("the plan")?;
        let names = Names::new([("en".to_owned(), "Clean water".to_owned())]);
        let mut wish = plan.objectives.clone();
        wish.push(Objective { code: "7".to_owned(), names, ..Objective::default() });
        let tx = world.app.db.begin().await?;
        assert!(frameworks::set_objectives(&tx, by(world), &plan, &wish).await?.is_ok());
        tx.commit().await?;
        let new = format!("{PLAN}/objectives/new");
        let version = plan.version.to_string();
        let rivers = [("version", version.as_str()), ("code", "7"), ("name-en", "Rivers")];
        let told = office.fill(world, &new, &new, &rivers).await?;
        assert!(words(&told).contains("The code “7” is taken by another objective"), "{}", words(&told));
        assert!(told.body.contains("Rivers"));
        Ok(())
    })
}

#[test]
fn numbers_count_what_serves_an_objective_and_lead_to_it_as_far_as_the_reader_may_see() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Teach girls (Fiji);")], "en", How::Import).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Education", Class::Member).await?;
        a_plan(world, &mut office).await?;
        let (girls, health) = (objective(world, "1.1")?.0.to_string(), objective(world, "2")?.0.to_string());
        let form = office.get(world, "/en/measures/new").await?;
        assert!(words(&form).contains("1.1 Every girl finishes school"), "offered under the name of the plan");

        // An internal cluster serves an objective; so does a draft of a measure, with the entry.
        let entry = format!("?entry={}", address(1));
        let titled = [
            ("query", entry.as_str()),
            ("title-en", "Xanthocanary schools"),
            ("audience", "internal"),
            ("topic", girls.as_str()),
            ("topic", health.as_str()),
        ];
        let cluster = office.fill(world, &format!("/en/clusters/new{entry}"), "/en/clusters/new", &titled).await?;
        let cluster = cluster.header("location").to_owned();
        let page = words(&office.get(world, &cluster).await?);
        assert!(page.contains("Objectives of plans Plan 2030 1.1 Every girl finishes school 2 Health"), "{page}");
        let measure = begin(world, &mut office, &ministry.public_id, &[("topic", &girls)]).await?;
        assert!(words(&office.get(world, &measure).await?).contains("Every girl finishes school"));

        let page = words(&office.get(world, "/en/frameworks/plan-2030").await?);
        let rows = [
            "1 Learning for all 1 : Learning for all 1",
            "1.1 Every girl finishes school 1",
            "2 Health close to home 1",
        ];
        for row in rows {
            assert!(page.contains(row), "{row}: {page}");
        }
        for list in ["clusters", "measures", "recommendations"] {
            // Whatever serves an objective serves the one above it.
            let found = words(&office.get(world, &format!("/en/{list}?objective=plan-2030%2F1")).await?);
            let expected = match list {
                "clusters" => "Xanthocanary schools",
                "measures" => "xanthocanary treaty",
                _ => "Teach girls",
            };
            assert!(found.contains(expected), "{list}: {found}");
        }
        let other = words(&office.get(world, "/en/measures?objective=plan-2030%2F2").await?);
        assert!(!other.contains("xanthocanary"), "{other}");

        // A visitor is told of none of it, in no number.
        let visited = world.get("/en/frameworks/plan-2030").await?;
        let said = words(&visited);
        assert!(said.contains("Something serves 0 of 3 objectives"), "{said}");
        assert_eq!(visited.body.matches("?objective=").count(), 0);
        for list in ["clusters", "measures", "recommendations"] {
            let found = world.get(&format!("/en/{list}?objective=plan-2030%2F1")).await?;
            assert!(!found.body.to_lowercase().contains("xanthocanary"));
            assert!(!words(&found).contains("Teach girls"), "{list}");
        }
        let json = world.get("/api/v1/frameworks/plan-2030").await?.json()?;
        assert_eq!(json["objectives"][1]["clusters"], 0);
        let file = world.get("/en/frameworks/plan-2030/objectives/csv").await?.body;
        assert!(file.contains("1.1,1,Every girl finishes school,0,0,0"), "{file}");

        // The control: once the measure counts and is public, a visitor is told of it, and of no cluster.
        let entries = [("query", entry.as_str()), ("measure", measure.rsplit('/').next().unwrap_or_default())];
        let linked = office.fill(world, &format!("/en/measures/links{entry}"), "/en/measures/links", &entries).await?;
        assert_eq!(linked.status, StatusCode::SEE_OTHER, "{}", words(&linked));
        let adopted = [("adopted-on", "2026-01-15"), ("adopted-where", "Decree 2")];
        assert_eq!(act(world, &mut office, &measure, "adoption", &adopted).await?, StatusCode::SEE_OTHER);
        assert_eq!(
            act(world, &mut office, &measure, "audience", &[("audience", "public")]).await?,
            StatusCode::SEE_OTHER
        );
        let json = world.get("/api/v1/frameworks/plan-2030").await?.json()?;
        let counted = |place: usize| {
            let one = &json["objectives"][place];
            (one["code"].clone(), one["clusters"].clone(), one["measures"].clone(), one["recommendations"].clone())
        };
        assert_eq!(counted(0), (json!("1"), json!(0), json!(1), json!(1)));
        assert_eq!(counted(1), (json!("1.1"), json!(0), json!(1), json!(1)));
        assert_eq!(counted(2), (json!("2"), json!(0), json!(0), json!(0)));
        let found = words(&world.get("/en/recommendations?objective=plan-2030%2F1.1").await?);
        assert!(found.contains("Teach girls"), "{found}");
        assert!(words(&world.get("/en/frameworks").await?).contains("Plan 2030"));
        let arabic = words(&world.get("/ar/frameworks/plan-2030").await?);
        assert!(arabic.contains("التعليم للجميع") && arabic.contains("الأهداف المخدومة"), "{arabic}");
        Ok(())
    })
}

#[test]
fn a_program_keeps_a_framework_and_a_measure_serves_it_by_code() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Health", Class::Member).await?;
        let program = Program::of(world, &mut office).await?;
        let (all, one) = ("/api/v1/frameworks", "/api/v1/frameworks/{framework}");
        let (listed, single) = (format!("{one}/objectives"), format!("{one}/objectives/{{objective}}"));
        let said = json!({
            "kind": "cooperation-framework", "name": { "en": "Plan 2030", "fr": "Plan 2030" }, "publisher": "UN",
            "source": "UNSDCF", "address": "https://example.org/", "starts": "2026-01-01", "ends": null,
        });
        let made = program.send(world, "POST", all, &said).await?;
        let made = held_to("post", all, all, "201", &made)?;
        assert_eq!((made["id"].clone(), made["active"].clone()), (json!("plan-2030"), json!(true)));
        let mut later = said.clone();
        later["version"] = json!(1);
        later["ends"] = json!("2025-06-30");
        let wrong = program.send(world, "PUT", &format!("{all}/plan-2030"), &later).await?;
        held_to("put", one, all, "422", &wrong)?;
        later["ends"] = json!("2028-06-30");
        let changed = program.send(world, "PUT", &format!("{all}/plan-2030"), &later).await?;
        assert_eq!(held_to("put", one, all, "200", &changed)?["ends"], "2028-06-30");

        let path = format!("{all}/plan-2030/objectives");
        let outcome = |code: &str, parent: &str| json!({ "code": code, "parent": parent, "name": { "en": code } });
        let circle = json!({ "version": 2, "objectives": [outcome("1", ""), outcome("2", "2")] });
        let refused = held_to("put", &listed, &path, "422", &program.send(world, "PUT", &path, &circle).await?)?;
        assert_eq!(refused["errors"][0]["field"], "objectives.1", "{refused}");
        let list = json!({ "version": 2, "objectives": [outcome("1", ""), outcome("1.1", "1")] });
        held_to("put", &listed, &path, "200", &program.send(world, "PUT", &path, &list).await?)?;
        let none = program.send(world, "PUT", &path, &json!({ "version": 3 })).await?;
        held_to("put", &listed, &path, "422", &none)?;
        let late = held_to("put", &listed, &path, "422", &program.send(world, "PUT", &path, &list).await?)?;
        assert_eq!(late["errors"][0]["field"], "version", "{late}");
        let mut more = outcome("2", "");
        more["version"] = json!(3);
        held_to("post", &listed, &path, "201", &program.send(world, "POST", &path, &more).await?)?;
        let retire = json!({ "version": 4, "parent": "", "name": { "en": "Two" }, "retired": true });
        let retired = program.send(world, "PUT", &format!("{path}/2"), &retire).await?;
        let retired = held_to("put", &single, &path, "200", &retired)?;
        assert_eq!(retired["objectives"].as_array().map(Vec::len), Some(2), "nothing serves what was retired");
        let items = held_to("get", all, all, "200", &world.get(all).await?)?;
        assert_eq!(items["items"][0]["version"], 5);

        // A measure takes an objective by its code, and gives it so.
        let measure = json!({
            "title": { "en": "Build clinics" }, "kind": "other", "lead": ministry.public_id, "rhythm": "as-usual",
            "topic": ["objective/plan-2030/1.1", "theme/right-to-health"],
        });
        let path = "/api/v1/measures";
        let made = held_to("post", path, path, "201", &program.send(world, "POST", path, &measure).await?)?;
        assert_eq!(made["topic"], json!(["theme/right-to-health", "objective/plan-2030/1.1"]));
        let found = program.get(world, "/api/v1/measures?objective=plan-2030/1").await?.json()?;
        assert_eq!(found["total"], 1, "{found}");
        Ok(())
    })
}
