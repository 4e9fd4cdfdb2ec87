//! The directory: all institutions as a tree, narrowed by kind, class and level.

use std::collections::{HashMap, HashSet};

use axum::response::Response;
use serde::Serialize;

use super::{Choice, People, kind_name, knows_people, knows_people_of, name, path, people, post_name};
use crate::accounts::contact::{self, Contact};
use crate::accounts::pages::contact::months;
use crate::institutions::appointment::{self, Appointment};
use crate::institutions::post::{self, Post, PostId};
use crate::institutions::{Institution, InstitutionId, Level};
use crate::permissions::{Act, Class, Kind, can_on};
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::site::{self, Said, Visit};

#[derive(Serialize)]
struct Directory {
    directory: View,
}

#[derive(Serialize)]
struct View {
    here: String,
    q: String,
    kinds: Vec<Choice>,
    kind: String,
    levels: Vec<Choice>,
    level: String,
    classes: Vec<Choice>,
    class: String,
    total: i64,
    rows: Vec<Row>,
    csv_href: String,
    new_href: Option<String>,
}

/// An institution in the tree; the rows follow one another as they are read.
#[derive(Serialize)]
pub(super) struct Row {
    /// How deep it stands, from 1 on.
    depth: usize,
    name: Said,
    short: String,
    href: String,
    kind: String,
    observer: bool,
    informed_only: bool,
    /// Where it is, for those that are not for the whole State.
    place: Option<String>,
    posts: Vec<PostRow>,
}

#[derive(Serialize)]
pub(super) struct PostRow {
    title: String,
    href: String,
    /// Names of those who hold it today, for whoever may know; `None` for others.
    holders: Option<Vec<String>>,
    /// Somebody among them has not said for long that they are reached as is written.
    old: bool,
}

impl Row {
    /// The cells of its lines in a table: one for each post, or one without.
    pub(super) fn lines(&self, visit: &Visit) -> Vec<[String; 7]> {
        let class = visit.word(if self.observer { "class-observer" } else { "class-member" });
        let place = self.place.clone().unwrap_or_default();
        let line = |title: &str, holders: String| {
            let start = [&self.name.text, &self.short, &self.kind].map(String::clone);
            let [name, short, kind] = start;
            [name, short, kind, class.to_owned(), place.clone(), title.to_owned(), holders]
        };
        if self.posts.is_empty() {
            return vec![line("", String::new())];
        }
        let holders = |post: &PostRow| post.holders.clone().unwrap_or_default().join("; ");
        self.posts.iter().map(|post| line(&post.title, holders(post))).collect()
    }
}

/// What the directory is narrowed to.
pub(in crate::institutions) struct Wanted {
    q: String,
    kind: String,
    level: Option<Level>,
    class: Option<Class>,
}

impl Wanted {
    pub(in crate::institutions) fn parse(query: &str) -> Wanted {
        let pairs = form_pairs(query);
        let value = |name: &str| {
            let found = pairs.iter().find(|(key, _)| key == name);
            found.map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
        };
        Wanted {
            q: value("q"),
            kind: value("kind"),
            level: Level::from_code(&value("level")),
            class: Class::from_code(&value("class")),
        }
    }

    pub(in crate::institutions) fn fits(&self, institution: &Institution) -> bool {
        let said = &institution.description;
        let wanted = mithaq_text::fold(&self.q);
        let mut words =
            said.names.iter().chain(said.short_names.iter()).map(|(_, name)| name).chain([said.territory.as_str()]);
        (self.kind.is_empty() || self.kind == said.kind)
            && self.level.is_none_or(|level| level == said.level)
            && self.class.is_none_or(|class| class == said.class)
            && (wanted.is_empty() || words.any(|word| mithaq_text::fold(word).contains(&wanted)))
    }
}

/// `GET /{lang}/institutions`
pub async fn show(visit: Visit) -> Result<Response, Problem> {
    let wanted = Wanted::parse(&visit.query);
    let rows = rows(&visit, &wanted).await?;
    let terms = visit.app.terms();
    let used: HashSet<&str> =
        terms.institutions.iter().map(|institution| institution.description.kind.as_str()).collect();
    let kinds = terms.institutions.kinds.iter().filter(|kind| used.contains(kind.code.as_str()));
    let kinds = kinds.map(|kind| (kind.code.clone(), kind.names.in_language(&visit.lang).to_owned()));
    let class_words = [(Class::Member, "class-member"), (Class::Observer, "class-observer")];
    let level_words =
        [(Level::National, "level-national"), (Level::Regional, "level-regional"), (Level::Local, "level-local")];
    let view = View {
        here: visit.to("/institutions"),
        kinds: offered(&visit, kinds),
        levels: offered(&visit, level_words.map(|(level, key)| (level.code().to_owned(), visit.word(key).to_owned()))),
        level: wanted.level.map_or("", Level::code).to_owned(),
        classes: offered(&visit, class_words.map(|(class, key)| (class.code().to_owned(), visit.word(key).to_owned()))),
        class: wanted.class.map_or("", Class::code).to_owned(),
        total: i64::try_from(rows.len()).unwrap_or(i64::MAX),
        rows,
        csv_href: with_query(visit.to("/institutions.csv"), &visit.query),
        new_href: can_on(&visit.actor, Act::Change, Kind::Institution).then(|| visit.to("/institutions/new")),
        q: wanted.q,
        kind: wanted.kind,
    };
    site::page(
        &visit,
        "institutions/directory.html",
        visit.word("institutions-heading"),
        &Directory { directory: view },
    )
}

fn with_query(path: String, query: &str) -> String {
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

fn offered(visit: &Visit, values: impl IntoIterator<Item = (String, String)>) -> Vec<Choice> {
    let any = Choice { value: String::new(), label: visit.word("institutions-any").to_owned() };
    let values = values.into_iter().map(|(value, label)| Choice { value, label });
    std::iter::once(any).chain(values).collect()
}

/// Posts and their holders, by institution.
struct Filled {
    contacts: HashMap<i64, Contact>,
    posts: HashMap<InstitutionId, Vec<Post>>,
    held: HashMap<PostId, Vec<Appointment>>,
    people: People,
}

/// Institutions that are active today and fit, in the order of the tree. One whose parent does not
/// fit stands at the edge.
pub(super) async fn rows(visit: &Visit, wanted: &Wanted) -> Result<Vec<Row>, Problem> {
    let filled = filled(visit).await?;
    let terms = visit.app.terms();
    let today = visit.app.today();
    let fits = |institution: &Institution| institution.description.is_active(today) && wanted.fits(institution);
    let shown: HashSet<InstitutionId> =
        terms.institutions.iter().filter(|institution| fits(institution)).map(|institution| institution.id).collect();
    let is_root = |institution: &&Institution| {
        shown.contains(&institution.id) && institution.description.parent.is_none_or(|parent| !shown.contains(&parent))
    };
    let order = |institution: &&Institution| {
        terms.institutions.kinds.iter().position(|kind| kind.code == institution.description.kind)
    };
    let mut roots: Vec<&Institution> = terms.institutions.iter().filter(is_root).collect();
    by_name(visit, &mut roots);
    roots.sort_by_key(order);
    let mut rows = Vec::new();
    // A stack instead of a recursion: the next to be read is the last.
    let mut waiting: Vec<(&Institution, usize)> = roots.into_iter().rev().map(|root| (root, 1)).collect();
    while let Some((institution, depth)) = waiting.pop() {
        rows.push(row(visit, &filled, institution, depth));
        let mut under: Vec<&Institution> =
            terms.institutions.under(institution.id).filter(|child| shown.contains(&child.id)).collect();
        by_name(visit, &mut under);
        waiting.extend(under.into_iter().rev().map(|child| (child, depth + 1)));
    }
    Ok(rows)
}

fn by_name(visit: &Visit, institutions: &mut [&Institution]) {
    visit
        .language()
        .format
        .sort_by_name(institutions, |institution| institution.description.names.in_language(&visit.lang));
}

async fn filled(visit: &Visit) -> Result<Filled, Problem> {
    let db = visit.app.db.read();
    let today = visit.app.today();
    let mut posts: HashMap<InstitutionId, Vec<Post>> = HashMap::new();
    for post in post::all(db).await?.into_iter().filter(|post| post.stands(today)) {
        posts.entry(post.institution).or_default().push(post);
    }
    let contacts = HashMap::new();
    let mut filled = Filled { contacts, posts, held: HashMap::new(), people: People::new() };
    if knows_people(visit) {
        for held in appointment::all(db).await?.into_iter().filter(|held| held.stands(today)) {
            filled.held.entry(held.post).or_default().push(held);
        }
        filled.people = people(visit).await?;
        filled.contacts = contact::all(db).await?;
    }
    Ok(filled)
}

fn row(visit: &Visit, filled: &Filled, institution: &Institution, depth: usize) -> Row {
    let said = &institution.description;
    let posts = filled.posts.get(&institution.id).into_iter().flatten().map(|post| PostRow {
        title: post_name(visit, post),
        href: visit.to(&format!("/posts/{}", post.public_id)),
        old: filled.held.get(&post.id).into_iter().flatten().any(|held| {
            let known = filled.contacts.get(&held.account).cloned().unwrap_or_default();
            known.is_old(visit.app.today(), months(visit))
        }),
        holders: knows_people_of(visit, institution).then(|| {
            let held = filled.held.get(&post.id).into_iter().flatten();
            held.filter_map(|held| filled.people.get(&held.account)).map(|account| account.name.clone()).collect()
        }),
    });
    Row {
        depth: depth.min(6),
        name: name(visit, institution),
        short: said.short_names.in_language(&visit.lang).to_owned(),
        href: visit.to(&path(institution)),
        kind: kind_name(visit, &said.kind),
        observer: said.class == Class::Observer,
        informed_only: said.informed_only,
        place: Some(said.territory.clone()).filter(|place| !place.is_empty()),
        posts: posts.collect(),
    }
}
