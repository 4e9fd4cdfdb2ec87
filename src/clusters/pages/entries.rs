//! Putting entries into a cluster that is there, and taking them out.

use axum::extract::Path;
use axum::response::Response;

use super::source::{self, Source};
use super::{by, cluster, found, institutions, may_change, path, responsible};
use crate::accounts::guard::{Member, Posted};
use crate::clusters::{self, Cluster, Place, unseen};
use crate::institutions::InstitutionId;
use crate::platform::web::Problem;
use crate::site::Visit;
use crate::site::form::{Form, see_other};

/// `POST /{lang}/clusters/entries`: what a search finds, or one entry, goes into a cluster.
pub async fn include(member: Member, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let found = found(visit, posted.field("cluster"))?;
    let source = Source::of(visit, posted.field("query")).await?;
    let parts: Vec<String> = posted.fields("part").map(str::to_owned).collect();
    let places = source.places(&parts);
    let mut form = Form::new(visit, &path(&found), "");
    if source.count() > source::MOST as i64 {
        form.error("entries", visit.counted("clusters-wrong-many", source::MOST as i64));
    }
    check(visit, &found, &places, &mut form, "entries").await?;
    if !form.is_right() {
        return cluster::page(visit, &found, &form).await;
    }
    let tx = visit.app.db.begin().await?;
    clusters::include(&tx, by(visit), &found, &places).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &path(&found)))
}

/// What may not go into a cluster is said at a field: nothing, and what its institutions may not see.
pub(in crate::clusters) async fn check(
    visit: &Visit,
    cluster: &Cluster,
    places: &[Place],
    form: &mut Form,
    field: &str,
) -> Result<(), Problem> {
    if places.is_empty() {
        form.error(field, visit.word("clusters-wrong-nothing"));
    }
    if let Some((institution, hidden)) = hidden_from(visit, cluster, places).await? {
        let count = visit.number(i64::try_from(hidden).unwrap_or(i64::MAX));
        form.error(field, visit.text("clusters-wrong-unseen", &[("number", &count), ("institution", &institution)]));
    }
    Ok(())
}

/// The first institution that answers for the cluster and may not see some of these entries, and how many.
async fn hidden_from(visit: &Visit, cluster: &Cluster, places: &[Place]) -> Result<Option<(String, usize)>, Problem> {
    let entries: Vec<i64> = places.iter().map(|place| place.entry).collect();
    for id in cluster.leading.iter().chain(&cluster.supporting) {
        let Some(institution) = responsible(visit, InstitutionId(*id)) else { continue };
        let hidden = unseen(visit.app.db.read(), &entries, institution.description.class).await?;
        if !hidden.is_empty() {
            return Ok(Some((institutions::name(visit, &institution).text, hidden.len())));
        }
    }
    Ok(None)
}

/// `POST /{lang}/clusters/{cluster}/removal`: the entries that were ticked are taken out.
pub async fn exclude(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let found = found(visit, &id)?;
    let ticked = posted.fields("place").filter_map(|place| place.split_once('/'));
    let places: Vec<Place> =
        ticked.filter_map(|(entry, part)| Some(Place { entry: entry.parse().ok()?, part: part.to_owned() })).collect();
    if places.is_empty() {
        let mut form = Form::new(visit, &path(&found), "");
        form.error("entries", visit.word("clusters-wrong-nothing"));
        return cluster::page(visit, &found, &form).await;
    }
    let tx = visit.app.db.begin().await?;
    clusters::exclude(&tx, by(visit), &found, &places).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &path(&found)))
}
