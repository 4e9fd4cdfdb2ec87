//! Lists of documents, mechanisms and topics for programs, and where the API's description is.

use std::collections::HashMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::Response;
use serde_json::{Value, json};

use super::description::description;
use crate::app::App;
use crate::mechanisms;
use crate::permissions::Actor;
use crate::platform::i18n::Names;
use crate::platform::search::{Counts, FacetValue, Words};
use crate::platform::vocabulary::{Term, Vocabulary};
use crate::platform::web::Problem;
use crate::recommendations::api::for_everybody;
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::Filter;

/// Counts over all that the public may see.
fn counts(app: &App) -> Result<Arc<Counts>, Problem> {
    let filter = Filter { limit: Some(1), ..Filter::default() };
    let request = filter.request(&app.terms(), (&Actor::Visitor, app.today()), "en", true)?;
    Ok(app.index.find(&request, &Words::default())?.counts)
}

fn names(names: &Names) -> Value {
    Value::Object(names.iter().map(|(language, name)| (language.to_owned(), name.into())).collect())
}

fn count(counts: &Counts, facet: Facet, id: i64) -> u32 {
    counts.get(FacetValue::new(facet.number(), u32::try_from(id).unwrap_or_default()))
}

/// `GET /api/v1/documents`: those that hold something public.
pub async fn documents(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    let counts = counts(&app)?;
    let terms = app.terms();
    let mut documents: Vec<_> = terms.mechanisms.documents.iter().collect();
    documents.sort_by(|one, other| one.code.cmp(&other.code));
    let items: Vec<Value> = documents
        .into_iter()
        .filter(|document| count(&counts, Facet::Document, document.id.0) > 0)
        .map(|document| {
            json!({
                "code": document.code,
                "symbol": document.symbol,
                "mechanism": terms.mechanisms.mechanisms.get(document.mechanism).map(|mechanism| &mechanism.code),
                "type": document.kind,
                "session": document.session,
                "cycle": document.cycle,
                "date": document.published.map(|date| date.to_string()),
                "titles": names(&document.titles),
                "un_url": document.address_at_un(),
                "count": count(&counts, Facet::Document, document.id.0),
            })
        })
        .collect();
    Ok(for_everybody(Json(json!({ "items": items }))))
}

/// `GET /api/v1/mechanisms`
pub async fn mechanisms(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    let counts = counts(&app)?;
    let terms = app.terms();
    let items: Vec<Value> = terms
        .mechanisms
        .mechanisms
        .iter()
        .map(|mechanism| {
            json!({
                "code": mechanism.code,
                "kind": mechanisms::kind(mechanism),
                "names": names(&mechanism.names),
                "count": count(&counts, Facet::Mechanism, mechanism.id),
            })
        })
        .collect();
    Ok(for_everybody(Json(json!({ "items": items }))))
}

/// `GET /api/v1/topics`
pub async fn topics(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    let counts = counts(&app)?;
    let terms = app.terms();
    let written = |vocabulary: &Vocabulary, count: &dyn Fn(&Term) -> u32| -> Value {
        let counted = vocabulary.iter().map(|term| (term, count(term)));
        // A term that an import brought is known to readers once it is in something that they may see.
        let shown = counted.filter(|(term, count)| !term.added || *count > 0);
        let terms =
            shown.map(|(term, count)| json!({ "code": term.code, "names": names(&term.names), "count": count }));
        terms.collect::<Vec<Value>>().into()
    };
    let list = |vocabulary: &Vocabulary, facet: Facet| written(vocabulary, &|term| count(&counts, facet, term.id));
    let mut of_type: HashMap<&str, u32> = HashMap::new();
    for document in terms.mechanisms.documents.iter() {
        *of_type.entry(&document.kind).or_default() += count(&counts, Facet::Document, document.id.0);
    }
    let body = json!({
        "themes": list(&terms.topics.themes, Facet::Theme),
        "persons": list(&terms.topics.persons, Facet::Person),
        "sdg_goals": list(&terms.topics.goals, Facet::Goal),
        "sdg_targets": list(&terms.topics.targets, Facet::Target),
        "countries": list(&terms.mechanisms.states, Facet::State),
        "types": list(&terms.types, Facet::Type),
        "document_types": written(&terms.mechanisms.document_types, &|term| {
            of_type.get(term.code.as_str()).copied().unwrap_or_default()
        }),
    });
    Ok(for_everybody(Json(body)))
}

/// `GET /api/v1/openapi.json`
pub async fn openapi(State(app): State<Arc<App>>) -> Response {
    for_everybody(Json(description(app.config.public_url.as_deref(), &app.terms().settings)))
}
