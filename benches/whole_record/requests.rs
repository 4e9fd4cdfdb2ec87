//! Search and pages with all records in place: processor time, not the clock on the wall.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::routing::get;
use bytes::Bytes;
use http::{Request, header};
use mithaq::app::App;
use mithaq::permissions::Actor;
use mithaq::platform::search::{Sort, Words};
use mithaq::recommendations::facets::Facet;
use mithaq::recommendations::filter::{self, Filter};
use mithaq::recommendations::{api, listed, pages};
use mithaq::routes;
use tower::ServiceExt;

use crate::generate::MARKED;
use crate::machine::{milliseconds, percentile, process_time, thread_time};
use crate::table::{Figure, at_most, told};

/// Requests of each kind.
const REQUESTS: usize = 300;
const SEARCHES: usize = 500;
/// Large enough for any answer here.
const MOST_BYTES: usize = 32 * 1024 * 1024;

/// The answer to a reader whose browser takes gzip.
pub async fn answer(router: &Router, address: &str) -> Result<Bytes> {
    let request = Request::get(address).header(header::ACCEPT_ENCODING, "gzip").body(Body::empty())?;
    let response = router.clone().oneshot(request).await?;
    ensure!(response.status().is_success(), "`{address}` was answered with {}", response.status());
    Ok(to_bytes(response.into_body(), MOST_BYTES).await?)
}

/// All figures of searching and of pages.
pub async fn figures(app: &Arc<App>) -> Result<Vec<Figure>> {
    let mut figures = searches(app)?;
    figures.extend(answers(app).await?);
    Ok(figures)
}

/// Different filters on one value each, as readers choose them, common values first.
pub fn filters(app: &App, most: usize) -> Result<Vec<Filter>> {
    let terms = app.terms();
    let request =
        Filter { limit: Some(1), ..Filter::default() }.request(&terms, (&Actor::Visitor, app.today()), "en", true);
    let found = app.index.find(&request.map_err(|wrong| anyhow::anyhow!("{wrong:?}"))?, &Words::default())?;
    let facets = [
        Facet::State,
        Facet::Theme,
        Facet::Person,
        Facet::Target,
        Facet::Mechanism,
        Facet::Goal,
        Facet::Year,
        Facet::Recommending,
        Facet::Position,
        Facet::Cycle,
    ];
    let mut of_facets = Vec::new();
    for facet in facets {
        let mut values: Vec<(u32, u32)> = found.counts.of(facet.number()).collect();
        values.sort_by_key(|(number, count)| (std::cmp::Reverse(*count), *number));
        let written = values.iter().filter_map(|(number, _)| filter::written(&terms, facet, *number));
        of_facets.push(written.map(|value| Filter::with(facet, &value)).collect::<Vec<_>>().into_iter());
    }
    // In turn from every facet, so that the first hundred are of all kinds.
    let mut filters = Vec::new();
    while filters.len() < most {
        let before = filters.len();
        filters.extend(of_facets.iter_mut().filter_map(Iterator::next));
        if filters.len() == before {
            break;
        }
    }
    filters.truncate(most);
    Ok(filters)
}

/// Processor time in milliseconds of the search that a filter asks for, and how many it finds.
fn search(app: &App, filter: &Filter) -> Result<(f64, u64)> {
    let request = filter.request(&app.terms(), (&Actor::Visitor, app.today()), "en", true);
    let request = request.map_err(|wrong| anyhow::anyhow!("{wrong:?}"))?;
    let words = filter.words().map_err(|wrong| anyhow::anyhow!("{wrong:?}"))?;
    let start = thread_time()?;
    let found = app.index.find(&request, &words)?;
    Ok((milliseconds(thread_time()? - start), found.total))
}

fn searches(app: &App) -> Result<Vec<Figure>> {
    let filters = filters(app, SEARCHES)?;
    let mut figures = Vec::new();
    let all = Filter { q: MARKED.to_owned(), ..Filter::default() };
    let hits = search(app, &all)?.1;
    figures.push(told(format!("texts with `{MARKED}`"), hits as f64 * 100.0 / app.index.len().max(1) as f64, "%"));
    let orders = [("best match first", None), ("newest first", Some("newest"))];
    for (name, sort) in orders {
        let mut times = Vec::with_capacity(SEARCHES);
        for filter in filters.iter().cycle().take(SEARCHES) {
            let filter = Filter { q: MARKED.to_owned(), sort: sort.map(str::to_owned), ..filter.clone() };
            times.push(search(app, &filter)?.0);
        }
        figures.push(at_most(
            format!("search, one filter, all counts, {name}: p50 CPU"),
            percentile(&mut times, 50),
            "ms",
            3.0,
        ));
        figures.push(at_most(
            format!("search, one filter, all counts, {name}: p99 CPU"),
            percentile(&mut times, 99),
            "ms",
            10.0,
        ));
    }
    let mut unfiltered = Vec::with_capacity(100);
    for _ in 0..100 {
        unfiltered.push(search(app, &all)?.0);
    }
    debug_assert_eq!(all.order().ok(), Some(Sort::Relevance));
    figures.push(told(
        "search, no filter, all counts, best match first: p50 CPU",
        percentile(&mut unfiltered, 50),
        "ms",
    ));
    Ok(figures)
}

/// What a set of requests took, each.
struct Cost {
    milliseconds: f64,
    kilobytes: f64,
}

async fn cost(router: &Router, addresses: &[String]) -> Result<Cost> {
    let start = process_time()?;
    let mut bytes = 0;
    for address in addresses {
        bytes += answer(router, address).await?.len();
    }
    let count = addresses.len().max(1) as f64;
    let taken: Duration = process_time()?.saturating_sub(start);
    Ok(Cost { milliseconds: milliseconds(taken) / count, kilobytes: bytes as f64 / 1024.0 / count })
}

async fn answers(app: &Arc<App>) -> Result<Vec<Figure>> {
    // The handlers without what keeps and compresses their answers.
    let plain = Router::new()
        .route("/{lang}/recommendations", get(pages::list))
        .route("/{lang}/r/{id}", get(pages::record))
        .route("/api/v1/recommendations", get(api::list))
        .with_state(Arc::clone(app));
    let whole = routes::router(Arc::clone(app));
    let filters = filters(app, REQUESTS + 20)?;
    let (warming, filters) = filters.split_at_checked(20).context("too few values to filter by")?;
    let languages: Vec<String> = app.i18n.languages().iter().map(|language| language.code.clone()).collect();
    let lists = |filters: &[Filter]| -> Vec<String> {
        let languages = languages.iter().cycle();
        filters
            .iter()
            .zip(languages)
            .map(|(filter, lang)| filter.address(&format!("/{lang}/recommendations")))
            .collect()
    };
    let programs = |filters: &[Filter]| -> Vec<String> {
        filters.iter().map(|filter| filter.address("/api/v1/recommendations") + "&limit=50").collect()
    };
    let records = records(app, &languages, REQUESTS + 20).await?;
    let (warming_records, records) = records.split_at_checked(20).context("too few records")?;
    let mut found = 0.0;
    for filter in filters {
        found += search(app, filter)?.0 / filters.len().max(1) as f64;
    }

    for address in lists(warming).iter().chain(&programs(warming)).chain(warming_records) {
        answer(&plain, address).await?;
        answer(&whole, address).await?;
    }
    let mut figures = vec![told("search of a list by one filter, without words", found, "ms")];
    let list = cost(&plain, &lists(filters)).await?;
    let record = cost(&plain, records).await?;
    let json = cost(&plain, &programs(filters)).await?;
    for (name, cost, search) in
        [("list page", list, found), ("record page", record, 0.0), ("list of 50 as JSON", json, found)]
    {
        let what = format!("{name} ({:.0} KB), plain, search not counted: CPU", cost.kilobytes);
        figures.push(told(what, cost.milliseconds - search, "ms"));
    }
    let list = cost(&whole, &lists(filters)).await?;
    let record = cost(&whole, records).await?;
    let json = cost(&whole, &programs(filters)).await?;
    figures.push(at_most(
        format!("list page, all counts, gzip ({:.1} KB): CPU", list.kilobytes),
        list.milliseconds,
        "ms",
        7.0,
    ));
    figures.push(at_most(
        format!("record page, gzip ({:.1} KB): CPU", record.kilobytes),
        record.milliseconds,
        "ms",
        0.8,
    ));
    figures.push(told(format!("list of 50 as JSON, gzip ({:.1} KB): CPU", json.kilobytes), json.milliseconds, "ms"));
    let one = lists(filters).into_iter().take(1).cycle().take(2000).collect::<Vec<_>>();
    let again = cost(&whole, &one).await?;
    figures.push(at_most("list page again, kept for everybody: CPU", again.milliseconds, "ms", 0.1));
    Ok(figures)
}

/// Addresses of different records, from all over the register.
pub async fn records(app: &App, languages: &[String], most: usize) -> Result<Vec<String>> {
    let step = (app.index.len() / most.max(1) as u64).max(1);
    let ids: Vec<i64> = (1_i64..).step_by(step as usize).take(most).collect();
    let mut addresses = Vec::with_capacity(most);
    for chunk in ids.chunks(100) {
        for (entry, lang) in listed(app.db.read(), chunk, "en").await?.iter().zip(languages.iter().cycle()) {
            addresses.push(format!("/{lang}/r/{}", entry.public_id));
        }
    }
    Ok(addresses)
}
