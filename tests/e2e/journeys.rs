//! A reader looks for a recommendation: from a word to the record, to another language, to a table.

use anyhow::{Result, ensure};

use crate::browser::Browser;
use crate::{http, server};

/// What a reader does and what is to be seen on the way, in one language and another.
struct Journey {
    lang: &'static str,
    word: &'static str,
    found: &'static str,
    supported: &'static str,
    record: &'static str,
    other: Other,
}

struct Other {
    lang: &'static str,
    dir: &'static str,
    record: &'static str,
    supported: &'static str,
}

const ENGLISH: Journey = Journey {
    lang: "en",
    word: "children",
    found: "12 entries · 11 recommendations",
    supported: "4 recommendations",
    record: "Recommendation 6.60",
    other: Other { lang: "ar", dir: "rtl", record: "توصية 6.60", supported: "حظيت بالتأييد" },
};

const ARABIC: Journey = Journey {
    lang: "ar",
    word: "الأطفال",
    found: "13 قيداً · 12 توصية",
    supported: "4 توصيات",
    record: "توصية 112.58",
    other: Other { lang: "en", dir: "ltr", record: "Recommendation 112.58", supported: "Supported" },
};

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn an_english_reader_finds_a_recommendation_and_takes_the_table() -> Result<()> {
    for width in [1280, 320] {
        ENGLISH.goes_well(&Browser::open(width)?, true)?;
    }
    Ok(())
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn an_arabic_reader_finds_a_recommendation_and_takes_the_table() -> Result<()> {
    for width in [1280, 320] {
        ARABIC.goes_well(&Browser::open(width)?, true)?;
    }
    Ok(())
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn both_do_so_without_scripts() -> Result<()> {
    for width in [1280, 320] {
        for journey in [ENGLISH, ARABIC] {
            let browser = Browser::open(width)?;
            browser.without_scripts()?;
            journey.goes_well(&browser, false)?;
        }
    }
    Ok(())
}

impl Journey {
    fn goes_well(&self, browser: &Browser, scripts: bool) -> Result<()> {
        browser.visit(&format!("/{}/", self.lang))?;
        assert_eq!(browser.count("html.js-enabled")?, u64::from(scripts));

        browser.write("#q", self.word)?;
        browser.click(".hero__search button")?;
        browser.wait_until("document.querySelector('#results-total')")?;
        assert_eq!(browser.words("#results-total")?, self.found);

        self.choose_supported(browser, scripts)?;
        assert_eq!(browser.words("#results-total")?, self.supported);
        assert_eq!(browser.count(".chip")?, 2, "the word and the position can each be taken back");
        assert_eq!(browser.count("#results .card .tag--supported")?, browser.count("#results .card")?);
        self.table_has_the_same_rows(browser)?;

        browser.click("#results .card__text a")?;
        browser.wait_until("document.querySelector('.record__heading')")?;
        assert_eq!(browser.words("h1")?, self.record);
        self.other_language_shows_the_same_record(browser)
    }

    /// With scripts the list renews itself; without, there is a button.
    fn choose_supported(&self, browser: &Browser, scripts: bool) -> Result<()> {
        let closed = "return !document.querySelector('#facet-position').checkVisibility()";
        if browser.run(closed)? == true {
            browser.click("#drawer > summary")?;
        }
        browser.click("label[for=position-1]")?;
        if !scripts {
            browser.click(".drawer__apply button")?;
        }
        browser.wait_until("location.search.includes('position=supported')")?;
        browser.wait_until("document.querySelector('.chip')")
    }

    fn table_has_the_same_rows(&self, browser: &Browser) -> Result<()> {
        let link = browser.read("return document.querySelector('.formats a[href*=\".csv\"]').getAttribute('href')")?;
        let answer = http::get(&format!("{}{link}", server::address()?))?;
        assert_eq!(answer.status, 200);
        let mut table = csv::Reader::from_reader(answer.body.as_slice());
        let rows = table.records().collect::<Result<Vec<_>, _>>()?;
        let total: String = self.supported.chars().take_while(char::is_ascii_digit).collect();
        assert_eq!(rows.len().to_string(), total, "rows of {link}");
        Ok(())
    }

    fn other_language_shows_the_same_record(&self, browser: &Browser) -> Result<()> {
        let before = browser.address()?;
        let id = before.strip_prefix(&format!("/{}", self.lang)).unwrap_or_default();
        let other = &self.other;
        browser.click(&format!(".languages a[lang={}]", other.lang))?;
        browser.wait_until(&format!("document.documentElement.lang === '{}'", other.lang))?;
        assert_eq!(browser.address()?, format!("/{}{id}", other.lang));
        assert_eq!(browser.read("return document.documentElement.dir")?, other.dir);
        assert_eq!(browser.words("h1")?, other.record);
        assert_eq!(browser.words(".tag--supported")?, other.supported);
        ensure!(
            browser.read("return document.querySelector('.text [lang]').lang")? == other.lang,
            "the text is in {}",
            other.lang
        );
        Ok(())
    }
}
