//! Texts that people write in Markdown, made into HTML that can do no harm.
//!
//! Raw HTML is shown as it was typed, images are left out, a link leads to https, http, mailto or
//! a page of ours, and headings stand below the page's own.

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};

/// Lists and quotations within each other: more is a mistake, or meant to harm.
const MOST_LEVELS: usize = 6;

/// Why a text is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Lists or quotations stand within each other more than six deep.
    TooDeep,
    /// A link leads where none may, such as `javascript:`; the address as typed.
    Link(String),
}

/// The text as HTML.
pub fn html(markdown: &str) -> String {
    // Of a heading of the first level is made one of the second, and so on.
    let mut open_links = Vec::new();
    let events = Parser::new_ext(markdown, options()).filter_map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Some(Event::Text(raw)),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Link { link_type, dest_url, id, .. }) => {
            let allowed = link_type == LinkType::Email || may_lead_to(&dest_url);
            open_links.push(allowed);
            allowed.then_some(Event::Start(Tag::Link { link_type, dest_url, title: CowStr::Borrowed(""), id }))
        }
        Event::End(TagEnd::Link) => open_links.pop().unwrap_or(false).then_some(event),
        Event::Start(Tag::Heading { level, .. }) => {
            let (level, classes, attrs) = (below(level), Vec::new(), Vec::new());
            Some(Event::Start(Tag::Heading { level, id: None, classes, attrs }))
        }
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(below(level)))),
        event => Some(event),
    });
    let mut written = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut written, events);
    written
}

/// Whether it is shown as it was meant; else what is to be mended.
pub fn check(markdown: &str) -> Result<(), Wrong> {
    let mut levels = 0_usize;
    for event in Parser::new_ext(markdown, options()) {
        match event {
            Event::Start(Tag::Link { link_type, dest_url, .. })
                if link_type != LinkType::Email && !may_lead_to(&dest_url) =>
            {
                return Err(Wrong::Link(dest_url.into_string()));
            }
            Event::Start(Tag::List(_) | Tag::BlockQuote(_)) => levels += 1,
            Event::End(TagEnd::List(_) | TagEnd::BlockQuote(_)) => levels = levels.saturating_sub(1),
            _ => {}
        }
        if levels > MOST_LEVELS {
            return Err(Wrong::TooDeep);
        }
    }
    Ok(())
}

fn options() -> Options {
    Options::ENABLE_TABLES
}

fn below(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H2,
        HeadingLevel::H2 => HeadingLevel::H3,
        _ => HeadingLevel::H4,
    }
}

/// A page of ours, or an address that a browser opens without running anything.
fn may_lead_to(address: &str) -> bool {
    let lower = address.trim().to_ascii_lowercase();
    let ours = lower.starts_with('/') && !lower.starts_with("//") && !lower.contains('\\');
    let known = ["https://", "http://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme));
    (ours || known) && !lower.contains(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_shown_below_the_heading_of_the_page() {
        let written = html("# Who we are\n\nWe *follow up*.\n\n- [the list](/en/recommendations)\n- <us@example.org>");
        assert_eq!(
            written,
            "<h2>Who we are</h2>\n<p>We <em>follow up</em>.</p>\n<ul>\n\
             <li><a href=\"/en/recommendations\">the list</a></li>\n\
             <li><a href=\"mailto:us@example.org\">us@example.org</a></li>\n</ul>\n"
        );
    }

    #[test]
    fn nothing_that_was_pasted_can_run_or_reach_out() {
        for hostile in [
            "<script>alert(1)</script>",
            "a <img src=x onerror=alert(1)> b",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](java\nscript:alert(1))",
            "[x](&#106;avascript:alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "[x](//evil.example/y)",
            "[x](/\\evil.example)",
            "![x](https://evil.example/pixel.gif)",
            "![x](data:image/svg+xml,<svg onload=alert(1)>)",
            "[x][1]\n\n[1]: vbscript:x",
            "<a href=\"https://ok.example\" onclick=\"x\">y</a>",
            "<div\nstyle=\"position:fixed\">",
            "[x](https://ok.example \"t\" onclick=x)",
            "`<b>`\n\n```<script>\nx\n```",
            "<https://ok.example/\"onmouseover=x>",
            "<style>*{display:none}</style>\n\n</main>",
        ] {
            let written = html(hostile);
            let mut rest = written.as_str();
            while let Some((_, tag)) = rest.split_once('<') {
                let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
                let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
                assert!(["p", "a", "code", "pre", "em", "ul", "li"].contains(&name), "{hostile}: {written}");
                let attributes = tag.matches('=').count();
                let link = tag.starts_with("a href=\"http") || tag.starts_with("a href=\"/en");
                let fenced = tag.starts_with("code class=\"language-");
                assert!(attributes == 0 || link || fenced, "{hostile}: {written}");
                rest = after;
            }
        }
        assert_eq!(check("[x](javascript:alert(1))"), Err(Wrong::Link("javascript:alert(1)".to_owned())));
        assert_eq!(check(&"> ".repeat(10_000)), Err(Wrong::TooDeep));
        assert_eq!(check("1. a\n   - b\n\n> c"), Ok(()));
    }

    #[test]
    fn the_longest_text_of_the_worst_marks_is_written_at_once() {
        let begun = std::time::Instant::now();
        for piece in ["[", "*a_ ", "> ", "<!--", "[x](", "- ", "`", "| a ", "&#1;"] {
            let hostile = piece.repeat(20_000 / piece.len());
            assert!(html(&hostile).len() < 1_000_000, "{piece}");
        }
        assert!(begun.elapsed().as_secs() < 5);
    }
}
