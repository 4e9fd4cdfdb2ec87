//! Prints how long a text of about 1,500 bytes takes to cut into tokens and to recognise.
//!
//! `cargo run --release -p mithaq-text --example speed [FILE…]`: a file holds one text a line and
//! its name ends in its language, `texts-ar.txt`. Without files it uses a paragraph a language,
//! which is kinder than real texts: all its words are remembered after the first round.

use mithaq_text::{Language, detect, tokens};
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

const ROUNDS: usize = 7;

const PARAGRAPHS: [(&str, &str); 4] = [
    ("ar", "تعزيز حماية حقوق الأطفال والنساء والأشخاص ذوي الإعاقة، وضمان وصولهم إلى العدالة. "),
    ("en", "Strengthen the protection of children, women and persons with disabilities by law. "),
    ("ru", "Укрепить защиту прав детей, женщин и инвалидов и обеспечить им доступ к правосудию. "),
    ("zh", "加强对儿童、妇女和残疾人权利的保护，确保他们能够诉诸司法，不受任何歧视。"),
];

fn main() -> Result<(), Box<dyn Error>> {
    let files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() {
        for (code, paragraph) in PARAGRAPHS {
            let text = paragraph.repeat(1_500 / paragraph.len() + 1);
            measure(code, &vec![text.as_str(); 2_000]);
        }
    }
    for file in files {
        let stem = Path::new(&file).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let texts = std::fs::read_to_string(&file)?;
        measure(stem.rsplit('-').next().unwrap_or_default(), &texts.lines().collect::<Vec<_>>());
    }
    Ok(())
}

fn measure(code: &str, texts: &[&str]) {
    let language = Language::from_code(code);
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    let (mut token_count, mut recognised_count) = (0_usize, 0);
    let cutting = best_of(ROUNDS, || {
        token_count = 0;
        for text in texts {
            tokens(language, text, &mut |token| token_count += black_box(token.text).len().min(1));
        }
    });
    let recognising = best_of(ROUNDS, || {
        let is_recognised = |text: &&&str| detect(black_box(text)) == Some(language);
        recognised_count = texts.iter().filter(is_recognised).count();
    });
    println!(
        "{code}: {} texts, {token_count} tokens, {:.1} µs for 1,500 bytes; \
         {recognised_count} recognised, {:.1} µs a text",
        texts.len(),
        micros(cutting) * 1_500.0 / bytes.max(1) as f64,
        micros(recognising) / texts.len().max(1) as f64,
    );
}

/// The shortest of some rounds, the one that other programs disturbed least.
fn best_of(rounds: usize, mut work: impl FnMut()) -> Duration {
    let timed = (0..rounds).map(|_| {
        let started = Instant::now();
        work();
        started.elapsed()
    });
    timed.min().unwrap_or_default()
}

fn micros(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e6
}
