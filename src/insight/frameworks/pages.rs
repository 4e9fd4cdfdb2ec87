//! Plans and commitments for everybody: the tree of each, with what serves its objectives.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::{Serving, places, serving};
use crate::frameworks::pages::{found, kind_name, may_change, name, public_path};
use crate::frameworks::{Framework, Objective, in_order};
use crate::insight::indexes::{Tab, topic_tabs};
use crate::platform::clock::Date;
use crate::platform::web::address::{encode, form_pairs};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::download::{self, Column, FileFormat};
use crate::site::{self, Said, Visit};

#[derive(Serialize)]
struct ListPage {
    tabs: Vec<Tab>,
    frameworks: Vec<Row>,
    keep_href: Option<String>,
}

#[derive(Serialize)]
struct Row {
    name: Said,
    href: String,
    kind: String,
    starts: Option<String>,
    ends: Option<String>,
    is_active: bool,
    objectives: usize,
    /// Of them, those that something serves.
    served: usize,
}

fn written(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

/// `GET /{lang}/frameworks`: those that go on first; `?kind=` the code of a kind.
pub async fn list(visit: Visit) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let serving = serving(&visit, &terms).await?;
    let pairs = form_pairs(&visit.query);
    let kind = pairs.iter().find(|(name, _)| name == "kind").map_or("", |(_, kind)| kind.as_str());
    let row = |one: &Framework| {
        let offered: Vec<&Objective> = one.objectives.iter().filter(|one| one.retired_at.is_none()).collect();
        Row {
            name: name(&visit, one),
            href: visit.to(&public_path(one)),
            kind: kind_name(&visit, &one.said.kind),
            starts: written(one.said.starts),
            ends: written(one.said.ends),
            is_active: one.is_active(visit.app.today()),
            served: offered.iter().filter(|one| serving.contains_key(&one.id)).count(),
            objectives: offered.len(),
        }
    };
    let fitting = terms.frameworks.iter().filter(|one| kind.is_empty() || one.said.kind == kind);
    let mut rows: Vec<Row> = fitting.map(row).collect();
    visit.language().format.sort_by_name(&mut rows, |row| &row.name.text);
    rows.sort_by_key(|row| !row.is_active);
    let content = ListPage {
        tabs: topic_tabs(&visit, "frameworks"),
        frameworks: rows,
        keep_href: may_change(&visit).then(|| visit.to("/settings/frameworks")),
    };
    site::page(&visit, "insight/frameworks/list.html", visit.word("frameworks-heading"), &content)
}

#[derive(Serialize)]
struct Page {
    framework: View,
}

#[derive(Serialize)]
struct View {
    list_href: String,
    edit_href: Option<String>,
    name: Said,
    kind: String,
    publisher: String,
    source: String,
    address: String,
    starts: Option<String>,
    ends: Option<String>,
    is_active: bool,
    total: usize,
    served: usize,
    rows: Vec<ObjectiveRow>,
    formats: Vec<(&'static str, String)>,
}

#[derive(Serialize)]
struct ObjectiveRow {
    anchor: String,
    code: String,
    name: Said,
    depth: usize,
    is_retired: bool,
    is_served: bool,
    /// Key of what is counted, how many, where they are.
    counts: [(&'static str, i64, String); 3],
}

/// The tree as it is shown: what was retired only where something still serves it.
pub fn shown(
    framework: &Framework,
    serving: &std::collections::HashMap<i64, Serving>,
) -> Vec<(usize, Objective, Serving)> {
    let of = |one: &Objective| serving.get(&one.id).copied().unwrap_or_default();
    let all = in_order(&framework.objectives).into_iter().map(|(depth, one)| (depth, one.clone(), of(one)));
    all.filter(|(_, one, serving)| one.retired_at.is_none() || !serving.is_none()).collect()
}

/// `GET /{lang}/frameworks/{framework}`
pub async fn show(visit: Visit, Path((_, code)): Path<(String, String)>) -> Result<Response, Problem> {
    let framework = found(&visit, &code)?;
    let terms = visit.app.terms();
    let tree = shown(&framework, &serving(&visit, &terms).await?);
    let said = &framework.said;
    let path = public_path(&framework);
    let formats = [("CSV", "csv"), ("XLSX", "xlsx"), ("JSON", "json")];
    let view = View {
        list_href: visit.to("/frameworks"),
        edit_href: may_change(&visit).then(|| visit.to(&format!("/settings/frameworks/{}", encode(&framework.code)))),
        name: name(&visit, &framework),
        kind: kind_name(&visit, &said.kind),
        publisher: said.publisher.clone(),
        source: said.source.clone(),
        address: said.address.clone(),
        starts: written(said.starts),
        ends: written(said.ends),
        is_active: framework.is_active(visit.app.today()),
        total: tree.len(),
        served: tree.iter().filter(|(_, _, serving)| !serving.is_none()).count(),
        rows: tree.iter().map(|one| row(&visit, &framework, one)).collect(),
        formats: formats.map(|(name, ending)| (name, visit.to(&format!("{path}/objectives/{ending}")))).to_vec(),
    };
    let heading = view.name.text.clone();
    site::page(&visit, "insight/frameworks/framework.html", &heading, &Page { framework: view })
}

fn row(visit: &Visit, framework: &Framework, (depth, one, serving): &(usize, Objective, Serving)) -> ObjectiveRow {
    let [clusters, measures, recommendations] = places(visit, &framework.written(one));
    ObjectiveRow {
        anchor: format!("objective-{}", one.code),
        code: one.code.clone(),
        name: Said::new(visit, (one.names.in_language(&visit.lang), one.names.language_shown(&visit.lang))),
        depth: (depth + 1).min(6),
        is_retired: one.retired_at.is_some(),
        is_served: !serving.is_none(),
        counts: [
            ("nav-clusters", serving.clusters, clusters),
            ("nav-measures", serving.measures, measures),
            ("cluster-entries", serving.recommendations, recommendations),
        ],
    }
}

const COLUMNS: [Column; 8] = [
    ("code", "objective-code", 14.0),
    ("parent", "objective-parent", 14.0),
    ("name", "objective-name", 70.0),
    ("clusters", "nav-clusters", 12.0),
    ("measures", "nav-measures", 12.0),
    ("recommendations", "cluster-entries", 12.0),
    ("retired", "objective-retired", 10.0),
    ("url", "recommendations-record-permalink", 60.0),
];

/// `GET /{lang}/frameworks/{framework}/objectives/{format}`
pub async fn file(visit: Visit, Path((_, code, format)): Path<(String, String, String)>) -> Result<Response, Problem> {
    let framework = found(&visit, &code)?;
    let format = FileFormat::from_ending(&format).or_not_found()?;
    let terms = visit.app.terms();
    let base = visit.app.config.public_url.as_deref().unwrap_or_default().trim_end_matches('/').to_owned();
    let url = format!("{base}{}", visit.to(&public_path(&framework)));
    let tree = shown(&framework, &serving(&visit, &terms).await?);
    let rows = tree.into_iter().map(|(_, one, serving)| {
        vec![
            one.code.clone(),
            one.parent,
            one.names.in_language(&visit.lang).to_owned(),
            serving.clusters.to_string(),
            serving.measures.to_string(),
            serving.recommendations.to_string(),
            one.retired_at.map_or("", |_| "x").to_owned(),
            format!("{url}#objective-{}", encode(&one.code)),
        ]
    });
    download::table(&visit, format, &framework.code, &COLUMNS, rows.collect())
}
