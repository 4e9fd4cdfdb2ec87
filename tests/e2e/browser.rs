//! A window of Chromium without a screen, driven as the WebDriver standard describes.

use std::cell::RefCell;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail, ensure};
use serde_json::{Value, json};

use crate::http;
use crate::process::{self, Running};
use crate::server;

static DRIVER: LazyLock<Result<Running>> =
    LazyLock::new(|| process::start("chromedriver", "/status", |port, _| vec![format!("--port={port}")]));

/// Nothing leaves the machine; a browser whose driver ends, ends too.
const ARGUMENTS: [&str; 12] = [
    "--headless=new",
    "--hide-scrollbars",
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-gpu",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en",
    "--remote-debugging-pipe",
    "about:blank",
];

const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
pub const TAB: char = '\u{e004}';
pub const ENTER: char = '\u{e007}';
pub const SPACE: char = ' ';
pub const DOWN: char = '\u{e015}';

/// How a reader has asked for colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
    Forced,
}

impl Scheme {
    pub const ALL: [Scheme; 3] = [Scheme::Light, Scheme::Dark, Scheme::Forced];

    pub fn name(self) -> &'static str {
        match self {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
            Scheme::Forced => "forced",
        }
    }
}

/// A browser of its own, with an empty profile; it closes when dropped.
pub struct Browser {
    session: String,
    authenticator: RefCell<String>,
    _profile: tempfile::TempDir,
}

impl Browser {
    pub fn open(width: u32) -> Result<Browser> {
        let profile = tempfile::tempdir()?;
        let mut arguments: Vec<String> = ARGUMENTS.map(str::to_owned).to_vec();
        arguments.push(format!("--user-data-dir={}", profile.path().display()));
        let wish = json!({ "capabilities": { "alwaysMatch": {
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            "goog:chromeOptions": { "args": arguments },
        }}});
        let driver = DRIVER.as_ref().map_err(|error| anyhow!("{error:#}"))?;
        let sessions = format!("{}/session", driver.address);
        let begun = call("POST", &sessions, &wish)?;
        let id = begun.get("sessionId").and_then(Value::as_str).context("a session")?;
        let browser =
            Browser { session: format!("{sessions}/{id}"), authenticator: RefCell::default(), _profile: profile };
        browser.narrow_to(width)?;
        browser.colours(Scheme::Light)?;
        Ok(browser)
    }

    /// Makes the window `width` pixels wide, as wide as its page takes it to be.
    pub fn narrow_to(&self, width: u32) -> Result<()> {
        let height = if width < 600 { 700 } else { 900 };
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", &size)?;
        let inner = self.run("return innerWidth")?;
        ensure!(inner == width, "the window is {inner} pixels wide instead of {width}");
        Ok(())
    }

    /// Colours as the reader asks for them, and nothing that moves.
    pub fn colours(&self, scheme: Scheme) -> Result<()> {
        let (preferred, forced) = match scheme {
            Scheme::Light => ("light", "none"),
            Scheme::Dark => ("dark", "none"),
            Scheme::Forced => ("dark", "active"),
        };
        let features = json!({ "features": [
            { "name": "prefers-color-scheme", "value": preferred },
            { "name": "forced-colors", "value": forced },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]});
        self.devtools("Emulation.setEmulatedMedia", &features)?;
        Ok(())
    }

    pub fn without_scripts(&self) -> Result<()> {
        self.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }))?;
        Ok(())
    }

    /// Cuts the browser off, or connects it again.
    pub fn without_a_line(&self, lost: bool) -> Result<()> {
        let line = json!({ "offline": lost, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.devtools("Network.enable", &json!({}))?;
        self.devtools("Network.emulateNetworkConditions", &line)?;
        Ok(())
    }

    /// A telephone that is always touched in time.
    pub fn have_an_authenticator(&self) -> Result<()> {
        let kind = json!({
            "protocol": "ctap2", "transport": "internal", "hasUserVerification": true,
            "isUserConsenting": true, "isUserVerified": true,
        });
        let id = self.command("webauthn/authenticator", &kind)?;
        *self.authenticator.borrow_mut() = id.as_str().context("an authenticator")?.to_owned();
        Ok(())
    }

    pub fn have_no_authenticator(&self) -> Result<()> {
        let url = format!("{}/webauthn/authenticator/{}", self.session, self.authenticator.borrow());
        call("DELETE", &url, &json!({})).map(drop)
    }

    /// Opens a page of the server: `/en/recommendations`.
    pub fn visit(&self, path: &str) -> Result<()> {
        self.open_address(&format!("{}{path}", server::address()?))
    }

    pub fn open_address(&self, url: &str) -> Result<()> {
        self.command("url", &json!({ "url": url }))?;
        Ok(())
    }

    /// What stands behind the server's name in the address bar.
    pub fn address(&self) -> Result<String> {
        self.read("return location.pathname + location.search")
    }

    /// Runs a script, whose `return` is the answer. It works where the page's own scripts are switched off.
    pub fn run(&self, script: &str) -> Result<Value> {
        self.command("execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// Runs a script that answers by calling the function `done`.
    pub fn run_to_done(&self, script: &str) -> Result<Value> {
        let script = format!("const done = arguments[0];\n{script}");
        self.command("execute/async", &json!({ "script": script, "args": [] }))
    }

    /// Runs a script that answers with text.
    pub fn read(&self, script: &str) -> Result<String> {
        let found = self.run(script)?;
        found.as_str().map(str::to_owned).with_context(|| format!("{script}: {found}"))
    }

    /// The words of the first element that matches, without the marks that isolate directions.
    pub fn words(&self, selector: &str) -> Result<String> {
        let selector = json!(selector);
        let words = self.read(&format!("return document.querySelector({selector})?.textContent ?? 'nothing'"))?;
        let words = words.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
        Ok(words.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    pub fn count(&self, selector: &str) -> Result<u64> {
        let selector = json!(selector);
        let found = self.run(&format!("return document.querySelectorAll({selector}).length"))?;
        found.as_u64().context("a number")
    }

    /// Clicks as a hand does, at the place where the element is seen; something else on top of it is an error.
    pub fn click(&self, selector: &str) -> Result<()> {
        let place = self.run(&include_str!("checks/place.js").replace("SELECTOR", &json!(selector).to_string()))?;
        ensure!(place.is_object(), "clicking {selector} at {}: {place}", self.address()?);
        let mouse = [
            json!({ "type": "pointerMove", "x": place.get("x"), "y": place.get("y") }),
            json!({ "type": "pointerDown", "button": 0 }),
            json!({ "type": "pointerUp", "button": 0 }),
        ];
        self.command("actions", &json!({ "actions": [{ "type": "pointer", "id": "mouse", "actions": mouse }] }))?;
        Ok(())
    }

    pub fn write(&self, selector: &str, text: &str) -> Result<()> {
        let element = self.element(selector)?;
        self.command(&format!("element/{element}/value"), &json!({ "text": text }))?;
        Ok(())
    }

    /// Presses keys one after another, wherever the focus is.
    pub fn press(&self, keys: &str) -> Result<()> {
        let strokes: Vec<Value> = keys
            .chars()
            .flat_map(|key| ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key.to_string() })))
            .collect();
        self.command("actions", &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] }))?;
        Ok(())
    }

    /// Waits until the page says so; a page that never does is an error after ten seconds.
    pub fn wait_until(&self, condition: &str) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(10) {
            // While a page gives way to another there is nothing to ask.
            if self.run(&format!("return Boolean({condition})")).is_ok_and(|answer| answer == true) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        bail!("waited in vain at {} for: {condition}", self.address()?)
    }

    /// A picture of the whole page, as PNG in base 64.
    pub fn picture(&self) -> Result<String> {
        let taken = self.devtools("Page.captureScreenshot", &json!({ "captureBeyondViewport": true }))?;
        taken.get("data").and_then(Value::as_str).map(str::to_owned).context("a picture")
    }

    /// What the browser wrote to its console since the last call: errors, warnings, broken policies.
    pub fn console(&self) -> Result<Vec<String>> {
        let entries = self.command("se/log", &json!({ "type": "browser" }))?;
        let entries = entries.as_array().context("entries of a log")?;
        Ok(entries.iter().filter_map(|entry| entry.get("message")?.as_str()).map(str::to_owned).collect())
    }

    /// Every address that pages have asked for since the last call.
    pub fn requests(&self) -> Result<Vec<String>> {
        let events = self.command("se/log", &json!({ "type": "performance" }))?;
        let mut requests = Vec::new();
        for event in events.as_array().context("entries of a log")? {
            let text = event.get("message").and_then(Value::as_str).context("an event")?;
            let event: Value = serde_json::from_str(text)?;
            if event.pointer("/message/method").is_some_and(|method| method == "Network.requestWillBeSent") {
                let url = event.pointer("/message/params/request/url").and_then(Value::as_str);
                requests.push(url.context("a request with an address")?.to_owned());
            }
        }
        Ok(requests)
    }

    fn element(&self, selector: &str) -> Result<String> {
        let found = self.command("element", &json!({ "using": "css selector", "value": selector }))?;
        found.get(ELEMENT).and_then(Value::as_str).map(str::to_owned).context("an element")
    }

    fn devtools(&self, command: &str, parameters: &Value) -> Result<Value> {
        self.command("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    fn command(&self, name: &str, body: &Value) -> Result<Value> {
        call("POST", &format!("{}/{name}", self.session), body)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        drop(http::send("DELETE", &self.session, ""));
    }
}

fn call(method: &str, url: &str, body: &Value) -> Result<Value> {
    let answer = http::send(method, url, &body.to_string())?;
    let mut answer: Value = serde_json::from_slice(&answer.body)?;
    let value = answer.get_mut("value").map(Value::take).unwrap_or_default();
    if let Some(error) = value.get("error").and_then(Value::as_str) {
        let message = value.get("message").and_then(Value::as_str).unwrap_or_default();
        bail!("{error}: {}", message.lines().next().unwrap_or_default());
    }
    Ok(value)
}
