//! A list of objectives from a file, compared with the one that stands: what is new, changed or missing,
//! and which rows cannot be taken. A pure comparison.
//!
//! Columns are known by their headings: `code`, `parent`, and a language each. A column that is not
//! there changes nothing. What is missing is retired; a row that cannot be taken leaves what it names
//! as it stands.

use std::collections::{BTreeSet, HashMap};

use super::{Framework, Objective, Wrong, check};
use crate::platform::i18n::Names;
use crate::platform::tabular::SheetRow;

pub const CODE: &str = "code";
pub const PARENT: &str = "parent";

/// A row that cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub line: u64,
    pub code: String,
    pub parent: String,
    pub wrong: Wrong,
}

/// What a file would make of a framework.
#[derive(Debug, Default)]
pub struct Comparison {
    /// The list as the file has it, with what it leaves as it stands.
    pub wish: Vec<Objective>,
    /// Codes.
    pub added: Vec<String>,
    pub changed: Vec<String>,
    pub retired: Vec<String>,
    /// Those that stay stand in another order.
    pub is_reordered: bool,
    pub refused: Vec<Refused>,
}

impl Comparison {
    pub fn changes_something(&self) -> bool {
        self.is_reordered || [&self.added, &self.changed, &self.retired].iter().any(|codes| !codes.is_empty())
    }
}

/// `columns` are the headings of the file; `languages` those that names may have.
pub fn compare(framework: &Framework, columns: &[String], languages: &[String], rows: &[SheetRow]) -> Comparison {
    let named = |name: &str| columns.iter().any(|column| column == name);
    let languages: Vec<&String> = languages.iter().filter(|language| named(language)).collect();
    let mut taken: Vec<(u64, Objective)> = Vec::new();
    for row in rows {
        let stood = framework.objective(row.cell(CODE));
        let mut names: HashMap<&str, &str> = stood.iter().flat_map(|stood| stood.names.iter()).collect();
        for language in &languages {
            match row.cell(language) {
                "" => drop(names.remove(language.as_str())),
                name => drop(names.insert(language, name)),
            }
        }
        let stands = stood.map(|stood| stood.parent.as_str()).unwrap_or_default();
        let parent = if named(PARENT) { row.cell(PARENT) } else { stands };
        let one = Objective {
            id: stood.map_or(0, |stood| stood.id),
            code: row.cell(CODE).to_owned(),
            parent: parent.to_owned(),
            names: Names::new(names.into_iter().map(|(language, name)| (language.to_owned(), name.to_owned()))),
            retired_at: None,
        };
        taken.push((row.line, one));
    }
    settle(framework, taken)
}

/// Takes out what cannot stand, and again as long as something hung on that.
fn settle(framework: &Framework, mut taken: Vec<(u64, Objective)>) -> Comparison {
    let mut refused = Vec::new();
    let mut left: BTreeSet<String> = BTreeSet::new();
    let wish = loop {
        let mut wish: Vec<Objective> = taken.iter().map(|(_, one)| one.clone()).collect();
        // What a refused row names stays; what no row names is retired, and may still have some under it.
        for stood in &framework.objectives {
            if !wish.iter().any(|one| one.code == stood.code) {
                let retired_at =
                    if left.contains(&stood.code) { stood.retired_at } else { stood.retired_at.or(Some(0)) };
                wish.push(Objective { retired_at, ..stood.clone() });
            }
        }
        let mut wrong: HashMap<usize, Wrong> = HashMap::new();
        for (place, why) in check(&wish) {
            wrong.entry(place).or_insert(why);
        }
        wrong.retain(|place, _| *place < taken.len());
        if wrong.is_empty() {
            break wish;
        }
        let mut place = 0;
        taken.retain(|(line, one)| {
            let why = wrong.get(&place).copied();
            place += 1;
            if let Some(wrong) = why {
                let (code, parent) = (one.code.clone(), one.parent.clone());
                left.insert(code.clone());
                refused.push(Refused { line: *line, code, parent, wrong });
            }
            why.is_none()
        });
    };
    refused.sort_by_key(|row| row.line);
    compared(framework, wish, refused)
}

/// What a whole list would make of the one that stands.
pub(super) fn compared(framework: &Framework, wish: Vec<Objective>, refused: Vec<Refused>) -> Comparison {
    let mut comparison = Comparison { refused, ..Comparison::default() };
    for one in &wish {
        let said = |one: &Objective| (one.parent.clone(), one.names.clone());
        match framework.objective(&one.code) {
            None => comparison.added.push(one.code.clone()),
            Some(stood) if stood.retired_at.is_none() && one.retired_at.is_some() => {
                comparison.retired.push(one.code.clone());
            }
            Some(stood) if said(stood) != said(one) || stood.retired_at.is_some() != one.retired_at.is_some() => {
                comparison.changed.push(one.code.clone());
            }
            Some(_) => {}
        }
    }
    let stay = |all: &[Objective]| -> Vec<String> {
        let kept = all.iter().filter(|one| one.retired_at.is_none() && framework.objective(&one.code).is_some());
        kept.map(|one| one.code.clone()).collect()
    };
    let now: Vec<String> = stay(&wish);
    let before: Vec<String> = stay(&framework.objectives).into_iter().filter(|code| now.contains(code)).collect();
    let still: Vec<&String> = now.iter().filter(|code| before.contains(code)).collect();
    comparison.is_reordered = !before.iter().eq(still);
    comparison.wish = wish;
    comparison
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frameworks::{Description, FrameworkId};
    use crate::platform::tabular::Sheet;

    fn plan(objectives: &[(i64, &str, &str, &str)]) -> Framework {
        let one = |(id, code, parent, name): &(i64, &str, &str, &str)| Objective {
            id: *id,
            code: (*code).to_owned(),
            parent: (*parent).to_owned(),
            names: Names::new([("en".to_owned(), (*name).to_owned())]),
            retired_at: None,
        };
        let objectives = objectives.iter().map(one).collect();
        Framework { id: FrameworkId(1), code: "plan".to_owned(), said: Description::default(), objectives, version: 1 }
    }

    fn read(framework: &Framework, text: &str) -> Comparison {
        let Ok(sheet) = Sheet::read(text, 100) else { return Comparison::default() };
        compare(framework, &sheet.columns, &["en".to_owned(), "fr".to_owned()], &sheet.rows)
    }

    #[test]
    fn a_file_is_compared_with_what_stands() {
        let plan = plan(&[(1, "1", "", "Learning"), (2, "1.1", "1", "Schools"), (3, "2", "", "Health")]);
        let same = read(&plan, "code,parent,en\n1,,Learning\n1.1,1,Schools\n2,,Health\n");
        assert!(!same.changes_something() && same.refused.is_empty(), "{same:?}");
        // A column that is not there changes nothing.
        assert!(!read(&plan, "code\n1\n1.1\n2\n").changes_something());
        let other = read(&plan, "code,parent,en,fr\n2,,Health for all,Santé\n1,,Learning,\n3,2,Wells,Puits\n");
        assert_eq!(
            (other.added, other.changed, other.retired),
            (vec!["3".into()], vec!["2".into()], vec!["1.1".into()])
        );
        assert!(other.is_reordered);
        assert_eq!(other.wish.last().map(|one| (one.code.as_str(), one.retired_at)), Some(("1.1", Some(0))));
    }

    #[test]
    fn a_row_that_cannot_be_taken_leaves_what_it_names_as_it_stands() {
        let plan = plan(&[(1, "1", "", "Learning"), (2, "2", "", "Health")]);
        let read = read(&plan, "code,parent,en\n1,,\n2,2,Health\n3,9,Wells\n4,3,Pumps\n5,,Roads\n5,,Rails\n");
        let refused: Vec<(u64, Wrong)> = read.refused.iter().map(|row| (row.line, row.wrong)).collect();
        let expected =
            [(2, Wrong::Unnamed), (3, Wrong::Circle), (4, Wrong::Parent), (5, Wrong::Parent), (7, Wrong::Twice)];
        assert_eq!(refused, expected);
        assert_eq!((read.added, read.changed, read.retired), (vec!["5".to_owned()], vec![], vec![]));
    }
}
