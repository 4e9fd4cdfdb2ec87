//! Every kind of page against the rules of axe-core, in the colours that readers may ask for.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::browser::{Browser, Scheme};
use crate::pages::KINDS;

const AXE: &str = include_str!("vendor/axe.min.js");

/// One line a broken rule: its name and the first place. Where colours are forced, axe-core compares words
/// in the page's own colour with the ground in the forced one; `appearance` looks at what is shown.
const RUN: &str = "const forced = matchMedia('(forced-colors: active)').matches;
axe.run({ rules: { 'color-contrast': { enabled: !forced } } }).then(
    (found) => done(found.violations.map((rule) => `${rule.id}: ${rule.nodes[0].html.slice(0, 120)}`)),
    (error) => done([String(error)]))";

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn no_rule_is_broken_on_any_english_page() -> Result<()> {
    no_rule_is_broken("en")
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn no_rule_is_broken_on_any_arabic_page() -> Result<()> {
    no_rule_is_broken("ar")
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn a_broken_rule_would_be_noticed() -> Result<()> {
    let browser = Browser::open(1280)?;
    browser
        .open_address("data:text/html,<html lang=en><title>page</title><main><h1>page</h1><img src='%23'></main>")?;
    assert_eq!(broken_rules(&browser)?, ["image-alt: <img src=\"#\">"]);
    Ok(())
}

fn no_rule_is_broken(lang: &str) -> Result<()> {
    let browser = Browser::open(1280)?;
    let mut broken = Vec::new();
    for (width, schemes) in [(1280, Scheme::ALL.as_slice()), (320, &[Scheme::Light])] {
        browser.narrow_to(width)?;
        for kind in KINDS {
            browser.visit(&kind.address(lang))?;
            // What is folded away is there for those who open it.
            browser.run("for (const folded of document.querySelectorAll('details')) folded.open = true")?;
            for scheme in schemes {
                browser.colours(*scheme)?;
                let rules = broken_rules(&browser)?;
                broken.extend(rules.iter().map(|rule| format!("{} {width} {}: {rule}", kind.name, scheme.name())));
            }
        }
    }
    assert!(broken.is_empty(), "{lang}:\n{}", broken.join("\n"));
    Ok(())
}

pub fn broken_rules(browser: &Browser) -> Result<Vec<String>> {
    if browser.run("return typeof axe")? == "undefined" {
        browser.run(AXE)?;
    }
    let rules = browser.run_to_done(RUN)?;
    rules.as_array().context("rules")?.iter().map(text).collect()
}

fn text(rule: &Value) -> Result<String> {
    rule.as_str().map(str::to_owned).context("a rule")
}
