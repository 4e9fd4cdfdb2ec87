//! The work of a national mechanism in real browsers, on the imaginary State: a file is imported, its
//! entries become a cluster that is assigned and accepted; a measure is proposed and agreed upon, reported
//! on, given back, mended and accepted; a status is proposed, approved and accepted; everybody reads it.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::hands::{Hand, Person};
use crate::passkeys::word;
use crate::server;

const ENTRY: &str = "Build schools for girls in the xylographic districts";
/// Whoever of the imaginary State holds the posts of its Ministry of Education.
const FOCAL_POINT: &str = "victor@tarvelia.example";
const AUTHORITY: &str = "mina@tarvelia.example";

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn from_an_import_to_a_published_status_in_english() -> Result<()> {
    from_an_import_to_a_published_status("en")
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn from_an_import_to_a_published_status_in_arabic() -> Result<()> {
    from_an_import_to_a_published_status("ar")
}

/// What each of them calls it in their language.
struct Words {
    ministry: &'static str,
    title: &'static str,
    done: &'static str,
    more: &'static str,
    reason: &'static str,
}

const ENGLISH: Words = Words {
    ministry: "Ministry of Education",
    title: "Schools in the xylographic districts",
    done: "Twelve schools were built.",
    more: " Nine hundred girls go there.",
    reason: "Twelve schools of thirty are open.",
};

const ARABIC: Words = Words {
    ministry: "وزارة التربية والتعليم",
    title: "مدارس المناطق النائية",
    done: "بُنيت اثنتا عشرة مدرسة.",
    more: " تدرس فيها تسعمئة فتاة.",
    reason: "فُتحت اثنتا عشرة مدرسة من أصل ثلاثين.",
};

fn from_an_import_to_a_published_status(lang: &'static str) -> Result<()> {
    let words = if lang == "ar" { ARABIC } else { ENGLISH };
    let running = server::start("demo")?;
    let data = running.folder.join("data");
    let base = running.address.replace("127.0.0.1", "localhost");
    let windows = [Browser::open(1280)?, Browser::open(1280)?, Browser::open(1280)?, Browser::open(1280)?];
    let [office, writer, head, public] =
        windows.each_ref().map(|browser| Person { browser, base: base.clone(), lang, hand: Hand::Mouse });
    office.takes_up(&server::invite(&data, "salma@example.org", "Salma Idrissi", "secretariat")?)?;
    writer.takes_up(&server::invite_again(&data, FOCAL_POINT)?)?;
    head.takes_up(&server::invite_again(&data, AUTHORITY)?)?;

    office.imports(&running, "export.json", ENTRY, |_| Ok(()))?;
    office.use_it("#entries .card a")?;
    office.arrive(".record__heading")?;
    let entry = office.browser.address()?;
    office.clusters_and_assigns(&words)?;
    head.visit("/assignments")?;
    head.arrive("#assignments")?;
    head.use_it("main form[method=post] > p button, main form[method=post] > button")?;
    head.arrive("main .govuk-inset-text")?;

    let measure = writer.plans(&words)?;
    head.decides(&measure, "approval")?;
    office.decides(&measure, "acceptance")?;
    office.shows_to_everybody(&measure)?;

    let update = writer.reports(&measure, &words)?;
    head.gives_back(&update)?;
    writer.goes(&update)?;
    ensure!(writer.browser.words("main")?.contains("42"), "the reason is told");
    writer.use_it("main a[href$='/edit']")?;
    writer.arrive("#done")?;
    writer.write("#done", words.more)?;
    writer.use_it("button[value=submit]")?;
    writer.arrive("ol.govuk-list")?;
    head.decides(&update, "approval")?;
    office.accepts_for_everybody(&update)?;

    let status = writer.proposes_a_status(&entry, &words)?;
    head.decides(&status, "approval")?;
    office.accepts_for_everybody(&status)?;

    public.goes(&entry)?;
    let page = public.browser.words("main")?;
    for part in [words.title, words.ministry] {
        ensure!(page.contains(part), "{part}: {page}");
    }
    ensure!(
        page.contains(&word(lang, "assessments-heading")?) && !page.contains(&word(lang, "status-none")?),
        "{page}"
    );
    public.goes(&measure)?;
    let page = public.browser.words("main")?;
    ensure!(page.contains(words.done) && page.contains(words.more.trim()), "{page}");
    ensure!(!page.contains("42"), "what was said while it was made is nobody's but theirs: {page}");
    Ok(())
}

impl Person<'_> {
    fn goes(&self, address: &str) -> Result<()> {
        self.browser.open_address(&format!("{}{address}", self.base))?;
        self.arrive("h1")
    }

    /// Chooses what a list calls so.
    fn picks(&self, list: &str, name: &str) -> Result<()> {
        let (all, name) = (json!(format!("{list} option")), json!(name));
        let found = format!("[...document.querySelectorAll({all})].find((one) => one.textContent.includes({name}))");
        let value = self.browser.read(&format!("return {found}.value")).with_context(|| format!("{name} in {list}"))?;
        self.chooses(list, &value)
    }

    /// The list that a browser unfolds is not the page's, and cannot be clicked.
    fn chooses(&self, list: &str, value: &str) -> Result<()> {
        let (list, wanted) = (json!(list), json!(value));
        let chosen = self.browser.run(&format!(
            "const list = document.querySelector({list}); list.value = {wanted};
            list.dispatchEvent(new Event('change', {{ bubbles: true }})); return list.value"
        ))?;
        ensure!(chosen == wanted, "{list} offers no {wanted}");
        Ok(())
    }

    /// A day, which each system lets one type in its own order.
    fn dates(&self, field: &str, days: i64) -> Result<()> {
        let day = format!("new Date(Date.now() + {days} * 864e5).toISOString().slice(0, 10)");
        self.browser.run(&format!("document.querySelector('{field}').value = {day}")).map(drop)
    }

    fn clusters_and_assigns(&self, words: &Words) -> Result<()> {
        self.visit("/clusters/new?q=xylographic")?;
        self.arrive("form.settings")?;
        self.write(&format!("#title-{}", self.lang), words.title)?;
        self.chooses("#audience", "public")?;
        self.use_it("form.settings > button")?;
        self.arrive("#entries")?;
        ensure!(self.browser.words("main")?.contains(ENTRY), "what was found is in it");
        self.use_it("main a[href*='/assignments/new']")?;
        self.arrive("#institution")?;
        self.picks("#institution", words.ministry)?;
        self.chooses("#share", "lead")?;
        self.use_it("main form.narrow > button")?;
        self.arrive("#entries")
    }

    /// A measure for the cluster, put before the validating authority: its address.
    fn plans(&self, words: &Words) -> Result<String> {
        self.visit("/measures/new")?;
        self.arrive("form.settings")?;
        self.use_it("form.settings > button")?;
        self.arrive(".govuk-error-summary")?;
        self.write(&format!("#title-{}", self.lang), words.title)?;
        self.chooses("#kind", "train")?;
        self.dates("#starts", -200)?;
        self.dates("#ends", 400)?;
        self.use_it("form.settings > button")?;
        self.arrive("dl.govuk-summary-list")?;
        let measure = self.browser.address()?;
        self.use_it("main a[href$='/entries']")?;
        self.arrive(".role-choices")?;
        let name = json!(words.title);
        let boxes = "[...document.querySelectorAll('.role-choices label')]";
        let tick = format!("{boxes}.find((one) => one.textContent.includes({name})).querySelector('input').click()");
        self.browser.run(&tick)?;
        self.use_it("main form > button")?;
        self.arrive("form[action$='/proposal']")?;
        self.use_it("form[action$='/proposal'] button")?;
        self.browser.wait_until("!document.querySelector(\"form[action$='/proposal']\")")?;
        Ok(measure)
    }

    /// Takes a step that needs nothing typed.
    fn decides(&self, address: &str, step: &str) -> Result<()> {
        self.goes(address)?;
        self.use_it(&format!("form[action$='/{step}'] button"))?;
        self.browser.wait_until(&format!("!document.querySelector(\"form[action$='/{step}']\")"))?;
        self.arrive("h1")
    }

    fn accepts_for_everybody(&self, address: &str) -> Result<()> {
        self.goes(address)?;
        self.chooses("form[action$='/acceptance'] select", "public")?;
        self.use_it("form[action$='/acceptance'] button")?;
        self.browser.wait_until("!document.querySelector(\"form[action$='/acceptance']\")")?;
        self.arrive("h1")
    }

    /// What is folded is opened first.
    fn unfolds(&self, form: &str) -> Result<()> {
        let form = json!(form);
        self.browser.run(&format!("document.querySelector({form}).closest('details').open = true")).map(drop)
    }

    fn shows_to_everybody(&self, address: &str) -> Result<()> {
        self.goes(address)?;
        self.unfolds("form[action$='/audience']")?;
        self.chooses("form[action$='/audience'] select", "public")?;
        self.use_it("form[action$='/audience'] button")?;
        self.arrive("h1")
    }

    /// An update, put before the validating authority: its address.
    fn reports(&self, measure: &str, words: &Words) -> Result<String> {
        self.goes(&format!("{measure}/updates/new"))?;
        self.write("#done", words.done)?;
        self.use_it("button[value=submit]")?;
        self.arrive("ol.govuk-list")?;
        self.browser.address()
    }

    fn gives_back(&self, address: &str) -> Result<()> {
        self.goes(address)?;
        self.unfolds("form[action$='/return']")?;
        self.write("#return-why", "42?")?;
        self.use_it("form[action$='/return'] button")?;
        self.browser.wait_until("!document.querySelector(\"form[action$='/return']\")")?;
        self.arrive("h1")
    }

    /// A status of the entry, put before the validating authority: its address.
    fn proposes_a_status(&self, entry: &str, words: &Words) -> Result<String> {
        self.goes(entry)?;
        self.use_it("main a[href$='/statuses/new']")?;
        self.arrive("#value")?;
        let second = self.browser.run("return document.querySelectorAll('#value option')[2].value")?;
        self.chooses("#value", second.as_str().context("a value")?)?;
        self.write(&format!("#reasoning-{}", self.lang), words.reason)?;
        self.use_it("button[value=submit]")?;
        self.arrive("dl.govuk-summary-list")?;
        let said: Value = self.browser.run("return location.pathname")?;
        ensure!(said.as_str().is_some_and(|path| path.contains("/statuses/")), "{said}");
        self.browser.address()
    }
}
