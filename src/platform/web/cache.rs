//! Pages for everybody, kept compressed until the data change, with validators for caches in front.

use std::collections::HashMap;
use std::io::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use axum::body::{Body, HttpBody, to_bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;

/// An answer says by this extension that it is the same for everybody.
#[derive(Clone, Copy)]
pub struct ForEverybody;

/// Bytes of compressed pages kept at most; when full, it starts anew.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// Larger answers are streamed and not kept.
const MOST_PAGE_BYTES: usize = 2 * 1024 * 1024;
/// Addresses as readers choose them are far shorter; longer ones are answered and not kept.
pub const MOST_ADDRESS_BYTES: usize = 2048;
/// A compromise measured on list pages: level 6 costs twice the time for 4 % less.
const LEVEL: u32 = 4;

#[derive(Default)]
pub struct PageCache {
    kept: Mutex<Kept>,
    /// Grows whenever the data change.
    version: AtomicU64,
    hits: AtomicU64,
    misses: AtomicU64,
}

#[derive(Default)]
struct Kept {
    pages: HashMap<String, Page>,
    bytes: usize,
}

#[derive(Clone)]
struct Page {
    content_type: HeaderValue,
    gzip: Bytes,
    /// Made from the content; see `Page::etag`.
    tag: String,
}

/// The state of the data that an answer was begun in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version(u64);

impl PageCache {
    /// To be asked before an answer is made, and given to `keep` with it.
    pub fn version(&self) -> Version {
        Version(self.version.load(Ordering::Relaxed))
    }

    /// Forgets all pages: the data have changed.
    pub fn clear(&self) {
        self.version.fetch_add(1, Ordering::Relaxed);
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Kept::default();
    }

    /// The kept answer for this address, if there is one.
    pub fn get(&self, address: &str, headers: &HeaderMap) -> Option<Response> {
        let page = self.kept.lock().unwrap_or_else(PoisonError::into_inner).pages.get(address).cloned();
        let counter = if page.is_some() { &self.hits } else { &self.misses };
        counter.fetch_add(1, Ordering::Relaxed);
        Some(page?.answer(headers))
    }

    /// How often a page was there, and how often it had to be made.
    pub fn hits_and_misses(&self) -> (u64, u64) {
        (self.hits.load(Ordering::Relaxed), self.misses.load(Ordering::Relaxed))
    }

    /// Keeps and compresses an answer that is for everybody and was begun in `version`; any other
    /// passes through.
    pub async fn keep(&self, address: &str, headers: &HeaderMap, response: Response, version: Version) -> Response {
        let keepable = response.status() == StatusCode::OK && response.extensions().get::<ForEverybody>().is_some();
        if !keepable {
            return response;
        }
        // A page beyond all measure is given as it is, and made anew the next time.
        if response.body().size_hint().exact().is_none_or(|size| size > MOST_PAGE_BYTES as u64) {
            return response;
        }
        let (parts, body) = response.into_parts();
        let Ok(plain) = to_bytes(body, MOST_PAGE_BYTES).await else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let mut encoder = GzEncoder::new(Vec::with_capacity(plain.len() / 4), Compression::new(LEVEL));
        let Ok(gzip) = encoder.write_all(&plain).and_then(|()| encoder.finish()) else {
            return Response::from_parts(parts, Body::from(plain));
        };
        let content_type = parts.headers.get(header::CONTENT_TYPE).cloned();
        let page = Page {
            content_type: content_type.unwrap_or(HeaderValue::from_static("application/octet-stream")),
            tag: tag(&gzip),
            gzip: Bytes::from(gzip),
        };
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        // An answer made while the data changed may be of before: it is given, not kept.
        let current = self.version() == version;
        if current && address.len() <= MOST_ADDRESS_BYTES {
            if kept.bytes + page.gzip.len() > MOST_BYTES {
                *kept = Kept::default();
            }
            kept.bytes += page.gzip.len() + address.len();
            kept.pages.insert(address.to_owned(), page.clone());
        }
        drop(kept);
        page.answer(headers)
    }
}

impl Page {
    fn answer(self, headers: &HeaderMap) -> Response {
        let gzip = takes_gzip(headers);
        let etag = self.etag(gzip);
        let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
        let ours = |tag: &str| matches!(tag.trim(), "*") || tag.trim().trim_start_matches("W/") == etag;
        let unchanged = known.is_some_and(|known| known.split(',').any(ours));
        let fixed = [
            (header::CONTENT_TYPE, self.content_type),
            (header::ETAG, HeaderValue::from_str(&etag).unwrap_or(HeaderValue::from_static("\"\""))),
            (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=60")),
            // Whoever signs in is no longer shown what the browser kept from before.
            (header::VARY, HeaderValue::from_static("Accept-Encoding, Cookie")),
        ];
        if unchanged {
            return (StatusCode::NOT_MODIFIED, fixed).into_response();
        }
        if gzip {
            return (fixed, [(header::CONTENT_ENCODING, "gzip")], self.gzip).into_response();
        }
        let mut plain = Vec::new();
        let mut decoder = flate2::read::GzDecoder::new(self.gzip.as_ref());
        match std::io::Read::read_to_end(&mut decoder, &mut plain) {
            Ok(_) => (fixed, plain).into_response(),
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    }

    /// A strong validator speaks of bytes, and those of the two codings differ.
    fn etag(&self, gzip: bool) -> String {
        if gzip { format!("\"{}-gzip\"", self.tag) } else { format!("\"{}\"", self.tag) }
    }
}

/// By content: two nodes, or the same page before and after an unrelated change, agree.
fn tag(content: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    let hash = Sha256::digest(content);
    hash.iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

pub fn takes_gzip(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    accepted.is_some_and(|accepted| {
        accepted.split(',').any(|coding| {
            let mut pieces = coding.split(';').map(str::trim);
            matches!(pieces.next(), Some("gzip" | "*")) && pieces.all(|piece| piece != "q=0")
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(text: &'static str) -> Response {
        let mut response = text.into_response();
        response.extensions_mut().insert(ForEverybody);
        response
    }

    #[tokio::test]
    async fn an_answer_of_before_a_change_is_given_and_not_kept() {
        let pages = PageCache::default();
        let headers = HeaderMap::new();
        let begun = pages.version();
        // The data change while the answer is being made.
        pages.clear();
        assert_eq!(pages.keep("/en/", &headers, answer("old"), begun).await.status(), StatusCode::OK);
        assert!(pages.get("/en/", &headers).is_none(), "a page of before the change is kept");
        let begun = pages.version();
        pages.keep("/en/", &headers, answer("new"), begun).await;
        assert!(pages.get("/en/", &headers).is_some());
    }

    #[tokio::test]
    async fn a_page_of_any_length_is_answered_and_only_a_usual_one_kept() {
        let pages = PageCache::default();
        let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"))]);
        for (length, kept) in [(MOST_PAGE_BYTES, true), (MOST_PAGE_BYTES + 1, false)] {
            let mut response = "a".repeat(length).into_response();
            response.extensions_mut().insert(ForEverybody);
            let answered = pages.keep("/en/", &headers, response, pages.version()).await;
            let whole = to_bytes(answered.into_body(), usize::MAX).await.unwrap_or_default().len();
            assert_eq!(pages.get("/en/", &headers).is_some(), kept);
            // What is kept is packed.
            assert_eq!(whole == length, !kept);
            pages.clear();
        }
    }

    #[tokio::test]
    async fn an_address_of_any_length_is_answered_and_only_a_usual_one_kept() {
        let pages = PageCache::default();
        let headers = HeaderMap::new();
        for (length, kept) in [(MOST_ADDRESS_BYTES, true), (MOST_ADDRESS_BYTES + 1, false)] {
            let address = "a".repeat(length);
            let answered = pages.keep(&address, &headers, answer("x"), pages.version()).await;
            assert_eq!((answered.status(), pages.get(&address, &headers).is_some()), (StatusCode::OK, kept));
        }
    }
}
