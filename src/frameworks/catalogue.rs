//! All frameworks in memory: forms offer their objectives, lists are filtered by them.

use std::collections::HashMap;

use super::{Framework, Objective};

/// Frameworks in the order in which they were added.
#[derive(Clone, Default)]
pub struct Catalogue {
    all: Vec<Framework>,
    by_code: HashMap<String, usize>,
    /// By its number: the place of its framework, and its place there.
    objectives: HashMap<i64, (usize, usize)>,
    /// Of each its own number, and those of all that it is under.
    above: HashMap<i64, Vec<i64>>,
    /// Of the state of the database from which it was read.
    pub(super) mark: (i64, i64),
}

impl Catalogue {
    pub(super) fn new(all: Vec<Framework>, mark: (i64, i64)) -> Catalogue {
        let mut catalogue = Catalogue { mark, ..Catalogue::default() };
        for (place, framework) in all.iter().enumerate() {
            catalogue.by_code.insert(framework.code.clone(), place);
            let by_code: HashMap<&str, &Objective> =
                framework.objectives.iter().map(|one| (one.code.as_str(), one)).collect();
            for (position, one) in framework.objectives.iter().enumerate() {
                catalogue.objectives.insert(one.id, (place, position));
                let mut above = vec![one.id];
                let mut next = by_code.get(one.parent.as_str());
                while let Some(parent) = next.filter(|parent| !above.contains(&parent.id)) {
                    above.push(parent.id);
                    next = by_code.get(parent.parent.as_str());
                }
                catalogue.above.insert(one.id, above);
            }
        }
        catalogue.all = all;
        catalogue
    }

    pub fn iter(&self) -> impl Iterator<Item = &Framework> {
        self.all.iter()
    }

    pub fn by_code(&self, code: &str) -> Option<&Framework> {
        self.all.get(*self.by_code.get(code)?)
    }

    /// The objective with this number among topics.
    pub fn objective(&self, id: i64) -> Option<(&Framework, &Objective)> {
        let (place, position) = self.objectives.get(&id)?;
        let framework = self.all.get(*place)?;
        Some((framework, framework.objectives.get(*position)?))
    }

    /// `plan-2030/2.1`, as addresses and programs write it.
    pub fn by_written(&self, written: &str) -> Option<(&Framework, &Objective)> {
        let (framework, code) = written.split_once('/')?;
        let framework = self.by_code(framework)?;
        Some((framework, framework.objective(code)?))
    }

    /// As it is written; `None` for a number that is no objective's.
    pub fn written(&self, id: i64) -> Option<String> {
        let (framework, objective) = self.objective(id)?;
        Some(framework.written(objective))
    }

    /// Those among these topics that are objectives, and all that they are under, each once: whatever
    /// serves an objective serves the ones above it.
    pub fn served<'a>(&'a self, topics: impl IntoIterator<Item = &'a i64>) -> Vec<i64> {
        let mut served: Vec<i64> = topics.into_iter().filter_map(|id| self.above.get(id)).flatten().copied().collect();
        served.sort_unstable();
        served.dedup();
        served
    }
}
