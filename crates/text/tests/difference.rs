//! Two versions of a text, shown as one.

use mithaq_text::{Change, difference};
use proptest::prelude::*;

/// As an editor writes it: `[-old-]{+new+}`.
fn shown(before: &str, after: &str) -> String {
    difference(before, after)
        .into_iter()
        .map(|(change, text)| match change {
            Change::Same => text,
            Change::Removed => format!("[-{text}-]"),
            Change::Added => format!("{{+{text}+}}"),
        })
        .collect()
}

/// What one of the versions must have been.
fn version(stretches: &[(Change, String)], without: Change) -> String {
    stretches.iter().filter(|(change, _)| *change != without).map(|(_, text)| text.as_str()).collect()
}

#[test]
fn changed_words_are_marked_and_the_rest_is_left() {
    let cases = [
        ("Ratify the treaty (Fiji);", "Ratify the treaty soon (Fiji);", "Ratify the treaty {+soon +}(Fiji);"),
        ("Build schools", "Build schools", "Build schools"),
        ("", "Build", "{+Build+}"),
        ("Build", "", "[-Build-]"),
        ("a b c d", "a x y d", "a [-b c-]{+x y+} d"),
        ("the child’s right", "the children’s right", "the [-child’s-]{+children’s+} right"),
        ("التصديق على المعاهدة", "التصديق على الاتفاقية", "التصديق على [-المعاهدة-]{+الاتفاقية+}"),
        ("批准该条约", "批准本公约", "批准[-该条-]{+本公+}约"),
        ("one, two.", "one; two.", "one[-,-]{+;+} two."),
        ("line\nnext", "line next", "line[-\n-]{+ +}next"),
    ];
    for (before, after, expected) in cases {
        assert_eq!(shown(before, after), expected);
    }
}

#[test]
fn two_texts_with_nothing_in_common_are_shown_one_after_the_other() {
    let text = |word: &str| (0..5000).map(|number| format!("{word}{number}")).collect::<Vec<_>>().join(" ");
    let (before, after) = (text("a"), text("b"));
    let stretches = difference(&before, &after);
    assert_eq!(stretches, [(Change::Removed, before), (Change::Added, after)]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_versions_can_be_read_off(before in "[ab c,\n批]{0,40}", after in "[ab c,\n批]{0,40}") {
        let stretches = difference(&before, &after);
        prop_assert_eq!(version(&stretches, Change::Added), before);
        prop_assert_eq!(version(&stretches, Change::Removed), after);
    }
}
