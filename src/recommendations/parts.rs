//! Lettered items of a recommendation: (a), (b), (c), which often go to different institutions.

/// One item: the label as the text writes it, and where the item begins and ends, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    /// `(a)`, `(أ)`, `б)`.
    pub label: &'a str,
    pub text: &'a str,
}

/// The order of letters that UN documents use for items, by script.
pub const ALPHABETS: [&str; 3] =
    ["abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщэюя", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"];

/// What precedes the first item, and the items, in order. No items when fewer than two follow
/// each other from the first letter on: a lone "(a)" is a reference, not a list.
pub fn split(text: &str) -> (&str, Vec<Part<'_>>) {
    ALPHABETS
        .iter()
        .map(|alphabet| split_by(text, alphabet))
        .max_by_key(|(_, parts)| parts.len())
        .unwrap_or((text, Vec::new()))
}

fn split_by<'a>(text: &'a str, alphabet: &str) -> (&'a str, Vec<Part<'a>>) {
    let mut marks: Vec<(usize, usize)> = Vec::new();
    let mut from = 0;
    for letter in alphabet.chars() {
        match find_mark(text, from, letter) {
            Some((start, end)) => {
                marks.push((start, end));
                from = end;
            }
            None => break,
        }
    }
    if marks.len() < 2 {
        return (text, Vec::new());
    }
    let mut parts = Vec::with_capacity(marks.len());
    for (place, (start, end)) in marks.iter().enumerate() {
        let stop = marks.get(place + 1).map_or(text.len(), |next| next.0);
        let label = text.get(*start..*end).unwrap_or_default();
        let body = text.get(*end..stop).unwrap_or_default();
        parts.push(Part { label, text: body.trim() });
    }
    let opening = marks.first().map_or(0, |mark| mark.0);
    (text.get(..opening).unwrap_or_default().trim(), parts)
}

/// The next place where `letter` stands as a label: `(a)` or `a)`, after a blank or glued to the mark
/// that ends what precedes it; after a letter or a number it is a reference.
fn find_mark(text: &str, from: usize, letter: char) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let rest = text.get(from..)?;
    for (offset, _) in rest.match_indices(')') {
        let close = from + offset;
        let before = text.get(..close)?;
        let label = before.chars().next_back()?;
        let same = label == letter || (letter == 'أ' && label == 'ا') || (letter == 'ه' && label == 'ﻫ');
        if !same {
            continue;
        }
        let start = close - label.len_utf8();
        let opened = start > 0 && bytes.get(start - 1) == Some(&b'(');
        let begins = if opened { start - 1 } else { start };
        let before = text.get(..begins)?.chars().next_back();
        let free = before.is_none_or(|letter| letter.is_whitespace() || ":;,.：；，。؛،".contains(letter));
        if free && begins >= from {
            return Some((begins, close + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::split;

    fn labels(text: &str) -> Vec<&str> {
        split(text).1.into_iter().map(|part| part.label).collect()
    }

    #[test]
    fn lettered_items_are_found_in_every_script() {
        assert_eq!(
            labels("The Committee recommends that the State party:\n(a) Adopt; (b) Train; and (c) Report."),
            ["(a)", "(b)", "(c)"]
        );
        assert_eq!(labels("The State should:(a) Adopt;(b) Train."), ["(a)", "(b)"]);
        assert_eq!(labels("缔约国应：(a)通过；(b)培训。"), ["(a)", "(b)"]);
        assert_eq!(labels("Комитет рекомендует: a) принять; b) обучить."), ["a)", "b)"]);
        assert_eq!(labels("Комитет рекомендует: а) принять; б) обучить."), ["а)", "б)"]);
        assert_eq!(labels("توصي اللجنة بما يلي:\n(أ) اعتماد؛\n(ب) تدريب؛\n(ج) تقديم."), ["(أ)", "(ب)", "(ج)"]);
        assert_eq!(labels("委员会建议：\n(a) 通过；\n(b) 培训。"), ["(a)", "(b)"]);
    }

    #[test]
    fn what_precedes_the_items_is_kept_apart() {
        let (opening, parts) = split("Recommends: (a) one; (b) two.");
        assert_eq!(opening, "Recommends:");
        assert_eq!(parts.iter().map(|part| part.text).collect::<Vec<_>>(), ["one;", "two."]);
    }

    #[test]
    fn a_reference_to_an_item_is_not_a_list() {
        assert_eq!(labels("in accordance with article 2 (a) of the Convention"), [""; 0]);
        assert_eq!(labels("see (b) and (c)"), [""; 0]);
        assert_eq!(labels("f(a) g(b), 3(a) and 3(b)"), [""; 0]);
    }
}
