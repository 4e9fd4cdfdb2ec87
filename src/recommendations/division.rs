//! How an entry is divided into parts, which often go to different institutions: by the letters of
//! the UN's text, or as a person marked where each part begins.
//!
//! A part is known by its key, whatever its label becomes. Divided anew, as many parts as before are
//! the same parts in their order; otherwise a part that begins where one began before is that one.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::parts;

/// One part, as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    pub key: String,
    pub label: String,
    /// Short titles, by language.
    pub titles: BTreeMap<String, String>,
    /// Of the words, which stand in the UN's text in this language; empty where only labels are known.
    pub language: String,
    pub body: String,
    /// Divided by a person.
    pub is_national: bool,
    /// Parts that it was made from when it was made: split off from, or joined with.
    pub from: Vec<String>,
}

impl Part {
    /// As the ledger keeps it.
    pub fn said(&self) -> Value {
        let mut said = json!({ "key": self.key, "label": self.label, "titles": self.titles, "text": self.body });
        if let (false, Some(said)) = (self.from.is_empty(), said.as_object_mut()) {
            said.insert("from".to_owned(), self.from.clone().into());
        }
        said
    }

    /// Its title in a language, else in whichever it has.
    pub fn title(&self, language: &str) -> &str {
        self.titles.get(language).or_else(|| self.titles.values().next()).map(String::as_str).unwrap_or_default()
    }
}

/// What a person marked: what introduces the parts, and the parts, each a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    pub opening: String,
    pub lines: Vec<String>,
}

impl Marked {
    /// A text with a line for each part; the first may introduce them.
    pub fn read(text: &str, opens: bool) -> Marked {
        let mut lines: Vec<String> = text.lines().map(joined).filter(|line| !line.is_empty()).collect();
        let opening = if opens && lines.len() > 1 { lines.remove(0) } else { String::new() };
        Marked { opening, lines }
    }

    /// The text as it is divided now: by its parts, by its own letters, or not at all.
    pub fn of(text: &str, parts: &[Part]) -> Marked {
        let (opening, lettered) = parts::split(text);
        if !parts.iter().any(|part| part.is_national) {
            if lettered.is_empty() {
                return Marked { opening: String::new(), lines: vec![joined(text)] };
            }
            let lines = lettered.iter().map(|part| joined(&format!("{} {}", part.label, part.text)));
            return Marked { opening: joined(opening), lines: lines.collect() };
        }
        let starts: Option<Vec<usize>> = starts(text, parts);
        let Some(starts) = starts.filter(|starts| !starts.is_empty()) else {
            return Marked { opening: String::new(), lines: vec![joined(text)] };
        };
        let mut cut = pieces(text, &starts).into_iter();
        let opening = cut.next().unwrap_or_default();
        Marked { opening, lines: cut.collect() }
    }

    /// Whether these are the words of `text`, all of them and in order.
    pub fn keeps(&self, text: &str) -> bool {
        let mut marked = squeezed(&self.opening);
        self.lines.iter().for_each(|line| marked.push_str(&squeezed(line)));
        marked == squeezed(text)
    }

    pub fn text(&self) -> String {
        let opening = Some(&self.opening).filter(|opening| !opening.is_empty());
        opening.into_iter().chain(&self.lines).cloned().collect::<Vec<_>>().join("\n")
    }

    /// The label that a line begins with, and what follows it; else the next letter of its script.
    pub fn labelled(&self, place: usize, language: &str) -> (String, String) {
        let line = self.lines.get(place).map(String::as_str).unwrap_or_default();
        if let Some((label, rest)) = line.split_once(')')
            && (1..=3).contains(&label.chars().count())
            && label.trim_start_matches('(').chars().all(char::is_alphanumeric)
        {
            return (format!("{label})"), rest.trim().to_owned());
        }
        let alphabet = match language {
            "ar" => parts::ALPHABETS[2],
            "ru" => parts::ALPHABETS[1],
            _ => parts::ALPHABETS[0],
        };
        let letter = alphabet.chars().nth(place).map_or_else(|| (place + 1).to_string(), String::from);
        (format!("({letter})"), line.to_owned())
    }
}

/// Gives the parts that begin at these lines their keys. `used` is the highest number of a key ever given.
pub fn identify(old: &[Part], used: u64, text: &str, marked: &Marked) -> Vec<(String, Vec<String>)> {
    if old.len() == marked.lines.len() {
        return old.iter().map(|part| (part.key.clone(), Vec::new())).collect();
    }
    let known = starts(text, old).unwrap_or_default();
    let mut at = squeezed(&marked.opening).chars().count();
    let mut begins: Vec<usize> = Vec::with_capacity(marked.lines.len());
    for line in &marked.lines {
        begins.push(at);
        at += squeezed(line).chars().count();
    }
    let mut next = used;
    let mut keys = Vec::with_capacity(begins.len());
    for (place, begin) in begins.iter().enumerate() {
        let end = begins.get(place + 1).copied().unwrap_or(usize::MAX);
        let inside = known.iter().zip(old).filter(|(start, _)| (*begin..end).contains(start));
        let mut inside: Vec<(usize, String)> = inside.map(|(start, part)| (*start, part.key.clone())).collect();
        if inside.first().is_some_and(|(start, _)| start == begin) {
            let (_, key) = inside.remove(0);
            keys.push((key, inside.into_iter().map(|(_, key)| key).collect()));
            continue;
        }
        next += 1;
        let before = known.iter().zip(old).rfind(|(start, _)| *start < begin).map(|(_, part)| part.key.clone());
        keys.push((format!("p{next}"), before.into_iter().chain(inside.into_iter().map(|(_, key)| key)).collect()));
    }
    keys
}

/// Whether the words of a part still stand in a text.
pub fn stands_in(part: &Part, text: &str) -> bool {
    squeezed(text).contains(&squeezed(&part.body))
}

/// Where each part begins in a text, counted in letters without blanks; `None` where one is not found.
fn starts(text: &str, parts: &[Part]) -> Option<Vec<usize>> {
    let whole: String = squeezed(text);
    let (_, lettered) = parts::split(text);
    let mut from = 0;
    let mut starts = Vec::with_capacity(parts.len());
    for (place, part) in parts.iter().enumerate() {
        // The label stands before the words where the text itself has it.
        let words = if part.body.is_empty() {
            lettered.get(place).map(|found| squeezed(&format!("{}{}", found.label, found.text)))?
        } else {
            squeezed(&part.body)
        };
        let label = squeezed(&part.label);
        let rest = whole.get(from..)?;
        let found =
            rest.find(&format!("{label}{words}")).or_else(|| rest.find(&words)).filter(|_| !words.is_empty())?;
        starts.push(whole.get(..from + found)?.chars().count());
        from += found + words.len();
    }
    Some(starts)
}

/// A text cut where these letters stand; what precedes the first comes first.
fn pieces(text: &str, starts: &[usize]) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut letters = 0;
    for letter in text.chars() {
        if !letter.is_whitespace() {
            if starts.contains(&letters) {
                pieces.push(String::new());
            }
            letters += 1;
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(letter);
        }
    }
    pieces.iter().map(|piece| joined(piece)).collect()
}

/// In one line.
fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "The State should: ratify the treaty,\nbuild schools, and train teachers.";

    fn kept(parts: &[(&str, &str)]) -> Vec<Part> {
        let part = |(key, body): &(&str, &str)| Part {
            key: (*key).to_owned(),
            label: format!("({key})"),
            body: (*body).to_owned(),
            is_national: true,
            ..Part::default()
        };
        parts.iter().map(part).collect()
    }

    fn keys(old: &[(&str, &str)], lines: &str) -> String {
        let marked = Marked::read(lines, true);
        assert!(marked.keeps(TEXT), "{lines}");
        let keys = identify(&kept(old), 7, TEXT, &marked);
        keys.iter().map(|(key, from)| format!("{key}<{}", from.join("+"))).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_part_stays_itself_when_others_are_split_or_joined() {
        let two = [("p1", "ratify the treaty,"), ("p2", "build schools, and train teachers.")];
        let three = "The State should:\nratify the treaty,\nbuild schools,\nand train teachers.";
        assert_eq!(keys(&two, three), "p1< p2< p8<p2");
        assert_eq!(keys(&two, "The State should:\nratify the treaty, build schools, and train teachers."), "p1<p2");
        // As many as before are the same, wherever they begin now.
        assert_eq!(keys(&two, "The State should:\nratify the treaty, build schools,\nand train teachers."), "p1< p2<");
        assert_eq!(keys(&[], three), "p8< p9< p10<");
    }

    #[test]
    fn a_text_is_shown_as_it_is_divided() {
        let two = kept(&[("p1", "ratify the treaty,"), ("p2", "build schools, and train teachers.")]);
        assert_eq!(
            Marked::of(TEXT, &two).text(),
            "The State should:\nratify the treaty,\nbuild schools, and train teachers."
        );
        assert_eq!(Marked::of(TEXT, &[]).lines.len(), 1);
        let lettered = Marked::of("Do: (a) one; (b) two.", &[]);
        assert_eq!(lettered.text(), "Do:\n(a) one;\n(b) two.");
        assert_eq!(lettered.labelled(1, "en"), ("(b)".to_owned(), "two.".to_owned()));
        assert_eq!(Marked::of(TEXT, &two).labelled(1, "ar").0, "(ب)");
    }

    #[test]
    fn words_cannot_be_changed() {
        assert!(!Marked::read("The State should: ratify the treaty, build schools.", false).keeps(TEXT));
        assert!(!Marked::read(&TEXT.replace("ratify", "sign"), false).keeps(TEXT));
    }
}
