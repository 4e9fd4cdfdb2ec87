//! PDF: all objects that its pages need, written anew. Who made it when and with what, what it was
//! before, what hangs on it and what it would do are left out.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};

use super::{Cleaned, Unfit, Warning};

/// No list of objects is larger unpacked; pages and pictures are not unpacked at all.
const MOST_UNPACKED: usize = 64 * 1024 * 1024;

/// What never helps to show a page.
const LEFT_OUT: [(&[u8], Option<Warning>); 16] = [
    (b"Metadata", None),
    (b"PieceInfo", None),
    (b"LastModified", None),
    (b"Thumb", None),
    (b"CreatorInfo", None),
    (b"SpiderInfo", None),
    (b"Perms", Some(Warning::Signature)),
    (b"AF", Some(Warning::Attachments)),
    (b"EmbeddedFiles", Some(Warning::Attachments)),
    (b"EF", Some(Warning::Attachments)),
    (b"RF", Some(Warning::Attachments)),
    (b"Collection", Some(Warning::Attachments)),
    (b"JavaScript", Some(Warning::Active)),
    (b"JS", Some(Warning::Active)),
    (b"AA", Some(Warning::Active)),
    (b"XFA", Some(Warning::Active)),
];

/// Actions that do more than lead to a page or to an address of the web.
const ACTIVE: [&[u8]; 13] = [
    b"JavaScript",
    b"Launch",
    b"SubmitForm",
    b"ImportData",
    b"ResetForm",
    b"GoToR",
    b"GoToE",
    b"Rendition",
    b"Movie",
    b"Sound",
    b"Hide",
    b"GoTo3DView",
    b"RichMediaExecute",
];

pub fn cleaned(bytes: &[u8]) -> Result<Cleaned, Unfit> {
    let options = LoadOptions { max_decompressed_size: Some(MOST_UNPACKED), ..LoadOptions::default() };
    let mut document = Document::load_mem_with_options(bytes, options).map_err(|error| match error {
        lopdf::Error::Decryption(_) | lopdf::Error::InvalidPassword => Unfit::Encrypted,
        _ => Unfit::Damaged,
    })?;
    // Also where it opens without a password: what its maker forbade is not for us to undo.
    if document.is_encrypted() || document.was_encrypted() || document.trailer.has(b"Encrypt") {
        return Err(Unfit::Encrypted);
    }
    if document.get_pages().is_empty() {
        return Err(Unfit::Damaged);
    }
    let mut warnings = BTreeSet::new();
    let notes = notes(&document);
    for (id, object) in &mut document.objects {
        scrub(object, notes.contains(id), &mut warnings)?;
    }
    drop_empty_notes(&mut document);
    let root = document.trailer.get(b"Root").map_err(|_| Unfit::Damaged)?.clone();
    document.trailer = Dictionary::new();
    document.trailer.set("Root", root);
    document.prune_objects();
    document.renumber_objects();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(|_| Unfit::Damaged)?;
    Ok(Cleaned { bytes, warnings })
}

/// Objects that are notes on a page; of some documents they stand within the page itself.
fn notes(document: &Document) -> BTreeSet<ObjectId> {
    let mut notes = BTreeSet::new();
    for page in document.get_pages().into_values() {
        let annots = document.get_dictionary(page).and_then(|page| page.get(b"Annots"));
        let annots = annots.and_then(|annots| document.dereference(annots)).and_then(|(_, annots)| annots.as_array());
        notes.extend(annots.into_iter().flatten().filter_map(|note| note.as_reference().ok()));
    }
    notes
}

/// Takes out of an object, and of all within it, what is not for readers.
fn scrub(object: &mut Object, is_note: bool, warnings: &mut BTreeSet<Warning>) -> Result<(), Unfit> {
    match object {
        Object::Array(items) => items.iter_mut().try_for_each(|item| scrub(item, false, warnings)),
        Object::Dictionary(dictionary) => scrub_dictionary(dictionary, is_note, warnings),
        Object::Stream(stream) => {
            scrub_dictionary(&mut stream.dict, is_note, warnings)?;
            if stream.filters().is_ok_and(|filters| filters == [b"DCTDecode".as_slice()]) {
                // What a camera noted; a picture of a kind that browsers do not draw stays if it notes nothing.
                match super::cleaned_picture(&stream.content) {
                    Ok(fit) => stream.set_content(fit),
                    Err(_) if is_noted(&stream.content) => return Err(Unfit::Embedded),
                    Err(_) => {}
                }
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn is_noted(picture: &[u8]) -> bool {
    [b"Exif\0".as_slice(), b"http://ns.adobe.com/xap", b"Photoshop 3.0"]
        .iter()
        .any(|mark| memchr::memmem::find(picture, mark).is_some())
}

fn scrub_dictionary(dictionary: &mut Dictionary, is_note: bool, warnings: &mut BTreeSet<Warning>) -> Result<(), Unfit> {
    let name = |dictionary: &Dictionary, key: &[u8]| -> Vec<u8> {
        dictionary.get(key).and_then(Object::as_name).map(<[u8]>::to_vec).unwrap_or_default()
    };
    for (key, warning) in LEFT_OUT {
        if dictionary.remove(key).is_some() {
            warnings.extend(warning);
        }
    }
    // Where it leads to a page of its own it may.
    if dictionary.get(b"OpenAction").is_ok_and(|action| !matches!(action, Object::Array(_))) {
        dictionary.remove(b"OpenAction");
    }
    let kind = name(dictionary, b"Type");
    let action = name(dictionary, b"S");
    if kind != b"StructElem" && ACTIVE.contains(&action.as_slice()) {
        warnings.insert(Warning::Active);
        *dictionary = Dictionary::new();
    }
    if kind == b"Sig" || dictionary.has(b"ByteRange") {
        warnings.insert(Warning::Signature);
        *dictionary = Dictionary::new();
    }
    if is_note || kind == b"Annot" {
        scrub_note(dictionary, &name(dictionary, b"Subtype"), warnings);
    }
    if let Ok(Object::Array(annots)) = dictionary.get_mut(b"Annots") {
        for note in annots.iter_mut().filter(|note| note.as_dict().is_ok()) {
            scrub(note, true, warnings)?;
        }
    }
    dictionary.iter_mut().filter(|(key, _)| *key != b"Annots").try_for_each(|(_, item)| scrub(item, false, warnings))
}

/// Links and fields stay, and what is drawn on the page; without who wrote it when.
fn scrub_note(note: &mut Dictionary, kind: &[u8], warnings: &mut BTreeSet<Warning>) {
    match kind {
        b"Link" | b"Widget" | b"FreeText" | b"Stamp" | b"Watermark" => {
            for key in [b"NM".as_slice(), b"M", b"CreationDate", b"Popup", b"IRT", b"Subj", b"RC"] {
                note.remove(key);
            }
            if kind != b"Widget" {
                note.remove(b"T");
            }
        }
        b"FileAttachment" => {
            warnings.insert(Warning::Attachments);
            *note = Dictionary::new();
        }
        b"Movie" | b"Screen" | b"Sound" | b"RichMedia" | b"3D" => {
            warnings.insert(Warning::Active);
            *note = Dictionary::new();
        }
        _ => {
            warnings.insert(Warning::Comments);
            *note = Dictionary::new();
        }
    }
}

/// Pages no longer name the notes of which nothing is left.
fn drop_empty_notes(document: &mut Document) {
    let is_empty = |object: &Object| object.as_dict().is_ok_and(Dictionary::is_empty);
    let empty: BTreeSet<ObjectId> =
        document.objects.iter().filter(|(_, object)| is_empty(object)).map(|(id, _)| *id).collect();
    let stays = |note: &Object| !is_empty(note) && !note.as_reference().is_ok_and(|id| empty.contains(&id));
    let mut lists = Vec::new();
    for page in document.get_pages().into_values() {
        let Ok(page) = document.get_dictionary_mut(page) else { continue };
        match page.get_mut(b"Annots") {
            Ok(Object::Array(notes)) => notes.retain(stays),
            Ok(Object::Reference(list)) => lists.push(*list),
            _ => {}
        }
    }
    for list in lists {
        if let Ok(Object::Array(notes)) = document.get_object_mut(list) {
            notes.retain(stays);
        }
    }
}
