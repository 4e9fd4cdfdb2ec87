//! A memory of recent stems, for the same few thousand words make up nearly all of every text.
//!
//! Snowball takes several times as long for a word as looking it up here. Each thread has its
//! own memory of a fixed size; a word takes the place of the older one with the same hash.

use super::Rules;
use crate::fnv::Fnv;
use std::cell::RefCell;
use std::hash::Hasher;

/// Words remembered by each thread, up to 2 MB. A power of two, so a mask finds the slot.
const SLOTS: usize = 16384;

#[derive(Clone)]
struct Slot {
    rules: Rules,
    word: String,
    stem: String,
}

thread_local! {
    static SLOTS_OF_THREAD: RefCell<Vec<Slot>> = RefCell::new(vec![
        Slot { rules: Rules::Plain, word: String::new(), stem: String::new() };
        SLOTS
    ]);
}

/// Appends the stem of a word to `stem`, computed only if it is not remembered.
pub(super) fn push(rules: Rules, word: &str, stem: &mut String, compute: fn(Rules, &str, &mut String)) {
    SLOTS_OF_THREAD.with_borrow_mut(|slots| {
        let Some(slot) = slots.get_mut(slot_of(rules, word)) else {
            return compute(rules, word, stem);
        };
        if slot.rules != rules || slot.word != word {
            slot.rules = rules;
            slot.word.clear();
            slot.word.push_str(word);
            slot.stem.clear();
            compute(rules, word, &mut slot.stem);
        }
        stem.push_str(&slot.stem);
    });
}

fn slot_of(rules: Rules, word: &str) -> usize {
    let mut hash = Fnv::default();
    hash.write(&[rules as u8]);
    hash.write(word.as_bytes());
    hash.finish() as usize & (SLOTS - 1)
}
