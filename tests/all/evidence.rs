//! Evidence: what is brought, what uses it, who sees it because of that.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use bytes::Bytes;
use mithaq::accounts;
use mithaq::evidence::{self, Description, EvidenceId, Matter, NewFile, Said};
use mithaq::institutions::{self, By, InstitutionId};
use mithaq::ledger::{self, Object};
use mithaq::permissions::{Act, Actor, Audience, Class, Duty, Workflow, can, reach};
use mithaq::platform::db::sql;
use mithaq::recommendations::{self, Edit, Wish};

use crate::assignments::holder;
use crate::browser::{Who, a_person};
use crate::world::{World, on_each_engine};

pub fn by(world: &World) -> By<'static> {
    By { actor: &Actor::CommandLine, at: world.app.clock.now(), today: world.app.today() }
}

fn said(title: &str) -> BTreeMap<String, Said> {
    [("en".to_owned(), Said { title: title.to_owned(), note: String::new() })].into()
}

fn a_law() -> Description {
    let matter = Matter::Law { number: "14/2026".to_owned(), dated: None, gazette: "Gazette 88".to_owned() };
    Description { texts: said("Act on legal aid"), sensitive: false, matter }
}

/// A ministry, and the number of somebody's account.
async fn a_ministry(world: &World) -> Result<(InstitutionId, i64)> {
    a_person(world, Who::Secretariat).await?;
    let account = accounts::by_email(world.app.db.read(), "secretariat@example.org").await?.context("an account")?;
    let tx = world.app.db.begin().await?;
    let mut ministry = world.app.terms().institutions.iter().next().context("the mechanism")?.description.clone();
    ministry.kind = "ministry".to_owned();
    ministry.names.set("en", "Ministry of Justice");
    let (id, _) = institutions::add(&tx, by(world), &ministry).await?;
    tx.commit().await?;
    world.app.changed().await?;
    Ok((id, account.id))
}

async fn added(
    world: &World,
    of: (InstitutionId, i64),
    what: &Description,
    file: Option<&NewFile>,
) -> Result<EvidenceId> {
    let tx = world.app.db.begin().await?;
    let (id, _) = evidence::add(&tx, by(world), of.1, of.0, what, file).await?;
    tx.commit().await?;
    Ok(id)
}

/// The standing of an item, and how many of the list a visitor and a member of its institution see.
async fn standing(world: &World, id: EvidenceId) -> Result<(Workflow, Audience, bool)> {
    let item = evidence::by_id(world.app.db.read(), id).await?.context("the item")?;
    let page = item.ask(|subject| can(&Actor::Visitor, Act::See, subject));
    let reach = reach(&Actor::Visitor, mithaq::permissions::Kind::Evidence);
    let listed = evidence::list(world.app.db.read(), &reach, &evidence::Wanted::default()).await?;
    assert_eq!(listed.iter().any(|other| other.id == id), page, "a list shows what its page does");
    Ok((item.workflow, item.audience, page))
}

#[test]
fn an_item_is_seen_by_those_for_whom_what_uses_it_is() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let of = a_ministry(world).await?;
        let law = added(world, of, &a_law(), None).await?;
        assert_eq!(standing(world, law).await?, (Workflow::Draft, Audience::Internal, false));
        let (update, status) = (Object::Update(1), Object::Status(1));
        let tx = world.app.db.begin().await?;
        for object in [update, status, update] {
            evidence::attach(&tx, by(world), law, object).await?;
        }
        evidence::settle(&tx, update, Workflow::Submitted, Audience::Public).await?;
        tx.commit().await?;
        assert_eq!(standing(world, law).await?, (Workflow::Submitted, Audience::Internal, false));
        let tx = world.app.db.begin().await?;
        evidence::settle(&tx, update, Workflow::Published, Audience::Public).await?;
        tx.commit().await?;
        assert_eq!(standing(world, law).await?, (Workflow::Published, Audience::Public, true));
        let items = evidence::of(world.app.db.read(), status).await?;
        assert_eq!(items.iter().map(|item| item.id).collect::<Vec<_>>(), [law]);

        // What makes it sensitive, or takes its last public use away, hides it at once.
        let seen = evidence::by_id(world.app.db.read(), law).await?.context("the item")?;
        let secret = Description { sensitive: true, ..seen.description.clone() };
        let tx = world.app.db.begin().await?;
        assert!(evidence::change(&tx, by(world), &seen, &secret).await?.is_ok());
        assert!(evidence::withdraw(&tx, by(world), &seen).await?.is_err(), "something uses it");
        tx.commit().await?;
        assert_eq!(standing(world, law).await?, (Workflow::Published, Audience::Internal, false));
        let tx = world.app.db.begin().await?;
        let late = Description { texts: said("Another title"), ..a_law() };
        assert!(evidence::change(&tx, by(world), &seen, &late).await?.is_err(), "it was saved since");
        evidence::detach(&tx, by(world), law, update).await?;
        tx.commit().await?;
        assert_eq!(standing(world, law).await?, (Workflow::Draft, Audience::Internal, false));
        let tx = world.app.db.begin().await?;
        evidence::detach(&tx, by(world), law, status).await?;
        assert!(evidence::withdraw(&tx, by(world), &seen).await?.is_ok());
        tx.commit().await?;

        let acts = ledger::history(world.app.db.read(), Object::Evidence(law.0)).await?;
        let acts: Vec<&str> = acts.iter().map(|past| past.act.as_str()).collect();
        let (attached, detached) = ("evidence-attached", "evidence-detached");
        let expected =
            ["evidence-added", attached, attached, "evidence-changed", detached, detached, "evidence-withdrawn"];
        assert_eq!(acts, expected);
        Ok(())
    })
}

#[test]
fn an_item_is_for_no_more_than_what_its_uses_hang_on() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        crate::institutions::entries(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let account =
            accounts::by_email(world.app.db.read(), "secretariat@example.org").await?.context("an account")?;
        let ministry = crate::institutions::an_institution(world, "Ministry of Health", Class::Member).await?;
        let of = (ministry.id, account.id);
        let mut writer = holder(world, &mut office, &ministry, Duty::FocalPoint, "Nadia").await?;
        let (by_update, by_status) = (added(world, of, &a_law(), None).await?, added(world, of, &a_law(), None).await?);
        let measure = crate::progress::agreed(world, &mut office, &ministry, &[]).await?;
        crate::progress::report(world, &mut writer, &measure, &[("do", "submit"), ("done", "A circular")]).await?;
        crate::assessments::a_status(world, 1, &ministry, "state/implemented").await?;
        let of_table = async |table: &str| -> Result<i64> {
            sql(format!("SELECT id FROM {table}")).one(world.app.db.read()).await?.get(0)
        };
        let uses = [
            (by_update, Object::Update(of_table("updates").await?)),
            (by_status, Object::Status(of_table("statuses").await?)),
        ];
        let tx = world.app.db.begin().await?;
        for (item, object) in uses {
            evidence::attach(&tx, by(world), item, object).await?;
            evidence::settle(&tx, object, Workflow::Published, Audience::Public).await?;
        }
        tx.commit().await?;
        world.app.changed().await?;
        let public = (Workflow::Published, Audience::Public, true);
        assert_eq!((standing(world, by_update).await?, standing(world, by_status).await?), (public, public));
        let listed = async || anyhow::Ok(world.get("/api/v1/evidence").await?.json()?["total"].clone());
        assert_eq!(listed().await?, 2);
        let item = evidence::by_id(world.app.db.read(), by_update).await?.context("the item")?;
        let page = format!("/en/evidence/{}", item.public_id);
        assert_eq!(world.get(&page).await?.status, 200);

        // The measure is narrowed: the evidence of its updates goes with it, and comes back.
        for (audience, told, count) in
            [("members", (Audience::Members, false), 1), ("public", (Audience::Public, true), 2)]
        {
            let wish = [("audience", audience)];
            assert_eq!(crate::measures::act(world, &mut office, &measure, "audience", &wish).await?, 303);
            let (_, seen_by, is_seen) = standing(world, by_update).await?;
            assert_eq!((seen_by, is_seen), told);
            assert_eq!(listed().await?, count);
            assert_eq!(world.get(&page).await?.status, if told.1 { 200 } else { 404 });
        }
        // So does the evidence of a status, with its entry.
        let entry = crate::assessments::number(world, 1).await?;
        for (audience, is_seen) in [(Audience::Internal, false), (Audience::Public, true)] {
            let (tx, edit) = (world.app.db.begin().await?, Edit::of(Wish::Audience(audience)));
            recommendations::edit(&tx, &Actor::CommandLine, world.app.clock.now(), entry, &edit).await?;
            tx.commit().await?;
            world.app.changed().await?;
            assert_eq!(standing(world, by_status).await?, (Workflow::Published, audience, is_seen));
        }
        Ok(())
    })
}

#[test]
fn a_file_is_kept_by_its_content_and_survives_a_restart() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let of = a_ministry(world).await?;
        let content = Bytes::from_static(b"%PDF-1.7 circular");
        let stored = world.app.files.keep(content.clone()).await?;
        let file = NewFile { name: "circular.pdf".to_owned(), mime: "application/pdf", stored: stored.clone() };
        let what = Description { texts: said("Circular 14"), sensitive: false, matter: Matter::File };
        let id = added(world, of, &what, Some(&file)).await?;
        world.restart().await?;
        let item = evidence::by_id(world.app.db.read(), id).await?.context("the item")?;
        let kept = item.file.context("its file")?;
        assert_eq!(
            (kept.name.as_str(), kept.original, kept.state),
            ("circular.pdf", stored.clone(), evidence::State::Waiting)
        );
        assert_eq!(world.app.files.whole(&stored.digest).await?, Some(content));
        Ok(())
    })
}
