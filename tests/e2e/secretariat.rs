//! A secretariat's whole way in a real browser, on an instance of its own: invited, a password, a
//! passkey, signed in, a file sent, previewed, applied, an entry put into Arabic, the file imported
//! again with other words, and that import taken back.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use sea_orm::{ConnectionTrait, Database};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::hands::{Hand, Person};
use crate::passkeys::word;
use crate::process::Running;
use crate::server;

const PASSWORD: &str = "seven tents by the quay";
const BEFORE: &str = "Build schools for girls in the rural districts";
const AFTER: &str = "Build and staff schools for girls in the rural districts";
const IN_ARABIC: &str = "بناء مدارس للبنات في المناطق الريفية";

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn a_secretariat_works_in_english_by_keyboard_alone() -> Result<()> {
    the_whole_way("en", Hand::Keyboard)
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn a_secretariat_works_in_english_by_mouse() -> Result<()> {
    the_whole_way("en", Hand::Mouse)
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn a_secretariat_works_in_arabic_by_mouse() -> Result<()> {
    the_whole_way("ar", Hand::Mouse)
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn a_secretariat_works_in_arabic_by_keyboard_alone() -> Result<()> {
    the_whole_way("ar", Hand::Keyboard)
}

fn the_whole_way(lang: &'static str, hand: Hand) -> Result<()> {
    let running = server::start("serve")?;
    let base = running.address.replace("127.0.0.1", "localhost");
    let link = server::invite(&running.folder.join("data"), "amina@example.org", "Amina Benali", "administrator")?;
    let (chair, desk) = (Browser::open(1280)?, Browser::open(1280)?);
    let amina = Person { browser: &chair, base: base.clone(), lang, hand };
    amina.takes_up(&link)?;
    let link = amina.invites("Salma Idrissi", "salma@example.org")?;
    let salma = Person { browser: &desk, base, lang, hand };
    salma.takes_up(&link)?;
    salma.signs_out_and_in("salma@example.org")?;

    let first = salma.imports(&running, "export.json", BEFORE, |_| Ok(()))?;
    salma.translates(&first)?;
    let second = salma.imports(&running, "export-again.json", AFTER, |salma| {
        let rows = salma.browser.words(".import-row")?;
        ensure!(rows.contains(&word(salma.lang, "import-edited-stays")?), "the edit stays: {rows}");
        ensure!(salma.browser.words(".sides__new ins")?.ends_with("and staff"), "{rows}");
        Ok(())
    })?;
    salma.sees_that_the_source_has_changed()?;
    salma.undoes(&running, &second)?;
    salma.finds_all_as_it_was()?;

    for browser in [&chair, &desk] {
        let said = browser.console()?;
        // A form with something wrong is answered with 422, and said so; the sign-out clears what was kept.
        let known = |line: &String| line.contains("status of 422") || line.contains("Clear-Site-Data");
        let complaints: Vec<&String> = said.iter().filter(|line| !known(line)).collect();
        ensure!(complaints.is_empty(), "{complaints:?}");
    }
    Ok(())
}

impl Person<'_> {
    /// An invitation, from the link to one's own page.
    pub fn takes_up(&self, link: &str) -> Result<()> {
        self.browser.have_an_authenticator()?;
        let token = link.rsplit('/').next().context("a token")?;
        self.visit(&format!("/invitation/{token}"))?;
        self.arrive("#password")?;
        self.write("#password", "short")?;
        self.use_it("main form button[type=submit]")?;
        self.is_told_what_is_wrong("#password")?;
        self.write("#password", PASSWORD)?;
        self.use_it("main form button[type=submit]")?;
        self.arrive("#passkey")?;
        self.use_it("#passkey")?;
        self.arrive(".paper-codes")?;
        self.use_it("main .govuk-button")?;
        self.arrive("#sessions")
    }

    /// Appoints somebody new to the secretariat: the link that they are sent.
    fn invites(&self, name: &str, email: &str) -> Result<String> {
        self.use_it(".person a[href$='/desk']")?;
        self.arrive(".desk")?;
        self.use_it(".desk a[href$='/institutions']")?;
        self.arrive("table")?;
        self.use_it("table a[href$='/posts/secretariat']")?;
        self.arrive(".govuk-summary-list")?;
        self.use_it("a[href$='/posts/secretariat/appointment']")?;
        self.arrive("#person")?;
        self.write("#email", email)?;
        self.use_it(".narrow button[type=submit]")?;
        self.is_told_what_is_wrong("#name")?;
        self.write("#name", name)?;
        self.use_it(".narrow button[type=submit]")?;
        self.arrive(".secret")?;
        self.browser.words(".secret")
    }

    fn signs_out_and_in(&self, email: &str) -> Result<()> {
        self.use_it(".person button")?;
        self.browser.wait_until("!document.querySelector('.person')")?;
        self.use_it("footer a[rel=nofollow]")?;
        self.arrive("#password")?;
        self.write("#email", email)?;
        self.write("#password", "another one")?;
        self.use_it("main form button[type=submit]")?;
        self.is_told_what_is_wrong("#email")?;
        self.browser.wait_until("document.querySelector('#password').value === ''")?;
        self.write("#password", PASSWORD)?;
        self.use_it("main form button[type=submit]")?;
        self.arrive("#passkey")?;
        self.use_it("#passkey")?;
        self.browser.wait_until("document.querySelector('.person')")
    }

    /// Sends a file, reads what it would do, applies it: the address of the import.
    pub fn imports(
        &self,
        running: &Running,
        name: &str,
        text: &str,
        reads: impl Fn(&Self) -> Result<()>,
    ) -> Result<String> {
        let file = export(running, name, text)?;
        self.use_it(".person a[href$='/desk']")?;
        self.arrive(".desk")?;
        self.use_it(".desk a[href$='/imports']")?;
        self.arrive(".sending")?;
        self.choose("audience", "public")?;
        // The file is forgotten at first.
        self.use_it(".sending button[type=submit]")?;
        self.is_told_what_is_wrong("#file")?;
        self.give("#file", &file)?;
        self.use_it(".sending button[type=submit]")?;
        self.arrive(".decision")?;
        ensure!(self.browser.words("h1")?.contains(name), "the preview is of {name}");
        reads(self)?;
        self.use_it(".decision button")?;
        self.arrive("#entries")?;
        self.browser.address()
    }

    /// From the import to an entry, and puts it into Arabic.
    fn translates(&self, import: &str) -> Result<()> {
        self.use_it("#entries .card a")?;
        self.arrive(".record__heading")?;
        self.use_it("main a[href$='/edit']")?;
        self.arrive("#national")?;
        self.use_it(".tabs a[hreflang=ar]")?;
        self.arrive("#national[lang=ar][dir=rtl]")?;
        ensure!(self.browser.words(".pair__original .text")?.contains(BEFORE), "the original stands beside it");
        self.write("#national", IN_ARABIC)?;
        self.use_it(".edit__send button[value=save]")?;
        self.arrive(".saved")?;
        ensure!(self.browser.words("main")?.contains(IN_ARABIC), "{import}: the translation is shown");
        let text = "[...document.querySelectorAll('.text [lang=ar]')].find((text) => text.checkVisibility())";
        let shown = if self.lang == "ar" { text } else { "document.querySelector('details .text [lang=ar]')" };
        ensure!(self.browser.read(&format!("return {shown}.dir"))? == "rtl", "from right to left");
        Ok(())
    }

    /// The text that was translated is not what the source says now; the page of the entry says so.
    fn sees_that_the_source_has_changed(&self) -> Result<()> {
        self.use_it("#entries .card a")?;
        self.arrive(".record__heading")?;
        let page = self.browser.words("main")?;
        ensure!(page.contains(AFTER) && page.contains(IN_ARABIC), "{page}");
        ensure!(page.contains(&word(self.lang, "text-un-changed-since")?), "{page}");
        Ok(())
    }

    /// Takes an import back, after having been away for ten minutes.
    fn undoes(&self, running: &Running, import: &str) -> Result<()> {
        self.browser.open_address(&format!("{}{import}", self.base))?;
        self.arrive("#entries")?;
        self.use_it("main a[href$='/undo']")?;
        self.arrive(".govuk-button--warning")?;
        ten_minutes_go_by(running)?;
        self.use_it(".govuk-button--warning")?;
        // The second factor first; what was sent is held meanwhile.
        self.arrive("#passkey")?;
        self.use_it("#passkey")?;
        self.arrive("input[name=held]")?;
        self.use_it("main form button.govuk-button")?;
        let undone = word(self.lang, "import-state-undone")?;
        let state = json!(undone);
        self.browser.wait_until(&format!("document.querySelector('dl')?.textContent.includes({state})"))?;
        self.arrive("dl")
    }

    /// In Arabic the entry is found by words of the translation, in another form.
    fn finds_all_as_it_was(&self) -> Result<()> {
        self.write("#site-search", if self.lang == "ar" { "المدارس" } else { "school" })?;
        self.use_it(".search__button")?;
        self.arrive("#results-total")?;
        self.use_it("#results .card__text a")?;
        self.arrive(".record__heading")?;
        let page = self.browser.words("main")?;
        ensure!(page.contains(BEFORE) && page.contains(IN_ARABIC) && !page.contains(AFTER), "{page}");
        ensure!(!page.contains(&word(self.lang, "text-un-changed-since")?), "{page}");
        Ok(())
    }
}

/// A file as UHRI exports it, of three recommendations; the first says `text`.
fn export(running: &Running, name: &str, text: &str) -> Result<PathBuf> {
    let others = ["Ratify the Optional Protocol to the Convention against Torture", "Protect the rights of migrants"];
    let texts = [text, others[0], others[1]];
    let records: Vec<Value> = texts.iter().zip(1..).map(|(text, key)| a_recommendation(key, text)).collect();
    let path = running.folder.join(name);
    std::fs::write(&path, serde_json::to_vec(&records)?)?;
    Ok(path)
}

pub fn a_recommendation(key: u32, text: &str) -> Value {
    json!({
        "AnnotationId": format!("00000000-0000-4000-8000-{key:012}"),
        "DocumentId": "11111111-0000-4000-8000-000000000001",
        "AnnotationType": "- Recommendations",
        "Body": "- UPR",
        "Symbol": "A/HRC/99/7",
        "PublicationDate": "2022-03-04T00:00:00",
        "PublicationDateOnUhri": "1900-01-01T00:00:00",
        "Text": format!("<p>132.{key} {text} (Fiji);</p>"),
        "Countries": ["Uruguay"],
        "Regions": [],
        "Themes": [],
        "AffectedPersons": [],
        "Sdgs": [],
        "UprCycle": "4th cycle",
        "UprPositions": ["- Supported"],
        "UprRecommendingCountry": ["Fiji"],
        "UprRecommendingRegions": [],
        "UprSession": ["41st Session - Cycle 4"],
    })
}

/// As far as second factors go: all that were shown were shown eleven minutes earlier.
fn ten_minutes_go_by(running: &Running) -> Result<()> {
    let database = format!("sqlite:{}", running.folder.join("data/mithaq.db").display());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let earlier = "UPDATE account_sessions SET proven_at = proven_at - 660000000";
        Database::connect(&database).await?.execute_unprepared(earlier).await?;
        Ok(())
    })
}
