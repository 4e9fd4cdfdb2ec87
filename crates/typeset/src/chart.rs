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

#[cfg(test)]
mod tests {
    use super::Scale;

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
