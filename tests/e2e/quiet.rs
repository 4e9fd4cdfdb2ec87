//! No page asks another host for anything, breaks its own policy or writes an error to the console.

use anyhow::Result;

use crate::browser::Browser;
use crate::pages::KINDS;
use crate::server;

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn no_page_calls_elsewhere_or_complains() -> Result<()> {
    let browser = Browser::open(1280)?;
    browser.requests()?; // those of the browser's own first page
    let server = server::address()?;
    let mut expected = Vec::new();
    for lang in ["en", "ar"] {
        for kind in KINDS {
            browser.visit(&kind.address(lang))?;
            assert_eq!(browser.run("return document.contentType")?, "text/html");
            if kind.status >= 400 {
                expected.push(format!(
                    "{server}{} - Failed to load resource: the server responded with a status of {}",
                    kind.address(lang),
                    kind.status
                ));
            }
        }
        // The list renews itself by a request of its own.
        browser.visit(&format!("/{lang}/recommendations"))?;
        browser.click("label[for=position-1]")?;
        browser.wait_until("document.querySelector('.chip')")?;
    }
    let requests = browser.requests()?;
    assert!(requests.len() > 2 * KINDS.len());
    let elsewhere: Vec<&String> = requests.iter().filter(|url| !url.starts_with(server)).collect();
    assert!(elsewhere.is_empty(), "{elsewhere:?}");

    let console = browser.console()?;
    let complaints = console.iter().filter(|line| !expected.iter().any(|known| line.starts_with(known)));
    assert_eq!(complaints.collect::<Vec<_>>(), Vec::<&String>::new());
    assert_eq!(console.len(), expected.len(), "each missing or misread address is on the console once");
    Ok(())
}

#[test]
#[ignore = "needs Chromium; ./test runs it"]
fn a_call_elsewhere_and_a_broken_policy_would_be_noticed() -> Result<()> {
    let browser = Browser::open(1280)?;
    browser.visit("/en/")?;
    browser.requests()?;
    browser.run_to_done(
        "const image = Object.assign(new Image(), { onerror: () => done(), src: 'http://127.0.0.2:9/pixel' });
        document.body.append(image)",
    )?;
    let refused = browser.console()?.join("\n");
    assert!(refused.contains("127.0.0.2:9/pixel") && refused.contains("Content Security Policy"), "{refused}");

    // A page without our policy gets as far as asking.
    browser.open_address("data:text/html,<img src='http://127.0.0.2:9/pixel'>")?;
    let asked = browser.requests()?;
    assert!(asked.contains(&"http://127.0.0.2:9/pixel".to_owned()), "{asked:?}");
    Ok(())
}
