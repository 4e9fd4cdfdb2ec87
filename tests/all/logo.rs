//! The logo of the national mechanism: what is taken, what is left of it, where it is seen.

use std::io::Write;

use anyhow::{Context, Result};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use mithaq::backups::{self, Overwrite};
use mithaq::config::Config;
use mithaq::ledger::{self, Object};
use mithaq::platform::clock::Clock;
use mithaq::platform::web::picture::{Unfit, cleaned};

use crate::browser::{Browser, HOST, Who, a_person, hidden};
use crate::settings::standing;
use crate::world::{Answer, TODAY, World, on_each_engine};

const LOGO: &str = "/en/settings/logo";
const JPEG: &[u8] = include_bytes!("pictures/seal.jpg");
const LOSSY: &[u8] = include_bytes!("pictures/seal-lossy.webp");
const ALPHA: &[u8] = include_bytes!("pictures/seal-alpha.webp");
const LOSSLESS: &[u8] = include_bytes!("pictures/seal-lossless.webp");
const DRAWN: &[u8] = include_bytes!("pictures/seal.png");

fn piece(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut crc = Crc::new();
    crc.update(kind);
    crc.update(content);
    [&(content.len() as u32).to_be_bytes()[..], kind, content, &crc.sum().to_be_bytes()].concat()
}

/// A grey PNG with `rows` rows of content, and pieces between its heading and its rows.
fn a_png(width: u32, height: u32, rows: u32, more: &[Vec<u8>]) -> Vec<u8> {
    let heading = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 0, 0, 0, 0]].concat();
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    for _ in 0..rows {
        assert!(packed.write_all(&vec![0; width as usize + 1]).is_ok());
    }
    let packed = packed.finish().unwrap_or_default();
    let pieces = [piece(b"IHDR", &heading), more.concat(), piece(b"IDAT", &packed), piece(b"IEND", b"")];
    [b"\x89PNG\r\n\x1a\n".to_vec(), pieces.concat()].concat()
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}

#[test]
fn a_picture_is_kept_without_its_notes() -> Result<()> {
    let notes = [piece(b"tEXt", b"Author\0Amina"), piece(b"eXIf", b"II*\0secret place")];
    let sent = [a_png(64, 40, 40, &notes), b"<script>hung behind</script>".to_vec()].concat();
    let kept = cleaned(&sent).map_err(|unfit| anyhow::anyhow!("{unfit:?}"))?;
    assert_eq!((kept.mime, kept.width, kept.height), ("image/png", 64, 40));
    assert_eq!(kept.bytes, a_png(64, 40, 40, &[]));
    assert!(holds(&sent, b"secret place") && holds(&sent, b"hung behind"), "there was something to leave out");

    // As a camera writes it, with a note and a comment behind the start.
    let (start, rest) = JPEG.split_at(2);
    let noted = [start, b"\xff\xe1\x00\x14Exif\0\0secret place", b"\xff\xfe\x00\x0ba comment", rest, b"hung"].concat();
    let (kept, plain) = (cleaned(&noted), cleaned(JPEG));
    assert_eq!(kept, plain);
    let kept = kept.map_err(|unfit| anyhow::anyhow!("{unfit:?}"))?;
    assert_eq!((kept.mime, kept.width, kept.height), ("image/jpeg", 64, 40));
    assert!(!holds(&kept.bytes, b"secret") && !holds(&kept.bytes, b"JFIF") && kept.bytes.ends_with(b"\xff\xd9"));

    for picture in [LOSSY, ALPHA, LOSSLESS] {
        let kept = cleaned(picture).map_err(|unfit| anyhow::anyhow!("{unfit:?}"))?;
        assert_eq!((kept.mime, kept.width, kept.height), ("image/webp", 64, 40));
        let noted = [picture, b"EXIF\x0c\0\0\0secret place"].concat();
        let size = (noted.len() as u32 - 8).to_le_bytes();
        let noted = [&noted[..4], &size, &noted[8..]].concat();
        assert_eq!(cleaned(&noted), Ok(kept));
    }
    assert_eq!(cleaned(DRAWN).map(|kept| (kept.width, kept.height)), Ok((64, 40)));
    Ok(())
}

#[test]
fn what_is_no_still_picture_of_a_fitting_size_is_refused() {
    let whole = a_png(64, 40, 40, &[]);
    let mut turned = whole.clone();
    let last = turned.len() - 20;
    turned[last] ^= 1;
    let still_moving = a_png(64, 40, 40, &[piece(b"acTL", &[0; 8])]);
    let svg = b"\xef\xbb\xbf <?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
    let mut moving = ALPHA.to_vec();
    moving[20] |= 2;
    for (bytes, expected) in [
        (&b""[..], Unfit::Unknown),
        (b"%PDF-1.7", Unfit::Unknown),
        (b"GIF89a", Unfit::Unknown),
        (svg, Unfit::Svg),
        (b"<html><script>", Unfit::Svg),
        (&whole[..whole.len() - 13], Unfit::Damaged),
        (&turned, Unfit::Damaged),
        // A row too few, a row too many: cut off, or a bomb.
        (&a_png(64, 40, 39, &[]), Unfit::Damaged),
        (&a_png(64, 40, 100_000, &[]), Unfit::Damaged),
        (&a_png(64, 40, 40, &[piece(b"EVIL", b"")]), Unfit::Damaged),
        (&still_moving, Unfit::Moving),
        (&moving, Unfit::Moving),
        (&a_png(31, 40, 40, &[]), Unfit::Sides { width: 31, height: 40 }),
        (&a_png(400, 39, 39, &[]), Unfit::Sides { width: 400, height: 39 }),
        (&a_png(65_535, 65_535, 1, &[]), Unfit::Sides { width: 65_535, height: 65_535 }),
        (&JPEG[..JPEG.len() - 2], Unfit::Damaged),
        (&LOSSY[..LOSSY.len() - 8], Unfit::Damaged),
        (&vec![0; 200 * 1024 + 1], Unfit::TooHeavy),
    ] {
        assert_eq!(cleaned(bytes), Err(expected), "{:?}", String::from_utf8_lossy(&bytes[..bytes.len().min(40)]));
    }
    // Whatever is cut off or changed is answered, and never more than it was.
    for picture in [JPEG, LOSSY, ALPHA, LOSSLESS, DRAWN] {
        for place in 0..picture.len() {
            assert!(cleaned(&picture[..place]).is_err(), "cut off at {place}");
            let mut changed = picture.to_vec();
            changed[place] ^= 0xff;
            assert!(
                cleaned(&changed).is_ok_and(|kept| kept.bytes.len() <= picture.len()) || cleaned(&changed).is_err()
            );
        }
    }
}

/// Sends the form of the page with a file, as a browser does.
async fn send(world: &World, person: &mut Browser, files: &[(&str, &[u8])], more: &[(&str, &str)]) -> Result<Answer> {
    let page = person.get(world, LOGO).await?.body;
    send_from(world, person, &page, files, more).await
}

async fn send_from(
    world: &World,
    person: &mut Browser,
    page: &str,
    files: &[(&str, &[u8])],
    more: &[(&str, &str)],
) -> Result<Answer> {
    let mut fields = standing(page);
    fields.retain(|(name, _)| !name.starts_with("file-") && !name.starts_with("remove-"));
    for (name, value) in more {
        fields.retain(|(other, _)| other != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    let mut body = Vec::new();
    for (name, value) in &fields {
        write!(body, "--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")?;
    }
    for (name, bytes) in files {
        write!(body, "--edge\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"a.png\"\r\n\r\n")?;
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--edge--\r\n");
    let cookies: Vec<String> = person.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let request = Request::post(LOGO)
        .header("cookie", cookies.join("; "))
        .header("host", HOST)
        .header("content-type", "multipart/form-data; boundary=edge");
    let mut answer = world.ask(request.body(Body::from(body))?).await?;
    answer.body = answer.body.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
    Ok(answer)
}

/// Somebody gives the national mechanism a logo: the address of its picture.
pub async fn set_logo(world: &World, person: &mut Browser) -> Result<String> {
    let sent = send(world, person, &[("file-picture-en", DRAWN)], &[("alt-en", "Rights registry")]).await?;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let page = world.get("/en/").await?.body;
    Ok(logo_on(&page).and_then(|logo| logo.split('"').next()).context("a logo")?.to_owned())
}

/// The picture in front of the name on a page.
fn logo_on(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("<img class=\"brand__logo\" src=\"")?;
    rest.split('>').next()
}

#[test]
fn the_logo_stands_on_every_page_at_once_and_is_taken_away_again() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        // Kept before.
        assert_eq!(logo_on(&world.get("/fr/").await?.body), None);
        let english = a_png(120, 40, 40, &[piece(b"tEXt", b"Author\0Amina")]);
        let answer =
            send(world, &mut amina, &[("file-picture-en", &english)], &[("alt-en", "Rights \"Registry\"")]).await?;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, LOGO), "{}", answer.body);

        let page = world.get("/en/").await?.body;
        let logo = logo_on(&page).context("a logo")?;
        let address = logo.split('"').next().unwrap_or_default().to_owned();
        assert!(logo.ends_with("\" width=\"120\" height=\"40\" alt=\"Rights &quot;Registry&quot;\""), "{logo}");
        // In a language that has none of its own: that picture, and the language of its words.
        let page = world.get("/fr/").await?.body;
        let logo = logo_on(&page).context("a logo")?;
        assert!(logo.starts_with(&address) && logo.ends_with("lang=\"en\" dir=\"ltr\""), "{logo}");

        let picture = world.get(&address).await?;
        assert_eq!((picture.status, picture.header("content-type")), (StatusCode::OK, "image/png"));
        assert_eq!(picture.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(picture.bytes, a_png(120, 40, 40, &[]));
        assert!(picture.header("content-security-policy").starts_with("default-src 'none'"));
        for nowhere in ["/pictures/x", "/pictures/%25", "/pictures/0000"] {
            assert_eq!(world.get(nowhere).await?.status, StatusCode::NOT_FOUND);
        }

        // Another for Arabic; English keeps its own.
        assert_eq!(send(world, &mut amina, &[("file-picture-ar", JPEG)], &[]).await?.status, StatusCode::SEE_OTHER);
        let page = world.get("/ar/").await?.body;
        assert!(
            logo_on(&page).is_some_and(|logo| !logo.starts_with(&address) && logo.contains("height=\"40\"")),
            "{page}"
        );
        assert!(logo_on(&world.get("/en/").await?.body).is_some_and(|logo| logo.starts_with(&address)));
        let page = amina.get(world, LOGO).await?.body;
        assert!(page.contains("<ins dir=\"auto\">JPEG, 64 × 40 pixels, 1 KB</ins>"), "{page}");
        let acts = ledger::history(world.app.db.read(), Object::Settings(1)).await?;
        let content = acts.first().and_then(|act| act.content.clone()).unwrap_or_default();
        assert!(content.contains(address.trim_start_matches("/pictures/")), "{content}");

        // Another server of the same database has it too.
        let folder = tempfile::tempdir()?;
        let other = world.another_node(&folder).await?;
        let first = std::mem::replace(&mut world.app, other);
        assert_eq!(world.get(&address).await?.status, StatusCode::OK);
        std::mem::replace(&mut world.app, first).close().await?;

        let all = [("remove-picture-en", "1"), ("remove-picture-ar", "1"), ("alt-en", "")];
        assert_eq!(send(world, &mut amina, &[], &all).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(logo_on(&world.get("/ar/").await?.body), None);
        // An older version can be taken up, so its pictures stay.
        let older = amina.get(world, &format!("{LOGO}?version=1")).await?.body;
        assert_eq!(send_from(world, &mut amina, &older, &[], &[]).await?.status, StatusCode::SEE_OTHER);
        assert!(logo_on(&world.get("/ar/").await?.body).is_some_and(|logo| logo.starts_with(&address)));
        Ok(())
    })
}

#[test]
fn a_wrong_file_is_named_and_what_was_right_beside_it_is_kept() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let right = a_png(64, 64, 64, &[]);
        let svg: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        let files = [("file-picture-en", right.as_slice()), ("file-picture-ar", svg)];
        let refused = send(world, &mut amina, &files, &[("alt-fr", "Registre")]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = &refused.body;
        assert!(
            page.contains("Picture – العربية: a drawing in SVG") && page.contains("href=\"#picture-ar\""),
            "{page}"
        );
        assert!(page.contains("PNG, 64 × 64 pixels, 1 KB") && page.contains("value=\"Registre\""), "{page}");
        assert_eq!(logo_on(&world.get("/en/").await?.body), None, "nothing is saved yet");
        // The right one need not be chosen again.
        let saved = send_from(world, &mut amina, page, &[], &[]).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        assert!(logo_on(&world.get("/en/").await?.body).is_some());

        let heavy = vec![7; 3 * 1024 * 1024];
        for (bytes, sentence) in [
            (heavy.as_slice(), "too large. Save the picture smaller, with 200 KB at most"),
            (&right[..60], "damaged or incomplete"),
            (b"hello", "no picture that pages can show"),
            (&a_png(40, 3000, 3000, &[]), "40 × 3,000 pixels. Each side needs 32 to 2,000"),
        ] {
            let refused = send(world, &mut amina, &[("file-picture-fr", bytes)], &[]).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{sentence}");
            assert!(refused.body.contains(sentence), "{sentence}: {}", refused.body);
        }
        let unknown = send(world, &mut amina, &[], &[("picture-en", "00"), ("picture-fr", "../x")]).await?;
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Without the form's own token, and by whoever may not.
        let page = amina.get(world, LOGO).await?.body;
        let token = hidden(&page, "form").context("a token")?;
        let stolen =
            send_from(world, &mut amina, &page.replace(&token, "stolen"), &[("file-picture-en", JPEG)], &[]).await?;
        assert_eq!(stolen.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!stolen.body.contains("brand__logo\" src=\"/pictures/0"));
        for role in [Who::Administrator, Who::Auditor] {
            let mut person = a_person(world, role).await?;
            let page = person.get(world, LOGO).await?.body;
            assert!(page.contains("PNG, 64 × 64 pixels") && !page.contains("type=\"file\""), "{page}");
            let own = hidden(&page, "form").context("a token")?;
            let sent = send_from(world, &mut person, "", &[("file-picture-en", JPEG)], &[("form", &own)]).await?;
            assert_eq!(sent.status, StatusCode::FORBIDDEN);
        }
        Ok(())
    })
}

#[test]
fn the_logo_is_in_the_backup_and_what_was_never_saved_is_thrown_away() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        send(world, &mut amina, &[("file-picture-en", LOSSLESS)], &[]).await?;
        // Sent beside a wrong one, and left there.
        let left = [("file-picture-fr", JPEG), ("file-picture-ar", b"x".as_slice())];
        assert_eq!(send(world, &mut amina, &left, &[]).await?.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(world.app.terms().settings.pictures.len(), 2);
        let tx = world.app.db.begin().await?;
        mithaq::settings::forget_pictures(&tx, world.app.clock.now().plus_seconds(1)).await?;
        tx.commit().await?;
        world.app.changed().await?;
        assert_eq!(world.app.terms().settings.pictures.len(), 1);

        let page = world.get("/en/").await?.body;
        let address = logo_on(&page).and_then(|logo| logo.split('"').next()).context("a logo")?;
        let file = world.folder.path().join("backup");
        let quiet = |_: backups::Stage, _: u64, _: u64| {};
        backups::make(&world.app.db, &world.app.folder, &world.app.clock, &file, Overwrite::Never, &quiet).await?;
        let folder = tempfile::tempdir()?;
        let config = Config { data: folder.path().join("data"), ..Config::default() };
        backups::restore(&backups::Archive::open(&file)?, &config, &Clock::fixed(TODAY), &quiet).await?;
        let restored = World::begin_in(folder, None).await?;
        assert_eq!(restored.get(address).await?.bytes, world.get(address).await?.bytes);
        assert_eq!(logo_on(&restored.get("/en/").await?.body), logo_on(&page));
        Ok(())
    })
}
