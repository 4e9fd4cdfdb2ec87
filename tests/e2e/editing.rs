//! The edit page in a real browser: what was typed outlives a lost line, with scripts and without;
//! two who are at the same field choose; an entry is divided, added by hand and withdrawn.

use anyhow::{Result, ensure};

use crate::browser::Browser;
use crate::desk::at_the_desk;
use crate::hands::{Hand, Person};
use crate::passkeys::word;

/// Entries of the imaginary State, one for each test in each language.
const KEPT: [&str; 2] = ["/r/4884d2c8-d63b-5e66-b429-27dc1b198b81", "/r/8bf1287b-d6fd-58db-8045-993cf6f3ad4b"];
const TYPED: &str = "نص لم يُحفظ بعد";

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn what_was_typed_outlives_a_lost_line_in_english() -> Result<()> {
    what_was_typed_outlives_a_lost_line("en", KEPT[0])
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn what_was_typed_outlives_a_lost_line_in_arabic() -> Result<()> {
    what_was_typed_outlives_a_lost_line("ar", KEPT[1])
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn a_draft_is_saved_without_scripts() -> Result<()> {
    let browser = Browser::open(320)?;
    let person = at_the_desk(&browser, "ar", "draft")?;
    browser.without_scripts()?;
    person.visit(&format!("{}/edit", KEPT[0]))?;
    person.write("#plain", TYPED)?;
    person.use_it("button[value=draft]")?;
    browser.wait_until("location.search.includes('draft=on')")?;
    person.visit("/drafts")?;
    person.use_it("main a[href*='/edit']")?;
    browser.wait_until("location.pathname.endsWith('/edit')")?;
    // From the list the draft is opened at once, or offered on the page.
    if browser.count("a[href*='draft=on']")? > 0 {
        person.use_it("a[href*='draft=on']")?;
    }
    browser.wait_until("location.search.includes('draft=on')")?;
    ensure!(browser.read("return document.querySelector('#plain').value")? == TYPED, "the draft is there");
    person.use_it("form[action$='/draft/end'] button")?;
    browser.wait_until("!document.querySelector(\"form[action$='/draft/end']\")")?;
    person.visit("/drafts")?;
    ensure!(browser.words("main")?.contains(&word("ar", "drafts-none")?), "the draft was thrown away");
    Ok(())
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn two_at_the_same_field_choose_in_english_by_keyboard() -> Result<()> {
    two_at_the_same_field("en", Hand::Keyboard, "/r/4884d2c8-d63b-5e66-b429-27dc1b198b81")
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn two_at_the_same_field_choose_in_arabic() -> Result<()> {
    two_at_the_same_field("ar", Hand::Mouse, "/r/8bf1287b-d6fd-58db-8045-993cf6f3ad4b")
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn an_entry_is_divided_and_another_added_and_withdrawn_in_english() -> Result<()> {
    an_entry_is_divided_and_another_added_and_withdrawn("en")
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn an_entry_is_divided_and_another_added_and_withdrawn_in_arabic() -> Result<()> {
    an_entry_is_divided_and_another_added_and_withdrawn("ar")
}

fn what_was_typed_outlives_a_lost_line(lang: &'static str, entry: &str) -> Result<()> {
    let browser = Browser::open(1280)?;
    let person = at_the_desk(&browser, lang, &format!("line-{lang}"))?;
    let edit = format!("{entry}/edit?language=ar");
    person.visit(&edit)?;
    person.write("#plain", TYPED)?;
    browser.without_a_line(true)?;
    person.use_it("button[value=save]")?;
    browser.wait_until("!document.querySelector('main#main')")?;
    browser.without_a_line(false)?;
    person.visit(&edit)?;
    person.arrive("#kept:not([hidden])")?;
    let mut wrong = person.looks("edit-kept")?;
    person.use_it("#kept-back")?;
    ensure!(browser.read("return document.querySelector('#plain').value")? == TYPED, "what was typed is back");
    person.use_it("button[value=save]")?;
    person.arrive(".saved")?;
    wrong.extend(person.looks("record-saved")?);
    person.visit(&edit)?;
    person.arrive("#plain")?;
    ensure!(browser.count("#kept[hidden]")? == 1, "what is saved is not offered again");
    // And taken back, for whoever comes after.
    person.types("#plain", "")?;
    person.use_it("button[value=save]")?;
    person.arrive(".saved")?;
    person.visit(&format!("{entry}/history"))?;
    wrong.extend(person.looks("history")?);
    ensure!(wrong.is_empty(), "{lang}:\n{}", wrong.join("\n"));
    Ok(())
}

/// A form that makes something new keeps what was typed until it has arrived, and not longer.
#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn a_new_document_outlives_a_lost_line_and_is_forgotten_when_it_has_arrived() -> Result<()> {
    let browser = Browser::open(1280)?;
    let person = at_the_desk(&browser, "en", "line-document")?;
    person.visit("/documents/new")?;
    person.write("#symbol", "A/TEST/LINE/1")?;
    browser.without_a_line(true)?;
    person.use_it("main form .govuk-button")?;
    browser.wait_until("!document.querySelector('main#main')")?;
    browser.without_a_line(false)?;
    // Another page in between comes from nowhere, and proves nothing.
    person.visit("/desk")?;
    person.visit("/documents/new")?;
    person.arrive("#kept:not([hidden])")?;
    person.use_it("#kept-back")?;
    ensure!(browser.read("return document.querySelector('#symbol').value")? == "A/TEST/LINE/1", "it is back");
    // Refused first: it stays; then it arrives.
    person.types("#symbol", "x".repeat(81).as_str())?;
    person.use_it("main form > .govuk-button")?;
    person.arrive(".govuk-error-summary")?;
    ensure!(browser.read("return String(Object.keys(localStorage).length)")? == "1", "what was refused is kept");
    person.types("#symbol", "A/TEST/LINE/1")?;
    person.use_it("main form > .govuk-button")?;
    browser.wait_until("location.pathname.endsWith('/r/new')")?;
    ensure!(browser.read("return String(Object.keys(localStorage).length)")? == "0", "what has arrived is forgotten");
    Ok(())
}

fn two_at_the_same_field(lang: &'static str, hand: Hand, entry: &str) -> Result<()> {
    let (first, second) = (Browser::open(1280)?, Browser::open(1280)?);
    let mut amina = at_the_desk(&first, lang, &format!("first-{lang}"))?;
    let salma = at_the_desk(&second, lang, &format!("second-{lang}"))?;
    amina.hand = hand;
    let edit = format!("{entry}/edit?language=fr");
    amina.visit(&edit)?;
    salma.visit(&edit)?;
    salma.write("#national", "Texte de la seconde personne")?;
    salma.use_it("button[value=save]")?;
    salma.arrive(".saved")?;
    amina.write("#national", "Texte de la première personne")?;
    amina.write("#why", "Une raison")?;
    amina.use_it("button[value=save]")?;
    amina.arrive("#national input[type=radio]")?;
    let mut wrong = amina.looks("conflict")?;
    // Without a choice nothing is saved.
    amina.use_it("button[value=save]")?;
    amina.arrive(".govuk-error-summary")?;
    wrong.extend(amina.looks("conflict-wrong")?);
    amina.choose("take-national", "third")?;
    amina.types("#third-national", "")?;
    amina.write("#third-national", "Texte des deux")?;
    amina.use_it("button[value=save]")?;
    amina.arrive(".saved")?;
    ensure!(first.words("main")?.contains("Texte des deux"), "the third version stands");
    ensure!(wrong.is_empty(), "{lang}:\n{}", wrong.join("\n"));
    Ok(())
}

fn an_entry_is_divided_and_another_added_and_withdrawn(lang: &'static str) -> Result<()> {
    let browser = Browser::open(1280)?;
    let person = at_the_desk(&browser, lang, &format!("hand-{lang}"))?;
    let mut wrong = Vec::new();
    let text = format!("A recommendation of a regional body ({lang}); it has two parts, and this is the second one.");
    person.adds(&text)?;
    wrong.extend(person.looks("by-hand")?);
    let edit = browser.address()?;
    let entry = edit.split("/edit").next().unwrap_or_default();
    // The same words once more: what is there already is shown first.
    person.adds(&text)?;
    person.arrive("#anyway")?;
    wrong.extend(person.looks("new-entry-similar")?);

    browser.open_address(&format!("{}{entry}/parts", person.base))?;
    person.arrive("#marked")?;
    browser.run("const text = document.querySelector('#marked'); text.value = text.value.replace('; ', ';\\n')")?;
    person.use_it("button[value=divide]")?;
    person.arrive("#label-2")?;
    wrong.extend(person.looks("parts-shown")?);
    person.write("#title-2", "x")?;
    person.use_it("button[value=save]")?;
    person.arrive("#parts")?;
    wrong.extend(person.looks("record-parts")?);
    person.use_it("main a[href$='/withdrawal']")?;
    person.arrive("#why")?;
    wrong.extend(person.looks("withdrawal")?);
    person.write("#why", "Added twice")?;
    person.use_it("main form .govuk-button")?;
    browser.wait_until("!document.querySelector('#why')")?;
    wrong.extend(person.looks("withdrawn")?);
    ensure!(wrong.is_empty(), "{lang}:\n{}", wrong.join("\n"));
    Ok(())
}

impl Person<'_> {
    /// Adds an entry by hand, of a document that is there.
    fn adds(&self, text: &str) -> Result<()> {
        self.visit("/r/new")?;
        self.write("#document", "A/HRC/DEMO-48/7")?;
        self.browser.run("document.querySelector('#language').value = 'en'")?;
        self.write("#text", text)?;
        self.use_it("main form > .narrow .govuk-button")?;
        self.browser.wait_until("document.querySelector('#anyway') || !location.pathname.endsWith('/r/new')")
    }
}
