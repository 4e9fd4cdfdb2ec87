//! `cargo +nightly fuzz run splitter`: no bytes make the splitter of exports panic or loop.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| mithaq::imports::uhri::try_splitter(bytes));
