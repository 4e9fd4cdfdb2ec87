//! Rows of the directory as people send them: the plan that they make, and what of them cannot be taken, by
//! line and column.
//!
//! A column that is not there changes nothing. A row that says nothing of its institution but the id speaks
//! of a post alone. An empty cell takes away what may be missing, and leaves kind, class, level and remit.

use std::collections::HashMap;

use super::columns::{self, BETWEEN, DUTY, INFORMED, INSTITUTION, PARENT, POST, TOPICS};
use crate::accounts::guard::Posted;
use crate::institutions::pages::{edit, name, post as post_form};
use crate::institutions::post::{Post, Remit, Terms};
use crate::institutions::sheet::{Plan, Planned, PlannedPost};
use crate::institutions::{Institution, NATIONAL_MECHANISM};
use crate::platform::i18n::Names;
use crate::platform::tabular::{Sheet, SheetRow};
use crate::site::Visit;
use crate::site::form::Form;

/// What a new row may be called, so that others can name it.
const NEW: &str = "new";
/// What stands where a cell is empty.
const KEPT_WHERE_EMPTY: [&str; 4] = ["kind", "class", "level", "remit"];

/// What cannot be taken: line, column, why.
pub type Refused = (u64, String, String);

#[derive(Default)]
pub struct Reading {
    pub plan: Plan,
    pub refused: Vec<Refused>,
}

struct Reader<'a> {
    visit: &'a Visit,
    sheet: &'a Sheet,
    posts: &'a [Post],
    reading: Reading,
    /// Places in the plan by what rows call them, and by lines.
    named: HashMap<String, usize>,
    lines: HashMap<u64, usize>,
    /// What new ones stand under, as their rows call it.
    under: Vec<(usize, String)>,
}

pub fn read(visit: &Visit, sheet: &Sheet, posts: &[Post]) -> Reading {
    let reading = Reading::default();
    let (named, lines, under) = (HashMap::new(), HashMap::new(), Vec::new());
    let mut reader = Reader { visit, sheet, posts, reading, named, lines, under };
    let says = |row: &SheetRow, columns: &[String]| columns.iter().any(|column| !row.cell(column).is_empty());
    let mut of_institution = columns::of_institution(visit);
    of_institution.push(TOPICS.to_owned());
    let mut of_post = columns::of_post(visit);
    of_post.extend([POST.to_owned(), DUTY.to_owned()]);
    // Institutions first: a table may have been sorted.
    for row in sheet.rows.iter().filter(|row| says(row, &of_institution)) {
        reader.institution(row);
    }
    reader.put_under();
    for row in sheet.rows.iter().filter(|row| says(row, &of_post)) {
        reader.post(row);
    }
    reader.reading.refused.sort();
    reader.reading.refused.dedup();
    reader.reading
}

impl Reader<'_> {
    fn refuse(&mut self, row: &SheetRow, column: &str, why: impl Into<String>) {
        self.reading.refused.push((row.line, column.to_owned(), why.into()));
    }

    /// What a row wants in a column: its cell, or what stands.
    fn wanted(&self, row: &SheetRow, column: &str, stands: &Form) -> String {
        match self.sheet.cell(row, column) {
            Some("") if KEPT_WHERE_EMPTY.contains(&column) => stands.get(column).to_owned(),
            Some(cell) => cell.to_owned(),
            None => stands.get(column).to_owned(),
        }
    }

    /// The institution that a row calls so; `Err` where it calls one that is not there.
    fn known(&mut self, row: &SheetRow) -> Result<Option<Institution>, ()> {
        let called = row.cell(INSTITUTION);
        let known = self.visit.app.terms().institutions.by_public_id(called).cloned();
        if known.is_none() && !called.is_empty() && !called.starts_with(NEW) {
            let why = self.visit.text("institutions-sheet-unknown", &[("id", called)]);
            self.refuse(row, INSTITUTION, why);
            return Err(());
        }
        Ok(known)
    }

    fn institution(&mut self, row: &SheetRow) {
        let Ok(seen) = self.known(row) else { return };
        let (visit, called) = (self.visit, row.cell(INSTITUTION));
        if self.named.contains_key(called) {
            let why = visit.text("institutions-sheet-twice", &[("id", called)]);
            return self.refuse(row, INSTITUTION, why);
        }
        let (fields, under) = self.fields(row, seen.as_ref());
        self.choices(row, seen.as_ref(), &fields);
        let posted = Posted::of(fields);
        let (form, said) = edit::read(visit, &posted, seen.as_ref(), Form::default());
        for (column, why) in form.wrongs() {
            self.refuse(row, column, why);
        }
        let Some(said) = said else { return };
        if seen.as_ref().is_some_and(|seen| seen.description.active_to != said.active_to) {
            self.refuse(row, "active-to", visit.word("institutions-sheet-end"));
        }
        let planned = Planned { line: row.line, seen, said, under: None };
        if planned.seen.is_none() {
            self.name_is_free(row, &planned);
        }
        let place = self.plan(called, planned);
        self.lines.insert(row.line, place);
        self.under.extend(under.map(|under| (place, under)));
    }

    /// The fields of the form that a row fills, and what a new one is called that it stands under.
    fn fields(&self, row: &SheetRow, seen: Option<&Institution>) -> (Vec<(String, String)>, Option<String>) {
        let visit = self.visit;
        let fresh = || Form::default().value("level", "national");
        let stands = seen.map_or_else(fresh, |seen| edit::filled(visit, seen));
        let (mut fields, mut under) = (Vec::new(), None);
        for column in columns::of_institution(visit) {
            let mut cell = self.wanted(row, &column, &stands);
            if column == PARENT && cell.starts_with(NEW) {
                under = Some(std::mem::take(&mut cell));
            }
            if column == INFORMED && cell.is_empty() && seen.is_none() && self.is_a_court(row) {
                "yes".clone_into(&mut cell);
            }
            fields.push((column, cell));
        }
        let topics: Vec<String> = match self.sheet.cell(row, TOPICS) {
            Some(said) => said.split(BETWEEN).map(|topic| topic.trim().to_owned()).collect(),
            None => seen.iter().flat_map(|seen| &seen.description.topics).map(i64::to_string).collect(),
        };
        fields.extend(topics.into_iter().filter(|topic| !topic.is_empty()).map(|topic| (TOPICS.to_owned(), topic)));
        (fields, under)
    }

    /// Whether the kind that a row names is informed only, as courts are: a new one is, though the row is silent.
    fn is_a_court(&self, row: &SheetRow) -> bool {
        let terms = self.visit.app.terms();
        let kind = terms.institutions.kinds.by_code(row.cell("kind"));
        kind.and_then(|kind| kind.attributes.first()).is_some_and(|informed| informed == "yes")
    }

    /// What the form cannot be sent with, since it lets one choose.
    fn choices(&mut self, row: &SheetRow, seen: Option<&Institution>, fields: &[(String, String)]) {
        let visit = self.visit;
        let value = |name: &str| fields.iter().find(|(column, _)| column == name).map_or("", |(_, cell)| cell.as_str());
        if !["", "yes"].contains(&value(INFORMED)) {
            self.refuse(row, INFORMED, visit.word("institutions-sheet-yes"));
        }
        let is_mechanism = seen.is_some_and(|seen| seen.public_id == NATIONAL_MECHANISM);
        if is_mechanism != (value("kind") == NATIONAL_MECHANISM) {
            self.refuse(row, "kind", visit.word("institution-wrong-kind"));
        }
        if value("class").is_empty() {
            self.refuse(row, "class", visit.word("wrong-choice"));
        }
    }

    fn plan(&mut self, called: &str, planned: Planned) -> usize {
        let place = self.reading.plan.institutions.len();
        if !called.is_empty() {
            self.named.insert(called.to_owned(), place);
        }
        self.reading.plan.institutions.push(planned);
        place
    }

    /// A file that is sent twice adds nothing twice.
    fn name_is_free(&mut self, row: &SheetRow, new: &Planned) {
        let visit = self.visit;
        let (terms, today) = (visit.app.terms(), visit.app.today());
        let active = terms.institutions.iter().filter(|one| one.description.is_active(today));
        let there = active.map(|one| (&one.description.names, one.public_id.clone()));
        let planned = self.reading.plan.institutions.iter().filter(|one| one.seen.is_none());
        let planned =
            planned.map(|one| (&one.said.names, visit.text("sheet-line", &[("line", &visit.number(one.line as i64))])));
        let all: Vec<_> = there.chain(planned).collect();
        let found = new.said.names.iter().find_map(|(language, name)| {
            let same = |names: &Names| {
                names.exactly(language).is_some_and(|other| mithaq_text::fold(other) == mithaq_text::fold(name))
            };
            let place = all.iter().find(|(names, _)| same(names)).map(|(_, place)| place.clone());
            place.map(|place| (format!("name-{language}"), place))
        });
        if let Some((column, place)) = found {
            self.refuse(row, &column, visit.text("institutions-sheet-there", &[("id", &place)]));
        }
    }

    /// Parents that the file adds too; then no institution may stand under itself.
    fn put_under(&mut self) {
        for (place, called) in std::mem::take(&mut self.under) {
            let under = self.named.get(&called).copied();
            let Some(one) = self.reading.plan.institutions.get_mut(place) else { continue };
            one.under = under;
            if under.is_none() {
                let why = self.visit.text("institutions-sheet-unknown", &[("id", &called)]);
                self.reading.refused.push((one.line, PARENT.to_owned(), why));
            }
        }
        let terms = self.visit.app.terms();
        for (place, one) in self.reading.plan.institutions.iter().enumerate() {
            let told = self.reading.refused.iter().any(|(line, column, _)| *line == one.line && column == PARENT);
            if !told && self.reading.plan.is_in_a_circle(&terms.institutions, place) {
                let why = self.visit.word("institution-wrong-circle").to_owned();
                self.reading.refused.push((one.line, PARENT.to_owned(), why));
            }
        }
    }

    /// The place of a row's institution in the plan, which may be known and not yet named.
    fn place_of(&mut self, row: &SheetRow) -> Option<usize> {
        let called = row.cell(INSTITUTION);
        if let Some(place) = self.lines.get(&row.line).or_else(|| self.named.get(called)) {
            return Some(*place);
        }
        match self.known(row).ok()? {
            Some(seen) => {
                let said = seen.description.clone();
                Some(self.plan(called, Planned { line: row.line, seen: Some(seen), said, under: None }))
            }
            None => {
                // What was wrong with its own row has been said there.
                let why = self.visit.word("institutions-sheet-no-institution");
                self.refuse(row, INSTITUTION, why);
                None
            }
        }
    }

    fn post(&mut self, row: &SheetRow) {
        let visit = self.visit;
        let Some(of) = self.place_of(row) else { return };
        let Some(institution) = self.reading.plan.institutions.get(of).map(Planned::institution) else { return };
        let called = row.cell(POST);
        let seen = self.posts.iter().find(|post| post.public_id == called).cloned();
        if seen.is_none() && !called.is_empty() {
            return self.refuse(row, POST, visit.text("institutions-sheet-unknown-post", &[("id", called)]));
        }
        if seen.as_ref().is_some_and(|seen| seen.institution != institution.id) {
            return self.refuse(row, POST, visit.word("institutions-sheet-elsewhere"));
        }
        let twice = |one: &PlannedPost| one.seen.as_ref().is_some_and(|other| other.public_id == called);
        if self.reading.plan.posts.iter().any(twice) {
            return self.refuse(row, POST, visit.text("institutions-sheet-twice", &[("id", called)]));
        }
        let Some(terms) = self.terms(row, seen.as_ref()) else { return };
        if seen.is_none() && !institution.may_have(terms.duty) {
            self.refuse(row, DUTY, visit.word("post-wrong-misplaced"));
        } else if seen.is_none() && self.is_there(of, &institution, &terms) {
            self.refuse(row, POST, visit.word("institutions-sheet-post-there"));
        }
        self.reading.plan.posts.push(PlannedPost { line: row.line, of, seen, terms });
    }

    /// What a row says of a post; what the file does not speak of stays.
    fn terms(&mut self, row: &SheetRow, seen: Option<&Post>) -> Option<Terms> {
        let visit = self.visit;
        let duty = seen.map(|seen| seen.terms.duty);
        if duty.is_some_and(|duty| !["", duty.code()].contains(&row.cell(DUTY))) {
            self.refuse(row, DUTY, visit.word("institutions-sheet-duty"));
        }
        let fresh = || Form::default().value("remit", Remit::Both.code());
        let stands = seen.map_or_else(fresh, |seen| post_form::filled(visit, seen));
        if Remit::from_code(&self.wanted(row, "remit", &stands)).is_none() {
            self.refuse(row, "remit", visit.word("wrong-choice"));
        }
        let mut fields = vec![(DUTY.to_owned(), row.cell(DUTY).to_owned())];
        for column in columns::of_post(visit) {
            let cell = self.wanted(row, &column, &stands);
            fields.push((column, cell));
        }
        let (form, terms) = post_form::read(visit, &Posted::of(fields), duty, Form::default());
        for (column, why) in form.wrongs() {
            self.refuse(row, column, why);
        }
        let mut terms = terms?;
        if let Some(seen) = seen {
            for (language, stood) in &seen.terms.wording {
                terms.wording.entry(language.clone()).or_default().duties = stood.duties.clone();
            }
            terms.wording.retain(|_, said| !said.is_empty());
            (terms.topics, terms.mechanisms) = (seen.terms.topics.clone(), seen.terms.mechanisms.clone());
            terms.ended_on = seen.terms.ended_on;
        }
        Some(terms)
    }

    /// Whether the institution has such a post, with the same duty and titles, or is given it by another row.
    fn is_there(&self, of: usize, institution: &Institution, terms: &Terms) -> bool {
        let titles = |terms: &Terms| {
            let titles = terms.wording.iter().filter(|(_, said)| !said.title.is_empty());
            titles.map(|(language, said)| (language.clone(), mithaq_text::fold(&said.title))).collect::<Vec<_>>()
        };
        let alike = |other: &Terms| other.duty == terms.duty && titles(other) == titles(terms);
        let today = self.visit.app.today();
        let mut own = self.posts.iter().filter(|post| post.institution == institution.id && post.stands(today));
        let mut planned = self.reading.plan.posts.iter().filter(|one| one.of == of);
        own.any(|post| alike(&post.terms)) || planned.any(|one| alike(&one.terms))
    }
}

/// What the rows of a preview call an institution.
pub fn title(visit: &Visit, planned: &Planned) -> String {
    name(visit, &planned.institution()).text
}
