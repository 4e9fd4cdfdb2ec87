//! A picture that somebody sends: PNG, JPEG or WebP by its content, checked piece by piece.
//!
//! Only the pieces that draw it are kept: notes, places, names of cameras and whatever was hung
//! behind its end are left out. Nothing is drawn here, so no decoder can be led astray.

mod jpeg;
mod png;
mod webp;

/// The most that is taken, before and after.
pub const MOST_BYTES: usize = 200 * 1024;
/// Pixels of the shorter and of the longer side.
pub const LEAST_SIDE: u32 = 32;
pub const MOST_SIDE: u32 = 2000;

/// What is taken of pictures of some use.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The most, before and after.
    pub bytes: usize,
    /// Pixels of the shorter and of the longer side.
    pub least_side: u32,
    pub most_side: u32,
    /// The longer side is at most so many times the shorter.
    pub most_stretch: u32,
}

/// A picture that can stand beside a name.
const LOGO: Limits = Limits { bytes: MOST_BYTES, least_side: LEAST_SIDE, most_side: MOST_SIDE, most_stretch: 10 };

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub mime: &'static str,
    pub width: u32,
    pub height: u32,
    pub bytes: Vec<u8>,
}

/// Why a picture is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    TooHeavy,
    /// A drawing may hold scripts, and loads what it names.
    Svg,
    /// None of the three formats.
    Unknown,
    /// Cut off, changed on its way, or not as its format wants it.
    Damaged,
    /// Several pictures, one after the other.
    Moving,
    Sides {
        width: u32,
        height: u32,
    },
}

/// Takes a picture for a name apart and puts together what draws it.
pub fn cleaned(bytes: &[u8]) -> Result<Picture, Unfit> {
    cleaned_within(bytes, &LOGO)
}

/// The same for pictures of another use.
pub fn cleaned_within(bytes: &[u8], limits: &Limits) -> Result<Picture, Unfit> {
    if bytes.len() > limits.bytes {
        return Err(Unfit::TooHeavy);
    }
    let start = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).trim_ascii_start();
    match bytes {
        _ if bytes.starts_with(png::SIGNATURE) => png::cleaned(bytes, limits),
        [0xff, 0xd8, 0xff, ..] => jpeg::cleaned(bytes, limits),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => webp::cleaned(bytes, limits),
        _ if start.starts_with(b"<") => Err(Unfit::Svg),
        _ => Err(Unfit::Unknown),
    }
}

/// Whether its sides are within what is taken.
fn fitting(width: u32, height: u32, limits: &Limits) -> Result<(), Unfit> {
    let (short, long) = (width.min(height), width.max(height));
    let stretched = long > short.saturating_mul(limits.most_stretch);
    let fits = short >= limits.least_side && long <= limits.most_side && !stretched;
    if fits { Ok(()) } else { Err(Unfit::Sides { width, height }) }
}

/// Reads numbers and pieces from the front, and never past the end.
struct Pieces<'a>(&'a [u8]);

impl<'a> Pieces<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], Unfit> {
        let (piece, rest) = self.0.split_at_checked(length).ok_or(Unfit::Damaged)?;
        self.0 = rest;
        Ok(piece)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Unfit> {
        self.take(N)?.try_into().map_err(|_| Unfit::Damaged)
    }

    fn byte(&mut self) -> Result<u8, Unfit> {
        self.array().map(|[byte]: [u8; 1]| byte)
    }
}
