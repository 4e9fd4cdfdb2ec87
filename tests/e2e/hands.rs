//! Somebody at a browser, who uses the keyboard alone or the mouse.
//!
//! With the keyboard whatever is used is reached by Tab, and every stop on the way must be visible.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::browser::{Browser, DOWN, ENTER, SPACE};
use crate::{accessibility, direction, keyboard};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    Keyboard,
    Mouse,
}

pub struct Person<'a> {
    pub browser: &'a Browser,
    /// `http://localhost:` and a port; browsers know no passkeys for a number.
    pub base: String,
    pub lang: &'static str,
    pub hand: Hand,
}

impl Person<'_> {
    /// Opens a page: what follows the language in its address.
    pub fn visit(&self, path: &str) -> Result<()> {
        self.browser.open_address(&format!("{}/{}{path}", self.base, self.lang))
    }

    /// Uses a link or a button.
    pub fn use_it(&self, selector: &str) -> Result<()> {
        match self.hand {
            Hand::Mouse => self.browser.click(selector),
            Hand::Keyboard => {
                self.reach(selector)?;
                self.browser.press(&ENTER.to_string())
            }
        }
    }

    pub fn write(&self, selector: &str, text: &str) -> Result<()> {
        match self.hand {
            Hand::Mouse => self.browser.click(selector)?,
            Hand::Keyboard => self.reach(selector)?,
        }
        self.browser.press(text)
    }

    /// Chooses one of several round buttons; the arrow keys go round among them.
    pub fn choose(&self, name: &str, value: &str) -> Result<()> {
        let group = format!("input[type=radio][name='{name}']");
        let wanted = format!("{group}[value='{value}']");
        if self.hand == Hand::Mouse {
            self.browser.click(&wanted)?;
        } else {
            self.reach(&group)?;
            self.browser.press(&SPACE.to_string())?;
            for _ in 0..self.browser.count(&group)? {
                if self.is_at(&wanted)? {
                    break;
                }
                self.browser.press(&DOWN.to_string())?;
            }
        }
        ensure!(self.browser.count(&format!("{wanted}:checked"))? == 1, "{wanted} is not chosen");
        Ok(())
    }

    /// Gives a file; the window in which it is looked for is not the page's.
    pub fn give(&self, selector: &str, file: &Path) -> Result<()> {
        if self.hand == Hand::Keyboard {
            self.reach(selector)?;
        }
        self.browser.write(selector, file.to_str().context("a path in UTF-8")?)
    }

    /// Waits for a page, and holds it to what is asked of each: one heading, its title, its language,
    /// no rule of axe-core broken, no Arabic turned round, nothing said on the console.
    pub fn arrive(&self, at: &str) -> Result<()> {
        let at = json!(at);
        self.browser.wait_until(&format!("document.readyState === 'complete' && document.querySelector({at})"))?;
        let place = format!("{at} of {}", self.browser.address()?);
        ensure!(self.browser.count("h1")? == 1, "{place}: one first heading");
        ensure!(self.browser.read("return document.title")?.contains(" – "), "{place}: a title");
        let lang = self.browser.read("return document.documentElement.lang")?;
        ensure!(lang == self.lang, "{place}: in {lang}");
        let found = self.browser.run(include_str!("checks/headings.js"))?;
        ensure!(found == json!([]), "{place}: {found}");
        let broken = accessibility::broken_rules(self.browser)?;
        ensure!(broken.is_empty(), "{place}: {broken:?}");
        let turned = direction::turned_round(self.browser)?;
        ensure!(turned.is_empty(), "{place}: {turned:?}");
        Ok(())
    }

    /// Waits for a page that says what is wrong: the focus is there, and the first link leads to the field.
    pub fn is_told_what_is_wrong(&self, field: &str) -> Result<()> {
        self.arrive(".govuk-error-summary")?;
        ensure!(self.is_at(".govuk-error-summary")?, "what is wrong is not where the keyboard is");
        self.use_it(".govuk-error-summary a")?;
        ensure!(self.is_at(field)?, "the first link does not lead to {field}");
        Ok(())
    }

    fn reach(&self, selector: &str) -> Result<()> {
        // Where the keyboard is already, Tab would leave.
        if self.is_at(selector)? {
            return Ok(());
        }
        for _ in 0..200 {
            keyboard::tab(self.browser)?;
            if self.is_at(selector)? {
                return Ok(());
            }
        }
        anyhow::bail!("200 times Tab did not lead to {selector} at {}", self.browser.address()?)
    }

    fn is_at(&self, selector: &str) -> Result<bool> {
        let selector = json!(selector);
        Ok(self.browser.run(&format!("return document.activeElement.matches({selector})"))? == true)
    }
}
