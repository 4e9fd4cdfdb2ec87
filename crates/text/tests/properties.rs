//! What holds for any text at all: offsets, positions, and the same words however it is encoded.

use mithaq_text::{Kind, Language, detect, fold, tokens};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

/// Any string, and strings thick with what our scripts make difficult.
fn text() -> impl Strategy<Value = String> {
    let hard = "[a-cA-CéÉñçœßİıａ０ا-يأإآٱةىﻻﷺ\u{64B}-\u{655}\u{670}\u{640}а-йЙёЁ\u{300}-\u{308}\
                \u{327}人权々がカ\u{3099}ﾞ0-9٠-٩۰-۹ '’/.\\-\u{2011}\u{200F}\u{AD}가ῼǆ²½𝒜]{0,40}";
    prop_oneof![any::<String>(), "[A-Z]{1,4}(/[A-Z0-9.-]{1,5}){1,5}[ .]", hard]
}

fn language() -> impl Strategy<Value = Language> {
    proptest::sample::select(&Language::ALL)
}

fn stems_and_words(language: Language, text: &str) -> Vec<(u32, Kind, String, String)> {
    let mut found = Vec::new();
    tokens(language, text, &mut |token| {
        found.push((token.position, token.kind, token.text.to_owned(), token.word.to_owned()));
    });
    found
}

proptest! {
    // A failing text belongs into a test of its own, not into a file of seeds.
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn offsets_lie_in_the_text_and_never_go_back(language in language(), text in text()) {
        let (mut last_from, mut last_position) = (0, None);
        let mut faults = Vec::new();
        tokens(language, &text, &mut |token| {
            let is_inside = text.get(token.from..token.to).is_some_and(|bytes| !bytes.is_empty());
            let is_next = match last_position {
                None => token.position == 0,
                Some((last, Kind::Symbol)) => token.position == last,
                Some((last, _)) => token.position == last + 1,
            };
            let has_words = !token.text.is_empty() && !token.word.is_empty();
            if !(is_inside && is_next && has_words && token.from >= last_from) {
                faults.push(format!("{token:?}"));
            }
            last_from = token.from;
            last_position = Some((token.position, token.kind));
        });
        prop_assert!(faults.is_empty(), "{faults:?}");
    }

    #[test]
    fn composed_and_decomposed_texts_have_the_same_words(language in language(), text in text()) {
        let composed: String = text.nfc().collect();
        let decomposed: String = text.nfd().collect();
        prop_assert_eq!(
            stems_and_words(language, &composed),
            stems_and_words(language, &decomposed)
        );
        prop_assert_eq!(fold(&composed), fold(&decomposed));
    }

    #[test]
    fn normalising_twice_changes_nothing(language in language(), text in text()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded.as_str());
        let mut changed = Vec::new();
        tokens(language, &text, &mut |token| {
            if token.kind == Kind::Word {
                let again = stems_and_words(language, token.word);
                if again.len() != 1 || again.iter().any(|(.., word)| word != token.word) {
                    changed.push(format!("{token:?} {again:?}"));
                }
            }
        });
        prop_assert!(changed.is_empty(), "{changed:?}");
    }

    #[test]
    fn the_case_of_letters_does_not_matter(text in "[a-zéèçñœA-ZÉÈÇÑŒа-яА-Я '’]{0,40}") {
        prop_assert_eq!(
            stems_and_words(Language::French, &text.to_uppercase()),
            stems_and_words(Language::French, &text.to_lowercase())
        );
    }

    #[test]
    fn detection_survives_any_text(text in text()) {
        let _ = detect(&text);
    }
}
