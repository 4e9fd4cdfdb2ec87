//! Source documents: the report or the observations in which recommendations were made.

use std::collections::HashMap;

use crate::platform::clock::Date;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DocumentId(pub i64);

/// A document as its source describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDocument {
    /// The symbol where there is one, else the source's own id.
    pub code: String,
    pub symbol: Option<String>,
    pub mechanism: i64,
    /// Code of its type, a term.
    pub kind: String,
    pub session: Option<String>,
    pub cycle: Option<i64>,
    pub published: Option<Date>,
    pub source: &'static str,
}

#[derive(Clone, Debug)]
pub struct Document {
    pub id: DocumentId,
    pub code: String,
    pub symbol: Option<String>,
    pub mechanism: i64,
    pub kind: String,
    pub session: Option<String>,
    pub cycle: Option<i64>,
    pub published: Option<Date>,
    pub source: String,
    pub titles: crate::platform::i18n::Names,
    /// Where it can be read, as a person noted it.
    pub address: Option<String>,
}

impl Document {
    /// What a reader knows it by.
    pub fn label(&self) -> &str {
        self.symbol.as_deref().unwrap_or(&self.code)
    }

    /// Its code as a part of an address, where a slash would begin the next part and many a proxy
    /// passes no escaped one on.
    pub fn slug(&self) -> String {
        self.code.replace('/', "~")
    }

    /// Where it can be read: as a person noted it, else the UN's own copy.
    pub fn address(&self) -> Option<String> {
        self.address.clone().or_else(|| self.address_at_un())
    }

    /// The UN's own copy, by its symbol; `None` for what the UN's service does not hold.
    pub fn address_at_un(&self) -> Option<String> {
        let symbol = self.symbol.as_deref().filter(|_| self.source != "demo")?;
        let known = ["A/", "CAT/", "CCPR/", "CED/", "CEDAW/", "CERD/", "CMW/", "CRC/", "CRPD/", "E/"];
        let symbol = symbol.replace(' ', "");
        known.iter().any(|start| symbol.starts_with(start)).then(|| format!("https://undocs.org/{symbol}"))
    }
}

/// All documents, found by number or code.
#[derive(Clone, Default)]
pub struct Documents {
    all: HashMap<DocumentId, Document>,
    by_code: HashMap<String, DocumentId>,
    by_slug: HashMap<String, DocumentId>,
}

impl Documents {
    pub fn add(&mut self, document: Document) {
        self.by_code.insert(document.code.clone(), document.id);
        self.by_slug.insert(document.slug(), document.id);
        self.all.insert(document.id, document);
    }

    pub fn set_address(&mut self, id: DocumentId, address: String) {
        if let Some(document) = self.all.get_mut(&id) {
            document.address = Some(address);
        }
    }

    pub fn get(&self, id: DocumentId) -> Option<&Document> {
        self.all.get(&id)
    }

    pub fn by_code(&self, code: &str) -> Option<&Document> {
        self.all.get(self.by_code.get(code)?)
    }

    pub fn by_slug(&self, slug: &str) -> Option<&Document> {
        self.all.get(self.by_slug.get(slug)?)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Document> {
        self.all.values()
    }
}

/// The type of a UN document, as far as its symbol and mechanism tell.
pub fn kind_of(symbol: &str, mechanism_kind: &str) -> &'static str {
    let addendum = symbol.contains("/Add.");
    match mechanism_kind {
        "upr" if addendum => "addendum",
        "upr" => "working-group-report",
        "treaty-body" if symbol.contains("/CO/") || symbol.contains("/COAR/") => "concluding-observations",
        "treaty-body" if symbol.contains("CAT/OP/") => "visit-report",
        "treaty-body" => "concluding-observations",
        "special-procedure" => "visit-report",
        "regional" => "regional-report",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::kind_of;

    #[test]
    fn a_symbol_tells_the_type_of_document() {
        assert_eq!(kind_of("A/HRC/12/11", "upr"), "working-group-report");
        assert_eq!(kind_of("A/HRC/12/11/Add.1", "upr"), "addendum");
        assert_eq!(kind_of("CRC/C/TUV/CO/2-5", "treaty-body"), "concluding-observations");
        assert_eq!(kind_of("CAT/OP/PRY/2", "treaty-body"), "visit-report");
        assert_eq!(kind_of("A/HRC/20/22/Add.2", "special-procedure"), "visit-report");
    }
}
