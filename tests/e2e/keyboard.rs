//! The same without a mouse: every stop of the Tab key can be seen, and the way is complete.

use anyhow::{Result, bail};
use serde::Deserialize;

use crate::browser::{Browser, ENTER, TAB};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stop {
    pub tag: String,
    pub id: String,
    pub words: String,
    is_result: bool,
    is_visible: bool,
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn an_english_record_is_reached_by_keyboard_alone() -> Result<()> {
    for width in [1280, 320] {
        reach_a_record(&Browser::open(width)?, "en", "children")?;
    }
    Ok(())
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn an_arabic_record_is_reached_by_keyboard_alone() -> Result<()> {
    for width in [1280, 320] {
        reach_a_record(&Browser::open(width)?, "ar", "الأطفال")?;
    }
    Ok(())
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn the_skip_link_leads_past_the_header() -> Result<()> {
    let browser = Browser::open(1280)?;
    browser.visit("/en/documents")?;
    let skip = tab(&browser)?;
    assert_eq!(skip.words, "Skip to main content");
    browser.press(&ENTER.to_string())?;
    let first_of_the_page = tab(&browser)?;
    assert_eq!(first_of_the_page.words, browser.words("main a")?);
    Ok(())
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn a_stop_without_a_mark_would_be_noticed() -> Result<()> {
    let browser = Browser::open(1280)?;
    browser.open_address("data:text/html,<style>:focus{outline:none}</style><a href='%23'>unmarked</a>")?;
    browser.press(&TAB.to_string())?;
    let stop = stop(&browser)?;
    assert_eq!((stop.words.as_str(), stop.is_visible), ("unmarked", false));
    Ok(())
}

fn reach_a_record(browser: &Browser, lang: &str, word: &str) -> Result<()> {
    browser.visit(&format!("/{lang}/"))?;
    assert_eq!(tab(browser)?.tag, "a", "the first stop leads past the header");
    tab_to(browser, |stop| stop.id == "site-search")?;
    browser.press(&format!("{word}{ENTER}"))?;
    browser.wait_until("document.querySelector('#results-total')")?;
    tab_to(browser, |stop| stop.is_result)?;
    browser.press(&ENTER.to_string())?;
    browser.wait_until("document.querySelector('.record__heading')")
}

pub fn tab_to(browser: &Browser, arrived: impl Fn(&Stop) -> bool) -> Result<()> {
    for _ in 0..150 {
        if arrived(&tab(browser)?) {
            return Ok(());
        }
    }
    bail!("150 times Tab did not lead there")
}

/// One stop further, which must be visible.
pub fn tab(browser: &Browser) -> Result<Stop> {
    browser.press(&TAB.to_string())?;
    let stop = stop(browser)?;
    if !stop.is_visible {
        bail!("the focus cannot be seen at {}: {stop:?}", browser.address()?);
    }
    Ok(stop)
}

fn stop(browser: &Browser) -> Result<Stop> {
    Ok(serde_json::from_value(browser.run(include_str!("checks/focus.js"))?)?)
}
