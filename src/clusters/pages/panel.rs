//! What stands on an entry's page: who answers for it and its parts, and the clusters that it is in.

use serde::Serialize;

use super::list::told;
use super::{Answering, answering, held::part_label, may_assign, may_change, path, title};
use crate::clusters::assignment::{self, Assignment, Matter, State};
use crate::clusters::{Place, clusters_of};
use crate::permissions::{Act, can};
use crate::platform::web::Problem;
use crate::recommendations::Record;
use crate::recommendations::pages::panels::{Panel, PanelFuture};
use crate::site::{Said, Visit};

#[derive(Serialize)]
struct View {
    /// For the whole entry, then for its parts.
    shares: Vec<Share>,
    clusters: Vec<InCluster>,
    assign_href: Option<String>,
    cluster_href: Option<String>,
}

#[derive(Serialize)]
struct Share {
    part: String,
    answering: Vec<Answering>,
}

#[derive(Serialize)]
struct InCluster {
    title: Said,
    href: String,
    part: String,
}

/// The panel of an entry's page, as `app.rs` registers it.
pub fn of_entry<'a>(visit: &'a Visit, record: &'a Record) -> PanelFuture<'a> {
    Box::pin(async move {
        let view = view(visit, record).await?;
        let is_empty = view.shares.is_empty() && view.clusters.is_empty() && view.assign_href.is_none();
        let content = serde_json::to_value(&view)?;
        Ok((!is_empty).then_some(Panel { template: "clusters/panel.html", content }))
    })
}

async fn view(visit: &Visit, record: &Record) -> Result<View, Problem> {
    let db = visit.app.db.read();
    let entry = record.listed.id;
    let mut clusters = Vec::new();
    let terms = visit.app.terms();
    let mut all = assignment::of_entries(db, &[entry]).await?;
    for (id, part) in clusters_of(db, entry).await? {
        let Some(cluster) = terms.clusters.get(id).filter(|cluster| cluster.ended_on.is_none()) else { continue };
        // What a cluster is given is told where the cluster itself may be; by it they answer for the
        // entry, or for the part of it that is inside.
        let matter = Matter::Entry(Place { entry, part: part.clone() });
        let told = told(visit, &terms, cluster).into_iter();
        all.extend(told.map(|one| Assignment { matter: matter.clone(), ..one.clone() }));
        if can(&visit.actor, Act::See, &cluster.subject()) {
            let label = if part.is_empty() { String::new() } else { part_label(visit, &record.parts, &part) };
            clusters.push(InCluster { title: title(visit, cluster), href: visit.to(&path(cluster)), part: label });
        }
    }
    let mut shares: Vec<(Place, Vec<Answering>)> = Vec::new();
    all.sort_by_key(|one| (one.matter.clone(), one.share));
    for one in all.iter().filter(|one| one.state != State::Withdrawn) {
        let (Matter::Entry(place), own) = (&one.matter, [one.institution.0]) else { continue };
        let Some(shown) = answering(visit, one) else { continue };
        if !can(&visit.actor, Act::See, &one.subject(record.audience, &own, &visit.app.terms().institutions)) {
            continue;
        }
        match shares.iter_mut().find(|(known, _)| known == place) {
            Some((_, list)) => list.push(shown),
            None => shares.push((place.clone(), vec![shown])),
        }
    }
    let mut views = Vec::with_capacity(shares.len());
    for (place, answering) in shares {
        let part = if place.part.is_empty() { String::new() } else { part_label(visit, &record.parts, &place.part) };
        views.push(Share { part, answering });
    }
    let id = &record.listed.public_id;
    Ok(View {
        shares: views,
        clusters,
        assign_href: may_assign(visit).then(|| visit.to(&format!("/assignments/new?entry={id}"))),
        cluster_href: may_change(visit).is_ok().then(|| visit.to(&format!("/clusters/new?entry={id}"))),
    })
}
