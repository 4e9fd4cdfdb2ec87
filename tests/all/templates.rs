//! Every template, in every language, with something to show and with nothing.

use anyhow::Result;
use mithaq::accounts::factors;
use mithaq::imports::demo;
use mithaq::platform::web::Templates;

use crate::browser::{Browser, PASSWORD, Who, a_person, hidden, invited};
use crate::world::{How, World, address, an_observation, on_each_engine};

/// Addresses that together use every template.
const PAGES: &[&str] = &[
    "/",
    "/recommendations",
    "/recommendations?q=children&position=noted",
    "/recommendations?q=zzzz",
    "/recommendations/by/theme",
    "/recommendations/by/theme?filter_q=child",
    "/documents",
    "/documents/A~HRC~DEMO-48~7/history",
    "/mechanisms",
    "/states",
    "/states/recommending",
    "/topics/theme",
    "/topics/sdg",
    "/data",
    "/clusters",
    "/clusters?lead=none&ended=yes",
    "/frameworks",
    "/measures",
    "/measures?q=zzzz&group=kind&view=timeline",
    "/progress",
    "/status",
    "/status?by=goal&position=noted",
    "/sign-in",
    "/invitation/0123456789abcdef0123456789abcdef",
    "/nothing-here",
];

/// Settings and taxonomies, as those see them who may change them and those who may not.
const SETTINGS: [&str; 16] = [
    "/settings",
    "/settings/profile",
    "/settings/logo",
    "/settings/front-page",
    "/settings/follow-up",
    "/settings/languages",
    "/settings/terms/theme",
    "/settings/terms/mechanism",
    "/settings/terms/sdg-goal/1",
    "/settings/terms/theme/right-to-education",
    "/settings/terms/type?q=zzzz",
    "/settings/frameworks",
    "/settings/terms/framework-kind",
    "/settings/scales",
    "/settings/scales/ccpr-2008",
    "/settings/scales/state/values/implemented",
];

/// Nothing that a program leaves behind where a word should be.
pub fn assert_worded(page: &str, place: &str) {
    let visible: String =
        page.split('<').map(|piece| piece.split_once('>').map_or("", |(_, text)| text)).collect::<Vec<_>>().join(" ");
    for prefix in [
        "recommendations-",
        "site-",
        "insight-",
        "facet-",
        "mechanisms-",
        "topics-",
        "publishing-",
        "error-",
        "text-kind",
        "act-",
        "audience-",
        "tagging-",
        "document-",
        "by-hand-",
        "withdrawal-",
        "history-",
        "difference-",
        "sign-in-",
        "second-factor-",
        "field-",
        "form-",
        "password-",
        "invitation-",
        "setup-",
        "codes-",
        "account-",
        "people-",
        "keys-",
        "contact-",
        "bulk-",
        "role-",
        "link-",
        "desk-",
        "passkey-",
        "editing-",
        "held-",
        "settings-",
        "sheet-",
        "institutions-sheet-",
        "terms-",
        "calendar-",
        "who-",
        "system-",
        "jobs-",
        "job-",
        "import-",
        "imports-",
        "upload-",
        "uploads-",
        "difference-",
        "drafts-",
        "provider-",
        "joining-",
        "division-",
        "clusters-",
        "cluster-",
        "share-",
        "assign-",
        "assignment-",
        "assignments-",
        "bulk-",
        "rules-",
        "dialogue-",
        "measure-",
        "measures-",
        "rhythm-",
        "update-",
        "progress-",
        "timeliness-",
        "tasks-",
        "answer-",
        "handover-",
        "evidence-",
        "gap-",
        "gaps-",
        "figure-",
        "dashboard-",
        "public-progress-",
        "assessment-",
        "assessments-",
        "status-",
        "grade-",
        "scale-",
        "scales-",
        "framework-",
        "frameworks-",
        "objective-",
        "rollup-",
    ] {
        for word in visible.split_whitespace() {
            let key = word.starts_with(prefix) && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
            assert!(!key || word == "site-", "{place}: the key {word} stands where its words should");
        }
    }
    assert!(!page.contains("{ $") && !page.contains("{$"), "{place}: an argument without a value");
}

#[test]
fn every_page_has_its_words_in_every_language() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        for filled in [false, true] {
            if filled {
                demo::load(&world.app).await?;
            }
            for language in world.app.i18n.languages() {
                for path in PAGES {
                    let path = format!("/{}{path}", language.code);
                    let answer = world.get(&path).await?;
                    assert!(!answer.status.is_server_error(), "{path}: {}", answer.body);
                    let root = format!("lang=\"{}\" dir=\"{}\"", language.code, language.dir());
                    assert!(answer.body.contains(&root), "{path}");
                    assert_worded(&answer.body, &path);
                }
            }
        }
        let items = world.find("limit=200").await?;
        for item in items["items"].as_array().into_iter().flatten() {
            let id = item["id"].as_str().unwrap_or_default();
            for language in ["ar", "en"] {
                for path in ["", "/history"] {
                    let page = world.get(&format!("/{language}/r/{id}{path}")).await?;
                    assert_eq!(page.status, axum::http::StatusCode::OK);
                    assert_worded(&page.body, id);
                }
            }
        }
        Ok(())
    })
}

/// The pages of those who have signed in, with their forms empty, wrong and done.
#[test]
fn every_page_behind_the_sign_in_has_its_words_too() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut admin = a_person(world, Who::Administrator).await?;
        a_person(world, Who::Auditor).await?;
        world.receive(&[an_observation(1, "The Committee is concerned.")], "en", How::Import).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        for language in ["ar", "zh", "en", "fr", "pt", "ru", "es"] {
            let to = |path: &str| format!("/{language}{path}");
            let link = invited(world, &format!("{language}@example.org"), Who::Secretariat).await?;
            let link = link.replacen("/en", &format!("/{language}"), 1);
            let mut guest = Browser::default();
            let mut pages = vec![guest.get(world, &link).await?];
            for weak in ["short", "password1234", &"long ".repeat(60)] {
                pages.push(guest.fill(world, &link, &link, &[("password", weak)]).await?);
            }
            guest.fill(world, &link, &link, &[("password", PASSWORD)]).await?;
            let setup = to("/account/second-factor");
            pages.push(guest.get(world, &setup).await?);
            pages.push(guest.fill(world, &setup, &to("/account/passkeys"), &[("credential", "")]).await?);
            let secret = hidden(&pages[4].body, "secret").unwrap_or_default();
            pages.push(guest.fill(world, &setup, &setup, &[("secret", &secret), ("code", "x")]).await?);
            let code = factors::code_at(&secret, world.app.clock.now())?;
            pages.push(guest.fill(world, &setup, &setup, &[("secret", &secret), ("code", &code)]).await?);
            pages.push(guest.get(world, &to("/people")).await?);
            pages.push(guest.send(world, &to("/people"), &[]).await?);
            let mut wrong = Browser::default();
            for _ in 0..6 {
                pages.push(
                    wrong
                        .fill(world, &to("/sign-in"), &to("/sign-in"), &[("email", language), ("password", "x")])
                        .await?,
                );
            }
            pages.push(wrong.fill(world, &to("/sign-in"), &to("/sign-in"), &[]).await?);
            wrong.headers = vec![("host", "rights.example.org".to_owned())];
            pages.push(wrong.get(world, &to("/sign-in")).await?);
            admin.prove(world).await?;
            for path in [
                "/desk",
                "/account",
                "/account/keys",
                "/account/contact",
                "/gaps",
                "/gaps/overdue",
                "/dashboard",
                "/institutions/national-mechanism/dashboard",
                "/appointments/unconfirmed",
                "/people",
                "/people/keys",
                "/second-factor",
                "/account/second-factor",
                "/recommendations",
                "/system",
                "/system/jobs?again=1",
            ] {
                pages.push(admin.get(world, &to(path)).await?);
            }
            for path in SETTINGS {
                pages.push(admin.get(world, &to(path)).await?);
                pages.push(secretary.get(world, &to(path)).await?);
            }
            for (path, fields) in [
                ("/settings/front-page", [("front-en", "[x](javascript:x)"), ("act", "preview")]),
                ("/settings/profile", [("email", "x"), ("state", "x")]),
                ("/settings/logo", [("picture-ar", "x"), ("alt-en", "x")]),
                ("/settings/terms/mechanism", [("name-en", "<b>x</b>"), ("kind", "x")]),
                ("/settings/terms/theme/right-to-education", [("name-ar", "Women"), ("standing", "x")]),
            ] {
                pages.push(secretary.fill(world, &to(path), &to(path), &fields).await?);
            }
            for fields in [
                [("email", "x"), ("name", "x"), ("role", "auditor")],
                [("email", "a@example.org"), ("name", ""), ("role", "auditor")],
                [("email", "auditor@example.org"), ("name", "x"), ("role", "auditor")],
                [("email", &format!("{language}-more@example.org")), ("name", "<b>x</b>"), ("role", "auditor")],
            ] {
                pages.push(admin.fill(world, &to("/people"), &to("/people"), &fields).await?);
            }
            for (path, field) in [("/account/app/end", "x"), ("/account/passkeys", "credential")] {
                pages.push(admin.fill(world, &to("/account"), &to(path), &[(field, "{}")]).await?);
            }
            let keys = to("/account/keys");
            pages.push(admin.fill(world, &keys, &keys, &[("name", "<b>x</b>"), ("last-day", "x")]).await?);
            pages.push(admin.fill(world, &keys, &keys, &[("name", "<b>x</b>"), ("last-day", "2027-01-01")]).await?);
            pages.push(admin.get(world, &to("/people/keys")).await?);
            let path = to("/second-factor/passkey");
            pages.push(admin.fill(world, &to("/second-factor"), &path, &[("credential", "{}")]).await?);
            let page = admin.get(world, &to("/people")).await?;
            let token = hidden(&page.body, "form").unwrap_or_default();
            world.app.clock.advance(11 * 60);
            let late = admin.send(world, &to("/people"), &[("form", &token), ("name", "<b>x</b>")]).await?;
            admin.prove(world).await?;
            let (_, waiting) = late.header("location").split_once("?to=").unwrap_or_default();
            pages.push(admin.get(world, &to(waiting)).await?);
            let change = [("current", "x"), ("password", "x")];
            pages.push(admin.fill(world, &to("/account"), &to("/account/password"), &change).await?);
            pages.push(admin.fill(world, &to("/second-factor"), &to("/second-factor"), &[("code", "x")]).await?);
            secretary.prove(world).await?;
            let (new, bulk) = (to("/tagging/new?mechanism=crc"), to("/tagging"));
            pages.push(secretary.get(world, &new).await?);
            pages.push(secretary.fill(world, &new, &bulk, &[("add", "x"), ("why", "<b>x</b>")]).await?);
            let wishes = [("query", "?mechanism=crc"), ("add", "theme/right-to-health"), ("audience", "members")];
            let made = secretary.fill(world, &new, &bulk, &wishes).await?;
            let preview = made.header("location").to_owned();
            pages.push(secretary.get(world, &preview).await?);
            pages.push(secretary.get(world, &format!("{preview}?show=cannot")).await?);
            secretary.fill(world, &preview, &format!("{preview}/application"), &[]).await?;
            pages.push(secretary.get(world, &preview).await?);
            secretary.fill(world, &preview, &format!("{preview}/cancellation"), &[]).await?;
            pages.push(secretary.get(world, &preview).await?);
            pages.push(secretary.get(world, &bulk).await?);
            for (number, page) in pages.iter().enumerate() {
                assert!(page.body.contains(&format!("lang=\"{language}\"")), "{language} {number}: {}", page.status);
                assert!(!page.status.is_server_error(), "{language} {number}: {}", page.body);
                assert_worded(&page.body, &format!("{language} {number}"));
                assert!(!page.body.contains("<b>x"), "{language} {number}: what was typed is mark-up");
            }
        }
        Ok(())
    })
}

#[test]
fn charts_cut_no_label_and_leave_no_goal_out() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        demo::load(&world.app).await?;
        let page = world.get("/en/").await?.body;
        let label =
            "<span class=\"bar__label\"><bdi>Committee on the Elimination of Discrimination against Women</bdi>";
        assert!(page.contains(label), "{page}");
        let goals = page.split_once("id=\"sdg-title\"").and_then(|(_, rest)| rest.split_once("</ol>"));
        let goals = goals.map_or("", |(goals, _)| goals);
        assert_eq!(goals.matches("<li>").count(), 17);
        // A goal of which nothing was asked has its place, and leads nowhere.
        assert_eq!(goals.matches("<a class=\"bar\"").count(), 13);
        assert_eq!(goals.matches("<span class=\"bar\"").count(), 4);
        Ok(())
    })
}

#[test]
fn an_empty_list_offers_nothing_to_sort_or_take_away_and_says_what_to_do() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        demo::load(&world.app).await?;
        let sorting = |page: &str| page.contains("<select");
        let files = |page: &str| page.contains("class=\"formats\"");
        let page = world.get("/en/recommendations?theme=right-to-health").await?.body;
        assert!(sorting(&page) && files(&page), "{page}");
        let page = world.get("/en/recommendations?q=zyzzyva&sort=oldest").await?.body;
        assert!(!sorting(&page) && !files(&page), "{page}");
        assert!(page.contains("check the spelling") && !page.contains("remove one of the filters"), "{page}");
        // An order that was chosen is still there when the words are mended.
        assert!(page.contains("<input type=\"hidden\" name=\"sort\" value=\"oldest\""), "{page}");
        let page = world.get("/en/recommendations?theme=right-to-health&year=2018&position=noted").await?.body;
        assert!(page.contains("remove one of the filters") && !page.contains("check the spelling"), "{page}");
        Ok(())
    })
}

#[test]
fn the_demo_is_complete_in_seven_languages() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        demo::load(&world.app).await?;
        let total = world.total("").await?;
        assert_eq!(total, 44);
        for language in world.app.i18n.languages() {
            assert_eq!(world.total(&format!("has_lang={}", language.code)).await?, total, "{}", language.code);
        }
        // A second start finds it there and changes nothing.
        demo::load(&world.app).await?;
        assert_eq!(world.total("").await?, total);
        Ok(())
    })
}

#[test]
fn templates_are_short_and_name_no_side() -> Result<()> {
    for name in Templates::names() {
        let text = std::fs::read_to_string(format!("src/{name}"))?;
        assert!(text.lines().count() <= 80, "{name} has {} lines", text.lines().count());
        assert!(!text.contains("style="), "{name}: an inline style");
        assert!(!text.contains("onclick") && !text.contains("<script>"), "{name}: an inline script");
    }
    Ok(())
}

#[test]
fn an_entry_without_a_number_is_headed_by_its_document() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[an_observation(1, "The Committee is concerned.")], "en", How::Import).await?;
        let page = world.get(&format!("/en/r/{}", address(1))).await?.body;
        let heading = page.split("<h1").nth(1).and_then(|rest| rest.split("</h1>").next()).unwrap_or_default();
        assert!(heading.contains("CRC/C/URY/CO/9"), "{heading}");
        Ok(())
    })
}

/// The pages on which one entry is edited: as it is, wrong, in conflict, as a draft.
#[test]
fn every_page_of_editing_has_its_words_in_every_language() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[an_observation(1, "The State should: (a) Build; (b) Teach.")], "en", How::Import).await?;
        let mut person = a_person(world, Who::Secretariat).await?;
        for language in world.app.i18n.languages() {
            let to = |path: &str| format!("/{}{path}", language.code);
            let edit = to(&format!("/r/{}/edit", address(1)));
            let typed = [("language", language.code.as_str()), ("national", "<b>x"), ("plain", ""), ("why", "")];
            let complete = [("position", "none"), ("source", ""), ("audience", "members")];
            let whole = [typed.as_slice(), &complete].concat();
            let mut pages = vec![person.get(world, &edit).await?, person.fill(world, &edit, &edit, &typed).await?];
            // Marks of a page that nobody has seen: everything is in conflict.
            let conflict = person.fill(world, &edit, &edit, &whole).await?;
            assert_eq!(conflict.status, axum::http::StatusCode::CONFLICT, "{}", conflict.body);
            pages.push(conflict);
            pages.push(
                person.fill(world, &edit, &edit, &[whole.as_slice(), &[("conflict", "national")]].concat()).await?,
            );
            let draft = person.fill(world, &edit, &edit, &[whole.as_slice(), &[("do", "draft")]].concat()).await?;
            pages.push(person.get(world, draft.header("location")).await?);
            pages.push(person.get(world, &edit).await?);
            let parts = to(&format!("/r/{}/parts", address(1)));
            pages.push(person.get(world, &parts).await?);
            pages.push(person.fill(world, &parts, &parts, &[("marked", "<b>x"), ("do", "save")]).await?);
            let letters = to(&format!("/r/{}/parts/letters", address(1)));
            pages.push(person.fill(world, &parts, &letters, &[("why", &"<b>x".repeat(900))]).await?);
            let confirmation = to(&format!("/r/{}/confirmation", address(1)));
            pages.push(person.fill(world, &edit, &confirmation, &[("kind", "plain")]).await?);
            let document = to("/documents/CRC~C~URY~CO~9/edit");
            pages.push(person.get(world, &document).await?);
            pages.push(person.fill(world, &document, &document, &[("session", "<b>x")]).await?);
            // Nothing of it was seen: all of it is in conflict.
            let blind = [("mechanism", "upr"), ("type", "other"), ("symbol", "A/1"), ("session", "<b>x")];
            let conflict = person.fill(world, &document, &document, &blind).await?;
            assert_eq!(conflict.status, axum::http::StatusCode::CONFLICT, "{}", conflict.body);
            pages.push(conflict);
            pages.push(person.get(world, &to("/documents/CRC~C~URY~CO~9/history?saved=beside")).await?);
            for path in
                [to("/drafts"), to("/translations"), to(&format!("/r/{}?saved=beside", address(1))), to("/desk")]
            {
                pages.push(person.get(world, &path).await?);
            }
            for (number, page) in pages.iter().enumerate() {
                let place = format!("{} {number}", language.code);
                assert!(!page.status.is_server_error() && !page.status.is_redirection(), "{place}: {}", page.body);
                assert_worded(&page.body, &place);
                assert!(!page.body.contains("<b>x"), "{place}: what was typed is mark-up");
            }
        }
        Ok(())
    })
}
