//! DOCX and XLSX: their parts and what ties them together. Properties, comments, authors, marks of
//! revision and settings of printers are left out; programs and links to other files are refused.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::package::{Budget, Package, TYPES};
use super::xml::{self, Tag, local};
use super::{Cleaned, Unfit, Warning};

/// What becomes of a part, by its name.
enum Fate {
    /// XML that is looked through.
    Text,
    Picture,
    /// Another document, to be made fit by itself.
    Document,
    /// Passed on as it is, such as a font.
    Whole,
    LeftOut(Option<Warning>),
}

fn fate(name: &str) -> Result<Fate, Unfit> {
    let name = name.to_ascii_lowercase();
    let holds = |word: &str| name.contains(word);
    let begins = |word: &str| name.starts_with(word);
    let stem = name.rsplit('/').next().unwrap_or_default();
    if holds("vbaproject")
        || holds("vbadata")
        || holds("/macrosheets/")
        || holds("/activex/")
        || holds("/dialogsheets/")
    {
        return Err(Unfit::Macros);
    }
    if holds("/externallinks/") || holds("/querytables/") || name.ends_with("xl/connections.xml") {
        return Err(Unfit::ExternalLinks);
    }
    let of_nobody =
        ["docprops/", "customxml/", "docmetadata/", "customui/", "package/"].iter().any(|word| begins(word));
    if of_nobody
        || holds("printersettings")
        || holds("customproperty")
        || holds("/revisions/")
        || holds("/webextensions/")
    {
        return Ok(Fate::LeftOut(None));
    }
    if begins("_xmlsignatures/") {
        return Ok(Fate::LeftOut(Some(Warning::Signature)));
    }
    if stem.starts_with("comment") || holds("/comments/") || holds("/threadedcomments/") {
        return Ok(Fate::LeftOut(Some(Warning::Comments)));
    }
    if holds("/persons/") || stem == "people.xml" || stem.starts_with("thumbnail") {
        return Ok(Fate::LeftOut(None));
    }
    match stem.rsplit('.').next().unwrap_or_default() {
        "xml" | "rels" | "vml" => Ok(Fate::Text),
        "png" | "jpg" | "jpeg" | "webp" => Ok(Fate::Picture),
        "docx" | "xlsx" => Ok(Fate::Document),
        "odttf" | "ttf" | "emf" | "wmf" | "gif" | "bmp" => Ok(Fate::Whole),
        // A picture of dots stands beside each for older programs.
        "svg" => Ok(Fate::LeftOut(None)),
        _ => Err(Unfit::Embedded),
    }
}

/// One of a part's ties to others.
struct Tie {
    id: String,
    kind: String,
    target: String,
    external: bool,
}

/// A document within a document within a document is not looked into.
const MOST_DEPTH: u8 = 2;

/// One budget serves the document and all that are within it.
pub fn cleaned(bytes: &[u8], mut budget: Budget) -> Result<Cleaned, Unfit> {
    cleaned_at(bytes, 0, &mut budget)
}

fn cleaned_at(bytes: &[u8], depth: u8, budget: &mut Budget) -> Result<Cleaned, Unfit> {
    let mut package = Package::open(bytes, budget)?;
    package.sort()?;
    let mut warnings = BTreeSet::new();
    let mut left_out = BTreeSet::new();
    for name in package.names().iter().filter(|name| *name != TYPES) {
        if let Fate::LeftOut(warning) = fate(name)? {
            warnings.extend(warning);
            left_out.insert(name.to_ascii_lowercase());
        }
    }
    let ties = all_ties(&package, &mut left_out)?;
    // What holds a part that was left out together with others is left out with it.
    for name in package.names() {
        let source = source_of(name).unwrap_or_default().to_ascii_lowercase();
        if left_out.contains(&source) {
            left_out.insert(name.to_ascii_lowercase());
        }
    }
    let names = package.names().to_vec();
    for name in names {
        if left_out.contains(&name.to_ascii_lowercase()) {
            package.parts.remove(&name);
            continue;
        }
        let content = package.part(&name)?;
        let fit = if name == TYPES {
            types(content, &left_out)?
        } else if let Some(source) = source_of(&name) {
            relations(content, &source, &left_out)?
        } else {
            match fate(&name)? {
                Fate::Text => {
                    let gone = ties.get(&name).map(|ties| gone(&name, ties, &left_out)).unwrap_or_default();
                    text(content, &gone, &mut warnings)?
                }
                Fate::Picture => super::cleaned_picture(content).map_err(|_| Unfit::Embedded)?,
                Fate::Document if depth < MOST_DEPTH => {
                    let inner = cleaned_at(content, depth + 1, budget)?;
                    warnings.extend(inner.warnings);
                    inner.bytes
                }
                Fate::Document => return Err(Unfit::Embedded),
                Fate::Whole => {
                    if !name.to_ascii_lowercase().ends_with("ttf") {
                        warnings.insert(Warning::Drawings);
                    }
                    continue;
                }
                Fate::LeftOut(_) => continue,
            }
        };
        package.parts.insert(name, fit);
    }
    Ok(Cleaned { bytes: package.packed()?, warnings })
}

/// The part whose ties stand in a part of this name: `word/_rels/document.xml.rels`.
fn source_of(name: &str) -> Option<String> {
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
    let folder = folder.strip_suffix("_rels")?;
    file.strip_suffix(".rels").map(|file| format!("{folder}{file}"))
}

/// The ties of all parts. Drawings of comments are left out with their comments.
fn all_ties(package: &Package, left_out: &mut BTreeSet<String>) -> Result<BTreeMap<String, Vec<Tie>>, Unfit> {
    let mut all = BTreeMap::new();
    for name in package.names() {
        let Some(source) = source_of(name) else { continue };
        let ties = read_ties(package.part(name)?)?;
        for tie in ties.iter().filter(|tie| tie.external) {
            let to = tie.target.trim().to_ascii_lowercase();
            let for_people = ["http://", "https://", "mailto:", "#"].iter().any(|start| to.starts_with(start));
            let of_nobody = is_of_nobody(&tie.kind);
            if !(of_nobody || (local_kind(&tie.kind) == "hyperlink" && for_people)) {
                return Err(Unfit::ExternalLinks);
            }
        }
        if ties.iter().any(|tie| local_kind(&tie.kind).eq_ignore_ascii_case("comments")) && name.starts_with("xl/") {
            let drawn = ties.iter().filter(|tie| local_kind(&tie.kind) == "vmlDrawing");
            left_out.extend(drawn.map(|tie| resolved(&source, &tie.target)));
        }
        all.insert(source, ties);
    }
    Ok(all)
}

fn read_ties(content: &[u8]) -> Result<Vec<Tie>, Unfit> {
    let mut ties = Vec::new();
    xml::rewritten(content, |tag| {
        if tag.local() == "Relationship" {
            let value = |name: &str| tag.value(name).unwrap_or_default().to_owned();
            let external = value("TargetMode").eq_ignore_ascii_case("external");
            ties.push(Tie { id: value("Id"), kind: value("Type"), target: value("Target"), external });
        }
        true
    })?;
    Ok(ties)
}

/// The last word of the address that says what a tie is.
fn local_kind(kind: &str) -> &str {
    kind.rsplit('/').next().unwrap_or_default()
}

/// Ties that tell where somebody's templates and lists of addresses lie.
fn is_of_nobody(kind: &str) -> bool {
    ["attachedTemplate", "mailMergeSource", "mailMergeHeaderSource", "recipientData"].contains(&local_kind(kind))
}

/// The name of the part to which a tie leads, in small letters.
fn resolved(source: &str, target: &str) -> String {
    let mut steps: Vec<&str> = match target.starts_with('/') {
        true => Vec::new(),
        false => source.rsplit_once('/').map(|(folder, _)| folder.split('/').collect()).unwrap_or_default(),
    };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/").to_ascii_lowercase()
}

/// The ids of ties to what is left out.
fn gone(source: &str, ties: &[Tie], left_out: &BTreeSet<String>) -> BTreeSet<String> {
    let to_nothing = ties.iter().filter(|tie| is_left_out(source, tie, left_out));
    to_nothing.map(|tie| tie.id.clone()).collect()
}

fn is_left_out(source: &str, tie: &Tie, left_out: &BTreeSet<String>) -> bool {
    is_of_nobody(&tie.kind) || (!tie.external && left_out.contains(&resolved(source, &tie.target)))
}

fn relations(content: &[u8], source: &str, left_out: &BTreeSet<String>) -> Result<Vec<u8>, Unfit> {
    xml::rewritten(content, |tag| {
        let value = |name: &str| tag.value(name).unwrap_or_default().to_owned();
        let external = value("TargetMode").eq_ignore_ascii_case("external");
        let tie = Tie { id: value("Id"), kind: value("Type"), target: value("Target"), external };
        tag.local() != "Relationship" || !is_left_out(source, &tie, left_out)
    })
}

fn types(content: &[u8], left_out: &BTreeSet<String>) -> Result<Vec<u8>, Unfit> {
    xml::rewritten(content, |tag| {
        let part = tag.value("PartName").unwrap_or_default().trim_start_matches('/').to_ascii_lowercase();
        !left_out.contains(&part)
    })
}

/// Elements that say who worked on a document, where, and in how many sittings.
const LEFT_OUT: [&str; 13] = [
    "rsids",
    "commentRangeStart",
    "commentRangeEnd",
    "commentReference",
    "docId",
    "docVars",
    "dataBinding",
    "mailMerge",
    "absPath",
    "fileSharing",
    "revisionPtr",
    "documentId",
    "webPublishing",
];
const ATTRIBUTES_LEFT_OUT: [&str; 9] =
    ["initials", "userId", "providerId", "refreshedBy", "lastModifiedBy", "userName", "uid", "dateUtc", "oldRsid"];

/// A part without these, and without ties that lead nowhere any more.
fn text(content: &[u8], gone: &BTreeSet<String>, warnings: &mut BTreeSet<Warning>) -> Result<Vec<u8>, Unfit> {
    xml::rewritten(content, |tag| {
        if LEFT_OUT.contains(&tag.local()) {
            return false;
        }
        if tag.local() == "sheet"
            && tag.value("state").is_some_and(|state| state.to_ascii_lowercase().contains("hidden"))
            || tag.local() == "vanish" && !matches!(tag.value("val"), Some("0" | "false"))
        {
            warnings.insert(Warning::Hidden);
        }
        if tag.value("author").is_some() {
            warnings.insert(Warning::TrackedChanges);
            tag.attributes.retain(|(name, _)| local(name) != "date");
        }
        tag.attributes.retain(|(name, _)| {
            let name = local(name);
            !name.starts_with("rsid") && !ATTRIBUTES_LEFT_OUT.contains(&name)
        });
        // Programs want a name there.
        for (_, value) in tag.attributes.iter_mut().filter(|(name, _)| local(name) == "author") {
            *value = Cow::Borrowed("Author");
        }
        leads_on(tag, gone)
    })
}

/// Whether an element still has what it speaks of; of a page's set-up only the printer is forgotten.
fn leads_on(tag: &mut Tag<'_>, gone: &BTreeSet<String>) -> bool {
    let is_gone = |name: &str, value: &str| {
        name.contains(':') && ["id", "embed", "link", "pict"].contains(&local(name)) && gone.contains(value)
    };
    let affected = tag.attributes.iter().any(|(name, value)| is_gone(name, value));
    if affected && tag.local() == "pageSetup" {
        tag.attributes.retain(|(name, value)| !is_gone(name, value));
        return true;
    }
    !affected
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_lead_from_the_folder_of_their_part() {
        assert_eq!(source_of("word/_rels/document.xml.rels").as_deref(), Some("word/document.xml"));
        assert_eq!(source_of("_rels/.rels").as_deref(), Some(""));
        assert_eq!(source_of("word/document.xml"), None);
        assert_eq!(resolved("xl/worksheets/sheet1.xml", "../Comments1.xml"), "xl/comments1.xml");
        assert_eq!(resolved("", "docProps/core.xml"), "docprops/core.xml");
        assert_eq!(resolved("word/document.xml", "/customXml/item1.xml"), "customxml/item1.xml");
        assert_eq!(resolved("word/document.xml", "../../../media/a.png"), "media/a.png");
    }
}
