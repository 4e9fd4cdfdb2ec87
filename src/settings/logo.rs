//! The logo: pictures that come with a form, are kept by the digest of what draws them, and are
//! shown from an address that never holds anything else.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{Fields, store};
use crate::accounts::guard::Posted;
use crate::app::App;
use crate::platform::web::picture::{self, LEAST_SIDE, MOST_BYTES, MOST_SIDE, Unfit};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;

/// What is known of a picture that is kept, beside its content.
#[derive(Clone, Debug)]
pub struct Kept {
    pub mime: String,
    pub width: i64,
    pub height: i64,
    pub size_bytes: i64,
}

/// A picture on a page; with its sides, so that nothing moves when it comes.
#[derive(Serialize)]
pub struct Shown {
    href: String,
    width: i64,
    height: i64,
    /// Its kind, sides and size.
    words: String,
}

impl Kept {
    pub fn shown(&self, digest: &str) -> Shown {
        Shown { href: format!("/pictures/{digest}"), width: self.width, height: self.height, words: String::new() }
    }
}

pub fn shown(visit: &Visit, digest: &str) -> Option<Shown> {
    let words = words(visit, digest)?;
    let terms = visit.app.terms();
    terms.settings.pictures.get(digest).map(|kept| Shown { words, ..kept.shown(digest) })
}

/// A picture in words; `None` where there is none of this digest.
pub fn words(visit: &Visit, digest: &str) -> Option<String> {
    let terms = visit.app.terms();
    let kept = terms.settings.pictures.get(digest)?;
    let kind = kept.mime.trim_start_matches("image/").to_uppercase();
    let [width, height] = [kept.width, kept.height].map(|side| visit.number(side));
    let size = visit.number((kept.size_bytes + 1023) / 1024);
    let arguments = [("kind", kind.as_str()), ("width", &width), ("height", &height), ("size", &size)];
    Some(visit.text("settings-picture-is", &arguments))
}

/// `GET /pictures/{picture}`
pub async fn show_picture(State(app): State<Arc<App>>, Path(digest): Path<String>) -> Result<Response, Problem> {
    let (mime, content) = store::picture(app.db.read(), &digest).await?.or_not_found()?;
    let forever = "public, max-age=31536000, immutable".to_owned();
    Ok(([(header::CONTENT_TYPE, mime), (header::CACHE_CONTROL, forever)], content).into_response())
}

/// Keeps the pictures that were sent, and takes those away that were ticked; what is not taken is
/// named with its field.
///
/// They are kept before the form is right, since a browser does not send a file twice by itself.
pub async fn take(visit: &Visit, posted: &Posted, fields: &mut Fields) -> Result<Vec<(String, Unfit)>, Problem> {
    let (mut unfit, mut pictures) = (Vec::new(), Vec::new());
    for language in visit.app.i18n.languages() {
        let field = format!("picture-{}", language.code);
        if !posted.field(&format!("remove-{field}")).is_empty() {
            fields.remove(&field);
        }
        let Some(file) = posted.file(&format!("file-{field}")) else { continue };
        match file.bytes.as_deref().map_or(Err(Unfit::TooHeavy), picture::cleaned) {
            Ok(picture) => {
                let digest =
                    Sha256::digest(&picture.bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
                fields.insert(field, digest.clone());
                pictures.push((digest, picture));
            }
            Err(why) => unfit.push((field, why)),
        }
    }
    if !pictures.is_empty() {
        let tx = visit.app.db.begin().await?;
        for (digest, picture) in pictures {
            store::keep_picture(&tx, &digest, picture, visit.app.clock.now()).await?;
        }
        tx.commit().await?;
        visit.app.refresh_terms().await?;
    }
    Ok(unfit)
}

/// What is wrong with the picture of a field, and what to do.
pub fn sentence(visit: &Visit, field: &str, unfit: Unfit) -> String {
    let language = visit.app.i18n.find(field.trim_start_matches("picture-"));
    let name = format!("{} – {}", visit.word("settings-picture"), language.map_or("", |language| &language.name));
    let (key, numbers) = match unfit {
        Unfit::TooHeavy => ("settings-wrong-picture-heavy", vec![("most", (MOST_BYTES / 1024) as i64)]),
        Unfit::Svg => ("settings-wrong-picture-svg", Vec::new()),
        Unfit::Unknown => ("settings-wrong-picture-unknown", Vec::new()),
        Unfit::Damaged => ("settings-wrong-picture-damaged", Vec::new()),
        Unfit::Moving => ("settings-wrong-picture-moving", Vec::new()),
        Unfit::Sides { width, height } => {
            let sides = [("width", width), ("height", height), ("least", LEAST_SIDE), ("most", MOST_SIDE)];
            ("settings-wrong-picture-sides", sides.map(|(name, side)| (name, i64::from(side))).into())
        }
    };
    let numbers: Vec<(&str, String)> = numbers.into_iter().map(|(name, number)| (name, visit.number(number))).collect();
    let mut arguments = vec![("field", name.as_str())];
    arguments.extend(numbers.iter().map(|(name, number)| (*name, number.as_str())));
    visit.text(key, &arguments)
}
