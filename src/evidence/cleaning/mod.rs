//! The copy of a file that readers are given: what it shows, without what it says of its makers.
//!
//! Pure functions over bytes that anybody may have sent. Nothing is drawn, run or fetched; what
//! cannot be taken apart is refused, and what was left out or stays visible is named.

pub mod apart;
mod office;
mod package;
mod pdf;
#[cfg(test)]
mod tests;
mod xml;

use std::collections::BTreeSet;

use crate::platform::web::picture::{self, Limits};

/// What a file is, by its content and never by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Pdf,
    Docx,
    Xlsx,
    Png,
    Jpeg,
    Webp,
}

impl Sort {
    pub const ALL: [Sort; 6] = [Sort::Pdf, Sort::Docx, Sort::Xlsx, Sort::Png, Sort::Jpeg, Sort::Webp];

    pub fn mime(self) -> &'static str {
        match self {
            Sort::Pdf => "application/pdf",
            Sort::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Sort::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Sort::Png => "image/png",
            Sort::Jpeg => "image/jpeg",
            Sort::Webp => "image/webp",
        }
    }

    pub fn from_mime(mime: &str) -> Option<Sort> {
        Sort::ALL.into_iter().find(|sort| sort.mime() == mime)
    }

    /// The ending by which other programs know it.
    pub fn ending(self) -> &'static str {
        match self {
            Sort::Pdf => "pdf",
            Sort::Docx => "docx",
            Sort::Xlsx => "xlsx",
            Sort::Png => "png",
            Sort::Jpeg => "jpg",
            Sort::Webp => "webp",
        }
    }
}

/// Why there is no copy for readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unfit {
    Empty,
    /// None of the sorts that are taken.
    Unknown,
    /// A document of Office before 2007, or a newer one under a password.
    OldOffice,
    /// Cut off, changed on its way, or not as its format wants it.
    Damaged,
    Encrypted,
    /// It holds programs.
    Macros,
    /// It loads what lies elsewhere.
    ExternalLinks,
    /// It holds a file or a picture that cannot be taken apart.
    Embedded,
    /// It unpacks to more than anybody writes.
    Bomb,
    /// A picture whose sides are beyond all measure.
    Sides,
    /// A picture that moves.
    Moving,
    /// What examines files could not come to an end with it.
    Unexamined,
}

impl Unfit {
    pub const ALL: [Unfit; 12] = [
        Unfit::Empty,
        Unfit::Unknown,
        Unfit::OldOffice,
        Unfit::Damaged,
        Unfit::Encrypted,
        Unfit::Macros,
        Unfit::ExternalLinks,
        Unfit::Embedded,
        Unfit::Bomb,
        Unfit::Sides,
        Unfit::Moving,
        Unfit::Unexamined,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Unfit::Empty => "empty",
            Unfit::Unknown => "unknown",
            Unfit::OldOffice => "old-office",
            Unfit::Damaged => "damaged",
            Unfit::Encrypted => "encrypted",
            Unfit::Macros => "macros",
            Unfit::ExternalLinks => "external-links",
            Unfit::Embedded => "embedded",
            Unfit::Bomb => "bomb",
            Unfit::Sides => "sides",
            Unfit::Moving => "moving",
            Unfit::Unexamined => "unexamined",
        }
    }

    pub fn from_code(code: &str) -> Option<Unfit> {
        Unfit::ALL.into_iter().find(|unfit| unfit.code() == code)
    }
}

/// What whoever publishes a file should know of its copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Warning {
    /// It still shows what was deleted or added, and is not accepted.
    TrackedChanges,
    /// It holds sheets or words that do not meet the eye.
    Hidden,
    /// Comments were left out.
    Comments,
    /// Files hung to it were left out.
    Attachments,
    /// Programs and what they act on were left out.
    Active,
    /// Its signature was left out, since it would not hold any more.
    Signature,
    /// It holds drawings whose notes cannot be looked into.
    Drawings,
}

impl Warning {
    pub const ALL: [Warning; 7] = [
        Warning::TrackedChanges,
        Warning::Hidden,
        Warning::Comments,
        Warning::Attachments,
        Warning::Active,
        Warning::Signature,
        Warning::Drawings,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Warning::TrackedChanges => "tracked-changes",
            Warning::Hidden => "hidden",
            Warning::Comments => "comments",
            Warning::Attachments => "attachments",
            Warning::Active => "active",
            Warning::Signature => "signature",
            Warning::Drawings => "drawings",
        }
    }

    pub fn from_code(code: &str) -> Option<Warning> {
        Warning::ALL.into_iter().find(|warning| warning.code() == code)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cleaned {
    pub bytes: Vec<u8>,
    pub warnings: BTreeSet<Warning>,
}

/// Larger than what a camera takes; the pixels are never unpacked all at once.
const PICTURE: Limits = Limits { bytes: usize::MAX, least_side: 1, most_side: 20_000, most_stretch: 20_000 };

/// Finds out what a file is.
pub fn sort_of(bytes: &[u8]) -> Result<Sort, Unfit> {
    match bytes {
        [] => Err(Unfit::Empty),
        [0x89, b'P', b'N', b'G', ..] => Ok(Sort::Png),
        [0xff, 0xd8, 0xff, ..] => Ok(Sort::Jpeg),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Sort::Webp),
        [b'%', b'P', b'D', b'F', b'-', ..] => Ok(Sort::Pdf),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Err(Unfit::OldOffice),
        [b'P', b'K', 3, 4, ..] => package::sort_of(bytes),
        _ => Err(Unfit::Unknown),
    }
}

/// Makes the copy for readers; files of strangers only [`apart`].
pub fn cleaned(bytes: &[u8]) -> Result<Cleaned, Unfit> {
    let sort = sort_of(bytes)?;
    // The reader of PDF is not ours: should it fall over something, the file is at fault.
    let worked = std::panic::catch_unwind(|| match sort {
        Sort::Pdf => pdf::cleaned(bytes),
        Sort::Docx | Sort::Xlsx => office::cleaned(bytes, package::Budget::default()),
        Sort::Png | Sort::Jpeg | Sort::Webp => {
            cleaned_picture(bytes).map(|bytes| Cleaned { bytes, warnings: BTreeSet::new() })
        }
    });
    worked.unwrap_or(Err(Unfit::Damaged))
}

fn cleaned_picture(bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    let picture = picture::cleaned_within(bytes, &PICTURE).map_err(|unfit| match unfit {
        picture::Unfit::TooHeavy | picture::Unfit::Sides { .. } => Unfit::Sides,
        picture::Unfit::Moving => Unfit::Moving,
        picture::Unfit::Svg | picture::Unfit::Unknown => Unfit::Unknown,
        picture::Unfit::Damaged => Unfit::Damaged,
    })?;
    Ok(picture.bytes)
}
