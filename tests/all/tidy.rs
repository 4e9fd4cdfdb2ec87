//! The invariants of ARCHITECTURE.md, read off the source.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

/// Slices from the lowest to the highest: one may use those before it, never those after.
const LINE: &[&str] = &[
    "permissions",
    "ledger",
    "backups",
    "accounts",
    "terms",
    "topics",
    "mechanisms",
    "institutions",
    "evidence",
    "recommendations",
    "documents",
    "imports",
    "tagging",
    "frameworks",
    "clusters",
    "measures",
    "progress",
    "assessments",
    "settings",
    "insight",
    "system",
];

fn sources(folder: &str, ending: &str) -> Result<Vec<(PathBuf, String)>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                found.push((path.clone(), fs::read_to_string(&path)?));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The source without its unit tests, which stand at the end.
fn without_tests(text: &str) -> &str {
    text.split_once("#[cfg(test)]").map_or(text, |(code, _)| code)
}

fn starts_with(path: &Path, folder: &str) -> bool {
    path.starts_with(Path::new("src").join(folder))
}

#[test]
fn platform_names_no_slice() -> Result<()> {
    for (path, text) in sources("src/platform", "rs")? {
        for slice in LINE.iter().copied().chain(["publishing", "app", "site", "commands"]) {
            assert!(!text.contains(&format!("crate::{slice}")), "{} names {slice}", path.display());
        }
    }
    Ok(())
}

#[test]
fn slices_form_a_line() -> Result<()> {
    for (place, slice) in LINE.iter().copied().enumerate() {
        for (path, text) in sources(&format!("src/{slice}"), "rs")? {
            for higher in LINE.iter().skip(place + 1) {
                let named = without_tests(&text).contains(&format!("crate::{higher}"));
                assert!(!named, "{} names {higher}, which stands above it", path.display());
            }
        }
    }
    Ok(())
}

#[test]
fn only_stores_touch_the_database() -> Result<()> {
    for (path, text) in sources("src", "rs")? {
        let in_store = path.components().any(|part| part.as_os_str() == "store") || path.ends_with("store.rs");
        if in_store || starts_with(&path, "platform/db") {
            continue;
        }
        assert!(!without_tests(&text).contains("sql("), "{} holds SQL", path.display());
    }
    Ok(())
}

#[test]
fn engines_are_named_in_the_database_seam_alone() -> Result<()> {
    for (path, text) in sources("src", "rs")? {
        // The settings and the commands speak of engines to people.
        let speaks = ["config.rs", "config_check.rs", "mod.rs"];
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if starts_with(&path, "platform/db")
            || (speaks.contains(&name.as_str()) && !starts_with(&path, "recommendations"))
        {
            continue;
        }
        let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        assert!(!code.contains("Sqlite") && !code.contains("Postgres"), "{} names an engine", path.display());
    }
    Ok(())
}

#[test]
fn files_begin_with_what_they_hold_and_stay_short() -> Result<()> {
    for (path, text) in sources("src", "rs")?.into_iter().chain(sources("crates", "rs")?) {
        assert!(text.starts_with("//!"), "{} does not say what it holds", path.display());
        let lines = without_tests(&text).lines().count();
        assert!(lines <= 460, "{} has {lines} lines; split it by subject", path.display());
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let refused = ["utils", "helpers", "common", "types_", "manager", "service"];
        assert!(!refused.contains(&name.as_str()), "{} is named for a kind, not a subject", path.display());
    }
    Ok(())
}

#[test]
fn pages_hold_no_sides_in_their_style() -> Result<()> {
    for (path, text) in sources("assets/css/src", "scss")? {
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for side in [
                "margin-left",
                "margin-right",
                "padding-left",
                "padding-right",
                "text-align: left",
                "text-align: right",
                "float: left",
                "float: right",
                "border-left",
                "border-right",
            ] {
                assert!(!code.contains(side), "{}:{}: {side}", path.display(), number + 1);
            }
        }
    }
    Ok(())
}

#[test]
fn the_map_of_the_code_is_true() -> Result<()> {
    let map = fs::read_to_string("ARCHITECTURE.md")?;
    for entry in fs::read_dir("src")? {
        let path = entry?.path();
        if path.is_dir() {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            assert!(map.contains(&format!("`{name}/`")), "ARCHITECTURE.md does not speak of src/{name}/");
        }
    }
    Ok(())
}

#[test]
fn every_address_stands_in_the_table() -> Result<()> {
    // Long ones stand below their `.route(`.
    let files = sources("src/routes", "rs")?;
    let routes: String =
        files.into_iter().map(|(_, text)| text.replace(".route(\n            \"", ".route(\"")).collect();
    let registered: Vec<&str> = routes
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix(".route(\""))
        .filter_map(|line| line.split('"').next())
        .filter(|path| !path.starts_with("/assets/"))
        .collect();
    let mut listed: Vec<&str> = mithaq::routes::ALL.iter().map(|(_, path, _)| *path).collect();
    let mut registered = registered;
    registered.sort_unstable();
    listed.sort_unstable();
    // One address may have several methods.
    listed.dedup();
    assert_eq!(registered, listed);
    Ok(())
}
