//! The list of evidence: of one's own institutions, and whatever else one may see.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::{Choice, brings_for, kind_key, path, state_key, title};
use crate::accounts::guard::Member;
use crate::evidence::{self, Evidence, Kind, Wanted};
use crate::institutions::pages as institutions;
use crate::permissions::{self, Workflow, reach};
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::site::download::{self, FileFormat};
use crate::site::{self, Said, Visit};

const ROWS: i64 = 50;

#[derive(Serialize)]
struct List {
    here: String,
    total: i64,
    kinds: Vec<Choice>,
    kind: String,
    rows: Vec<Row>,
    files: Vec<Choice>,
    new_href: Option<String>,
    newer_href: Option<String>,
    older_href: Option<String>,
}

#[derive(Serialize)]
struct Row {
    title: Said,
    href: String,
    kind: String,
    institution: Said,
    day: String,
    /// What becomes of a file, until there is a copy for readers.
    state: Option<String>,
    /// For whom it is, once it is for somebody.
    audience: Option<&'static str>,
    sensitive: bool,
}

fn row(visit: &Visit, item: &Evidence) -> Row {
    let terms = visit.app.terms();
    let institution = terms.institutions.get(item.institution).map(|one| institutions::name(visit, one));
    let state = item.file.as_ref().map(|file| file.state).filter(|state| *state != evidence::State::Clean);
    Row {
        title: title(visit, item),
        href: visit.to(&path(&item.public_id)),
        kind: visit.word(kind_key(item.description.matter.kind())).to_owned(),
        institution: institution.unwrap_or_else(|| Said::new(visit, ("", &visit.lang))),
        day: visit.day(item.created_at),
        state: state.map(|state| visit.word(state_key(state)).to_owned()),
        audience: Some(item.audience.code()).filter(|_| item.workflow == Workflow::Published),
        sensitive: item.description.sensitive,
    }
}

/// What stands in the address: kind, and the page.
pub fn asked(query: &str) -> (Wanted, i64) {
    let pairs = form_pairs(query);
    let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let page = value("page").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, 100_000);
    let kind = value("kind").and_then(Kind::from_code);
    (Wanted { kind, limit: ROWS, offset: (page - 1) * ROWS, ..Wanted::default() }, page)
}

/// `GET /{lang}/evidence`
pub async fn show_list(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let (wanted, page) = asked(&visit.query);
    let reach = reach(&visit.actor, permissions::Kind::Evidence);
    let db = visit.app.db.read();
    let (total, items) = evidence::page(db, &reach, &wanted).await?;
    let kind = wanted.kind.map(Kind::code).unwrap_or_default();
    let at = |page: i64| visit.to(&format!("/evidence?kind={kind}&page={page}"));
    let any = Choice { value: String::new(), label: visit.word("institutions-any").to_owned() };
    let choice = |kind: Kind| Choice { value: kind.code().to_owned(), label: visit.word(kind_key(kind)).to_owned() };
    let file = |ending: &str| Choice {
        value: visit.to(&format!("/evidence/list/{ending}?kind={kind}")),
        label: ending.to_uppercase(),
    };
    let content = List {
        here: visit.to("/evidence"),
        total,
        kinds: std::iter::once(any).chain(Kind::ALL.map(choice)).collect(),
        kind: kind.to_owned(),
        rows: items.iter().map(|item| row(visit, item)).collect(),
        files: ["csv", "xlsx", "json"].map(file).into(),
        new_href: (!brings_for(visit).is_empty()).then(|| visit.to("/evidence/new")),
        newer_href: (page > 1).then(|| at(page - 1)),
        older_href: (total > page * ROWS).then(|| at(page + 1)),
    };
    site::own_page(visit, "evidence/pages/list.html", visit.word("evidence-heading"), &content)
}

const COLUMNS: [download::Column; 8] = [
    ("id", "evidence-id", 38.0),
    ("title", "evidence-title", 50.0),
    ("kind", "evidence-kind", 12.0),
    ("institution", "institution-name", 40.0),
    ("added", "evidence-added", 24.0),
    ("file", "evidence-kind-file", 30.0),
    ("state", "evidence-state", 20.0),
    ("audience", "evidence-audience", 16.0),
];

/// `GET /{lang}/evidence/list/{format}`: the list as CSV, XLSX or JSON.
pub async fn export(member: Member, Path((_, ending)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let format = FileFormat::from_ending(&ending).ok_or(Problem::NotFound)?;
    let wanted = Wanted { limit: i64::MAX, offset: 0, ..asked(&visit.query).0 };
    let reach = reach(&visit.actor, permissions::Kind::Evidence);
    let items = evidence::list(visit.app.db.read(), &reach, &wanted).await?;
    let cells = |item: &Evidence| {
        let shown = row(visit, item);
        let sealed = item.ask_sealed(|subject| permissions::can(&visit.actor, permissions::Act::See, subject));
        let file = item.file.as_ref().filter(|_| sealed);
        vec![
            item.public_id.clone(),
            shown.title.text,
            shown.kind,
            shown.institution.text,
            item.created_at.to_string(),
            file.map(|file| file.name.clone()).unwrap_or_default(),
            file.map_or("", |file| file.state.code()).to_owned(),
            shown.audience.unwrap_or_default().to_owned(),
        ]
    };
    download::table(visit, format, "evidence", &COLUMNS, items.iter().map(cells).collect())
}
