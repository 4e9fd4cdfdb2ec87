//! The outermost shape of an archive: a tar file, which any system can take apart.
//!
//! A header is made from name, size and moment alone, so that a reader who knows these knows every
//! byte that must stand there.

use anyhow::{Context, Result, ensure};

pub const BLOCK: u64 = 512;
/// Two empty blocks.
pub const END: u64 = 2 * BLOCK;

/// The header of a file in the archive (POSIX ustar), readable by its owner only.
pub fn header(name: &str, size: u64, seconds: i64) -> Result<[u8; 512]> {
    ensure!(name.len() <= 100 && size < 1 << 33, "`{name}` does not fit into an archive");
    let fields = [
        (0, name.to_owned()),
        (100, "0000600\0".to_owned()),
        (108, "0000000\0".to_owned()),
        (116, "0000000\0".to_owned()),
        (124, format!("{size:011o}\0")),
        (136, format!("{:011o}\0", seconds.clamp(0, (1 << 33) - 1))),
        (148, "        ".to_owned()),
        (156, "0".to_owned()),
        (257, "ustar\x0000".to_owned()),
    ];
    let mut header = [0; 512];
    for (at, text) in &fields {
        put(&mut header, *at, text)?;
    }
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    put(&mut header, 148, &format!("{sum:06o}\0 "))?;
    Ok(header)
}

fn put(header: &mut [u8; 512], at: usize, text: &str) -> Result<()> {
    let place = header.get_mut(at..at + text.len()).context("a field beyond the header")?;
    place.copy_from_slice(text.as_bytes());
    Ok(())
}

/// Empty bytes after a content of this size, up to a whole block.
pub fn padding(size: u64) -> u64 {
    size.next_multiple_of(BLOCK) - size
}

/// Whether this begins like any tar file.
pub fn is_header(block: &[u8]) -> bool {
    block.get(257..262) == Some(b"ustar")
}

/// Name and size that a header states.
pub fn read(block: &[u8]) -> Option<(String, u64)> {
    let name = block.get(..100)?.split(|byte| *byte == 0).next()?;
    let size = std::str::from_utf8(block.get(124..135)?).ok()?;
    Some((String::from_utf8(name.to_vec()).ok()?, u64::from_str_radix(size, 8).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_what_other_programs_read() {
        let header = header("tables/states/000001.jsonl.gz", 1234, 1_795_338_000).unwrap();
        assert_eq!(read(&header), Some(("tables/states/000001.jsonl.gz".to_owned(), 1234)));
        assert!(is_header(&header));
        // As POSIX says: the sum of all bytes, its own field counted as eight spaces.
        let others: u32 = header[..148].iter().chain(&header[156..]).map(|byte| u32::from(*byte)).sum();
        assert_eq!(header[148..156], *format!("{:06o}\0 ", others + 8 * 32).as_bytes());
        assert_eq!((padding(0), padding(1), padding(512)), (0, 511, 0));
    }
}
