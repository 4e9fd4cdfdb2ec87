//! What a reader's line must carry for the first page, and what the program is built from.

use std::collections::BTreeSet;
use std::process::Command;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use axum::Router;
use mithaq::app::App;
use mithaq::routes;

use crate::requests::{answer, records};
use crate::table::{Figure, at_most, told};

/// Compressed sizes; of each page in the language in which it is largest.
pub async fn figures(app: &Arc<App>) -> Result<Vec<Figure>> {
    let router = routes::router(Arc::clone(app));
    let languages: Vec<String> = app.i18n.languages().iter().map(|language| language.code.clone()).collect();
    let (mut visit, mut overview, mut list) = (0.0_f64, 0.0_f64, 0.0_f64);
    for lang in &languages {
        let (html, rest) = with_its_assets(&router, &format!("/{lang}/")).await?;
        overview = overview.max(html);
        visit = visit.max(html + rest);
        let address = format!("/{lang}/recommendations");
        list = list.max(kilobytes(&router, &address).await?);
    }
    let (mut sum, mut most) = (0.0, 0.0_f64);
    let records = records(app, &languages, 100).await?;
    for address in &records {
        let size = kilobytes(&router, address).await?;
        sum += size;
        most = most.max(size);
    }
    Ok(vec![
        at_most("first visit: overview, style, script, icon, gzip", visit, "KB", 30.0),
        at_most("overview page, gzip", overview, "KB", 14.0),
        at_most("list page, gzip", list, "KB", 14.0),
        at_most("record page, gzip, largest of 100", most, "KB", 14.0),
        told("record page, gzip, mean of 100", sum / records.len().max(1) as f64, "KB"),
    ])
}

async fn kilobytes(router: &Router, address: &str) -> Result<f64> {
    Ok(answer(router, address).await?.len() as f64 / 1024.0)
}

/// Sizes of a page and of all assets that it names.
async fn with_its_assets(router: &Router, address: &str) -> Result<(f64, f64)> {
    let page = answer(router, address).await?;
    let mut html = String::new();
    std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(page.as_ref()), &mut html)?;
    // The templates write a slash in an attribute as an entity.
    let html = html.replace("&#x2f;", "/");
    let named = html.split('"').filter(|value| value.starts_with("/assets/"));
    let named: BTreeSet<&str> = named.collect();
    ensure!(!named.is_empty(), "{address} names no style sheet");
    let mut rest = 0.0;
    for asset in named {
        rest += kilobytes(router, asset).await?;
    }
    Ok((page.len() as f64 / 1024.0, rest))
}

/// How many crates the program is built from.
pub fn crates() -> Result<Figure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["tree", "--locked", "--offline", "-e", "normal,build", "--prefix", "none"]);
    let output = command.current_dir(env!("CARGO_MANIFEST_DIR")).output().context("cannot run cargo tree")?;
    let text = String::from_utf8(output.stdout)?;
    let names = text.lines().map(|line| line.trim_end_matches(" (*)")).filter(|line| !line.is_empty());
    let names: BTreeSet<&str> = names.collect();
    ensure!(!names.is_empty(), "cargo tree said nothing: {}", String::from_utf8_lossy(&output.stderr));
    Ok(at_most("crates in the tree, normal and build", names.len() as f64, "", 429.0))
}
