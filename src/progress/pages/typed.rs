//! The form of an update: filled from what stands, and read with a sentence for each mistake.

use crate::accounts::guard::Posted;
use crate::institutions::pages::day;
use crate::measures::Measure;
use crate::platform::web::typed;
use crate::progress::{Description, Need};
use crate::site::Visit;
use crate::site::form::Form;

/// Letters of each text.
const MOST_TEXT: usize = 5000;

pub const TEXTS: [&str; 5] = ["done", "effect", "obstacles", "next-step", "needs-said"];

/// The form as an update stands; `named` is what a field of it is called.
pub fn filled(mut form: Form, said: &Description, named: impl Fn(&str) -> String) -> Form {
    let texts = [&said.done, &said.effect, &said.obstacles, &said.next_step, &said.needs_said];
    for (field, text) in TEXTS.into_iter().zip(texts) {
        form = form.value(named(field), text.as_str());
    }
    for need in &said.needs {
        form = form.value(named(&format!("need-{}", need.code())), "yes");
    }
    for (milestone, on) in &said.milestones {
        form = form.value(named(&format!("reached-{milestone}")), on.to_string());
    }
    form.value(named("language"), said.language.as_str())
}

/// What was typed, as far as it can be understood; what cannot is said at its field.
pub fn read(
    visit: &Visit,
    posted: &Posted,
    measure: &Measure,
    mut form: Form,
    named: impl Fn(&str) -> String,
) -> (Form, Description) {
    let mut texts = TEXTS.map(|field| {
        let name = named(field);
        let text = typed::text(posted.field(&name));
        if text.chars().count() > MOST_TEXT {
            form.error(name.clone(), visit.counted("wrong-too-long", MOST_TEXT as i64));
        }
        form = std::mem::take(&mut form).value(name, text.as_str());
        text
    });
    let [done, effect, obstacles, next_step, needs_said] = &mut texts;
    let mut said = Description {
        language: typed::line(posted.field(&named("language"))),
        done: std::mem::take(done),
        effect: std::mem::take(effect),
        obstacles: std::mem::take(obstacles),
        next_step: std::mem::take(next_step),
        needs_said: std::mem::take(needs_said),
        ..Description::default()
    };
    if visit.app.i18n.find(&said.language).is_none() {
        said.language.clone_from(&visit.lang);
    }
    form = form.value(named("language"), said.language.as_str());
    for need in Need::ALL {
        let name = named(&format!("need-{}", need.code()));
        if posted.field(&name) == "yes" {
            said.needs.insert(need);
            form = form.value(name, "yes");
        }
    }
    for milestone in &measure.milestones {
        let name = named(&format!("reached-{}", milestone.public_id));
        let typed = posted.field(&name).trim();
        form = form.value(name.clone(), typed);
        match day(typed) {
            Ok(None) => {}
            Ok(Some(on)) if on <= visit.app.today() => drop(said.milestones.insert(milestone.public_id.clone(), on)),
            _ => form.error(name, visit.word("dialogue-wrong-day")),
        }
    }
    (form, said)
}
