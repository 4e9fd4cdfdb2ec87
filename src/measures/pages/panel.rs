//! What stands on an entry's page: the measures that carry it out.

use serde::Serialize;

use super::{Standing, named, path, title};
use crate::clusters::clusters_of;
use crate::institutions::pages::Named;
use crate::measures::Measure;
use crate::permissions::{Act, can};
use crate::platform::web::Problem;
use crate::recommendations::Record;
use crate::recommendations::pages::panels::{Panel, PanelFuture};
use crate::site::{Said, Visit};

#[derive(Serialize)]
struct View {
    measures: Vec<Row>,
    link_href: Option<String>,
}

#[derive(Serialize)]
struct Row {
    title: Said,
    href: String,
    standing: &'static str,
    lead: Option<Named>,
}

/// The panel of an entry's page, as `app.rs` registers it.
pub fn of_entry<'a>(visit: &'a Visit, record: &'a Record) -> PanelFuture<'a> {
    Box::pin(async move {
        let view = view(visit, record).await?;
        let is_empty = view.measures.is_empty() && view.link_href.is_none();
        let content = serde_json::to_value(&view)?;
        Ok((!is_empty).then_some(Panel { template: "measures/panel.html", content }))
    })
}

async fn view(visit: &Visit, record: &Record) -> Result<View, Problem> {
    let (terms, today) = (visit.app.terms(), visit.app.today());
    let mut inside = clusters_of(visit.app.db.read(), record.listed.id).await?;
    inside.retain(|(cluster, _)| {
        terms.clusters.get(*cluster).is_some_and(|one| can(&visit.actor, Act::See, &one.subject()))
    });
    let carries = |one: &&Measure| {
        one.entries.iter().any(|(entry, _)| *entry == record.listed.id)
            || inside.iter().any(|(cluster, _)| one.clusters.contains(cluster))
    };
    let seen = terms.plan.iter().filter(carries).filter(|one| can(&visit.actor, Act::See, &one.subject()));
    let mut measures: Vec<Row> = seen
        .map(|one| Row {
            title: title(visit, one),
            href: visit.to(&path(one)),
            standing: Standing::of(one, today).code(),
            lead: one.said.lead.and_then(|lead| named(visit, lead)),
        })
        .collect();
    visit.language().format.sort_by_name(&mut measures, |row| &row.title.text);
    let changes = terms.plan.iter().any(|one| can(&visit.actor, Act::Change, &one.subject()));
    let link = format!("/measures/links?entry={}", record.listed.public_id);
    Ok(View { measures, link_href: changes.then(|| visit.to(&link)) })
}
