//! The bars of charts as SVG: shapes alone, without a word.
//!
//! The words of a chart stand beside its bars in the page, where they wrap, grow with the reader's
//! letters and are never cut. Colours and widths come from the page by class.

/// What the bars of one chart have in common: the greatest value, and where reading begins.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    pub most: u64,
    pub rtl: bool,
}

/// The unit square in which a lying bar is drawn, to be stretched by the page.
const LENGTH: f64 = 1000.0;
/// Pixels of the highest column.
const HEIGHT: f64 = 140.0;

impl Scale {
    /// A bar that begins where reading begins, on a track as long as the longest.
    pub fn lying(&self, value: u64) -> String {
        let length = self.share(value, LENGTH, 6.0);
        let start = if self.rtl { LENGTH - length } else { 0.0 };
        format!(
            "<svg class=\"chart-line\" viewBox=\"0 0 {LENGTH} 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">\
             <rect class=\"chart-track\" width=\"{LENGTH}\" height=\"1\"/>\
             <rect class=\"chart-bar\" x=\"{start:.0}\" width=\"{length:.0}\" height=\"1\"/></svg>"
        )
    }

    /// A bar that stands on its foot, as wide as the page lets it be.
    pub fn standing(&self, value: u64) -> String {
        let height = self.share(value, HEIGHT, 2.0);
        format!(
            "<svg class=\"chart-column\" height=\"{height:.0}\" aria-hidden=\"true\" focusable=\"false\">\
             <rect class=\"chart-bar\" width=\"100%\" height=\"100%\"/></svg>"
        )
    }

    /// The part of `whole` that a value is of the greatest; what is not nothing is seen.
    fn share(&self, value: u64, whole: f64, least: f64) -> f64 {
        if value == 0 { 0.0 } else { (value as f64 / self.most.max(1) as f64 * whole).max(least) }
    }
}

/// A bar on a timeline: all places are parts of the whole span, from 0 to 1.
#[derive(Clone, Debug)]
pub struct Span {
    pub from: f64,
    pub to: f64,
    /// Steps on the way, and whether each is reached.
    pub marks: Vec<(f64, bool)>,
    pub today: f64,
    /// Years, or whatever the span is divided into.
    pub sections: usize,
    pub rtl: bool,
}

impl Span {
    /// The bar with lines between sections and one for today. A mark that is reached is full.
    pub fn svg(&self) -> String {
        let x = |place: f64| if self.rtl { LENGTH - place * LENGTH } else { place * LENGTH };
        let (start, end) = if self.rtl { (x(self.to), x(self.from)) } else { (x(self.from), x(self.to)) };
        let mut svg = format!(
            "<svg class=\"span\" viewBox=\"0 0 {LENGTH} 24\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
        );
        for section in 1..self.sections {
            let line = LENGTH * section as f64 / self.sections as f64;
            svg.push_str(&format!("<path class=\"span__year\" d=\"M{line:.0} 0v24\"/>"));
        }
        svg.push_str(&format!(
            "<rect class=\"chart-bar\" x=\"{start:.0}\" y=\"7\" width=\"{:.0}\" height=\"10\"/>",
            (end - start).max(4.0)
        ));
        for (place, reached) in &self.marks {
            let class = if *reached { "span__mark span__mark--reached" } else { "span__mark" };
            svg.push_str(&format!(
                "<rect class=\"{class}\" x=\"{:.0}\" y=\"3\" width=\"5\" height=\"18\"/>",
                x(*place) - 2.5
            ));
        }
        if self.today > 0.0 && self.today < 1.0 {
            svg.push_str(&format!("<path class=\"span__today\" d=\"M{:.0} 0v24\"/>", x(self.today)));
        }
        svg.push_str("</svg>");
        svg
    }
}

#[cfg(test)]
mod tests {
    use super::{Scale, Span};

    #[test]
    fn time_runs_as_words_do() {
        let span = |rtl| Span { from: 0.25, to: 0.5, marks: vec![(0.5, true)], today: 0.75, sections: 2, rtl };
        let ltr = span(false).svg();
        assert!(ltr.contains("x=\"250\" y=\"7\" width=\"250\""), "{ltr}");
        assert!(ltr.contains("M500 0v24") && ltr.contains("M750 0v24"), "{ltr}");
        let rtl = span(true).svg();
        assert!(rtl.contains("x=\"500\" y=\"7\" width=\"250\"") && rtl.contains("M250 0v24"), "{rtl}");
    }

    #[test]
    fn bars_begin_where_reading_begins() {
        assert!(Scale { most: 8, rtl: false }.lying(2).contains("x=\"0\" width=\"250\""));
        assert!(Scale { most: 8, rtl: true }.lying(2).contains("x=\"750\" width=\"250\""));
    }

    #[test]
    fn little_is_seen_and_nothing_is_not() {
        let scale = Scale { most: 1_000_000, rtl: false };
        assert!(scale.lying(1).contains("width=\"6\""));
        assert!(scale.standing(1).contains("height=\"2\""));
        assert!(scale.standing(0).contains("height=\"0\""));
        assert!(Scale { most: 0, rtl: false }.lying(0).contains("width=\"0\""));
    }
}
