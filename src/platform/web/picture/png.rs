//! PNG: its pieces with their checksums, and whether its rows are all there and no more.

use std::io::Read;

use flate2::Crc;
use flate2::read::ZlibDecoder;

use super::{Limits, Picture, Pieces, Unfit, fitting};

pub const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// What draws it: sides, colours, transparency, rows.
const KEPT: [&[u8; 4]; 8] = [b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"IDAT", b"IEND"];

struct Heading {
    width: u32,
    height: u32,
    bits: u64,
    interlaced: bool,
}

pub fn cleaned(bytes: &[u8], limits: &Limits) -> Result<Picture, Unfit> {
    let mut pieces = Pieces(bytes);
    let mut kept = pieces.take(SIGNATURE.len())?.to_vec();
    let (mut heading, mut rows) = (None, Vec::new());
    loop {
        let length = pieces.array().map(u32::from_be_bytes)?;
        let kind: [u8; 4] = pieces.array()?;
        let content = pieces.take(usize::try_from(length).map_err(|_| Unfit::Damaged)?)?;
        let sum = pieces.array().map(u32::from_be_bytes)?;
        if checksum(&kind, content) != sum || (heading.is_none() && kind != *b"IHDR") {
            return Err(Unfit::Damaged);
        }
        match &kind {
            b"IHDR" if heading.is_none() => heading = Some(read_heading(content, limits)?),
            b"IHDR" => return Err(Unfit::Damaged),
            b"acTL" | b"fcTL" | b"fdAT" => return Err(Unfit::Moving),
            b"IDAT" => rows.extend_from_slice(content),
            _ => {}
        }
        if KEPT.contains(&&kind) {
            kept.extend_from_slice(&length.to_be_bytes());
            kept.extend_from_slice(&kind);
            kept.extend_from_slice(content);
            kept.extend_from_slice(&sum.to_be_bytes());
        } else if kind.first().is_some_and(u8::is_ascii_uppercase) {
            // Without a piece that counts, it would be drawn otherwise.
            return Err(Unfit::Damaged);
        }
        if kind == *b"IEND" {
            break;
        }
    }
    let heading = heading.ok_or(Unfit::Damaged)?;
    check_rows(&heading, &rows)?;
    Ok(Picture { mime: "image/png", width: heading.width, height: heading.height, bytes: kept })
}

fn checksum(kind: &[u8], content: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(kind);
    crc.update(content);
    crc.sum()
}

fn read_heading(content: &[u8], limits: &Limits) -> Result<Heading, Unfit> {
    let mut pieces = Pieces(content);
    let (width, height) = (pieces.array().map(u32::from_be_bytes)?, pieces.array().map(u32::from_be_bytes)?);
    let [depth, colours, packing, filter, interlace] = pieces.array()?;
    // Values of a pixel, by the kind of colours and the depths that each may have.
    let values = match (colours, depth) {
        (0, 1 | 2 | 4 | 8 | 16) | (3, 1 | 2 | 4 | 8) => 1,
        (2, 8 | 16) => 3,
        (4, 8 | 16) => 2,
        (6, 8 | 16) => 4,
        _ => return Err(Unfit::Damaged),
    };
    if packing != 0 || filter != 0 || interlace > 1 || !pieces.0.is_empty() {
        return Err(Unfit::Damaged);
    }
    fitting(width, height, limits)?;
    Ok(Heading { width, height, bits: values * u64::from(depth), interlaced: interlace == 1 })
}

/// The rows unpack to exactly what the sides say, so that none is missing and none inflates.
fn check_rows(heading: &Heading, rows: &[u8]) -> Result<(), Unfit> {
    let area = |width: u32, height: u32| {
        let row = (u64::from(width) * heading.bits).div_ceil(8) + 1;
        if width == 0 { 0 } else { row * u64::from(height) }
    };
    // Where each of Adam7's passes begins, and its steps.
    let passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];
    let expected: u64 = if heading.interlaced {
        let part = |side: u32, from: u32, step: u32| side.saturating_sub(from).div_ceil(step);
        passes.iter().map(|(x, y, dx, dy)| area(part(heading.width, *x, *dx), part(heading.height, *y, *dy))).sum()
    } else {
        area(heading.width, heading.height)
    };
    let mut unpacked = ZlibDecoder::new(rows).take(expected + 1);
    let found = std::io::copy(&mut unpacked, &mut std::io::sink()).map_err(|_| Unfit::Damaged)?;
    let whole = found == expected && unpacked.into_inner().total_in() == rows.len() as u64;
    if whole { Ok(()) } else { Err(Unfit::Damaged) }
}
