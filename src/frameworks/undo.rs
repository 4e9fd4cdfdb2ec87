//! The last change of a framework's objectives, by hand or by a file, taken back as a whole.
//!
//! It is one more act, which can be taken back in its turn. An objective that was added is retired,
//! as is any that stands in a list no more: clusters and measures may serve it.

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::sheet::{Comparison, compared};
use super::{Framework, Objective, Outdated, complete, put, said};
use crate::institutions::By;
use crate::ledger::{self, Object, PastAct};
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx};
use crate::platform::i18n::Names;

pub const SET: &str = "objectives-set";
pub const UNDONE: &str = "objectives-undone";

/// The last change, and what taking it back would do.
#[derive(Debug)]
pub struct Last {
    pub at: Moment,
    pub actor: String,
    pub comparison: Comparison,
}

/// The last change of the objectives; `None` where there is none, its content was erased, or nothing of it
/// is left to take back.
pub async fn last(db: &impl Connection, framework: &Framework) -> Result<Option<Last>> {
    let mut acts = ledger::history(db, Object::Framework(framework.id.0)).await?;
    acts.retain(|past| [SET, UNDONE].contains(&past.act.as_str()));
    let Some(past) = acts.pop() else { return Ok(None) };
    let Some(content) = content(&past) else { return Ok(None) };
    // How they stood is told by the change before; what is not told there stands as it does now.
    let order = acts.pop().as_ref().and_then(self::content).map(|content| codes(&content));
    let wish = before(framework, &content, order.unwrap_or_default());
    let comparison = compared(framework, complete(framework, &wish, past.at.0), Vec::new());
    let last = Last { at: past.at, actor: past.actor, comparison };
    Ok(Some(last).filter(|last| last.comparison.changes_something()))
}

/// Takes back the last change of a framework that was opened as `seen`.
pub async fn undo(tx: &Tx, by: By<'_>, seen: &Framework, last: &Last) -> Result<Result<(), Outdated>> {
    put(tx, by, seen, &last.comparison.wish, UNDONE).await
}

fn content(past: &PastAct) -> Option<Value> {
    serde_json::from_str(past.content.as_deref()?).ok()
}

fn codes(content: &Value) -> Vec<String> {
    let order = content.get("order").and_then(Value::as_array).into_iter().flatten();
    order.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The list before a change, in its order; what that change has added is not in it.
fn before(framework: &Framework, content: &Value, order: Vec<String>) -> Vec<Objective> {
    let none = Map::new();
    let side = |name| content.get(name).and_then(Value::as_object).unwrap_or(&none);
    let (before, after) = (side("before"), side("after"));
    let is_new = |code: &str| after.contains_key(code) && !before.contains_key(code);
    let now = framework.objectives.iter().map(|one| one.code.clone());
    let mut all: Vec<Objective> = Vec::new();
    for code in order.into_iter().chain(now).filter(|code| !is_new(code)) {
        if all.iter().any(|one| one.code == code) {
            continue;
        }
        let stood = before.get(&code).map(|said| objective(&code, said));
        all.extend(stood.or_else(|| framework.objective(&code).cloned()));
    }
    all
}

/// An objective as the ledger keeps it.
fn objective(code: &str, content: &Value) -> Objective {
    let names = content.get("names").and_then(Value::as_object).into_iter().flatten();
    let names = names.filter_map(|(language, name)| Some((language.clone(), name.as_str()?.to_owned())));
    let is_retired = content.get("retired").and_then(Value::as_bool).unwrap_or_default();
    Objective {
        id: 0,
        code: code.to_owned(),
        parent: content.get("parent").and_then(Value::as_str).unwrap_or_default().to_owned(),
        names: Names::new(names),
        retired_at: is_retired.then_some(0),
    }
}

impl Objective {
    pub(super) fn content(&self) -> Value {
        json!({ "parent": self.parent, "names": said(&self.names), "retired": self.retired_at.is_some() })
    }
}
