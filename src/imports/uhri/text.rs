//! The text of a UHRI record: HTML with the paragraph's number in front, made plain.

/// What a text says, without mark-up, and the number that stood before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub number: Option<String>,
    pub text: String,
}

/// Reads a text as exports carry it.
pub fn read(html: &str) -> Reading {
    let plain = plain(html);
    if let Some((heading, number, body)) = split_heading(&plain) {
        return Reading { number: Some(number), text: format!("{heading}\n{body}") };
    }
    let (number, text) = split_number(&plain);
    Reading { number, text: text.to_owned() }
}

/// A section's heading that the export has glued to the paragraph behind it, or set on a line of
/// its own: `Conditions of detention34. The Committee`. Heading, number, paragraph.
fn split_heading(text: &str) -> Option<(&str, String, &str)> {
    let start = first_number(text)?;
    let (before, rest) = (text.get(..start)?, text.get(start..)?);
    let heading = before.trim_matches(|letter: char| letter.is_whitespace() || is_invisible(letter));
    let length = heading.chars().count();
    // A letter or a numeral may be set before a heading, a sentence ends nowhere in it.
    let outside = heading.split('(').map(|piece| piece.rsplit(')').next().unwrap_or_default());
    let words: String = outside.collect();
    let one_heading = !words.chars().skip(4).any(|letter| matches!(letter, '.' | ';' | '。' | '؛' | '\n'));
    let apart = before.len() > heading.len() && before.ends_with(['\n', '\u{202c}', '\u{200f}']);
    let last = before.chars().next_back()?;
    let glued = last == ')' || (last.is_alphabetic() && !last.is_uppercase());
    if !(3..=200).contains(&length) || !one_heading {
        return None;
    }
    let digits = rest.find(|letter: char| !letter.is_ascii_digit() && !is_arabic_digit(letter))?;
    let (number, rest) = (rest.get(..digits)?, rest.get(digits..)?);
    let rest = rest.trim_start().strip_prefix(['.', '-', '–', '．', '、'])?;
    let body = rest.trim_start();
    // "Climate 10.The Committee" is a heading, "under article 10. The Committee" is not.
    let follows_at_once = last == ' ' && body.len() == rest.len();
    let begins = body.chars().next().is_some_and(|letter| letter.is_alphabetic() && !letter.is_lowercase());
    let numbered = number.chars().count() <= 3 && begins && (apart || glued || follows_at_once);
    numbered.then(|| (heading, western(number), body))
}

/// Where the first number stands that is not within brackets: `(arts. 5–30)` belongs to a heading.
fn first_number(text: &str) -> Option<usize> {
    let mut depth = 0_i32;
    for (place, letter) in text.char_indices().take(400) {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            letter if depth <= 0 && (letter.is_ascii_digit() || is_arabic_digit(letter)) => return Some(place),
            _ => {}
        }
    }
    None
}

/// Marks of direction that exports leave between blanks.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Without mark-up: entities decoded, blanks folded, paragraphs apart by one line end.
fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(place) = rest.find(['<', '&']) {
        push(&mut text, rest.get(..place).unwrap_or_default());
        rest = rest.get(place..).unwrap_or_default();
        let consumed = if rest.starts_with('<') { tag(&mut text, rest) } else { entity(&mut text, rest) };
        rest = rest.get(consumed..).unwrap_or_default();
    }
    push(&mut text, rest);
    text.truncate(text.trim_end().len());
    text
}

/// Adds text with blanks folded; invisible marks that exports leave behind are dropped.
fn push(into: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '\n' => line_end(into),
            '\u{ad}' | '\u{feff}' | '\u{200b}' => {}
            letter if letter.is_whitespace() => {
                if !into.is_empty() && !into.ends_with([' ', '\n']) {
                    into.push(' ');
                }
            }
            letter if letter.is_control() => {}
            letter => into.push(letter),
        }
    }
}

fn line_end(into: &mut String) {
    while into.ends_with(' ') {
        into.pop();
    }
    if !into.is_empty() && !into.ends_with('\n') {
        into.push('\n');
    }
}

/// Passes over a tag; those that end a line become a line end. A lone `<` is a letter.
fn tag(into: &mut String, rest: &str) -> usize {
    let starts_tag = rest.get(1..).and_then(|after| after.chars().next());
    let is_tag = starts_tag.is_some_and(|letter| letter.is_ascii_alphabetic() || matches!(letter, '/' | '!'));
    let (true, Some(end)) = (is_tag, rest.find('>')) else {
        into.push('<');
        return 1;
    };
    let name = rest.get(1..end).unwrap_or_default().trim_start_matches('/');
    let name: String = name.chars().take_while(char::is_ascii_alphanumeric).collect();
    if matches!(name.to_ascii_lowercase().as_str(), "p" | "br" | "div" | "li" | "tr" | "ul" | "ol" | "h1" | "h2" | "h3")
    {
        line_end(into);
    }
    end + 1
}

/// Entities that exports use beside numeric ones.
const ENTITIES: [(&str, &str); 40] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", " "),
    ("rsquo", "’"),
    ("lsquo", "‘"),
    ("rdquo", "”"),
    ("ldquo", "“"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("bull", "•"),
    ("deg", "°"),
    ("sect", "§"),
    ("eacute", "é"),
    ("egrave", "è"),
    ("ecirc", "ê"),
    ("agrave", "à"),
    ("aacute", "á"),
    ("acirc", "â"),
    ("iacute", "í"),
    ("icirc", "î"),
    ("oacute", "ó"),
    ("ocirc", "ô"),
    ("uacute", "ú"),
    ("ugrave", "ù"),
    ("ucirc", "û"),
    ("uuml", "ü"),
    ("ouml", "ö"),
    ("auml", "ä"),
    ("ccedil", "ç"),
    ("ntilde", "ñ"),
    ("atilde", "ã"),
    ("otilde", "õ"),
    ("shy", ""),
    ("zwnj", "\u{200c}"),
];

/// Decodes the entity that `rest` begins with; what is none stays as it is written.
fn entity(into: &mut String, rest: &str) -> usize {
    let name = rest.get(1..).unwrap_or_default();
    let Some(end) = name.char_indices().take(10).find(|(_, letter)| *letter == ';').map(|(end, _)| end) else {
        into.push('&');
        return 1;
    };
    let name = name.get(..end).unwrap_or_default();
    let decoded = match name.strip_prefix('#') {
        Some(code) => {
            let code = match code.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => code.parse(),
            };
            code.ok().and_then(char::from_u32).map(String::from)
        }
        None => ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned()),
    };
    match decoded {
        Some(text) => {
            // A hyphen that does not break is a hyphen to every reader and every search.
            push(into, if text == "\u{2011}" { "-" } else { &text });
            end + 2
        }
        None => {
            into.push('&');
            1
        }
    }
}

/// Splits off the paragraph's number: `4.The`, `132.90 Repeal`, `9 - بينما`, `Recommendation No. 57`.
fn split_number(text: &str) -> (Option<String>, &str) {
    if let Some(found) = named_number(text) {
        return found;
    }
    let digits = number_length(text);
    let (Some(number), Some(rest)) = (text.get(..digits), text.get(digits..)) else { return (None, text) };
    if number.is_empty() {
        return (None, text);
    }
    let body = rest
        .trim_start_matches([' ', '-', '–', '—', '.', ')', '\u{a0}', '\t', ':', '\n', '،', '．', '、', '/', '\u{640}']);
    let separated = body.len() < rest.len();
    let starts_a_sentence = body.chars().next().is_some_and(|letter| !letter.is_numeric() && letter != '%');
    // "2020 was a year …" is no paragraph number: one is short, or has a dot in it.
    let like_a_paragraph = number.len() <= 3 || number.contains(['.', '-', ' ']) || rest.starts_with('.');
    if !starts_a_sentence || !like_a_paragraph || !(separated || is_glued(body)) {
        return (None, text);
    }
    (Some(western(number)), body)
}

/// `Recommendation No. 57, para. 99: Continue …` (also `No 57`): the number is 57.
fn named_number(text: &str) -> Option<(Option<String>, &str)> {
    let rest = text.strip_prefix("Recommendation ")?;
    let rest = rest.strip_prefix("No.").or_else(|| rest.strip_prefix("No"))?.trim_start();
    let end = number_length(rest);
    let number = rest.get(..end).filter(|number| !number.is_empty())?;
    let (between, body) = rest.get(end..)?.split_once(':')?;
    (between.len() < 30).then(|| (Some(western(number)), body.trim_start()))
}

/// How many bytes at the start make a number: digits of any script, with dots or spaced hyphens in it.
fn number_length(text: &str) -> usize {
    let mut end = 0;
    let mut last_digit = 0;
    for (place, letter) in text.char_indices() {
        if letter.is_ascii_digit() || is_arabic_digit(letter) {
            last_digit = place + letter.len_utf8();
            end = last_digit;
        } else if end == 0 || !matches!(letter, '.' | '-' | ' ') || place - last_digit > 2 {
            break;
        }
    }
    // What follows the last digit (a full stop, a dash) is not the number's.
    last_digit
}

fn is_arabic_digit(letter: char) -> bool {
    matches!(letter, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
}

/// A capital or a letter of a script without capitals may stand right behind the number: `4The`.
fn is_glued(body: &str) -> bool {
    body.chars().next().is_some_and(|letter| !letter.is_lowercase())
}

/// In ASCII digits without blanks: `153 - 216` as `153-216`.
fn western(number: &str) -> String {
    number
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .map(|letter| match letter {
            '\u{660}'..='\u{669}' => char::from_digit(letter as u32 - 0x660, 10).unwrap_or(letter),
            '\u{6f0}'..='\u{6f9}' => char::from_digit(letter as u32 - 0x6f0, 10).unwrap_or(letter),
            letter => letter,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn reading(html: &str) -> (Option<String>, String) {
        let reading = read(html);
        (reading.number, reading.text)
    }

    fn numbered(number: &str, text: &str) -> (Option<String>, String) {
        (Some(number.to_owned()), text.to_owned())
    }

    #[test]
    fn the_number_in_front_is_split_off_in_every_way_that_exports_write_it() {
        assert_eq!(
            reading("<p>132.90 Repeal the law (Atlantis);</p>"),
            numbered("132.90", "Repeal the law (Atlantis);")
        );
        assert_eq!(reading("4.The Committee notes"), numbered("4", "The Committee notes"));
        assert_eq!(reading("9 - بينما تلاحظ اللجنة"), numbered("9", "بينما تلاحظ اللجنة"));
        assert_eq!(reading("153 - 216 مواصلة الجهود"), numbered("153-216", "مواصلة الجهود"));
        assert_eq!(reading("١٣٢-٩٠ إلغاء القانون"), numbered("132-90", "إلغاء القانون"));
        assert_eq!(reading("\n\n57- الاستمرار"), numbered("57", "الاستمرار"));
        assert_eq!(reading("60.  此外，各方"), numbered("60", "此外，各方"));
        assert_eq!(
            reading("Recommendation No. 57, para. 99: Continue its programme"),
            numbered("57", "Continue its programme")
        );
    }

    #[test]
    fn a_heading_glued_in_front_is_set_apart() {
        let read = |html, number: &str, text: &str| assert_eq!(reading(html), numbered(number, text));
        read("Conditions of work41.The Committee notes", "41", "Conditions of work\nThe Committee notes");
        read("C.Subjects of concern52. The Committee asks", "52", "C.Subjects of concern\nThe Committee asks");
        read("مسائل أخرى\n   52-\n  وتطلب اللجنة", "52", "مسائل أخرى\nوتطلب اللجنة");
        read("B.Rights (arts. 5–30)30. The Committee", "30", "B.Rights (arts. 5–30)\nThe Committee");
        read("Climate change 10.The Committee", "10", "Climate change\nThe Committee");
        read("基本保障10.委员会欢迎", "10", "基本保障\n委员会欢迎");
        for text in [
            "Reduce CO2. The State should act",
            "Fight COVID19. The State should act",
            "It met in 2019. The Committee notes",
            "Ratify article 5. The Committee notes",
            "The law was adopted. See paragraph12. The Committee",
        ] {
            assert_eq!(reading(text), (None, text.to_owned()));
        }
    }

    #[test]
    fn a_number_that_belongs_to_the_sentence_stays() {
        assert_eq!(reading("2030 Agenda: implement it").0, None);
        assert_eq!(reading("50% of seats").0, None);
        assert_eq!(reading("Adopt 3 laws").0, None);
        assert_eq!(reading("12").0, None);
    }

    #[test]
    fn mark_up_becomes_plain_text_with_its_paragraphs() {
        assert_eq!(
            reading("<p>The&nbsp;State&rsquo;s non&#8209;citizens &amp; others</p><p>shall&lt;br&gt;</p>A<br/>B").1,
            "The State’s non-citizens & others\nshall<br>\nA\nB"
        );
        assert_eq!(reading("a < b & c &unknown; d").1, "a < b & c &unknown; d");
        assert_eq!(reading("  <p> </p> "), (None, String::new()));
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic_and_reading_again_changes_nothing(html in ".{0,200}") {
            let once = read(&html);
            prop_assert!(!once.text.contains('\r'));
            prop_assert!(!once.text.contains("\n\n"));
            prop_assert_eq!(once.text.trim_end(), once.text.as_str());
        }

        #[test]
        fn plain_text_without_a_number_is_left_as_it_is(text in "[A-Za-zа-яء-ي][A-Za-zа-яء-ي ,.]{0,80}[a-zа-яء-ي]") {
            prop_assume!(!text.contains("  ") && !text.starts_with("Recommendation"));
            prop_assert_eq!(read(&text), Reading { number: None, text });
        }
    }
}
