//! The page that says how to take the data away.

use axum::response::Response;
use serde::Serialize;

use crate::platform::web::Problem;
use crate::site::{self, Visit};

#[derive(Serialize)]
struct DataPage {
    data: Data,
}

#[derive(Serialize)]
struct Data {
    formats: Vec<Format>,
    api_example: String,
    api_href: String,
}

#[derive(Serialize)]
struct Format {
    code: &'static str,
    href: String,
}

/// `/{lang}/data`
pub async fn data(visit: Visit) -> Result<Response, Problem> {
    let formats = ["csv", "xlsx", "json"];
    let base = visit.app.config.public_url.as_deref().unwrap_or_default().trim_end_matches('/');
    let view = Data {
        formats: formats
            .into_iter()
            .map(|code| Format { code, href: visit.to(&format!("/recommendations.{code}")) })
            .collect(),
        api_example: format!("{base}/api/v1/recommendations?mechanism=upr&position=supported&lang={}", visit.lang),
        api_href: "/api/v1/openapi.json".to_owned(),
    };
    let title = visit.word("publishing-data-heading").to_owned();
    site::page(&visit, "publishing/data.html", &title, &DataPage { data: view })
}
