//! What is planted in files must not be in their copies, and the copies must open.

use std::io::{Cursor, Read, Write};

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::*;

const CANARIES: [&str; 4] = ["Amina Author", "GPS-33.97-6.85", "a secret comment", "C:\\Users\\amina"];

fn holds(bytes: &[u8], word: &str) -> bool {
    memchr::memmem::find(bytes, word.as_bytes()).is_some()
}

/// Everything that a file holds, unpacked.
fn all_of(bytes: &[u8]) -> Vec<u8> {
    let mut all = bytes.to_vec();
    if let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) {
        for place in 0..archive.len() {
            let mut part = archive.by_index(place).unwrap();
            all.extend_from_slice(part.name().unwrap().as_bytes());
            let mut content = Vec::new();
            part.read_to_end(&mut content).unwrap();
            drop(part);
            all.extend(all_of(&content));
        }
    }
    if let Ok(mut document) = Document::load_mem(bytes) {
        document.decompress();
        document.save_to(&mut all).unwrap();
    }
    all
}

fn is_without_canaries(given: &[u8], planted: &[&str]) -> Cleaned {
    for word in planted {
        assert!(holds(&all_of(given), word), "{word} was not planted");
    }
    let fit = cleaned(given).unwrap();
    for word in planted {
        assert!(!holds(&all_of(&fit.bytes), word), "{word} is still there");
    }
    // What is fit stays as it is.
    assert_eq!(cleaned(&fit.bytes).unwrap().bytes, fit.bytes);
    fit
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const REL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn ties(all: &[(&str, &str, &str)]) -> String {
    let one = |(id, kind, target): &(&str, &str, &str)| {
        let outside = if target.contains(':') { " TargetMode=\"External\"" } else { "" };
        format!("<Relationship Id=\"{id}\" Type=\"{REL}/{kind}\" Target=\"{target}\"{outside}/>")
    };
    let all: String = all.iter().map(one).collect();
    format!(
        "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>"
    )
}

fn types(main: &str, more: &[&str]) -> String {
    let more: String =
        more.iter().map(|part| format!("<Override PartName=\"/{part}\" ContentType=\"application/xml\"/>")).collect();
    format!(
        "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
        <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
        <Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>\
        {main}{more}</Types>"
    )
}

const SEAL: &[u8] = include_bytes!("../../../tests/all/pictures/seal.jpg");

/// As a camera writes it: turned to its side, with a place and a note.
fn a_photograph() -> Vec<u8> {
    let exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0GPS-33.97-6.85";
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    let comment = [b"\xff\xfe\0\x12".as_slice(), b"a secret comment"].concat();
    [&SEAL[..2], b"\xff\xe1", &length, exif, &comment, &SEAL[2..], b"Amina Author behind the end"].concat()
}

fn a_docx(body: &str, more: &[(&str, &[u8])], more_ties: &[(&str, &str, &str)]) -> Vec<u8> {
    let main = "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>";
    let types = types(main, &["docProps/core.xml", "word/comments.xml", "word/settings.xml"]);
    let package =
        ties(&[("rId1", "officeDocument", "word/document.xml"), ("rId2", "core-properties", "docProps/core.xml")]);
    let mut all = vec![
        ("rId1", "comments", "comments.xml"),
        ("rId2", "settings", "settings.xml"),
        ("rId3", "image", "media/photo.jpg"),
        ("rId4", "hyperlink", "https://example.org/report"),
    ];
    all.extend_from_slice(more_ties);
    let (document_ties, settings_ties) =
        (ties(&all), ties(&[("rId1", "attachedTemplate", "file:///C:\\Users\\amina\\own.dotm")]));
    let document = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"{REL}\"><w:body>{body}</w:body></w:document>"
    );
    let photograph = a_photograph();
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", package.as_bytes()),
        ("word/document.xml", document.as_bytes()),
        ("word/_rels/document.xml.rels", document_ties.as_bytes()),
        ("word/settings.xml", b"<w:settings xmlns:w=\"x\" xmlns:r=\"y\"><w:attachedTemplate r:id=\"rId1\"/><w:rsids><w:rsid w:val=\"00AB\"/></w:rsids></w:settings>"),
        ("word/_rels/settings.xml.rels", settings_ties.as_bytes()),
        ("word/comments.xml", b"<w:comments xmlns:w=\"x\"><w:comment w:author=\"Amina Author\"><w:t>a secret comment</w:t></w:comment></w:comments>"),
        ("word/media/photo.jpg", &photograph),
        ("docProps/core.xml", b"<cp:coreProperties><dc:creator>Amina Author</dc:creator></cp:coreProperties>"),
    ];
    parts.extend_from_slice(more);
    archive(&parts)
}

const BODY: &str = "<w:p w:rsidR=\"00AB12CD\"><w:commentRangeStart w:id=\"0\"/><w:r><w:t>The law &amp; its rules</w:t></w:r>\
    <w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r><w:hyperlink r:id=\"rId4\"/></w:p>\
    <w:p><w:del w:id=\"1\" w:author=\"Amina Author\" w:date=\"2026-01-02T03:04:05Z\"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>";

#[test]
fn a_document_loses_its_authors_comments_and_places() {
    let fit = is_without_canaries(&a_docx(BODY, &[], &[]), &CANARIES);
    assert_eq!(fit.warnings, [Warning::TrackedChanges, Warning::Comments].into());
    let all = all_of(&fit.bytes);
    for kept in ["The law &amp; its rules", "https://example.org/report", "w:author=\"Author\"", "<w:delText>old"] {
        assert!(holds(&all, kept), "{kept} was lost");
    }
    for gone in ["rsid", "2026-01-02", "commentReference", "comments.xml", "core.xml", "attachedTemplate"] {
        assert!(!holds(&all, gone), "{gone} is still there");
    }
    // A note of which side is up is all that is left of the camera's.
    assert!(holds(&all, "Exif\0\0MM"));
}

#[test]
fn programs_links_to_files_and_bombs_are_refused() {
    let docx = |more: &[(&str, &[u8])], ties: &[(&str, &str, &str)]| cleaned(&a_docx(BODY, more, ties)).map(drop);
    assert_eq!(docx(&[], &[]), Ok(()));
    assert_eq!(docx(&[("word/vbaProject.bin", b"x")], &[]), Err(Unfit::Macros));
    assert_eq!(docx(&[("word/activeX/activeX1.xml", b"<a/>")], &[]), Err(Unfit::Macros));
    assert_eq!(docx(&[("word/embeddings/oleObject1.bin", b"x")], &[]), Err(Unfit::Embedded));
    assert_eq!(docx(&[("../../etc/passwd.xml", b"<a/>")], &[]), Err(Unfit::Damaged));
    assert_eq!(docx(&[("WORD/document.xml", b"<a/>")], &[]), Err(Unfit::Damaged));
    assert_eq!(docx(&[("word/x.xml", b"<!DOCTYPE a [<!ENTITY b 'b'>]><a>&b;</a>")], &[]), Err(Unfit::Damaged));
    assert_eq!(docx(&[("word/x.xml", &vec![b' '; 32 * 1024 * 1024])], &[]), Err(Unfit::Bomb));
    for (kind, target) in
        [("image", "https://example.org/x.png"), ("hyperlink", "file:///C:/x"), ("oleObject", "http://x.example/y")]
    {
        assert_eq!(docx(&[], &[("rId9", kind, target)]), Err(Unfit::ExternalLinks), "{kind} {target}");
    }
    let named = |main: &str| cleaned(&archive(&[("[Content_Types].xml", types(main, &[]).as_bytes())])).map(drop);
    let main = |kind: &str| format!("<Override PartName=\"/x.xml\" ContentType=\"application/vnd.{kind}\"/>");
    assert_eq!(named(&main("ms-word.document.macroEnabled.main+xml")), Err(Unfit::Macros));
    assert_eq!(named(&main("openxmlformats-officedocument.presentationml.presentation.main+xml")), Err(Unfit::Unknown));
    assert_eq!(cleaned(&archive(&[("a.txt", b"x")])), Err(Unfit::Unknown));
    assert_eq!(cleaned(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Err(Unfit::OldOffice));
    assert_eq!((cleaned(b""), cleaned(b"<html>")), (Err(Unfit::Empty), Err(Unfit::Unknown)));
}

#[test]
fn a_spreadsheet_loses_them_too_and_says_what_is_hidden() {
    let main = "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>";
    let inner = a_docx(BODY, &[], &[]);
    let sheet = archive(&[
        ("xl/workbook.xml", b"<workbook xmlns:x15ac=\"a\"><x15ac:absPath url=\"C:\\Users\\amina\"/><fileSharing userName=\"Amina Author\"/><sheets><sheet name=\"One\" r:id=\"rId1\"/><sheet name=\"Two\" state=\"veryHidden\" r:id=\"rId2\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", ties(&[("rId1", "worksheet", "worksheets/sheet1.xml")]).as_bytes()),
        ("xl/worksheets/sheet1.xml", b"<worksheet xmlns:r=\"r\"><sheetData><row><c><v>42</v></c></row></sheetData><pageSetup paperSize=\"9\" r:id=\"rId1\"/><legacyDrawing r:id=\"rId3\"/></worksheet>"),
        ("xl/worksheets/_rels/sheet1.xml.rels", ties(&[("rId1", "printerSettings", "../printerSettings/printerSettings1.bin"), ("rId2", "comments", "../comments1.xml"), ("rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"), ("rId4", "package", "../embeddings/a.docx")]).as_bytes()),
        ("xl/printerSettings/printerSettings1.bin", b"C:\\Users\\amina"),
        ("xl/comments1.xml", b"<comments><authors><author>Amina Author</author></authors><t>a secret comment</t></comments>"),
        ("xl/drawings/vmlDrawing1.vml", b"<xml>a secret comment</xml>"),
        ("xl/embeddings/a.docx", &inner),
        ("[Content_Types].xml", types(main, &["xl/comments1.xml"]).as_bytes()),
    ]);
    let fit = is_without_canaries(&sheet, &CANARIES);
    assert_eq!(fit.warnings, [Warning::TrackedChanges, Warning::Hidden, Warning::Comments].into());
    let all = all_of(&fit.bytes);
    for kept in ["<v>42</v>", "<pageSetup paperSize=\"9\"/>", "The law &amp; its rules"] {
        assert!(holds(&all, kept), "{kept} was lost");
    }
    assert!(!holds(&all, "legacyDrawing") && !holds(&all, "printerSettings") && !holds(&all, "vmlDrawing"));
    assert_eq!(sort_of(&fit.bytes), Ok(Sort::Xlsx));
    let linked = archive(&[
        ("[Content_Types].xml", types(main, &[]).as_bytes()),
        ("xl/externalLinks/externalLink1.xml", b"<a/>"),
    ]);
    assert_eq!(cleaned(&linked), Err(Unfit::ExternalLinks));
}

fn a_pdf(change: impl FnOnce(&mut Document, &mut Dictionary, &mut Dictionary)) -> Vec<u8> {
    let mut pdf = Document::with_version("1.7");
    let pages = pdf.new_object_id();
    let font = pdf.add_object(dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Courier" });
    let words = Content {
        operations: vec![
            Operation::new("BT", vec![]),
            Operation::new("Tf", vec!["F1".into(), 24.into()]),
            Operation::new("Tj", vec![Object::string_literal("What everybody may read")]),
            Operation::new("ET", vec![]),
        ],
    };
    let content = pdf.add_object(Stream::new(dictionary! {}, words.encode().unwrap()));
    let mut page = dictionary! { "Type" => "Page", "Parent" => pages, "Contents" => content,
    "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } } };
    let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => pages };
    change(&mut pdf, &mut page, &mut catalog);
    let page = pdf.add_object(page);
    pdf.objects.insert(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }.into());
    let catalog = pdf.add_object(catalog);
    pdf.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn a_pdf_loses_its_makers_its_past_and_what_it_would_do() {
    let text = Object::string_literal;
    let given = a_pdf(|pdf, page, catalog| {
        let info = pdf.add_object(dictionary! { "Author" => text("Amina Author") });
        pdf.trailer.set("Info", info);
        let xmp = Stream::new(dictionary! { "Type" => "Metadata" }, b"<x>Amina Author</x>".to_vec());
        catalog.set("Metadata", pdf.add_object(xmp));
        let file = pdf.add_object(Stream::new(dictionary! {}, b"C:\\Users\\amina".to_vec()));
        let spec = dictionary! { "Type" => "Filespec", "EF" => dictionary! { "F" => file } };
        let hung = dictionary! { "Names" => vec![text("a"), spec.into()] };
        catalog.set("Names", dictionary! { "EmbeddedFiles" => hung });
        catalog.set("OpenAction", dictionary! { "S" => "JavaScript", "JS" => text("app.alert(1)") });
        let note = dictionary! { "Type" => "Annot", "Subtype" => "Text", "T" => text("Amina Author"), "Contents" => text("a secret comment") };
        let note = pdf.add_object(note);
        let web = dictionary! { "S" => "URI", "URI" => text("https://example.org/report") };
        let link = dictionary! { "Type" => "Annot", "Subtype" => "Link", "A" => web, "NM" => text("Amina Author") };
        let launch = dictionary! { "S" => "Launch", "F" => text("C:\\Users\\amina") };
        let other = dictionary! { "Type" => "Annot", "Subtype" => "Link", "A" => launch };
        page.set("Annots", vec![note.into(), link.into(), other.into()]);
        let photograph = dictionary! { "Type" => "XObject", "Subtype" => "Image", "Filter" => "DCTDecode" };
        let photograph = pdf.add_object(Stream::new(photograph, a_photograph()));
        page.set("PieceInfo", dictionary! { "Made" => text("Amina Author") });
        page.set("Pictures", photograph);
        // What an earlier version said, which nothing leads to any more.
        pdf.add_object(text("a secret comment of before"));
    });
    let fit = is_without_canaries(&given, &CANARIES);
    assert_eq!(fit.warnings, [Warning::Comments, Warning::Attachments, Warning::Active].into());
    let document = Document::load_mem(&fit.bytes).unwrap();
    assert_eq!(document.get_pages().len(), 1);
    assert!(document.extract_text(&[1]).unwrap().contains("What everybody may read"));
    let all = all_of(&fit.bytes);
    assert!(holds(&all, "https://example.org/report") && !holds(&all, "alert") && !holds(&all, "of before"));
}

#[test]
fn a_pdf_behind_a_password_and_half_a_pdf_are_refused() {
    let whole = a_pdf(|_, _, _| {});
    assert!(cleaned(&whole).is_ok());
    let locked = a_pdf(|pdf, _, _| {
        let key = dictionary! { "Filter" => "Standard", "V" => 1, "R" => 2, "P" => -4,
        "O" => Object::string_literal("x".repeat(32)), "U" => Object::string_literal("y".repeat(32)) };
        let key = pdf.add_object(key);
        pdf.trailer.set("Encrypt", key);
        let id = Object::string_literal("0123456789abcdef");
        pdf.trailer.set("ID", vec![id.clone(), id]);
    });
    assert_eq!(cleaned(&locked), Err(Unfit::Encrypted));
    assert!(cleaned(&whole[..whole.len() / 3]).is_err());
    assert_eq!(cleaned(b"%PDF-1.7\n"), Err(Unfit::Damaged));
}

#[test]
fn pictures_keep_what_draws_them() {
    let fit = is_without_canaries(&a_photograph(), &CANARIES[..3]);
    assert!(holds(&fit.bytes, "Exif\0\0MM\0*") && fit.bytes.ends_with(b"\xff\xd9") && fit.warnings.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever comes is answered, and what is answered with a copy holds no canary.
    #[test]
    fn no_input_leads_astray(
        which in 0..4_usize,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        cut in any::<prop::sample::Index>(),
        cuts in any::<bool>(),
    ) {
        let whole = [a_docx(BODY, &[], &[]), a_pdf(|_, _, _| {}), a_photograph(), b"%PDF-1.7\n%%EOF".to_vec()];
        let mut bytes = whole[which].clone();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if cuts {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Ok(fit) = cleaned(&bytes) {
            // A changed byte may part a name from where names stand; the file behind the words does not come through.
            prop_assert!(!holds(&all_of(&fit.bytes), "docProps/core.xml"));
        }
    }
}
