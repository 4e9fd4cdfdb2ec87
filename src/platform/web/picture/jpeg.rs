//! JPEG: its segments up to its end; what cameras and programs noted in it is left out, but for which
//! side is up.

use super::{Limits, Picture, Pieces, Unfit, fitting};

const END: u8 = 0xd9;
const SCAN: u8 = 0xda;

pub fn cleaned(bytes: &[u8], limits: &Limits) -> Result<Picture, Unfit> {
    let mut pieces = Pieces(bytes);
    let mut kept = pieces.take(2)?.to_vec();
    let (mut sides, mut turned) = (None, None);
    let mut marker = next(&mut pieces)?;
    while marker != END {
        let length = pieces.array().map(u16::from_be_bytes)?;
        let content = pieces.take(usize::from(length).checked_sub(2).ok_or(Unfit::Damaged)?)?;
        let draws = match marker {
            // Baseline, extended and progressive: what browsers draw.
            0xc0..=0xc2 if sides.is_none() => {
                sides = Some(read_sides(content, limits)?);
                true
            }
            // Tables, and how often the decoder begins anew.
            0xc4 | 0xdb | 0xdd | SCAN => true,
            // How colours are meant.
            0xee => content.starts_with(b"Adobe"),
            0xe1 if turned.is_none() => {
                turned = orientation(content);
                false
            }
            0xe0..=0xef | 0xfe => false,
            _ => return Err(Unfit::Damaged),
        };
        if draws {
            kept.extend_from_slice(&[0xff, marker]);
            kept.extend_from_slice(&length.to_be_bytes());
            kept.extend_from_slice(content);
        }
        if marker == SCAN {
            if sides.is_none() {
                return Err(Unfit::Damaged);
            }
            kept.extend_from_slice(scan(&mut pieces)?);
        }
        marker = next(&mut pieces)?;
    }
    if let Some(turned) = turned {
        // Behind the two bytes of the start.
        kept.splice(2..2, exif_of(turned));
    }
    kept.extend_from_slice(&[0xff, END]);
    let (width, height) = sides.ok_or(Unfit::Damaged)?;
    Ok(Picture { mime: "image/jpeg", width, height, bytes: kept })
}

/// The next marker; there may be filling before it.
fn next(pieces: &mut Pieces<'_>) -> Result<u8, Unfit> {
    if pieces.byte()? != 0xff {
        return Err(Unfit::Damaged);
    }
    loop {
        match pieces.byte()? {
            0xff => {}
            marker => return Ok(marker),
        }
    }
}

/// How a viewer is to turn the picture, of all that a camera noted; `None` where it is upright.
fn orientation(content: &[u8]) -> Option<u8> {
    let tiff = content.strip_prefix(b"Exif\0\0")?;
    let little = tiff.starts_with(b"II");
    let two = |at: usize| -> Option<u16> {
        let bytes: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let four = |at: usize| -> Option<usize> {
        let (first, second) = (usize::from(two(at)?), usize::from(two(at.checked_add(2)?)?));
        Some(if little { second << 16 | first } else { first << 16 | second })
    };
    let directory = four(4)?;
    let entries = (0..usize::from(two(directory)?)).map(|entry| directory + 2 + 12 * entry);
    let place = entries.take_while(|at| *at < tiff.len()).find(|at| two(*at) == Some(0x0112))?;
    u8::try_from(two(place + 8)?).ok().filter(|turned| (2..=8).contains(turned))
}

/// A note that says this and nothing else.
fn exif_of(orientation: u8) -> Vec<u8> {
    let mut segment =
        b"\xff\xe1\x00\x22Exif\0\0MM\x00\x2a\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00".to_vec();
    segment.extend_from_slice(&[orientation, 0, 0, 0, 0, 0, 0]);
    segment
}

fn read_sides(content: &[u8], limits: &Limits) -> Result<(u32, u32), Unfit> {
    let mut pieces = Pieces(content);
    pieces.byte()?;
    let (height, width) = (pieces.array().map(u16::from_be_bytes)?, pieces.array().map(u16::from_be_bytes)?);
    fitting(width.into(), height.into(), limits)?;
    Ok((width.into(), height.into()))
}

/// What is drawn, up to the next marker that is no part of it.
fn scan<'a>(pieces: &mut Pieces<'a>) -> Result<&'a [u8], Unfit> {
    let ends = |pair: &[u8]| matches!(pair, [0xff, marker] if !matches!(marker, 0x00 | 0xd0..=0xd7));
    let end = pieces.0.windows(2).position(ends).ok_or(Unfit::Damaged)?;
    pieces.take(end)
}
