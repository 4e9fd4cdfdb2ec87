//! Clusters and assignments: entries of any mechanism put together, given to institutions, accepted or
//! contested; what rules propose nobody is asked about before it was confirmed.

use anyhow::{Context, Result};
use mithaq::clusters::assignment::{self, Assignment, Matter, Share, State, Wish, Wrong};
use mithaq::clusters::dialogue::{self, About, Agreement};
use mithaq::clusters::{self, Cluster, Description, Edited, Place, rule};
use mithaq::institutions::Institution;
use mithaq::ledger::{self, Object};
use mithaq::permissions::{Actor, Audience, Class, Person};
use mithaq::platform::db::sql;
use mithaq::platform::i18n::Names;
use mithaq::recommendations::{self, PublicId, Sighting};
use serde_json::json;

use crate::institutions::{an_institution, by, day, entries};
use crate::world::{How, World, a_recommendation, address, an_observation, on_each_engine};

fn titled(title: &str, audience: Audience) -> Description {
    Description { titles: Names::new([("en".to_owned(), title.to_owned())]), audience, ..Description::default() }
}

pub async fn a_cluster(world: &World, title: &str, audience: Audience) -> Result<Cluster> {
    let tx = world.app.db.begin().await?;
    let (_, id) = clusters::add(&tx, by(world), &titled(title, audience), "").await?;
    tx.commit().await?;
    world.app.changed().await?;
    world.app.terms().clusters.by_public_id(&id).cloned().context("the cluster")
}

pub async fn number(world: &World, key: u32) -> Result<i64> {
    match recommendations::sighting(world.app.db.read(), &PublicId(address(key)), "en").await? {
        Some(Sighting::Here(record)) => Ok(record.listed.id),
        _ => anyhow::bail!("entry {key} is not there"),
    }
}

pub fn whole(entry: i64) -> Matter {
    Matter::Entry(Place::whole(entry))
}

/// Assigns, as far as the institution may see it.
pub async fn assign(
    world: &World,
    institution: &Institution,
    share: Share,
    matter: &Matter,
) -> Result<Result<Assignment, Wrong>> {
    let db = world.app.db.read();
    let (meant, _) = assignment::meant_for(db, institution, std::slice::from_ref(matter)).await?;
    if meant.is_empty() {
        return Ok(Err(Wrong::Unseen));
    }
    let tx = world.app.db.begin().await?;
    let wish = Wish { institution, share, state: State::Submitted, rule: None, bulk: None, said: "" };
    if let Err(wrong) = assignment::assign(&tx, by(world), &wish, &meant).await? {
        return Ok(Err(wrong));
    }
    tx.commit().await?;
    world.app.changed().await?;
    Ok(Ok(of(world, matter, institution).await?))
}

/// The open assignment of a matter to an institution, as it is now.
async fn of(world: &World, matter: &Matter, institution: &Institution) -> Result<Assignment> {
    let mut open = assignment::open_of(world.app.db.read(), std::slice::from_ref(matter)).await?;
    let found = open.remove(matter).unwrap_or_default().into_iter().find(|one| one.institution == institution.id);
    found.context("the assignment")
}

/// What stands: who answers for which entry, in what share.
async fn standing(world: &World) -> Result<Vec<(i64, String, i64, String)>> {
    let rows = sql("SELECT recommendation_id, part, institution_id, share FROM recommendation_institutions
        ORDER BY recommendation_id, part, share, institution_id")
    .all(world.app.db.read())
    .await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))).collect()
}

#[test]
fn a_cluster_holds_entries_of_any_mechanism_and_its_institutions_answer_for_each() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let records =
            [a_recommendation(1, "132.1 Build schools (Fiji);"), an_observation(2, "12. Build more schools.")];
        world.receive(&records, "en", How::Import).await?;
        let (one, two) = (number(world, 1).await?, number(world, 2).await?);
        let ministry = an_institution(world, "Ministry of Education", Class::Member).await?;
        let finance = an_institution(world, "Ministry of Finance", Class::Member).await?;
        let cluster = a_cluster(world, "Schools", Audience::Members).await?;
        let part = Place { entry: two, part: "(a)".to_owned() };
        let tx = world.app.db.begin().await?;
        assert_eq!(clusters::include(&tx, by(world), &cluster, &[Place::whole(one), part.clone()]).await?, 2);
        assert_eq!(
            clusters::include(&tx, by(world), &cluster, std::slice::from_ref(&part)).await?,
            0,
            "it is inside already"
        );
        tx.commit().await?;
        let matter = Matter::Cluster(cluster.id);
        let lead = assign(world, &ministry, Share::Lead, &matter).await?;
        assert_eq!(lead.map(|lead| (lead.share, lead.state)), Ok((Share::Lead, State::Submitted)));
        assert!(assign(world, &finance, Share::Supporting, &matter).await?.is_ok());
        let (edu, fin) = (ministry.id.0, finance.id.0);
        let row = |entry: i64, part: &str, institution: i64, share: &str| {
            (entry, part.to_owned(), institution, share.to_owned())
        };
        let all = [
            row(one, "", edu, "lead"),
            row(one, "", fin, "supporting"),
            row(two, "(a)", edu, "lead"),
            row(two, "(a)", fin, "supporting"),
        ];
        assert_eq!(standing(world).await?, all);
        // In memory stands who answers for the cluster.
        let known = world.app.terms().clusters.get(cluster.id).cloned().context("the cluster")?;
        assert_eq!((known.leading, known.supporting), (vec![edu], vec![fin]));

        let tx = world.app.db.begin().await?;
        assert_eq!(clusters::exclude(&tx, by(world), &cluster, &[part]).await?, 1);
        tx.commit().await?;
        assert_eq!(standing(world).await?, [all[0].clone(), all[1].clone()]);
        // One that has ended is carried out by nobody any more; taken up again, by whoever did.
        for (end, stand) in [(Some(day("2026-11-21")), 0), (None, 2)] {
            let tx = world.app.db.begin().await?;
            clusters::end(&tx, by(world), &cluster, end).await?;
            tx.commit().await?;
            assert_eq!(standing(world).await?.len(), stand);
        }
        let acts = ledger::history(world.app.db.read(), Object::Cluster(cluster.id.0)).await?;
        let acts: Vec<&str> = acts.iter().map(|act| act.act.as_str()).collect();
        assert_eq!(acts, ["cluster-added", "cluster-filled", "cluster-emptied", "cluster-ended", "cluster-resumed"]);
        Ok(())
    })
}

#[test]
fn one_institution_leads_and_each_has_one_share() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let matter = whole(number(world, 1).await?);
        let justice = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let foreign = an_institution(world, "Ministry of Foreign Affairs", Class::Member).await?;
        let lead =
            assign(world, &justice, Share::Lead, &matter).await?.map_err(|wrong| anyhow::anyhow!("{wrong:?}"))?;
        assert_eq!(assign(world, &foreign, Share::Lead, &matter).await?, Err(Wrong::HasLead));
        assert_eq!(assign(world, &justice, Share::Supporting, &matter).await?, Err(Wrong::Known));
        // A part of it may be led by another.
        let part = Matter::Entry(Place { part: "(b)".to_owned(), ..Place::whole(number(world, 1).await?) });
        assert!(assign(world, &foreign, Share::Lead, &part).await?.is_ok());

        // What is contested still has its lead, until the secretariat has decided.
        let tx = world.app.db.begin().await?;
        assert_eq!(assignment::contest(&tx, by(world), &lead, "It is theirs.").await?, Ok(()));
        tx.commit().await?;
        assert!(!standing(world).await?.iter().any(|(_, part, ..)| part.is_empty()), "contested, it does not stand");
        assert_eq!(assign(world, &foreign, Share::Lead, &matter).await?, Err(Wrong::HasLead));
        let contested = of(world, &matter, &justice).await?;
        let tx = world.app.db.begin().await?;
        // Whoever looks at an old page is told.
        assert_eq!(
            assignment::insist(&tx, by(world), &world.app.terms().institutions, &lead, "No.").await?,
            Err(Wrong::Outdated)
        );
        assert_eq!(
            assignment::insist(&tx, by(world), &world.app.terms().institutions, &contested, "The law says so.").await?,
            Ok(())
        );
        tx.commit().await?;
        let submitted = of(world, &matter, &justice).await?;
        assert_eq!(submitted.state, State::Submitted);
        let tx = world.app.db.begin().await?;
        assert_eq!(assignment::reassign(&tx, by(world), &submitted, &foreign, "Agreed.").await?, Ok(()));
        tx.commit().await?;
        let foreigns = of(world, &matter, &foreign).await?;
        assert_eq!((foreigns.share, foreigns.state), (Share::Lead, State::Submitted));
        let tx = world.app.db.begin().await?;
        assert_eq!(assignment::accept(&tx, by(world), std::slice::from_ref(&foreigns)).await?, 1);
        assert_eq!(assignment::accept(&tx, by(world), &[foreigns]).await?, 0, "once");
        tx.commit().await?;
        let steps = assignment::steps_of(world.app.db.read(), &[lead.id.0]).await?;
        let steps = steps.get(&lead.id).into_iter().flatten();
        let steps: Vec<(&str, &str)> = steps.map(|step| (step.step.as_str(), step.said.as_str())).collect();
        let told = [
            ("submitted", ""),
            ("contested", "It is theirs."),
            ("insisted", "The law says so."),
            ("withdrawn", "Agreed."),
        ];
        assert_eq!(steps, told);
        let acts = ledger::history(world.app.db.read(), Object::Assignment(lead.id.0)).await?;
        let acts: Vec<&str> = acts.iter().map(|act| act.act.as_str()).collect();
        let wanted = ["assignment-submitted", "assignment-contested", "assignment-insisted", "assignment-withdrawn"];
        assert_eq!(acts, wanted);
        Ok(())
    })
}

#[test]
fn a_court_is_never_asked_nor_whoever_is_closed_or_may_not_see_it() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        // 1 for the public, 2 for members, 3 for observers, 4 for the secretariat alone.
        entries(world).await?;
        let court = an_institution(world, "Supreme Court", Class::Member).await?;
        let old = an_institution(world, "Ministry of the Past", Class::Member).await?;
        let tx = world.app.db.begin().await?;
        let independent = mithaq::institutions::Description { informed_only: true, ..court.description.clone() };
        let _ = mithaq::institutions::correct(&tx, by(world), &court, &independent).await?;
        let closed =
            mithaq::institutions::Description { active_to: Some(day("2026-11-21")), ..old.description.clone() };
        let _ = mithaq::institutions::correct(&tx, by(world), &old, &closed).await?;
        tx.commit().await?;
        world.app.changed().await?;
        let find = |institution: &Institution| world.app.terms().institutions.get(institution.id).cloned();
        let (court, old) = (find(&court).context("the court")?, find(&old).context("the ministry")?);
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let union = an_institution(world, "Union of Lawyers", Class::Observer).await?;
        let expected = [
            (&court, [Err(Wrong::Informed); 3]),
            (&old, [Err(Wrong::Closed); 3]),
            (&union, [Ok(()), Err(Wrong::Unseen), Ok(())]),
            (&ministry, [Ok(()), Ok(()), Ok(())]),
        ];
        for (institution, expected) in expected {
            for (key, expected) in (1..).zip(expected) {
                let matter = whole(number(world, key).await?);
                let done = assign(world, institution, Share::Supporting, &matter).await?.map(drop);
                assert_eq!(done, expected, "{} {key}", institution.description.names.in_language("en"));
            }
            let inside = whole(number(world, 4).await?);
            let done = assign(world, institution, Share::Supporting, &inside).await?.map(drop);
            assert!(done.is_err(), "what is internal is nobody's: {done:?}");
        }
        // Nor is a cluster given to whoever may not see all of it.
        let cluster = a_cluster(world, "Everything", Audience::Members).await?;
        let matter = Matter::Cluster(cluster.id);
        assert_eq!(assign(world, &union, Share::Lead, &matter).await?, Err(Wrong::Unseen));
        let tx = world.app.db.begin().await?;
        clusters::include(&tx, by(world), &cluster, &[Place::whole(number(world, 4).await?)]).await?;
        tx.commit().await?;
        assert_eq!(assign(world, &ministry, Share::Lead, &matter).await?, Err(Wrong::Unseen));
        let tx = world.app.db.begin().await?;
        clusters::exclude(&tx, by(world), &cluster, &[Place::whole(number(world, 4).await?)]).await?;
        tx.commit().await?;
        assert!(assign(world, &ministry, Share::Lead, &matter).await?.is_ok());
        Ok(())
    })
}

#[test]
fn rules_propose_and_the_secretariat_confirms() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut records: Vec<_> =
            (1..=3).map(|key| a_recommendation(key, &format!("132.{key} Build school {key} (Fiji);"))).collect();
        records[0]["Themes"] = json!(["Right to education"]);
        records[1]["Themes"] = json!(["Right to education", "Right to health"]);
        world.receive(&records, "en", How::Import).await?;
        let schools = an_institution(world, "Ministry of Education", Class::Member).await?;
        let health = an_institution(world, "Ministry of Health", Class::Member).await?;
        let topic = |code: &str| world.app.terms().topics.themes.by_code(code).map(|term| term.id).context("a theme");
        let tx = world.app.db.begin().await?;
        let first = rule::add(&tx, by(world), topic("right-to-education")?, &schools, Share::Lead).await?;
        assert!(first.is_some());
        let again = rule::add(&tx, by(world), topic("right-to-education")?, &schools, Share::Supporting).await?;
        assert_eq!(again, None, "there is a rule for it");
        rule::add(&tx, by(world), topic("right-to-health")?, &health, Share::Lead).await?;
        assert_eq!(rule::propose(&tx, by(world), &world.app.terms().institutions).await?, 3);
        assert_eq!(rule::propose(&tx, by(world), &world.app.terms().institutions).await?, 0, "once");
        tx.commit().await?;
        assert_eq!(standing(world).await?, [], "proposals stand for nothing");
        let proposed = crate::assignments::open_in(world, State::Proposed).await?;
        assert_eq!(proposed.len(), 3);
        assert_eq!(proposed.iter().map(|one| one.rule).next(), Some(first));
        // Of two that would lead the second stays proposed.
        let tx = world.app.db.begin().await?;
        assert_eq!(assignment::confirm(&tx, by(world), &world.app.terms().institutions, &proposed).await?, 2);
        tx.commit().await?;
        assert_eq!(standing(world).await?.len(), 2);
        let left = crate::assignments::open_in(world, State::Proposed).await?;
        assert_eq!(left.iter().map(|one| one.institution).collect::<Vec<_>>(), [health.id]);
        // What was turned down is not proposed again.
        let tx = world.app.db.begin().await?;
        assert_eq!(assignment::withdraw(&tx, by(world), &left, "").await?, 1);
        assert_eq!(rule::propose(&tx, by(world), &world.app.terms().institutions).await?, 0);
        tx.commit().await?;
        Ok(())
    })
}

#[test]
fn of_two_who_describe_a_cluster_at_once_nothing_is_lost() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let cluster = a_cluster(world, "Schools", Audience::Internal).await?;
        let seen = &cluster.description;
        let mine = titled("All schools", Audience::Internal);
        let theirs = titled("Schools", Audience::Members);
        let tx = world.app.db.begin().await?;
        assert_eq!(clusters::edit(&tx, by(world), cluster.id, seen, seen).await?, Edited::Unchanged);
        assert_eq!(clusters::edit(&tx, by(world), cluster.id, seen, &mine).await?, Edited::Saved { beside: false });
        assert_eq!(clusters::edit(&tx, by(world), cluster.id, seen, &theirs).await?, Edited::Saved { beside: true });
        let other = titled("Good schools", Audience::Internal);
        let conflict = clusters::edit(&tx, by(world), cluster.id, seen, &other).await?;
        assert_eq!(conflict, Edited::Conflict(vec!["title.en".to_owned()]));
        tx.commit().await?;
        world.app.changed().await?;
        let now = world.app.terms().clusters.get(cluster.id).cloned().context("the cluster")?;
        assert_eq!(now.description, titled("All schools", Audience::Members));
        Ok(())
    })
}

#[test]
fn a_comment_is_withdrawn_by_whoever_made_it_and_what_was_agreed_is_kept() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let about = About::Cluster(a_cluster(world, "Schools", Audience::Members).await?.id.0);
        let ministry = an_institution(world, "Ministry of Education", Class::Member).await?;
        let [one, two] =
            ["one", "two"].map(|id| Actor::Person(Person { public_id: id.to_owned(), role: None, posts: Vec::new() }));
        let tx = world.app.db.begin().await?;
        let as_one = mithaq::institutions::By { actor: &one, ..by(world) };
        let as_two = mithaq::institutions::By { actor: &two, ..by(world) };
        let said = dialogue::say(&tx, as_one, about, "Before the *spring*.").await?;
        dialogue::say(&tx, as_two, about, "After it.").await?;
        assert!(!dialogue::withdraw(&tx, as_two, about, &said).await?, "it is not theirs");
        assert!(!dialogue::withdraw(&tx, as_one, About::Measure(about.id()), &said).await?, "it is said elsewhere");
        assert!(dialogue::withdraw(&tx, as_one, about, &said).await?);
        assert!(!dialogue::withdraw(&tx, as_one, about, &said).await?, "once");
        let agreed = Agreement {
            day: day("2026-11-20"),
            at: by(world).at,
            author: String::new(),
            body: "In summer.".to_owned(),
            institutions: vec![ministry.id],
        };
        dialogue::agree(&tx, as_two, about, &agreed).await?;
        tx.commit().await?;
        let thread = dialogue::thread(world.app.db.read(), about).await?;
        let comments: Vec<_> = thread.comments.iter().map(|one| (one.author.as_str(), one.body.as_str())).collect();
        assert_eq!(comments, [("one", ""), ("two", "After it.")]);
        assert!(thread.comments[0].withdrawn_at.is_some());
        assert_eq!(thread.agreements, [Agreement { author: "two".to_owned(), ..agreed }]);
        Ok(())
    })
}
