//! What is typed about a status, an assessment or a grade: texts in several languages, days, values.

use crate::accounts::guard::Posted;
use crate::assessments::scale::{Scale, Track, Value, ValueId};
use crate::institutions::pages::{Choice, day};
use crate::platform::clock::Date;
use crate::platform::i18n::Names;
use crate::platform::web::typed;
use crate::site::Visit;
use crate::site::form::Form;

/// Letters of a text and of a line.
pub const MOST_TEXT: usize = 5000;
const MOST_LINE: usize = 300;

pub fn too_long(visit: &Visit, form: &mut Form, field: &str, text: &str, most: usize) {
    if text.chars().count() > most {
        form.error(field, visit.counted("editing-wrong-long", i64::try_from(most).unwrap_or(0)));
    }
}

/// A text in each language, under `start-en` and so on; what was typed stands in the form again.
pub fn texts(visit: &Visit, posted: &Posted, form: &mut Form, start: &str, most: usize) -> Names {
    let mut names = Names::default();
    for language in visit.app.i18n.languages() {
        let field = format!("{start}-{}", language.code);
        let text = typed::text(posted.field(&field));
        too_long(visit, form, &field, &text, most);
        if !text.is_empty() {
            names.set(&language.code, &text);
        }
        *form = std::mem::take(form).value(field, text);
    }
    names
}

/// A form with texts as they stand.
pub fn filled(mut form: Form, start: &str, names: &Names) -> Form {
    for (language, text) in names.iter() {
        form = form.value(format!("{start}-{language}"), text);
    }
    form
}

/// A line.
pub fn line(visit: &Visit, posted: &Posted, form: &mut Form, field: &str) -> String {
    let text = typed::line(posted.field(field));
    too_long(visit, form, field, &text, MOST_LINE);
    *form = std::mem::take(form).value(field, text.as_str());
    text
}

/// A name in each language, one of which must be there.
pub fn names(visit: &Visit, posted: &Posted, form: &mut Form) -> Names {
    let mut names = Names::default();
    for language in visit.app.i18n.languages() {
        let field = format!("name-{}", language.code);
        let name = line(visit, posted, form, &field);
        if !name.is_empty() {
            names.set(&language.code, &name);
        }
    }
    if names.iter().next().is_none() {
        form.error(format!("name-{}", visit.lang), visit.word("scale-wrong-name"));
    }
    names
}

/// First and last day, each of which may be open.
pub fn period(visit: &Visit, posted: &Posted, form: &mut Form) -> (Option<Date>, Option<Date>) {
    let [from, to] = ["from", "to"].map(|field| a_day(visit, posted, form, field));
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        form.error("to", visit.word("wrong-days"));
    }
    (from, to)
}

/// A day, if one was typed.
fn a_day(visit: &Visit, posted: &Posted, form: &mut Form, field: &str) -> Option<Date> {
    let text = typed::line(posted.field(field));
    *form = std::mem::take(form).value(field, text.as_str());
    day(&text).unwrap_or_else(|()| {
        form.error(field, visit.word("wrong-day"));
        None
    })
}

/// A day that is not to come, which must be there.
pub fn past_day(visit: &Visit, posted: &Posted, form: &mut Form, field: &str) -> Option<Date> {
    let text = typed::line(posted.field(field));
    *form = std::mem::take(form).value(field, text.as_str());
    let past = day(&text).ok().flatten().filter(|known| *known <= visit.app.today());
    if past.is_none() {
        form.error(field, visit.word("dialogue-wrong-day"));
    }
    past
}

/// A reason, which must be there.
pub fn why(visit: &Visit, posted: &Posted, form: &mut Form, field: &str) -> Option<String> {
    let text = typed::text(posted.field(field));
    *form = std::mem::take(form).value(field, text.as_str());
    if text.is_empty() {
        form.error(field, visit.word("measure-wrong-why"));
    }
    too_long(visit, form, field, &text, MOST_TEXT);
    (!text.is_empty() && text.chars().count() <= MOST_TEXT).then_some(text)
}

/// The values of a track that could be given on a day; what already stands is among them.
pub fn values(visit: &Visit, track: Track, on: Date, stands: Option<ValueId>) -> Vec<Choice> {
    let terms = visit.app.terms();
    let scales = terms.scales.iter().filter(|scale| scale.track == track);
    let is_there =
        |scale: &Scale, value: &Value| stands == Some(value.id) || scale.valid(on).any(|valid| valid.id == value.id);
    scales.flat_map(|scale| of_scale(visit, scale, is_there)).collect()
}

/// All values by which treaty bodies ever graded; those of the mechanism that spoke come first.
pub fn grades(visit: &Visit, mechanism: &str) -> Vec<Choice> {
    let terms = visit.app.terms();
    let mut scales: Vec<&Scale> = terms.scales.iter().filter(|scale| scale.track == Track::Grade).collect();
    scales.sort_by_key(|scale| scale.mechanism != mechanism);
    scales.into_iter().flat_map(|scale| of_scale(visit, scale, |_, _| true)).collect()
}

fn of_scale(visit: &Visit, scale: &Scale, is_there: impl Fn(&Scale, &Value) -> bool) -> Vec<Choice> {
    let prefix = match scale.track {
        Track::Status => String::new(),
        _ => format!("{} · ", scale.terms.names.in_language(&visit.lang)),
    };
    let choice = |value: &Value| {
        let sign = if value.terms.sign.is_empty() { String::new() } else { format!("{} ", value.terms.sign) };
        let label = format!("{prefix}{sign}{}", value.in_language(&visit.lang));
        Choice { value: format!("{}/{}", scale.code, value.code), label }
    };
    scale.values.iter().filter(|value| is_there(scale, value)).map(choice).collect()
}

/// The value that was chosen; what stands already may stay, even if it was closed since.
pub fn value(
    visit: &Visit,
    posted: &Posted,
    form: &mut Form,
    (track, on, stands): (Track, Date, Option<ValueId>),
) -> Option<ValueId> {
    let scales = &visit.app.terms().scales;
    let written = posted.field("value").trim();
    *form = std::mem::take(form).value("value", written);
    let kept = stands.filter(|stands| scales.written(*stands) == written);
    kept.or_else(|| scales.read(track, written, on).map(|value| value.id))
}
