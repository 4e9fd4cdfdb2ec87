//! What an import did, or would do: counts, and the first rows of what a person must look at.

use serde::{Deserialize, Serialize};

use crate::app::Terms;
use crate::mechanisms::Correction;
use crate::recommendations::Received;
use crate::recommendations::difference::{Difference, FieldChange, Said};

/// Why a record was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    NotARecord,
    NoId,
    Empty,
    UnknownMechanism,
}

impl Reason {
    /// The key of the sentence that tells a person.
    pub fn message(self) -> &'static str {
        match self {
            Reason::NotARecord => "refusal-not-a-record",
            Reason::NoId => "refusal-no-id",
            Reason::Empty => "refusal-empty",
            Reason::UnknownMechanism => "refusal-unknown-mechanism",
        }
    }
}

/// A record that was left out: where it stands in the file, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// Counted from 1.
    pub row: u64,
    /// Its first byte in the unpacked file.
    pub byte: u64,
    pub reason: Reason,
    /// What stood there: a label, the parser's complaint.
    pub detail: String,
}

/// An entry whose fields change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub id: String,
    pub number: Option<String>,
    pub fields: Vec<ChangedField>,
    /// A person decided something on the old value: it stays, and is marked.
    pub edited: bool,
}

/// One field as it was and as it will be, in codes and words of the source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangedField {
    pub field: String,
    pub before: String,
    pub after: String,
}

impl ChangedField {
    pub fn new(terms: &Terms, change: &FieldChange) -> ChangedField {
        ChangedField {
            field: change.field.code().to_owned(),
            before: said(terms, &change.before),
            after: said(terms, &change.after),
        }
    }
}

fn said(terms: &Terms, value: &Said) -> String {
    match value {
        Said::Nothing => String::new(),
        Said::Words(text) => text.clone(),
        Said::Type(id) => terms.types.get(*id).map(|kind| kind.code.clone()).unwrap_or_default(),
        Said::States(ids) => {
            let codes = ids.iter().filter_map(|id| terms.mechanisms.states.get(*id)).map(|state| state.code.as_str());
            codes.collect::<Vec<_>>().join(" ")
        }
        Said::Topics(ids, labels) => {
            let codes = ids.iter().filter_map(|id| terms.topics.get(*id)).map(|(_, topic)| topic.code.as_str());
            codes.chain(labels.iter().map(String::as_str)).collect::<Vec<_>>().join(", ")
        }
    }
}

/// The first rows of each list are kept, so that memory does not grow with the file.
const MOST_ROWS: usize = 200;

/// Refused records that a preview lists one by one; all of them are counted.
pub const MOST_REFUSED_ROWS: u64 = 10_000;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    pub language: String,
    /// Records in the file, of every type.
    pub read: u64,
    pub new: u64,
    pub revived: u64,
    pub changed: u64,
    pub texts_added: u64,
    pub unchanged: u64,
    /// The same id again in the same file.
    pub repeated: u64,
    pub passed_over: u64,
    pub refused: u64,
    /// Entries that are public already and that an internal import would have changed.
    #[serde(default)]
    pub held_back: u64,
    /// Documents whose date, session, cycle, type or mechanism the source corrects.
    #[serde(default)]
    pub documents_changed: u64,
    /// Entries on which a person decided something that the source has changed since.
    pub edited_since: u64,
    pub other_language: u64,
    pub changes: Vec<Change>,
    #[serde(default)]
    pub document_changes: Vec<Change>,
    pub refusals: Vec<Refusal>,
    /// Labels that no list knows, and how many records carry them.
    pub unknown_labels: Vec<(String, String, u64)>,
    /// Every row, for whoever keeps them all and takes them away as they come.
    #[serde(skip)]
    pub rows: Option<Vec<Row>>,
}

/// What would become of one record, or of one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowKind {
    New,
    Revived,
    TextAdded,
    Changed,
    HeldBack,
    Document,
    Refused,
}

impl RowKind {
    pub const ALL: [RowKind; 7] = [
        RowKind::New,
        RowKind::Revived,
        RowKind::Changed,
        RowKind::TextAdded,
        RowKind::Document,
        RowKind::HeldBack,
        RowKind::Refused,
    ];

    pub fn code(self) -> &'static str {
        match self {
            RowKind::New => "new",
            RowKind::Revived => "revived",
            RowKind::TextAdded => "texts-added",
            RowKind::Changed => "changed",
            RowKind::HeldBack => "held-back",
            RowKind::Document => "documents-changed",
            RowKind::Refused => "refused",
        }
    }

    pub fn from_code(code: &str) -> Option<RowKind> {
        RowKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One row of a preview: everything that a person must see to decide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    pub kind: RowKind,
    /// The entry's address, or the document's code; empty for a refused record.
    pub id: String,
    pub number: Option<String>,
    /// Code of the document.
    pub document: String,
    pub fields: Vec<ChangedField>,
    pub edited: bool,
    /// How the text begins, where no field shows it.
    pub text: String,
    pub refusal: Option<Refusal>,
}

/// As much of a new text as a person needs to recognise it.
const MOST_LETTERS: usize = 600;

impl Row {
    /// `None` for what stays as it is.
    fn of(terms: &Terms, entry: &Received, difference: &Difference) -> Option<Row> {
        let (kind, fields, edited) = match difference {
            Difference::New => (RowKind::New, [].as_slice(), false),
            Difference::Revived => (RowKind::Revived, [].as_slice(), false),
            Difference::TextAdded => (RowKind::TextAdded, [].as_slice(), false),
            Difference::HeldBack => (RowKind::HeldBack, [].as_slice(), false),
            Difference::Changed { fields, edited } => (RowKind::Changed, fields.as_slice(), *edited),
            Difference::Same => return None,
        };
        let text = match (kind, entry.text.char_indices().nth(MOST_LETTERS)) {
            (RowKind::Changed, _) => String::new(),
            (_, Some((end, _))) => format!("{}…", entry.text.get(..end).unwrap_or_default()),
            (_, None) => entry.text.clone(),
        };
        Some(Row {
            kind,
            id: entry.public_id().0,
            number: entry.facts.number.clone(),
            document: entry.facts.document.code.clone(),
            fields: fields.iter().map(|change| ChangedField::new(terms, change)).collect(),
            edited,
            text,
            refusal: None,
        })
    }
}

impl Report {
    pub fn refuse(&mut self, refusal: Refusal) {
        self.refused += 1;
        if let Some(rows) = &mut self.rows
            && self.refused <= MOST_REFUSED_ROWS
        {
            rows.push(Row {
                kind: RowKind::Refused,
                id: String::new(),
                number: None,
                document: String::new(),
                fields: Vec::new(),
                edited: false,
                text: String::new(),
                refusal: Some(refusal.clone()),
            });
        }
        if self.refusals.len() < MOST_ROWS {
            self.refusals.push(refusal);
        }
    }

    /// Keeps the row of a record, where rows are kept.
    pub fn note(&mut self, terms: &Terms, entry: &Received, difference: &Difference) {
        if let Some(rows) = &mut self.rows {
            rows.extend(Row::of(terms, entry, difference));
        }
    }

    pub fn change(&mut self, terms: &Terms, id: String, number: Option<String>, fields: &[FieldChange], edited: bool) {
        self.changed += 1;
        self.edited_since += u64::from(edited);
        if self.changes.len() < MOST_ROWS {
            let fields = fields.iter().map(|change| ChangedField::new(terms, change)).collect();
            self.changes.push(Change { id, number, fields, edited });
        }
    }

    pub fn correct(&mut self, correction: &Correction) {
        self.documents_changed += 1;
        let field = |(field, before, after): (&str, _, _)| ChangedField { field: field.to_owned(), before, after };
        let fields: Vec<_> = correction.fields().into_iter().map(field).collect();
        let id = correction.code.clone();
        let edited = correction.meets_a_decision();
        if let Some(rows) = &mut self.rows {
            rows.push(Row {
                kind: RowKind::Document,
                id: id.clone(),
                number: None,
                document: id.clone(),
                fields: fields.clone(),
                edited,
                text: String::new(),
                refusal: None,
            });
        }
        if self.document_changes.len() < MOST_ROWS {
            self.document_changes.push(Change { number: Some(id.clone()), id, fields, edited });
        }
    }

    pub fn note_label(&mut self, field: &'static str, label: String) {
        for (known, text, count) in &mut self.unknown_labels {
            if *known == field && *text == label {
                *count += 1;
                return;
            }
        }
        if self.unknown_labels.len() < MOST_ROWS {
            self.unknown_labels.push((field.to_owned(), label, 1));
        }
    }

    /// Whether applying would change anything at all.
    pub fn changes_something(&self) -> bool {
        self.new + self.revived + self.changed + self.texts_added + self.documents_changed > 0
    }

    /// The counts alone, for the batch's row.
    pub fn summary(&self) -> String {
        let mut counts = self.clone();
        counts.changes.clear();
        counts.document_changes.clear();
        counts.refusals.clear();
        counts.unknown_labels.clear();
        counts.rows = None;
        serde_json::to_string(&counts).unwrap_or_default()
    }
}
