//! Progress: an institution reports on its measures, its validating authority stands behind that, the
//! secretariat accepts it, everybody reads it. Of drafts nobody else hears.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::accounts;
use mithaq::evidence;
use mithaq::institutions::{self, Institution, appointment, post};
use mithaq::ledger::{self, Object};
use mithaq::permissions::{Class, Duty};
use mithaq::platform::db::sql;
use serde_json::{Value, json};

use crate::assignments::{holder, words};
use crate::browser::{Browser, Who, a_person, hidden};
use crate::desk_words::worded;
use crate::evidence_pages;
use crate::institutions::{a_post, an_institution, appoint, by, joined};
use crate::measures::{act, begin};
use crate::openapi::held_to;
use crate::programs::Program;
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
        let page = reads(world, &mut writer, &measure).await?;
        assert!(page.contains("late in reporting") && page.contains("0 of 2 milestones reached"), "{page}");
        let known = world.app.terms().plan.by_public_id(&id(&measure)).map(|one| one.id.0).context("the measure")?;
        let acts = ledger::history(world.app.db.read(), Object::Measure(known)).await?;
        let named: Vec<&str> = acts.iter().map(|past| past.act.as_str()).rev().take(2).collect();
        assert_eq!(named, ["milestone-not-reached", "milestone-reached"]);
        Ok(())
    })
}

#[test]
fn a_milestone_that_two_have_told_of_stays_reached_while_one_of_them_counts() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let justice = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let health = an_institution(world, "Ministry of Health", Class::Member).await?;
        let measure = agreed(world, &mut office, &justice, &[("supporting", &health.public_id)]).await?;
        let step = office.get(world, &measure).await?.body;
        let step = step.split("/milestones/").nth(1).and_then(|rest| rest.split('"').next()).context("a milestone")?;
        let milestone = format!("reached-{step}");
        // Both are written before either counts.
        let mut updates = Vec::new();
        let people = [(&justice, "Karim", "Lamia", "2026-06-20"), (&health, "Nadia", "Omar", "2026-06-25")];
        for (ministry, writer, head, on) in people {
            let mut writer = holder(world, &mut office, ministry, Duty::FocalPoint, writer).await?;
            let mut head = holder(world, &mut office, ministry, Duty::ValidatingAuthority, head).await?;
            let update = report(world, &mut writer, &measure, &[SUBMIT, DONE, (&milestone, on)]).await?;
            assert_eq!(act(world, &mut head, &update, "approval", &[]).await?, StatusCode::SEE_OTHER);
            updates.push(update);
        }
        let reached = |world: &World| {
            let terms = world.app.terms();
            let measure = terms.plan.by_public_id(&id(&measure)).context("the measure")?;
            anyhow::Ok(measure.milestones.iter().find_map(|one| one.reached).map(|on| on.to_string()))
        };
        for update in &updates {
            let public = [("audience", "public")];
            assert_eq!(act(world, &mut office, update, "acceptance", &public).await?, StatusCode::SEE_OTHER);
            assert_eq!(reached(world)?.as_deref(), Some("2026-06-20"), "the first that told of it");
        }
        let wrong = [("withdrawn-why", "It was another course.")];
        for (update, left) in updates.iter().zip([Some("2026-06-25"), None]) {
            assert_eq!(act(world, &mut office, update, "withdrawal", &wrong).await?, StatusCode::SEE_OTHER);
            assert_eq!(reached(world)?.as_deref(), left);
        }
        Ok(())
    })
}

#[test]
fn a_draft_that_was_given_up_holds_no_evidence() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (mut office, ministry, mut writer, _) = evidence_pages::people(world).await?;
        let measure = agreed(world, &mut office, &ministry, &[]).await?;
        let place = evidence_pages::a_file(world, &mut writer).await?;
        let item = evidence::by_public_id(world.app.db.read(), &id(&place)).await?.context("the item")?;
        let number = item.id.0.to_string();
        let chosen = [("do", "draft"), DONE, ("evidence", number.as_str())];
        let update = report(world, &mut writer, &measure, &chosen).await?;
        let uses = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM evidence_uses");
        assert_eq!(uses.one(world.app.db.read()).await?.get::<i64>(0)?, 1);
        let given_up = [("give-up", "yes")];
        assert_eq!(act(world, &mut writer, &update, "withdrawal", &given_up).await?, StatusCode::SEE_OTHER);
        let uses = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM evidence_uses");
        assert_eq!(uses.one(world.app.db.read()).await?.get::<i64>(0)?, 0, "it is its owner's again");
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
fn what_is_expected_is_answered_in_one_place_and_late_is_told_from_on_time() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let other = an_institution(world, "Ministry of Health", Class::Member).await?;
        let train = agreed(world, &mut office, &ministry, &[("supporting", &other.public_id)]).await?;
        let count = agreed(world, &mut office, &ministry, &[("title-en", "Count cases"), ("rhythm", "yearly")]).await?;
        let fixed =
            [("title-en", "Publish figures"), ("rhythm", "fixed-days"), ("rhythm-days", "2026-05-31 2026-11-30")];
        let publish = agreed(world, &mut office, &ministry, &fixed).await?;
        let mut writer = holder(world, &mut office, &ministry, Duty::FocalPoint, "Karim").await?;
        let mut head = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "Lamia").await?;
        let mut beside = holder(world, &mut office, &other, Duty::FocalPoint, "Nadia").await?;

        // Whoever works for an institution begins with what is expected of them, late first.
        let begun = back(world, &mut writer, "karim@example.org").await?;
        assert_eq!(begun, "/en/tasks");
        let tasks = reads(world, &mut writer, "/en/tasks").await?;
        let place = |text: &str| tasks.find(text).unwrap_or_else(|| panic!("{text}: {tasks}"));
        assert!(tasks.contains("2 things are waiting for you"), "{tasks}");
        // Fixed days are due on the day itself, quarters 15 days later; the year goes on.
        assert!(place("Publish figures") < place("Train judges") && place("Train judges") < place("Count cases"));
        assert!(
            tasks.contains("late due 31 May 2026")
                && tasks.contains("due 15 October 2026 1 July 2026 – 30 September 2026")
        );
        assert!(place("What will be due next") < place("Count cases"), "{tasks}");
        assert!(reads(world, &mut beside, "/en/tasks").await?.contains("Nothing is expected of you today"));
        assert!(reads(world, &mut office, &train).await?.contains("late in reporting"));
        for (query, expected) in
            [("reporting=late", "2 measures"), ("reporting=no-data", "1 measure"), ("", "3 measures")]
        {
            let list = reads(world, &mut office, &format!("/en/measures?{query}")).await?;
            assert!(list.contains(expected), "{query}: {list}");
        }
        let hidden_from = reads(world, &mut Browser::default(), "/en/measures").await?;
        assert!(hidden_from.contains("3 measures") && !hidden_from.contains("late in reporting"), "{hidden_from}");

        // One is answered, one has something wrong: what is right is kept, nothing is lost.
        let (one, two) = (id(&train), id(&publish));
        let [done, effect, day] = ["done", "effect", "version"].map(|field| format!("{one}-{field}"));
        let [other_effect, other_version] = ["effect", "version"].map(|field| format!("{two}-{field}"));
        let typed = [
            ("do", "submit"),
            (&done, "A course was held"),
            (&effect, "Fewer appeals"),
            (&day, "0"),
            (&other_effect, "More readers"),
            (&other_version, "0"),
        ];
        let answered = writer.fill(world, "/en/tasks/answer", "/en/tasks/answer", &typed).await?;
        assert_eq!(answered.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = words(&answered);
        assert!(page.contains("Write what was done") && answered.body.contains("More readers"), "{page}");
        assert!(!page.contains("Train judges"), "it was submitted");
        // The other is one click, once what was typed is gone.
        let nothing = format!("nothing-{two}");
        let refused = [("do", nothing.as_str()), (&other_effect, "More readers"), (&other_version, "0")];
        let refused = writer.fill(world, "/en/tasks/answer", "/en/tasks/answer", &refused).await?;
        assert!(words(&refused).contains("You have written something here"), "{}", words(&refused));
        let clicked = [("do", nothing.as_str()), (&other_version, "0")];
        let clicked = writer.fill(world, "/en/tasks/answer", "/en/tasks/answer", &clicked).await?;
        assert_eq!(clicked.status, StatusCode::SEE_OTHER, "{}", words(&clicked));
        assert!(reads(world, &mut writer, "/en/tasks").await?.contains("Nothing is expected of you today"));

        // The validating authority finds both; until they are approved, the institution has not answered.
        assert!(reads(world, &mut office, &train).await?.contains("late in reporting"));
        let tasks = head.get(world, "/en/tasks").await?.body;
        let waiting: Vec<String> = tasks
            .split("href=\"/en/updates/")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .map(|id| format!("/en/updates/{id}"))
            .collect();
        assert_eq!(waiting.len(), 2, "{tasks}");
        for update in &waiting {
            assert_eq!(act(world, &mut head, update, "approval", &[]).await?, StatusCode::SEE_OTHER);
            let members = [("audience", "members")];
            assert!(reads(world, &mut office, "/en/tasks").await?.contains("Updates waiting for the secretariat"));
            assert_eq!(act(world, &mut office, update, "acceptance", &members).await?, StatusCode::SEE_OTHER);
        }
        let page = reads(world, &mut office, &train).await?;
        assert!(
            page.contains("reported on time") && page.contains("38 days late") && page.contains("15 January 2027"),
            "{page}"
        );
        assert!(reads(world, &mut office, &publish).await?.contains("Nothing new since the update before"));
        let list = reads(world, &mut beside, "/en/updates?stage=published").await?;
        assert!(list.contains("2 updates"), "{list}");
        let csv = beside.get(world, "/en/updates.csv?period=2026-09-30").await?.body;
        assert!(csv.contains("A course was held") && !csv.contains("Publish figures"), "{csv}");

        // A quarter later it is asked for again, and late after its day.
        world.app.clock.advance(50 * 24 * 60 * 60);
        back(world, &mut writer, "karim@example.org").await?;
        back(world, &mut office, "secretariat@example.org").await?;
        assert_eq!(world.app.today().to_string(), "2027-01-11");
        let tasks = reads(world, &mut writer, "/en/tasks").await?;
        assert!(tasks.contains("due 15 January 2027") && !tasks.contains("late due 15 January 2027"), "{tasks}");
        assert!(reads(world, &mut office, &train).await?.contains("reported on time"));
        let quarter = [("period", "2026-12-31")];
        let since = writer.fill(world, &train, &format!("{train}/updates/nothing-new"), &quarter).await?;
        assert_eq!(since.status, StatusCode::SEE_OTHER, "{}", words(&since));
        world.app.clock.advance(6 * 24 * 60 * 60);
        back(world, &mut office, "secretariat@example.org").await?;
        assert!(reads(world, &mut office, &count).await?.contains("late in reporting"), "a year has ended");

        // How often, and how long it may take, is data.
        let settings = "/en/settings/follow-up";
        let longer = [("version", "0"), ("rhythm", "yearly"), ("grace", "45")];
        assert_eq!(office.fill(world, settings, settings, &longer).await?.status, StatusCode::SEE_OTHER);
        assert!(reads(world, &mut office, &count).await?.contains("not reported yet"), "45 days");
        let rhythm = format!("/en/institutions/{}/reporting", ministry.public_id);
        let wrong = [("rhythm", "fixed-days"), ("rhythm-days", "soon")];
        let refused = office.fill(world, &rhythm, &rhythm, &wrong).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let monthly = [("version", "0"), ("rhythm", "monthly")];
        assert_eq!(office.fill(world, &rhythm, &rhythm, &monthly).await?.status, StatusCode::SEE_OTHER);
        // Of two who had opened the page, the second is told what the first has set.
        let never = [("version", "0"), ("rhythm", "never")];
        let late = office.fill(world, &rhythm, &rhythm, &never).await?;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(words(&late).contains("Somebody else has set it meanwhile: every month."), "{}", words(&late));
        assert!(late.body.contains("value=\"never\" selected"), "what was chosen stands");
        let never = [("version", "1"), ("rhythm", "never")];
        assert_eq!(office.fill(world, &rhythm, &rhythm, &never).await?.status, StatusCode::SEE_OTHER);
        let usual =
            agreed(world, &mut office, &ministry, &[("title-en", "Hear families"), ("rhythm", "as-usual")]).await?;
        assert!(reads(world, &mut office, &usual).await?.contains("Progress is reported: not at all"));
        Ok(())
    })
}

/// Signs in anew, whatever has become of the session: where that leads.
pub async fn back(world: &World, who: &mut Browser, email: &str) -> Result<String> {
    if who.get(world, "/en/account").await?.status == StatusCode::OK {
        who.fill(world, "/en/account", "/en/sign-out", &[]).await?;
    }
    Ok(who.sign_in(world, email).await?.header("location").to_owned())
}

/// The id in a measure's path.
fn id(path: &str) -> String {
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

#[test]
fn whoever_stands_in_answers_and_drafts_go_over_with_the_post() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let mut friend = a_person(world, Who::Nobody).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let measure = agreed(world, &mut office, &ministry, &[]).await?;
        let focal = a_post(world, &ministry, Duty::FocalPoint).await?;
        let karim = [("name", "Karim"), ("email", "karim@example.org"), ("from", "2026-01-01")];
        let mut writer = joined(world, &appoint(world, &mut office, &focal, &karim).await?.body).await?;
        report(world, &mut writer, &measure, &[("do", "draft"), DONE]).await?;
        assert_eq!(friend.get(world, "/en/tasks").await?.status, StatusCode::FORBIDDEN);
        // Karim is away today.
        let post = post::by_public_id(world.app.db.read(), &focal).await?.context("the post")?;
        let held = appointment::of_post(world.app.db.read(), post.id).await?.pop().context("the appointment")?;
        let nobody = accounts::by_email(world.app.db.read(), "nobody@example.org").await?.context("an account")?;
        let page = format!("/en/appointments/{}/absence", held.public_id);
        let away = [("person", nobody.public_id.as_str()), ("from", "2026-11-22"), ("to", "2026-11-22")];
        assert_eq!(office.fill(world, &page, &page, &away).await?.status, StatusCode::SEE_OTHER);
        let tasks = friend.get(world, "/en/tasks").await?;
        assert!(words(&tasks).contains("1 thing is waiting"), "{}", words(&tasks));
        let draft = tasks.body.split("href=\"").find(|rest| rest.starts_with("/en/updates/")).context("the draft")?;
        let draft = draft.split('"').next().unwrap_or_default().to_owned();
        assert!(friend.get(world, &draft).await?.body.contains("xanthocanary"));
        let update = draft.trim_end_matches("/edit").to_owned();
        assert_eq!(act(world, &mut friend, &update, "submission", &[]).await?, StatusCode::SEE_OTHER);
        // The newcomer is handed what is open.
        let handover = reads(world, &mut office, &format!("/en/posts/{focal}/handover")).await?;
        assert!(
            handover.contains("Progress updates") && handover.contains("with the validating authority"),
            "{handover}"
        );
        world.app.clock.advance(24 * 60 * 60);
        friend.sign_in(world, "nobody@example.org").await?;
        assert_eq!(friend.get(world, &update).await?.status, StatusCode::NOT_FOUND);
        Ok(())
    })
}

#[test]
fn a_court_is_never_asked_and_informs_the_secretariat_at_once() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let court = an_institution(world, "Supreme Court", Class::Observer).await?;
        let tx = world.app.db.begin().await?;
        let informed = institutions::Description { informed_only: true, ..court.description.clone() };
        institutions::correct(&tx, by(world), &court, &informed).await?.map_err(|_| anyhow::anyhow!("outdated"))?;
        tx.commit().await?;
        world.app.changed().await?;
        let measure = agreed(world, &mut office, &ministry, &[]).await?;
        let mut clerk = holder(world, &mut office, &court, Duty::FocalPoint, "Amal").await?;
        let mut writer = holder(world, &mut office, &ministry, Duty::FocalPoint, "Karim").await?;
        assert!(reads(world, &mut clerk, "/en/tasks").await?.contains("Nothing is expected of you today"));
        let update = report(world, &mut clerk, &measure, &[SUBMIT, ("done", "Judgments cite the treaty")]).await?;
        assert_eq!(writer.get(world, &update).await?.status, StatusCode::NOT_FOUND, "it does not count yet");
        let own = act(world, &mut clerk, &update, "approval", &[]).await?;
        assert_eq!(own, StatusCode::FORBIDDEN);
        assert!(reads(world, &mut office, "/en/tasks").await?.contains("Supreme Court"));
        assert_eq!(
            act(world, &mut office, &update, "acceptance", &[("audience", "public")]).await?,
            StatusCode::SEE_OTHER
        );
        let shown = words(&world.get(&measure).await?);
        assert!(shown.contains("Supreme Court") && shown.contains("Judgments cite the treaty"), "{shown}");
        // What it told is no answer of the ministry, which is asked all the same.
        assert!(reads(world, &mut office, &measure).await?.contains("late in reporting"));
        Ok(())
    })
}

#[test]
fn a_ministrys_own_system_answers_for_it() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let measure = agreed(world, &mut office, &ministry, &[]).await?;
        let mut writer = holder(world, &mut office, &ministry, Duty::FocalPoint, "Karim").await?;
        let mut head = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "Lamia").await?;
        let (ours, theirs) = (Program::of(world, &mut writer).await?, Program::of(world, &mut head).await?);
        let bureau = Program::of(world, &mut office).await?;
        let (all, one) = ("/api/v1/updates", "/api/v1/updates/{update}");
        let tasks = held_to("get", "/api/v1/tasks", "/api/v1/tasks", "200", &ours.get(world, "/api/v1/tasks").await?)?;
        let task = &tasks["items"][0];
        assert_eq!(
            (&task["task"], &task["due"], &task["late"]),
            (&"report".into(), &"2026-10-15".into(), &true.into())
        );
        let wrong = json!({ "measure": id(&measure), "do": "submit", "period": "2020-01-01", "evidence": ["x"], "reached": {} });
        let told = held_to("post", all, all, "422", &ours.send(world, "POST", all, &wrong).await?)?;
        let fields: Vec<&str> =
            told["errors"].as_array().into_iter().flatten().filter_map(|one| one["field"].as_str()).collect();
        assert_eq!(fields, ["period", "done", "evidence"], "{told}");
        let said = json!({ "measure": task["measure"], "language": "fr", "done": "Un cours a été tenu", "need": { "budget": true }, "needs_said": "10 000" });
        let made = ours.send(world, "POST", all, &said).await?;
        let draft = held_to("post", all, all, "201", &made)?;
        assert_eq!(
            (&draft["stage"], &draft["needs"][0], &draft["period"]),
            (&"draft".into(), &"budget".into(), &Value::Null)
        );
        let at = made.header("location").to_owned();
        let anew = json!({ "version": draft["version"], "language": "fr", "done": "Deux cours", "do": "submit" });
        let put = held_to("put", one, &at, "200", &ours.send(world, "PUT", &at, &anew).await?)?;
        assert_eq!((&put["stage"], &put["done"]), (&"submitted".into(), &"Deux cours".into()));
        assert_eq!(
            ours.send(world, "POST", &format!("{at}/approval"), &json!({ "version": put["version"] })).await?.status,
            StatusCode::FORBIDDEN
        );
        let step = async |program: &Program, what: &str, more: Value| {
            let mut sent = json!({ "version": program.get(world, &at).await?.json()?["version"] });
            sent.as_object_mut().context("an object")?.extend(more.as_object().cloned().unwrap_or_default());
            let answer = program.send(world, "POST", &format!("{at}/{what}"), &sent).await?;
            held_to("post", &format!("{one}/{what}"), &at, "201", &answer)
        };
        assert_eq!(step(&theirs, "return", json!({ "return_why": "Combien ?" })).await?["stage"], "returned");
        let seen = ours.get(world, &at).await?.json()?;
        let anew = json!({ "version": seen["version"], "language": "fr", "done": "Deux cours, 30 juges" });
        ours.send(world, "PUT", &at, &anew).await?;
        assert_eq!(step(&ours, "submission", json!({})).await?["stage"], "submitted");
        assert_eq!(step(&theirs, "approval", json!({})).await?["stage"], "approved");
        assert_eq!(step(&bureau, "acceptance", json!({ "audience": "members" })).await?["stage"], "published");
        assert_eq!(world.get(&at).await?.status, StatusCode::NOT_FOUND);
        let list = held_to("get", all, all, "200", &theirs.get(world, &format!("{all}?stage=published")).await?)?;
        assert_eq!((&list["total"], &list["items"][0]["done"]), (&1.into(), &"Deux cours, 30 juges".into()));
        assert_eq!(world.get(all).await?.json()?["total"], 0);
        // Publishing wants the second factor anew, which no key can give.
        let public = json!({ "version": list["items"][0]["version"], "audience": "public" });
        let refused = bureau.send(world, "POST", &format!("{at}/audience"), &public).await?;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
        assert_eq!(
            step(&bureau, "withdrawal", json!({ "withdrawn_why": "Compté deux fois" })).await?["stage"],
            "withdrawn"
        );
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
        let rhythm = format!("/en/institutions/{}/reporting", ministry.public_id);
        let pages = [
            one,
            two.clone(),
            format!("{two}/updates/new"),
            sent,
            draft.clone(),
            format!("{draft}/edit"),
            "/en/tasks".to_owned(),
            "/en/tasks/answer".to_owned(),
            "/en/updates".to_owned(),
            rhythm,
        ];
        worded(world, &mut [&mut writer, &mut head, &mut office], &pages).await
    })
}
