//! A list of terms taken to a spreadsheet and brought back.

use anyhow::{Context, Result};
use axum::body::Body;
use axum::http::{Request, StatusCode};

use crate::browser::{Browser, HOST, Who, a_person, hidden};
use crate::world::{Answer, World, on_each_engine};

pub const THEMES: &str = "/en/settings/spreadsheets/theme";

/// Sends a file as the form of the list does.
pub async fn send(world: &World, person: &mut Browser, path: &str, file: &[u8]) -> Result<Answer> {
    let page = person.get(world, "/en/account").await?.body;
    let token = hidden(&page, "form").context("a token")?;
    let mut body = format!("--edge\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\n{token}\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"theme.csv\"\r\n\r\n").into_bytes();
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--edge--\r\n");
    let cookies: Vec<String> = person.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let request = Request::post(path).header("cookie", cookies.join("; ")).header("host", HOST);
    let request = request.header("content-type", "multipart/form-data; boundary=edge");
    let mut answer = world.ask(request.body(Body::from(body))?).await?;
    answer.body = answer.body.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
    Ok(answer)
}

/// Presses the button below what a file would change.
pub async fn agree(world: &World, person: &mut Browser, path: &str, page: &str) -> Result<Answer> {
    let content = page.split("name=\"content\" hidden>\n").nth(1).context("the file")?;
    let content = content.split("</textarea>").next().unwrap_or_default();
    let content = content.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&amp;", "&");
    let [token, seen] = ["form", "seen"].map(|field| hidden(page, field).unwrap_or_default());
    person.send(world, path, &[("form", &token), ("content", &content), ("seen", &seen)]).await
}

#[test]
fn a_list_goes_to_a_spreadsheet_and_comes_back_with_its_changes() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let taken = amina.get(world, THEMES).await?;
        assert_eq!(taken.header("content-disposition"), "attachment; filename=\"theme.csv\"");
        let file = taken.body.trim_start_matches('\u{feff}').to_owned();
        assert!(file.starts_with("code,ar,zh,en,fr,pt,ru,es,retired,spellings\r\n"), "{}", &file[..80]);
        let unchanged = send(world, &mut amina, THEMES, taken.body.as_bytes()).await?;
        assert!(unchanged.body.contains("changes nothing"), "{}", unchanged.body);

        // Only some columns and rows, as a spreadsheet in French writes them.
        let sent = "\u{feff}code;en;fr;retired;spellings\r\n\
            right-to-education;Schooling & \"\"learning\"\";L\u{2019}\u{e9}cole;;Lessons | Teaching\r\n\
            right-to-food;Right to food;;right-to-education;\r\n"
            .replace("\"\"learning\"\"", "learning");
        let seen = send(world, &mut amina, THEMES, sent.as_bytes()).await?;
        assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
        assert!(
            seen.body.contains("2 terms change")
                && seen.body.contains("<ins dir=\"auto\">Schooling &amp; learning</ins>"),
            "{}",
            seen.body
        );
        assert!(seen.body.contains("<del dir=\"auto\">Right to education</del>"), "{}", seen.body);
        assert!(!world.get("/en/topics/theme").await?.body.contains("Schooling"), "looking changes nothing");
        let done = agree(world, &mut amina, THEMES, &seen.body).await?;
        assert_eq!(
            (done.status, done.header("location")),
            (StatusCode::SEE_OTHER, "/en/settings/terms/theme"),
            "{}",
            done.body
        );
        let page = amina.get(world, "/en/settings/terms/theme/right-to-education").await?.body;
        assert!(page.contains("Schooling &amp; learning") && page.contains("L\u{2019}\u{e9}cole"), "{page}");
        assert!(page.contains("Lessons\nTeaching") && page.contains("In the program: Right to education"), "{page}");
        let page = amina.get(world, "/en/settings/terms/theme/right-to-food").await?.body;
        assert!(page.contains("<option value=\"right-to-education\" selected>"), "{page}");

        // What was looked at is what is done: of what changed meanwhile, one is told.
        let again = b"code,en\nright-to-education,Learning\n";
        let mine = send(world, &mut amina, THEMES, again).await?.body;
        let theirs = send(world, &mut amina, THEMES, b"code,en\nright-to-education,Studying\n").await?.body;
        assert_eq!(agree(world, &mut amina, THEMES, &theirs).await?.status, StatusCode::SEE_OTHER);
        let told = agree(world, &mut amina, THEMES, &mine).await?;
        assert!(told.status == StatusCode::OK && told.body.contains("changed while you were looking"), "{}", told.body);
        assert!(told.body.contains("<del dir=\"auto\">Studying</del>"), "{}", told.body);
        // An empty cell puts the program's own wording back.
        let back = send(world, &mut amina, THEMES, b"code,en\nright-to-education,\n").await?.body;
        assert_eq!(agree(world, &mut amina, THEMES, &back).await?.status, StatusCode::SEE_OTHER);
        let page = amina.get(world, "/en/settings/terms/theme/right-to-education").await?.body;
        assert!(page.contains("<bdi>Right to education</bdi></h1>"), "{page}");
        Ok(())
    })
}

#[test]
fn rows_that_cannot_be_taken_are_named_by_their_lines_and_the_others_are() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let long = "x".repeat(301);
        let sent = format!(
            "code,en,retired\nright-to-education,Schooling,\nnothing-such,Name,\nright-to-education,Again,\n\
            right-to-food,Right to health,\nequality-non-discrimination,{long},\nright-to-health,Health,no-term\n'=1+1,=1+1,\n"
        );
        let seen = send(world, &mut amina, THEMES, sent.as_bytes()).await?.body;
        assert!(seen.contains("1 term changes") && seen.contains("6 rows are not taken"), "{seen}");
        for sentence in [
            "Line 3: no term of this list has the code “nothing-such”",
            "Line 4: the code “right-to-education” stood in a row before",
            "Line 5: “Right to health” already means the term",
            "Line 6: This is too long",
            "Line 7: “no-term” is no other term",
            "Line 8: no term of this list has the code “=1+1”",
        ] {
            assert!(seen.contains(sentence), "{sentence}: {seen}");
        }
        assert_eq!(agree(world, &mut amina, THEMES, &seen).await?.status, StatusCode::SEE_OTHER);
        let page = amina.get(world, "/en/settings/terms/theme/right-to-education").await?.body;
        assert!(page.contains("<bdi>Schooling</bdi></h1>"), "{page}");

        for (file, sentence) in [
            (&b"name,en\nx,y\n"[..], "The first line must name the columns"),
            (b"code,en,en\nx,y,z\n", "The first line must name the columns"),
            (b"code,de\nx,y\n", "The first line must name the columns"),
            (b"PK\x03\x04\xff\xfe", "looks like a spreadsheet"),
            (&b"code,fr\nright-to-food,\xe9cole\n"[..], "not in UTF-8"),
            (&vec![b'x'; 1024 * 1024 + 1], "larger than a megabyte"),
            (&vec![b'x'; 3 * 1024 * 1024], "larger than a megabyte"),
            (b"", "The first line must name the columns"),
        ] {
            let refused = send(world, &mut amina, THEMES, file).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{sentence}");
            assert!(
                refused.body.contains(sentence) && refused.body.contains("href=\"#file\""),
                "{sentence}: {}",
                refused.body
            );
        }
        // SDGs are taken along and not brought back; who looks on takes, and brings nothing.
        let goals = "/en/settings/spreadsheets/sdg-goal";
        assert_eq!(amina.get(world, goals).await?.status, StatusCode::OK);
        assert_eq!(send(world, &mut amina, goals, b"code,en\n1,x\n").await?.status, StatusCode::FORBIDDEN);
        let mut auditor = a_person(world, Who::Auditor).await?;
        assert_eq!(auditor.get(world, THEMES).await?.status, StatusCode::OK);
        assert_eq!(send(world, &mut auditor, THEMES, sent.as_bytes()).await?.status, StatusCode::FORBIDDEN);
        Ok(())
    })
}
