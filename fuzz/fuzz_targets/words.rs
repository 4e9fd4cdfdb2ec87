//! `cargo +nightly fuzz run words`: no search makes the reader of searches panic.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    mithaq::recommendations::filter::Filter::parse(text).words().ok();
});
