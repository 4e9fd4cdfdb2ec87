//! Every kind of page can be read and fits the window: contrast, width, and a picture to look at.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::browser::{Browser, Scheme};
use crate::pages::KINDS;

const CONTRAST: &str = include_str!("checks/contrast.js");
const OVERFLOW: &str = include_str!("checks/overflow.js");

#[derive(Debug, Deserialize)]
pub struct Contrast {
    /// How many pieces of text were looked at.
    looked: u32,
    pub faint: Vec<String>,
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn every_english_page_can_be_read_and_fits() -> Result<()> {
    every_page_can_be_read_and_fits("en")
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn every_arabic_page_can_be_read_and_fits() -> Result<()> {
    every_page_can_be_read_and_fits("ar")
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn the_other_languages_fit_a_narrow_window_too() -> Result<()> {
    let browser = Browser::open(320)?;
    let mut wrong = Vec::new();
    for lang in ["es", "fr", "pt", "ru", "zh"] {
        for kind in KINDS {
            browser.visit(&kind.address(lang))?;
            unfold(&browser)?;
            wrong.extend(overflow(&browser)?.iter().map(|what| format!("{lang} {}: {what}", kind.name)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn faint_words_would_be_noticed() -> Result<()> {
    let browser = Browser::open(1280)?;
    let page = "<body style='background:white'>\
        <p class=latin style='color:%23777'>faint words\
        <p class=arabic lang=ar dir=rtl style='color:rgba(0,0,0,.5)'>كلمات باهتة\
        <p class=large style='color:%23777;font-size:24px'>large enough\
        <p class=layers style='background:rgba(0,0,0,.5);color:white'>white on half of black\
        <p class=hidden style='color:white;visibility:hidden'>not shown</p>\
        <svg><rect width='300' height='40' fill='navy'/><text class='drawn' x='9' y='20' fill='black'>on a bar</text></svg>\
        <input class=field placeholder='hint' style='color:black'><style>::placeholder{color:%23999}</style>";
    browser.open_address(&format!("data:text/html;charset=utf-8,{page}"))?;
    let contrast = contrast(&browser)?;
    assert_eq!(
        contrast.faint,
        [
            "“faint words” (latin) 4.48:1",
            "“كلمات باهتة” (arabic) 4.00:1",
            "“white on half of black” (layers) 4.00:1",
            "“on a bar” (drawn) 1.31:1",
            "“hint” (field) 2.85:1",
        ]
    );
    assert_eq!(contrast.looked, 6);
    Ok(())
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn a_page_that_is_too_wide_would_be_noticed() -> Result<()> {
    let browser = Browser::open(320)?;
    for dir in ["ltr", "rtl"] {
        let page =
            format!("<html dir={dir}><body style='margin:0'><p><b class=wide style='display:block;width:400px'>wide");
        browser.open_address(&format!("data:text/html,{page}"))?;
        assert_eq!(overflow(&browser)?, ["400 > 320", "b.wide “wide”"], "{dir}");
    }
    Ok(())
}

fn every_page_can_be_read_and_fits(lang: &str) -> Result<()> {
    let browser = Browser::open(1280)?;
    let mut wrong = Vec::new();
    for width in [1280, 320] {
        browser.narrow_to(width)?;
        for kind in KINDS {
            browser.visit(&kind.address(lang))?;
            let mut found = overflow(&browser)?;
            for scheme in Scheme::ALL {
                browser.colours(scheme)?;
                keep_picture(&browser, &format!("{lang}-{}-{width}-{}", kind.name, scheme.name()))?;
            }
            unfold(&browser)?;
            found.extend(overflow(&browser)?);
            for scheme in Scheme::ALL {
                browser.colours(scheme)?;
                let contrast = contrast(&browser)?;
                assert!(contrast.looked > 10, "{lang} {} shows nothing to read", kind.name);
                found.extend(contrast.faint.iter().map(|words| format!("{}: {words}", scheme.name())));
            }
            browser.colours(Scheme::Light)?;
            wrong.extend(found.iter().map(|what| format!("{lang} {} {width}: {what}", kind.name)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// What is folded away is there for those who open it.
pub fn unfold(browser: &Browser) -> Result<()> {
    browser.run("for (const folded of document.querySelectorAll('details')) folded.open = true")?;
    Ok(())
}

pub fn contrast(browser: &Browser) -> Result<Contrast> {
    Ok(serde_json::from_value(browser.run(CONTRAST)?)?)
}

pub fn overflow(browser: &Browser) -> Result<Vec<String>> {
    Ok(serde_json::from_value(browser.run(OVERFLOW)?)?)
}

/// Leaves a picture in `target/screenshots`, for people.
pub fn keep_picture(browser: &Browser, name: &str) -> Result<()> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().context("the target folder")?;
    let folder: PathBuf = target.join("screenshots");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join(format!("{name}.png")), from_base64(&browser.picture()?))?;
    Ok(())
}

fn from_base64(text: &str) -> Vec<u8> {
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for letter in text.bytes() {
        let six = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(six);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    bytes
}
