//! The columns of the directory as a spreadsheet. They are named as the fields of the forms are, so that the
//! checks of the forms serve both, and the same in every language.

use std::collections::BTreeMap;

use crate::institutions::pages::{edit, post as post_form};
use crate::institutions::post::Post;
use crate::institutions::{Institution, NATIONAL_MECHANISM};
use crate::site::Visit;
use crate::site::form::Form;

/// The public id; for a new one nothing, or a word that begins with `new`, by which other rows name it.
pub const INSTITUTION: &str = "institution";
pub const PARENT: &str = "parent";
/// `yes`, or nothing.
pub const INFORMED: &str = "informed";
pub const TOPICS: &str = "topic";
pub const POST: &str = "post";
pub const DUTY: &str = "duty";
/// Between the topics of an institution.
pub const BETWEEN: char = '|';

/// What is said of an institution, a cell each.
const OF_INSTITUTION: [&str; 8] = [PARENT, "kind", "class", INFORMED, "level", "territory", "active-from", "active-to"];

fn languages(visit: &Visit) -> Vec<String> {
    edit::languages(visit).into_iter().map(|language| language.code).collect()
}

fn in_each(visit: &Visit, starts: [&str; 2]) -> Vec<String> {
    let languages = languages(visit);
    starts.iter().flat_map(|start| languages.iter().map(move |code| format!("{start}-{code}"))).collect()
}

/// The columns of an institution whose fields have one value.
pub fn of_institution(visit: &Visit) -> Vec<String> {
    in_each(visit, ["name", "short"]).into_iter().chain(OF_INSTITUTION.map(str::to_owned)).collect()
}

/// The columns of a post whose fields have one value, and that a row may change.
pub fn of_post(visit: &Visit) -> Vec<String> {
    ["remit".to_owned()].into_iter().chain(in_each(visit, ["title", "rank"])).collect()
}

/// All columns, in the order of the file.
pub fn all(visit: &Visit) -> Vec<String> {
    let one = |name: &str| [name.to_owned()];
    let institution = one(INSTITUTION).into_iter().chain(of_institution(visit)).chain(one(TOPICS));
    institution.chain(one(POST)).chain(one(DUTY)).chain(of_post(visit)).collect()
}

/// The cells of an institution by their columns, without its id.
pub fn cells_of(visit: &Visit, institution: &Institution) -> BTreeMap<String, String> {
    let form = edit::filled(visit, institution);
    let cell = |column: String| {
        let said = form.get(&column).to_owned();
        (column, said)
    };
    let mut cells: BTreeMap<String, String> = of_institution(visit).into_iter().map(cell).collect();
    let terms = visit.app.terms();
    let topics = institution.description.topics.iter().filter_map(|topic| terms.topics.get(*topic));
    let topics: Vec<String> = topics.map(|(scheme, term)| format!("{}/{}", scheme.code(), term.code)).collect();
    cells.insert(TOPICS.to_owned(), topics.join(" | "));
    cells
}

/// The cells of a post by their columns, without its id.
pub fn cells_of_post(visit: &Visit, post: &Post) -> BTreeMap<String, String> {
    let form: Form = post_form::filled(visit, post);
    let mut cells: BTreeMap<String, String> =
        of_post(visit).into_iter().map(|column| (column.clone(), form.get(&column).to_owned())).collect();
    cells.insert(DUTY.to_owned(), post.terms.duty.code().to_owned());
    cells
}

/// The rows of the directory as it is today: an institution with its first post, then a row for each further.
pub fn rows(visit: &Visit, posts: &[Post]) -> Vec<Vec<String>> {
    let (terms, today, columns) = (visit.app.terms(), visit.app.today(), all(visit));
    let mut institutions: Vec<&Institution> =
        terms.institutions.iter().filter(|one| one.description.is_active(today)).collect();
    // The national mechanism first, then as they were added.
    institutions.sort_by_key(|one| one.public_id != NATIONAL_MECHANISM);
    let mut rows = Vec::new();
    for institution in institutions {
        let mut cells = cells_of(visit, institution);
        let own = posts.iter().filter(|post| post.institution == institution.id && post.stands(today));
        let mut own = own.peekable();
        loop {
            cells.insert(INSTITUTION.to_owned(), institution.public_id.clone());
            if let Some(post) = own.next() {
                cells.insert(POST.to_owned(), post.public_id.clone());
                cells.extend(cells_of_post(visit, post));
            }
            rows.push(columns.iter().map(|column| cells.remove(column).unwrap_or_default()).collect());
            if own.peek().is_none() {
                break;
            }
        }
    }
    rows
}
