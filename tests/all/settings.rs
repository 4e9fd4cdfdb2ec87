//! What the national mechanism sets for itself: its name, its words, its languages, its clock.

use anyhow::{Context, Result};
use axum::http::{Request, StatusCode};
use mithaq::ledger::{self, Object};

use crate::browser::{Browser, Who, a_person, hidden};
use crate::world::{Answer, World, on_each_engine};

/// Saves a page of settings as a person does: what stands in the form and is not named here goes
/// back as it is.
async fn save(world: &World, person: &mut Browser, section: &str, fields: &[(&str, &str)]) -> Result<Answer> {
    let path = format!("/en/settings/{section}");
    let page = person.get(world, &path).await?;
    save_from(world, person, section, &page.body, fields).await
}

/// The same from a page that was opened before.
async fn save_from(
    world: &World,
    person: &mut Browser,
    section: &str,
    page: &str,
    fields: &[(&str, &str)],
) -> Result<Answer> {
    let mut all: Vec<(String, String)> = standing(page);
    for (name, value) in fields {
        all.retain(|(other, _)| other != name);
        all.push(((*name).to_owned(), (*value).to_owned()));
    }
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    person.send(world, &format!("/en/settings/{section}"), &all).await
}

/// What stands in the fields of the form of a page.
pub fn standing(page: &str) -> Vec<(String, String)> {
    let form = page.split("<form class=\"settings").nth(1).unwrap_or_default();
    let form = form.split("</form>").next().unwrap_or_default();
    let plain = |text: &str| {
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&")
    };
    let attribute = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
        rest.split('"').next().map(plain)
    };
    let mut fields = Vec::new();
    for piece in form.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        if tag.starts_with("input ") {
            fields.extend(attribute(tag, "name").map(|name| (name, attribute(tag, "value").unwrap_or_default())));
        } else if tag.starts_with("textarea ") {
            fields.extend(attribute(tag, "name").map(|name| (name, plain(text.strip_prefix('\n').unwrap_or(text)))));
        } else if tag.starts_with("select ") {
            fields.extend(attribute(tag, "name").map(|name| (name, String::new())));
        } else if tag.starts_with("option ")
            && tag.ends_with(" selected")
            && let Some(last) = fields.last_mut()
        {
            last.1 = attribute(tag, "value").unwrap_or_default();
        }
    }
    fields
}

#[test]
fn a_national_mechanism_gives_its_name_and_every_page_bears_it() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        assert!(world.get("/en/").await?.body.contains("Register of recommendations"));
        let names = [
            ("name-en", "Interministerial  Committee \u{202e}"),
            ("name-ar", "اللجنة الوزارية"),
            ("short-name-en", "IMC"),
            ("state", "URY"),
            ("email", "contact@example.org"),
            ("address-en", "1 Quay Street\nMontevideo"),
        ];
        let answer = save(world, &mut amina, "profile", &names).await?;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/en/settings/profile"));

        // At once, for a reader whose page was kept before.
        let page = world.get("/en/").await?.body;
        assert!(page.contains("<span>Interministerial Committee</span>"), "{page}");
        assert!(page.contains(">Uruguay</span>") && page.contains("<title>Overview – IMC</title>"), "{page}");
        assert!(page.contains("1 Quay Street\nMontevideo") && page.contains("mailto:contact@example.org"), "{page}");
        assert!(world.get("/ar/").await?.body.contains("<span>اللجنة الوزارية</span>"));
        // No French name: the one there is, in its own language.
        let page = world.get("/fr/nothing").await?.body;
        assert!(page.contains("<span lang=\"en\" dir=\"ltr\">Interministerial Committee</span>"), "{page}");
        assert!(page.contains("mailto:contact@example.org"), "whom to write to when something went wrong");

        // So do the description of the API and what a spreadsheet says of itself.
        let info = world.get("/api/v1/openapi.json").await?.json()?["info"].clone();
        assert_eq!(
            (&info["title"], &info["contact"]["email"]),
            (&"Interministerial Committee".into(), &"contact@example.org".into())
        );
        let sheet = world.get("/ar/recommendations.xlsx").await?.bytes;
        let mut sheet = zip::ZipArchive::new(std::io::Cursor::new(sheet))?;
        let said = std::io::read_to_string(sheet.by_name("docProps/core.xml")?)?;
        assert!(said.contains("<dc:creator>اللجنة الوزارية</dc:creator>"), "{said}");

        // Another server of the same database hears of it, and so does this one after a restart.
        world.restart().await?;
        assert!(world.get("/en/").await?.body.contains("Interministerial Committee"));
        Ok(())
    })
}

#[test]
fn the_first_page_is_looked_at_before_it_is_saved_and_can_do_no_harm() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let text = "# Who we are\n\nWe **follow up**: [the list](/en/recommendations).\n\n<script>alert(1)</script>\n\n![x](https://evil.example/x.png)";
        let seen = save(world, &mut amina, "front-page", &[("front-en", text), ("act", "preview")]).await?;
        assert_eq!(seen.status, StatusCode::OK);
        assert!(seen.body.contains("<h2>Who we are</h2>"), "{}", seen.body);
        assert!(!world.get("/en/").await?.body.contains("Who we are"), "a preview was published");
        // What was typed stands in the form, and is saved from there.
        let saved = save_from(world, &mut amina, "front-page", &seen.body, &[("act", "save")]).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        for page in [world.get("/en/").await?.body, seen.body] {
            assert!(page.contains("We <strong>follow up</strong>: <a href=\"/en/recommendations\">"), "{page}");
            assert!(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert"), "{page}");
            assert!(!page.contains("<img"), "{page}");
        }
        for (hostile, sentence) in [
            ("[x](javascript:alert(1))", "Only https, http, mailto"),
            ("[x](data:text/html,x)", "Only https, http, mailto"),
            (&"> ".repeat(9_000), "Six levels"),
            (&"a".repeat(20_001), "20,000 characters at most"),
            (&"<img onerror=x> ".repeat(65_536), "20,000 characters at most"),
        ] {
            let refused = save(world, &mut amina, "front-page", &[("front-en", hostile)]).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{sentence}");
            assert!(refused.body.contains(sentence) && refused.body.contains("href=\"#front-en\""), "{sentence}");
            // Nothing typed is lost.
            let kept = standing(&refused.body).into_iter().find(|(name, _)| name == "front-en").context("the field")?;
            assert_eq!(kept.1, hostile.trim());
        }
        assert!(world.get("/en/").await?.body.contains("follow up"));
        Ok(())
    })
}

#[test]
fn each_change_is_a_version_with_its_author_and_an_older_one_can_be_taken_up() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        save(world, &mut amina, "profile", &[("name-en", "The <b>First</b> Name"), ("state", "URY")]).await?;
        world.app.clock.advance(600);
        save(world, &mut amina, "profile", &[("name-en", "The Second Name")]).await?;
        // Saving what stands there already is no change.
        save(world, &mut amina, "profile", &[]).await?;
        let page = amina.get(world, "/en/settings/profile").await?.body;
        assert!(page.contains("Version 2") && !page.contains("Version 3"), "{page}");
        assert!(page.contains("<del dir=\"auto\">The &lt;b&gt;First&lt;/b&gt; Name</del>"), "{page}");
        assert!(page.contains("<bdi>secretariat</bdi>"), "who: {page}");

        let older = amina.get(world, "/en/settings/profile?version=1").await?.body;
        assert!(older.contains("Version 1 stands in the form"), "{older}");
        assert!(world.get("/en/").await?.body.contains("The Second Name"), "looking changes nothing");
        save_from(world, &mut amina, "profile", &older, &[]).await?;
        assert!(world.get("/en/").await?.body.contains("The &lt;b&gt;First&lt;/b&gt; Name"));
        for nowhere in ["4", "0", "x", "-1", "99999999999999999999"] {
            let answer = amina.get(world, &format!("/en/settings/profile?version={nowhere}")).await?;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{nowhere}");
        }

        // The ledger says who, what was before and what is now.
        let acts = ledger::history(world.app.db.read(), Object::Settings(2)).await?;
        let [act] = acts.as_slice() else { anyhow::bail!("one act") };
        assert!(act.actor.starts_with("person ") && act.act == "settings-saved", "{} {}", act.actor, act.act);
        assert_eq!(
            act.content.as_deref(),
            Some(
                r#"{"after":{"name-en":"The Second Name"},"before":{"name-en":"The <b>First</b> Name"},"section":"profile","version":2}"#
            )
        );
        Ok(())
    })
}

#[test]
fn of_two_who_save_at_once_neither_overwrites_the_other_unseen() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        save(world, &mut amina, "profile", &[("name-en", "Comittee"), ("name-fr", "Comité")]).await?;
        let (mine, theirs) = (
            amina.get(world, "/en/settings/profile").await?.body,
            amina.get(world, "/en/settings/profile").await?.body,
        );
        save_from(world, &mut amina, "profile", &theirs, &[("name-en", "Committee"), ("state", "URY")]).await?;

        // A field that only one of them touched is no matter of dispute.
        let answer = save_from(world, &mut amina, "profile", &mine, &[("name-fr", "Le Comité")]).await?;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let page = amina.get(world, "/en/settings/profile").await?.body;
        let value = |page: &str, field: &str| {
            standing(page).into_iter().find(|(name, _)| name == field).map(|(_, value)| value)
        };
        assert_eq!(value(&page, "name-en").as_deref(), Some("Committee"));
        assert_eq!(
            (value(&page, "name-fr").as_deref(), value(&page, "state").as_deref()),
            (Some("Le Comité"), Some("URY"))
        );

        let answer = save_from(world, &mut amina, "profile", &mine, &[("name-en", "Commission")]).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.body;
        assert!(page.contains("somebody else has saved “Committee”"), "{page}");
        assert_eq!(value(&page, "name-en").as_deref(), Some("Commission"));
        // Seen, and meant nevertheless.
        let answer = save_from(world, &mut amina, "profile", &page, &[]).await?;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert!(world.get("/en/").await?.body.contains("Commission"));

        // Another server, which has not heard of it yet.
        let folder = tempfile::tempdir()?;
        let other = world.another_node(&folder).await?;
        save(world, &mut amina, "profile", &[("name-en", "Council")]).await?;
        assert!(other.terms().settings.names.exactly("en") == Some("Commission"));
        let first = std::mem::replace(&mut world.app, other);
        let stale = amina.get(world, "/en/settings/profile").await?.body;
        let answer = save_from(world, &mut amina, "profile", &stale, &[("name-en", "Bureau")]).await?;
        assert!(answer.body.contains("somebody else has saved “Council”"), "{}", answer.body);
        std::mem::replace(&mut world.app, first).close().await?;
        Ok(())
    })
}

#[test]
fn readers_are_offered_some_languages_in_an_order_with_a_default() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut admin = a_person(world, Who::Administrator).await?;
        let fields = [("place-fr", "2"), ("place-ar", "1"), ("default", "ar")];
        let answer = save(world, &mut admin, "languages", &fields).await?;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let page = world.get("/fr/").await?.body;
        let offered: Vec<&str> =
            page.split("hreflang=\"").skip(1).filter_map(|rest| rest.split('"').next()).take(2).collect();
        assert_eq!(offered, ["ar", "fr"]);
        let nav =
            page.split("class=\"languages\"").nth(1).and_then(|rest| rest.split("</nav>").next()).unwrap_or_default();
        assert_eq!(nav.matches("<li>").count(), 2, "{nav}");
        let ask = async |path: &str, name: &str, value: &str| {
            let answer = world.ask(Request::get(path).header(name, value).body(axum::body::Body::empty())?).await?;
            anyhow::Ok((answer.status, answer.header("location").to_owned()))
        };
        assert_eq!(ask("/", "accept-language", "en, fr;q=0.5").await?.1, "/fr/");
        assert_eq!(ask("/", "accept-language", "en").await?.1, "/ar/");
        assert_eq!(ask("/", "cookie", "language=en").await?.1, "/ar/");
        // Whoever kept a link in a language that is no longer offered comes to the same page.
        let led = ask("/en/recommendations?q=a", "accept-language", "fr").await?;
        assert_eq!(led, (StatusCode::SEE_OTHER, "/fr/recommendations?q=a".to_owned()));
        assert_eq!(world.get("/xx/").await?.status, StatusCode::NOT_FOUND);
        // Those who work here may use any.
        assert_eq!(admin.get(world, "/en/recommendations").await?.status, StatusCode::OK);
        assert_eq!(admin.get(world, "/en/settings/languages").await?.status, StatusCode::OK);

        let refused = save(world, &mut admin, "languages", &[("default", "zh")]).await?;
        assert!(refused.body.contains("this language is not offered"), "{}", refused.body);
        for (field, value, sentence) in [
            ("place-en", "8", "choose a place"),
            ("locale-ar", "fr-FR", "such as ar-XX"),
            ("zone", "Mars/Olympus", "this zone is not known"),
            ("zone", "../../etc/passwd", "this zone is not known"),
            ("calendar", "mayan", "choose one of the values"),
        ] {
            let refused = save(world, &mut admin, "languages", &[(field, value)]).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(refused.body.replace(['\u{2068}', '\u{2069}'], "").contains(sentence), "{field}: {}", refused.body);
        }
        Ok(())
    })
}

#[test]
fn dates_digits_and_hours_are_those_of_the_place() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut admin = a_person(world, Who::Administrator).await?;
        mithaq::imports::demo::load(&world.app).await?;
        let page = admin.get(world, "/en/account").await?.body;
        assert!(page.contains("22 November 2026 at 09:00 (UTC)"), "{page}");
        let fields = [("zone", "Africa/Cairo"), ("calendar", "islamic-umalqura"), ("locale-ar", "ar-EG")];
        let answer = save(world, &mut admin, "languages", &fields).await?;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let page = admin.get(world, "/en/account").await?.body;
        assert!(page.contains("22 November 2026 at 11:00 (UTC+2)"), "{page}");
        let page = world.get("/ar/recommendations").await?.body;
        assert!(page.contains("٤٤") && page.contains(" هـ)</time>"), "{page}");
        let page = world.get("/en/documents").await?.body;
        assert!(page.contains(" AH)</time>"), "{page}");
        // A field left empty is again as the program has it.
        save(world, &mut admin, "languages", &[("locale-ar", ""), ("calendar", "")]).await?;
        assert!(!world.get("/ar/recommendations").await?.body.contains("٤٤"));
        assert!(!world.get("/en/documents").await?.body.contains(" AH)"));
        Ok(())
    })
}

#[test]
fn wording_is_the_secretariats_and_running_the_administrators() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        for role in Who::ALL {
            let mut person = a_person(world, role).await?;
            for (section, whose) in
                [("profile", Who::Secretariat), ("front-page", Who::Secretariat), ("languages", Who::Administrator)]
            {
                let page = person.get(world, &format!("/en/settings/{section}")).await?;
                assert_eq!(page.status, StatusCode::OK, "{role:?} {section}");
                assert_eq!(page.body.contains("<form class=\"settings"), role == whose, "{role:?} {section}");
                let token = hidden(&page.body, "form").context("a token")?;
                let sent = person.send(world, &format!("/en/settings/{section}"), &[("form", &token)]).await?;
                let expected = if role == whose { StatusCode::SEE_OTHER } else { StatusCode::FORBIDDEN };
                assert_eq!(sent.status, expected, "{role:?} {section}");
            }
        }
        Ok(())
    })
}
