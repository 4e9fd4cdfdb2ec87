//! JPEG: its segments up to its end; what cameras and programs noted in it is left out.

use super::{Picture, Pieces, Unfit, fitting};

const END: u8 = 0xd9;
const SCAN: u8 = 0xda;

pub fn cleaned(bytes: &[u8]) -> Result<Picture, Unfit> {
    let mut pieces = Pieces(bytes);
    let mut kept = pieces.take(2)?.to_vec();
    let mut sides = None;
    let mut marker = next(&mut pieces)?;
    while marker != END {
        let length = pieces.array().map(u16::from_be_bytes)?;
        let content = pieces.take(usize::from(length).checked_sub(2).ok_or(Unfit::Damaged)?)?;
        let draws = match marker {
            // Baseline, extended and progressive: what browsers draw.
            0xc0..=0xc2 if sides.is_none() => {
                sides = Some(read_sides(content)?);
                true
            }
            // Tables, and how often the decoder begins anew.
            0xc4 | 0xdb | 0xdd | SCAN => true,
            // How colours are meant.
            0xee => content.starts_with(b"Adobe"),
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

fn read_sides(content: &[u8]) -> Result<(u32, u32), Unfit> {
    let mut pieces = Pieces(content);
    pieces.byte()?;
    let (height, width) = (pieces.array().map(u16::from_be_bytes)?, pieces.array().map(u16::from_be_bytes)?);
    fitting(width.into(), height.into())?;
    Ok((width.into(), height.into()))
}

/// What is drawn, up to the next marker that is no part of it.
fn scan<'a>(pieces: &mut Pieces<'a>) -> Result<&'a [u8], Unfit> {
    let ends = |pair: &[u8]| matches!(pair, [0xff, marker] if !matches!(marker, 0x00 | 0xd0..=0xd7));
    let end = pieces.0.windows(2).position(ends).ok_or(Unfit::Damaged)?;
    pieces.take(end)
}
