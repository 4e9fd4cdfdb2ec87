//! What a file is, by its first bytes and never by its name.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use flate2::read::MultiGzDecoder;

/// What was found where a list of records should begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    Nothing,
    /// JSON, but no list.
    Object,
    Pdf,
    /// XLSX, DOCX, ODS or any other archive: all of them are ZIP.
    Zip,
    /// Documents of Office before 2007.
    OldOffice,
    /// A page of the web, XML.
    Markup,
    Picture,
    /// Text, such as CSV.
    Text,
    /// Packed twice, or packed and damaged.
    BadGzip,
    Unknown,
}

impl Content {
    /// The key of the words for it.
    pub fn key(self) -> &'static str {
        match self {
            Content::Nothing => "upload-found-nothing",
            Content::Object => "upload-found-object",
            Content::Pdf => "upload-found-pdf",
            Content::Zip => "upload-found-zip",
            Content::OldOffice => "upload-found-old-office",
            Content::Markup => "upload-found-markup",
            Content::Picture => "upload-found-picture",
            Content::Text => "upload-found-text",
            Content::BadGzip => "upload-found-bad-gzip",
            Content::Unknown => "upload-found-unknown",
        }
    }
}

const GZIP: &[u8] = &[0x1f, 0x8b];
/// Enough to tell any of them.
const LOOKED_AT: u64 = 4096;

/// Whether a file that begins so may be an export: a JSON list, or something packed.
pub fn begins(bytes: &[u8]) -> Result<(), Content> {
    if bytes.starts_with(GZIP) { Ok(()) } else { list(bytes) }
}

/// Looks at the beginning of the content, unpacked where it is packed.
pub fn examine(path: &Path) -> std::io::Result<Result<(), Content>> {
    let mut start = Vec::new();
    File::open(path)?.take(LOOKED_AT).read_to_end(&mut start)?;
    if !start.starts_with(GZIP) {
        return Ok(list(&start));
    }
    let mut inside = Vec::new();
    let unpacked = MultiGzDecoder::new(File::open(path)?).take(LOOKED_AT).read_to_end(&mut inside);
    Ok(match unpacked {
        Err(_) if inside.is_empty() => Err(Content::BadGzip),
        _ if inside.starts_with(GZIP) => Err(Content::BadGzip),
        _ => list(&inside),
    })
}

fn list(bytes: &[u8]) -> Result<(), Content> {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).trim_ascii_start();
    let picture = [b"\x89PNG".as_slice(), b"\xff\xd8\xff", b"GIF8", b"RIFF"];
    Err(match text.first() {
        None => Content::Nothing,
        Some(b'[') => return Ok(()),
        Some(b'{') => Content::Object,
        Some(b'<') => Content::Markup,
        _ if text.starts_with(b"%PDF") => Content::Pdf,
        _ if text.starts_with(b"PK\x03\x04") => Content::Zip,
        _ if text.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) => Content::OldOffice,
        _ if picture.iter().any(|start| text.starts_with(start)) => Content::Picture,
        _ if text.iter().all(|byte| *byte >= b' ' || byte.is_ascii_whitespace()) => Content::Text,
        _ => Content::Unknown,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_content() {
        for good in ["[", "\u{feff}  [{", "\n[]"] {
            assert_eq!(begins(good.as_bytes()), Ok(()), "{good:?}");
        }
        assert_eq!(begins(&[0x1f, 0x8b, 8, 0]), Ok(()));
        for (bytes, found) in [
            (b"".as_slice(), Content::Nothing),
            (b"{\"a\": 1}", Content::Object),
            (b"%PDF-1.7", Content::Pdf),
            (b"PK\x03\x04\x14", Content::Zip),
            (b"\xd0\xcf\x11\xe0\xa1", Content::OldOffice),
            (b"<!DOCTYPE html>", Content::Markup),
            (b"\x89PNG\r\n", Content::Picture),
            (b"AnnotationId;Text\n1;x", Content::Text),
            (b"\x7fELF\x02\x01", Content::Unknown),
        ] {
            assert_eq!(begins(bytes), Err(found), "{bytes:?}");
        }
    }
}
