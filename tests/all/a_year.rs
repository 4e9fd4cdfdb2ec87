//! A year of a national mechanism: quarters end and reports fall due, somebody is away, a ministry is
//! merged into another, a government changes. What is asked of whom follows each day.

use anyhow::{Context, Result, anyhow};
use axum::http::StatusCode;
use mithaq::accounts;
use mithaq::institutions::{appointment, post, reorganisation};
use mithaq::permissions::{Class, Duty};

use crate::assignments::{holder, words};
use crate::browser::{Browser, Who, a_person, invited};
use crate::institutions::{a_post, an_institution, appoint, by, day, find};
use crate::measures::act;
use crate::progress::{agreed, back, report};
use crate::world::{World, on_each_engine};

const TASKS: &str = "/en/tasks";
const TITLE: &str = "Train judges";

/// Time goes on until the morning of a day.
fn until(world: &World, on: &str) {
    world.app.clock.advance(i64::from(world.app.today().days_until(day(on))) * 24 * 60 * 60);
}

/// Somebody comes back after days, signs in and reads a page.
async fn reads(world: &World, who: &mut Browser, email: &str, path: &str) -> Result<String> {
    back(world, who, email).await?;
    Ok(words(&who.get(world, path).await?))
}

/// What an institution reported is approved and accepted, for the members.
async fn accepted(world: &World, head: (&mut Browser, &str), office: &mut Browser, update: &str) -> Result<()> {
    let (head, email) = head;
    back(world, head, email).await?;
    assert_eq!(act(world, head, update, "approval", &[]).await?, StatusCode::SEE_OTHER);
    back(world, office, "secretariat@example.org").await?;
    let members = [("audience", "members")];
    assert_eq!(act(world, office, update, "acceptance", &members).await?, StatusCode::SEE_OTHER);
    Ok(())
}

#[test]
fn a_year_goes_by_with_an_absence_a_merger_and_a_new_government() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let interior = an_institution(world, "Ministry of the Interior", Class::Member).await?;
        let home = an_institution(world, "Ministry of Home Affairs", Class::Member).await?;
        let mut karim = holder(world, &mut office, &interior, Duty::FocalPoint, "Karim").await?;
        let mut lamia = holder(world, &mut office, &interior, Duty::ValidatingAuthority, "Lamia").await?;
        let focal = a_post(world, &home, Duty::FocalPoint).await?;
        let person = [("name", "Nadia"), ("email", "nadia@example.org"), ("from", "2026-01-01")];
        let page = appoint(world, &mut office, &focal, &person).await?;
        let mut nadia = crate::institutions::joined(world, &page.body).await?;
        let mut omar = holder(world, &mut office, &home, Duty::ValidatingAuthority, "Omar").await?;
        let quarters = [("starts", "2026-10-01"), ("ends", "2028-12-31"), ("rhythm", "as-usual")];
        let measure = agreed(world, &mut office, &interior, &quarters).await?;

        // A quarter goes on: nothing is asked yet. It ends: a report is due in fifteen days.
        until(world, "2026-12-20");
        let asked = reads(world, &mut karim, "karim@example.org", TASKS).await?;
        assert!(
            asked.contains("Nothing is expected of you today") && asked.contains("What will be due next"),
            "{asked}"
        );
        assert!(words(&karim.get(world, &measure).await?).contains("not reported yet"));
        until(world, "2027-01-04");
        let asked = reads(world, &mut karim, "karim@example.org", TASKS).await?;
        assert!(asked.contains(TITLE) && asked.contains("15 January 2027"), "{asked}");

        // He is away for a month; whoever stands in reports, and may no longer when he is back.
        let link = invited(world, "sami@example.org", Who::Nobody).await?;
        let sami_is = accounts::by_email(world.app.db.read(), "sami@example.org").await?.context("an account")?;
        let tx = world.app.db.begin().await?;
        let posts = post::of_institution(&*tx, interior.id).await?;
        let his = posts.iter().find(|post| post.terms.duty == Duty::FocalPoint).context("the post")?;
        let held = appointment::of_post(&*tx, his.id).await?.pop().context("the appointment")?;
        let (from, to) = (day("2027-01-05"), day("2027-01-31"));
        let done = appointment::stand_in(&tx, by(world), &held, &sami_is, from, to).await?;
        done.map_err(|wrong| anyhow!("{wrong:?}"))?;
        tx.commit().await?;
        let mut sami = Browser::default();
        sami.join(world, &link).await?;
        assert!(!words(&sami.get(world, TASKS).await?).contains(TITLE), "not before the day");
        until(world, "2027-01-10");
        assert!(reads(world, &mut sami, "sami@example.org", TASKS).await?.contains(TITLE));
        let fields = [("do", "submit"), ("done", "The curriculum was written.")];
        let update = report(world, &mut sami, &measure, &fields).await?;
        accepted(world, (&mut lamia, "lamia@example.org"), &mut office, &update).await?;
        assert!(words(&office.get(world, &measure).await?).contains("reported on time"));
        until(world, "2027-02-02");
        back(world, &mut sami, "sami@example.org").await?;
        let form = format!("{measure}/updates/new");
        assert_eq!(sami.get(world, &form).await?.status, StatusCode::FORBIDDEN);

        // The ministry is merged into another, which is asked from then on; its report is late.
        until(world, "2027-03-01");
        let tx = world.app.db.begin().await?;
        let (gone, heir) = (find(world, &interior.public_id)?, find(world, &home.public_id)?);
        let terms = world.app.terms();
        let today = world.app.today();
        let done = reorganisation::merge(&tx, by(world), &terms.institutions, &gone, &heir, today).await?;
        done.map_err(|wrong| anyhow!("{wrong:?}"))?;
        tx.commit().await?;
        world.app.changed().await?;
        until(world, "2027-04-20");
        let asked = reads(world, &mut nadia, "nadia@example.org", TASKS).await?;
        assert!(asked.contains(TITLE) && asked.contains("15 April 2027"), "{asked}");
        assert!(words(&nadia.get(world, &measure).await?).contains("late in reporting"));
        let period = [("period", "2027-03-31")];
        let sent = nadia.fill(world, &form, &format!("{measure}/updates/nothing-new"), &period).await?;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", words(&sent));
        let second = sent.header("location").to_owned();
        accepted(world, (&mut omar, "omar@example.org"), &mut office, &second).await?;
        let told = words(&office.get(world, &second).await?);
        assert!(told.contains("5 days late") && told.contains("Ministry of Home Affairs"), "{told}");
        let earlier = words(&office.get(world, &update).await?);
        assert!(earlier.contains("Ministry of the Interior"), "history stays with whoever it was: {earlier}");

        // A new government: whoever had the post has no rights at the next request, and the newcomer all of it.
        until(world, "2027-07-05");
        back(world, &mut office, "secretariat@example.org").await?;
        back(world, &mut nadia, "nadia@example.org").await?;
        assert!(words(&nadia.get(world, TASKS).await?).contains(TITLE));
        let bulk = "/en/appointments/bulk";
        let row = [
            ("do", "apply"),
            ("post-0", focal.as_str()),
            ("name-0", "Zeinab"),
            ("email-0", "zeinab@example.org"),
            ("from-0", "2027-07-05"),
        ];
        let done = office.fill(world, bulk, bulk, &row).await?;
        assert!(done.body.contains("/invitation/"), "{}", words(&done));
        assert_eq!(nadia.get(world, &form).await?.status, StatusCode::FORBIDDEN);
        let mut zeinab = crate::institutions::joined(world, &done.body).await?;
        let asked = words(&zeinab.get(world, TASKS).await?);
        assert!(asked.contains(TITLE) && asked.contains("15 July 2027"), "{asked}");
        let third = report(world, &mut zeinab, &measure, &[("do", "submit"), ("done", "Forty judges came.")]).await?;
        accepted(world, (&mut omar, "omar@example.org"), &mut office, &third).await?;

        // The year is over: three reports, one of them late, and the autumn's is asked for.
        until(world, "2027-10-02");
        let asked = reads(world, &mut zeinab, "zeinab@example.org", TASKS).await?;
        assert!(asked.contains(TITLE) && asked.contains("15 October 2027"), "{asked}");
        let page = words(&zeinab.get(world, &measure).await?);
        assert!(page.contains("Forty judges came.") && page.contains("reported on time"), "{page}");
        Ok(())
    })
}
