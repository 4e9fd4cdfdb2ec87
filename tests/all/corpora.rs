//! What the fuzzers start from, and every input that ever broke a parser, given to it again.

use anyhow::Result;
use mithaq::imports::uhri;
use mithaq::recommendations::filter::Filter;

fn corpus(name: &str) -> Result<Vec<Vec<u8>>> {
    let mut inputs = Vec::new();
    for file in std::fs::read_dir(format!("fuzz/corpus/{name}"))? {
        inputs.push(std::fs::read(file?.path())?);
    }
    assert!(!inputs.is_empty(), "the corpus of {name} is empty");
    Ok(inputs)
}

#[test]
fn parsers_survive_their_corpora() -> Result<()> {
    for input in corpus("splitter")? {
        uhri::try_splitter(&input);
    }
    for input in corpus("text")? {
        let text = String::from_utf8_lossy(&input);
        let once = uhri::read_text(&text);
        assert!(!once.text.contains('\r'), "{text}");
    }
    for input in corpus("words")? {
        let text = String::from_utf8_lossy(&input).into_owned();
        let filter = Filter::parse(&text);
        assert_eq!(Filter::parse(filter.address("").trim_start_matches('?')).q, filter.q, "{text}");
    }
    Ok(())
}
