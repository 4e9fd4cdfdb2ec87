//! What a measure carries out: entries from a search or one by one, and clusters.

use std::collections::BTreeSet;

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::{Choice, by, found_for, path, title};
use crate::accounts::guard::{Member, Posted};
use crate::clusters;
use crate::clusters::pages::source::{self, Source, SourceView};
use crate::measures::Measure;
use crate::measures::links::{self, Link};
use crate::permissions::{Act, can};
use crate::platform::web::Problem;
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

#[derive(Serialize)]
struct LinkPage {
    heading: String,
    back_href: String,
    /// What is to be carried out, if this page was reached from an entry or a search.
    source: Option<SourceView>,
    query: String,
    measures: Vec<Choice>,
}

#[derive(Serialize)]
struct ClustersPage {
    heading: String,
    back_href: String,
    clusters: Vec<(i64, String, bool)>,
    register_href: String,
}

/// `GET /{lang}/measures/links?entry=…`: into which measure something goes.
pub async fn choose(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let source = Source::of(visit, &visit.query).await?;
    let form = Form::new(visit, "/measures/links", "");
    choice(visit, &form, &source, &[])
}

/// The measures that whoever asks may change, by title.
fn open(visit: &Visit) -> Vec<Choice> {
    let terms = visit.app.terms();
    let mine = terms.plan.iter().filter(|one| one.ended.is_none() && can(&visit.actor, Act::Change, &one.subject()));
    let mut choices: Vec<Choice> =
        mine.map(|one| Choice { value: one.public_id.clone(), label: title(visit, one).text }).collect();
    visit.language().format.sort_by_name(&mut choices, |choice| &choice.label);
    choices
}

fn choice(visit: &Visit, form: &Form, source: &Source, parts: &[String]) -> Result<Response, Problem> {
    let measures = open(visit);
    let heading = visit.word("measure-link-heading").to_owned();
    let content = LinkPage {
        back_href: visit.to("/measures"),
        source: (!matches!(source, Source::Nothing)).then(|| source::view(visit, source, parts)),
        query: source.query(),
        measures,
        heading: heading.clone(),
    };
    show(visit, "measures/link.html", &heading, form, content)
}

/// `POST /{lang}/measures/links`: puts them in.
pub async fn link(member: Member, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    let source = Source::of(visit, posted.field("query")).await?;
    let parts: Vec<String> = posted.fields("part").map(str::to_owned).collect();
    let mut form = Form::new(visit, "/measures/links", "").value("measure", posted.field("measure"));
    let known = visit.app.terms().plan.by_public_id(posted.field("measure")).cloned();
    let Some(measure) = known.filter(|one| can(&visit.actor, Act::Change, &one.subject())) else {
        form.error("measure", visit.word("measure-wrong-choice"));
        return choice(visit, &form, &source, &parts);
    };
    if source.count() > source::MOST as i64 {
        form.error("measure", visit.counted("clusters-wrong-many", source::MOST as i64));
        return choice(visit, &form, &source, &parts);
    }
    let new = source.places(&parts).into_iter().map(|place| (place.entry, place.part));
    let wanted: BTreeSet<Link> = measure.entries.iter().cloned().chain(new).collect();
    set(visit, &measure, &wanted).await?;
    Ok(see_other(visit, &format!("{}#entries", path(&measure))))
}

/// Carries out these entries, and no others, in its own right.
pub async fn set(visit: &Visit, measure: &Measure, wanted: &BTreeSet<Link>) -> Result<(), Problem> {
    let tx = visit.app.db.begin().await?;
    links::set(&tx, by(visit), measure, wanted).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(())
}

/// `POST /{lang}/measures/{measure}/removal`: takes out the entries that were ticked.
pub async fn remove(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let measure = found_for(visit, &id, Act::Change)?;
    let ticked: BTreeSet<&str> = posted.fields("place").collect();
    let mut wanted = measure.entries.clone();
    wanted.retain(|(entry, part)| !ticked.contains(format!("{entry}/{part}").as_str()));
    set(visit, &measure, &wanted).await?;
    Ok(see_other(visit, &format!("{}#entries", path(&measure))))
}

/// `GET /{lang}/measures/{measure}/entries`: its clusters, and the way to the register.
pub async fn clusters(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let measure = found_for(visit, &id, Act::Change)?;
    let terms = visit.app.terms();
    let seen = terms.clusters.iter().filter(|one| {
        let stands = measure.clusters.contains(&one.id);
        (stands || one.ended_on.is_none()) && can(&visit.actor, Act::See, &one.subject())
    });
    let mut all: Vec<(i64, String, bool)> = seen
        .map(|one| (one.id.0, clusters::pages::title(visit, one).text, measure.clusters.contains(&one.id)))
        .collect();
    visit.language().format.sort_by_name(&mut all, |(_, name, _)| name);
    let form = Form::new(visit, &format!("{}/entries", path(&measure)), "");
    let heading = visit.word("measure-entries-heading").to_owned();
    let content = ClustersPage {
        back_href: visit.to(&path(&measure)),
        clusters: all,
        register_href: visit.to("/recommendations"),
        heading: heading.clone(),
    };
    show(visit, "measures/entries.html", &heading, &form, content)
}

/// `POST /{lang}/measures/{measure}/entries`
pub async fn set_clusters(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let measure = found_for(visit, &id, Act::Change)?;
    let terms = visit.app.terms();
    // What the form was shown with is carried along: only what somebody ticked or unticked changes, and
    // what they may not see stays.
    let sent = |name: &'static str| -> BTreeSet<clusters::ClusterId> {
        let sees = |id: &clusters::ClusterId| {
            terms.clusters.get(*id).is_some_and(|one| can(&visit.actor, Act::See, &one.subject()))
        };
        posted.fields(name).filter_map(|id| id.parse().ok()).map(clusters::ClusterId).filter(sees).collect()
    };
    let (ticked, shown) = (sent("cluster"), sent("seen"));
    let added = ticked.difference(&shown).copied().collect();
    let removed = shown.difference(&ticked).copied().collect();
    let tx = visit.app.db.begin().await?;
    links::change_clusters(&tx, by(visit), &measure, &added, &removed).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &format!("{}#entries", path(&measure))))
}
