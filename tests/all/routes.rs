//! Every address: what each role gets, the headers of every answer, no method but those meant.

use anyhow::{Context, Result};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use mithaq::accounts;
use mithaq::permissions::Actor;
use mithaq::platform::web::headers;
use mithaq::routes::{self, For};

use crate::browser::{Browser, PASSWORD, Who, a_person, hidden, invited};
use crate::world::{Answer, How, World, a_recommendation, address, on_each_engine};

/// The addresses of `routes::ALL`, filled with what the story holds.
fn addresses() -> Vec<(&'static str, String, For)> {
    let id = address(1);
    let filled = |path: &str| {
        let path =
            path.replace("{lang}", "en").replace("{id}", &id).replace("{code}", "ar").replace("{person}", "nobody");
        let path = path
            .replace("{upload}", "nobody")
            .replace("{import}", "nobody")
            .replace("{institution}", "national-mechanism")
            .replace("{cluster}", "nobody")
            .replace("{measure}", "nobody")
            .replace("{gap}", "overdue")
            .replace("{milestone}", "nobody")
            .replace("{update}", "nobody")
            .replace("{comment}", "nobody")
            .replace("{assignment}", "nobody")
            .replace("{bulk}", "nobody")
            .replace("{rule}", "nobody")
            .replace("{post}", "secretariat")
            .replace("{appointment}", "nobody")
            .replace("{absence}", "0")
            .replace("{evidence}", "nobody")
            .replace("{status}", "nobody")
            .replace("{assessment}", "nobody")
            .replace("{grade}", "nobody")
            .replace("{scale}", "state")
            .replace("{framework}", "nobody")
            .replace("{objective}", "1")
            .replace("{value}", "implemented")
            .replace("{format}", "csv")
            .replace("{facet}", "theme")
            .replace("{scheme}", "sdg")
            .replace("{session}", "0")
            .replace("{act}", "0")
            .replace("{document}", "A~HRC~99~7")
            .replace("{list}", "theme")
            .replace("{term}", "right-to-education")
            .replace("{passkey}", "0")
            .replace("{key}", "0")
            .replace("{reappointment}", "nobody")
            .replace("{form}", "nothing")
            .replace("{picture}", "nobody")
            .replace("{job}", "0");
        path.replace("{token}", "0123456789abcdef0123456789abcdef")
    };
    routes::ALL.iter().map(|(method, path, whom)| (*method, filled(path), *whom)).collect()
}

/// What somebody gets: `None` is a visitor, or whoever had an account.
fn expected(role: Option<Who>, method: &str, path: &str, whom: For) -> StatusCode {
    let moved = path == "/" || path.starts_with("/language/") || path.starts_with("/r/");
    // Whoever has an app alone has no passkey to use, and no other to keep if that is removed.
    let nowhere =
        ["/nobody/", "/sessions/0/", "/keys/0/", "/jobs/0/", "/tagging/0", "/held/", "/passkeys/0/", "/withdrawal"];
    let missing = nowhere.iter().any(|part| path.contains(part))
        || path.ends_with("/nobody")
        || path == "/en/second-factor/passkey/challenge";
    let shown = path.ends_with("/account/passkeys/challenge") || path.ends_with("/recovery-codes");
    let may = match whom {
        For::Everybody => true,
        For::HalfWay | For::Members => role.is_some(),
        // Of the accounts that are asked here, the secretariat holds the only post.
        For::Holders => role.is_some_and(|who| who != Who::Nobody),
        For::Secretariat | For::PostHolders => role == Some(Who::Secretariat),
        For::Appointing => matches!(role, Some(Who::Administrator | Who::Secretariat)),
        For::Overseers => role.is_some_and(|who| who != Who::Nobody),
        For::Supervisors => matches!(role, Some(Who::Administrator | Who::Auditor)),
        For::Administrators => role == Some(Who::Administrator),
    };
    match (may, role) {
        // A program is told, and led nowhere.
        (false, None) if path.starts_with("/api/") => StatusCode::UNAUTHORIZED,
        _ if path == "/en" => StatusCode::PERMANENT_REDIRECT,
        // Led to the sign-in, after which the page comes.
        (false, None) => StatusCode::SEE_OTHER,
        (false, Some(_)) => StatusCode::FORBIDDEN,
        (true, _) if moved || path == "/en/sign-out" => StatusCode::SEE_OTHER,
        (true, Some(_)) if path == "/en/sign-in" && method == "GET" => StatusCode::SEE_OTHER,
        // No provider is set.
        _ if path.ends_with("/sign-in/provider") || path.ends_with("/callback") => StatusCode::NOT_FOUND,
        (true, _) if path.ends_with("/joining") => StatusCode::OK,
        // Nowhere to move it to.
        (true, _) if path.ends_with("/place") => StatusCode::NOT_FOUND,
        (true, Some(_)) if shown => StatusCode::OK,
        (true, _) if missing => StatusCode::NOT_FOUND,
        // A program named no measure.
        (true, _) if method == "POST" && path == "/api/v1/updates" => StatusCode::NOT_FOUND,
        // No cluster was named, nothing to assign; rules that are not there propose nothing.
        (true, _) if path.ends_with("/clusters/entries") => StatusCode::NOT_FOUND,
        (true, _) if path.ends_with("/assignments/new") && method == "GET" => StatusCode::SEE_OTHER,
        (true, _) if path == "/api/v1/assignments/proposals" => StatusCode::CREATED,
        (true, _) if path.ends_with("/assignments/proposals") => StatusCode::SEE_OTHER,
        // Nothing is asked of the secretariat.
        (true, _) if path.ends_with("/tasks/answer") && method == "GET" => StatusCode::SEE_OTHER,
        // Where there is no draft, it has ended already; what nobody divided follows its letters.
        (true, _) if path.ends_with("/draft/end") || path.ends_with("/parts/letters") => StatusCode::SEE_OTHER,
        // Nobody proposes a status of what no institution of theirs leads.
        (true, Some(_)) if path.ends_with("/statuses/new") => StatusCode::FORBIDDEN,
        // Nor does the State assess.
        (true, Some(_)) if path.ends_with("/assessments/new") => StatusCode::FORBIDDEN,
        // An empty form is answered by a page that says what is missing.
        // Of settings, everything may be empty.
        (true, _)
            if path.starts_with("/en/settings/")
                && !["/terms/", "/spreadsheets/", "/scales/", "/frameworks/"]
                    .iter()
                    .any(|part| path.contains(part))
                && method == "POST" =>
        {
            StatusCode::SEE_OTHER
        }
        // Whoever has no telephone may say so.
        (true, _) if path == "/api/v1/account/contact" && method == "PUT" => StatusCode::OK,
        (true, _) if path == "/en/account/contact" && method == "POST" => StatusCode::SEE_OTHER,
        (true, _) if path == "/en/people" && method == "POST" => StatusCode::BAD_REQUEST,
        (true, _) if path == "/en/account/second-factor" && method == "POST" => StatusCode::BAD_REQUEST,
        (true, _) if method != "GET" && !path.contains("/invitation/") => StatusCode::UNPROCESSABLE_ENTITY,
        (true, _) => StatusCode::OK,
    }
}

/// Opens an address, or sends its form from the page `on` with nothing in it but the token.
async fn ask(world: &World, person: &mut Browser, on: &str, method: &str, path: &str) -> Result<Answer> {
    if method == "GET" {
        return person.get(world, path).await;
    }
    if path.ends_with("/pieces") {
        // The token of a piece stands in a header.
        let page = person.get(world, on).await?;
        person.headers.push(("x-form", hidden(&page.body, "form").context("a form")?));
    }
    if path.starts_with("/api/") {
        let page = person.get(world, on).await?;
        person.headers.push(("x-form-token", hidden(&page.body, "form").context("a form")?));
        let answer = person.ask(world, method, path, "{}".to_owned()).await;
        person.headers.clear();
        return answer;
    }
    let answer = person.fill(world, on, path, &[]).await;
    person.headers.clear();
    answer
}

/// Everybody who may ask: visitors, those of each role, whoever had an account, whoever was away too long.
async fn everybody(world: &World) -> Result<Vec<(Option<Who>, Browser)>> {
    let link = invited(world, "lapsed@example.org", Who::Secretariat).await?;
    let mut lapsed = Browser::default();
    lapsed.join(world, &link).await?;
    assert_eq!(lapsed.get(world, "/en/imports").await?.status, StatusCode::OK);
    world.app.clock.advance(3 * 60 * 60);
    let mut everybody = vec![(None, Browser::default()), (None, lapsed), (None, a_person(world, Who::Auditor).await?)];
    let account = accounts::by_email(world.app.db.read(), "auditor@example.org").await?.context("an account")?;
    let (tx, now) = (world.app.db.begin().await?, world.app.clock.now());
    accounts::set_ended(&tx, &Actor::CommandLine, now, &account, Some(now)).await??;
    tx.commit().await?;
    for role in [Who::Administrator, Who::Secretariat, Who::Nobody] {
        everybody.push((Some(role), a_person(world, role).await?));
    }
    let link = invited(world, "another@example.org", Who::Auditor).await?;
    let mut auditor = Browser::default();
    auditor.join(world, &link).await?;
    everybody.push((Some(Who::Auditor), auditor));
    Ok(everybody)
}

#[test]
fn every_address_answers_each_role_as_the_table_says() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let (ends, mut all): (Vec<_>, Vec<_>) =
            addresses().into_iter().partition(|(_, path, _)| path == "/en/sign-out");
        all.extend(ends);
        for (role, mut person) in everybody(world).await? {
            for (method, path, whom) in &all {
                let methods: Vec<&str> =
                    all.iter().filter(|(_, other, _)| other == path).map(|(method, _, _)| *method).collect();
                for wrong in ["POST", "PUT", "PATCH", "DELETE"].into_iter().filter(|wrong| !methods.contains(wrong)) {
                    let answer = person.ask(world, wrong, path, String::new()).await?;
                    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{role:?} {wrong} {path}");
                }
                if *method != "GET" {
                    // Who asks is looked at first, then whether the form is ours.
                    let led = role.is_none() && !matches!(whom, For::Everybody | For::HalfWay);
                    let refused = match expected(role, method, path, *whom) {
                        // What the table lets in, and the entry's institutions do not, is found out last.
                        StatusCode::FORBIDDEN if role == Some(Who::Secretariat) && *whom == For::PostHolders => {
                            StatusCode::UNPROCESSABLE_ENTITY
                        }
                        status @ (StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED) => status,
                        _ if led => StatusCode::SEE_OTHER,
                        _ => StatusCode::UNPROCESSABLE_ENTITY,
                    };
                    let answer = person.ask(world, method, path, String::new()).await?;
                    assert_eq!(answer.status, refused, "{role:?} {method} {path} without the hidden field");
                }
                let on = if role.is_some() { "/en/account" } else { "/en/sign-in" };
                let answer = ask(world, &mut person, on, method, path).await?;
                assert_eq!(answer.status, expected(role, method, path, *whom), "{role:?} {method} {path}");
            }
        }
        Ok(())
    })
}

#[test]
fn a_password_alone_opens_the_second_factor_and_nothing_else() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        a_person(world, Who::Secretariat).await?;
        let mut half = Browser::default();
        half.give_password(world, "secretariat@example.org", PASSWORD).await?;
        let (mut open, mut owed) = (0, Vec::new());
        for (method, path, whom) in addresses() {
            let answer = ask(world, &mut half, "/en/second-factor", method, &path).await?;
            let place = answer.header("location").split('?').next().unwrap_or_default();
            match whom {
                For::Everybody => {
                    let same = expected(None, method, &path, whom);
                    assert_eq!(answer.status, same, "{method} {path}: {place}");
                    open += 1;
                }
                _ if path.starts_with("/api/") => {
                    assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{method} {path}")
                }
                For::HalfWay => owed.push(format!("{method} {path} {} {place}", answer.status.as_u16())),
                _ => assert_eq!((answer.status, place), (StatusCode::SEE_OTHER, "/en/sign-in"), "{method} {path}"),
            }
        }
        assert!(open > 30, "{open}");
        // Nor is another second factor set while one is owed.
        let wanted = [
            "GET /en/second-factor 200 ",
            "POST /en/second-factor 422 ",
            "POST /en/second-factor/passkey 422 ",
            "POST /en/second-factor/passkey/challenge 404 ",
            "GET /en/account/second-factor 303 /en/second-factor",
            "POST /en/account/second-factor 303 /en/second-factor",
            "POST /en/account/passkeys 303 /en/second-factor",
            "POST /en/account/passkeys/challenge 303 /en/second-factor",
        ];
        assert_eq!(owed, wanted);
        Ok(())
    })
}

#[test]
fn every_answer_carries_the_headers_that_protect_its_reader() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let css = mithaq::platform::web::assets::address("css/mithaq.css");
        let more =
            ["/en/nothing-here", "/nothing", "/api/v1/nothing", "/en/recommendations?theme=unknown", css.as_str()];
        let paths = addresses().into_iter().map(|(_, path, _)| path).chain(more.map(str::to_owned));
        for path in paths {
            // Twice: the second answer may be a kept one.
            for _ in 0..2 {
                let answer = world.get(&path).await?;
                for (name, value) in headers::ALWAYS {
                    // An invitation tells its address to nobody.
                    let key = path.starts_with("/en/invitation/") || path.ends_with("/joining");
                    let key = key && name == "referrer-policy";
                    assert_eq!(answer.header(name), if key { "no-referrer" } else { value }, "{path}: {name}");
                }
                assert!(!answer.header("cache-control").is_empty(), "{path}");
                assert!(!answer.body.contains("unsafe-inline"));
            }
        }
        Ok(())
    })
}

#[test]
fn a_wrong_address_gets_a_sentence_in_the_readers_language() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let page = world.get("/ar/nothing").await?;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(page.body.contains("lang=\"ar\" dir=\"rtl\""), "{}", page.body);
        let page = world.get("/en/recommendations?theme=%3Cscript%3E").await?;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
        assert!(page.body.contains("&lt;script&gt;") && !page.body.contains("<script>"), "{}", page.body);
        let problem = world.get("/api/v1/recommendations?contry=MAR").await?;
        assert_eq!(
            (problem.status, problem.header("content-type")),
            (StatusCode::BAD_REQUEST, "application/problem+json")
        );
        assert!(problem.json()?["detail"].as_str().unwrap_or_default().contains("contry"), "{}", problem.body);
        for bad in [
            "limit=0",
            "limit=201",
            "limit=x",
            "cursor=x",
            "sort=best",
            "year=0",
            "year=x",
            "has_lang=EN!",
            "lang=../x",
        ] {
            let answer = world.get(&format!("/api/v1/recommendations?{bad}")).await?;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{bad}");
        }
        // Pages and files refuse the same; what campaigns append to an address is passed over.
        for page in ["recommendations", "recommendations.csv", "recommendations/by/theme"] {
            for (bad, named) in [("contry=MAR", "contry"), ("lang=../x", "lang"), ("sort=best", "sort")] {
                let answer = world.get(&format!("/en/{page}?{bad}")).await?;
                assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{page}?{bad}");
                assert!(answer.body.contains(&format!("“\u{2068}{named}\u{2069}”")), "{}", answer.body);
            }
            let answer = world.get(&format!("/en/{page}?utm_source=x&fbclid=y")).await?;
            assert_eq!(answer.status, StatusCode::OK, "{page}");
        }
        for strange in [
            "/r/not-an-id",
            "/xx/",
            "/xx",
            "/en/r/1",
            "/en/topics/nothing",
            "/en/recommendations/by/audience",
            "/assets/x/css/mithaq.css",
        ] {
            assert_eq!(world.get(strange).await?.status, StatusCode::NOT_FOUND, "{strange}");
        }
        Ok(())
    })
}

#[test]
fn the_choice_of_a_language_is_remembered_and_leads_nowhere_else() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let ask = async |path: &str, name: &str, value: &str| {
            let request = Request::get(path).header(name, value).body(Body::empty())?;
            anyhow::Ok(world.ask(request).await?.header("location").to_owned())
        };
        assert_eq!(ask("/", "accept-language", "de, fr-CA;q=0.8, en;q=0.5").await?, "/fr/");
        assert_eq!(ask("/", "accept-language", "de").await?, "/en/");
        assert_eq!(ask("/fr", "accept-language", "de").await?, "/fr/");
        assert_eq!(ask("/", "cookie", "a=b; language=ar").await?, "/ar/");
        let chosen = world.get("/language/zh?to=/recommendations?q=%25D8%25AD%26sdg=16").await?;
        assert_eq!(chosen.header("location"), "/zh/recommendations?q=%D8%AD&sdg=16");
        assert!(chosen.header("set-cookie").starts_with("language=zh; Path=/;"), "{}", chosen.header("set-cookie"));
        for evil in ["https://evil.example", "//evil.example", "/\\evil.example", "/%0d%0aSet-Cookie:x=y"] {
            let answer = world.get(&format!("/language/ar?to={evil}")).await?;
            assert!(answer.header("location").starts_with("/ar/"), "{evil}: {}", answer.header("location"));
            assert!(answer.headers.get_all("set-cookie").iter().count() == 1);
        }
        Ok(())
    })
}

#[test]
fn a_page_that_has_not_changed_is_not_sent_again() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let first = world.get("/en/recommendations").await?;
        let again = |etag: &str| Request::get("/en/recommendations").header("if-none-match", etag).body(Body::empty());
        assert_eq!(world.ask(again(first.header("etag"))?).await?.status, StatusCode::NOT_MODIFIED);
        world.receive(&[a_recommendation(2, "132.2 Build (Fiji);")], "en", How::Import).await?;
        let changed = world.ask(again(first.header("etag"))?).await?;
        assert_eq!(changed.status, StatusCode::OK);
        assert!(changed.body.contains("132.2"), "{}", changed.body);
        Ok(())
    })
}

#[test]
fn head_has_the_headers_of_get_and_each_coding_its_own_validator() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        for path in ["/en/recommendations", "/api/v1/recommendations", "/en/nothing", "/api/v1/recommendations?x=y"] {
            let mut tags = Vec::new();
            for coding in ["identity", "gzip"] {
                let ask = |method: &str| {
                    let request = Request::builder().method(method).uri(path).header("accept-encoding", coding);
                    request.body(Body::empty())
                };
                let get = world.ask(ask("GET")?).await?;
                // Once as made, once as kept.
                for _ in 0..2 {
                    let mut head = world.ask(ask("HEAD")?).await?;
                    // Each request has a number of its own.
                    let number = get.headers.get("x-request-id").context("a number")?;
                    let own = head.headers.insert("x-request-id", number.clone());
                    assert_ne!(own.as_ref(), Some(number));
                    assert_eq!((head.status, head.bytes.len()), (get.status, 0), "{path} {coding}");
                    assert_eq!(head.headers, get.headers, "{path} {coding}");
                }
                let length: usize = get.header("content-length").parse()?;
                assert_eq!(length, get.bytes.len(), "{path} {coding}");
                tags.push(get.header("etag").to_owned());
            }
            let [plain, gzip] = tags.as_slice() else { anyhow::bail!("two tags") };
            assert!(plain.is_empty() == gzip.is_empty() && (plain.is_empty() || plain != gzip), "{plain} {gzip}");
        }
        Ok(())
    })
}
