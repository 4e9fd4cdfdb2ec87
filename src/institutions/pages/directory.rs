//! The directory: all institutions as a tree, narrowed by kind, class and level.

use std::collections::{HashMap, HashSet};

use axum::response::Response;
use serde::Serialize;

use super::{Choice, People, kind_name, knows_people, knows_people_of, name, path, post_name};
use crate::accounts;
use crate::accounts::contact::{self, Contact};
use crate::accounts::pages::contact::months;
use crate::app::Terms;
use crate::institutions::appointment::{self, Appointment};
use crate::institutions::post::{self, Post, PostId};
use crate::institutions::{Institution, InstitutionId, Level};
use crate::permissions::{Act, Class, Kind, can_on};
use crate::platform::web::Problem;
use crate::platform::web::address::{encode, form_pairs};
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
    /// As a file: the name of a format, and where it is.
    files: Vec<(&'static str, String)>,
    new_href: Option<String>,
    sheet_href: Option<String>,
    first_href: Option<String>,
    next_href: Option<String>,
}

/// An institution in the tree; the rows follow one another as they are read.
#[derive(Serialize)]
pub(super) struct Row {
    /// How deep it stands, from 1 on.
    depth: usize,
    name: Said,
    /// It stands here for what is under it: its own row is on a page before.
    above: bool,
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
    /// From 1 on.
    page: usize,
}

/// Institutions on a page.
const PAGE: usize = 50;
/// Numbers in a question to the database.
const CHUNK: usize = 500;

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
            page: value("page").parse().unwrap_or(1).clamp(1, 100_000),
        }
    }

    fn address(&self, here: &str, page: usize) -> String {
        let page = if page > 1 { page.to_string() } else { String::new() };
        let pairs = [
            ("q", self.q.as_str()),
            ("kind", &self.kind),
            ("level", self.level.map_or("", Level::code)),
            ("class", self.class.map_or("", Class::code)),
            ("page", &page),
        ];
        let said = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        let query: Vec<String> = said.map(|(name, value)| format!("{name}={}", encode(value))).collect();
        if query.is_empty() { here.to_owned() } else { format!("{here}?{}", query.join("&")) }
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
    let terms = visit.app.terms();
    let tree = tree(&visit, &terms, &wanted);
    // Whoever asks for a page beyond the last is shown the last.
    let page = wanted.page.min(tree.len().div_ceil(PAGE)).max(1);
    let first = (page - 1) * PAGE;
    let shown = tree.get(first..tree.len().min(first + PAGE)).unwrap_or_default();
    let mut rows = above(&visit, tree.get(..first).unwrap_or_default(), shown);
    rows.extend(filled(&visit, shown).await?);
    let here = visit.to("/institutions");
    let used: HashSet<&str> =
        terms.institutions.iter().map(|institution| institution.description.kind.as_str()).collect();
    let kinds = terms.institutions.kinds.iter().filter(|kind| used.contains(kind.code.as_str()));
    let kinds = kinds.map(|kind| (kind.code.clone(), kind.names.in_language(&visit.lang).to_owned()));
    let class_words = [(Class::Member, "class-member"), (Class::Observer, "class-observer")];
    let level_words =
        [(Level::National, "level-national"), (Level::Regional, "level-regional"), (Level::Local, "level-local")];
    let may_change = can_on(&visit.actor, Act::Change, Kind::Institution);
    let view = View {
        first_href: (page > 1).then(|| wanted.address(&here, 1)),
        next_href: (first + PAGE < tree.len()).then(|| wanted.address(&here, page + 1)),
        kinds: offered(&visit, kinds),
        levels: offered(&visit, level_words.map(|(level, key)| (level.code().to_owned(), visit.word(key).to_owned()))),
        level: wanted.level.map_or("", Level::code).to_owned(),
        classes: offered(&visit, class_words.map(|(class, key)| (class.code().to_owned(), visit.word(key).to_owned()))),
        class: wanted.class.map_or("", Class::code).to_owned(),
        total: i64::try_from(tree.len()).unwrap_or(i64::MAX),
        rows,
        files: [("CSV", "csv"), ("XLSX", "xlsx"), ("JSON", "json")]
            .map(|(name, ending)| (name, wanted.address(&visit.to(&format!("/institutions.{ending}")), 1)))
            .into(),
        new_href: may_change.then(|| visit.to("/institutions/new")),
        sheet_href: may_change.then(|| visit.to("/institutions/spreadsheet")),
        q: wanted.q,
        kind: wanted.kind,
        here,
    };
    site::page(
        &visit,
        "institutions/directory.html",
        visit.word("institutions-heading"),
        &Directory { directory: view },
    )
}

fn offered(visit: &Visit, values: impl IntoIterator<Item = (String, String)>) -> Vec<Choice> {
    let any = Choice { value: String::new(), label: visit.word("institutions-any").to_owned() };
    let values = values.into_iter().map(|(value, label)| Choice { value, label });
    std::iter::once(any).chain(values).collect()
}

/// An institution, and how deep it stands.
type Placed<'t> = (&'t Institution, usize);

/// All rows, for a file.
pub(super) async fn rows(visit: &Visit, wanted: &Wanted) -> Result<Vec<Row>, Problem> {
    filled(visit, &tree(visit, &visit.app.terms(), wanted)).await
}

/// Institutions that are active today and fit, in the order of the tree. One whose parent does not
/// fit stands at the edge.
fn tree<'t>(visit: &Visit, terms: &'t Terms, wanted: &Wanted) -> Vec<Placed<'t>> {
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
    roots.sort_by_cached_key(order);
    let mut tree = Vec::new();
    // A stack instead of a recursion: the next to be read is the last.
    let mut waiting: Vec<Placed<'t>> = roots.into_iter().rev().map(|root| (root, 1)).collect();
    while let Some((institution, depth)) = waiting.pop() {
        tree.push((institution, depth));
        let mut under: Vec<&Institution> =
            terms.institutions.under(institution.id).filter(|child| shown.contains(&child.id)).collect();
        by_name(visit, &mut under);
        waiting.extend(under.into_iter().rev().map(|child| (child, depth + 1)));
    }
    tree
}

fn by_name(visit: &Visit, institutions: &mut [&Institution]) {
    visit
        .language()
        .format
        .sort_by_name(institutions, |institution| institution.description.names.in_language(&visit.lang));
}

/// Those that the first of a page stands under; their own rows are on a page before.
fn above(visit: &Visit, before: &[Placed<'_>], shown: &[Placed<'_>]) -> Vec<Row> {
    let mut depth = shown.first().map_or(1, |(_, depth)| *depth);
    let mut above = Vec::new();
    for (institution, stands) in before.iter().rev() {
        if *stands < depth {
            depth = *stands;
            above.push(Row { above: true, ..row(visit, &Holders::default(), institution, depth, Vec::new()) });
        }
    }
    above.reverse();
    above
}

/// Who holds which post, as far as whoever asks may know.
#[derive(Default)]
struct Holders {
    contacts: HashMap<i64, Contact>,
    held: HashMap<PostId, Vec<Appointment>>,
    people: People,
}

/// Rows of institutions with their posts, in the same order.
async fn filled(visit: &Visit, shown: &[Placed<'_>]) -> Result<Vec<Row>, Problem> {
    let (db, today) = (visit.app.db.read(), visit.app.today());
    let ids: Vec<InstitutionId> = shown.iter().map(|(institution, _)| institution.id).collect();
    let mut posts: HashMap<InstitutionId, Vec<Post>> = HashMap::new();
    let mut holders = Holders::default();
    for some in ids.chunks(CHUNK) {
        for post in post::of_institutions(db, some).await?.into_iter().filter(|post| post.stands(today)) {
            posts.entry(post.institution).or_default().push(post);
        }
        if !knows_people(visit) {
            continue;
        }
        let held = appointment::of_institutions(db, some).await?;
        let held: Vec<Appointment> = held.into_iter().filter(|held| held.stands(today)).collect();
        let accounts: Vec<i64> = held.iter().map(|held| held.account).collect();
        for some in accounts.chunks(CHUNK) {
            let people = accounts::by_ids(db, some).await?;
            holders.people.extend(people.into_iter().map(|account| (account.id, account)));
            holders.contacts.extend(contact::of_these(db, some).await?);
        }
        held.into_iter().for_each(|held| holders.held.entry(held.post).or_default().push(held));
    }
    let row = |(institution, depth): &Placed<'_>| {
        row(visit, &holders, institution, *depth, posts.remove(&institution.id).unwrap_or_default())
    };
    Ok(shown.iter().map(row).collect())
}

fn row(visit: &Visit, holders: &Holders, institution: &Institution, depth: usize, posts: Vec<Post>) -> Row {
    let said = &institution.description;
    let held_by = |post: &Post| holders.held.get(&post.id).into_iter().flatten();
    let posts = posts.iter().map(|post| PostRow {
        title: post_name(visit, post),
        href: visit.to(&format!("/posts/{}", post.public_id)),
        old: held_by(post).any(|held| {
            let known = holders.contacts.get(&held.account).cloned().unwrap_or_default();
            known.is_old(visit.app.today(), months(visit))
        }),
        holders: knows_people_of(visit, institution).then(|| {
            let names = held_by(post).filter_map(|held| holders.people.get(&held.account));
            names.map(|account| account.name.clone()).collect()
        }),
    });
    Row {
        depth: depth.min(6),
        name: name(visit, institution),
        above: false,
        short: said.short_names.in_language(&visit.lang).to_owned(),
        href: visit.to(&path(institution)),
        kind: kind_name(visit, &said.kind),
        observer: said.class == Class::Observer,
        informed_only: said.informed_only,
        place: Some(said.territory.clone()).filter(|place| !place.is_empty()),
        posts: posts.collect(),
    }
}
