//! `cargo +nightly fuzz run text`: no text makes the reader of UHRI texts panic.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    mithaq::imports::uhri::read_text(text);
});
