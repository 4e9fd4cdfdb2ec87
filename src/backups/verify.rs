//! Reading an archive from its first byte to its last: is it complete, and is it what was written?

use sha2::{Digest, Sha256};

use super::archive::Archive;
use super::commitments::{self, Commitments};
use super::folder::{self, Named};
use super::rows::{self, Sum, hex};
use super::{Stage, Trouble, Watch, tar};
use crate::platform::db::Cell;

/// What was found.
pub struct Verified {
    pub rows: u64,
    /// SHA-256 of the whole file.
    pub digest: String,
    /// Names of what is not as it was written, in the order of the archive.
    pub damaged: Vec<String>,
    pub ledger: Commitments,
}

impl Verified {
    pub fn is_sound(&self) -> bool {
        self.damaged.is_empty() && self.ledger.broken.is_empty()
    }
}

/// Compares every byte with the manifest, reads every row, and lets the ledger prove itself.
pub fn verify(archive: &Archive, watch: Watch<'_>) -> Result<Verified, Trouble> {
    let mut file = archive.file()?;
    let mut whole = Sha256::new();
    let mut verified = Verified { rows: 0, digest: String::new(), damaged: Vec::new(), ledger: Commitments::default() };
    let mut sum = Sum::default();
    let mut named = Named::default();
    let total = archive.manifest.rows();
    for entry in archive.entries() {
        let content = match archive.read(&mut file, entry, Some(&mut whole)) {
            Err(Trouble::Damaged { part }) => {
                verified.damaged.push(part);
                continue;
            }
            content => content?,
        };
        let (Some(part), Some((_, piece))) = (archive.part_of(entry), entry.piece) else { continue };
        if piece == 0 {
            sum = Sum::default();
        }
        let named = (part.name == folder::PART).then_some(&mut named);
        match read_rows(archive, entry, &content, &mut sum, named) {
            Some(wrong) => verified.damaged.extend(wrong),
            None => {
                verified.damaged.push(entry.name.clone());
                continue;
            }
        }
        let last = piece + 1 == part.pieces.len();
        if last && sum.rows == part.rows && sum.to_string() != part.content {
            verified.damaged.push(part.name.clone());
        }
        verified.rows += part.pieces.get(piece).map_or(0, |piece| piece.rows);
        watch(Stage::Reading, verified.rows, total);
    }
    verified.damaged.extend(named.end());
    whole.update([0; tar::END as usize]);
    verified.digest = hex(&whole.finalize());
    if verified.damaged.is_empty() {
        verified.ledger = commitments::check(archive)?;
    }
    Ok(verified)
}

/// Adds the rows of a piece; the files that are not what their names say. `None` if it cannot be read.
fn read_rows(
    archive: &Archive,
    entry: &super::archive::Entry,
    packed: &[u8],
    sum: &mut Sum,
    mut named: Option<&mut Named>,
) -> Option<Vec<String>> {
    let kinds = archive.part_of(entry)?.kinds().ok()?;
    let lines = archive.lines(entry, packed).ok()?;
    let mut wrong = Vec::new();
    for line in lines.split_inclusive(|byte| *byte == b'\n') {
        let row = rows::read(line, &kinds).ok()?;
        if let (Some(named), [Cell::Text(path), _, Cell::Bytes(content)]) = (named.as_mut(), row.as_slice()) {
            wrong.extend(named.slice(path, content));
        }
        sum.add(line);
    }
    Some(wrong)
}
