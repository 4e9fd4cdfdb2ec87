//! One cluster: what it is to bring about, its entries, who answers for it, and what members say.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::dialogue::{self, DialogueView};
use super::held::{Held, HeldView};
use super::list::{told, topic_names};
use super::{Answering, answering, found, may_assign, may_change, path, title};
use crate::clusters::dialogue::About;
use crate::clusters::{Cluster, members};
use crate::frameworks::pages::chosen::{self, Served};
use crate::permissions::{Act, can};
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::filter::Filter;
use crate::recommendations::list;
use crate::recommendations::pages::panels::{Panel, PanelFuture};
use crate::site::download::FileFormat;
use crate::site::form::{Form, show as show_form};
use crate::site::{self, Said, Visit};

/// Makes what a slice above adds to the page; `None` where there is nothing to say to this reader.
pub type MakePanel = for<'a> fn(&'a Visit, &'a Cluster) -> PanelFuture<'a>;

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
    served: Vec<Served>,
    answering: Vec<Answering>,
    /// Supported, noted, and entries of mechanisms that know no such position, with what leads there.
    positions: Vec<(&'static str, i64)>,
    held: HeldView,
    /// The search that it was made from, in words, and where it leads.
    made_from: Option<(Vec<String>, String)>,
    panels: Vec<Panel>,
    edit_href: Option<String>,
    assign_href: Option<String>,
    may_take_out: bool,
    dialogue: Option<DialogueView>,
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
    let held = Held::of(visit, members(db, cluster.id).await?).await?;
    let terms = visit.app.terms();
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
        served: chosen::served(visit, &said.topics),
        answering: told(visit, &terms, cluster).into_iter().filter_map(|one| answering(visit, one)).collect(),
        positions: held.positions(),
        held: held.view(visit, &path(cluster)).await?,
        made_from: made_from(visit, cluster).filter(|_| changes),
        panels: panels(visit, cluster).await?,
        edit_href: changes.then(|| visit.to(&format!("{}/edit", path(cluster)))),
        assign_href: may_assign(visit).then(|| visit.to(&format!("/assignments/new?cluster={}", cluster.public_id))),
        may_take_out: may_change(visit).is_ok(),
        dialogue: dialogue::view(visit, About::Cluster(cluster.id.0), &cluster.subject(), &path(cluster)).await?,
    })
}

/// What slices above add to it, as `app.rs` says.
async fn panels(visit: &Visit, cluster: &Cluster) -> Result<Vec<Panel>, Problem> {
    let mut panels = Vec::new();
    for make in crate::app::CLUSTER_PANELS {
        panels.extend(make(visit, cluster).await?);
    }
    Ok(panels)
}

/// `GET /{lang}/clusters/{cluster}/entries/{format}`: all of them as a file.
pub async fn entries(visit: Visit, Path((_, id, format)): Path<(String, String, String)>) -> Result<Response, Problem> {
    let cluster = found(&visit, &id)?;
    let format = FileFormat::from_ending(&format).or_not_found()?;
    let held = Held::of(&visit, members(visit.app.db.read(), cluster.id).await?).await?;
    held.file(&visit, format, "cluster").await
}

fn made_from(visit: &Visit, cluster: &Cluster) -> Option<(Vec<String>, String)> {
    let filter = Filter::parse(cluster.made_from.strip_prefix('?')?);
    let terms = visit.app.terms();
    Some((list::chosen(visit, &terms, &filter), filter.address(&visit.to("/recommendations"))))
}
