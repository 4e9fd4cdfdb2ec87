//! Files that are made to fill memory or a disk, and whoever may not bring any.

use std::io::{Cursor, Read, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result};
use axum::http::StatusCode;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use mithaq::evidence::{State, examination};
use mithaq::permissions::Duty;
use mithaq::platform::jobs::{self, Holder, Queues};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::browser::{Who, a_person};
use crate::evidence_pages::{again, begun, deliver, holder, people, send, the_item};
use crate::uploads::work_once;
use crate::world::{World, on_each_engine};

const MEGABYTE: usize = 1024 * 1024;

/// A page, and a list of so many zeros: packed it is a thousandth of what it is unpacked, and a program
/// that reads it needs a hundred bytes for each zero.
fn a_pdf(zeros: usize) -> Result<Vec<u8>> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed.write_all(format!("99 0 [{}]", "0 ".repeat(zeros)).as_bytes())?;
    let packed = packed.finish()?;
    let head = format!("<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length {}>>stream\n", packed.len());
    let objects: [Vec<u8>; 4] = [
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R>>".to_vec(),
        [head.as_bytes(), &packed, b"\nendstream"].concat(),
    ];
    let (mut pdf, mut places) = (b"%PDF-1.5\n".to_vec(), "0000000000 65535 f \n".to_owned());
    for (number, object) in (1..).zip(&objects) {
        places += &format!("{:010} 00000 n \n", pdf.len());
        pdf.extend(format!("{number} 0 obj\n").bytes().chain(object.iter().copied()).chain(*b"\nendobj\n"));
    }
    let start = pdf.len();
    let end = format!("xref\n0 5\n{places}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
    Ok([pdf, end.into_bytes()].concat())
}

fn archive(parts: &[(&str, &[u8])]) -> Result<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default())?;
        writer.write_all(content)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// A document with these parts beside its text.
fn a_docx(more: &[(String, &[u8])]) -> Result<Vec<u8>> {
    let types = b"<Types><Override PartName=\"/word/document.xml\" \
        ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    let mut parts: Vec<(&str, &[u8])> = vec![("[Content_Types].xml", types), ("word/document.xml", b"<w/>")];
    parts.extend(more.iter().map(|(name, content)| (name.as_str(), *content)));
    archive(&parts)
}

/// Documents within a document: each is within every limit, and all of them are not.
fn a_nest(inner: usize) -> Result<Vec<u8>> {
    let blank = vec![b' '; 4 * MEGABYTE];
    let parts: Vec<(String, &[u8])> = (0..20).map(|part| (format!("word/{part}.xml"), blank.as_slice())).collect();
    let one = a_docx(&parts)?;
    let all: Vec<(String, &[u8])> =
        (0..inner).map(|at| (format!("word/embeddings/{at}.docx"), one.as_slice())).collect();
    a_docx(&all)
}

/// What the process that makes files fit says of one, how it ended, and the most memory that it filled.
fn made_fit(content: &[u8]) -> Result<(String, Option<i32>, u64)> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mithaq"));
    let command = command.arg("make-fit").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut process = command.spawn()?;
    process.stdin.take().context("its input")?.write_all(content)?;
    let mut said = process.stdout.take().context("its output")?;
    let hearing = std::thread::spawn(move || {
        let mut answer = Vec::new();
        said.read_to_end(&mut answer).map(|_| answer)
    });
    let mut peak = 0;
    let ended = loop {
        let status = std::fs::read_to_string(format!("/proc/{}/status", process.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kibibytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
        peak = peak.max(kibibytes.unwrap_or_default());
        if let Some(ended) = process.try_wait()? {
            break ended;
        }
        std::thread::sleep(Duration::from_millis(1));
    };
    let answer = hearing.join().ok().context("it was not heard")??;
    let line = String::from_utf8_lossy(&answer).lines().next().unwrap_or_default().to_owned();
    Ok((line, ended.code(), peak / 1024))
}

#[test]
fn a_bomb_ends_the_process_that_opens_it_within_its_memory() -> Result<()> {
    // The size of a file, and what becomes of it.
    for (name, content, expected) in [
        ("a PDF", a_pdf(1000)?, ("fit", Some(0))),
        ("a PDF of 30 million objects", a_pdf(30_000_000)?, ("", Some(3))),
        ("a nest of two", a_nest(2)?, ("fit", Some(0))),
        ("a nest of five", a_nest(5)?, ("unfit bomb", Some(0))),
    ] {
        assert!(content.len() < MEGABYTE, "{name} is small: {}", content.len());
        let (said, code, peak) = made_fit(&content)?;
        eprintln!("{name}: {} bytes, {said:?}, {code:?}, at most {peak} MiB", content.len());
        assert_eq!((said.as_str(), code), expected, "{name}");
        assert!(peak < 720, "{name}: {peak} MiB");
    }
    Ok(())
}

#[test]
fn whoever_brings_a_bomb_is_told_and_the_server_goes_on() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (_, _, mut karim, _) = people(world).await?;
        let sent = send(world, &mut karim, &[("kind", "file")], &[("report.pdf", &a_pdf(30_000_000)?)]).await?;
        let (page, item) = the_item(world, &sent).await?;
        assert!(work_once(world).await?);
        let file = again(world, &item).await?.file.context("its file")?;
        assert_eq!((file.state, file.trouble.as_str()), (State::Refused, "bomb"));
        assert!(karim.get(world, &page).await?.body.contains("unpacks to far more than a document holds"));
        Ok(())
    })
}

#[test]
fn what_can_never_be_examined_is_refused_in_the_end() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (_, _, mut karim, _) = people(world).await?;
        let bring = async |karim: &mut _, name: &str, zeros: usize| {
            let pdf = a_pdf(zeros)?;
            the_item(world, &send(world, karim, &[("kind", "file")], &[(name, &pdf)]).await?).await
        };
        // One is not there any more; with the other, whoever examines it is lost each time.
        let (page, lost) = bring(&mut karim, "lost.pdf", 1).await?;
        let digest = lost.file.as_ref().context("its file")?.original.digest.clone();
        world.app.files.remove(&digest).await?;
        for _ in 0..12 {
            while work_once(world).await? {}
            world.app.clock.advance(60 * 60);
            examination::ask_again(&world.app).await?;
        }
        let file = again(world, &lost).await?.file.context("its file")?;
        assert_eq!((file.state, file.trouble.as_str()), (State::Refused, "unexamined"));
        karim.sign_in(world, "karim@example.org").await?;
        assert!(karim.get(world, &page).await?.body.contains("could not be examined, so nobody is given it"));

        let (_, deadly) = bring(&mut karim, "deadly.pdf", 2).await?;
        let holder = Holder::enter(&world.app.folder)?;
        let mut begun = 0;
        while jobs::claim(&world.app.db, world.app.clock.now(), &holder, Queues::Only("evidence")).await?.is_some() {
            world.app.clock.advance(60 * 60);
            begun += 1;
            assert!(begun < 20, "it is begun for ever");
        }
        assert!(begun > 1);
        assert_eq!(examination::ask_again(&world.app).await?, 0, "it is not asked for again");
        let file = again(world, &deadly).await?.file.context("its file")?;
        assert_eq!((file.state, file.trouble.as_str()), (State::Refused, "unexamined"));
        Ok(())
    })
}

/// Files below these folders of the instance.
fn files(world: &World) -> usize {
    fn below(folder: &std::path::Path) -> usize {
        let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
        entries.flatten().map(|entry| if entry.path().is_dir() { below(&entry.path()) } else { 1 }).sum()
    }
    ["files", "tmp/files"].iter().map(|folder| below(&world.app.folder.join(folder))).sum()
}

#[test]
fn nothing_is_kept_of_whoever_may_bring_nothing_nor_of_a_form_that_breaks_off() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (mut office, ministry, mut karim, _) = people(world).await?;
        let pdf = a_pdf(1)?;
        let mut lamia = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "head").await?;
        let mut administrator = a_person(world, Who::Administrator).await?;
        for stranger in [&mut lamia, &mut administrator] {
            let refused = send(world, stranger, &[("kind", "file")], &[("a.pdf", &pdf)]).await?;
            assert_eq!((refused.status, files(world)), (StatusCode::FORBIDDEN, 0));
        }
        // The line breaks within the second file; the first was whole.
        let body = begun(world, &mut karim, &[("kind", "file")], &[("a.pdf", &pdf), ("b.pdf", &a_pdf(2)?)]).await?;
        let broken = deliver(world, &karim, body[..body.len() - 20].to_vec()).await?;
        assert!(broken.status.is_client_error(), "{}", broken.status);
        for _ in 0..100 {
            if files(world) == 0 {
                break;
            }
            // What removes them runs beside.
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert_eq!(files(world), 0);
        // The same by somebody who may, and to its end.
        let sent = send(world, &mut karim, &[("kind", "file")], &[("a.pdf", &pdf)]).await?;
        assert_eq!((sent.status, files(world)), (StatusCode::SEE_OTHER, 1));
        Ok(())
    })
}
