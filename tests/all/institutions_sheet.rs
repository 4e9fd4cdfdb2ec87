//! The directory taken to a spreadsheet and brought back: what is new, what changes, what cannot be taken.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::institutions::post;
use mithaq::permissions::{Class, Duty};
use serde_json::json;

use crate::assignments::holder;
use crate::browser::{Browser, Who, a_person};
use crate::desk_words::worded;
use crate::institutions::{a_post, an_institution, find};
use crate::programs::Program;
use crate::programs_tracks::{told, wrong};
use crate::spreadsheets::a_workbook;
use crate::term_files::{agree, send};
use crate::world::{World, on_each_engine};

const SHEET: &str = "/en/institutions/spreadsheet";

/// Three lines: a ministry, a department of it with two posts, a court.
const FILE: &str = "institution,name-en,name-fr,parent,kind,class,topic,active-from,post,duty,remit,title-en,rank-en\n\
    new-1,Ministry of Justice,Ministère de la justice,,ministry,member,theme/right-to-education,2020-01-01,,focal-point,reporting,Human rights officer,Director\n\
    ,Department of Prisons,,new-1,department,member,,,,,,,\n\
    new-1,,,,,,,,,alternate,,,\n\
    ,Supreme Court,,,judiciary,member,,,,observer,,,\n";

async fn made(world: &World, office: &mut Browser, file: &[u8]) -> Result<()> {
    let seen = send(world, office, SHEET, file).await?;
    let done = agree(world, office, SHEET, &seen.body).await?;
    assert_eq!((done.status, done.header("location")), (StatusCode::SEE_OTHER, "/en/institutions"), "{}", done.body);
    Ok(())
}

/// The id of the institution with this name.
fn id_of(world: &World, name: &str) -> Result<String> {
    let terms = world.app.terms();
    let one = terms.institutions.iter().find(|one| one.description.names.exactly("en") == Some(name));
    Ok(one.with_context(|| name.to_owned())?.public_id.clone())
}

#[test]
fn a_directory_is_made_from_a_file_and_comes_back_unchanged() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let seen = send(world, &mut office, SHEET, FILE.as_bytes()).await?;
        assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
        for words in ["3 institutions are new", "3 posts are new", "Human rights officer · Ministry of Justice"] {
            assert!(seen.body.contains(words), "{words}: {}", seen.body);
        }
        assert!(world.app.terms().institutions.iter().count() == 1, "looking changes nothing");
        let done = agree(world, &mut office, SHEET, &seen.body).await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);

        let ministry = find(world, &id_of(world, "Ministry of Justice")?)?;
        let prisons = find(world, &id_of(world, "Department of Prisons")?)?;
        let court = find(world, &id_of(world, "Supreme Court")?)?;
        assert_eq!(prisons.description.parent, Some(ministry.id));
        assert_eq!(ministry.description.names.exactly("fr"), Some("Ministère de la justice"));
        assert!(ministry.description.topics.len() == 1 && ministry.description.active_from.is_some());
        // A court is informed only, though the file does not say so.
        assert!(court.description.informed_only && court.description.kind == "judiciary");
        let mut posts = post::of_institution(world.app.db.read(), ministry.id).await?;
        posts.sort_by_key(|post| post.id);
        assert_eq!(
            posts.iter().map(|post| (post.terms.duty, post.terms.remit.code())).collect::<Vec<_>>(),
            [(Duty::FocalPoint, "reporting"), (Duty::Alternate, "both")]
        );

        // The same file again adds nothing twice.
        let again = send(world, &mut office, SHEET, FILE.as_bytes()).await?.body;
        assert!(again.contains("An institution of this name is there already") && !again.contains("name=\"seen\""));

        // What is taken comes back, in either form, and changes nothing.
        let taken = office.get(world, &format!("{SHEET}/csv")).await?.body;
        let back = send(world, &mut office, SHEET, taken.as_bytes()).await?;
        assert!(back.status == StatusCode::OK && back.body.contains("changes nothing"), "{}", back.body);
        let mut rows = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(taken.trim_start_matches('\u{feff}').as_bytes());
        let rows: Vec<csv::StringRecord> = rows.records().collect::<Result<_, _>>()?;
        let book = a_workbook(&rows.iter().map(|row| row.iter().collect()).collect::<Vec<_>>())?;
        let back = send(world, &mut office, SHEET, &book).await?;
        assert!(back.status == StatusCode::OK && back.body.contains("changes nothing"), "{}", back.body);
        let offered = office.get(world, &format!("{SHEET}/xlsx")).await?;
        assert_eq!(offered.header("content-disposition"), "attachment; filename=\"institutions.xlsx\"");
        // The directory as everybody may have it, in all three formats.
        let listed = world.get("/en/institutions.json?kind=judiciary").await?.json()?;
        assert_eq!((listed[0]["name"].as_str(), listed[0]["post"].as_str()), (Some("Supreme Court"), Some("Observer")));
        for ending in ["csv", "xlsx"] {
            assert_eq!(world.get(&format!("/en/institutions.{ending}")).await?.status, StatusCode::OK, "{ending}");
        }
        Ok(())
    })
}

#[test]
fn what_changes_is_shown_field_by_field_and_what_was_changed_meanwhile_is_not_overwritten() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        made(world, &mut office, FILE.as_bytes()).await?;
        let (ministry, prisons) = (id_of(world, "Ministry of Justice")?, id_of(world, "Department of Prisons")?);
        let post = post::of_institution(world.app.db.read(), find(world, &ministry)?.id).await?;
        let focal = post.iter().find(|post| post.terms.duty == Duty::FocalPoint).context("the post")?.public_id.clone();

        // Only some columns: the others stay.
        let file = format!(
            "institution;name-en;territory;post;title-en\n\
            {ministry};Ministry of Justice;Capital;{focal};Head of unit\n{prisons};Prison Service;;;\n"
        );
        let seen = send(world, &mut office, SHEET, file.as_bytes()).await?.body;
        for words in [
            "2 institutions change",
            "1 post changes",
            "<del dir=\"auto\">Department of Prisons</del> <ins dir=\"auto\">Prison Service</ins>",
            "<ins dir=\"auto\">Capital</ins>",
            "<del dir=\"auto\">Human rights officer</del> <ins dir=\"auto\">Head of unit</ins>",
        ] {
            assert!(seen.contains(words), "{words}: {seen}");
        }
        // Somebody else saves one of them first.
        let other = format!("institution,territory\n{prisons},North\n");
        made(world, &mut office, other.as_bytes()).await?;
        let told = agree(world, &mut office, SHEET, &seen).await?;
        assert!(told.status == StatusCode::OK && told.body.contains("changed while you were looking"), "{}", told.body);
        assert!(told.body.contains("<del dir=\"auto\">North</del>"), "{}", told.body);
        assert_eq!(find(world, &ministry)?.description.territory, "", "nothing was done");
        let done = agree(world, &mut office, SHEET, &told.body).await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let ministry = find(world, &ministry)?.description;
        assert_eq!((ministry.territory.as_str(), ministry.topics.len()), ("Capital", 1));
        assert_eq!(ministry.names.exactly("fr"), Some("Ministère de la justice"));
        let after = post::by_public_id(world.app.db.read(), &focal).await?.context("the post")?.terms;
        assert_eq!(
            after.wording.get("en").map(|said| (said.title.as_str(), said.rank.as_str())),
            Some(("Head of unit", "Director"))
        );
        Ok(())
    })
}

#[test]
fn rows_that_cannot_be_taken_are_named_by_line_and_column_and_nothing_is_done() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let justice = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let health = an_institution(world, "Ministry of Health", Class::Member).await?;
        let post = a_post(world, &justice, Duty::FocalPoint).await?;
        let (justice, health) = (justice.public_id, health.public_id);
        let file = format!(
            "institution,name-en,kind,class,parent,active-to,informed,post,duty\n\
            new-1,Ministry of Magic,wizards,member,,,,,\n\
            {justice},Ministry of Justice,,,{justice},,,,\n\
            nothing-such,Ministry of Trade,ministry,member,,,,,\n\
            {health},Ministry of Health,,,,2026-01-01,,,\n\
            ,ministry of health,ministry,,,2026-13-01,perhaps,,\n\
            new-2,First,ministry,member,new-3,,,,\n\
            new-3,Second,ministry,member,new-2,,,,\n\
            {health},,,,,,,{post},\n\
            {justice},,,,,,,{post},alternate\n\
            {justice},,,,,,,,focal-point\n\
            {justice},,,,,,,,secretariat\n\
            ,,,,,,,,focal-point\n"
        );
        let seen = send(world, &mut office, SHEET, file.as_bytes()).await?.body.replace(['\u{2068}', '\u{2069}'], "");
        for sentence in [
            "Line 2: kind: Choose a kind that the list offers",
            "Line 3: parent: An institution cannot be part of itself",
            "Line 4: institution: No institution has the id “nothing-such”",
            "Line 5: active-to: A file does not set or move the last day",
            "Line 6: class: ",
            "Line 6: active-to: ",
            "Line 6: informed: Write “yes”",
            "Line 6: name-en: An institution of this name is there already",
            "Line 7: parent: An institution cannot be part of itself",
            "Line 8: parent: An institution cannot be part of itself",
            "Line 9: post: This post belongs to another institution",
            "Line 10: duty: The duty of a post does not change",
            "Line 11: post: The institution has such a post already",
            "Line 12: duty: ",
            "Line 13: institution: Say to which institution this post belongs",
        ] {
            assert!(seen.contains(sentence), "{sentence}: {seen}");
        }
        assert!(!seen.contains("name=\"seen\"") && seen.contains("Nothing is done while"), "{seen}");
        assert_eq!(find(world, &health)?.version, 1);

        for (file, sentence) in [
            (&b"name-en\nx\n"[..], "The first line must name the columns"),
            (b"institution\n", "The first line must name the columns"),
            (b"institution,minister\nx,y\n", "The column “minister” is not known"),
            (b"", "The first line must name the columns"),
        ] {
            let refused = send(world, &mut office, SHEET, file).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{sentence}");
            assert!(refused.body.contains(sentence) && refused.body.contains("href=\"#file\""), "{}", refused.body);
        }
        Ok(())
    })
}

#[test]
fn the_spreadsheet_is_for_whoever_may_change_institutions() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let mut karim = holder(world, &mut office, &ministry, Duty::FocalPoint, "Karim").await?;
        for path in [SHEET.to_owned(), format!("{SHEET}/csv")] {
            assert_eq!(karim.get(world, &path).await?.status, StatusCode::FORBIDDEN, "{path}");
        }
        assert_eq!(send(world, &mut karim, SHEET, FILE.as_bytes()).await?.status, StatusCode::FORBIDDEN);
        assert!(!karim.get(world, "/en/institutions").await?.body.contains(SHEET));
        assert!(office.get(world, "/en/institutions").await?.body.contains(SHEET));
        for language in world.app.i18n.languages() {
            let path = SHEET.replacen("/en/", &format!("/{}/", language.code), 1);
            for file in [FILE, "institution,minister\nx,y\n", "institution,kind\nnothing,x\n", "institution\nnew-1\n"] {
                let page = send(world, &mut office, &path, file.as_bytes()).await?;
                crate::templates::assert_worded(&page.body, &path);
            }
        }
        worded(world, &mut [&mut office], &[SHEET.to_owned()]).await
    })
}

#[test]
fn a_program_looks_first_and_then_does_what_it_saw() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let office = Program::of(world, &mut office).await?;
        let path = "/api/v1/institutions/spreadsheet";
        let seen = told(world, &office, ("POST", path, path), "201", &json!({ "content": FILE })).await?;
        assert_eq!(
            (seen["applied"].as_bool(), seen["added"].as_array().map(Vec::len)),
            (Some(false), Some(3)),
            "{seen}"
        );
        assert_eq!(seen["added"][1]["name"], "Department of Prisons");
        let other = told(world, &office, ("POST", path, path), "422", &json!({ "content": FILE, "seen": "x" })).await?;
        assert_eq!(wrong(&other), ["seen"]);
        let body = json!({ "content": FILE, "seen": seen["seen"] });
        let done = told(world, &office, ("POST", path, path), "201", &body).await?;
        assert_eq!(done["applied"].as_bool(), Some(true));
        assert!(id_of(world, "Supreme Court").is_ok());
        let again = told(world, &office, ("POST", path, path), "422", &body).await?;
        assert!(wrong(&again).contains(&"2.name-en"), "{again}");
        Ok(())
    })
}
