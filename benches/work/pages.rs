//! What pages cost: processor time of different people; what is shown to whoever signed in is not compressed.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use axum::Router;
use axum::body::{Body, to_bytes};
use http::{Request, StatusCode, header};
use mithaq::app::App;
use mithaq::routes;
use tower::ServiceExt;

use crate::machine::{milliseconds, process_time};
use crate::state::{People, Person};
use crate::table::{Figure, at_most};

const REQUESTS: usize = 200;

/// Of the pages whose name has the words `only`.
pub async fn figures(app: &Arc<App>, people: &People, only: &str) -> Result<Vec<Figure>> {
    let router = routes::router(Arc::clone(app));
    let terms = app.terms();
    let of_body = |person: &Person| {
        let public_id = terms.institutions.get(person.institution).map(|one| one.public_id.as_str());
        format!("/en/institutions/{}/dashboard", public_id.unwrap_or_default())
    };
    let focal = |path: &dyn Fn(&Person) -> String| -> Vec<(String, &str)> {
        people.focal_points.iter().map(|person| (path(person), person.cookie.as_str())).collect()
    };
    let secretary = people.secretary.cookie.as_str();
    let same = |path: &str| vec![(path.to_owned(), secretary)];
    let asked = [
        ("task list of a focal point", focal(&|_| "/en/tasks".to_owned()), 2.0),
        ("dashboard of the secretariat", same("/en/dashboard"), 5.0),
        ("dashboard of an institution", focal(&of_body), 5.0),
        ("dashboard of everybody, for the secretariat", same("/en/progress"), 5.0),
        ("gaps, for the secretariat", same("/en/gaps"), 20.0),
        ("a gap and its measures", same("/en/gaps/overdue"), 7.0),
        ("list of measures", same("/en/measures"), 7.0),
        ("list of updates", same("/en/updates"), 7.0),
        ("list of clusters", same("/en/clusters"), 7.0),
        ("list of assignments", same("/en/assignments"), 7.0),
        ("list of evidence", same("/en/evidence"), 7.0),
        ("evidence, for a focal point", focal(&|_| "/en/evidence".to_owned()), 7.0),
        ("register with its facets", same("/en/recommendations"), 7.0),
        ("distribution of statuses", same("/en/status"), 7.0),
        ("directory of institutions", same("/en/institutions"), 7.0),
    ];
    let mut figures = Vec::new();
    for (what, requests, most) in asked.into_iter().filter(|(what, ..)| what.contains(only)) {
        let (each, kilobytes) = cost(&router, &requests).await.context(what)?;
        figures.push(at_most(format!("{what} ({kilobytes:.0} KB): CPU"), each, "ms", most));
    }
    Ok(figures)
}

/// Milliseconds and kilobytes of an answer, after some that are not counted.
async fn cost(router: &Router, requests: &[(String, &str)]) -> Result<(f64, f64)> {
    for (path, cookie) in requests.iter().cycle().take(10) {
        answer(router, path, cookie).await?;
    }
    let (before, mut bytes) = (process_time()?, 0);
    for (path, cookie) in requests.iter().cycle().take(REQUESTS) {
        bytes += answer(router, path, cookie).await?;
    }
    let each = milliseconds(process_time()?.saturating_sub(before)) / REQUESTS as f64;
    Ok((each, bytes as f64 / 1024.0 / REQUESTS as f64))
}

async fn answer(router: &Router, path: &str, cookie: &str) -> Result<usize> {
    let request = Request::get(path).header("host", "localhost:8480").header("cookie", cookie);
    let response = router.clone().oneshot(request.header(header::ACCEPT_ENCODING, "gzip").body(Body::empty())?).await?;
    ensure!(response.status() == StatusCode::OK, "{path}: {}", response.status());
    Ok(to_bytes(response.into_body(), usize::MAX).await?.len())
}
