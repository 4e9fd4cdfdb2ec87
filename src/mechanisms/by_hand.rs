//! Source documents that no source brings: added by a person.

use anyhow::Result;
use serde_json::json;

use super::edit::OF_SOURCES;
use super::{Document, NewDocument, store};
use crate::ledger::{self, Entry, Object};
use crate::permissions::Actor;
use crate::platform::clock::Moment;
use crate::platform::db::Tx;
use crate::platform::i18n::Names;

/// The source of what people add themselves; part of the identity of their entries.
pub const BY_HAND: &str = "hand";

/// Adds a document with its titles and where it can be read; its code must be new.
pub async fn add_document(
    tx: &Tx,
    actor: &Actor,
    at: Moment,
    new: NewDocument,
    titles: Names,
    address: &str,
) -> Result<Option<Document>> {
    let told = json!({
        "code": new.code, "symbol": new.symbol, "type": new.kind, "session": new.session, "cycle": new.cycle,
        "published": new.published.map(|date| date.to_string()), "address": address,
        "titles": titles.iter().collect::<std::collections::BTreeMap<_, _>>(),
    });
    if store::knows(&**tx, &new.code).await? {
        return Ok(None);
    }
    let Some(document) = store::insert_documents(tx, &[(new, titles)]).await?.pop() else { return Ok(None) };
    store::set(tx, document.id, "address", address).await?;
    // What a person wrote is not described away by an import that later speaks of the same document.
    let now = store::standing(&**tx, document.id).await?.unwrap_or_default();
    for field in OF_SOURCES.into_iter().filter(|field| !now.of(field).is_empty()) {
        store::decide(tx, document.id, field, None).await?;
    }
    let object = Object::Document(document.id.0);
    let entry = Entry { act: "document-added", object, content: told.to_string() };
    ledger::record(tx, actor, at, &entry).await?;
    Ok(Some(document))
}

/// A code for a document without a symbol, from its title: `national-action-plan-2026`.
pub fn code_from(title: &str) -> String {
    let folded = mithaq_text::fold(title);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut code = String::new();
    for word in words {
        if code.chars().count() + word.chars().count() > 60 {
            break;
        }
        if !code.is_empty() {
            code.push('-');
        }
        code.push_str(word);
    }
    code
}

#[cfg(test)]
mod tests {
    use super::code_from;

    #[test]
    fn a_title_makes_a_code_that_can_be_read() {
        assert_eq!(code_from("National Action Plan, 2026–2030"), "national-action-plan-2026-2030");
        assert_eq!(code_from("حكم المحكمة العليا رقم 12"), "حكم-المحكمه-العليا-رقم-12");
        assert_eq!(code_from("?!"), "");
    }
}
