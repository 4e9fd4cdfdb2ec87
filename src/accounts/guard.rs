//! Who may come in: what a handler asks for as an argument, it cannot forget to check.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::body::to_bytes;
use axum::extract::{ConnectInfo, FromRequest, FromRequestParts, Multipart, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::session::{ByKey, Sent, Session, SignedIn, Stage};
use super::token::{self, Token};
use crate::app::App;
use crate::config::Config;
use crate::permissions::may_bring_files;
use crate::platform::files::Stored;
use crate::platform::web::address::form_pairs;
use crate::platform::web::cookies::{self, Transport};
use crate::platform::web::{Problem, Refusal};
use crate::site::Visit;

/// Somebody who has signed in with both factors.
pub struct Member {
    pub visit: Visit,
    pub session: Arc<Session>,
}

impl Member {
    /// For dangerous acts: the second factor was shown a moment ago.
    pub fn fresh(&self) -> Result<(), Problem> {
        if self.session.is_fresh(self.visit.app.clock.now()) { Ok(()) } else { Err(Problem::ProveFirst) }
    }
}

impl FromRequestParts<Arc<App>> for Member {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Member, Problem> {
        let visit = <Visit as FromRequestParts<Arc<App>>>::from_request_parts(parts, app).await?;
        let session = parts.extensions.get::<SignedIn>().map(|signed_in| Arc::clone(&signed_in.0));
        let session = session.filter(|session| session.stage == Stage::Full).ok_or(Problem::SignInFirst)?;
        Ok(Member { visit, session })
    }
}

/// What a form of ours brought.
pub struct Posted {
    pairs: Vec<(String, String)>,
    files: Vec<SentFile>,
    pub headers: HeaderMap,
    pub from: Option<IpAddr>,
    pub transport: Transport,
}

/// A small file that came with a form.
pub struct SentFile {
    field: String,
    pub name: String,
    /// Its content; `None` where it is larger than any that such a form takes.
    pub bytes: Option<Vec<u8>>,
}

/// Larger than a picture or a list of terms.
const MOST_FILE_BYTES: usize = 2 * 1024 * 1024;
/// What a form with files may be sent with, so that a file that is too large is refused on its page.
pub const MOST_BYTES_WITH_FILES: usize = 64 * 1024 * 1024;
/// Larger than any form before signing in.
const MOST_BYTES: usize = 64 * 1024;
/// Enough for a text that is far too long to come back to its page, with the sentence that says so.
pub const MOST_BYTES_OF_MEMBERS: usize = 4 * 1024 * 1024;

impl Posted {
    /// The token in the cookie of whoever sent it.
    pub fn session_token(&self) -> String {
        cookies::read(&self.headers, self.transport, cookies::SESSION).unwrap_or_default()
    }

    /// A field's value, empty where it is missing.
    pub fn field(&self, name: &str) -> &str {
        self.fields(name).next().unwrap_or_default()
    }

    /// The values of a field that may be sent several times, such as a row of boxes to tick.
    pub fn fields(&self, name: &str) -> impl Iterator<Item = &str> {
        self.pairs.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A file, if one was chosen.
    pub fn file(&self, name: &str) -> Option<&SentFile> {
        self.files.iter().find(|file| file.field == name)
    }

    /// Fields that no form of ours brought: an object's, a row's of a spreadsheet. So the form's own checks serve them.
    pub fn of(pairs: Vec<(String, String)>) -> Posted {
        Posted { pairs, files: Vec::new(), headers: HeaderMap::new(), from: None, transport: Transport::Plain }
    }

    /// The same under other names, for whoever shares the checks of another page.
    pub fn renamed(self, name: impl Fn(&str) -> String) -> Posted {
        let pairs = self.pairs.into_iter().map(|(old, value)| (name(&old), value)).collect();
        Posted { pairs, ..self }
    }

    /// All fields with their values, in the order of the form.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl FromRequest<Arc<App>> for Posted {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Posted, Problem> {
        let (parts, body) = request.into_parts();
        let transport = Transport::of(&app.config, &parts.headers);
        if !comes_from_us(&app.config, transport, &parts.headers) {
            return Err(Problem::StrangeForm);
        }
        let signed_in = parts.extensions.get::<SignedIn>().is_some_and(|signed_in| signed_in.0.stage == Stage::Full);
        let kind = parts.headers.get(header::CONTENT_TYPE).map(|kind| kind.as_bytes()).unwrap_or_default();
        let (mut pairs, files) = if signed_in && kind.starts_with(b"multipart/form-data") {
            let multipart = Multipart::from_request(Request::from_parts(parts.clone(), body), app).await;
            with_files(multipart.map_err(|_| Problem::StrangeForm)?).await?
        } else {
            let most = if signed_in { MOST_BYTES_OF_MEMBERS } else { MOST_BYTES };
            let bytes = to_bytes(body, most).await.map_err(|_| Problem::TooLarge)?;
            (form_pairs(&String::from_utf8_lossy(&bytes)), Vec::new())
        };
        // No database keeps a zero in a text, and nobody types one.
        pairs.iter_mut().for_each(|(_, value)| value.retain(|letter| letter != '\0'));
        let sent = parts.extensions.get::<Sent>().ok_or(Problem::StrangeForm)?;
        let posted = Posted { pairs, files, from: peer(&app.config, &parts), headers: parts.headers, transport };
        if !token::same(&sent.0.for_forms(), posted.field("form")) {
            return Err(Problem::StrangeForm);
        }
        Ok(posted)
    }
}

/// A form, or what a program sends as one, whose files may be large: they are on the disk before the
/// form is looked at, so that what was sent need not be sent again. Its route lifts the limit of bodies,
/// and whether somebody may bring files at all is asked before the first is read.
pub struct Delivered {
    pub posted: Posted,
    pub files: Vec<Delivery>,
}

/// A file that came with such a form.
pub struct Delivery {
    pub field: String,
    pub name: String,
    /// `None` where it is larger than `evidence_limit_mb`.
    pub stored: Option<Stored>,
}

/// So many times the largest file may come with one form.
const MOST_DELIVERED: u64 = 4;
const MOST_DELIVERIES: usize = 20;

impl FromRequest<Arc<App>> for Delivered {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Delivered, Problem> {
        let (mut parts, body) = request.into_parts();
        let kind = parts.headers.get(header::CONTENT_TYPE).map(|kind| kind.as_bytes()).unwrap_or_default();
        if !kind.starts_with(b"multipart/form-data") {
            let posted = Posted::from_request(Request::from_parts(parts, body), app).await?;
            return Ok(Delivered { posted, files: Vec::new() });
        }
        let mut vouched = parts.extensions.get::<ByKey>().is_some();
        let unread = match vouched {
            true => None,
            false => Some(<Unread as FromRequestParts<Arc<App>>>::from_request_parts(&mut parts, app).await?),
        };
        let token = parts.headers.get(TOKEN).and_then(|token| token.to_str().ok());
        if let (Some(unread), Some(token)) = (&unread, token) {
            unread.vouch(token)?;
            vouched = true;
        }
        let visit = <Visit as FromRequestParts<Arc<App>>>::from_request_parts(&mut parts, app).await?;
        let signed_in = parts.extensions.get::<SignedIn>().is_some_and(|signed_in| signed_in.0.stage == Stage::Full);
        let (transport, from) = (Transport::of(&app.config, &parts.headers), peer(&app.config, &parts));
        let headers = parts.headers.clone();
        let multipart = Multipart::from_request(Request::from_parts(parts, body), app).await;
        let mut multipart = multipart.map_err(|_| Problem::StrangeForm)?;
        let most = app.config.evidence_limit_mb.saturating_mul(1024 * 1024);
        let (mut pairs, mut arrived) = (Vec::new(), Vec::new());
        let (mut room, mut room_of_files) = (MOST_BYTES_OF_MEMBERS, most.saturating_mul(MOST_DELIVERED));
        while let Some(mut part) = multipart.next_field().await.map_err(|_| Problem::StrangeForm)? {
            let field = part.name().unwrap_or_default().to_owned();
            let Some(name) = part.file_name().map(str::to_owned) else {
                let mut bytes = Vec::new();
                while let Some(chunk) = part.chunk().await.map_err(|_| Problem::StrangeForm)? {
                    room = room.checked_sub(chunk.len()).ok_or(Problem::TooLarge)?;
                    bytes.extend_from_slice(&chunk);
                }
                // Many empty fields fill memory too.
                room = room.checked_sub(field.len() + 64).ok_or(Problem::TooLarge)?;
                let mut value = String::from_utf8_lossy(&bytes).into_owned();
                value.retain(|letter| letter != '\0');
                if let Some(unread) = unread.as_ref().filter(|_| field == "form") {
                    unread.vouch(&value)?;
                    vouched = true;
                }
                pairs.push((field, value));
                continue;
            };
            // Nothing is written before the form has shown that it is ours.
            if !vouched || !signed_in {
                return Err(Problem::StrangeForm);
            }
            if !may_bring_files(&visit.actor) {
                return Err(Problem::Forbidden);
            }
            if arrived.len() >= MOST_DELIVERIES {
                return Err(Problem::TooLarge);
            }
            let mut arriving = Some(app.files.begin().await?);
            // A browser shows our answer only once it has sent everything.
            while let Some(chunk) = part.chunk().await.map_err(|_| Problem::StrangeForm)? {
                room_of_files = room_of_files.checked_sub(chunk.len() as u64).ok_or(Problem::TooLarge)?;
                arriving = arriving.filter(|arriving| arriving.size() + chunk.len() as u64 <= most);
                if let Some(arriving) = &mut arriving {
                    arriving.write(&chunk).await?;
                }
            }
            let is_none = arriving.as_ref().is_some_and(|arriving| arriving.size() == 0) && name.is_empty();
            if !is_none {
                arrived.push((field, name, arriving));
            }
        }
        if !vouched {
            return Err(Problem::StrangeForm);
        }
        // Only now, so that a form that breaks off leaves nothing behind.
        let mut files = Vec::with_capacity(arrived.len());
        for (field, name, arriving) in arrived {
            let stored = match arriving {
                Some(arriving) => Some(arriving.finish().await?),
                None => None,
            };
            files.push(Delivery { field, name, stored });
        }
        Ok(Delivered { posted: Posted { pairs, files: Vec::new(), headers, from, transport }, files })
    }
}

/// Fields and small files of a form; never more of them in memory than a form without files may have.
async fn with_files(mut multipart: Multipart) -> Result<(Vec<(String, String)>, Vec<SentFile>), Problem> {
    let (mut pairs, mut files, mut room) = (Vec::new(), Vec::new(), MOST_BYTES_OF_MEMBERS);
    while let Some(mut part) = multipart.next_field().await.map_err(|_| Problem::TooLarge)? {
        let field = part.name().unwrap_or_default().to_owned();
        let name = part.file_name().map(str::to_owned);
        let most = if name.is_some() { MOST_FILE_BYTES.min(room) } else { room };
        let mut bytes = Some(Vec::new());
        while let Some(chunk) = part.chunk().await.map_err(|_| Problem::TooLarge)? {
            // A browser shows our answer only once it has sent everything.
            bytes = bytes.filter(|bytes| bytes.len() + chunk.len() <= most);
            if let Some(bytes) = &mut bytes {
                bytes.extend_from_slice(&chunk);
            }
        }
        room = room.saturating_sub(bytes.as_ref().map_or(0, Vec::len) + field.len() + 64);
        match (name, bytes) {
            (None, None) => return Err(Problem::TooLarge),
            (None, Some(bytes)) => pairs.push((field, String::from_utf8_lossy(&bytes).into_owned())),
            // A field for a file in which none was chosen.
            (Some(name), Some(bytes)) if name.is_empty() && bytes.is_empty() => {}
            (Some(name), bytes) => files.push(SentFile { field, name, bytes }),
        }
        if room == 0 {
            return Err(Problem::TooLarge);
        }
    }
    Ok((pairs, files))
}

/// A request of ours whose body is a file, and no form to be read whole: its token stands in a header
/// or in the first field, and is shown to `vouch` before anything is taken.
pub struct Unread {
    sent: Token,
}

impl Unread {
    pub fn vouch(&self, token: &str) -> Result<(), Problem> {
        if token::same(&self.sent.for_forms(), token) { Ok(()) } else { Err(Problem::StrangeForm) }
    }
}

impl FromRequestParts<Arc<App>> for Unread {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Unread, Problem> {
        let transport = Transport::of(&app.config, &parts.headers);
        if !comes_from_us(&app.config, transport, &parts.headers) {
            return Err(Problem::StrangeForm);
        }
        let sent = parts.extensions.get::<Sent>().ok_or(Problem::StrangeForm)?;
        Ok(Unread { sent: sent.0.clone() })
    }
}

/// Something that a program sends as JSON for whoever has signed in.
///
/// With a key of theirs nothing else is asked, since no other site can make a browser send it. With
/// the cookie of a session it is protected as forms are, and carries their token in a header. A `T` of
/// `Posted` is what a form would have brought, so that a page's own checks serve programs too.
pub struct Called<T> {
    pub member: Member,
    pub body: T,
}

/// The header with the token that forms carry in a field.
const TOKEN: &str = "x-form-token";

impl<T: DeserializeOwned> FromRequest<Arc<App>> for Called<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Called<T>, Problem> {
        let (mut parts, body) = request.into_parts();
        let member = Member::from_request_parts(&mut parts, app).await?;
        if parts.extensions.get::<ByKey>().is_none() {
            let shown = parts.headers.get(TOKEN).and_then(|token| token.to_str().ok()).unwrap_or_default().to_owned();
            Unread::from_request_parts(&mut parts, app).await?.vouch(&shown)?;
        }
        let bytes = to_bytes(body, MOST_BYTES_OF_MEMBERS).await.map_err(|_| Problem::TooLarge)?;
        let body = read_json(&member.visit, &bytes)?;
        Ok(Called { member, body })
    }
}

/// What cannot be understood is named by its field.
fn read_json<T: DeserializeOwned>(visit: &Visit, bytes: &[u8]) -> Result<T, Problem> {
    let refuse = |field: String, key: &str| {
        let text = visit.text(key, &[("field", &field)]);
        Problem::Fields(vec![Refusal { field, text }])
    };
    let value: Value = match serde_json::from_slice(bytes) {
        Ok(value) => without_zeros(value),
        Err(error) => return Err(refuse(format!("{}:{}", error.line(), error.column()), "wrong-json")),
    };
    serde_path_to_error::deserialize(value).map_err(|error| {
        let (place, said) = (error.path().to_string(), error.inner().to_string());
        let missing = said.strip_prefix("missing field `").and_then(|rest| rest.split('`').next());
        let parts = [Some(place.as_str()).filter(|place| *place != "."), missing];
        refuse(parts.into_iter().flatten().collect::<Vec<_>>().join("."), "wrong-json-field")
    })
}

/// No database keeps a zero in a text.
fn without_zeros(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(text.replace('\0', "")),
        Value::Array(all) => all.into_iter().map(without_zeros).collect(),
        Value::Object(all) => all.into_iter().map(|(name, value)| (name, without_zeros(value))).collect(),
        other => other,
    }
}

/// The fields of a form, from an object: `{"name": {"en": "…"}, "informed": true, "topic": [1, 2]}` is
/// `name-en`, `informed` with "yes", and `topic` twice.
impl<'de> Deserialize<'de> for Posted {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Posted, D::Error> {
        let object = serde_json::Map::deserialize(from)?;
        let mut pairs = Vec::new();
        for (name, value) in object {
            flatten(&name.replace('_', "-"), value, &mut pairs);
        }
        Ok(Posted::of(pairs))
    }
}

fn flatten(name: &str, value: Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Bool(said) => pairs.push((name.to_owned(), if said { "yes" } else { "" }.to_owned())),
        Value::Number(number) => pairs.push((name.to_owned(), number.to_string())),
        Value::String(text) => pairs.push((name.to_owned(), text)),
        Value::Array(all) => {
            for (place, one) in all.into_iter().enumerate() {
                let row = one.is_object() || one.is_array();
                flatten(&if row { format!("{name}-{place}") } else { name.to_owned() }, one, pairs);
            }
        }
        Value::Object(all) => {
            for (part, value) in all {
                flatten(&format!("{name}-{}", part.replace('_', "-")), value, pairs);
            }
        }
    }
}

/// Whether the browser says that a page of ours sent this. Where it says nothing, the token in the
/// form decides alone, which another site can neither read nor set.
pub fn comes_from_us(config: &Config, transport: Transport, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin";
    }
    match text("origin") {
        None | Some("null") => true,
        Some(origin) => match (transport, config.public_url.as_deref()) {
            (Transport::Secure, Some(url)) => origin == origin_of(url),
            _ => text("host").is_some_and(|host| origin == format!("http://{host}")),
        },
    }
}

/// Scheme and host of an address.
fn origin_of(url: &str) -> &str {
    let start = url.find("://").map_or(0, |place| place + 3);
    let end = url.get(start..).and_then(|rest| rest.find('/')).map_or(url.len(), |place| start + place);
    url.get(..end).unwrap_or(url)
}

/// From where a request comes: the last address in front of the proxies that we trust.
fn peer(config: &Config, parts: &Parts) -> Option<IpAddr> {
    let ConnectInfo(connected) = parts.extensions.get::<ConnectInfo<SocketAddr>>()?;
    let mut from = connected.ip().to_canonical();
    let forwarded = parts.headers.get_all("x-forwarded-for").into_iter().filter_map(|value| value.to_str().ok());
    let mut hops: Vec<&str> = forwarded.flat_map(|line| line.split(',')).map(str::trim).collect();
    while config.trusted_proxies.contains(&from) {
        let Some(before) = hops.pop().and_then(|hop| hop.parse::<IpAddr>().ok()) else { break };
        from = before.to_canonical();
    }
    Some(from)
}

/// The path and question of the page that was asked for, to come back to.
pub fn here(visit: &Visit) -> String {
    let query = if visit.query.is_empty() { String::new() } else { format!("?{}", visit.query) };
    format!("{}{query}", visit.path)
}

/// Only a page of ours: a path that cannot be read as another host, and not the sign-in again.
pub fn safe_return(to: &str) -> &str {
    let ours = to.starts_with('/') && !to.starts_with("//") && !to.contains('\\') && !to.contains(char::is_control);
    let gate = ["/sign-in", "/sign-out", "/second-factor", "/invitation"].iter().any(|gate| to.starts_with(gate));
    if ours && !gate { to } else { "/desk" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_site_cannot_send_our_forms() {
        let config = Config { public_url: Some("https://rights.example.org/".to_owned()), ..Config::default() };
        let asked = |pairs: &[(&'static str, &'static str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, value.parse().unwrap());
            }
            comes_from_us(&config, Transport::of(&config, &headers), &headers)
        };
        assert!(asked(&[("sec-fetch-site", "same-origin")]));
        assert!(asked(&[("origin", "https://rights.example.org")]));
        for bad in ["cross-site", "same-site", "none"] {
            assert!(!asked(&[("sec-fetch-site", bad), ("origin", "https://rights.example.org")]), "{bad}");
        }
        for bad in ["https://evil.example", "http://rights.example.org", "https://rights.example.org.evil.example"] {
            assert!(!asked(&[("origin", bad)]), "{bad}");
        }
    }

    #[test]
    fn an_object_brings_the_fields_of_a_form() {
        let sent = r#"{"name": {"en": "A", "fr": null}, "active_from": "2026-01-01", "topic": [1, "x/y"],
            "informed": true, "part": [{"label": "(a)"}, {"label": "(b)"}], "version": 3, "closed": false}"#;
        let posted: Posted = serde_json::from_str(sent).unwrap();
        let mut pairs: Vec<String> = posted.pairs().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.sort();
        let fields = "active-from=2026-01-01 closed= informed=yes name-en=A part-0-label=(a) part-1-label=(b) \
            topic=1 topic=x/y version=3";
        assert_eq!(pairs.join(" "), fields);
        assert!(serde_json::from_str::<Posted>("[1]").is_err());
    }

    #[test]
    fn the_way_back_leads_nowhere_else() {
        assert_eq!(safe_return("/recommendations?q=a"), "/recommendations?q=a");
        for bad in [
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "",
            "/a\r\nSet-Cookie: x=y",
            "/\t/evil.example",
            "/sign-in?to=/",
        ] {
            assert_eq!(safe_return(bad), "/desk", "{bad}");
        }
    }
}
