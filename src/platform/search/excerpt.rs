//! The part of a text that shows best why it was found, with the words marked.

use mithaq_text::{Kind, Language};

/// An excerpt in HTML: escaped, with `<mark>` around what was looked for.
pub struct Excerpt {
    pub html: String,
}

/// At most `most` characters of `text`, from around the first words found, or from its start.
pub fn excerpt(text: &str, language: &str, wanted: &[&str], most: usize) -> Excerpt {
    let hits = hits(text, language, wanted);
    let (from, to) = window(text, &hits, most);
    let mut html = String::with_capacity(to - from + 64);
    if from > 0 {
        html.push('…');
    }
    let mut place = from;
    for (start, end) in hits {
        if start < place || end > to {
            continue;
        }
        escape(text.get(place..start).unwrap_or_default(), &mut html);
        html.push_str("<mark>");
        escape(text.get(start..end).unwrap_or_default(), &mut html);
        html.push_str("</mark>");
        place = end;
    }
    escape(text.get(place..to).unwrap_or_default(), &mut html);
    if to < text.len() {
        html.truncate(html.trim_end_matches([',', ':', '.', '،', '؛', ' ']).len());
        html.push('…');
    }
    Excerpt { html }
}

/// Where the wanted words stand, by the same analysis that found them.
fn hits(text: &str, language: &str, wanted: &[&str]) -> Vec<(usize, usize)> {
    if wanted.is_empty() {
        return Vec::new();
    }
    let language = Language::from_code(language);
    let mut stems: Vec<String> = Vec::new();
    for words in wanted {
        mithaq_text::tokens(language, words, &mut |token| {
            if token.kind != Kind::LastCharacter {
                stems.push(token.text.to_owned());
            }
        });
    }
    let mut hits: Vec<(usize, usize)> = Vec::new();
    mithaq_text::tokens(language, text, &mut |token| {
        if !stems.iter().any(|stem| stem == token.text) {
            return;
        }
        match hits.last_mut() {
            // Bigrams of one Chinese word overlap: one mark covers them.
            Some(last) if token.from <= last.1 => last.1 = last.1.max(token.to),
            _ => hits.push((token.from, token.to)),
        }
    });
    hits
}

/// Bytes to show: whole words, with some of what stands before the first hit.
fn window(text: &str, hits: &[(usize, usize)], most: usize) -> (usize, usize) {
    let length = text.chars().count();
    if length <= most {
        return (0, text.len());
    }
    let first = hits.first().map_or(0, |(start, _)| *start);
    let before = text.get(..first).unwrap_or_default().chars().count();
    let skip = before.saturating_sub(most / 4).min(length - most);
    let from = if skip == 0 { 0 } else { next_word(text, nth(text, skip)) };
    let end = nth(text, skip + most);
    let to = match text.get(from..end).and_then(|shown| shown.rfind(char::is_whitespace)) {
        Some(space) if end < text.len() && space > (end - from) / 2 => from + space,
        _ => end,
    };
    (from, to)
}

fn nth(text: &str, count: usize) -> usize {
    text.char_indices().nth(count).map_or(text.len(), |(place, _)| place)
}

fn next_word(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    match rest.char_indices().take(40).find(|(_, letter)| letter.is_whitespace()) {
        Some((space, letter)) => from + space + letter.len_utf8(),
        None => from,
    }
}

/// Escapes for HTML; line ends become spaces.
pub fn escape(text: &str, into: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            '\'' => into.push_str("&#39;"),
            '\n' | '\r' => into.push(' '),
            letter => into.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn what_was_looked_for_is_marked_and_the_rest_escaped() {
        let found = excerpt("Ratify <b> the Conventions", "en", &["convention"], 300);
        assert_eq!(found.html, "Ratify &lt;b&gt; the <mark>Conventions</mark>");
    }

    #[test]
    fn a_long_text_is_cut_at_words_around_the_first_hit() {
        let text = format!("{} torture {}", "word ".repeat(100), "rest ".repeat(100));
        let found = excerpt(&text, "en", &["torture"], 60);
        assert!(found.html.contains("<mark>torture</mark>"), "{}", found.html);
        assert!(found.html.starts_with('…') && found.html.ends_with('…'));
        assert!(found.html.chars().count() < 60 + 20);
    }

    #[test]
    fn a_text_without_spaces_is_cut_too() {
        let found = excerpt(&"人权".repeat(300), "zh", &[], 100);
        assert_eq!(found.html.chars().count(), 101);
    }
}
