//! Editing one entry: what the secretariat writes beside the UN's words, as one act each time.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::ledger::{self, Object};
use mithaq::recommendations::{self, PublicId, Sighting};
use serde_json::{Value, json};

use crate::browser::{Browser, Who, a_person};
use crate::world::{Answer, How, World, a_recommendation, address, on_each_engine};

const RECORD: u32 = 1;

/// The fields of the form on a page, as a browser would send them back.
pub fn fields(page: &str) -> Vec<(String, String)> {
    let form = page.split_once("<form class=\"edit\"").and_then(|(_, rest)| rest.split_once("</form>"));
    let form = form.map_or("", |(form, _)| form);
    let value = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
        Some(unescaped(rest.split('"').next()?))
    };
    let mut fields = Vec::new();
    for piece in form.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let Some(name) = value(tag, "name") else { continue };
        let ticked = tag.contains(" checked") && !tag.contains(" disabled");
        let boxed = tag.contains("type=\"checkbox\"") || tag.contains("type=\"radio\"");
        if tag.starts_with("textarea") {
            fields.push((name, unescaped(text.strip_prefix('\n').unwrap_or(text))));
        } else if tag.starts_with("input") && (!boxed || ticked) {
            fields.push((name, value(tag, "value").unwrap_or_default()));
        }
    }
    fields
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// A page of the edit form, open in somebody's browser.
struct Open {
    fields: Vec<(String, String)>,
}

impl Open {
    fn of(page: &Answer) -> Result<Open> {
        let fields = fields(&page.body);
        anyhow::ensure!(!fields.is_empty(), "no form: {} {}", page.status, page.body);
        Ok(Open { fields })
    }

    fn value(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// Writes into a field that has one value.
    fn write(mut self, name: &str, value: &str) -> Open {
        self.fields.retain(|(field, _)| field != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Ticks a box beside others.
    fn tick(mut self, name: &str, value: i64) -> Open {
        self.fields.push((name.to_owned(), value.to_string()));
        self
    }

    async fn send(&self, world: &World, browser: &mut Browser) -> Result<Answer> {
        let pairs: Vec<(&str, &str)> =
            self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        browser.send(world, &format!("/en/r/{}/edit", address(RECORD)), &pairs).await
    }
}

async fn open(world: &World, browser: &mut Browser, language: &str) -> Result<Open> {
    Open::of(&browser.get(world, &format!("/en/r/{}/edit?language={language}", address(RECORD))).await?)
}

async fn inner_id(world: &World) -> Result<i64> {
    match recommendations::sighting(world.app.db.read(), &PublicId(address(RECORD)), "en").await? {
        Some(Sighting::Here(record)) => Ok(record.listed.id),
        _ => anyhow::bail!("not there"),
    }
}

/// What the ledger holds of edits of the entry, oldest first.
async fn acts(world: &World) -> Result<Vec<Value>> {
    let acts = ledger::history(world.app.db.read(), Object::Recommendation(inner_id(world).await?)).await?;
    let edits = acts.into_iter().filter(|act| act.act == "recommendation-edited");
    edits.map(|act| Ok(serde_json::from_str(&act.content.context("content")?)?)).collect()
}

async fn with_an_entry(world: &World) -> Result<Browser> {
    let mut record = a_recommendation(RECORD, "132.1 Ratify the treaty (Fiji);");
    record["Themes"] = json!(["Right to education"]);
    world.receive(&[record], "en", How::Import).await?;
    a_person(world, Who::Secretariat).await
}

#[test]
fn one_save_is_one_act_with_only_what_changed() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = with_an_entry(world).await?;
        let theme = world.app.terms().topics.themes.by_code("right-to-health").context("a theme")?.id;
        let target = world.app.terms().topics.targets.by_code("16.2").context("a target")?.id;
        let saved = open(world, &mut amina, "ar")
            .await?
            .write("national", "  صدّقوا على المعاهدة\r\nعاجلاً ")
            .tick("theme", theme)
            .tick("sdg", target)
            .write("position", "noted")
            .write("source", "A/HRC/99/7/Add.1")
            .write("why", "decision 7")
            .send(world, &mut amina)
            .await?;
        assert_eq!(
            (saved.status, saved.header("location")),
            (StatusCode::SEE_OTHER, format!("/en/r/{}?saved=yes", address(1)).as_str()),
            "{}",
            saved.body
        );
        assert_eq!(
            acts(world).await?,
            [json!({
                "changes": [
                    { "field": "text.national.ar", "before": "", "after": "صدّقوا على المعاهدة\nعاجلاً" },
                    { "field": "position", "before": null, "after": "noted" },
                    { "field": "position-source", "before": "", "after": "A/HRC/99/7/Add.1" },
                    { "field": "topics.theme", "before": [], "after": ["right-to-health"] },
                    { "field": "topics.sdg", "before": [], "after": ["16", "16.2"] },
                ],
                "why": "decision 7",
            })]
        );
        // Whoever saved sees it at once; readers as soon as it is taken up.
        let page = amina.get(world, &format!("/en/r/{}?saved=yes", address(1))).await?.body;
        assert!(page.contains("The change has been saved.") && page.contains("صدّقوا"), "{page}");
        world.app.changed().await?;
        assert_eq!(world.total("theme=right-to-health&sdg=16.2&position=noted&q=المعاهدة&lang=ar").await?, 1);

        // Taken off and put on again, and taken away.
        let page = open(world, &mut amina, "ar").await?;
        assert_eq!(page.value("national"), "صدّقوا على المعاهدة\nعاجلاً");
        let empty = Open { fields: page.fields.into_iter().filter(|(name, _)| name != "theme").collect() };
        let empty = empty.write("national", "").write("position", "none");
        assert_eq!(empty.send(world, &mut amina).await?.status, StatusCode::SEE_OTHER);
        let again = open(world, &mut amina, "ar").await?.tick("theme", theme);
        assert_eq!(again.send(world, &mut amina).await?.status, StatusCode::SEE_OTHER);
        world.app.changed().await?;
        assert_eq!(world.total("theme=right-to-health&theme=right-to-education&position=supported").await?, 1);
        assert_eq!(world.total("has_lang=ar").await?, 0);
        let unchanged = open(world, &mut amina, "ar").await?.send(world, &mut amina).await?;
        assert_eq!(unchanged.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unchanged.body.contains("Nothing was changed"), "{}", unchanged.body);
        assert_eq!(acts(world).await?.len(), 3);
        Ok(())
    })
}

#[test]
fn what_is_too_long_or_incomplete_comes_back_with_a_sentence_and_nothing_lost() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = with_an_entry(world).await?;
        let long = "<p>حق</p>\n".repeat(70_000);
        assert!(long.len() > 800_000);
        let answer = open(world, &mut amina, "ar").await?.write("national", &long).send(world, &mut amina).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("longer than the 20,000 characters"));
        assert_eq!(Open::of(&answer)?.value("national").trim(), long.trim());

        let answer = open(world, &mut amina, "en")
            .await?
            .write("position", "noted")
            .write("source", " ")
            .send(world, &mut amina)
            .await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("href=\"#source\""), "{}", answer.body);
        let strange = open(world, &mut amina, "en")
            .await?
            .write("audience", "nobody")
            .write("plain", "kept")
            .send(world, &mut amina)
            .await?;
        assert!(
            strange.body.contains("href=\"#audience\"") && strange.body.contains("\nkept</textarea>"),
            "{}",
            strange.body
        );
        assert_eq!(acts(world).await?, [] as [Value; 0]);
        Ok(())
    })
}

#[test]
fn mark_up_is_text_like_any_other() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = with_an_entry(world).await?;
        let evil = "<script>alert(1)</script>\n**bold** </textarea><b>x";
        open(world, &mut amina, "en").await?.write("national", evil).send(world, &mut amina).await?;
        for page in [format!("/en/r/{}", address(1)), format!("/en/r/{}/edit?language=en", address(1))] {
            let page = amina.get(world, &page).await?.body;
            assert!(
                page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>") && !page.contains("<b>x"),
                "{page}"
            );
        }
        assert_eq!(open(world, &mut amina, "en").await?.value("national"), evil);
        Ok(())
    })
}

#[test]
fn what_a_person_keeps_inside_no_import_publishes_and_no_undo_forgets() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let file = [a_recommendation(RECORD, "132.1 Ratify the treaty (Fiji);")];
        world.receive(&file, "en", How::Import).await?;
        let mut amina = a_person(world, Who::Secretariat).await?;
        open(world, &mut amina, "en").await?.write("audience", "internal").send(world, &mut amina).await?;
        world.app.changed().await?;
        assert_eq!(world.get(&format!("/en/r/{}", address(1))).await?.status, StatusCode::NOT_FOUND);
        let changed = [a_recommendation(RECORD, "132.1 Ratify the treaty soon (Fiji);")];
        let report = world.receive(&changed, "en", How::Import).await?;
        assert_eq!(report.changed, 1);
        assert_eq!((world.total("").await?, acts(world).await?.len()), (0, 1));
        assert_eq!(world.get(&format!("/en/r/{}", address(1))).await?.status, StatusCode::NOT_FOUND);
        let import = ledger::BatchId(world.last_import().await?);
        assert_eq!(world.undo(import).await?.withdrawn, 1);
        assert_eq!(world.get(&format!("/en/r/{}", address(1))).await?.status, StatusCode::NOT_FOUND);
        let text = amina.get(world, &format!("/en/r/{}", address(1))).await?.body;
        assert!(text.contains("Ratify the treaty (Fiji)"), "{text}");
        Ok(())
    })
}

/// A second person of the secretariat.
async fn karim(world: &World) -> Result<Browser> {
    let mut karim = Browser::default();
    karim.join(world, &crate::browser::invited(world, "karim@example.org", Who::Secretariat).await?).await?;
    Ok(karim)
}

#[test]
fn two_who_change_different_fields_are_both_kept_and_the_second_is_told() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = with_an_entry(world).await?;
        let mut karim = karim(world).await?;
        let health = world.app.terms().topics.themes.by_code("right-to-health").context("a theme")?.id;
        let reservations = world.app.terms().topics.themes.by_code("reservations").context("a theme")?.id;
        let (hers, his) = (open(world, &mut amina, "ar").await?, open(world, &mut karim, "ar").await?);
        let hers = hers.write("national", "صدّقوا").tick("theme", health).send(world, &mut amina).await?;
        assert!(hers.header("location").ends_with("saved=yes"), "{}", hers.body);
        let his = his.write("plain", "وقّعوا").tick("theme", reservations).send(world, &mut karim).await?;
        assert!(his.header("location").ends_with("saved=beside"), "{}", his.body);
        let page = karim.get(world, his.header("location")).await?.body;
        assert!(page.contains("others had changed other fields"), "{page}");
        let now = open(world, &mut amina, "ar").await?;
        assert_eq!((now.value("national"), now.value("plain")), ("صدّقوا", "وقّعوا"));
        let themes = acts(world).await?[1]["changes"][1]["after"].clone();
        assert_eq!(themes.as_array().map(Vec::len), Some(2), "{themes}");
        Ok(())
    })
}

#[test]
fn two_who_change_the_same_field_choose_and_nothing_is_lost() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = with_an_entry(world).await?;
        let mut karim = karim(world).await?;
        let (hers, his) = (open(world, &mut amina, "ar").await?, open(world, &mut karim, "ar").await?);
        let hers =
            hers.write("national", "hers").write("position", "noted").write("source", "S").write("why", "because");
        hers.send(world, &mut amina).await?;
        let his = his
            .write("national", "his <b>")
            .write("plain", "plain")
            .write("position", "supported")
            .write("source", "T");
        let shown = his.send(world, &mut karim).await?;
        assert_eq!((shown.status, acts(world).await?.len()), (StatusCode::CONFLICT, 1), "{}", shown.body);
        for part in ["secretariat, 22 November 2026", "because", "hers", "his &lt;b&gt;", "Noted", "Supported"] {
            assert!(shown.body.contains(part), "{part}: {}", shown.body);
        }
        // Without a choice, the same page asks for one.
        let choice = Open::of(&shown)?;
        let asked = choice.send(world, &mut karim).await?;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            asked.body.contains("href=\"#national\"") && asked.body.contains("href=\"#position\""),
            "{}",
            asked.body
        );
        // What she writes while he chooses is shown in its turn.
        open(world, &mut amina, "ar").await?.write("national", "hers again").send(world, &mut amina).await?;
        let chosen = Open::of(&asked)?
            .write("take-national", "third")
            .write("third-national", "ours")
            .write("take-position", "theirs");
        let again = chosen.send(world, &mut karim).await?;
        assert_eq!(again.status, StatusCode::CONFLICT);
        assert!(
            again.body.contains("hers again")
                && again.body.contains("ours")
                && !again.body.contains("type=\"radio\" name=\"take-position\""),
            "{}",
            again.body
        );
        let chosen = Open::of(&again)?.write("take-national", "third").write("third-national", "ours all");
        let saved = chosen.send(world, &mut karim).await?;
        assert!(saved.header("location").ends_with("saved=beside"), "{} {}", saved.status, saved.body);
        let now = open(world, &mut amina, "ar").await?;
        assert_eq!(
            (now.value("national"), now.value("plain"), now.value("position"), now.value("source")),
            ("ours all", "plain", "noted", "S")
        );
        Ok(())
    })
}

#[test]
fn of_two_who_save_at_the_same_moment_one_is_asked() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let amina = with_an_entry(world).await?;
        let mut amina = amina;
        for round in 0..5 {
            let page = open(world, &mut amina, "ar").await?;
            let one = page.fields.clone();
            let (first, second) = (
                page.write("plain", &format!("one {round}")),
                Open { fields: one }.write("plain", &format!("two {round}")),
            );
            let mut others = [Browser::default(), Browser::default()];
            for other in &mut others {
                other.cookies = amina.cookies.clone();
            }
            let [one, two] = &mut others;
            let (first, second) = tokio::join!(first.send(world, one), second.send(world, two));
            let mut answers = [first?.status, second?.status];
            answers.sort();
            assert_eq!(answers, [StatusCode::SEE_OTHER, StatusCode::CONFLICT], "round {round}");
            assert_eq!(acts(world).await?.len(), round + 1);
        }
        Ok(())
    })
}

#[test]
fn a_draft_waits_for_its_writer_alone_and_goes_when_it_is_saved() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = with_an_entry(world).await?;
        let mut karim = karim(world).await?;
        let page = open(world, &mut amina, "ar").await?;
        // Not yet complete: a draft may be.
        let draft = page.write("national", "بداية").write("position", "noted").write("do", "draft");
        let kept = draft.send(world, &mut amina).await?;
        let place = kept.header("location").to_owned();
        assert_eq!(place, format!("/en/r/{}/edit?language=ar&draft=on", address(1)), "{}", kept.body);
        assert_eq!(acts(world).await?.len(), 0);
        let plain = amina.get(world, &format!("/en/r/{}/edit?language=ar", address(1))).await?.body;
        assert!(plain.contains("You have a draft of 22 November 2026") && !plain.contains("بداية"), "{plain}");
        let list = amina.get(world, "/en/drafts").await?.body;
        assert!(list.contains("Recommendation 132.1 in A/HRC/99/7") && list.contains("العربية"), "{list}");
        assert!(karim.get(world, "/en/drafts").await?.body.contains("You have no drafts"));
        assert!(!karim.get(world, &place).await?.body.contains("بداية"));

        // Somebody else writes in the meantime: the draft knows what it was based on.
        open(world, &mut karim, "ar").await?.write("national", "غيره").send(world, &mut karim).await?;
        let mine = Open::of(&amina.get(world, &place).await?)?;
        assert_eq!((mine.value("national"), mine.value("position")), ("بداية", "noted"));
        let conflict = mine.write("source", "S").send(world, &mut amina).await?;
        assert_eq!(conflict.status, StatusCode::CONFLICT, "{}", conflict.body);
        let saved = Open::of(&conflict)?.write("take-national", "mine").send(world, &mut amina).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        assert!(amina.get(world, "/en/drafts").await?.body.contains("You have no drafts"));

        let draft = open(world, &mut amina, "fr").await?.write("plain", "début").write("do", "draft");
        draft.send(world, &mut amina).await?;
        let end = format!("/en/r/{}/draft/end", address(1));
        let ended = amina.fill(world, "/en/drafts", &end, &[("language", "fr")]).await?;
        assert_eq!(ended.header("location"), "/en/drafts");
        assert!(amina.get(world, "/en/drafts").await?.body.contains("You have no drafts"));
        Ok(())
    })
}

async fn parts_page(world: &World, browser: &mut Browser) -> Result<Open> {
    Open::of(&browser.get(world, &format!("/en/r/{}/parts", address(RECORD))).await?)
}

impl Open {
    /// Sends the form of the parts, with so many labels and titles.
    async fn divide(&self, world: &World, browser: &mut Browser) -> Result<Answer> {
        let pairs: Vec<(&str, &str)> =
            self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        browser.send(world, &format!("/en/r/{}/parts", address(RECORD)), &pairs).await
    }

    /// Writes into the fields of a name, one after the other.
    fn write_each(mut self, name: &str, values: &[&str]) -> Open {
        let mut values = values.iter();
        for (_, value) in self.fields.iter_mut().filter(|(field, _)| field == name) {
            if let Some(new) = values.next() {
                *value = (*new).to_owned();
            }
        }
        self
    }
}

/// Key, label and title of each part, as the API tells them.
async fn parts(world: &World) -> Result<Vec<String>> {
    world.app.changed().await?;
    let record = world.get(&format!("/api/v1/recommendations/{}", address(RECORD))).await?.json()?;
    let said = |part: &Value| {
        let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        [word(&part["key"]), word(&part["label"]), word(&part["titles"]["en"]), word(&part["text"])].join("|")
    };
    Ok(record["parts"].as_array().context("parts")?.iter().map(said).collect())
}

#[test]
fn an_entry_is_divided_by_hand_and_its_parts_keep_their_identity() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let file = [a_recommendation(RECORD, "132.1 Ratify the treaty, build schools and train teachers (Fiji);")];
        world.receive(&file, "en", How::Import).await?;
        let mut amina = a_person(world, Who::Secretariat).await?;
        let page = parts_page(world, &mut amina).await?;
        let text = page.value("marked").to_owned();
        assert!(text.starts_with("132.1 Ratify") || text.starts_with("Ratify"), "{text}");
        let two = text.replace(", build", ",\nbuild");
        // First the lines, then what each is called.
        let shown = page.write("marked", &two).write("do", "divide").divide(world, &mut amina).await?;
        assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
        let named = Open::of(&shown)?.write_each("title", &["Treaty", "Schools"]).write("do", "save");
        assert_eq!(named.value("label"), "(a)");
        let saved = named.divide(world, &mut amina).await?;
        assert!(saved.header("location").ends_with("?saved=yes"), "{} {}", saved.status, saved.body);
        let now = parts(world).await?;
        assert!(now[0].starts_with("p1|(a)|Treaty|") && now[1].starts_with("p2|(b)|Schools|build schools"), "{now:?}");
        // The second is split: it stays itself, what is split off is new.
        let three = two.replace(" and train", "\nand train");
        let shown = parts_page(world, &mut amina)
            .await?
            .write("marked", &three)
            .write("do", "divide")
            .divide(world, &mut amina)
            .await?;
        let named = Open::of(&shown)?.write_each("label", &["1.", "2.", "3."]).write("do", "save");
        named.divide(world, &mut amina).await?;
        let keys: Vec<String> =
            parts(world).await?.iter().map(|part| part.split('|').take(3).collect::<Vec<_>>().join("|")).collect();
        assert_eq!(keys, ["p1|1.|", "p2|2.|", "p3|3.|"]);
        let split = acts(world).await?[1]["changes"][0].clone();
        assert_eq!((split["field"].as_str(), split["after"][2]["from"].clone()), (Some("parts"), json!(["p2"])));
        // Joined again; the key of the one that is gone is not given twice.
        let shown = parts_page(world, &mut amina)
            .await?
            .write("marked", &two)
            .write("do", "divide")
            .divide(world, &mut amina)
            .await?;
        Open::of(&shown)?.write("do", "save").divide(world, &mut amina).await?;
        assert_eq!(acts(world).await?[2]["changes"][0]["after"][1]["from"], json!(["p3"]));
        let shown = parts_page(world, &mut amina)
            .await?
            .write("marked", &three)
            .write("do", "divide")
            .divide(world, &mut amina)
            .await?;
        Open::of(&shown)?.write("do", "save").divide(world, &mut amina).await?;
        assert!(parts(world).await?[2].starts_with("p4|"), "{:?}", parts(world).await?);
        let page = world.get(&format!("/en/r/{}", address(RECORD))).await?.body;
        assert!(page.contains("id=\"part-p4\"") && !page.contains("Edit this entry"), "{page}");
        Ok(())
    })
}

#[test]
fn words_of_the_un_cannot_be_changed_and_what_others_divided_is_shown() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = with_an_entry(world).await?;
        let mut karim = karim(world).await?;
        let page = parts_page(world, &mut amina).await?;
        let changed = page.value("marked").replace("Ratify", "Sign\n<b>");
        let refused = page.write("marked", &changed).write("do", "save").divide(world, &mut amina).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("words of the United Nations are not changed"), "{}", refused.body);
        assert!(refused.body.contains("Sign\n&lt;b&gt;"), "{}", refused.body);

        let marked = |open: Open, from: &str, to: &str| {
            let text = open.value("marked").replace(from, to);
            open.write("marked", &text).write("do", "divide")
        };
        let (hers, his) = (parts_page(world, &mut amina).await?, parts_page(world, &mut karim).await?);
        let hers = marked(hers, "Ratify ", "Ratify\n").divide(world, &mut amina).await?;
        Open::of(&hers)?.write("do", "save").divide(world, &mut amina).await?;
        let his = marked(his, "the ", "the\n").divide(world, &mut karim).await?;
        let his = Open::of(&his)?.write_each("title", &["mine"]).write("do", "save").divide(world, &mut karim).await?;
        assert_eq!(his.status, StatusCode::CONFLICT, "{}", his.body);
        assert!(
            his.body.contains("Meanwhile others divided this entry like this") && his.body.contains("mine"),
            "{}",
            his.body
        );
        let again = Open::of(&his)?.write("do", "save").divide(world, &mut karim).await?;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.body);
        assert!(parts(world).await?[0].contains("|mine|"), "{:?}", parts(world).await?);
        // One line again: no parts.
        let whole = parts_page(world, &mut amina).await?;
        let text = whole.value("marked").replace('\n', " ");
        whole.write("marked", &text).write("do", "save").divide(world, &mut amina).await?;
        assert_eq!(parts(world).await?, [""; 0]);
        Ok(())
    })
}

#[test]
fn parts_that_a_person_made_are_taken_away_by_no_import_and_no_undo() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let text = |items: &str| [a_recommendation(RECORD, &format!("132.1 The State should: {items} (Fiji);"))];
        world.receive(&text("(a) Build; (b) Teach;"), "en", How::Import).await?;
        let mut amina = a_person(world, Who::Secretariat).await?;
        let titled =
            parts_page(world, &mut amina).await?.write_each("title", &["Schools", "Teachers"]).write("do", "save");
        let saved = titled.divide(world, &mut amina).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        let keys = async || -> Result<Vec<String>> {
            Ok(parts(world).await?.iter().map(|part| part.split('|').take(3).collect::<Vec<_>>().join("|")).collect())
        };
        // Titled, the UN's parts are still the same parts.
        assert_eq!(keys().await?, ["(a)|(a)|Schools", "(b)|(b)|Teachers"]);
        let changed = text("(a) Build; (b) Teach; (c) Feed;");
        let preview = world.receive(&changed, "en", How::Preview).await?;
        assert_eq!((preview.changed, preview.edited_since), (1, 1));
        world.receive(&changed, "en", How::Import).await?;
        assert_eq!(keys().await?, ["(a)|(a)|Schools", "(b)|(b)|Teachers"]);
        let page = amina.get(world, &format!("/en/r/{}", address(RECORD))).await?.body;
        assert!(page.contains("Schools"), "{page}");
        world.undo(ledger::BatchId(world.last_import().await?)).await?;
        assert_eq!(keys().await?, ["(a)|(a)|Schools", "(b)|(b)|Teachers"]);
        Ok(())
    })
}

#[test]
fn who_has_signed_in_sees_what_the_un_changed_since_a_translation() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = with_an_entry(world).await?;
        open(world, &mut amina, "ar").await?.write("national", "صدّقوا").send(world, &mut amina).await?;
        world.receive(&[a_recommendation(RECORD, "132.1 Ratify the protocol (Fiji);")], "en", How::Import).await?;
        let path = format!("/ar/r/{}", address(RECORD));
        let page = amina.get(world, &path).await?.body;
        assert!(page.contains("<del class=\"difference__old\">") && page.contains("protocol"), "{page}");
        let public = world.get(&path).await?.body;
        assert!(public.contains("صدّقوا") && !public.contains("difference__old"), "{public}");
        Ok(())
    })
}
