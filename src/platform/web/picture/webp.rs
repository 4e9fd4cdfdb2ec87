//! WebP: the pieces of its RIFF; those that draw one still picture are put together anew.

use super::{Limits, Picture, Pieces, Unfit, fitting};

/// Of the heading of an extended picture: it has transparency, it moves.
const ALPHA: u8 = 0x10;
const MOVES: u8 = 0x02;

pub fn cleaned(bytes: &[u8], limits: &Limits) -> Result<Picture, Unfit> {
    let mut file = Pieces(bytes);
    file.take(4)?;
    let size = usize::try_from(file.array().map(u32::from_le_bytes)?).map_err(|_| Unfit::Damaged)?;
    let mut pieces = Pieces(file.take(size)?);
    pieces.take(4)?;
    let (mut kept, mut canvas, mut sides) = (b"WEBP".to_vec(), None, None);
    while !pieces.0.is_empty() {
        let kind: [u8; 4] = pieces.array()?;
        let length = pieces.array().map(u32::from_le_bytes)?;
        let mut content = pieces.take(usize::try_from(length).map_err(|_| Unfit::Damaged)?)?.to_vec();
        if length % 2 == 1 && !pieces.0.is_empty() {
            pieces.take(1)?;
        }
        match &kind {
            b"VP8X" if canvas.is_none() && sides.is_none() => canvas = Some(extended(&mut content)?),
            b"VP8 " if sides.is_none() => sides = Some(lossy(&content)?),
            b"VP8L" if sides.is_none() => sides = Some(lossless(&content)?),
            b"ALPH" if sides.is_none() => {}
            b"ANIM" | b"ANMF" => return Err(Unfit::Moving),
            b"VP8X" | b"VP8 " | b"VP8L" | b"ALPH" => return Err(Unfit::Damaged),
            // Notes, places, colour profiles.
            _ => continue,
        }
        kept.extend_from_slice(&kind);
        kept.extend_from_slice(&length.to_le_bytes());
        kept.extend_from_slice(&content);
        kept.extend((length % 2 == 1).then_some(0));
    }
    let (width, height) = sides.ok_or(Unfit::Damaged)?;
    if canvas.is_some_and(|canvas| canvas != (width, height)) {
        return Err(Unfit::Damaged);
    }
    fitting(width, height, limits)?;
    let size = u32::try_from(kept.len()).map_err(|_| Unfit::TooHeavy)?;
    let bytes = [b"RIFF".as_slice(), &size.to_le_bytes(), &kept].concat();
    Ok(Picture { mime: "image/webp", width, height, bytes })
}

/// Sides of the canvas; of what it says there is more of, transparency alone is left.
fn extended(content: &mut [u8]) -> Result<(u32, u32), Unfit> {
    let [flags, _, _, _, w0, w1, w2, h0, h1, h2] = content else { return Err(Unfit::Damaged) };
    if *flags & MOVES != 0 {
        return Err(Unfit::Moving);
    }
    *flags &= ALPHA;
    let side = |bytes: [u8; 3]| bytes.iter().rev().fold(0, |side, byte| side << 8 | u32::from(*byte)) + 1;
    Ok((side([*w0, *w1, *w2]), side([*h0, *h1, *h2])))
}

/// The heading of a VP8 key frame: fourteen bits a side.
fn lossy(content: &[u8]) -> Result<(u32, u32), Unfit> {
    let mut pieces = Pieces(content);
    let [first, _, _] = pieces.array()?;
    let mark: [u8; 3] = pieces.array()?;
    let key_frame = first & 1 == 0;
    if !key_frame || mark != [0x9d, 0x01, 0x2a] {
        return Err(Unfit::Damaged);
    }
    let mut side = || pieces.array().map(|bytes| u32::from(u16::from_le_bytes(bytes) & 0x3fff));
    Ok((side()?, side()?))
}

/// The heading of a lossless picture: fourteen bits a side, less one.
fn lossless(content: &[u8]) -> Result<(u32, u32), Unfit> {
    let mut pieces = Pieces(content);
    if pieces.byte()? != 0x2f {
        return Err(Unfit::Damaged);
    }
    let bits = pieces.array().map(u32::from_le_bytes)?;
    Ok(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
}
