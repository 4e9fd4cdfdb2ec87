//! The directory as CSV: institutions and posts for everybody, holders for whoever may know them.

use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::directory::{Wanted, rows};
use super::knows_people;
use crate::platform::tabular::neutral;
use crate::platform::web::Problem;
use crate::site::Visit;

/// `GET /{lang}/institutions.csv`: a line a post, and one for each institution without any.
pub async fn csv(visit: Visit) -> Result<Response, Problem> {
    let rows = rows(&visit, &Wanted::parse(&visit.query)).await?;
    let keys = ["institution-name", "institution-short-name", "institution-kind", "institution-class"];
    let mut heading: Vec<&str> = keys.iter().map(|key| visit.word(key)).collect();
    heading.extend(["institution-territory", "post-title"].map(|key| visit.word(key)));
    if knows_people(&visit) {
        heading.push(visit.word("post-holders"));
    }
    // The mark by which spreadsheets know UTF-8.
    let mut bytes = "\u{FEFF}".as_bytes().to_vec();
    {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(&mut bytes);
        writer.write_record(&heading)?;
        for row in &rows {
            for line in row.lines(&visit) {
                writer.write_record(line.iter().take(heading.len()).map(|cell| neutral(cell).into_owned()))?;
            }
        }
        writer.flush()?;
    }
    let disposition = "attachment; filename=\"institutions.csv\"";
    let headers = [(header::CONTENT_TYPE, "text/csv; charset=utf-8"), (header::CONTENT_DISPOSITION, disposition)];
    Ok((headers, bytes).into_response())
}
