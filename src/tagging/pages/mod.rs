//! Pages of bulk acts: all of them, and the form that begins one from a search.

mod act;

use std::collections::HashMap;

use anyhow::Context;
use axum::response::Response;
use serde::Serialize;

pub use act::{apply, cancel, show as show_act, undo};

use super::{Tag, Wish, foresee, store};
use crate::accounts::Names;
use crate::accounts::guard::{Member, Posted};
use crate::app::Terms;
use crate::permissions::{self, Act, Actor, Audience};
use crate::platform::web::Problem;
use crate::platform::web::address::{encode, form_pairs};
use crate::recommendations::filter::{self, Filter};
use crate::recommendations::index::facet_of;
use crate::recommendations::{self, export, list};
use crate::site::form::{Form, see_other, show};
use crate::site::{self, Visit};
use crate::topics::Scheme;

/// Characters of a reason.
const MOST_WHY: usize = 2000;
/// Tags put in or taken away at once.
const MOST_TAGS: usize = 100;

/// Whether `actor` may do this to entries, whoever they are meant for.
fn may(actor: &Actor, acts: &[Act]) -> Result<(), Problem> {
    if acts.iter().all(|act| permissions::can_on_imports(actor, *act)) { Ok(()) } else { Err(Problem::Forbidden) }
}

#[derive(Serialize)]
struct ListPage {
    acts: Vec<Row>,
    may_change: bool,
    list_href: String,
}

#[derive(Serialize)]
struct Row {
    href: String,
    at: String,
    who: String,
    wish: WishView,
    changed: u64,
    state: &'static str,
}

/// What is to become of the entries, in words.
#[derive(Serialize)]
struct WishView {
    add: Vec<String>,
    remove: Vec<String>,
    audience: Option<String>,
}

fn wish_view(visit: &Visit, terms: &Terms, wish: &Wish) -> WishView {
    let named = |tags: &[Tag]| tags.iter().map(|tag| tag_name(visit, terms, tag)).collect();
    let audience = wish.audience.as_ref().map(|code| visit.word(&format!("audience-{code}")).to_owned());
    WishView { add: named(&wish.add), remove: named(&wish.remove), audience }
}

fn tag_name(visit: &Visit, terms: &Terms, tag: &Tag) -> String {
    match tag.find(&terms.topics) {
        Some((scheme, id)) => list::label(visit, terms, facet_of(scheme), u32::try_from(id).unwrap_or_default()).0,
        None => tag.0.clone(),
    }
}

/// `GET /{lang}/tagging`
pub async fn all(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    may(&visit.actor, &[Act::See])?;
    let (db, terms) = (visit.app.db.read(), visit.app.terms());
    let acts = store::list(db).await?;
    let names = Names::load(db).await?;
    let mut rows = Vec::new();
    for one in &acts {
        let stage = act::stage(db, one).await?;
        rows.push(Row {
            href: visit.to(&format!("/tagging/{}", one.id)),
            at: visit.moment(one.created_at),
            who: names.of(&one.actor).unwrap_or_default().to_owned(),
            wish: wish_view(visit, &terms, &one.wish),
            changed: stage.changed().unwrap_or(one.foreseen.changes),
            state: stage.code(),
        });
    }
    let may_change = may(&visit.actor, &[Act::Change]).is_ok();
    let page = ListPage { acts: rows, may_change, list_href: visit.to("/recommendations") };
    site::own_page(visit, "tagging/all.html", visit.word("tagging-heading"), &page)
}

#[derive(Serialize)]
struct NewPage {
    total: u64,
    chosen: Vec<String>,
    list_href: String,
    groups: Vec<Group>,
    own: Vec<Choice>,
    audiences: Vec<Choice>,
}

/// All topics of a kind, to be put in.
#[derive(Serialize)]
struct Group {
    key: &'static str,
    label: String,
    open: bool,
    choices: Vec<Choice>,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    label: String,
    checked: bool,
    /// How many of the entries have it; 0 where that is not told.
    count: u64,
}

/// `GET /{lang}/tagging/new?theme=…`: what to do with all that the list of this address shows. `put`
/// and `take` tick tags beforehand, as a page does from which one comes to put a term in place of
/// another.
pub async fn new(member: Member) -> Result<Response, Problem> {
    may(&member.visit.actor, &[Act::Change])?;
    let (ticked, found): (Vec<_>, Vec<_>) = form_pairs(member.visit.query.trim_start_matches('?'))
        .into_iter()
        .partition(|(name, _)| matches!(name.as_str(), "put" | "take"));
    let found: Vec<String> = found.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    let filter = found_by(&found.join("&"));
    let tags = |wanted: &str| -> Vec<Tag> {
        ticked.iter().filter(|(name, _)| name == wanted).map(|(_, tag)| Tag(tag.clone())).collect()
    };
    let wish = Wish { add: tags("put"), remove: tags("take"), audience: None };
    let form = Form::new(&member.visit, "/tagging", "").value("query", filter.address(""));
    form_page(&member.visit, &filter, &form, &wish).await
}

/// A search without its place and order, which decide on nothing.
fn found_by(query: &str) -> Filter {
    Filter { cursor: None, limit: None, sort: None, ..Filter::parse(query.trim_start_matches('?')) }
}

async fn form_page(visit: &Visit, filter: &Filter, form: &Form, wish: &Wish) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let ids = export::ids(visit, filter).await?;
    let groups = Scheme::ALL.into_iter().map(|scheme| group(visit, &terms, scheme, &wish.add)).collect();
    let whom = Audience::ALL.into_iter().map(|audience| audience.code());
    let page = NewPage {
        total: ids.len() as u64,
        chosen: list::chosen(visit, &terms, filter),
        list_href: filter.address(&visit.to("/recommendations")),
        groups,
        own: own_tags(visit, &terms, &ids, &wish.remove).await?,
        audiences: std::iter::once(("", "tagging-audience-same".to_owned()))
            .chain(whom.map(|code| (code, format!("audience-{code}"))))
            .map(|(code, key)| Choice {
                value: code.to_owned(),
                label: visit.word(&key).to_owned(),
                checked: false,
                count: 0,
            })
            .collect(),
    };
    let title = visit.counted("tagging-new-heading", i64::try_from(page.total).unwrap_or(i64::MAX));
    show(visit, "tagging/new.html", &title, form, page)
}

fn group(visit: &Visit, terms: &Terms, scheme: Scheme, wished: &[Tag]) -> Group {
    // What is retired is put on nothing new.
    let choices = terms.topics.scheme(scheme).offered().map(|term| {
        let tag = Tag::new(scheme, &term.code);
        let label = tag_name(visit, terms, &tag);
        Choice { checked: wished.contains(&tag), value: tag.0, label, count: 0 }
    });
    let mut choices: Vec<Choice> = choices.collect();
    if matches!(scheme, Scheme::Theme | Scheme::Person) {
        visit.language().format.sort_by_name(&mut choices, |choice| &choice.label);
        choices.sort_by_key(|choice| {
            choice.value.split_once('/').map_or(i64::MAX, |(_, code)| terms.topics.scheme(scheme).place(code))
        });
    }
    let open = choices.iter().any(|choice| choice.checked);
    Group { key: scheme.code(), label: visit.word(facet_of(scheme).message()).to_owned(), open, choices }
}

/// The national tags that some of the entries have.
async fn own_tags(visit: &Visit, terms: &Terms, ids: &[i64], wished: &[Tag]) -> anyhow::Result<Vec<Choice>> {
    let mut sorted = ids.to_vec();
    sorted.sort_unstable();
    let mut counts: HashMap<i64, u64> = HashMap::new();
    for (entry, topic) in recommendations::national_tags(visit.app.db.read()).await? {
        if sorted.binary_search(&entry).is_ok() {
            *counts.entry(topic).or_default() += 1;
        }
    }
    let choices = counts.into_iter().filter_map(|(topic, count)| {
        let (scheme, term) = terms.topics.get(topic)?;
        let tag = Tag::new(scheme, &term.code);
        let label = tag_name(visit, terms, &tag);
        Some(Choice { checked: wished.contains(&tag), value: tag.0, label, count })
    });
    let mut choices: Vec<Choice> = choices.collect();
    visit.language().format.sort_by_name(&mut choices, |choice| &choice.label);
    Ok(choices)
}

/// `POST /{lang}/tagging`: what it would do is looked at and kept, to be applied or forgotten.
pub async fn create(member: Member, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    may(&visit.actor, &[Act::Change])?;
    let filter = found_by(posted.field("query"));
    let (wish, why) = (wished(visit, &posted), posted.field("why").trim());
    let mut form = Form::new(visit, "/tagging", "").value("query", filter.address("")).value("why", why);
    form = form.value("audience", posted.field("audience"));
    for (field, key) in mistakes(&wish, why) {
        form.error(field, visit.text(key, &[("most", &visit.number(MOST_WHY as i64))]));
    }
    if !form.is_right() {
        return form_page(visit, &filter, &form, &wish).await;
    }
    let terms = visit.app.terms();
    let mut ids = export::ids(visit, &filter).await?;
    ids.sort_unstable();
    let (foreseen, _) = foresee(visit.app.db.read(), &terms.topics, &wish, &ids).await?;
    let (tx, now) = (visit.app.db.begin().await?, visit.app.clock.now());
    let query = filter.address("");
    let id = store::insert(&tx, now, &visit.actor.name(), &query, &wish, why, &ids, &foreseen).await?;
    tx.commit().await.context("keeping a preview")?;
    Ok(see_other(visit, &format!("/tagging/{id}")))
}

/// What was ticked, as far as our lists know it; a target brings its goal along.
fn wished(visit: &Visit, posted: &Posted) -> Wish {
    let terms = visit.app.terms();
    let known = |name: &str| -> Vec<Tag> {
        let tags = posted.fields(name).map(|value| Tag(value.to_owned()));
        tags.filter(|tag| tag.find(&terms.topics).is_some()).collect()
    };
    let mut add = known("add");
    let goals: Vec<Tag> = add
        .iter()
        .filter_map(|tag| tag.0.strip_prefix("sdg-target/")?.split_once('.'))
        .map(|(goal, _)| Tag::new(Scheme::Goal, goal))
        .collect();
    add.extend(goals);
    let mut remove = known("remove");
    for tags in [&mut add, &mut remove] {
        tags.sort();
        tags.dedup();
    }
    let audience = Audience::from_code(posted.field("audience")).map(|audience| audience.code().to_owned());
    Wish { add, remove, audience }
}

/// What is wrong with a wish: the field, and the key of the sentence.
fn mistakes(wish: &Wish, why: &str) -> Vec<(&'static str, &'static str)> {
    let mut wrong = Vec::new();
    if wish.is_empty() {
        wrong.push(("add", "tagging-wrong-nothing"));
    }
    if wish.add.iter().any(|tag| wish.remove.contains(tag)) {
        wrong.push(("remove", "tagging-wrong-both"));
    }
    if wish.add.len() + wish.remove.len() > MOST_TAGS {
        wrong.push(("add", "tagging-wrong-many"));
    }
    if why.chars().count() > MOST_WHY {
        wrong.push(("why", "tagging-wrong-why"));
    }
    wrong
}

/// What a search was for, to be read; empty for the whole register.
fn chosen(visit: &Visit, terms: &Terms, query: &str) -> (Vec<String>, Filter) {
    let filter: Filter = found_by(query);
    (list::chosen(visit, terms, &filter), filter)
}

/// Whether the search can still be asked: its terms may be gone.
fn still_asked(terms: &Terms, filter: &Filter) -> bool {
    filter
        .values
        .iter()
        .all(|(facet, values)| values.iter().all(|value| filter::number(terms, *facet, value).is_some()))
}
