//! What slices above the register know of its entries: who answers for one, what is done about it.
//! Each is a facet like those of the register, but stands in no index: it is laid over it for each
//! circle of readers, so that what was decided a moment ago is found at once. Which fields there are,
//! `app.rs` says.

use std::borrow::Cow;
use std::sync::Arc;

use super::facets::Facet;
use crate::app::{ENTRY_FIELDS, Terms};
use crate::permissions::{Actor, Kind, Reach, reach};
use crate::platform::clock::Date;
use crate::platform::search::{FacetValue, Overlay};
use crate::site::Visit;

/// What somebody may know of entries: their numbers and values from 1 on, in any order.
pub type Known = Vec<(i64, u32)>;

pub struct Field {
    /// In addresses, on pages and in the API.
    pub parameter: &'static str,
    /// The key of its name in messages.
    pub message: &'static str,
    /// The key of the words for entries that have no value.
    pub none: &'static str,
    /// For whom it is there at all: for others it is a parameter that nobody knows.
    pub is_for: fn(&Actor) -> bool,
    /// Whether its values are shown at once.
    pub is_open: bool,
    /// Whether a value that is in nothing a reader sees is not to be known by that reader.
    pub is_discreet: bool,
    /// `today` decides who goes on with the work of whom. Of entries that the reader may not see,
    /// nothing comes of it.
    pub known: fn(&Terms, &Actor, Date) -> Known,
    pub number: fn(&Terms, &str) -> Option<u32>,
    pub written: fn(&Terms, u32) -> Option<Cow<'_, str>>,
    /// The value's name, and its language where that is another than the reader's.
    pub label: fn(&Visit, &Terms, u32) -> (String, Option<String>),
}

impl Facet {
    /// The field, if a higher slice added it.
    pub fn field(self) -> Option<&'static Field> {
        match self {
            Facet::Added(place) => ENTRY_FIELDS.get(usize::from(place)),
            _ => None,
        }
    }

    /// Those that higher slices added.
    pub fn added() -> impl Iterator<Item = Facet> {
        (0..).take(ENTRY_FIELDS.len()).map(Facet::Added)
    }

    /// All that there are for somebody, in the order of pages.
    pub fn shown_to(actor: &Actor) -> impl Iterator<Item = Facet> {
        Facet::shown().filter(|facet| facet.is_for(actor))
    }

    /// All but those that nobody is shown.
    pub fn shown() -> impl Iterator<Item = Facet> {
        Facet::SHOWN.into_iter().chain(Facet::added())
    }

    pub fn is_for(self, actor: &Actor) -> bool {
        self.field().is_none_or(|field| (field.is_for)(actor))
    }
}

/// Readers for whom all fields say the same: they see the same, and it is the same day.
pub type Circle = (Reach, Date);

/// All fields as `actor` may know them, kept until anything changes.
pub fn overlay(terms: &Terms, actor: &Actor, today: Date) -> Arc<Overlay> {
    // What somebody sees of measures tells what they see of all work.
    let circle: Circle = (reach(actor, Kind::Measure), today);
    if let Some(made) = terms.fields.find(&circle) {
        return made;
    }
    let facets: Vec<u8> = Facet::added().map(Facet::number).collect();
    let mut known = Vec::new();
    for (field, facet) in ENTRY_FIELDS.iter().zip(&facets) {
        let of_field = (field.known)(terms, actor, today).into_iter();
        known.extend(of_field.map(|(entry, value)| (entry, FacetValue::new(*facet, value))));
    }
    let made = Arc::new(Overlay::new(&facets, known));
    terms.fields.keep(circle, &made);
    made
}
