//! Style sheets, icons and the small script: embedded, addressed by content, kept by browsers for ever.

use std::collections::HashMap;
use std::io::Write;
use std::sync::OnceLock;

use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "assets"]
#[include = "css/*.css"]
#[include = "js/*.js"]
#[include = "icons/*"]
struct Embedded;

struct Asset {
    plain: Bytes,
    gzip: Bytes,
    /// Part of the address: another content has another.
    tag: String,
    mime: String,
}

fn all() -> &'static HashMap<String, Asset> {
    static ALL: OnceLock<HashMap<String, Asset>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut assets = HashMap::new();
        for name in Embedded::iter() {
            let Some(file) = Embedded::get(&name) else { continue };
            let hash = file.metadata.sha256_hash();
            let tag: String = hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
            let plain = Bytes::from(file.data.into_owned());
            let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
            let packed = encoder.write_all(&plain).and_then(|()| encoder.finish());
            let gzip = packed.map(Bytes::from).unwrap_or_else(|_| plain.clone());
            let mime = mime_guess::from_path(name.as_ref()).first_or_octet_stream().to_string();
            assets.insert(name.into_owned(), Asset { plain, gzip, tag, mime });
        }
        assets
    })
}

/// The address of an asset: `/assets/1a2b3c4d5e6f/css/mithaq.css`.
pub fn address(name: &str) -> String {
    let tag = all().get(name).map_or("missing", |asset| asset.tag.as_str());
    format!("/assets/{tag}/{name}")
}

/// Serves an asset; one of another version is not found rather than wrong for a year.
pub async fn serve(Path((tag, name)): Path<(String, String)>, headers: HeaderMap) -> Response {
    let Some(asset) = all().get(&name).filter(|asset| asset.tag == tag) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let gzip = super::cache::takes_gzip(&headers);
    let kept = [
        (header::CONTENT_TYPE, asset.mime.clone()),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable".to_owned()),
        (header::VARY, "Accept-Encoding".to_owned()),
    ];
    if gzip {
        (kept, [(header::CONTENT_ENCODING, "gzip")], asset.gzip.clone()).into_response()
    } else {
        (kept, asset.plain.clone()).into_response()
    }
}
