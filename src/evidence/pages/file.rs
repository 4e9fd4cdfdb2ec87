//! Giving files out: the copy for readers to whoever sees the item, the sealed file to its own.

use std::ops::Range;

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::{by, found, path};
use crate::accounts::guard::{Member, Posted};
use crate::evidence::cleaning::Sort;
use crate::evidence::{self, State};
use crate::permissions::{Act, can};
use crate::platform::files::Stored;
use crate::platform::web::address::encode;
use crate::platform::web::headers::SomebodysFile;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;
use crate::site::form::see_other;

/// `GET /{lang}/evidence/{evidence}/file`: the copy for readers.
pub async fn show_file(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let item = found(&visit, &id).await?;
    // What names people at risk is no more open than what was sealed.
    if item.description.sensitive && !item.ask_sealed(|subject| can(&visit.actor, Act::See, subject)) {
        return Err(Problem::NotFound);
    }
    let file = item.file.as_ref().filter(|file| file.state == State::Clean).or_not_found()?;
    let copy = file.clean.as_ref().or_not_found()?;
    // The name that it was sent under may name somebody.
    let sealed = item.ask_sealed(|subject| can(&visit.actor, Act::See, subject));
    let ending = Sort::from_mime(&file.mime).map_or("bin", Sort::ending);
    let name = if sealed { file.name.clone() } else { format!("{}.{ending}", item.public_id) };
    given(&visit, copy, &name, &file.mime, &headers).await
}

/// `POST /{lang}/evidence/{evidence}/original`: the file as it was sent; each opening is an act.
pub async fn open_original(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let item = found(visit, &id).await?;
    if !item.ask_sealed(|subject| can(&visit.actor, Act::See, subject)) {
        return Err(Problem::Forbidden);
    }
    let file = item.file.as_ref().or_not_found()?;
    // What was not examined may harm whoever opens it.
    if !matches!(file.state, State::Clean | State::Refused) {
        return Ok(see_other(visit, &path(&id)));
    }
    let tx = visit.app.db.begin().await?;
    evidence::original_opened(&tx, by(visit), &item, &file.original.digest).await?;
    tx.commit().await?;
    given(visit, &file.original, &file.name, &file.mime, &HeaderMap::new()).await
}

/// A file to be kept, never shown within a page of ours; whole or in part.
async fn given(visit: &Visit, stored: &Stored, name: &str, mime: &str, asked: &HeaderMap) -> Result<Response, Problem> {
    let text = |name: header::HeaderName| asked.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let tag = format!("\"{}\"", stored.digest);
    let disposition = format!("attachment; filename*=UTF-8''{}", encode(name).replace('+', "%20"));
    let about = [
        (header::CONTENT_TYPE, mime.to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
        (header::ETAG, tag.clone()),
        (header::ACCEPT_RANGES, "bytes".to_owned()),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
    ];
    if text(header::IF_NONE_MATCH).split(',').any(|known| known.trim() == tag) {
        return Ok((StatusCode::NOT_MODIFIED, about).into_response());
    }
    let condition = text(header::IF_RANGE);
    let wanted = if condition.is_empty() || condition == tag { text(header::RANGE) } else { "" };
    let (status, range) = match part_of(wanted, stored.size) {
        Part::Whole => (StatusCode::OK, 0..stored.size),
        Part::Some(range) => (StatusCode::PARTIAL_CONTENT, range),
        Part::Nowhere => {
            let whole = [(header::CONTENT_RANGE, format!("bytes */{}", stored.size))];
            return Ok((StatusCode::RANGE_NOT_SATISFIABLE, whole).into_response());
        }
    };
    let content = visit.app.files.stream(&stored.digest, range.clone()).await?.or_not_found()?;
    let mut response = (status, about, Body::from_stream(content)).into_response();
    response.headers_mut().insert(header::CONTENT_LENGTH, (range.end - range.start).into());
    if status == StatusCode::PARTIAL_CONTENT {
        let place = format!("bytes {}-{}/{}", range.start, range.end - 1, stored.size);
        response.headers_mut().insert(header::CONTENT_RANGE, place.parse()?);
    }
    response.extensions_mut().insert(SomebodysFile);
    Ok(response)
}

#[derive(Debug, PartialEq, Eq)]
enum Part {
    Whole,
    Some(Range<u64>),
    /// Behind the end.
    Nowhere,
}

/// One range of bytes, as browsers ask for it that go on after a lost line; several are the whole.
fn part_of(asked: &str, size: u64) -> Part {
    let Some((first, last)) = asked.strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return Part::Whole;
    };
    let range = match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), Ok(last)) if first <= last => first..last.saturating_add(1).min(size),
        (Ok(first), Err(_)) if last.is_empty() => first..size,
        (Err(_), Ok(last)) if first.is_empty() => size.saturating_sub(last)..size,
        _ => return Part::Whole,
    };
    if range.start >= size || range.is_empty() { Part::Nowhere } else { Part::Some(range) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_what_was_asked_for_and_there() {
        for (asked, part) in [
            ("", Part::Whole),
            ("bytes=0-", Part::Some(0..10)),
            ("bytes=2-4", Part::Some(2..5)),
            ("bytes=8-100", Part::Some(8..10)),
            ("bytes=-3", Part::Some(7..10)),
            ("bytes=-30", Part::Some(0..10)),
            ("bytes=10-", Part::Nowhere),
            ("bytes=-0", Part::Nowhere),
            ("bytes=4-2", Part::Whole),
            ("bytes=0-1,3-4", Part::Whole),
            ("lines=0-1", Part::Whole),
        ] {
            assert_eq!(part_of(asked, 10), part, "{asked}");
        }
    }
}
