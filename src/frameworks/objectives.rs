//! Whether objectives can stand together as the list of one framework, and in which order a tree of them
//! is read. Pure functions.

use std::collections::{HashMap, HashSet};

use super::Objective;

/// Objectives of a framework, letters of a code and of a name.
pub const MOST: usize = 3000;
pub const MOST_CODE: usize = 40;
pub const MOST_NAME: usize = 500;

/// Why an objective cannot stand as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Its code is empty, too long, or holds something that cannot stand in an address.
    Code,
    /// Another before it has the same code.
    Twice,
    /// It has no name in any language.
    Unnamed,
    TooLong,
    /// The one that it is to be under is not there.
    Parent,
    /// It is under itself, by way of others.
    Circle,
}

/// What cannot stand, by its place in the list.
pub fn check(all: &[Objective]) -> Vec<(usize, Wrong)> {
    let mut parents: HashMap<&str, &str> = HashMap::new();
    let mut wrong = Vec::new();
    for (place, one) in all.iter().enumerate() {
        if !is_code(&one.code) {
            wrong.push((place, Wrong::Code));
        } else if parents.contains_key(one.code.as_str()) {
            wrong.push((place, Wrong::Twice));
        } else {
            parents.insert(&one.code, &one.parent);
        }
        if one.names.iter().next().is_none() {
            wrong.push((place, Wrong::Unnamed));
        }
        if one.names.iter().any(|(_, name)| name.chars().nth(MOST_NAME).is_some()) {
            wrong.push((place, Wrong::TooLong));
        }
    }
    for (place, one) in all.iter().enumerate().filter(|(_, one)| !one.parent.is_empty()) {
        if !parents.contains_key(one.parent.as_str()) {
            wrong.push((place, Wrong::Parent));
        } else if is_in_circle(&parents, &one.code) {
            wrong.push((place, Wrong::Circle));
        }
    }
    wrong
}

/// Letters and digits of any script, full stops, hyphens, low lines.
fn is_code(code: &str) -> bool {
    let fits = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_');
    // A path of dots alone is no address, and `new` is the page that adds one.
    code.chars().any(char::is_alphanumeric)
        && code.chars().all(fits)
        && code.chars().nth(MOST_CODE).is_none()
        && code != "new"
}

fn is_in_circle(parents: &HashMap<&str, &str>, code: &str) -> bool {
    let (mut seen, mut at) = (HashSet::new(), code);
    while let Some(parent) = parents.get(at).filter(|parent| !parent.is_empty()) {
        if *parent == code {
            return true;
        }
        // A circle further up is said of those that are in it.
        if !seen.insert(*parent) {
            return false;
        }
        at = parent;
    }
    false
}

/// As a tree is read: each with its depth from 0 on, those under it behind it, in the order of the list.
pub fn in_order(all: &[Objective]) -> Vec<(usize, &Objective)> {
    let codes: HashSet<&str> = all.iter().map(|one| one.code.as_str()).collect();
    let mut under: HashMap<&str, Vec<&Objective>> = HashMap::new();
    for one in all {
        let parent = if codes.contains(one.parent.as_str()) { one.parent.as_str() } else { "" };
        under.entry(parent).or_default().push(one);
    }
    let mut open: Vec<(usize, &Objective)> = Vec::new();
    let mut ordered = Vec::with_capacity(all.len());
    let below = |parent: &str| under.get(parent).map(Vec::as_slice).unwrap_or_default().iter().rev();
    open.extend(below("").map(|one| (0, *one)));
    while let Some((depth, one)) = open.pop() {
        ordered.push((depth, one));
        open.extend(below(&one.code).map(|child| (depth + 1, *child)));
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::i18n::Names;

    fn one(code: &str, parent: &str) -> Objective {
        let names = Names::new([("en".to_owned(), "Wells".to_owned())]);
        Objective { code: code.to_owned(), parent: parent.to_owned(), names, ..Objective::default() }
    }

    #[test]
    fn a_list_stands_if_codes_differ_and_each_is_under_one_that_is_there() {
        assert_eq!(check(&[one("2.1", "2"), one("2", ""), one("أ-1", "2.1")]), []);
        let strange = [one("", ""), one("a b", ""), one("..", ""), one("new", ""), one(&"x".repeat(41), "")];
        assert_eq!(check(&strange), (0..5).map(|place| (place, Wrong::Code)).collect::<Vec<_>>());
        assert_eq!(check(&[one("1", ""), one("1", "")]), [(1, Wrong::Twice)]);
        assert_eq!(check(&[one("1", "9")]), [(0, Wrong::Parent)]);
        let circle = [one("1", "3"), one("2", "1"), one("3", "2"), one("4", "3"), one("5", "5")];
        assert_eq!(check(&circle), [0, 1, 2, 4].map(|place| (place, Wrong::Circle)));
        assert_eq!(check(&[Objective { names: Names::default(), ..one("1", "") }]), [(0, Wrong::Unnamed)]);
        let names = Names::new([("en".to_owned(), "x".repeat(501))]);
        assert_eq!(check(&[Objective { names, ..one("1", "") }]), [(0, Wrong::TooLong)]);
    }

    #[test]
    fn a_tree_is_read_from_the_top_in_the_order_of_its_list() {
        let all = [one("2", ""), one("1.1", "1"), one("1", ""), one("1.2", "1"), one("1.1.1", "1.1")];
        let read: Vec<(usize, &str)> =
            in_order(&all).into_iter().map(|(depth, one)| (depth, one.code.as_str())).collect();
        assert_eq!(read, [(0, "2"), (0, "1"), (1, "1.1"), (2, "1.1.1"), (1, "1.2")]);
    }
}
