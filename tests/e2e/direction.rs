//! Arabic words run from right to left, also where a code or a number stands before them.

use anyhow::Result;

use crate::browser::Browser;
use crate::pages::KINDS;

const DIRECTION: &str = include_str!("checks/direction.js");

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn arabic_words_run_from_right_to_left_on_every_page() -> Result<()> {
    let browser = Browser::open(1280)?;
    let mut wrong = Vec::new();
    let addresses = KINDS.iter().map(|kind| kind.address("ar"));
    for address in addresses.chain(["/ar/recommendations?sdg=16.a".to_owned()]) {
        browser.visit(&address)?;
        wrong.extend(turned_round(&browser)?.iter().map(|words| format!("{address}: {words}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn words_turned_round_would_be_noticed() -> Result<()> {
    let browser = Browser::open(1280)?;
    let page = "<html lang=ar dir=rtl><bdi>16.a · المؤسسات</bdi> <bdi>16 · السلام</bdi> <bdi>A/HRC/48/7</bdi>";
    browser.open_address(&format!("data:text/html;charset=utf-8,{page}"))?;
    assert_eq!(turned_round(&browser)?, ["16.a · المؤسسات"]);
    Ok(())
}

/// Arabic words that run from left to right.
pub fn turned_round(browser: &Browser) -> Result<Vec<String>> {
    Ok(serde_json::from_value(browser.run(DIRECTION)?)?)
}
