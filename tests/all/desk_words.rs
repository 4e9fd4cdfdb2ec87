//! The pages of imports and of what is added by hand, worded in every language: empty, wrong, under
//! way, done, taken back.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::browser::{Browser, Who, a_person};
use crate::templates::assert_worded;
use crate::term_files::{self, THEMES};
use crate::uploads::{applied, send, work_once};
use crate::world::{Answer, How, World, a_recommendation, on_each_engine};

/// The same pages in every language, as those see them who may act and those who look on.
pub async fn worded(world: &World, people: &mut [&mut Browser], paths: &[String]) -> Result<()> {
    for language in world.app.i18n.languages() {
        for path in paths {
            let path = path.replacen("/en/", &format!("/{}/", language.code), 1);
            for person in people.iter_mut() {
                held(&person.get(world, &path).await?, &language.code, &path);
            }
        }
    }
    Ok(())
}

fn held(page: &Answer, language: &str, place: &str) {
    assert!(!page.status.is_server_error(), "{place}: {}", page.body);
    if page.status.is_redirection() {
        return;
    }
    assert!(page.body.contains(&format!("lang=\"{language}\"")), "{place}: {}", page.status);
    assert_worded(&page.body, place);
    assert!(!page.body.contains("<b>x"), "{place}: what was typed is mark-up");
}

#[test]
fn every_page_of_an_import_has_its_words_in_every_language() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let mut auditor = a_person(world, Who::Auditor).await?;
        let first: Vec<Value> = (1..=3).map(|key| a_recommendation(key, "132. Ratify (Fiji);")).collect();
        world.receive(&first, "en", How::Internally).await?;
        let mut changed = a_recommendation(1, "132.1 <b>x Ratify at once (Fiji);");
        changed["Themes"] = json!(["A theme that nobody knows"]);
        changed["PublicationDate"] = "2021-01-01T00:00:00".into();
        let mut refused = a_recommendation(7, "132.7 Protect (Fiji);");
        refused["Body"] = "- Nobody".into();
        let mut nameless = a_recommendation(8, "132.8 Protect (Fiji);");
        nameless["AnnotationId"] = Value::Null;
        let file = json!([changed, a_recommendation(2, "132. Ratify (Fiji);"), refused, nameless]).to_string();
        let public = [("state", ""), ("language", "en"), ("audience", "public")];
        let all = "/en/imports".to_owned();

        // Forms with something wrong, in the language of their page.
        for language in world.app.i18n.languages() {
            let to = |path: &str| format!("/{}{path}", language.code);
            let page = amina.get(world, &to("/imports")).await?.body;
            let token = crate::browser::hidden(&page, "form").context("no form")?;
            let wrong = [("form", token.as_str()), ("name", "<b>x.json"), ("size", "0"), ("audience", "x")];
            // The script is told in words, as a page would say it.
            let said = amina.send(world, &to("/imports/uploads"), &wrong).await?;
            let errors = said.json()?["errors"].clone();
            assert!(
                errors[0]["text"].as_str().is_some_and(|text| text.contains(' ') || language.code == "zh"),
                "{errors}"
            );
            let plain = amina.send(world, &to("/imports"), &wrong).await?;
            held(&plain, &language.code, &to("/imports"));
        }
        let sent = send(world, &mut amina, "<b>x.json", file.as_bytes(), &public).await?;
        let upload = sent.header("location").to_owned();
        // Waiting, then previewed, by each kind and field.
        worded(world, &mut [&mut amina, &mut auditor], &[all.clone(), upload.clone()]).await?;
        assert!(work_once(world).await?);
        let page = amina.get(world, &upload).await?.body;
        let mut filters: Vec<String> = page
            .split("tallies__link\" href=\"")
            .skip(1)
            .filter_map(|rest| rest.split(['"', '#']).next())
            .map(|path| path.replace("&amp;", "&"))
            .collect();
        assert!(filters.len() >= 5, "{filters:?}");
        filters.push(upload.clone());
        worded(world, &mut [&mut amina, &mut auditor], &filters).await?;
        let import = applied(world, &mut amina, &upload).await?;
        let undo = format!("{import}/undo");
        worded(world, &mut [&mut amina, &mut auditor], &[all.clone(), import.clone()]).await?;
        worded(world, &mut [&mut amina], std::slice::from_ref(&undo)).await?;
        amina.fill(world, &undo, &undo, &[]).await?;
        worded(world, &mut [&mut amina], std::slice::from_ref(&import)).await?;
        assert!(work_once(world).await?);
        worded(world, &mut [&mut amina, &mut auditor], &[all, import]).await?;
        Ok(())
    })
}

#[test]
fn every_page_of_what_is_added_by_hand_has_its_words_in_every_language() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let mut amina = a_person(world, Who::Secretariat).await?;
        for language in world.app.i18n.languages() {
            let to = |path: &str| format!("/{}{path}", language.code);
            let (document, entry) = (to("/documents/new"), to("/r/new"));
            let title = format!("Pledge {}", language.code);
            let text = format!("<b>x</b> Build schools, {}", language.code);
            let known = [("mechanism", "upr"), ("type", "other"), ("symbol", "A/HRC/99/7")];
            let odd = [("mechanism", "<b>x"), ("type", "x"), ("date", "3 <b>x"), ("cycle", "x"), ("address", "x")];
            let right = [("mechanism", "upr"), ("type", "other"), ("title-en", title.as_str())];
            let mut pages = vec![amina.get(world, &document).await?, amina.get(world, &entry).await?];
            for fields in [known.as_slice(), &odd, &[], &right] {
                pages.push(amina.fill(world, &document, &document, fields).await?);
            }
            let wrong = [("document", "<b>x"), ("states", "<b>x"), ("recommending", "<b>x"), ("audience", "x")];
            let whole = [
                ("type", "recommendation"),
                ("document", "A/HRC/99/7"),
                ("language", "en"),
                ("text", text.as_str()),
                ("states", "Uruguay"),
                ("audience", "internal"),
            ];
            pages.push(amina.fill(world, &entry, &entry, &wrong).await?);
            let added = amina.fill(world, &entry, &entry, &whole).await?;
            let place = added.header("location").trim_end_matches("/edit").to_owned();
            assert!(place.starts_with(&to("/r/")), "{}", added.body);
            // The same again: what is there is shown, and asked about.
            let again = amina.fill(world, &entry, &entry, &whole).await?;
            assert!(again.body.contains("name=\"anyway\""), "{}", again.body);
            let withdrawal = format!("{place}/withdrawal");
            pages.extend([again, amina.get(world, &place).await?, amina.get(world, &withdrawal).await?]);
            pages.push(amina.fill(world, &withdrawal, &withdrawal, &[("why", " ")]).await?);
            amina.fill(world, &withdrawal, &withdrawal, &[("why", "<b>x</b> twice")]).await?;
            pages.extend([amina.get(world, &place).await?, amina.get(world, &format!("{place}/history")).await?]);
            for (number, page) in pages.iter().enumerate() {
                held(page, &language.code, &format!("{} {number}", language.code));
            }
        }
        Ok(())
    })
}

#[test]
fn every_page_of_taxonomies_and_their_spreadsheets_has_its_words_in_every_language() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut observed = a_recommendation(1, "132.1 Ratify (Fiji);");
        observed["Themes"] = json!(["- Right to food"]);
        world.receive(&[observed], "en", How::Import).await?;
        let mut amina = a_person(world, Who::Secretariat).await?;
        let mut auditor = a_person(world, Who::Auditor).await?;
        let food = "/en/settings/terms/theme/right-to-food";
        let retired = [("version", "0"), ("standing", "right-to-health"), ("aliases", "Bread")];
        assert_eq!(amina.fill(world, food, food, &retired).await?.status, axum::http::StatusCode::SEE_OTHER);
        let page = amina.get(world, food).await?.body;
        assert!(page.contains("/en/tagging/new?theme=right-to-food"), "the way to another term: {page}");
        let types = "/en/settings/terms/document-type".to_owned();
        for code in ["other", "addendum"] {
            let place = format!("{types}/{code}/place");
            assert!(amina.fill(world, &types, &place, &[("to", "in")]).await?.status.is_redirection(), "{code}");
        }
        let one = format!("{types}/other");
        worded(world, &mut [&mut amina, &mut auditor], &[food.to_owned(), types, one]).await?;

        let many = format!("code\n{}", "right-to-life\n".repeat(5001));
        let odd = "code,en,retired\nright-to-life,<b>x,\nnothing-such,x,\nright-to-life,x,\n\
                   right-to-education,,none-such\nright-to-food,Right to life,\n";
        for language in world.app.i18n.languages() {
            let path = THEMES.replacen("/en/", &format!("/{}/", language.code), 1);
            let files = [&b""[..], b"code,xx\n", b"code\n\xe9\n", many.as_bytes(), &vec![b'x'; 1024 * 1024 + 1]];
            for (number, file) in files.into_iter().enumerate() {
                let page = term_files::send(world, &mut amina, &path, file).await?;
                assert_eq!(page.status, axum::http::StatusCode::UNPROCESSABLE_ENTITY, "{number}");
                held(&page, &language.code, &format!("{path} {number}"));
            }
            let looked = term_files::send(world, &mut amina, &path, odd.as_bytes()).await?;
            assert!(looked.body.contains("<ins dir=\"auto\">&lt;b&gt;x</ins>"), "{}", looked.body);
            let changed = format!("code,en\nright-to-life,Life {}\n", language.code);
            let theirs = term_files::send(world, &mut amina, &path, changed.as_bytes()).await?;
            let done = term_files::agree(world, &mut amina, &path, &theirs.body).await?;
            assert_eq!(done.status, axum::http::StatusCode::SEE_OTHER, "{}", done.body);
            let outdated = term_files::agree(world, &mut amina, &path, &looked.body).await?;
            let nothing = term_files::send(world, &mut amina, &path, changed.as_bytes()).await?;
            for page in [looked, outdated, nothing] {
                assert_eq!(page.status, axum::http::StatusCode::OK);
                held(&page, &language.code, &path);
            }
        }
        Ok(())
    })
}
