//! The pages of the desk as the secretariat meets them: empty, filled in, wrong and done, wide and
//! narrow, in every colour. A picture of each is left with those of the public pages.

use std::path::PathBuf;
use std::sync::LazyLock;

use anyhow::{Result, anyhow, ensure};
use mithaq::accounts::factors;
use mithaq::platform::clock::Clock;
use serde_json::{Value, json};

use crate::accounts::{PASSWORD, look_at};
use crate::browser::Browser;
use crate::hands::{Hand, Person};
use crate::process::Running;
use crate::secretariat::a_recommendation;
use crate::server;

/// The imaginary State, which these tests change.
static DESK: LazyLock<Result<Running>> = LazyLock::new(|| server::start("demo"));

/// Pages that are there without anything having been done.
const PAGES: [(&str, &str); 44] = [
    ("desk", "/desk"),
    ("account", "/account"),
    ("contact", "/account/contact"),
    ("keys", "/account/keys"),
    ("many-appointments", "/appointments/bulk"),
    ("institution-history", "/institutions/national-mechanism/history"),
    ("handover", "/posts/secretariat/handover"),
    ("record", "/r/4884d2c8-d63b-5e66-b429-27dc1b198b81"),
    ("edit", "/r/4884d2c8-d63b-5e66-b429-27dc1b198b81/edit"),
    ("edit-arabic", "/r/4884d2c8-d63b-5e66-b429-27dc1b198b81/edit?language=ar"),
    ("parts", "/r/4884d2c8-d63b-5e66-b429-27dc1b198b81/parts"),
    ("drafts", "/drafts"),
    ("imports", "/imports"),
    ("evidence", "/evidence"),
    ("evidence-new", "/evidence/new?kind=link"),
    ("tagging", "/tagging"),
    ("tagging-new", "/tagging/new?position=noted"),
    ("list", "/recommendations"),
    ("settings", "/settings"),
    ("settings-profile", "/settings/profile"),
    ("settings-front-page", "/settings/front-page"),
    ("settings-follow-up", "/settings/follow-up"),
    ("settings-languages", "/settings/languages"),
    ("terms-theme", "/settings/terms/theme?q=right"),
    ("terms-mechanism", "/settings/terms/mechanism"),
    ("term", "/settings/terms/theme/right-to-education"),
    ("goal", "/settings/terms/sdg-goal/1"),
    ("frameworks", "/settings/frameworks"),
    ("framework-new", "/settings/frameworks/new"),
    ("framework-settings", "/settings/frameworks/development-plan"),
    ("framework-history", "/settings/frameworks/development-plan/history"),
    ("framework-undo", "/settings/frameworks/development-plan/undo"),
    ("institution-new", "/institutions/new"),
    ("institutions-spreadsheet", "/institutions/spreadsheet"),
    ("cluster-new", "/clusters/new?position=noted"),
    ("assignments", "/assignments"),
    ("tasks", "/tasks"),
    ("updates", "/updates"),
    ("reporting", "/institutions/national-mechanism/reporting"),
    ("assignment-rules", "/assignments/rules"),
    ("post-edit", "/posts/secretariat/edit"),
    ("appoint", "/posts/secretariat/appointment"),
    ("new-document", "/documents/new"),
    ("new-entry", "/r/new"),
];

/// Forms as they come back when something is wrong: the page, a field and what is typed there, the button.
const WRONG: [(&str, &str, &str, &str, &str); 6] = [
    ("edit-wrong", "/r/4884d2c8-d63b-5e66-b429-27dc1b198b81/edit", "#why", "", "button[value=save]"),
    ("settings-wrong", "/settings/profile", "#email", "nobody", "button[value=save]"),
    ("term-wrong", "/settings/terms/theme/right-to-education", "#name-en", "Women", "form.settings .govuk-button"),
    ("new-entry-wrong", "/r/new", "#text", "", "main form > .narrow .govuk-button"),
    ("new-document-wrong", "/documents/new", "#symbol", "", "main form .govuk-button"),
    ("tagging-wrong", "/tagging/new?position=noted", "#why", "", "main form .govuk-button"),
];

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn every_english_page_of_the_desk_is_in_order() -> Result<()> {
    every_page_is_in_order("en")
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn every_arabic_page_of_the_desk_is_in_order() -> Result<()> {
    every_page_is_in_order("ar")
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn an_import_shows_all_that_it_would_do_in_english() -> Result<()> {
    an_import_shows_all_that_it_would_do("en")
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn an_import_shows_all_that_it_would_do_in_arabic() -> Result<()> {
    an_import_shows_all_that_it_would_do("ar")
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn many_entries_are_changed_and_changed_back_in_english() -> Result<()> {
    many_entries_are_changed_and_changed_back("en", "theme/right-to-health")
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn many_entries_are_changed_and_changed_back_in_arabic() -> Result<()> {
    many_entries_are_changed_and_changed_back("ar", "theme/right-to-education")
}

fn every_page_is_in_order(lang: &'static str) -> Result<()> {
    let browser = Browser::open(1280)?;
    let person = at_the_desk(&browser, lang, &format!("pages-{lang}"))?;
    let mut wrong = Vec::new();
    for (name, path) in PAGES {
        person.visit(path)?;
        wrong.extend(person.looks(name)?);
    }
    for (name, path, field, text, button) in WRONG {
        person.visit(path)?;
        person.types(field, text)?;
        person.use_it(button)?;
        person.arrive(".govuk-error-summary")?;
        wrong.extend(person.looks(name)?);
    }
    ensure!(wrong.is_empty(), "{lang}:\n{}", wrong.join("\n"));
    Ok(())
}

fn an_import_shows_all_that_it_would_do(lang: &'static str) -> Result<()> {
    let browser = Browser::open(1280)?;
    let person = at_the_desk(&browser, lang, &format!("imports-{lang}"))?;
    let mut wrong = Vec::new();
    let first = if lang == "ar" { 20 } else { 10 };
    person.previews("first.json", &(first..first + 4).map(|key| a_recommendation(key, SAID)).collect::<Vec<_>>())?;
    wrong.extend(person.looks("preview-new")?);
    person.use_it(".decision button")?;
    person.arrive("#entries")?;
    wrong.extend(person.looks("import")?);
    person.previews(LONG_NAME, &changed(first))?;
    wrong.extend(person.looks("preview")?);
    for kind in 1..=person.browser.count(".tallies a")? {
        let links =
            person.browser.run("return [...document.querySelectorAll('.tallies a')].map((link) => link.href)")?;
        let at = usize::try_from(kind)? - 1;
        let link = links.get(at).and_then(Value::as_str).ok_or_else(|| anyhow!("a link of {links}"))?;
        browser.open_address(link)?;
        wrong.extend(person.looks(&format!("preview-{kind}"))?);
    }
    person.visit("/imports")?;
    wrong.extend(person.looks("imports-some")?);
    person.use_it("tbody a[href*='/imports/']:not([href*=uploads])")?;
    person.arrive("#entries")?;
    person.use_it("main a[href$='/undo']")?;
    person.arrive(".govuk-button--warning")?;
    wrong.extend(person.looks("undo")?);
    ensure!(wrong.is_empty(), "{lang}:\n{}", wrong.join("\n"));
    Ok(())
}

fn many_entries_are_changed_and_changed_back(lang: &'static str, tag: &str) -> Result<()> {
    let browser = Browser::open(1280)?;
    let person = at_the_desk(&browser, lang, &format!("many-{lang}"))?;
    let mut wrong = Vec::new();
    person.visit("/recommendations?position=noted")?;
    person.use_it("main a[href*='/tagging/new']")?;
    person.arrive("#add")?;
    browser.run("for (const folded of document.querySelectorAll('#add details')) folded.open = true")?;
    person.use_it(&format!("label:has(bdi)[for=\"{}\"]", person.id_of(tag)?))?;
    person.write("#why", "x")?;
    person.use_it("main form .govuk-button")?;
    person.arrive("form[action$='/application']")?;
    wrong.extend(person.looks("tagging-preview")?);
    person.use_it("form[action$='/application'] button")?;
    person.arrive("form[action$='/undo']")?;
    wrong.extend(person.looks("tagging-done")?);
    person.use_it("form[action$='/undo'] button")?;
    browser.wait_until("!document.querySelector('form[action$=\"/undo\"]')")?;
    wrong.extend(person.looks("tagging-undone")?);
    person.visit("/tagging")?;
    wrong.extend(person.looks("tagging-some")?);
    ensure!(wrong.is_empty(), "{lang}:\n{}", wrong.join("\n"));
    Ok(())
}

const SAID: &str = "Adopt a national plan against discrimination and publish it in all languages of the country";
const LONG_NAME: &str = "uhri-export-2026-11-22_all-mechanisms-and-positions_second-download-corrected.json";

/// What an import can find: changed, new, refused, unknown, the same.
fn changed(first: u32) -> Vec<Value> {
    let moved = a_recommendation(first, &SAID.replace("publish", "regularly publish and explain"));
    let moved = with(moved, "Themes", json!(["Right to education", "A theme that nobody knows"]));
    let said = |key: u32| a_recommendation(first + key, SAID);
    vec![
        with(moved, "UprPositions", json!(["- Noted"])),
        with(said(1), "UprRecommendingCountry", json!(["Fiji", "Tuvalu"])),
        said(2),
        said(4),
        with(said(5), "AnnotationId", Value::Null),
        with(said(6), "Body", json!("- A body that nobody knows")),
    ]
}

fn with(mut record: Value, field: &str, value: Value) -> Value {
    if let Some(fields) = record.as_object_mut() {
        fields.insert(field.to_owned(), value);
    }
    record
}

/// Somebody of the secretariat, signed in, at the server that may be changed.
pub fn at_the_desk<'a>(browser: &'a Browser, lang: &'static str, name: &str) -> Result<Person<'a>> {
    let running = DESK.as_ref().map_err(|error| anyhow!("{error:#}"))?;
    let link =
        server::invite(&running.folder.join("data"), &format!("{name}@example.org"), "Salma Idrissi", "secretariat")?;
    let person = Person { browser, base: running.address.clone(), lang, hand: Hand::Mouse };
    person.visit(link.trim_start_matches("/en"))?;
    person.write("#password", PASSWORD)?;
    person.use_it("main form button[type=submit]")?;
    browser.wait_until("document.querySelector('.qr')")?;
    let secret = browser.read("return document.querySelector('[name=secret]').value")?;
    person.write("#code", &factors::code_at(&secret, Clock::Machine.now())?)?;
    browser.click("form:has([name=secret]) button[type=submit]")?;
    browser.wait_until("document.querySelector('.paper-codes')")?;
    Ok(person)
}

impl Person<'_> {
    /// What is wrong with the page that is open.
    pub fn looks(&self, name: &str) -> Result<Vec<String>> {
        self.arrive("main")?;
        look_at(self.browser, self.lang, &format!("desk-{name}"))
    }

    /// Empties a field and writes into it.
    pub fn types(&self, selector: &str, text: &str) -> Result<()> {
        let named = json!(selector);
        self.browser.run(&format!("document.querySelector({named}).value = ''"))?;
        if text.is_empty() { Ok(()) } else { self.write(selector, text) }
    }

    /// Sends a file with these records: its preview.
    fn previews(&self, name: &str, records: &[Value]) -> Result<()> {
        let folder = tempfile::tempdir()?;
        let file: PathBuf = folder.path().join(name);
        std::fs::write(&file, serde_json::to_vec(records)?)?;
        self.visit("/imports")?;
        self.choose("audience", "public")?;
        self.give("#file", &file)?;
        self.use_it(".sending button[type=submit]")?;
        self.arrive(".tallies")
    }

    fn id_of(&self, tag: &str) -> Result<String> {
        let tag = json!(tag);
        self.browser.read(&format!("return document.querySelector(`[name=add][value='${{{tag}}}']`).id"))
    }
}
