//! Those who work here: from the invitation to the page of people, by their forms, in a real browser.

use anyhow::{Result, ensure};
use mithaq::accounts::factors;
use mithaq::platform::clock::Clock;

use crate::browser::{Browser, Scheme};
use crate::{accessibility, appearance, server};

pub const PASSWORD: &str = "seven tents by the quay";
/// What sends the one form of a page.
const SEND: &str = "main form button[type=submit]";

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn somebody_joins_and_works_in_english() -> Result<()> {
    somebody_joins_and_works("en")
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn somebody_joins_and_works_in_arabic() -> Result<()> {
    somebody_joins_and_works("ar")
}

/// Pages that an administrator looks at.
const WORK: [(&str, &str); 7] = [
    ("imports", "/imports"),
    ("tagging", "/tagging"),
    ("settings", "/settings"),
    ("logo", "/settings/logo"),
    ("languages", "/settings/languages"),
    ("system", "/system"),
    ("jobs", "/system/jobs"),
];

fn somebody_joins_and_works(lang: &str) -> Result<()> {
    let browser = Browser::open(1280)?;
    let mut wrong = Vec::new();
    let mut look = |name: &str| -> Result<()> {
        wrong.extend(look_at(&browser, lang, name)?);
        Ok(())
    };
    let email = format!("amina-{lang}@example.org");
    let link = invited(&email)?.replacen("/en/", &format!("/{lang}/"), 1);
    browser.visit(&link)?;
    look("invitation")?;
    browser.write("#password", "short")?;
    browser.click(SEND)?;
    browser.wait_until("document.querySelector('.govuk-error-summary')")?;
    look("invitation-wrong")?;
    browser.write("#password", PASSWORD)?;
    browser.click(SEND)?;
    browser.wait_until("document.querySelector('.qr')")?;
    look("setup")?;
    let secret = browser.read("return document.querySelector('[name=secret]').value")?;
    browser.write("#code", &factors::code_at(&secret, Clock::Machine.now())?)?;
    browser.click(SEND)?;
    browser.wait_until("document.querySelector('.paper-codes')")?;
    look("codes")?;
    let code = browser.read("return document.querySelector('.paper-codes li').textContent")?;
    browser.click("main .govuk-button")?;
    browser.wait_until("location.pathname.endsWith('/account')")?;
    look("account")?;
    browser.click(".person li:nth-child(1) a")?;
    browser.wait_until("document.querySelector('.desk')")?;
    look("desk")?;
    browser.click(".desk a[href$='/people']")?;
    browser.wait_until("document.querySelector('#people')")?;
    look("people")?;
    browser.write("#name", "Second")?;
    browser.write("#email", &format!("second-{lang}@example.org"))?;
    browser.click(".narrow form button[type=submit]")?;
    browser.wait_until("document.querySelector('.secret')")?;
    look("link")?;
    for (name, path) in WORK {
        browser.visit(&format!("/{lang}{path}"))?;
        look(name)?;
    }
    browser.click(".person button")?;
    browser.wait_until("!document.querySelector('.person')")?;
    browser.click("footer a[rel=nofollow]")?;
    browser.wait_until("document.querySelector('#password')")?;
    look("sign-in")?;
    browser.write("#email", &email)?;
    browser.write("#password", "not this one")?;
    browser.click(SEND)?;
    browser.wait_until("document.querySelector('.govuk-error-summary')")?;
    look("sign-in-wrong")?;
    browser.write("#password", PASSWORD)?;
    browser.click(SEND)?;
    browser.wait_until("document.querySelector('#code')")?;
    look("second-factor")?;
    browser.write("#code", &code)?;
    browser.click(SEND)?;
    browser.wait_until("document.querySelector('.person')")?;
    browser.visit(&link)?;
    look("invitation-gone")?;
    ensure!(wrong.is_empty(), "{lang}:\n{}", wrong.join("\n"));
    Ok(())
}

/// What is wrong with a page, narrow and wide, there in every colour; a picture of each is kept.
pub fn look_at(browser: &Browser, lang: &str, name: &str) -> Result<Vec<String>> {
    const WAYS: [(u32, &[Scheme]); 2] = [(320, &[Scheme::Light]), (1280, &Scheme::ALL)];
    for (width, schemes) in WAYS {
        browser.narrow_to(width)?;
        for scheme in schemes {
            browser.colours(*scheme)?;
            appearance::keep_picture(browser, &format!("{lang}-{name}-{width}-{}", scheme.name()))?;
        }
    }
    appearance::unfold(browser)?;
    let mut wrong = Vec::new();
    for (width, schemes) in WAYS {
        browser.narrow_to(width)?;
        browser.colours(Scheme::Light)?;
        let mut found = accessibility::broken_rules(browser)?;
        found.extend(appearance::overflow(browser)?);
        for scheme in schemes {
            browser.colours(*scheme)?;
            let faint = appearance::contrast(browser)?.faint;
            found.extend(faint.iter().map(|words| format!("{}: {words}", scheme.name())));
        }
        wrong.extend(found.iter().map(|what| format!("{name} {width}: {what}")));
    }
    browser.colours(Scheme::Light)?;
    Ok(wrong)
}

/// Invites an administrator on the command line: the path of the link.
pub fn invited(email: &str) -> Result<String> {
    server::invite(&server::data()?, email, "Amina Benali", "administrator")
}
