//! Progress: an institution reports on its measures, its validating authority stands behind that, the
//! secretariat accepts it, everybody reads it. Of drafts nobody else hears.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::institutions::Institution;
use mithaq::permissions::{Class, Duty};

use crate::assignments::{holder, words};
use crate::browser::{Browser, Who, a_person, hidden};
use crate::desk_words::worded;
use crate::institutions::{a_post, an_institution, appoint};
use crate::measures::{act, begin};
use crate::world::{World, on_each_engine};

/// A measure that was agreed upon elsewhere and is published: its path.
pub async fn agreed(world: &World, office: &mut Browser, lead: &Institution, more: &[(&str, &str)]) -> Result<String> {
    let measure = begin(world, office, &lead.public_id, more).await?;
    let decree = [("adopted-on", "2026-01-15"), ("adopted-where", "Decree 12")];
    assert_eq!(act(world, office, &measure, "adoption", &decree).await?, StatusCode::SEE_OTHER);
    assert_eq!(act(world, office, &measure, "audience", &[("audience", "public")]).await?, StatusCode::SEE_OTHER);
    Ok(measure)
}

/// Sends the form of a measure's update: the path of the update.
pub async fn report(world: &World, writer: &mut Browser, measure: &str, fields: &[(&str, &str)]) -> Result<String> {
    let form = format!("{measure}/updates/new");
    let sent = writer.fill(world, &form, &form, fields).await?;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", words(&sent));
    Ok(sent.header("location").to_owned())
}

/// Something that an institution has submitted: the path of the update.
pub async fn handed_in(world: &World, office: &mut Browser, institution: &Institution) -> Result<String> {
    let measure = agreed(world, office, institution, &[]).await?;
    let mut writer = holder(world, office, institution, Duty::FocalPoint, "Karim").await?;
    report(world, &mut writer, &measure, &[SUBMIT, DONE]).await
}

/// What somebody reads at an address.
async fn reads(world: &World, who: &mut Browser, path: &str) -> Result<String> {
    Ok(words(&who.get(world, path).await?))
}

const SUBMIT: (&str, &str) = ("do", "submit");
const DONE: (&str, &str) = ("done", "Thirty judges were trained on the xanthocanary treaty.");

#[test]
fn an_update_is_written_returned_approved_and_accepted_by_different_people() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let mut auditor = a_person(world, Who::Auditor).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let other = an_institution(world, "Ministry of Health", Class::Member).await?;
        let measure = agreed(world, &mut office, &ministry, &[("supporting", &other.public_id)]).await?;
        let mut writer = holder(world, &mut office, &ministry, Duty::FocalPoint, "Karim").await?;
        let mut head = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "Lamia").await?;
        let mut beside = holder(world, &mut office, &other, Duty::FocalPoint, "Nadia").await?;
        let step = writer.get(world, &measure).await?.body;
        let step = step.split("/milestones/").nth(1).and_then(|rest| rest.split('"').next()).context("a milestone")?;
        let milestone = format!("reached-{step}");

        // Nothing typed is lost, and what is wrong is said.
        let form = format!("{measure}/updates/new");
        let nothing = [SUBMIT, ("effect", "Fewer appeals"), (milestone.as_str(), "2030-01-01")];
        let empty = writer.fill(world, &form, &form, &nothing).await?;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(words(&empty).contains("Write what was done") && empty.body.contains("Fewer appeals"));

        // A draft is its institution's own.
        let update = report(world, &mut writer, &measure, &[("do", "draft"), DONE, (&milestone, "2026-06-20")]).await?;
        for stranger in [&mut office, &mut auditor, &mut beside, &mut Browser::default()] {
            assert_eq!(stranger.get(world, &update).await?.status, StatusCode::NOT_FOUND);
            assert!(!stranger.get(world, &measure).await?.body.contains("xanthocanary treaty."));
        }
        assert!(reads(world, &mut head, &update).await?.contains("draft"));
        assert_eq!(act(world, &mut head, &update, "approval", &[]).await?, StatusCode::FORBIDDEN, "a draft");
        assert_eq!(act(world, &mut writer, &update, "submission", &[]).await?, StatusCode::SEE_OTHER);
        assert_eq!(act(world, &mut writer, &update, "approval", &[]).await?, StatusCode::FORBIDDEN, "their own");
        let early = act(world, &mut office, &update, "acceptance", &[("audience", "public")]).await?;
        assert_eq!(early, StatusCode::FORBIDDEN, "not approved yet");
        let wrong = act(world, &mut head, &update, "return", &[]).await?;
        assert_eq!(wrong, StatusCode::UNPROCESSABLE_ENTITY, "why?");
        let why = [("return-why", "Say where.")];
        assert_eq!(act(world, &mut head, &update, "return", &why).await?, StatusCode::SEE_OTHER);
        assert!(reads(world, &mut writer, &update).await?.contains("Returned: Say where."));

        // Two write at once: the second is told, and sees both.
        let edit = format!("{update}/edit");
        let seen = hidden(&writer.get(world, &edit).await?.body, "version").context("a version")?;
        let where_ =
            [("version", seen.as_str()), SUBMIT, ("done", "Thirty judges of Tunari"), (&milestone, "2026-06-20")];
        assert_eq!(writer.fill(world, &edit, &edit, &where_).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(writer.get(world, &edit).await?.status, StatusCode::FORBIDDEN, "it is submitted");
        assert_eq!(act(world, &mut head, &update, "approval", &[]).await?, StatusCode::SEE_OTHER);
        let page = reads(world, &mut office, &update).await?;
        assert!(
            page.contains("with the secretariat") && page.contains("Approved for the institution · Lamia"),
            "{page}"
        );
        assert_eq!(act(world, &mut head, &update, "acceptance", &[]).await?, StatusCode::FORBIDDEN);
        let back = [("return-why", "And how many women?")];
        assert_eq!(act(world, &mut office, &update, "return", &back).await?, StatusCode::SEE_OTHER);
        let seen = hidden(&writer.get(world, &edit).await?.body, "version").context("a version")?;
        let women = [
            ("version", seen.as_str()),
            SUBMIT,
            ("done", "Thirty judges of Tunari, twenty women"),
            (&milestone, "2026-06-20"),
        ];
        assert_eq!(writer.fill(world, &edit, &edit, &women).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(act(world, &mut head, &update, "approval", &[]).await?, StatusCode::SEE_OTHER, "approves again");
        assert!(!reads(world, &mut Browser::default(), &measure).await?.contains("twenty women"));
        assert!(reads(world, &mut office, &measure).await?.contains("0 of 2 milestones reached"));
        let wide = act(world, &mut office, &update, "acceptance", &[("audience", "all")]).await?;
        assert_eq!(wide, StatusCode::UNPROCESSABLE_ENTITY);
        let public = [("audience", "public")];
        assert_eq!(act(world, &mut office, &update, "acceptance", &public).await?, StatusCode::SEE_OTHER);

        let shown = words(&world.get(&measure).await?);
        assert!(shown.contains("twenty women") && shown.contains("1 of 2 milestones reached"), "{shown}");
        let shown = words(&world.get(&update).await?);
        assert!(shown.contains("twenty women") && !shown.contains("Lamia") && !shown.contains("Say where"), "{shown}");
        // For fewer readers, and taken back at last.
        assert_eq!(act(world, &mut head, &update, "audience", &public).await?, StatusCode::FORBIDDEN);
        let members = [("audience", "members")];
        assert_eq!(act(world, &mut office, &update, "audience", &members).await?, StatusCode::SEE_OTHER);
        assert_eq!(world.get(&update).await?.status, StatusCode::NOT_FOUND);
        assert!(reads(world, &mut beside, &update).await?.contains("twenty women"));
        let wrong = [("withdrawn-why", "It was another course.")];
        assert_eq!(act(world, &mut writer, &update, "withdrawal", &wrong).await?, StatusCode::FORBIDDEN);
        assert_eq!(act(world, &mut office, &update, "withdrawal", &wrong).await?, StatusCode::SEE_OTHER);
        assert!(reads(world, &mut writer, &update).await?.contains("It was another course."));
        assert!(reads(world, &mut writer, &measure).await?.contains("late in reporting"));
        Ok(())
    })
}

#[test]
fn nobody_is_two_people_and_of_two_at_once_the_second_is_told() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let measure = agreed(world, &mut office, &ministry, &[]).await?;
        let mut writer = holder(world, &mut office, &ministry, Duty::FocalPoint, "Karim").await?;
        let mut alternate = holder(world, &mut office, &ministry, Duty::Alternate, "Omar").await?;
        // The focal point becomes its validating authority too.
        let post = a_post(world, &ministry, Duty::ValidatingAuthority).await?;
        let karim = [("name", "Karim"), ("email", "karim@example.org"), ("from", "2026-01-01")];
        appoint(world, &mut office, &post, &karim).await?;
        let update = report(world, &mut writer, &measure, &[("do", "draft"), DONE]).await?;
        let edit = format!("{update}/edit");
        let seen = hidden(&writer.get(world, &edit).await?.body, "version").context("a version")?;
        let mine = [("version", seen.as_str()), ("do", "draft"), ("done", "Mine")];
        assert_eq!(writer.fill(world, &edit, &edit, &mine).await?.status, StatusCode::SEE_OTHER);
        let theirs = [("version", seen.as_str()), ("do", "draft"), ("done", "Theirs")];
        let late = alternate.fill(world, &edit, &edit, &theirs).await?;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = words(&late);
        assert!(page.contains("Saved meanwhile – What was done Mine") && page.contains("Theirs"), "{page}");
        assert_eq!(act(world, &mut writer, &update, "submission", &[]).await?, StatusCode::SEE_OTHER);
        assert_eq!(act(world, &mut writer, &update, "approval", &[]).await?, StatusCode::FORBIDDEN, "four eyes");
        // One on a period is enough.
        let form = format!("{measure}/updates/new");
        let again = alternate.get(world, &form).await?;
        assert_eq!((again.status, again.header("location")), (StatusCode::SEE_OTHER, update.as_str()));
        Ok(())
    })
}

#[test]
fn every_page_of_progress_has_its_words_in_every_language() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let (one, two) =
            (agreed(world, &mut office, &ministry, &[]).await?, agreed(world, &mut office, &ministry, &[]).await?);
        let mut writer = holder(world, &mut office, &ministry, Duty::FocalPoint, "Karim").await?;
        let mut head = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "Lamia").await?;
        let more = [SUBMIT, DONE, ("need-law", "yes"), ("needs-said", "A decree"), ("obstacles", "None")];
        let sent = report(world, &mut writer, &one, &more).await?;
        let draft = report(world, &mut writer, &two, &[("do", "draft"), DONE]).await?;
        let pages = [one, two.clone(), format!("{two}/updates/new"), sent, draft.clone(), format!("{draft}/edit")];
        worded(world, &mut [&mut writer, &mut head, &mut office], &pages).await
    })
}
