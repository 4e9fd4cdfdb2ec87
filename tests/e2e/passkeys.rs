//! A passkey from the invitation to the next sign-in, in a real browser, by keyboard alone.

use anyhow::{Context, Result, ensure};

use crate::accounts::{PASSWORD, invited, look_at};
use crate::browser::{Browser, ENTER};
use crate::keyboard::tab_to;
use crate::server;

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn somebody_signs_in_with_a_passkey_in_english() -> Result<()> {
    by_keyboard_alone("en")
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn somebody_signs_in_with_a_passkey_in_arabic() -> Result<()> {
    by_keyboard_alone("ar")
}

fn by_keyboard_alone(lang: &str) -> Result<()> {
    let browser = Browser::open(1280)?;
    browser.have_an_authenticator()?;
    let mut wrong = Vec::new();
    let email = format!("salma-{lang}@example.org");
    let link = invited(&email)?.replacen("/en/", &format!("/{lang}/"), 1);
    visit(&browser, &link)?;
    fill(&browser, &[("password", PASSWORD)])?;
    browser.wait_until("document.querySelector('#passkey')")?;
    wrong.extend(look_at(&browser, lang, "setup-passkey")?);
    tab_to(&browser, |stop| stop.id == "passkey")?;
    browser.press(&ENTER.to_string())?;
    browser.wait_until("document.querySelector('.paper-codes')")?;
    tab_to(&browser, |stop| stop.words == continues(lang))?;
    browser.press(&ENTER.to_string())?;
    browser.wait_until("location.pathname.endsWith('/account')")?;
    wrong.extend(look_at(&browser, lang, "account-passkey")?);
    ensure!(browser.count("form[action*='/account/passkeys/']")? == 1, "one passkey is listed");

    // Signed out, and in again.
    tab_to(&browser, |stop| stop.tag == "button" && stop.words == signs_out(lang))?;
    browser.press(&ENTER.to_string())?;
    browser.wait_until("!document.querySelector('.person')")?;
    visit(&browser, &format!("/{lang}/sign-in?to=/people"))?;
    fill(&browser, &[("email", &email), ("password", PASSWORD)])?;
    browser.wait_until("document.querySelector('#code')")?;
    wrong.extend(look_at(&browser, lang, "second-factor-passkey")?);
    tab_to(&browser, |stop| stop.id == "passkey")?;
    browser.press(&ENTER.to_string())?;
    browser.wait_until("document.querySelector('#people')")?;

    // A person who does not touch the authenticator is told what to do.
    browser.have_no_authenticator()?;
    visit(&browser, &format!("/{lang}/second-factor"))?;
    tab_to(&browser, |stop| stop.id == "passkey")?;
    browser.run(
        "const never = () => Promise.reject(new DOMException('', 'NotAllowedError'));\
        navigator.credentials.get = never; return true",
    )?;
    browser.press(&ENTER.to_string())?;
    browser.wait_until("!document.querySelector('[data-failed]').hidden")?;
    wrong.extend(look_at(&browser, lang, "second-factor-passkey-failed")?);
    let complaints = browser.console()?.into_iter().filter(|line| !line.contains("Clear-Site-Data"));
    let complaints: Vec<String> = complaints.collect();
    ensure!(complaints.is_empty(), "{complaints:?}");
    ensure!(wrong.is_empty(), "{lang}:\n{}", wrong.join("\n"));
    Ok(())
}

/// Under a name: browsers know no passkeys for a number.
fn visit(browser: &Browser, path: &str) -> Result<()> {
    browser.open_address(&format!("{}{path}", server::address()?.replace("127.0.0.1", "localhost")))
}

/// Writes into fields as Tab reaches them, and presses Enter in the last.
fn fill(browser: &Browser, fields: &[(&str, &str)]) -> Result<()> {
    for (id, text) in fields {
        tab_to(browser, |stop| stop.id == *id)?;
        browser.press(text)?;
    }
    browser.press(&ENTER.to_string())
}

fn continues(lang: &str) -> String {
    word(lang, "codes-continue").unwrap_or_default()
}

fn signs_out(lang: &str) -> String {
    word(lang, "site-sign-out").unwrap_or_default()
}

/// A word as the language files have it.
pub fn word(lang: &str, key: &str) -> Result<String> {
    for file in std::fs::read_dir(format!("locales/{lang}"))? {
        let words = std::fs::read_to_string(file?.path())?;
        let found = words.lines().find_map(|line| line.strip_prefix(&format!("{key} = ")));
        if let Some(found) = found {
            return Ok(found.to_owned());
        }
    }
    None.with_context(|| key.to_owned())
}
