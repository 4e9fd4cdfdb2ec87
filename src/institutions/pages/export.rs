//! The directory as a file: institutions and posts for everybody, holders for whoever may know them.

use axum::response::Response;

use super::directory::{Wanted, rows};
use super::knows_people;
use crate::platform::web::Problem;
use crate::site::Visit;
use crate::site::download::{self, Column, FileFormat};

const COLUMNS: [Column; 7] = [
    ("name", "institution-name", 50.0),
    ("short_name", "institution-short-name", 14.0),
    ("kind", "institution-kind", 24.0),
    ("class", "institution-class", 18.0),
    ("territory", "institution-territory", 18.0),
    ("post", "post-title", 30.0),
    ("holders", "post-holders", 30.0),
];

/// `GET /{lang}/institutions.csv` and its siblings: a line a post, and one for each institution without any.
pub async fn csv(visit: Visit) -> Result<Response, Problem> {
    file(&visit, FileFormat::Csv).await
}

pub async fn xlsx(visit: Visit) -> Result<Response, Problem> {
    file(&visit, FileFormat::Xlsx).await
}

pub async fn json(visit: Visit) -> Result<Response, Problem> {
    file(&visit, FileFormat::Json).await
}

async fn file(visit: &Visit, format: FileFormat) -> Result<Response, Problem> {
    let columns = if knows_people(visit) {
        &COLUMNS[..]
    } else {
        COLUMNS.split_last().map_or_else(Default::default, |(_, rest)| rest)
    };
    let rows = rows(visit, &Wanted::parse(&visit.query)).await?;
    let lines = rows.iter().flat_map(|row| row.lines(visit));
    let lines = lines.map(|line| line.into_iter().take(columns.len()).collect()).collect();
    download::table(visit, format, "institutions", columns, lines)
}
