//! A list of terms on the screen: what is in it, in which languages, how often used; and a new one.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::term::{self, facet, vocabulary};
use super::{order, spreadsheet};
use crate::accounts::guard::{Member, Posted};
use crate::app::Terms;
use crate::mechanisms::{DocumentId, KINDS};
use crate::permissions::{Act, Kind, can, can_on};
use crate::platform::search::{Counts, FacetValue};
use crate::platform::vocabulary::{Decision, Term, Vocabulary};
use crate::platform::web::address::{encode, form_pairs};
use crate::platform::web::{OrNotFound, Problem, typed};
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::{self, Filter};
use crate::recommendations::list::find;
use crate::settings::pages::Choice;
use crate::site::form::{Form, see_other, show};
use crate::site::{Said, Visit};
use crate::terms::{self, By, List};
use crate::{frameworks, institutions, measures, mechanisms, recommendations, topics};

#[derive(Serialize)]
struct ListPage {
    list: ListView,
}

#[derive(Serialize)]
struct ListView {
    key: &'static str,
    /// What is counted: the key of its name.
    counts: &'static str,
    back_href: String,
    here: String,
    q: String,
    tabs: Vec<Tab>,
    can_add: bool,
    /// All terms for a spreadsheet, and where it is sent back.
    spreadsheet_href: String,
    can_send: bool,
    kinds: Vec<Choice>,
    languages: Vec<LanguageInput>,
    terms: Vec<TermRow>,
}

#[derive(Serialize)]
struct Tab {
    key: &'static str,
    href: String,
    current: bool,
}

#[derive(Serialize)]
struct LanguageInput {
    code: String,
    name: String,
    dir: &'static str,
}

#[derive(Serialize)]
struct TermRow {
    name: Said,
    code: String,
    href: String,
    count: i64,
    entries_href: Option<String>,
    /// Not in any list of the program's: by whom.
    origin: Option<&'static str>,
    reworded: bool,
    /// In the instance's own order: where it is moved, and by which buttons.
    place_action: String,
    moves: Vec<&'static str>,
    #[serde(skip)]
    place: i64,
    retired: bool,
    /// Names of the languages in which it has no name.
    missing: Vec<String>,
}

pub fn path(list: List) -> String {
    format!("/settings/terms/{}", list.code())
}

/// How many entries have each term, among all that whoever asks may see.
pub async fn counts(visit: &Visit) -> Result<std::sync::Arc<Counts>, Problem> {
    Ok(find(visit, &Filter { limit: Some(1), ..Filter::default() }, true).await?.found.counts)
}

/// The number of entries that have a term, of documents of a type, or of institutions of a kind; and
/// where they are listed.
pub fn used(visit: &Visit, terms: &Terms, counts: &Counts, list: List, term: &Term) -> (i64, Option<String>) {
    let number = u32::try_from(term.id).unwrap_or_default();
    let Some(facet) = facet(list) else {
        let (count, path) = match list {
            List::InstitutionKind => {
                let all = terms.institutions.iter();
                (all.filter(|institution| institution.description.kind == term.code).count(), "/institutions?kind=")
            }
            List::MeasureKind => {
                let seen = terms.plan.iter().filter(|measure| can(&visit.actor, Act::See, &measure.subject()));
                (seen.filter(|measure| measure.said.kind == term.code).count(), "/measures?kind=")
            }
            List::FrameworkKind => {
                let all = terms.frameworks.iter();
                (all.filter(|framework| framework.said.kind == term.code).count(), "/frameworks?kind=")
            }
            _ => {
                let shown = counts.of(Facet::Document.number()).filter(|(_, count)| *count > 0);
                let documents = shown.filter_map(|(id, _)| terms.mechanisms.documents.get(DocumentId(i64::from(id))));
                (documents.filter(|document| document.kind == term.code).count(), "/documents?type=")
            }
        };
        let href = (count > 0).then(|| visit.to(&format!("{path}{}", encode(&term.code))));
        return (count as i64, href);
    };
    let count = counts.get(FacetValue::new(facet.number(), number));
    let value = filter::written(terms, facet, number).filter(|_| count > 0);
    let href = value.map(|value| Filter::with(facet, &value).address(&visit.to("/recommendations")));
    (i64::from(count), href)
}

/// `GET /{lang}/settings/terms/{list}`
pub async fn show_list(member: Member, Path((_, code)): Path<(String, String)>) -> Result<Response, Problem> {
    let list = List::from_code(&code).or_not_found()?;
    page(&member, list, Form::new(&member.visit, &path(list), "")).await
}

pub async fn page(member: &Member, list: List, form: Form) -> Result<Response, Problem> {
    let visit = &member.visit;
    let counts = counts(visit).await?;
    let terms = visit.app.terms();
    let q = form_pairs(&visit.query).into_iter().find(|(name, _)| name == "q").map(|(_, q)| q).unwrap_or_default();
    let wanted = mithaq_text::fold(&q);
    let fits = |term: &Term| {
        let mut names = term.names.iter().map(|(_, name)| name).chain([term.code.as_str()]);
        wanted.is_empty() || names.any(|name| mithaq_text::fold(name).contains(&wanted))
    };
    let mut rows: Vec<TermRow> = vocabulary(&terms, list)
        .iter()
        .filter(|term| fits(term))
        .map(|term| row(visit, &terms, &counts, list, term))
        .collect();
    if !matches!(list, List::Goal | List::Target) {
        visit.language().format.sort_by_name(&mut rows, |row| &row.name.text);
        rows.sort_by_key(|row| row.place);
    }
    let kinds = KINDS.map(|kind| Choice::new(kind, visit.word(&format!("mechanism-kind-{kind}"))));
    let view = ListView {
        key: list.code(),
        counts: if list == List::DocumentType { "terms-documents" } else { "terms-entries" },
        back_href: visit.to("/settings"),
        here: visit.to(&path(list)),
        q,
        tabs: List::ALL
            .map(|other| Tab { key: other.code(), href: visit.to(&path(other)), current: other == list })
            .into(),
        can_add: list.is_open() && can_on(&visit.actor, Act::Change, Kind::Wording),
        spreadsheet_href: visit.to(&spreadsheet::path(list)),
        can_send: list.can_be_reworded() && can_on(&visit.actor, Act::Change, Kind::Wording),
        kinds: if list == List::Mechanism { kinds.into() } else { Vec::new() },
        languages: visit
            .app
            .i18n
            .languages()
            .iter()
            .map(|language| LanguageInput {
                code: language.code.clone(),
                name: language.name.clone(),
                dir: language.dir(),
            })
            .collect(),
        terms: rows,
    };
    show(visit, "settings/terms.html", visit.word("terms-heading"), &form, ListPage { list: view })
}

fn row(visit: &Visit, terms: &Terms, counts: &Counts, list: List, term: &Term) -> TermRow {
    let (count, entries_href) = used(visit, terms, counts, list, term);
    let missing = visit.app.i18n.languages().iter().filter(|language| term.names.exactly(&language.code).is_none());
    let shown = term.names.language_shown(&visit.lang);
    TermRow {
        name: Said::new(visit, (term.names.in_language(&visit.lang), shown)),
        code: term.code.clone(),
        href: visit.to(&format!("{}/{}", path(list), encode(&term.code))),
        count,
        entries_href,
        origin: term.added.then_some(if term.from_source { "terms-from-source" } else { "terms-added" }),
        place_action: visit.to(&order::path(list, term)),
        moves: moves(vocabulary(terms, list), term),
        place: term.place(),
        reworded: !term.added && term.own.iter().next().is_some(),
        retired: term.decision.retired_at.is_some(),
        missing: missing.map(|language| language.name.clone()).collect(),
    }
}

/// The steps that a term can take in the instance's own order.
fn moves(vocabulary: &Vocabulary, term: &Term) -> Vec<&'static str> {
    let placed = || vocabulary.iter().filter_map(|term| term.decision.place);
    let Some(place) = term.decision.place else { return Vec::new() };
    let up = placed().any(|other| other < place).then_some("up");
    up.into_iter().chain(placed().any(|other| other > place).then_some("down")).collect()
}

/// `POST /{lang}/settings/terms/{list}`: a term of this instance's own.
pub async fn add_term(
    member: Member,
    Path((_, code)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let list = List::from_code(&code).or_not_found()?;
    let visit = &member.visit;
    if !can_on(&visit.actor, Act::Change, Kind::Wording) || !list.is_open() {
        return Err(Problem::Forbidden);
    }
    let wish = term::wished(visit, &posted);
    let mut form = Form::new(visit, &path(list), "");
    for (language, name) in &wish.names {
        form = form.value(format!("name-{language}"), name);
    }
    let kind = typed::line(posted.field("kind"));
    form = form.value("kind", &kind);
    let terms = visit.app.terms();
    let mut term = new_term(&terms, list, &wish.names);
    term::complain(visit, &terms, list, &term, &wish, &mut form);
    if list == List::Mechanism && !KINDS.contains(&kind.as_str()) {
        form.error("kind", visit.word("terms-wrong-kind"));
    }
    if !form.is_right() {
        return page(&member, list, form).await;
    }
    let tx = visit.app.db.begin().await?;
    term.id = match list {
        List::Mechanism => mechanisms::insert(&tx, &term.code, &kind).await?,
        List::DocumentType => mechanisms::insert_document_type(&tx, &term.code).await?,
        List::Type => recommendations::insert_type(&tx, &term.code).await?,
        List::InstitutionKind => institutions::insert_kind(&tx, &term.code).await?,
        List::MeasureKind => measures::insert_kind(&tx, &term.code).await?,
        List::FrameworkKind => frameworks::insert_kind(&tx, &term.code).await?,
        List::Person => topics::insert(&tx, topics::Scheme::Person, &term.code).await?,
        _ => topics::insert(&tx, topics::Scheme::Theme, &term.code).await?,
    };
    let by = By { actor: &visit.actor, at: visit.app.clock.now() };
    if terms::add(&tx, by, list, &term, &wish).await?.is_err() {
        return Err(Problem::from(anyhow::anyhow!("a new term was decided upon before")));
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &format!("{}/{}", path(list), encode(&term.code))))
}

/// The term before it is numbered; its code follows from its English name, else from any.
fn new_term(terms: &Terms, list: List, names: &BTreeMap<String, String>) -> Term {
    let name = names.get("en").or(names.values().next()).map(String::as_str).unwrap_or_default();
    Term {
        id: 0,
        code: terms::code_for(vocabulary(terms, list), name),
        names: Default::default(),
        given: Default::default(),
        own: Default::default(),
        attributes: Vec::new(),
        added: true,
        from_source: false,
        decision: Decision::default(),
    }
}
