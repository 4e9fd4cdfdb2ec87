//! Two versions of a text as a page shows them (`platform/web/difference.html`).

use mithaq_text::Change;
use serde::Serialize;

/// A stretch of a text: `same`, `removed` or `added`.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Stretch {
    pub change: &'static str,
    pub text: String,
}

/// Of what did not change, so many characters are shown on either side of a change.
const AROUND: usize = 160;

/// What was changed, with the words around it; long stretches that did not change are cut.
pub fn difference(before: &str, after: &str) -> Vec<Stretch> {
    let stretches = mithaq_text::difference(before, after);
    let last = stretches.len().saturating_sub(1);
    let shown = stretches.into_iter().enumerate().map(|(place, (change, text))| match change {
        Change::Same => Stretch { change: "same", text: shortened(text, place > 0, place < last) },
        Change::Removed => Stretch { change: "removed", text },
        Change::Added => Stretch { change: "added", text },
    });
    shown.collect()
}

/// The beginning and the end, as far as a change stands beside them.
fn shortened(text: String, begins: bool, ends: bool) -> String {
    let letters: Vec<char> = text.chars().collect();
    let room = AROUND * (usize::from(begins) + usize::from(ends));
    // A little more than there is room for is better whole.
    if letters.len() <= room + AROUND / 2 || room == 0 {
        return text;
    }
    let beginning: String = letters.iter().take(if begins { AROUND } else { 0 }).collect();
    let end: String = letters.iter().skip(letters.len() - if ends { AROUND } else { 0 }).collect();
    let whole = |part: &str, cut: Option<(&str, &str)>| cut.map_or(part.to_owned(), |(kept, _)| kept.to_owned());
    // Not in the middle of a word.
    let beginning = whole(&beginning, beginning.rsplit_once(char::is_whitespace));
    let end = whole(&end, end.split_once(char::is_whitespace).map(|(gone, kept)| (kept, gone)));
    format!("{beginning} … {end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_did_not_change_is_shown_around_changes_alone() {
        let long = "word ".repeat(200);
        let shown = difference(&format!("{long}old {long}"), &format!("{long}new {long}"));
        assert_eq!(
            shown.iter().map(|stretch| stretch.change).collect::<Vec<_>>(),
            ["same", "removed", "added", "same"]
        );
        let around = "word ".repeat(31);
        assert_eq!(shown[0].text, format!(" … {around}"));
        assert_eq!(shown[3].text, format!(" {} … ", around.trim_end()));
        assert_eq!(difference("short", "short"), [Stretch { change: "same", text: "short".to_owned() }]);
    }
}
