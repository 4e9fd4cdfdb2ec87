//! What a measure carries out: entries from a search or one by one, and clusters.

use std::collections::BTreeSet;

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::{Choice, by, found, found_for, measure, path, settled, title};
use crate::accounts::guard::{Member, Posted};
use crate::clusters::pages::source::{self, Source, SourceView};
use crate::clusters::{self, ClusterId};
use crate::measures::links::{self, Link};
use crate::measures::{Measure, Outdated};
use crate::permissions::{Act, can};
use crate::platform::db::Tx;
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
    clusters: Vec<ClusterChoice>,
    register_href: String,
    version: i64,
}

#[derive(Serialize)]
struct ClusterChoice {
    id: i64,
    name: String,
    /// The measure carries it out.
    stands: bool,
    is_ticked: bool,
}

/// Clusters by what somebody ticked and unticked.
#[derive(Default)]
struct Ticks {
    added: BTreeSet<ClusterId>,
    removed: BTreeSet<ClusterId>,
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
    // What is put in takes nothing out, whatever else the measure carries out by now.
    if !set(visit, &measure, &wanted).await? {
        form.error("measure", visit.word("measure-wrong-changed"));
        return choice(visit, &form, &source, &parts);
    }
    Ok(see_other(visit, &format!("{}#entries", path(&measure))))
}

/// Carries out these entries, and no others, in its own right; `false` where somebody else has changed
/// the measure meanwhile.
pub async fn set(visit: &Visit, measure: &Measure, wanted: &BTreeSet<Link>) -> Result<bool, Problem> {
    let tx = visit.app.db.begin().await?;
    let done = links::set(&tx, by(visit), measure, wanted).await?;
    kept(visit, tx, done).await
}

/// The same for clusters.
pub async fn tie(
    visit: &Visit,
    measure: &Measure,
    added: &BTreeSet<ClusterId>,
    removed: &BTreeSet<ClusterId>,
) -> Result<bool, Problem> {
    let tx = visit.app.db.begin().await?;
    let done = links::change_clusters(&tx, by(visit), measure, added, removed).await?;
    kept(visit, tx, done).await
}

async fn kept(visit: &Visit, tx: Tx, done: Result<(), Outdated>) -> Result<bool, Problem> {
    match done {
        Ok(()) => tx.commit().await?,
        Err(_) => drop(tx),
    }
    settled(visit, done).await
}

/// Whether a form was made from the measure as it stands.
pub fn is_of(posted: &Posted, measure: &Measure) -> bool {
    posted.field("version") == measure.version.to_string()
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
    if is_of(&posted, &measure) && set(visit, &measure, &wanted).await? {
        return Ok(see_other(visit, &format!("{}#entries", path(&measure))));
    }
    let mut form = Form::new(visit, &path(&measure), "");
    form.error("changed", visit.word("measure-wrong-changed"));
    measure::page(visit, &found(visit, &id)?, &form).await
}

/// `GET /{lang}/measures/{measure}/entries`: its clusters, and the way to the register.
pub async fn clusters(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let measure = found_for(visit, &id, Act::Change)?;
    let form = Form::new(visit, &format!("{}/entries", path(&measure)), "");
    clusters_page(visit, &measure, &form, &Ticks::default())
}

fn clusters_page(visit: &Visit, measure: &Measure, form: &Form, ticks: &Ticks) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let seen = terms.clusters.iter().filter(|one| {
        let stands = measure.clusters.contains(&one.id);
        (stands || one.ended_on.is_none()) && can(&visit.actor, Act::See, &one.subject())
    });
    let choice = |one: &clusters::Cluster| {
        let stands = measure.clusters.contains(&one.id);
        let is_ticked = ticks.added.contains(&one.id) || (stands && !ticks.removed.contains(&one.id));
        ClusterChoice { id: one.id.0, name: clusters::pages::title(visit, one).text, stands, is_ticked }
    };
    let mut all: Vec<ClusterChoice> = seen.map(choice).collect();
    visit.language().format.sort_by_name(&mut all, |one| &one.name);
    let heading = visit.word("measure-entries-heading").to_owned();
    let content = ClustersPage {
        back_href: visit.to(&path(measure)),
        clusters: all,
        register_href: visit.to("/recommendations"),
        version: measure.version,
        heading: heading.clone(),
    };
    show(visit, "measures/entries.html", &heading, form, content)
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
    let sent = |name: &'static str| -> BTreeSet<ClusterId> {
        let sees =
            |id: &ClusterId| terms.clusters.get(*id).is_some_and(|one| can(&visit.actor, Act::See, &one.subject()));
        posted.fields(name).filter_map(|id| id.parse().ok()).map(ClusterId).filter(sees).collect()
    };
    let (ticked, shown) = (sent("cluster"), sent("seen"));
    let added = ticked.difference(&shown).copied().collect();
    let removed = shown.difference(&ticked).copied().collect();
    let ticks = Ticks { added, removed };
    if is_of(&posted, &measure) && tie(visit, &measure, &ticks.added, &ticks.removed).await? {
        return Ok(see_other(visit, &format!("{}#entries", path(&measure))));
    }
    let mut form = Form::new(visit, &format!("{}/entries", path(&measure)), "");
    form.error("changed", visit.word("measure-wrong-changed"));
    clusters_page(visit, &found_for(visit, &id, Act::Change)?, &form, &ticks)
}
