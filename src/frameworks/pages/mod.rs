//! Frameworks in the browser: the secretariat keeps them; whoever writes a cluster or a measure chooses
//! from their objectives. What serves them, `insight/frameworks` shows to everybody.

pub mod chosen;
pub mod framework;
pub mod history;
pub mod list;
pub mod objective;
pub mod sheet;
pub mod typed;
pub mod undo;

use super::{Framework, Objective, Wrong};
use crate::institutions::By;
use crate::permissions::{Act, Kind, can_on};
use crate::platform::web::address::encode;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::{Said, Visit};

/// Where the secretariat keeps them.
const LIST: &str = "/settings/frameworks";

fn path(framework: &Framework) -> String {
    format!("{LIST}/{}", encode(&framework.code))
}

/// Where everybody reads it.
pub fn public_path(framework: &Framework) -> String {
    format!("/frameworks/{}", encode(&framework.code))
}

pub fn found(visit: &Visit, code: &str) -> Result<Framework, Problem> {
    visit.app.terms().frameworks.by_code(code).cloned().or_not_found()
}

pub fn name(visit: &Visit, framework: &Framework) -> Said {
    let names = &framework.said.names;
    Said::new(visit, (names.in_language(&visit.lang), names.language_shown(&visit.lang)))
}

/// `2.1 Every girl finishes school`; where the page is read from the right, the code keeps its own direction.
pub fn label(visit: &Visit, one: &Objective) -> String {
    let (code, name) = (&one.code, one.names.in_language(&visit.lang));
    if visit.language().rtl { format!("\u{200f}\u{2068}{code}\u{2069} {name}") } else { format!("{code} {name}") }
}

pub fn kind_name(visit: &Visit, code: &str) -> String {
    let terms = visit.app.terms();
    terms.framework_kinds.by_code(code).map_or(code, |kind| kind.names.in_language(&visit.lang)).to_owned()
}

pub fn may_change(visit: &Visit) -> bool {
    can_on(&visit.actor, Act::Change, Kind::Wording)
}

pub fn changes(visit: &Visit) -> Result<(), Problem> {
    if may_change(visit) { Ok(()) } else { Err(Problem::Forbidden) }
}

pub fn by(visit: &Visit) -> By<'_> {
    By { actor: &visit.actor, at: visit.app.clock.now(), today: visit.app.today() }
}

/// What is wrong with an objective, in a sentence.
pub fn sentence(visit: &Visit, wrong: Wrong, code: &str, parent: &str) -> String {
    match wrong {
        Wrong::Code => visit.text("objective-wrong-code", &[("code", code)]),
        Wrong::Twice => visit.text("objective-wrong-twice", &[("code", code)]),
        Wrong::Unnamed => visit.word("objective-wrong-name").to_owned(),
        Wrong::TooLong => visit.counted("editing-wrong-long", super::MOST_NAME as i64),
        Wrong::Parent => visit.text("objective-wrong-parent", &[("parent", parent)]),
        Wrong::Circle => visit.text("objective-wrong-circle", &[("parent", parent)]),
    }
}
