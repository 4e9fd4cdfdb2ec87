//! The ZIP archive that an office document is: taken apart within limits, and packed anew.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::xml;
use super::{Sort, Unfit};

pub const TYPES: &str = "[Content_Types].xml";

/// What is left of what a document may unpack to, with all the documents within it.
pub struct Budget {
    pub bytes: u64,
    pub parts: usize,
}

impl Default for Budget {
    /// Many times what is sent and more parts than any document has; within the memory of a small server.
    fn default() -> Budget {
        Budget { bytes: 256 * 1024 * 1024, parts: 10_000 }
    }
}

/// What each part of an archive is announced by.
const ANNOUNCED: &[u8] = b"PK\x01\x02";
/// A part may be so many times its packed size; what is small anyway may be anything.
const MOST_RATIO: u64 = 300;
const SMALL_BYTES: u64 = 4 * 1024 * 1024;

/// Parts by their names, in the order of the archive.
pub struct Package {
    order: Vec<String>,
    pub parts: BTreeMap<String, Vec<u8>>,
}

impl Package {
    pub fn open(bytes: &[u8], budget: &mut Budget) -> Result<Package, Unfit> {
        let mut archive = opened(bytes, budget.parts)?;
        budget.parts -= archive.len().min(budget.parts);
        let mut package = Package { order: Vec::new(), parts: BTreeMap::new() };
        let mut names = BTreeSet::new();
        for place in 0..archive.len() {
            let part = archive.by_index(place).map_err(|_| Unfit::Damaged)?;
            if part.encrypted() {
                return Err(Unfit::Encrypted);
            }
            if part.is_dir() {
                continue;
            }
            let name = part.name().map_err(|_| Unfit::Damaged)?.into_owned();
            // It is never unpacked to a disk; a name that leads out of its folder is no part of a document.
            let odd = name.is_empty() || name.starts_with('/') || name.contains(['\\', '\0', ':']);
            if odd || name.split('/').any(|step| matches!(step, "" | "." | "..")) {
                return Err(Unfit::Damaged);
            }
            let packed = part.compressed_size();
            let most = budget.bytes.min(packed.saturating_mul(MOST_RATIO).max(SMALL_BYTES));
            let mut content = Vec::new();
            part.take(most + 1).read_to_end(&mut content).map_err(|_| Unfit::Damaged)?;
            if content.len() as u64 > most {
                return Err(Unfit::Bomb);
            }
            budget.bytes -= content.len() as u64;
            if !names.insert(name.to_ascii_lowercase()) {
                return Err(Unfit::Damaged);
            }
            package.order.push(name.clone());
            package.parts.insert(name, content);
        }
        Ok(package)
    }

    pub fn names(&self) -> &[String] {
        &self.order
    }

    pub fn part(&self, name: &str) -> Result<&[u8], Unfit> {
        self.parts.get(name).map(Vec::as_slice).ok_or(Unfit::Damaged)
    }

    /// What the document is, by the type of its main part.
    pub fn sort(&self) -> Result<Sort, Unfit> {
        let mut found = Err(Unfit::Unknown);
        xml::rewritten(self.part(TYPES).map_err(|_| Unfit::Unknown)?, |tag| {
            let kind = tag.value("ContentType").unwrap_or_default().to_ascii_lowercase();
            if kind.contains("macroenabled") {
                found = Err(Unfit::Macros);
            } else if found == Err(Unfit::Unknown) {
                let is = |main: &str| kind.ends_with(main);
                found = match () {
                    () if is("wordprocessingml.document.main+xml") => Ok(Sort::Docx),
                    () if is("spreadsheetml.sheet.main+xml") => Ok(Sort::Xlsx),
                    () => found,
                };
            }
            true
        })?;
        found
    }

    /// Packs the parts that are left, with no more about each than its name.
    pub fn packed(self) -> Result<Vec<u8>, Unfit> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(zip::DateTime::default());
        // Programs look for the types first.
        let first = self.order.iter().filter(|name| *name == TYPES);
        for name in first.chain(self.order.iter().filter(|name| *name != TYPES)) {
            let Some(content) = self.parts.get(name) else { continue };
            writer.start_file(name.as_str(), options).map_err(|_| Unfit::Damaged)?;
            writer.write_all(content).map_err(|_| Unfit::Damaged)?;
        }
        Ok(writer.finish().map_err(|_| Unfit::Damaged)?.into_inner())
    }
}

/// Its parts are counted before anything is made of them.
fn opened(bytes: &[u8], most_parts: usize) -> Result<ZipArchive<Cursor<&[u8]>>, Unfit> {
    if memchr::memmem::find_iter(bytes, ANNOUNCED).nth(most_parts).is_some() {
        return Err(Unfit::Bomb);
    }
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unfit::Damaged)
}

pub fn sort_of(bytes: &[u8]) -> Result<Sort, Unfit> {
    // Only its list of types is unpacked.
    let mut archive = opened(bytes, Budget::default().parts)?;
    let types = archive.by_name(TYPES).map_err(|_| Unfit::Unknown)?;
    let mut content = Vec::new();
    types.take(SMALL_BYTES).read_to_end(&mut content).map_err(|_| Unfit::Damaged)?;
    Package { order: Vec::new(), parts: BTreeMap::from([(TYPES.to_owned(), content)]) }.sort()
}
