//! Searching in each language, filtering, counting, paging.

use anyhow::{Context, Result};

use mithaq::recommendations::facets::Facet;

use crate::world::{How, World, a_recommendation, an_observation, on_each_engine};

/// The same recommendation in six languages, and one other in English.
async fn in_six_languages(world: &World) -> Result<()> {
    let mut english = a_recommendation(1, "132.1 Protect the rights of children in detention (Fiji);");
    english["Themes"] = serde_json::json!(["Right to education"]);
    english["Sdgs"] = serde_json::json!(["16.2 - Protect children from abuse", "4 - QUALITY EDUCATION"]);
    world
        .receive(
            &[english, an_observation(2, "12.The Committee recommends a moratorium on the death penalty.")],
            "en",
            How::Import,
        )
        .await?;
    for (language, text) in [
        ("ar", "حماية حقوق الأطفال المحتجزين (فيجي)؛"),
        ("es", "Proteger los derechos de los niños privados de libertad (Fiji);"),
        ("fr", "Protéger les droits des enfants privés de liberté (Fidji) ;"),
        ("ru", "защищать права детей, содержащихся под стражей (Фиджи);"),
        ("zh", "保护被拘留儿童的权利（斐济）；"),
    ] {
        world.receive(&[a_recommendation(1, text)], language, How::Import).await?;
    }
    Ok(())
}

#[test]
fn words_are_found_in_any_of_their_forms_in_every_language() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        in_six_languages(world).await?;
        for (language, query) in [
            ("en", "child"),
            ("ar", "%D8%A7%D9%84%D8%B7%D9%81%D9%84"), // الطفل
            ("es", "derecho"),
            ("fr", "droit+enfant"),
            ("ru", "%D1%80%D0%B5%D0%B1%D0%B5%D0%BD%D0%BE%D0%BA+OR+%D0%BF%D1%80%D0%B0%D0%B2%D0%BE"), // ребенок OR право
            ("zh", "%E5%84%BF%E7%AB%A5"),                                                           // 儿童
            ("pt", "children"), // no Portuguese text: the others are searched
        ] {
            let found = world.find(&format!("lang={language}&q={query}")).await?;
            assert_eq!(found["total"], 1, "{language}: {query}");
            assert_eq!(found["items"][0]["number"], "132.1", "{language}");
        }
        Ok(())
    })
}

#[test]
fn phrases_exclusions_alternatives_and_codes() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        in_six_languages(world).await?;
        let expected: [(&str, &[&str]); 16] = [
            ("q=%22death+penalty%22", &["12"]),
            ("q=%22penalty+death%22", &[]),
            ("q=rights+-detention", &[]),
            ("q=-detention", &["12"]),
            ("q=moratorium+OR+detention&sort=newest", &["132.1", "12"]),
            ("q=symbol:CRC/C/URY", &["12"]),
            ("q=symbol:a/hrc/99&sort=newest", &["132.1"]),
            ("q=number:132", &["132.1"]),
            ("q=symbol:%22CRC/C%22", &["12"]),
            ("q=Symbol:CRC", &["12"]),
            ("q=symbol:.*", &[]),
            ("q=symbol:a.hrc", &[]),
            ("q=-symbol:CRC&sort=newest", &["132.1"]),
            ("q=moratorium+OR+symbol:a/hrc&sort=newest", &["132.1", "12"]),
            ("lang=pt&q=-detention", &["12"]),
            ("q=%22%22+OR+-", &["132.1", "12"]),
        ];
        for (query, numbers) in expected {
            assert_eq!(world.numbers(query).await?, numbers, "{query}");
        }
        Ok(())
    })
}

#[test]
fn facets_count_what_choosing_them_gives() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        in_six_languages(world).await?;
        let found = world.find("").await?;
        for (facet, values) in found["facets"].as_object().context("facets")? {
            let parameter = match facet.as_str() {
                "sdg_goal" | "sdg_target" => "sdg",
                other => other,
            };
            for (value, count) in values.as_object().context("values")? {
                assert_eq!(
                    world.total(&format!("{parameter}={value}")).await?,
                    count.as_i64().unwrap_or(-1),
                    "{parameter}={value}"
                );
            }
        }
        assert_eq!(found["facets"]["sdg_goal"], serde_json::json!({ "none": 1, "4": 1, "16": 1 }));
        assert_eq!(found["facets"]["theme"], serde_json::json!({ "none": 1, "right-to-education": 1 }));
        Ok(())
    })
}

#[test]
fn every_value_shown_leads_to_as_many_entries_as_its_count_says() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        in_six_languages(world).await?;
        let mut without_target = None;
        for facet in Facet::SHOWN {
            let page = world.get(&format!("/en/recommendations/by/{}", facet.key())).await?.body;
            let values: Vec<&str> = page.split("<li class=\"index__item\">").skip(1).collect();
            assert!(!values.is_empty(), "{facet:?}");
            for value in values {
                let between = |start: &str, end: &str| {
                    let rest = value.split_once(start).map_or("", |(_, rest)| rest);
                    rest.split_once(end).map_or("", |(between, _)| between).to_owned()
                };
                let (href, count) = (between("href=\"", "\""), between("<span aria-hidden=\"true\">", "<"));
                let href = href.replace("&#x2f;", "/").replace("&amp;", "&");
                let query = href.split_once('?').map(|(_, query)| query).context("a query")?;
                assert_eq!(world.total(query).await?, count.parse::<i64>()?, "{facet:?}: {href}");
                if query == "sdg=no-target" {
                    without_target = Some(count);
                }
            }
        }
        assert_eq!(without_target.as_deref(), Some("1"));
        Ok(())
    })
}

#[test]
fn a_chosen_facet_still_counts_its_other_values() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        in_six_languages(world).await?;
        let found = world.find("mechanism=crc").await?;
        assert_eq!(found["total"], 1);
        assert_eq!(found["facets"]["mechanism"], serde_json::json!({ "upr": 1, "crc": 1 }));
        assert_eq!(found["facets"]["position"], serde_json::json!({ "none": 1 }));
        let with_words = world.find("mechanism=crc&q=the").await?;
        assert_eq!(with_words["facets"]["mechanism"], serde_json::json!({ "upr": 1, "crc": 1 }));
        let two = world.find("mechanism=crc&mechanism=upr&type=recommendation").await?;
        assert_eq!(two["total"], 2);
        Ok(())
    })
}

#[test]
fn pages_follow_each_other_without_gap_or_repeat() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let file: Vec<_> = (1..=60)
            .map(|key| a_recommendation(key, &format!("132.{key} Build school number {key} (Fiji);")))
            .collect();
        world.receive(&file, "en", How::Import).await?;
        for order in ["newest", "oldest", "relevance"] {
            let mut numbers = Vec::new();
            let mut address = format!("/api/v1/recommendations?q=school&sort={order}");
            loop {
                let page = world.get(&address).await?.json()?;
                let items = page["items"].as_array().context("items")?;
                assert!(items.len() <= 25);
                numbers.extend(items.iter().map(|item| item["number"].to_string()));
                match page["next"].as_str() {
                    Some(next) => address = next.to_owned(),
                    None => break,
                }
            }
            assert_eq!(numbers.len(), 60, "{order}");
            numbers.sort();
            numbers.dedup();
            assert_eq!(numbers.len(), 60, "{order}: a repeat");
        }
        Ok(())
    })
}

#[test]
fn a_list_marks_the_words_and_escapes_the_rest() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world
            .receive(
                &[a_recommendation(1, "132.1 Protect &lt;script&gt;children&lt;/script&gt; (Fiji);")],
                "en",
                How::Import,
            )
            .await?;
        let page = world.get("/en/recommendations?q=child%3Cb%3E").await?.body;
        assert!(!page.contains("<script>children"), "{page}");
        let page = world.get("/en/recommendations?q=child").await?.body;
        assert!(page.contains("&lt;script&gt;<mark>children</mark>&lt;/script&gt;"), "{page}");
        Ok(())
    })
}

#[test]
fn the_index_built_anew_finds_the_same() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        in_six_languages(world).await?;
        let before = world.find("").await?;
        assert!(world.app.reindex(&mut |_, _| {}).await?);
        assert_eq!(world.find("").await?, before);
        world.restart().await?;
        assert_eq!(world.find("").await?, before);
        Ok(())
    })
}

#[test]
fn a_search_is_bounded_and_what_is_too_much_is_said() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        in_six_languages(world).await?;
        let repeated = |text: &str, times: usize| text.repeat(times);
        let many: String = (0..4000).map(|number| format!("word{number}+OR+")).collect();
        for query in [
            repeated("symbol:a+", 5000),
            format!("symbol:{}", repeated(".*", 2000)),
            format!("symbol:{}", repeated("A", 3000)),
            format!("symbol:{}", repeated("A", 65)),
            many,
        ] {
            let short: String = query.chars().take(30).collect();
            let answer = world.get(&format!("/api/v1/recommendations?q={query}")).await?;
            assert_eq!(answer.status, axum::http::StatusCode::BAD_REQUEST, "{short}");
            let detail = answer.json()?["detail"].as_str().unwrap_or_default().to_owned();
            assert!(detail.contains("“q”") && detail.contains("at most 64 words"), "{detail}");
            for page in ["recommendations", "recommendations.csv", "recommendations/by/theme"] {
                let answer = world.get(&format!("/fr/{page}?q={query}")).await?;
                assert_eq!(answer.status, axum::http::StatusCode::BAD_REQUEST, "{page} {short}");
                assert!(answer.body.contains("La recherche est trop longue"), "{}", answer.body);
            }
        }
        // The same word many times is one word.
        assert_eq!(world.total(&format!("q={}", repeated("symbol:crc+", 40))).await?, 1);
        Ok(())
    })
}

#[test]
fn every_parameter_takes_a_bounded_number_of_bounded_values() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        in_six_languages(world).await?;
        let years: String = (1..=5000).map(|year| format!("year={year}&")).collect();
        let long = format!("theme={}", "a".repeat(5000));
        for query in [years, long, format!("sort={}", "a".repeat(5000)), format!("lang={}", "a".repeat(5000))] {
            let short: String = query.chars().take(20).collect();
            for page in ["/en/recommendations", "/api/v1/recommendations"] {
                let answer = world.get(&format!("{page}?{query}")).await?;
                assert_eq!(answer.status, axum::http::StatusCode::BAD_REQUEST, "{page} {short}");
                assert!(answer.body.len() < 20_000, "{page} {short}: {} bytes", answer.body.len());
            }
        }
        let fifty: String = (1980..2030).map(|year| format!("year={year}&")).collect();
        assert_eq!(world.total(&fifty).await?, 2);
        Ok(())
    })
}
