//! Entries that may belong into a cluster, each with why; those that somebody ticks are put in.

use std::collections::{BTreeSet, HashMap};

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::{by, entries, found, may_change, path, title};
use crate::accounts::guard::{Member, Posted};
use crate::clusters::likeness::{self, Suggested, words};
use crate::clusters::{self, Cluster, Place, members};
use crate::platform::web::Problem;
use crate::recommendations::filter::Filter;
use crate::recommendations::index::facet_of;
use crate::recommendations::list::{self, Card};
use crate::recommendations::{Listed, export, listed, pages, tagged};
use crate::site::form::{Form, see_other, show};
use crate::site::{Said, Visit};

/// On the page: as many as one looks through.
const SHOWN: usize = 25;
/// Candidates whose words are compared, and entries of the cluster with which they are.
const COMPARED: usize = 500;
const INSIDE: usize = 200;

#[derive(Serialize)]
struct SuggestionsPage {
    title: Said,
    back_href: String,
    suggested: Vec<View>,
}

#[derive(Serialize)]
struct View {
    card: Card,
    entry: i64,
    /// Names of the topics that it shares, with where they stand.
    topics: Vec<String>,
    /// What it is called that says nearly the same, and where that is.
    like: Option<(String, String)>,
}

/// `GET /{lang}/clusters/{cluster}/suggestions`
pub async fn suggestions(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let cluster = found(visit, &id)?;
    let form = Form::new(visit, &format!("{}/suggestions", path(&cluster)), "");
    page(visit, &cluster, &form).await
}

/// `POST /{lang}/clusters/{cluster}/suggestions`: puts in those that were ticked.
pub async fn take(member: Member, Path((_, id)): Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let cluster = found(visit, &id)?;
    let ticked: Vec<i64> = posted.fields("entry").filter_map(|entry| entry.parse().ok()).collect();
    // Nobody puts in what they could not see.
    let known = tagged(visit.app.db.read(), &ticked).await?;
    let shown = crate::permissions::scope(&visit.actor);
    let seen = ticked.into_iter().filter(|id| known.get(id).is_some_and(|one| shown.contains(&one.audience)));
    let places: Vec<Place> = seen.map(Place::whole).collect();
    let mut form = Form::new(visit, &format!("{}/suggestions", path(&cluster)), "");
    entries::check(visit, &cluster, &places, &mut form, "entries").await?;
    if !form.is_right() {
        return page(visit, &cluster, &form).await;
    }
    let tx = visit.app.db.begin().await?;
    clusters::include(&tx, by(visit), &cluster, &places).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &path(&cluster)))
}

async fn page(visit: &Visit, cluster: &Cluster, form: &Form) -> Result<Response, Problem> {
    let content = SuggestionsPage {
        title: title(visit, cluster),
        back_href: visit.to(&path(cluster)),
        suggested: found_for(visit, cluster).await?,
    };
    show(visit, "clusters/suggestions.html", visit.word("suggestions-heading"), form, content)
}

async fn found_for(visit: &Visit, cluster: &Cluster) -> Result<Vec<View>, Problem> {
    let (ranked, known) = ranked(visit, cluster).await?;
    Ok(ranked.into_iter().filter_map(|one| view(visit, &known, one)).collect())
}

/// The likeliest first, with the entries that they name.
pub(in crate::clusters) async fn ranked(
    visit: &Visit,
    cluster: &Cluster,
) -> Result<(Vec<Suggested>, HashMap<i64, Listed>), Problem> {
    let (db, terms) = (visit.app.db.read(), visit.app.terms());
    let inside: BTreeSet<i64> = members(db, cluster.id).await?.into_iter().map(|place| place.entry).collect();
    let compared: Vec<i64> = inside.iter().copied().take(INSIDE).collect();
    let topics: Vec<BTreeSet<i64>> = tagged(db, &compared)
        .await?
        .into_values()
        .map(|entry| entry.topics.into_iter().map(|(topic, _)| topic).collect())
        .collect();
    // Objectives are of plans; the register has none.
    let own = cluster.description.topics.iter().copied().filter(|topic| terms.topics.get(*topic).is_some());
    let telling = likeness::telling(&own.collect(), &topics);
    // The register says which entries have each of them, as far as this reader may see.
    let mut has: HashMap<i64, Vec<i64>> = HashMap::new();
    for topic in &telling {
        let Some((scheme, term)) = terms.topics.get(*topic) else { continue };
        let filter = Filter::with(facet_of(scheme), &term.code);
        for entry in export::ids(visit, &filter).await?.into_iter().filter(|entry| !inside.contains(entry)) {
            has.entry(entry).or_default().push(*topic);
        }
    }
    let mut likely: Vec<i64> = has.keys().copied().collect();
    likely.sort_by_key(|entry| (std::cmp::Reverse(has.get(entry).map_or(0, Vec::len)), std::cmp::Reverse(*entry)));
    likely.truncate(COMPARED);
    let compared_with: BTreeSet<i64> = likely.iter().copied().collect();
    has.retain(|entry, _| compared_with.contains(entry));
    let mut known: HashMap<i64, Listed> = HashMap::new();
    for ids in [likely.as_slice(), compared.as_slice()] {
        for chunk in ids.chunks(500) {
            known.extend(listed(db, chunk, &visit.lang).await?.into_iter().map(|entry| (entry.id, entry)));
        }
    }
    let texts = known.iter().map(|(id, entry)| (*id, words(&entry.text))).collect();
    Ok((likeness::ranked(&has, &texts, &compared, telling.len(), SHOWN), known))
}

fn view(visit: &Visit, known: &HashMap<i64, Listed>, one: Suggested) -> Option<View> {
    let terms = visit.app.terms();
    let name = |topic: &i64| {
        let (scheme, _) = terms.topics.get(*topic)?;
        Some(list::label(visit, &terms, facet_of(scheme), u32::try_from(*topic).ok()?).0)
    };
    let like = one.like.and_then(|like| known.get(&like));
    Some(View {
        card: list::card(visit, &terms, known.get(&one.entry)?, &[]),
        entry: one.entry,
        topics: one.topics.iter().filter_map(name).collect(),
        like: like.map(|like| (pages::title(visit, like), visit.to(&format!("/r/{}", like.public_id)))),
    })
}
