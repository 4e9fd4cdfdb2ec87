//! What people type, freed of letters that nobody sees and that turn or hide the text around them.

/// One line: without breaks, controls and overrides of direction; blanks are made single.
pub fn line(typed: &str) -> String {
    let visible: String = typed.chars().map(|letter| if letter.is_whitespace() { ' ' } else { letter }).collect();
    text(&visible).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Several lines: breaks stay, as `\n`.
pub fn text(typed: &str) -> String {
    let typed = typed.replace("\r\n", "\n").replace('\r', "\n");
    let kept = typed.chars().filter(|letter| matches!(letter, '\n' | '\t') || !is_unseen(*letter));
    kept.collect::<String>().trim().to_owned()
}

/// Controls, and marks that override or isolate directions without an end: a name that holds one
/// would turn the words after it. Marks that only join letters or set a place stay.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_turn_the_words_after_it() {
        assert_eq!(line(" Ministry\u{202E} of\tJustice\u{7}\n\u{2067}"), "Ministry of Justice");
        // Persian needs the mark that keeps letters apart.
        assert_eq!(line("می\u{200C}خواهم"), "می\u{200C}خواهم");
        assert_eq!(text("one\r\ntwo\u{0}\rthree\u{202A}\n"), "one\ntwo\nthree");
    }
}
