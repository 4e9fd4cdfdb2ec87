//! Clusters and assignments in the browser: made from a search, given to institutions, answered by their
//! validating authority; what members say to one another is told to nobody else.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::clusters::assignment::{self, Assignment, State};
use mithaq::institutions::Institution;
use mithaq::permissions::{Class, Duty};
use serde_json::json;

use crate::browser::{Browser, Who, a_person};
use crate::desk_words::worded;
use crate::institutions::{a_post, an_institution, appoint, entries, joined};
use crate::openapi::held_to;
use crate::programs::Program;
use crate::world::{Answer, How, World, a_recommendation, address, an_observation, on_each_engine};

/// Somebody who holds a post in an institution.
pub async fn holder(
    world: &World,
    office: &mut Browser,
    institution: &Institution,
    duty: Duty,
    name: &str,
) -> Result<Browser> {
    let post = a_post(world, institution, duty).await?;
    let email = format!("{}@example.org", name.to_lowercase());
    let person = [("name", name), ("email", email.as_str()), ("from", "2026-01-01")];
    let page = appoint(world, office, &post, &person).await?;
    joined(world, &page.body).await
}

pub fn words(answer: &Answer) -> String {
    let text: Vec<&str> = answer.body.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect();
    let text = text.join(" ").replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Four entries of two mechanisms; the last is internal.
async fn schools(world: &World) -> Result<()> {
    let mut records: Vec<_> =
        (1..=2).map(|key| a_recommendation(key, &format!("132.{key} Build school {key} (Fiji);"))).collect();
    records[1]["UprPositions"] = json!(["- Noted"]);
    records.push(an_observation(3, "12. Build every school."));
    world.receive(&records, "en", How::Import).await?;
    world.receive(&[a_recommendation(4, "132.4 A xanthocanary school (Fiji);")], "en", How::Internally).await?;
    Ok(())
}

/// Makes a cluster of what a search finds: its path.
async fn gather(world: &World, office: &mut Browser, query: &str, fields: &[(&str, &str)]) -> Result<String> {
    let mut all = vec![("query", query)];
    all.extend_from_slice(fields);
    let made = office.fill(world, &format!("/en/clusters/new{query}"), "/en/clusters/new", &all).await?;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", words(&made));
    Ok(made.header("location").to_owned())
}

/// Assigns what an address names.
async fn assign(world: &World, office: &mut Browser, what: &str, to: &Institution, share: &str) -> Result<Answer> {
    let page = format!("/en/assignments/new{what}");
    let fields = [("query", what), ("institution", to.public_id.as_str()), ("share", share)];
    office.fill(world, &page, "/en/assignments/new", &fields).await
}

/// Those that stand where one is told.
pub async fn open_in(world: &World, state: State) -> Result<Vec<Assignment>> {
    let mut all = assignment::open(world.app.db.read()).await?;
    all.retain(|one| one.state == state);
    Ok(all)
}

async fn in_state(world: &World, state: State) -> Result<Vec<String>> {
    Ok(open_in(world, state).await?.into_iter().map(|one| one.public_id).collect())
}

#[test]
fn a_cluster_is_made_from_a_search_and_shown_to_its_audience() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        schools(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let list = office.get(world, "/en/recommendations?q=school").await?;
        assert!(list.body.contains("/en/clusters/new?q=school"), "{}", list.body);
        assert!(!world.get("/en/recommendations?q=school").await?.body.contains("/clusters/new"));
        let nameless = [("query", "?q=school"), ("objective-en", "Every child"), ("audience", "members")];
        let refused = office.fill(world, "/en/clusters/new?q=school", "/en/clusters/new", &nameless).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("Give the cluster a title") && refused.body.contains("Every child"));
        let fields = [("title-en", "Schools <b>x"), ("objective-en", "Every child"), ("audience", "members")];
        let cluster = gather(world, &mut office, "?q=school", &fields).await?;
        let page = office.get(world, &cluster).await?;
        let said = words(&page);
        assert!(said.contains("4 entries") && said.contains("No lead institution"), "{said}");
        assert!(said.contains("Supported 2") && said.contains("Noted 1") && said.contains("Without a position 1"));
        assert!(!page.body.contains("<b>x"), "what was typed is mark-up");
        // Members see it, without what is not for them; the public does not know of it.
        let ministry = an_institution(world, "Ministry of Education", Class::Member).await?;
        let union = an_institution(world, "Union of Lawyers", Class::Observer).await?;
        let mut member = holder(world, &mut office, &ministry, Duty::FocalPoint, "Karim").await?;
        let mut observer = holder(world, &mut office, &union, Duty::Observer, "Lamia").await?;
        let seen = words(&member.get(world, &cluster).await?);
        assert!(seen.contains("3 entries") && !seen.contains("xanthocanary"), "{seen}");
        assert_eq!(observer.get(world, &cluster).await?.status, StatusCode::NOT_FOUND);
        assert_eq!(world.get(&cluster).await?.status, StatusCode::NOT_FOUND);
        assert!(!world.get("/en/clusters").await?.body.contains("Schools"));
        assert!(!world.get("/en/").await?.body.contains("/en/clusters"), "nothing to lead to");

        // Publishing it is an act that wants a second factor shown a moment ago.
        world.app.clock.advance(11 * 60);
        let public = [("title-en", "Schools"), ("objective-en", "Every child"), ("audience", "public")];
        let edit = format!("{cluster}/edit");
        let mut all = vec![("seen-title.en", "Schools <b>x"), ("seen-objective.en", "Every child")];
        all.extend([("seen-audience", "members")]);
        all.extend_from_slice(&public);
        let stale = office.fill(world, &edit, &edit, &all).await?;
        assert!(stale.header("location").starts_with("/en/second-factor"), "{}", stale.status);
        office.prove(world).await?;
        let saved = office.fill(world, &edit, &edit, &all).await?;
        assert_eq!(saved.header("location"), cluster, "{}", words(&saved));
        let shown = words(&world.get(&cluster).await?);
        assert!(shown.contains("3 entries") && shown.contains("Every child"), "{shown}");
        assert!(world.get("/en/").await?.body.contains("/en/clusters"));
        let csv = world.get("/en/clusters.csv?topic=").await?;
        assert!(csv.body.contains("Schools") && csv.body.contains(",3,"), "{}", csv.body);
        assert_eq!(world.get("/en/clusters.json").await?.json()?[0]["recommendations"], "3");
        assert!(words(&world.get("/en/clusters?mechanism=crc").await?).contains("1 cluster"));
        assert!(words(&world.get("/en/clusters?mechanism=cat").await?).contains("0 clusters"));
        // On the entry's page stands the cluster; taken out, it no longer does.
        let entry = format!("/en/r/{}", address(1));
        assert!(world.get(&entry).await?.body.contains(&cluster));
        let page = office.get(world, &cluster).await?.body;
        let place = page.split("name=\"place\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let out = [("place", place.context("a place")?)];
        office.fill(world, &cluster, &format!("{cluster}/removal"), &out).await?;
        assert!(words(&office.get(world, &cluster).await?).contains("3 entries"));
        // Somebody else described it meanwhile: both versions, and a choice.
        let mut late = vec![("seen-title.en", "Schools <b>x"), ("seen-audience", "public"), ("audience", "public")];
        late.push(("title-en", "Good schools"));
        let conflict = office.fill(world, &edit, &edit, &late).await?;
        assert_eq!(conflict.status, StatusCode::CONFLICT);
        let said = words(&conflict);
        assert!(said.contains("Good schools") && said.contains("Two changes of the same field"), "{said}");
        let mut decided = vec![("seen-title.en", "Schools"), ("seen-objective.en", "Every child")];
        decided.extend([("seen-audience", "public"), ("audience", "public"), ("title-en", "Good schools")]);
        decided.extend([("objective-en", "Every child"), ("conflict", "title.en"), ("take-title.en", "mine")]);
        let saved = office.fill(world, &edit, &edit, &decided).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", words(&saved));
        assert!(words(&world.get(&cluster).await?).contains("Good schools"));
        Ok(())
    })
}

#[test]
fn a_validating_authority_answers_all_at_once() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        schools(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Education", Class::Member).await?;
        let finance = an_institution(world, "Ministry of Finance", Class::Member).await?;
        let mut authority = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "Vera").await?;
        let mut focal = holder(world, &mut office, &ministry, Duty::FocalPoint, "Karim").await?;
        let mut other = holder(world, &mut office, &finance, Duty::ValidatingAuthority, "Omar").await?;
        let entry = |key: u32| format!("?entry={}", address(key));
        for (key, share) in [(1, "lead"), (2, "lead")] {
            let done = assign(world, &mut office, &entry(key), &ministry, share).await?;
            assert_eq!(done.header("location"), format!("/en/r/{}", address(key)), "{}", words(&done));
        }
        let second = assign(world, &mut office, &entry(1), &finance, "lead").await?;
        assert!(words(&second).contains("Another institution leads already"), "{}", words(&second));
        let inside = assign(world, &mut office, &entry(4), &ministry, "lead").await?;
        assert!(words(&inside).contains("Publish it to members first"), "{}", words(&inside));

        // Only whoever answers for the institution is asked; others of it look on.
        assert!(!words(&other.get(world, "/en/assignments").await?).contains("Build school"));
        let looks = focal.get(world, "/en/assignments").await?;
        assert!(words(&looks).contains("Build school 1") && !looks.body.contains("name=\"answer-"));
        let asked = authority.get(world, "/en/assignments").await?;
        assert_eq!(asked.body.matches("value=\"accept\" checked").count(), 2, "{}", asked.body);
        // Their desk says so, and whoever is new in a post of the ministry is handed it.
        assert!(words(&authority.get(world, "/en/desk").await?).contains("To be answered: 2"));
        assert!(!words(&other.get(world, "/en/desk").await?).contains("To be answered"));
        let posts = mithaq::institutions::post::of_institution(world.app.db.read(), ministry.id).await?;
        let handed = focal.get(world, &format!("/en/posts/{}/handover", posts[1].public_id)).await?;
        assert!(words(&handed).contains("132.1") && words(&handed).contains("Lead institution"), "{}", words(&handed));
        let ids = in_state(world, State::Submitted).await?;
        let [one, two] = ids.as_slice() else { anyhow::bail!("two assignments: {ids:?}") };
        let (first, second, reason) = (format!("answer-{one}"), format!("answer-{two}"), format!("reason-{two}"));
        let bare = [(first.as_str(), "accept"), (second.as_str(), "contest"), (reason.as_str(), " ")];
        let refused = authority.fill(world, "/en/assignments", "/en/assignments/answers", &bare).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(words(&refused).contains("Say why the institution contests it"));
        assert!(refused.body.contains("value=\"contest\" checked"), "what was chosen stands in the form");
        // Nobody else answers for it.
        let foreign = [(first.as_str(), "accept")];
        let refused = other.fill(world, "/en/assignments", "/en/assignments/answers", &foreign).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let full = [(first.as_str(), "accept"), (second.as_str(), "contest"), (reason.as_str(), "It is xylophonic")];
        let answered = authority.fill(world, "/en/assignments", "/en/assignments/answers", &full).await?;
        assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", words(&answered));
        assert_eq!(in_state(world, State::Accepted).await?.as_slice(), std::slice::from_ref(one));
        // What was accepted is public as its entry is; what is contested is between the two.
        let public = world.get(&format!("/en/r/{}", address(1))).await?;
        assert!(words(&public).contains("Ministry of Education Lead institution"), "{}", words(&public));
        assert!(!words(&world.get(&format!("/en/r/{}", address(2))).await?).contains("Ministry of Education"));
        let page = format!("/en/assignments/{two}");
        assert_eq!(other.get(world, &page).await?.status, StatusCode::NOT_FOUND);
        let contested = office.get(world, "/en/assignments").await?;
        assert!(words(&contested).contains("Contested: It is xylophonic"), "{}", words(&contested));

        let silent = [("do", "insist"), ("version", "2")];
        let refused = office.fill(world, &page, &page, &silent).await?;
        assert!(words(&refused).contains("Answer the institution’s reason"), "{}", words(&refused));
        let stale = [("do", "withdraw"), ("version", "1")];
        let refused = office.fill(world, &page, &page, &stale).await?;
        assert!(words(&refused).contains("Somebody else has decided"), "{}", words(&refused));
        let answer = [("do", "insist"), ("version", "2"), ("why", "By article 7.")];
        assert_eq!(office.fill(world, &page, &page, &answer).await?.status, StatusCode::SEE_OTHER);
        assert!(words(&authority.get(world, "/en/assignments").await?).contains("By article 7."));
        let to_other = [("do", "reassign"), ("version", "3"), ("institution", finance.public_id.as_str())];
        let moved = office.fill(world, &page, &page, &to_other).await?;
        assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", words(&moved));
        assert!(words(&other.get(world, "/en/assignments").await?).contains("Build school 2"));
        assert!(!words(&authority.get(world, "/en/assignments?state=submitted").await?).contains("Build school 2"));
        Ok(())
    })
}

#[test]
fn many_are_assigned_after_a_preview_and_taken_back() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        schools(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Education", Class::Member).await?;
        let finance = an_institution(world, "Ministry of Finance", Class::Member).await?;
        let mut authority = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "Vera").await?;
        assign(world, &mut office, &format!("?entry={}", address(1)), &finance, "lead").await?;
        let preview = async |office: &mut Browser| {
            let made = assign(world, office, "?q=school", &ministry, "lead").await?;
            anyhow::Ok(made.header("location").to_owned())
        };
        let (page, other) = (preview(&mut office).await?, preview(&mut office).await?);
        let shown = office.get(world, &page).await?;
        let said = words(&shown);
        assert!(said.contains("2 would be assigned") && said.contains("1 are led by another institution"), "{said}");
        assert!(said.contains("1 are to be published to members first"), "{said}");
        assert_eq!(in_state(world, State::Submitted).await?.len(), 1, "a preview assigns nothing");
        let mark = crate::browser::hidden(&shown.body, "mark").context("a mark")?;
        let apply = [("mark", mark.as_str())];
        let done = office.fill(world, &page, &format!("{page}/application"), &apply).await?;
        assert_eq!(done.header("location"), page, "{}", words(&done));
        assert_eq!(in_state(world, State::Submitted).await?.len(), 3);
        // The other preview was made before that: it is not done but shown anew.
        let late = office.fill(world, &other, &format!("{other}/application"), &apply).await?;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(words(&late).contains("Since the preview something has changed"), "{}", words(&late));
        // One is accepted meanwhile: it stays.
        let asked = authority.get(world, "/en/assignments").await?.body;
        let name = asked.split("name=\"answer-").nth(1).and_then(|rest| rest.split('"').next()).context("a row")?;
        let accept = format!("answer-{name}");
        authority.fill(world, "/en/assignments", "/en/assignments/answers", &[(accept.as_str(), "accept")]).await?;
        office.fill(world, &page, &format!("{page}/undo"), &[]).await?;
        let undone = words(&office.get(world, &page).await?);
        assert!(
            undone.contains("Undone") && undone.contains("1 Accepted") && undone.contains("1 Withdrawn"),
            "{undone}"
        );
        assert_eq!(in_state(world, State::Submitted).await?.len(), 1, "what was there before");
        Ok(())
    })
}

#[test]
fn what_rules_propose_is_confirmed_on_the_screen() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut records: Vec<_> =
            (1..=3).map(|key| a_recommendation(key, &format!("132.{key} Build school {key} (Fiji);"))).collect();
        records.iter_mut().for_each(|record| record["Themes"] = json!(["Right to education"]));
        world.receive(&records, "en", How::Import).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Education", Class::Member).await?;
        let mut authority = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "Vera").await?;
        let rules = "/en/assignments/rules";
        let refused = office.fill(world, rules, rules, &[("share", "lead")]).await?;
        let said = words(&refused);
        assert!(said.contains("Choose a topic from the list") && said.contains("Choose an institution"), "{said}");
        let terms = world.app.terms();
        let topic = terms.topics.themes.by_code("right-to-education").context("a theme")?.id.to_string();
        let fields = [("topic", topic.as_str()), ("institution", ministry.public_id.as_str()), ("share", "lead")];
        assert_eq!(office.fill(world, rules, rules, &fields).await?.status, StatusCode::SEE_OTHER);
        let again = office.fill(world, rules, rules, &fields).await?;
        assert!(words(&again).contains("There is a rule for this topic"), "{}", words(&again));
        assert!(words(&office.get(world, rules).await?).contains("Make 3 proposals"));
        office.fill(world, rules, "/en/assignments/proposals", &[]).await?;
        let proposed = office.get(world, "/en/assignments").await?;
        assert!(words(&proposed).contains("proposed because of the topic “Right to education”"), "{}", proposed.body);
        assert!(!words(&authority.get(world, "/en/assignments").await?).contains("Build school"));
        let ids = in_state(world, State::Proposed).await?;
        let confirmation = "/en/assignments/confirmation";
        let nothing = office.fill(world, "/en/assignments", confirmation, &[("do", "ticked")]).await?;
        assert!(words(&nothing).contains("Tick at least one"), "{}", words(&nothing));
        let one = [("do", "ticked"), ("assignment", ids[0].as_str())];
        assert_eq!(office.fill(world, "/en/assignments", confirmation, &one).await?.status, StatusCode::SEE_OTHER);
        let reject = [("do", "reject"), ("assignment", ids[1].as_str())];
        office.fill(world, "/en/assignments?state=proposed", confirmation, &reject).await?;
        let old = [("do", "all"), ("mark", "2-7")];
        let changed = office.fill(world, "/en/assignments?state=proposed", confirmation, &old).await?;
        assert!(words(&changed).contains("The list has changed"), "{}", words(&changed));
        let left = crate::browser::hidden(&changed.body, "mark").context("a mark")?;
        office.fill(world, "/en/assignments", confirmation, &[("do", "all"), ("mark", left.as_str())]).await?;
        assert_eq!(in_state(world, State::Submitted).await?.len(), 2);
        let waiting = authority.get(world, "/en/assignments").await?;
        assert_eq!(waiting.body.matches("value=\"accept\" checked").count(), 2);
        let rule = office.get(world, rules).await?.body;
        let end = rule.split("action=\"").find(|rest| rest.contains("/end\"")).context("an end")?;
        let end = end.split('"').next().context("an address")?.to_owned();
        office.fill(world, rules, &end, &[]).await?;
        assert!(words(&office.get(world, rules).await?).contains("There is nothing to show"), "no rule is left");
        Ok(())
    })
}

#[test]
fn what_members_say_is_told_to_nobody_else() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        schools(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Education", Class::Member).await?;
        let union = an_institution(world, "Union of Lawyers", Class::Observer).await?;
        let mut member = holder(world, &mut office, &ministry, Duty::FocalPoint, "Karim").await?;
        let mut authority = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "Vera").await?;
        let mut observer = holder(world, &mut office, &union, Duty::Observer, "Lamia").await?;
        let cluster =
            gather(world, &mut office, "?q=school", &[("title-en", "Schools"), ("audience", "public")]).await?;
        let hidden =
            gather(world, &mut office, "?mechanism=upr", &[("title-en", "Zinnober"), ("audience", "internal")]).await?;
        let what = format!("?cluster={}", cluster.rsplit('/').next().unwrap_or_default());
        let refused = assign(world, &mut office, &what, &ministry, "lead").await?;
        assert!(words(&refused).contains("Publish it to members first"), "an entry inside is internal");
        let page = office.get(world, &cluster).await?.body;
        let last = page.split("name=\"place\" value=\"").skip(1).filter_map(|rest| rest.split('"').next()).max();
        office.fill(world, &cluster, &format!("{cluster}/removal"), &[("place", last.context("a place")?)]).await?;
        let done = assign(world, &mut office, &what, &ministry, "lead").await?;
        assert_eq!(done.header("location"), cluster, "{}", words(&done));

        let comments = format!("{cluster}/comments");
        let empty = member.fill(world, &cluster, &comments, &[("comment", " ")]).await?;
        assert!(words(&empty).contains("Write a comment first"), "{}", words(&empty));
        let bad = member.fill(world, &cluster, &comments, &[("comment", "[x](javascript:x)")]).await?;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        member.fill(world, &cluster, &comments, &[("comment", "A *quagga* <b>x</b>")]).await?;
        let agreements = format!("{cluster}/agreements");
        let early = [("agreed", "By the okapi"), ("agreed-on", "2027-01-01")];
        let refused = office.fill(world, &cluster, &agreements, &early).await?;
        assert!(words(&refused).contains("today or earlier") && refused.body.contains("By the okapi"));
        let agreed = [("agreed", "By the okapi"), ("agreed-on", "2026-11-20"), ("with", &ministry.id.0.to_string())];
        let done = office.fill(world, &cluster, &agreements, &agreed).await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", words(&done));
        let ids = in_state(world, State::Submitted).await?;
        let (answer, reason) = (format!("answer-{}", ids[0]), format!("reason-{}", ids[0]));
        let contest = [(answer.as_str(), "contest"), (reason.as_str(), "It is xylophonic")];
        let done = authority.fill(world, "/en/assignments", "/en/assignments/answers", &contest).await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", words(&done));

        let canaries = ["quagga", "okapi", "xylophonic", "Zinnober", "xanthocanary"];
        let open = mithaq::routes::ALL.iter().filter(|(method, path, whom)| {
            *method == "GET" && *whom == mithaq::routes::For::Everybody && !path.contains("{token}")
        });
        let mut paths: Vec<String> = vec![cluster.clone(), hidden.clone()];
        for (_, path, _) in open {
            let path = path.replace("{lang}", "en").replace("{id}", &address(1)).replace("{scheme}", "theme");
            let id = cluster.rsplit('/').next().unwrap_or_default();
            let path = path.replace("{cluster}", id).replace("{institution}", &ministry.public_id);
            paths.extend((!path.contains('{')).then_some(path));
        }
        assert!(paths.len() > 30, "{paths:?}");
        for path in &paths {
            for reader in [&mut Browser::default(), &mut observer] {
                let told = reader.get(world, path).await?.body;
                for canary in canaries {
                    assert!(!told.contains(canary), "{path} tells {canary}: {told}");
                }
            }
        }
        // The control: members are told what is theirs, the secretariat all of it.
        let told = member.get(world, &cluster).await?.body;
        assert!(told.contains("<em>quagga</em> &lt;b&gt;x") && told.contains("okapi"), "{told}");
        assert!(!told.contains("Zinnober"));
        assert_eq!(member.get(world, &hidden).await?.status, StatusCode::NOT_FOUND);
        assert!(words(&office.get(world, &hidden).await?).contains("Zinnober"));
        assert!(office.get(world, "/en/assignments").await?.body.contains("xylophonic"));
        // Their own comment they withdraw, and nobody else does.
        let own = told.split(&format!("{cluster}/comments/")).nth(1).and_then(|rest| rest.split('/').next());
        let withdrawal = format!("{cluster}/comments/{}/withdrawal", own.context("a comment")?);
        let strange = office.fill(world, &cluster, &withdrawal, &[]).await?;
        assert_eq!(strange.status, StatusCode::NOT_FOUND);
        member.fill(world, &cluster, &withdrawal, &[]).await?;
        let told = words(&member.get(world, &cluster).await?);
        assert!(told.contains("Withdrawn by its author") && !told.contains("quagga"), "{told}");
        // Nor does an observer comment.
        let refused = observer.fill(world, "/en/account", &comments, &[("comment", "x")]).await?;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        Ok(())
    })
}

#[test]
fn every_page_of_clusters_has_its_words_in_every_language() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let mut auditor = a_person(world, Who::Auditor).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let mut authority = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "Vera").await?;
        let cluster = gather(world, &mut office, "?q=ratify", &[("title-en", "<b>x"), ("audience", "members")]).await?;
        let comment = [("comment", "<b>x</b>")];
        office.fill(world, &cluster, &format!("{cluster}/comments"), &comment).await?;
        let agreed = [("agreed", "<b>x</b>"), ("agreed-on", "2026-11-20")];
        office.fill(world, &cluster, &format!("{cluster}/agreements"), &agreed).await?;
        let what = format!("?cluster={}", cluster.rsplit('/').next().unwrap_or_default());
        assign(world, &mut office, &what, &ministry, "lead").await?;
        let bulk = assign(world, &mut office, "?all=yes", &ministry, "supporting").await?;
        let entry = format!("/en/r/{}", address(1));
        let own = in_state(world, State::Submitted).await?;
        let (answer, reason) = (format!("answer-{}", own[0]), format!("reason-{}", own[0]));
        let contest = [(answer.as_str(), "contest"), (reason.as_str(), "<b>x</b>")];
        let mut pages: Vec<String> = ["/en/clusters", "/en/assignments/rules", "/en/desk"].map(str::to_owned).to_vec();
        pages.extend([cluster.clone(), entry.clone(), format!("/en/assignments/{}", own[0])]);
        pages.extend(State::ALL.map(|state| format!("/en/assignments?state={}", state.code())));
        worded(world, &mut [&mut office, &mut auditor, &mut authority], &pages).await?;
        authority.fill(world, "/en/assignments", "/en/assignments/answers", &contest).await?;
        pages.extend([format!("{cluster}/edit"), "/en/clusters/new?q=ratify".to_owned()]);
        pages.extend([bulk.header("location").to_owned(), format!("/en/assignments/new?entry={}", address(1))]);
        pages.push(format!("/en/clusters/new?entry={}", address(1)));
        worded(world, &mut [&mut office], &pages).await?;
        let end = [("resume", "")];
        office.fill(world, &cluster, &format!("{cluster}/end"), &end).await?;
        worded(world, &mut [&mut office], &[cluster.clone(), format!("{cluster}/edit")]).await?;
        // What is wrong, in the language of its page.
        for language in world.app.i18n.languages() {
            let to = |path: &str| path.replacen("/en/", &format!("/{}/", language.code), 1);
            let long = "x".repeat(6000);
            for (on, path, fields) in [
                (
                    "/en/clusters/new?q=ratify",
                    "/en/clusters/new",
                    [("title-en", long.as_str()), ("objective-en", &long)],
                ),
                ("/en/assignments/new?q=ratify", "/en/assignments/new", [("institution", "<b>x"), ("why", &long)]),
                ("/en/assignments/rules", "/en/assignments/rules", [("topic", "<b>x"), ("share", "<b>x")]),
                (&pages[5], &pages[5], [("do", "<b>x"), ("why", &long)]),
                (&cluster, &format!("{cluster}/agreements"), [("agreed", &long), ("agreed-on", "<b>x")]),
                (&cluster, &format!("{cluster}/removal"), [("place", "<b>x"), ("x", "")]),
            ] {
                let page = office.fill(world, &to(on), &to(path), &fields).await?;
                assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{path} {}", language.code);
                crate::templates::assert_worded(&page.body, path);
                assert!(!page.body.contains("<b>x"), "{path}: what was typed is mark-up");
            }
        }
        Ok(())
    })
}

#[test]
fn a_ministrys_own_system_does_all_of_it_by_the_same_rules() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        schools(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Education", Class::Member).await?;
        let mut authority = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "Vera").await?;
        let (office, theirs) = (Program::of(world, &mut office).await?, Program::of(world, &mut authority).await?);
        let (all, one) = ("/api/v1/clusters", "/api/v1/clusters/{cluster}");
        let wrong = json!({ "title": {}, "audience": "king" });
        let told = held_to("post", all, all, "422", &office.send(world, "POST", all, &wrong).await?)?;
        assert_eq!(
            (&told["errors"][0]["field"], &told["errors"][1]["field"]),
            (&"title_en".into(), &"audience".into())
        );
        let new = json!({
            "title": { "en": "Schools" }, "audience": "members", "topic": ["theme/right-to-education"],
            "entry": [address(1), address(3)],
        });
        assert_eq!(theirs.send(world, "POST", all, &new).await?.status, StatusCode::FORBIDDEN);
        let made = office.send(world, "POST", all, &new).await?;
        let body = held_to("post", all, all, "201", &made)?;
        assert_eq!(
            (&body["topic"][0], &body["entries"][1]["id"]),
            (&"theme/right-to-education".into(), &address(3).into())
        );
        let place = made.header("location").to_owned();
        let mut read = held_to("get", one, &place, "200", &office.get(world, &place).await?)?;
        read["objective"]["en"] = "Every child".into();
        let changed = office.send(world, "PUT", &place, &read).await?;
        assert_eq!(held_to("put", one, &place, "200", &changed)?["objective"]["en"], "Every child");
        let late = office.send(world, "PUT", &place, &read).await?;
        assert_eq!(held_to("put", one, &place, "422", &late)?["errors"][0]["field"], "version");
        let entries = format!("{place}/entries");
        let (form, more) = ("/api/v1/clusters/{cluster}/entries", json!({ "query": "?q=school" }));
        let filled = held_to("post", form, &entries, "201", &office.send(world, "POST", &entries, &more).await?)?;
        assert_eq!(filled["entries"].as_array().map(Vec::len), Some(4));
        let out = office.send(world, "DELETE", &entries, &json!({ "entry": [address(4)] })).await?;
        assert_eq!(held_to("delete", form, &entries, "200", &out)?["entries"].as_array().map(Vec::len), Some(3));
        assert_eq!(world.get(&place).await?.status, StatusCode::NOT_FOUND, "members alone know of it");
        assert_eq!(world.get(all).await?.json()?["items"], json!([]));

        let given = "/api/v1/assignments";
        let id = place.rsplit('/').next().unwrap_or_default();
        let mut wish = json!({ "cluster": [id], "institution": ministry.public_id, "share": "lead" });
        let made = held_to("post", given, given, "201", &office.send(world, "POST", given, &wish).await?)?;
        assert_eq!((&made["items"][0]["cluster"], &made["items"][0]["state"]), (&id.into(), &"submitted".into()));
        wish["cluster"] = json!([]);
        wish["entry"] = json!([address(4)]);
        let hidden = office.send(world, "POST", given, &wish).await?;
        assert_eq!(held_to("post", given, given, "422", &hidden)?["errors"][0]["field"], "institution");
        let mine = held_to("get", given, given, "200", &theirs.get(world, given).await?)?;
        assert_eq!(mine["items"].as_array().map(Vec::len), Some(1));
        let number = mine["items"][0]["id"].as_str().context("an id")?;
        let (form, answer) = ("/api/v1/assignments/{assignment}/answer", format!("{given}/{number}/answer"));
        let silent = theirs.send(world, "POST", &answer, &json!({ "answer": "contest" })).await?;
        held_to("post", form, &answer, "422", &silent)?;
        let contest = json!({ "answer": "contest", "reason": "Not ours" });
        let done = held_to("post", form, &answer, "201", &theirs.send(world, "POST", &answer, &contest).await?)?;
        assert_eq!(
            (&done["items"][0]["state"], &done["items"][0]["steps"][1]["said"]),
            (&"contested".into(), &"Not ours".into())
        );
        let (form, decision) = ("/api/v1/assignments/{assignment}/decision", format!("{given}/{number}/decision"));
        let insist = json!({ "do": "insist", "why": "By law", "version": 2 });
        assert_eq!(theirs.send(world, "POST", &decision, &insist).await?.status, StatusCode::FORBIDDEN);
        let kept = held_to("post", form, &decision, "201", &office.send(world, "POST", &decision, &insist).await?)?;
        assert_eq!(kept["items"][0]["state"], "submitted");
        let accept = json!({ "answer": "accept" });
        assert_eq!(theirs.send(world, "POST", &answer, &accept).await?.json()?["items"][0]["state"], "accepted");
        let nothing = office.send(world, "POST", "/api/v1/assignments/confirmation", &json!({})).await?;
        held_to("post", "/api/v1/assignments/confirmation", given, "422", &nothing)?;

        let (form, said) = ("/api/v1/clusters/{cluster}/comments", format!("{place}/comments"));
        let comment = theirs.send(world, "POST", &said, &json!({ "comment": "In spring." })).await?;
        let told = held_to("post", form, &said, "201", &comment)?;
        assert_eq!((&told["comments"][0]["text"], &told["comments"][0]["by"]), (&"In spring.".into(), &"Vera".into()));
        let agreed = json!({ "agreed": "By June.", "agreed_on": "2026-11-20", "with": [ministry.id.0] });
        let agreements = format!("{place}/agreements");
        let done = office.send(world, "POST", &agreements, &agreed).await?;
        let told = held_to("post", "/api/v1/clusters/{cluster}/agreements", &agreements, "201", &done)?;
        assert_eq!(told["agreements"][0]["institutions"], json!([ministry.public_id]));
        Ok(())
    })
}
