//! Reorganisation: an institution gets another name or parent, becomes part of another, gives a
//! part of itself to another, or is closed. Each is an act with a day.
//!
//! Nothing of the past is moved: what an institution has done stays with it, under the name that it
//! had. Open work goes on with whoever takes over (`Catalogue::responsible`).

use anyhow::Result;
use serde_json::json;

use super::{By, Catalogue, Institution, InstitutionId, Outdated, Reorganisation, What, record, store};
use crate::ledger::Object;
use crate::platform::clock::Date;
use crate::platform::db::Tx;
use crate::platform::i18n::Names;

/// Why it cannot be done so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The national mechanism itself can only be renamed, in the settings.
    Mechanism,
    /// It is closed already, or its part of another.
    Gone,
    /// An institution cannot become part of itself or of one that is under it.
    Circle,
    /// Days come in order: something later is on record.
    Order,
    /// A name or a parent is what it is today: what is to come is noted on its day.
    Future,
    /// Somebody else has saved it since it was opened.
    Outdated,
}

impl From<Outdated> for Wrong {
    fn from(_: Outdated) -> Wrong {
        Wrong::Outdated
    }
}

/// Gives an institution other names from a day on; until then it had those that it has now.
pub async fn rename(
    tx: &Tx,
    by: By<'_>,
    seen: &Institution,
    names: Names,
    short_names: Names,
    day: Date,
) -> Result<Result<(), Wrong>> {
    let description = super::Description { names, short_names, ..seen.description.clone() };
    let past = Reorganisation {
        what: What::Renamed,
        day,
        other: None,
        names: seen.description.names.clone(),
        succeeds: false,
    };
    change(tx, by, seen, &description, past).await
}

/// Puts an institution under another one, or under none.
pub async fn move_under(
    tx: &Tx,
    by: By<'_>,
    catalogue: &Catalogue,
    seen: &Institution,
    parent: Option<InstitutionId>,
    day: Date,
) -> Result<Result<(), Wrong>> {
    if parent.is_some_and(|parent| catalogue.line(parent).iter().any(|above| above.id == seen.id)) {
        return Ok(Err(Wrong::Circle));
    }
    let description = super::Description { parent, ..seen.description.clone() };
    let other = seen.description.parent;
    let past = Reorganisation { what: What::Moved, day, other, names: Names::default(), succeeds: false };
    change(tx, by, seen, &description, past).await
}

/// Makes an institution part of another from a day on: it is no longer active, those under it stand
/// under the other, and the other goes on with its open work.
pub async fn merge(
    tx: &Tx,
    by: By<'_>,
    catalogue: &Catalogue,
    seen: &Institution,
    into: &Institution,
    day: Date,
) -> Result<Result<(), Wrong>> {
    if catalogue.line(into.id).iter().any(|above| above.id == seen.id) {
        return Ok(Err(Wrong::Circle));
    }
    if !into.description.is_active(day) {
        return Ok(Err(Wrong::Gone));
    }
    // What was closed before stays where it was.
    for child in catalogue.under(seen.id).filter(|child| child.description.active_to.is_none()) {
        if let Err(wrong) = move_under(tx, by, catalogue, child, Some(into.id), day).await? {
            return Ok(Err(wrong));
        }
    }
    close_with(tx, by, seen, What::Merged, Some(into.id), day).await
}

/// Closes an institution; whoever is named goes on with its open work.
pub async fn close(
    tx: &Tx,
    by: By<'_>,
    seen: &Institution,
    heir: Option<&Institution>,
    day: Date,
) -> Result<Result<(), Wrong>> {
    match heir {
        Some(heir) if heir.id == seen.id => Ok(Err(Wrong::Circle)),
        Some(heir) if !heir.description.is_active(day) => Ok(Err(Wrong::Gone)),
        _ => close_with(tx, by, seen, What::Closed, heir.map(|heir| heir.id), day).await,
    }
}

/// Notes that `part`, added before, was formed out of an institution that stays. Open work stays
/// with it too, until somebody assigns it anew.
pub async fn split(
    tx: &Tx,
    by: By<'_>,
    seen: &Institution,
    part: InstitutionId,
    day: Date,
) -> Result<Result<(), Wrong>> {
    let past = Reorganisation { what: What::Split, day, other: Some(part), names: Names::default(), succeeds: false };
    change(tx, by, seen, &seen.description.clone(), past).await
}

async fn close_with(
    tx: &Tx,
    by: By<'_>,
    seen: &Institution,
    what: What,
    heir: Option<InstitutionId>,
    day: Date,
) -> Result<Result<(), Wrong>> {
    let Ok(eve) = day.0.yesterday().map(Date) else { return Ok(Err(Wrong::Order)) };
    let description = super::Description { active_to: Some(eve), ..seen.description.clone() };
    let past = Reorganisation { what, day, other: heir, names: Names::default(), succeeds: heir.is_some() };
    change(tx, by, seen, &description, past).await
}

/// Writes the description that is now, and what was until then.
async fn change(
    tx: &Tx,
    by: By<'_>,
    seen: &Institution,
    description: &super::Description,
    past: Reorganisation,
) -> Result<Result<(), Wrong>> {
    if seen.public_id == super::NATIONAL_MECHANISM {
        return Ok(Err(Wrong::Mechanism));
    }
    if seen.description.active_to.is_some() {
        return Ok(Err(Wrong::Gone));
    }
    if seen.past.last().is_some_and(|last| past.day < last.day) {
        return Ok(Err(Wrong::Order));
    }
    if past.day > by.today && matches!(past.what, What::Renamed | What::Moved | What::Merged) {
        return Ok(Err(Wrong::Future));
    }
    if !store::update(tx, seen, description).await? {
        return Ok(Err(Wrong::Outdated));
    }
    store::reorganisations::insert(tx, seen.id, &past).await?;
    let content = json!({
        "institution": seen.public_id, "what": past.what.code(), "day": past.day.to_string(),
        "other": past.other.map(|other| other.0), "succeeds": past.succeeds,
        "before": seen.description.content(), "after": description.content(),
    });
    record(tx, by, "institution-reorganised", Object::Institution(seen.id.0), content).await?;
    Ok(Ok(()))
}
