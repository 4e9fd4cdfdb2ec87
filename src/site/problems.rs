//! What went wrong with a request, in the reader's words: a page, or problem+json for programs.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Serialize;

use super::language::preferred;
use super::{Reach, Visit, render};
use crate::accounts::session::Unread;
use crate::accounts::{guard, held};
use crate::app::App;
use crate::platform::telemetry::{RequestId, requests};
use crate::platform::web::Problem;
use crate::platform::web::address::encode;
use crate::platform::web::cache::MOST_ADDRESS_BYTES;

#[derive(Serialize)]
struct ErrorContent {
    error: ErrorText,
}

#[derive(Serialize)]
struct ErrorText {
    status: String,
    heading: String,
    what: String,
    remedy: String,
    /// The number by which the log knows the request, where an administrator can help.
    number: String,
}

/// A fault of ours in the middle of a request; what it said stands in no log and on no page.
pub fn after_panic(_: Box<dyn std::any::Any + Send>) -> Response {
    Problem::from(anyhow::anyhow!("the handler met a fault of its own")).into_response()
}

/// Turns a problem into a page in the reader's language, or into problem+json for programs.
pub async fn word(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let address = parts.uri.clone();
    let path = parts.uri.path().to_owned();
    let visit = Visit::of(Arc::clone(&app), &parts)
        .unwrap_or_else(|| Visit::of_nobody(Arc::clone(&app), preferred(&app, &parts.headers)));
    let asked = parts.method == Method::GET;
    let unread = parts.extensions.get::<Unread>().map(|Unread(problem)| problem.clone());
    let route = requests::route(&parts.extensions).to_owned();
    let number = parts.extensions.get::<RequestId>().map(ToString::to_string).unwrap_or_default();
    let (request, copy) = match held::copy(&app, Request::from_parts(parts, body)).await {
        Ok(copied) => copied,
        Err(problem) => return error_page(&visit, &problem, &number),
    };
    let response = next.run(request).await;
    let problem = match (response.extensions().get::<Problem>(), response.status()) {
        // Whoever cannot be recognised now is not to sign in anew, and lose what they typed.
        (Some(Problem::SignInFirst), _) if unread.is_some() => unread.unwrap_or(Problem::SignInFirst),
        (Some(problem), _) => problem.clone(),
        // Answers of the framework itself, which have no words of ours.
        (None, StatusCode::NOT_FOUND) => Problem::NotFound,
        (None, StatusCode::METHOD_NOT_ALLOWED) => Problem::MethodNotAllowed,
        _ => {
            let done = !response.status().is_server_error();
            if let Some(copy) = copy.filter(|_| done)
                && let Err(error) = held::let_go(&app, &copy).await
            {
                tracing::error!("A held form cannot be let go: {error:#}");
            }
            return response;
        }
    };
    if let Some(place) = asked.then(|| elsewhere(&visit, &address)).flatten() {
        return place;
    }
    if let Problem::Internal(error) | Problem::Away(error) | Problem::Full(error) = &problem {
        tracing::error!(request.id = %number, http.route = %route, "Answering `{route}` failed: {error:#}");
    }
    if path.starts_with("/api/") {
        return problem.mark(problem_json(&app, &visit.lang, &problem));
    }
    let waiting = match &copy {
        // What cannot be held is lost with a message that says so, not with a broken page.
        Some(copy) => held::hold(&app, copy, &problem).await.unwrap_or_else(|error| {
            tracing::error!("A form cannot be held: {error:#}");
            None
        }),
        None => None,
    };
    // Where a page can be asked for again, it is what stands behind the sign-in.
    let to = match &waiting {
        Some(waiting) => waiting.clone(),
        None if asked => guard::here(&visit),
        None => "/account".to_owned(),
    };
    let gate = match problem {
        Problem::SignInFirst => Some("/sign-in"),
        Problem::ProveFirst => Some("/second-factor"),
        _ => None,
    };
    match gate {
        None if waiting.is_some() => Redirect::to(&visit.to(&to)).into_response(),
        Some(gate) => Redirect::to(&format!("{}?to={}", visit.to(gate), encode(&to))).into_response(),
        None => problem.mark(error_page(&visit, &problem, &number)),
    }
}

/// Where a page stands that was asked for in a language that readers are no longer offered: links
/// to it are kept by many.
fn elsewhere(visit: &Visit, address: &Uri) -> Option<Response> {
    let (lang, rest) = address.path().strip_prefix('/')?.split_once('/')?;
    let ours = visit.app.i18n.find(lang).is_some();
    if !ours || visit.session.is_some() || visit.app.terms().settings.offers(lang) {
        return None;
    }
    let query = address.query().map(|query| format!("?{query}")).unwrap_or_default();
    Some(Redirect::to(&format!("/{}/{rest}{query}", visit.lang)).into_response())
}

fn wording(app: &App, lang: &str, problem: &Problem) -> ErrorText {
    let status = problem.status().as_u16().to_string();
    let word = |part: &str| app.i18n.word(lang, &format!("error-{status}-{part}")).to_owned();
    let mut text = ErrorText {
        heading: word("heading"),
        what: word("what"),
        remedy: word("remedy"),
        status: status.clone(),
        number: String::new(),
    };
    let said = |key: &str, arguments: &[(&'static str, String)]| {
        let mut fluent = crate::platform::i18n::Arguments::new();
        for (name, value) in arguments {
            fluent.set(*name, value.as_str());
        }
        app.i18n.text(lang, key, Some(&fluent))
    };
    let number = |number: usize| app.i18n.language(lang).format.number(number as i64);
    let short = |text: &str| text.chars().take(100).collect::<String>();
    match problem {
        Problem::BadRequest { parameter, value } => {
            let key = if value.is_empty() { "error-400-parameter" } else { "error-400-value" };
            text.what = said(key, &[("parameter", short(parameter)), ("value", short(value))]);
        }
        Problem::TooMuch { parameter } => text.what = said("error-400-too-much", &[("parameter", short(parameter))]),
        Problem::TooManyWords { characters, words } => {
            let most = [("characters", number(*characters)), ("words", number(*words)), ("parameter", "q".to_owned())];
            text.what = said("error-400-words", &most);
            text.remedy = app.i18n.word(lang, "error-400-words-remedy").to_owned();
        }
        Problem::Fields(refusals) => {
            text.heading = app.i18n.word(lang, "error-fields-heading").to_owned();
            text.what =
                refusals.iter().map(|refusal| refusal.text.trim_end_matches('.')).collect::<Vec<_>>().join(". ");
            text.what.push('.');
            text.remedy = app.i18n.word(lang, "error-fields-remedy").to_owned();
        }
        Problem::TooManyRows { most } => {
            text.what = said("error-400-rows", &[("rows", number(*most))]);
            text.remedy = app.i18n.word(lang, "error-400-rows-remedy").to_owned();
        }
        _ => {}
    }
    text
}

fn error_page(visit: &Visit, problem: &Problem, number: &str) -> Response {
    let mut text = wording(&visit.app, &visit.lang, problem);
    if problem.status().is_server_error() {
        text.number = number.to_owned();
    }
    let title = text.heading.clone();
    // Links to the same in other languages: of what is absurdly long they would make a page of megabytes.
    let mut visit = visit.clone();
    if visit.path.len() + visit.query.len() > MOST_ADDRESS_BYTES {
        visit = Visit { path: "/".to_owned(), query: String::new(), ..visit };
    }
    let html = render(&visit, "platform/web/error.html", &title, &ErrorContent { error: text }, Reach::OneReader);
    match html {
        Ok(html) => (problem.status(), Html(html)).into_response(),
        Err(error) => {
            tracing::error!("The error page itself failed: {error:#}");
            (problem.status(), title).into_response()
        }
    }
}

/// RFC 9457.
fn problem_json(app: &App, lang: &str, problem: &Problem) -> Response {
    let mut text = wording(app, lang, problem);
    // What is said of pages helps no program.
    let key = match problem {
        Problem::SignInFirst => Some("error-api-sign-in"),
        Problem::ProveFirst => Some("error-api-proof"),
        Problem::StrangeKey => Some("error-api-key"),
        Problem::StrangeForm => Some("error-api-token"),
        _ => None,
    };
    if let Some(key) = key {
        text.what = app.i18n.word(lang, key).to_owned();
        text.remedy = app.i18n.word(lang, &format!("{key}-remedy")).to_owned();
    }
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    let mut body = serde_json::json!({
        "type": "about:blank",
        "status": problem.status().as_u16(),
        "title": plain(text.heading),
        "detail": plain(format!("{} {}", text.what, text.remedy)),
    });
    if let (Problem::Fields(refusals), Some(body)) = (problem, body.as_object_mut()) {
        let errors =
            refusals.iter().map(|one| serde_json::json!({ "field": one.field, "detail": plain(one.text.clone()) }));
        body.insert("errors".to_owned(), errors.collect());
    }
    let kind = [(header::CONTENT_TYPE, "application/problem+json")];
    (problem.status(), kind, body.to_string()).into_response()
}
