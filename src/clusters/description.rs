//! What is said of a cluster, as people type it and as the ledger keeps it.

use std::collections::{BTreeMap, BTreeSet};

use crate::permissions::Audience;
use crate::platform::i18n::Names;

/// All that is said of a cluster, but for its entries and its institutions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    pub titles: Names,
    /// What it is to bring about, by language.
    pub objectives: Names,
    pub audience: Audience,
    /// Numbers of themes, affected persons, SDG goals and targets, objectives of plans.
    pub topics: BTreeSet<i64>,
}

impl Default for Description {
    fn default() -> Description {
        Description {
            titles: Names::default(),
            objectives: Names::default(),
            audience: Audience::Internal,
            topics: BTreeSet::new(),
        }
    }
}

impl Description {
    /// Field by field: `title.fr`, `objective.fr`, `audience`, `topics`. Of two people at once, what only one
    /// of them touched is joined.
    pub fn fields(&self) -> BTreeMap<String, String> {
        let mut fields = BTreeMap::new();
        for (start, names) in [("title", &self.titles), ("objective", &self.objectives)] {
            fields.extend(names.iter().map(|(language, text)| (format!("{start}.{language}"), text.to_owned())));
        }
        fields.insert("audience".to_owned(), self.audience.code().to_owned());
        let topics: Vec<String> = self.topics.iter().map(i64::to_string).collect();
        fields.insert("topics".to_owned(), topics.join(" "));
        fields
    }

    pub fn of(fields: &BTreeMap<String, String>) -> Description {
        let names = |start: &str| {
            let of_it = fields.iter().filter_map(|(field, text)| Some((field.strip_prefix(start)?, text)));
            Names::new(of_it.map(|(language, text)| (language.to_owned(), text.clone())))
        };
        let of = |field: &str| fields.get(field).map(String::as_str).unwrap_or_default();
        Description {
            titles: names("title."),
            objectives: names("objective."),
            audience: Audience::from_code(of("audience")).unwrap_or(Audience::Internal),
            topics: of("topics").split_whitespace().filter_map(|topic| topic.parse().ok()).collect(),
        }
    }
}

/// What somebody who saw `seen` wants as `mine`, joined with what others have made of it meanwhile: what
/// stands then, and whether others touched other fields; or the fields that both touched.
pub fn joined(seen: &Description, mine: &Description, now: &Description) -> Result<(Description, bool), Vec<String>> {
    let [seen, mine, now] = [seen, mine, now].map(Description::fields);
    let names: BTreeSet<&String> = seen.keys().chain(mine.keys()).chain(now.keys()).collect();
    let (mut after, mut beside, mut conflicts) = (now.clone(), false, Vec::new());
    for name in names {
        let of = |fields: &BTreeMap<String, String>| fields.get(name).cloned().unwrap_or_default();
        let (seen, mine, now) = (of(&seen), of(&mine), of(&now));
        beside |= seen != now && mine != now;
        if mine == seen || mine == now {
            continue;
        }
        if now != seen {
            conflicts.push(name.clone());
        }
        after.insert(name.clone(), mine);
    }
    if conflicts.is_empty() { Ok((Description::of(&after), beside)) } else { Err(conflicts) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titled(en: &str, fr: &str) -> Description {
        let titles = Names::new([("en".to_owned(), en.to_owned()), ("fr".to_owned(), fr.to_owned())]);
        Description { titles, topics: [3, 4].into(), ..Description::default() }
    }

    #[test]
    fn what_one_of_two_touched_is_joined_and_what_both_touched_is_not() {
        let seen = titled("Schools", "Écoles");
        assert_eq!(joined(&seen, &titled("School", "Écoles"), &seen), Ok((titled("School", "Écoles"), false)));
        let theirs = titled("Schools", "École");
        assert_eq!(joined(&seen, &titled("School", "Écoles"), &theirs), Ok((titled("School", "École"), true)));
        let theirs = titled("All schools", "Écoles");
        assert_eq!(joined(&seen, &titled("School", "Écoles"), &theirs), Err(vec!["title.en".to_owned()]));
        // Both wrote the same, and one of them took a name away.
        assert_eq!(joined(&seen, &theirs, &theirs), Ok((theirs.clone(), false)));
        assert_eq!(joined(&seen, &titled("Schools", ""), &seen), Ok((titled("Schools", ""), false)));
    }
}
