//! One cluster: what it is to bring about, its entries, who answers for it, and what members say.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::dialogue::{self, DialogueView};
use super::list::{told, topic_names};
use super::{Answering, answering, found, may_assign, may_change, path, title};
use crate::clusters::assignment::{self, Matter};
use crate::clusters::dialogue::About;
use crate::clusters::{Cluster, Place, members};
use crate::permissions::{Act, can, scope};
use crate::platform::web::Problem;
use crate::recommendations::filter::Filter;
use crate::recommendations::list::{self, Card};
use crate::recommendations::{Listed, Position, listed, parts_of, tagged};
use crate::site::form::{Form, show as show_form};
use crate::site::{self, Said, Visit};

#[derive(Serialize)]
struct Page {
    cluster: View,
}

#[derive(Serialize)]
struct View {
    list_href: String,
    path: String,
    title: Said,
    objective: Option<Said>,
    audience: Option<&'static str>,
    ended_on: Option<String>,
    topics: Vec<String>,
    answering: Vec<Answering>,
    /// Supported, noted, and entries of mechanisms that know no such position, with what leads there.
    positions: Vec<(&'static str, i64)>,
    groups: Vec<Group>,
    total: i64,
    /// The search that it was made from, in words, and where it leads.
    made_from: Option<(Vec<String>, String)>,
    edit_href: Option<String>,
    assign_href: Option<String>,
    may_take_out: bool,
    dialogue: Option<DialogueView>,
}

/// The entries of one human rights mechanism.
#[derive(Serialize)]
struct Group {
    mechanism: String,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    card: Card,
    /// As forms name it: the entry's number and the key of its part.
    place: String,
    part: String,
}

/// `GET /{lang}/clusters/{cluster}`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let cluster = found(&visit, &id)?;
    let form = Form::new(&visit, &path(&cluster), "");
    page(&visit, &cluster, &form).await
}

/// The page, with what somebody has just sent by one of its forms.
pub async fn page(visit: &Visit, cluster: &Cluster, form: &Form) -> Result<Response, Problem> {
    let view = view(visit, cluster).await?;
    let heading = view.title.text.clone();
    let content = Page { cluster: view };
    if visit.session.is_some() {
        return show_form(visit, "clusters/cluster.html", &heading, form, content);
    }
    Ok(site::page(visit, "clusters/cluster.html", &heading, &content)?.into_response())
}

async fn view(visit: &Visit, cluster: &Cluster) -> Result<View, Problem> {
    let db = visit.app.db.read();
    let said = &cluster.description;
    let entries = entries(visit, cluster).await?;
    let mut open = assignment::open_of(db, &[Matter::Cluster(cluster.id)]).await?;
    let all = open.remove(&Matter::Cluster(cluster.id)).unwrap_or_default();
    let objective = said.objectives.in_language(&visit.lang);
    let changes = can(&visit.actor, Act::Change, &cluster.subject());
    Ok(View {
        list_href: visit.to("/clusters"),
        path: visit.to(&path(cluster)),
        title: title(visit, cluster),
        objective: (!objective.is_empty())
            .then(|| Said::new(visit, (objective, said.objectives.language_shown(&visit.lang)))),
        audience: visit.session.is_some().then(|| said.audience.code()),
        ended_on: cluster.ended_on.map(|day| day.to_string()),
        topics: topic_names(visit, cluster),
        answering: told(visit, cluster, &all).into_iter().filter_map(|one| answering(visit, one)).collect(),
        positions: positions(&entries),
        total: i64::try_from(entries.len()).unwrap_or(i64::MAX),
        groups: groups(visit, entries),
        made_from: made_from(visit, cluster).filter(|_| changes),
        edit_href: changes.then(|| visit.to(&format!("{}/edit", path(cluster)))),
        assign_href: may_assign(visit).then(|| visit.to(&format!("/assignments/new?cluster={}", cluster.public_id))),
        may_take_out: may_change(visit).is_ok(),
        dialogue: dialogue::view(visit, About::Cluster(cluster.id.0), &cluster.subject(), &path(cluster)).await?,
    })
}

/// The entries that this reader may see, each with the part that is in the cluster.
async fn entries(visit: &Visit, cluster: &Cluster) -> Result<Vec<(Listed, Place, String)>, Problem> {
    let db = visit.app.db.read();
    let places = members(db, cluster.id).await?;
    let mut ids: Vec<i64> = places.iter().map(|place| place.entry).collect();
    ids.dedup();
    let audiences = tagged(db, &ids).await?;
    let shown = scope(&visit.actor);
    ids.retain(|id| audiences.get(id).is_some_and(|entry| shown.contains(&entry.audience)));
    let mut found: BTreeMap<i64, Listed> = BTreeMap::new();
    for chunk in ids.chunks(500) {
        found.extend(listed(db, chunk, &visit.lang).await?.into_iter().map(|entry| (entry.id, entry)));
    }
    let mut entries = Vec::with_capacity(places.len());
    for place in places {
        let Some(entry) = found.get(&place.entry) else { continue };
        let label = if place.part.is_empty() { String::new() } else { part_label(visit, &place).await? };
        entries.push((entry.clone(), place, label));
    }
    Ok(entries)
}

/// What a part is called: its label and title.
pub(super) async fn part_label(visit: &Visit, place: &Place) -> Result<String, Problem> {
    let parts = parts_of(visit.app.db.read(), place.entry).await?;
    let part = parts.iter().find(|part| part.key == place.part);
    let said = part.map(|part| format!("{} {}", part.label, part.title(&visit.lang)).trim().to_owned());
    Ok(said.unwrap_or_else(|| place.part.clone()))
}

/// How many entries are supported, noted, or know no such position; each entry once.
fn positions(entries: &[(Listed, Place, String)]) -> Vec<(&'static str, i64)> {
    let mut counted: BTreeMap<i64, Option<Position>> = BTreeMap::new();
    for (entry, ..) in entries {
        counted.insert(entry.id, entry.position);
    }
    let count = |position: Option<Position>| counted.values().filter(|one| **one == position).count() as i64;
    let all = [("supported", Some(Position::Supported)), ("noted", Some(Position::Noted)), ("none", None)];
    all.map(|(code, position)| (code, count(position))).into_iter().filter(|(_, count)| *count > 0).collect()
}

fn groups(visit: &Visit, entries: Vec<(Listed, Place, String)>) -> Vec<Group> {
    let terms = visit.app.terms();
    let mut groups: Vec<Group> = Vec::new();
    for (entry, place, part) in entries {
        let document = terms.mechanisms.documents.get(entry.document);
        let name = document.map(|document| terms.mechanisms.mechanisms.name(document.mechanism, &visit.lang));
        let mechanism = name.unwrap_or_default().to_owned();
        let card = list::card(visit, &terms, &entry, &[]);
        let entry = Entry { card, place: format!("{}/{}", place.entry, place.part), part };
        match groups.iter_mut().find(|group| group.mechanism == mechanism) {
            Some(group) => group.entries.push(entry),
            None => groups.push(Group { mechanism, entries: vec![entry] }),
        }
    }
    visit.language().format.sort_by_name(&mut groups, |group| &group.mechanism);
    groups
}

fn made_from(visit: &Visit, cluster: &Cluster) -> Option<(Vec<String>, String)> {
    let filter = Filter::parse(cluster.made_from.strip_prefix('?')?);
    let terms = visit.app.terms();
    Some((list::chosen(visit, &terms, &filter), filter.address(&visit.to("/recommendations"))))
}
