//! How to reach somebody: telephone and official address, as they say it themselves, and when they
//! last said that it is right. Who holds no post is not asked.

use anyhow::Result;
use serde_json::json;

use super::{Account, record, store};
use crate::permissions::Actor;
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Connection, Tx};

pub use store::{contacts as all, contacts_of as of_these};

/// Letters of a telephone number, of an address.
pub const MOST_TELEPHONE: usize = 60;
pub const MOST_ADDRESS: usize = 500;
/// After so many months it is asked again, unless the settings say another number.
pub const USUAL_MONTHS: i64 = 6;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    pub telephone: String,
    pub address: String,
    /// `None` where it never was.
    pub confirmed_on: Option<Date>,
}

impl Contact {
    /// Whether it was confirmed so long ago that nobody should rely on it.
    pub fn is_old(&self, today: Date, months: i64) -> bool {
        let good = jiff::Span::new().try_months(months).unwrap_or_default();
        self.confirmed_on.is_none_or(|on| Date(on.0.saturating_add(good)) < today)
    }
}

/// What is wrong with it, and how long it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Telephone,
    Address,
}

pub async fn of(db: &impl Connection, account: i64) -> Result<Contact> {
    Ok(of_these(db, &[account]).await?.remove(&account).unwrap_or_default())
}

/// Notes how somebody is reached, and that they have said so today. The ledger keeps that they did,
/// and neither number nor address.
pub async fn confirm(
    tx: &Tx,
    at: Moment,
    today: Date,
    account: &Account,
    telephone: &str,
    address: &str,
) -> Result<Result<(), Wrong>> {
    let letters = |character: char| character.is_ascii_digit() || " +-().,/;#extEXT".contains(character);
    if telephone.chars().count() > MOST_TELEPHONE || !telephone.chars().all(letters) {
        return Ok(Err(Wrong::Telephone));
    }
    if address.chars().count() > MOST_ADDRESS {
        return Ok(Err(Wrong::Address));
    }
    let before = of(&**tx, account.id).await?;
    store::set_contact(tx, account.id, telephone, address, today).await?;
    let changed = before.telephone != telephone || before.address != address;
    let content = json!({ "changed": changed });
    record(tx, &Actor::Person(account.person()), at, "contact-confirmed", account.id, content).await?;
    Ok(Ok(()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_confirmed_is_good_for_whole_months() {
        let day = |text: &str| Date::parse(text).unwrap();
        let contact = Contact { confirmed_on: Some(day("2026-05-22")), ..Contact::default() };
        assert!(!contact.is_old(day("2026-11-22"), 6) && contact.is_old(day("2026-11-23"), 6));
        assert!(Contact::default().is_old(day("2026-11-22"), 6));
    }
}
