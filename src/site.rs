//! The frame of every page: who reads in which language, navigation, addresses, error pages.

pub mod desk;
pub mod difference;
pub mod download;
pub mod form;
pub mod language;
pub mod problems;
pub mod sheet;

use std::sync::Arc;

use axum::body::{Body, HttpBody};
use axum::extract::{FromRequestParts, OptionalFromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{Method, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use serde::Serialize;

use crate::accounts::session::{Sent, Session, SignedIn, Stage};
use crate::app::App;
use crate::permissions::{Act, Actor, Audience, can, scope};
use crate::platform::clock::Moment;
use crate::platform::i18n::Language;
use crate::platform::web::address::encode;
use crate::platform::web::cache::ForEverybody;
use crate::platform::web::{Problem, assets};
use crate::settings::Settings;
use crate::settings::logo::Shown;

/// A request for a page: its language and what stands behind it in the address.
#[derive(Clone)]
pub struct Visit {
    pub app: Arc<App>,
    /// Code of the language of the page.
    pub lang: String,
    /// After the language: `/recommendations`.
    pub path: String,
    /// Without the question mark.
    pub query: String,
    pub actor: Actor,
    /// Of whoever has signed in.
    pub session: Option<Arc<Session>>,
    /// What our forms carry for this browser; `None` before it was given a token.
    pub form: Option<String>,
}

impl Visit {
    /// Whether whoever asks takes part today: not an account alone, whose appointments have ended.
    pub fn is_inside(&self) -> bool {
        scope(&self.actor).contains(&Audience::Observers)
    }

    pub fn is_secretariat(&self) -> bool {
        matches!(&self.actor, Actor::Person(person) if person.is_secretariat())
    }

    pub fn language(&self) -> &Language {
        self.app.i18n.language(&self.lang)
    }

    /// The address of another page in the same language.
    pub fn to(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }

    /// The address of an entry that never changes, whole where the instance knows its own.
    pub fn permalink(&self, id: &impl std::fmt::Display) -> String {
        let base = self.app.config.public_url.as_deref().unwrap_or_default().trim_end_matches('/');
        format!("{base}/r/{id}")
    }

    pub fn word<'a>(&'a self, key: &'a str) -> &'a str {
        self.app.i18n.word(&self.lang, key)
    }

    pub fn text(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        let mut fluent = crate::platform::i18n::Arguments::new();
        for (name, value) in arguments {
            fluent.set((*name).to_owned(), (*value).to_owned());
        }
        self.app.i18n.text(&self.lang, key, Some(&fluent))
    }

    /// A message with a number: `$count` chooses its form, `$number` shows it.
    pub fn counted(&self, key: &str, count: i64) -> String {
        let mut fluent = crate::platform::i18n::Arguments::new();
        fluent.set("count", count as f64);
        fluent.set("number", self.number(count));
        self.app.i18n.text(&self.lang, key, Some(&fluent))
    }

    pub fn number(&self, number: i64) -> String {
        self.language().format.number(number)
    }

    /// A day and a time in the zone of the instance, which it names.
    pub fn moment(&self, at: Moment) -> String {
        self.language().format.moment(at)
    }

    /// The day of a moment, in the same zone.
    pub fn day(&self, at: Moment) -> String {
        let format = &self.language().format;
        format.date(format.day(at))
    }

    /// The same in short, where there is a short one.
    pub fn short_name(&self) -> String {
        let terms = self.app.terms();
        let short = terms.settings.said(&terms.settings.short_names, &self.lang);
        short.map_or_else(|| self.site_name().0, |(name, _)| name.to_owned())
    }

    /// The name under which the national mechanism appears, and the language of that name.
    pub fn site_name(&self) -> (String, String) {
        let terms = self.app.terms();
        match terms.settings.said(&terms.settings.names, &self.lang) {
            Some((name, language)) => (name.to_owned(), language.to_owned()),
            None => (self.word("site-name").to_owned(), self.lang.clone()),
        }
    }

    fn of(app: Arc<App>, parts: &Parts) -> Option<Visit> {
        let path = parts.uri.path();
        let query = parts.uri.query().unwrap_or_default().to_owned();
        let session = parts.extensions.get::<SignedIn>().map(|signed_in| Arc::clone(&signed_in.0));
        let session = session.filter(|session| session.stage == Stage::Full);
        let (lang, path) = if path.starts_with("/api/") {
            (language::of_program(&app, &parts.headers, &query), path.to_owned())
        } else {
            let (lang, rest) = path.strip_prefix('/')?.split_once('/')?;
            app.i18n.find(lang)?;
            // Whoever works here may use any of our languages.
            if session.is_none() && !app.terms().settings.offers(lang) {
                return None;
            }
            (lang.to_owned(), format!("/{rest}"))
        };
        Some(Visit {
            lang,
            path,
            query,
            actor: session.as_ref().map_or(Actor::Visitor, |session| actor(&app, session)),
            session,
            form: parts.extensions.get::<Sent>().map(|sent| sent.0.for_forms()),
            app,
        })
    }

    /// A visit that no request stands behind.
    pub fn of_nobody(app: Arc<App>, lang: String) -> Visit {
        let (path, query) = ("/".to_owned(), String::new());
        Visit { app, lang, path, query, actor: Actor::Visitor, session: None, form: None }
    }
}

impl FromRequestParts<Arc<App>> for Visit {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Visit, Problem> {
        Visit::of(Arc::clone(app), parts).ok_or(Problem::NotFound)
    }
}

impl OptionalFromRequestParts<Arc<App>> for Visit {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Option<Visit>, Problem> {
        Ok(Visit::of(Arc::clone(app), parts))
    }
}

#[derive(Serialize)]
struct Frame<'a, T> {
    site: Site,
    page: Page,
    #[serde(flatten)]
    content: &'a T,
}

#[derive(Serialize)]
struct Site {
    logo: Option<Logo>,
    name: Said,
    /// For the titles of pages.
    short_name: String,
    state: Option<Said>,
    /// HTML of the national mechanism's own.
    footer: Option<Said>,
    address: Option<Said>,
    email: Option<String>,
    imaginary: bool,
    languages: Vec<LanguageLink>,
    nav: Vec<NavLink>,
    person: Option<PersonBar>,
    sign_in_href: String,
    version: &'static str,
}

/// A text in the language of the page, or in another where it is not said in that.
#[derive(Clone, Serialize)]
pub struct Said {
    pub text: String,
    /// Set where the language is another.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
}

impl Said {
    pub fn new(visit: &Visit, (text, lang): (&str, &str)) -> Said {
        let other = visit.app.i18n.find(lang).filter(|_| lang != visit.lang);
        Said { text: text.to_owned(), lang: other.map(|other| other.code.clone()), dir: other.map(Language::dir) }
    }
}

/// The picture in front of the name.
#[derive(Serialize)]
struct Logo {
    picture: Shown,
    /// What words it shows; nothing where it shows none, since the name stands beside it.
    alt: Option<Said>,
}

fn logo(visit: &Visit, settings: &Settings) -> Option<Logo> {
    let (digest, _) = settings.said(&settings.logos, &visit.lang)?;
    let alt = settings.said(&settings.alts, &visit.lang).map(|said| Said::new(visit, said));
    settings.pictures.get(digest).map(|kept| Logo { picture: kept.shown(digest), alt })
}

/// What stands above the page for whoever has signed in.
#[derive(Serialize)]
struct PersonBar {
    /// What the browser keeps of forms is kept under this.
    id: String,
    name: String,
    account_href: String,
    desk_href: String,
    /// For whoever holds a post.
    tasks_href: Option<String>,
    sign_out_href: String,
    form: String,
}

#[derive(Serialize)]
struct LanguageLink {
    code: String,
    name: String,
    href: String,
    current: bool,
}

#[derive(Serialize)]
struct NavLink {
    key: &'static str,
    href: String,
    current: bool,
}

#[derive(Serialize)]
struct Page {
    lang: String,
    dir: &'static str,
    title: String,
    css: String,
    /// For one reader alone: no address of it is passed on.
    own: bool,
    canonical: Option<String>,
    alternates: Vec<Alternate>,
}

#[derive(Serialize)]
struct Alternate {
    lang: String,
    href: String,
}

/// Whoever has signed in, with all the institutions for which their posts answer today.
fn actor(app: &App, session: &Session) -> Actor {
    let mut person = session.account.person();
    let institutions = &app.terms().institutions;
    for post in &mut person.posts {
        post.answers_for = institutions.answered_for(post.institution, app.today());
    }
    Actor::Person(person)
}

/// The pages of the navigation; States and institutions only where there are several.
const NAVIGATION: [(&str, &str); 10] = [
    ("overview", "/"),
    ("recommendations", "/recommendations"),
    ("documents", "/documents"),
    ("mechanisms", "/mechanisms"),
    ("topics", "/topics/theme"),
    ("states", "/states"),
    ("clusters", "/clusters"),
    ("measures", "/measures"),
    ("institutions", "/institutions"),
    ("data", "/data"),
];

/// A page for one reader alone: never kept, by nobody.
pub fn own_page<T: Serialize>(visit: &Visit, template: &str, title: &str, content: &T) -> Result<Response, Problem> {
    Ok(Html(render(visit, template, title, content, Reach::OneReader)?).into_response())
}

/// Renders a page in its frame. Public pages are the same for everybody and may be kept.
pub fn page<T: Serialize>(visit: &Visit, template: &str, title: &str, content: &T) -> Result<Response, Problem> {
    let html = render(visit, template, title, content, Reach::Everybody)?;
    let mut response = Html(html).into_response();
    if visit.actor == Actor::Visitor {
        response.extensions_mut().insert(ForEverybody);
    }
    Ok(response)
}

/// For whom a page is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Everybody,
    OneReader,
}

fn render<T: Serialize>(
    visit: &Visit,
    template: &str,
    title: &str,
    content: &T,
    reach: Reach,
) -> anyhow::Result<String> {
    let app = &visit.app;
    let language = visit.language();
    let query = if visit.query.is_empty() { String::new() } else { format!("?{}", visit.query) };
    let here = |code: &str| format!("/{code}{}{query}", visit.path);
    let base = app.config.public_url.as_deref().map(|url| url.trim_end_matches('/'));
    let languages = app.languages();
    let terms = app.terms();
    let settings = &terms.settings;
    let said = |names| settings.said(names, &visit.lang).map(|said| Said::new(visit, said));
    let (name, name_lang) = visit.site_name();
    let state = settings.state().and_then(|code| terms.mechanisms.states.by_code(code));
    let section = format!("/{}", visit.path.trim_start_matches('/').split('/').next().unwrap_or_default());
    let several_states = app.shown_states() > 1;
    let frame = Frame {
        site: Site {
            logo: logo(visit, settings),
            short_name: visit.short_name(),
            name: Said::new(visit, (&name, &name_lang)),
            state: state.and_then(|state| said(&state.names)),
            footer: said(&settings.footer),
            address: said(&settings.addresses),
            email: settings.email().map(str::to_owned),
            imaginary: app.config.imaginary,
            languages: languages
                .iter()
                .map(|other| LanguageLink {
                    code: other.code.clone(),
                    name: other.name.clone(),
                    href: format!("/language/{}?to={}", other.code, encode(&format!("{}{query}", visit.path))),
                    current: other.code == visit.lang,
                })
                .collect(),
            nav: NAVIGATION
                .into_iter()
                .filter(|(key, _)| match *key {
                    "states" => several_states,
                    "clusters" => terms.clusters.iter().any(|one| can(&visit.actor, Act::See, &one.subject())),
                    "measures" => terms.plan.iter().any(|one| can(&visit.actor, Act::See, &one.subject())),
                    // The national mechanism alone is no directory.
                    "institutions" => terms.institutions.iter().nth(1).is_some(),
                    _ => true,
                })
                .map(|(key, path)| NavLink {
                    key,
                    href: visit.to(path),
                    current: path == visit.path || (path.len() > 1 && path.starts_with(&section) && section.len() > 1),
                })
                .collect(),
            person: visit.session.as_ref().map(|session| PersonBar {
                id: session.account.public_id.clone(),
                name: session.account.name.clone(),
                account_href: visit.to("/account"),
                desk_href: visit.to("/desk"),
                tasks_href: (!session.account.posts.is_empty()).then(|| visit.to("/tasks")),
                sign_out_href: visit.to("/sign-out"),
                form: visit.form.clone().unwrap_or_default(),
            }),
            sign_in_href: visit.to("/sign-in"),
            version: env!("CARGO_PKG_VERSION"),
        },
        page: Page {
            lang: visit.lang.clone(),
            dir: language.dir(),
            title: title.to_owned(),
            css: assets::address(if language.rtl { "css/mithaq.rtl.css" } else { "css/mithaq.css" }),
            own: reach == Reach::OneReader,
            canonical: base.filter(|_| reach == Reach::Everybody).map(|base| format!("{base}{}", here(&visit.lang))),
            alternates: languages
                .iter()
                .filter(|_| reach == Reach::Everybody)
                .map(|other| Alternate {
                    lang: other.code.clone(),
                    href: format!("{}{}", base.unwrap_or_default(), here(&other.code)),
                })
                .collect(),
        },
        content,
    };
    app.templates.render(&visit.lang, template, &frame)
}

/// Kept pages for anonymous readers; around all pages and the API.
pub async fn kept(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    // HEAD is GET without the body: its headers must be the same.
    let head = request.method() == Method::HEAD;
    let signed_in = request.extensions().get::<SignedIn>().is_some();
    if signed_in || (!head && request.method() != Method::GET) {
        return next.run(request).await;
    }
    let mut request = request;
    *request.method_mut() = Method::GET;
    let response = kept_or_made(&app, request, next).await;
    if !head {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    if let Some(length) = body.size_hint().exact() {
        parts.headers.entry(header::CONTENT_LENGTH).or_insert(length.into());
    }
    Response::from_parts(parts, Body::empty())
}

async fn kept_or_made(app: &App, request: Request, next: Next) -> Response {
    let address = request.uri().to_string();
    let headers = request.headers().clone();
    if let Some(response) = app.pages.get(&address, &headers) {
        return response;
    }
    // Before the answer is made: what changes meanwhile is not in it.
    let version = app.pages.version();
    let response = next.run(request).await;
    app.pages.keep(&address, &headers, response, version).await
}
