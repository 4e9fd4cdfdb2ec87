//! Charts as SVG, one function a chart, for pages and (later) documents alike.
//!
//! Colours and fonts come from the page by class. Text of either direction stands right in every
//! renderer when it is isolated by RLI … PDI and anchored at the side where it begins.

use std::fmt::Write;

/// A bar: its label, its length, its figure as written in the reader's language, where it leads.
#[derive(Clone, Debug)]
pub struct Bar {
    pub label: String,
    pub value: u64,
    pub text: String,
    pub href: Option<String>,
}

/// What is common to the charts of a page.
#[derive(Clone, Copy, Debug)]
pub struct Chart<'a> {
    pub title: &'a str,
    pub rtl: bool,
}

const WIDTH: f64 = 420.0;
/// One bar with its label above it.
const ROW: f64 = 44.0;

impl Chart<'_> {
    /// Horizontal bars, one below the other, each label and figure above its bar.
    pub fn bars(&self, bars: &[Bar]) -> String {
        let most = bars.iter().map(|bar| bar.value).max().unwrap_or(0).max(1) as f64;
        let height = ROW * bars.len() as f64;
        let mut svg = self.open(WIDTH, height);
        let (near, far) = if self.rtl { (WIDTH, 0.0) } else { (0.0, WIDTH) };
        let (begin, end) = if self.rtl { ("end", "start") } else { ("start", "end") };
        for (place, bar) in bars.iter().enumerate() {
            let top = ROW * place as f64;
            let length = (bar.value as f64 / most * WIDTH).max(2.0);
            let left = if self.rtl { WIDTH - length } else { 0.0 };
            link(&mut svg, bar, Named::ByItsText, |svg| {
                let label = isolated(&shortened(&bar.label), self.rtl);
                // Writing to a String cannot fail.
                let _ = write!(
                    svg,
                    "<text class=\"chart-label\" x=\"{near}\" y=\"{:.0}\" text-anchor=\"{begin}\">{label}</text> \
                     <text class=\"chart-value\" x=\"{far}\" y=\"{:.0}\" text-anchor=\"{end}\">{}</text>\
                     <rect class=\"chart-track\" x=\"0\" y=\"{:.0}\" width=\"{WIDTH}\" height=\"10\" rx=\"2\"/>\
                     <rect class=\"chart-bar\" x=\"{left:.1}\" y=\"{:.0}\" width=\"{length:.1}\" height=\"10\" rx=\"2\"/>",
                    top + 17.0,
                    top + 17.0,
                    escaped(&bar.text),
                    top + 25.0,
                    top + 25.0,
                );
            });
        }
        svg.push_str("</svg>");
        svg
    }

    /// Upright bars in the order of time, from where reading begins; about every fifth is labelled.
    pub fn columns(&self, bars: &[Bar]) -> String {
        let (height, base) = (200.0, 176.0);
        let most = bars.iter().map(|bar| bar.value).max().unwrap_or(0).max(1) as f64;
        let mut svg = self.open(WIDTH, height);
        let step = WIDTH / bars.len().max(1) as f64;
        let every = (bars.len() / 6).max(1);
        for (place, bar) in bars.iter().enumerate() {
            let tall = (bar.value as f64 / most * (base - 22.0)).max(if bar.value > 0 { 2.0 } else { 0.0 });
            let slot = if self.rtl { bars.len() - 1 - place } else { place } as f64 * step;
            let (left, width) = (slot + step * 0.1, step * 0.8);
            let middle = slot + step / 2.0;
            link(&mut svg, bar, Named::Aloud, |svg| {
                let _ = write!(
                    svg,
                    "<rect class=\"chart-bar\" x=\"{left:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{tall:.1}\" rx=\"1\"/>",
                    base - tall,
                );
            });
            if place % every == 0 {
                let _ = write!(
                    svg,
                    "<text class=\"chart-muted\" x=\"{middle:.1}\" y=\"{:.0}\" text-anchor=\"middle\">{}</text>",
                    base + 18.0,
                    escaped(&bar.label),
                );
            }
            if bar.value as f64 == most {
                let _ = write!(
                    svg,
                    "<text class=\"chart-value\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
                    middle.clamp(16.0, WIDTH - 16.0),
                    base - tall - 6.0,
                    escaped(&bar.text),
                );
            }
        }
        let _ = write!(svg, "<line class=\"chart-axis\" x1=\"0\" y1=\"{base}\" x2=\"{WIDTH}\" y2=\"{base}\"/></svg>");
        svg
    }

    fn open(&self, width: f64, height: f64) -> String {
        format!(
            "<svg viewBox=\"0 0 {width} {height}\" role=\"group\" aria-label=\"{}\" focusable=\"false\">",
            escaped(self.title)
        )
    }
}

/// Where a link's name comes from.
#[derive(Clone, Copy)]
enum Named {
    ByItsText,
    Aloud,
}

/// A bar that leads somewhere is a link; where no text stands in it, its name says label and figure.
fn link(svg: &mut String, bar: &Bar, named: Named, content: impl FnOnce(&mut String)) {
    let Some(href) = &bar.href else { return content(svg) };
    let name = match named {
        Named::ByItsText => String::new(),
        Named::Aloud => format!(" aria-label=\"{}\"", escaped(&format!("{}: {}", bar.label, bar.text))),
    };
    let _ = write!(svg, "<a href=\"{}\"{name}>", escaped(href));
    content(svg);
    svg.push_str("</a>");
}

/// Labels longer than the picture are cut; the table beside it has them whole.
fn shortened(label: &str) -> String {
    const MOST: usize = 46;
    if label.chars().count() <= MOST {
        return label.to_owned();
    }
    let mut short: String = label.chars().take(MOST - 1).collect();
    short.push('…');
    short
}

fn isolated(text: &str, rtl: bool) -> String {
    let text = escaped(text);
    if rtl { format!("\u{2067}{text}\u{2069}") } else { text }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{Bar, Chart};

    fn bar(label: &str, value: u64) -> Bar {
        Bar { label: label.into(), value, text: value.to_string(), href: Some("/x?a=1&b=2".into()) }
    }

    #[test]
    fn bars_begin_where_reading_begins() {
        let bars = [bar("الاستعراض الدوري الشامل", 10), bar("<b>", 5)];
        let svg = Chart { title: "آليات", rtl: true }.bars(&bars);
        assert!(svg.contains("x=\"210.0\" y=\"69\" width=\"210.0\""), "{svg}");
        assert!(svg.contains("\u{2067}&lt;b&gt;\u{2069}"));
        assert!(svg.contains("href=\"/x?a=1&amp;b=2\""));
    }

    #[test]
    fn nothing_to_show_is_an_empty_picture() {
        assert!(Chart { title: "t", rtl: false }.bars(&[]).ends_with("</svg>"));
        assert!(Chart { title: "t", rtl: false }.columns(&[]).ends_with("</svg>"));
    }
}
