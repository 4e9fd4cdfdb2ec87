//! The form of a measure: filled from what stands, and read with a sentence for each mistake.

use std::collections::BTreeSet;

use super::day;
use crate::accounts::guard::Posted;
use crate::clusters::pages::edit::topic;
use crate::institutions::InstitutionId;
use crate::measures::follow_up::Rhythm;
use crate::measures::{BudgetLine, Description, Measure, MilestoneTerms, Wrong};
use crate::permissions::{Actor, Duty};
use crate::platform::clock::Date;
use crate::platform::i18n::Names;
use crate::platform::web::typed;
use crate::site::Visit;
use crate::site::form::Form;

const MOST_TITLE: usize = 300;
const MOST_TEXT: usize = 5000;
const MOST_LINE: usize = 200;
/// Empty rows that a form offers beside those that are filled.
pub const SPARE: usize = 3;
/// Rows of milestones, and of the budget.
pub const MOST_ROWS: usize = 40;

/// Fixed days on which progress is reported: twelve a year for as long as plans last.
const MOST_DAYS: usize = 240;

/// What is written in several languages, with the letters that each may have.
const TEXTS: [(&str, usize); 3] = [("title", MOST_TITLE), ("description", MOST_TEXT), ("objective", MOST_TEXT)];

/// The institutions for which whoever asks writes.
pub fn own_institutions(visit: &Visit) -> BTreeSet<InstitutionId> {
    let Actor::Person(person) = &visit.actor else { return BTreeSet::new() };
    let writing = person.posts.iter().filter(|post| matches!(post.duty, Duty::FocalPoint | Duty::Alternate));
    writing.flat_map(|post| &post.answers_for).map(|id| InstitutionId(*id)).collect()
}

/// The form as a measure stands.
pub fn filled(visit: &Visit, measure: &Measure, mut form: Form) -> Form {
    let said = &measure.said;
    let terms = visit.app.terms();
    let written = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let lead = said.lead.and_then(|lead| terms.institutions.get(lead));
    form = form
        .value("kind", said.kind.as_str())
        .value("lead", lead.map(|one| one.public_id.clone()).unwrap_or_default())
        .value("territory", said.territory.as_str())
        .value("starts", written(said.starts))
        .value("ends", written(said.ends))
        .value("rhythm", said.rhythm.code())
        .value("rhythm-days", said.rhythm.days().iter().map(Date::to_string).collect::<Vec<_>>().join("\n"));
    for (start, names) in
        [("title", &said.titles), ("description", &said.descriptions), ("objective", &said.objectives)]
    {
        for (language, text) in names.iter() {
            form = form.value(format!("{start}-{language}"), text);
        }
    }
    for (row, one) in (1..).zip(&said.milestones) {
        form = form.value(format!("milestone-{row}-id"), one.id.clone().unwrap_or_default());
        form = form.value(format!("milestone-{row}-due"), written(one.due));
        for (language, text) in one.titles.iter() {
            form = form.value(format!("milestone-{row}-{language}"), text);
        }
    }
    for (row, line) in (1..).zip(&said.budget) {
        for (name, value) in [
            ("year", line.year.to_string()),
            ("needed", line.needed.to_string()),
            ("secured", line.secured.to_string()),
            ("currency", line.currency.clone()),
            ("source", line.source.clone()),
        ] {
            form = form.value(format!("budget-{row}-{name}"), value);
        }
    }
    form
}

/// What was typed, as far as it can be understood; what cannot is said at its field.
pub fn read(visit: &Visit, posted: &Posted, before: Option<&Measure>, mut form: Form) -> (Form, Description) {
    let terms = visit.app.terms();
    let value = |name: &str| typed::line(posted.field(name));
    for name in ["kind", "lead", "territory", "starts", "ends", "rhythm", "rhythm-days"] {
        form = form.value(name, posted.field(name).trim());
    }
    let [titles, descriptions, objectives] = TEXTS.map(|(start, most)| texts(visit, posted, &mut form, start, most));
    let kind = value("kind");
    if terms.measure_kinds.by_code(&kind).is_none() {
        form.error("kind", visit.word("measure-wrong-kind"));
    }
    let territory = value("territory");
    too_long(visit, &mut form, "territory", &territory, MOST_LINE);
    let institution = |public_id: &str| terms.institutions.by_public_id(public_id).map(|one| one.id);
    let [starts, ends] = ["starts", "ends"].map(|name| {
        day(&value(name)).unwrap_or_else(|()| {
            form.error(name, visit.word("wrong-day"));
            None
        })
    });
    let description = Description {
        titles,
        descriptions,
        objectives,
        kind,
        lead: institution(&value("lead")),
        supporting: posted.fields("supporting").filter_map(institution).collect(),
        territory,
        starts,
        ends,
        budget: budget(visit, posted, &mut form),
        topics: posted.fields("topic").filter_map(|said| topic(visit, said)).collect(),
        milestones: milestones(visit, posted, &mut form),
        rhythm: rhythm(visit, posted, &mut form),
    };
    complain(visit, &mut form, &description, before);
    (form, description)
}

fn complain(visit: &Visit, form: &mut Form, description: &Description, before: Option<&Measure>) {
    let terms = visit.app.terms();
    let name = |id: InstitutionId| super::named(visit, id).map(|one| one.name).unwrap_or_default();
    match description.check(&terms.institutions, visit.app.today(), before.map(|measure| &measure.said)) {
        Ok(()) => {}
        Err(Wrong::Untitled) => form.error(format!("title-{}", visit.lang), visit.word("measure-wrong-title")),
        Err(Wrong::Days) => form.error("ends", visit.word("wrong-days")),
        Err(Wrong::NoLead) => form.error("lead", visit.word("measure-wrong-lead")),
        Err(Wrong::CannotLead(id)) => {
            form.error("lead", visit.text("measure-wrong-institution", &[("name", &name(id))]));
        }
        Err(Wrong::CannotSupport(id)) => {
            form.error("supporting", visit.text("measure-wrong-supporting", &[("name", &name(id))]));
        }
    }
    // Whoever writes for institutions begins measures that one of them leads.
    let own = own_institutions(visit);
    let foreign = description.lead.is_some_and(|lead| !own.contains(&lead));
    if foreign && !visit.is_secretariat() {
        form.error("lead", visit.word("measure-wrong-foreign"));
    }
}

fn too_long(visit: &Visit, form: &mut Form, field: &str, text: &str, most: usize) {
    if text.chars().count() > most {
        form.error(field, visit.counted("editing-wrong-long", i64::try_from(most).unwrap_or(0)));
    }
}

fn texts(visit: &Visit, posted: &Posted, form: &mut Form, start: &str, most: usize) -> Names {
    let mut names = Names::default();
    for language in visit.app.i18n.languages() {
        let field = format!("{start}-{}", language.code);
        let text = if start == "title" { typed::line(posted.field(&field)) } else { typed::text(posted.field(&field)) };
        too_long(visit, form, &field, &text, most);
        if !text.is_empty() {
            names.set(&language.code, &text);
        }
        *form = std::mem::take(form).value(field, text);
    }
    names
}

fn milestones(visit: &Visit, posted: &Posted, form: &mut Form) -> Vec<MilestoneTerms> {
    let mut milestones = Vec::new();
    for row in 1..=MOST_ROWS {
        let field = |name: &str| format!("milestone-{row}-{name}");
        let mut titles = Names::default();
        for language in visit.app.i18n.languages() {
            let title = typed::line(posted.field(&field(&language.code)));
            too_long(visit, form, &field(&language.code), &title, MOST_TITLE);
            if !title.is_empty() {
                titles.set(&language.code, &title);
            }
            *form = std::mem::take(form).value(field(&language.code), title);
        }
        let (id, due) = (posted.field(&field("id")).to_owned(), posted.field(&field("due")).trim().to_owned());
        *form = std::mem::take(form).value(field("id"), id.as_str()).value(field("due"), due.as_str());
        let read = day(&due);
        if read.is_err() {
            form.error(field("due"), visit.word("wrong-day"));
        }
        match titles.iter().count() {
            1.. => {
                let id = Some(id).filter(|id| !id.is_empty());
                milestones.push(MilestoneTerms { id, titles, due: read.unwrap_or_default() });
            }
            // A day alone is half a milestone; a row without anything is none.
            0 if !due.is_empty() => form.error(field(&visit.lang), visit.word("measure-wrong-milestone")),
            0 => {}
        }
    }
    milestones
}

fn budget(visit: &Visit, posted: &Posted, form: &mut Form) -> Vec<BudgetLine> {
    let mut lines = Vec::new();
    for row in 1..=MOST_ROWS {
        let field = |name: &str| format!("budget-{row}-{name}");
        let value = |name: &str| typed::line(posted.field(&field(name)));
        let values = ["year", "needed", "secured", "currency", "source"].map(|name| (name, value(name)));
        for (name, value) in &values {
            *form = std::mem::take(form).value(field(name), value.as_str());
        }
        let [year, needed, secured, currency, source] = values.map(|(_, value)| value);
        if [&year, &needed, &secured, &source].iter().all(|value| value.is_empty()) {
            continue;
        }
        let year = year.parse::<i64>().ok().filter(|year| (1900..=2200).contains(year));
        if year.is_none() {
            form.error(field("year"), visit.word("measure-wrong-year"));
        }
        let mut amount = |name: &str, typed: &str| {
            let amount = if typed.is_empty() { Some(0) } else { amount(typed) };
            if amount.is_none() {
                form.error(field(name), visit.word("measure-wrong-amount"));
            }
            amount.unwrap_or_default()
        };
        let (needed, secured) = (amount("needed", &needed), amount("secured", &secured));
        let currency = currency.to_uppercase();
        if currency.len() != 3 || !currency.chars().all(|letter| letter.is_ascii_uppercase()) {
            form.error(field("currency"), visit.word("measure-wrong-currency"));
        }
        too_long(visit, form, &field("source"), &source, MOST_LINE);
        lines.push(BudgetLine { year: year.unwrap_or_default(), needed, secured, currency, source });
    }
    lines
}

/// A sum in whole units, however its thousands are set apart and whichever digits it is written in.
fn amount(typed: &str) -> Option<i64> {
    let apart = |letter: &char| letter.is_whitespace() || ['\'', '’', ',', '.', '٬', '،'].contains(letter);
    let digit = |letter: char| match letter {
        '٠'..='٩' => Some(u32::from(letter) - u32::from('٠')),
        '۰'..='۹' => Some(u32::from(letter) - u32::from('۰')),
        other => other.to_digit(10),
    };
    // "1.5" is no whole sum, and may be meant as thousands or as a half: only groups of three are read.
    let groups: Vec<&str> = typed.split(|letter| apart(&letter)).collect();
    let (first, rest) = groups.split_first()?;
    let whole = !first.is_empty() && rest.iter().all(|group| group.chars().count() == 3);
    let digits = groups.iter().flat_map(|group| group.chars()).map(digit).collect::<Option<Vec<u32>>>()?;
    if !whole || digits.len() > 15 {
        return None;
    }
    Some(digits.into_iter().fold(0, |sum, digit| sum * 10 + i64::from(digit)))
}

pub fn rhythm(visit: &Visit, posted: &Posted, form: &mut Form) -> Rhythm {
    let mut days = BTreeSet::new();
    for typed in posted.fields("rhythm-days").flat_map(str::split_whitespace).take(MOST_DAYS) {
        match day(typed) {
            Ok(Some(day)) => {
                days.insert(day);
            }
            _ => form.error("rhythm-days", visit.text("measure-wrong-rhythm-day", &[("day", typed)])),
        }
    }
    let rhythm = Rhythm::from_code(posted.field("rhythm"), days).unwrap_or(Rhythm::AsUsual);
    if rhythm == Rhythm::On(BTreeSet::new()) {
        form.error("rhythm-days", visit.word("measure-wrong-rhythm-days"));
    }
    rhythm
}

#[cfg(test)]
mod tests {
    use super::amount;

    #[test]
    fn a_sum_is_read_as_people_write_it_and_never_guessed() {
        let read = ["250000", "250 000", "250,000", "1.250.000", "٢٥٠٬٠٠٠", "250’000"].map(amount);
        assert_eq!(read, [250_000, 250_000, 250_000, 1_250_000, 250_000, 250_000].map(Some));
        assert_eq!(["1.5", "12,50", "-3", "many", "", "1,0000", "9999999999999999"].map(amount), [None; 7]);
    }
}
