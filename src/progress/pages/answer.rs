//! Several measures answered on one page: each with few fields and "nothing new" as one button.
//! Whatever is right is saved or submitted; the rest comes back as it was typed.

use axum::response::Response;
use serde::Serialize;

use super::write::{languages, milestones};
use super::{Choice, acts, by, tasks as list, typed};
use crate::accounts::guard::{Member, Posted};
use crate::app::Terms;
use crate::measures::Measure;
use crate::measures::pages as measures;
use crate::permissions::{Act, can};
use crate::platform::db::Tx;
use crate::platform::web::Problem;
use crate::progress::tasks;
use crate::progress::{self, Asked, Description, Need, New, Outdated, Report, Reporting, said_of};
use crate::site::form::{Form, see_other, show as show_form};
use crate::site::{Said, Visit};

/// What is typed in words, by the names of the fields.
const TEXTS: [&str; 5] = ["done", "effect", "obstacles", "next-step", "needs-said"];
/// Measures on a page; the others follow.
const MOST: usize = 20;

#[derive(Serialize)]
struct Page {
    items: Vec<Item>,
    /// What was typed about measures that somebody else has answered meanwhile.
    gone: Vec<(Said, String, Vec<String>)>,
    needs: [&'static str; 3],
    languages: Vec<Choice>,
    /// How many follow.
    more: i64,
}

#[derive(Serialize)]
struct Item {
    /// Stands before the names of its fields.
    key: String,
    title: Said,
    href: String,
    first: String,
    last: String,
    due: String,
    late: bool,
    returned_why: String,
    version: i64,
    since: Option<String>,
    milestones: Vec<(String, String)>,
}

/// What is asked of whoever is here, and what was begun about it.
struct Question<'a> {
    measure: &'a Measure,
    asked: Asked<'a>,
    before: Description,
}

impl Question<'_> {
    fn named(&self, field: &str) -> String {
        format!("{}-{field}", self.measure.public_id)
    }

    fn version(&self) -> i64 {
        self.asked.begun.map_or(0, |begun| begun.version)
    }
}

/// The measures that this page asks about, and how many there are in all.
async fn questions<'a>(visit: &Visit, terms: &'a Terms) -> Result<(Vec<Question<'a>>, usize), Problem> {
    let tasks = tasks::of(terms, &visit.actor, visit.app.today());
    let all = tasks.to_report.len();
    let shown: Vec<_> = tasks.to_report.into_iter().take(MOST).collect();
    let begun: Vec<_> = shown.iter().filter_map(|(_, asked)| Some(asked.begun?.id)).collect();
    let mut said = said_of(visit.app.db.read(), &begun).await?;
    let questions = shown.into_iter().map(|(measure, asked)| {
        let before = asked.begun.and_then(|begun| said.remove(&begun.id)).unwrap_or_default();
        Question { measure, asked, before }
    });
    Ok((questions.collect(), all))
}

/// `GET /{lang}/tasks/answer`
pub async fn show(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let terms = visit.app.terms();
    let (questions, _) = questions(visit, &terms).await?;
    let mut form = Form::new(visit, "/tasks/answer", "");
    for question in &questions {
        form = typed::filled(form, &question.before, |field| question.named(field));
        if question.before.language.is_empty() {
            form = form.value(question.named("language"), visit.lang.as_str());
        }
    }
    page(visit, &form, Vec::new()).await
}

/// What was typed about measures that are not asked about any more, unless it was saved now.
fn gone(
    visit: &Visit,
    posted: &Posted,
    questions: &[Question<'_>],
    saved: &[String],
) -> Vec<(Said, String, Vec<String>)> {
    let terms = visit.app.terms();
    let sent = posted.pairs().filter_map(|(field, _)| field.strip_suffix("-version"));
    let asked = |id: &str| questions.iter().any(|question| question.measure.public_id == id);
    let others = sent.filter(|id| !asked(id) && !saved.iter().any(|one| one == id));
    let seen = others.filter_map(|id| terms.plan.by_public_id(id));
    let seen = seen.filter(|measure| can(&visit.actor, Act::See, &measure.subject()));
    let typed = seen.map(|measure| {
        let texts = TEXTS.map(|field| posted.field(&format!("{}-{field}", measure.public_id)).trim().to_owned());
        let texts: Vec<String> = texts.into_iter().filter(|text| !text.is_empty()).collect();
        (measures::title(visit, measure), visit.to(&measures::path(measure)), texts)
    });
    typed.filter(|(.., texts)| !texts.is_empty()).collect()
}

async fn page(visit: &Visit, form: &Form, gone: Vec<(Said, String, Vec<String>)>) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let (questions, all) = questions(visit, &terms).await?;
    if questions.is_empty() && form.is_right() {
        return Ok(see_other(visit, "/tasks"));
    }
    let reporting = Reporting::of(&terms, visit.app.today());
    let item = |question: &Question<'_>| {
        let (measure, period) = (question.measure, question.asked.period);
        Item {
            key: measure.public_id.clone(),
            title: measures::title(visit, measure),
            href: visit.to(&measures::path(measure)),
            first: period.first.to_string(),
            last: period.last.to_string(),
            due: period.due.to_string(),
            late: period.due < reporting.today,
            returned_why: question.asked.begun.map(|begun| begun.returned_why.clone()).unwrap_or_default(),
            version: question.version(),
            since: list::since(&reporting, measure).map(|day| day.to_string()),
            milestones: milestones(visit, measure, |field| question.named(field)),
        }
    };
    let content = Page {
        items: questions.iter().map(item).collect(),
        gone,
        needs: Need::ALL.map(Need::code),
        languages: languages(visit),
        more: all.saturating_sub(MOST) as i64,
    };
    show_form(visit, "progress/answer.html", visit.word("tasks-answer"), form, content)
}

/// What somebody wants done about one measure.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    Keep,
    Submit,
}

/// `POST /{lang}/tasks/answer`
pub async fn answer(member: Member, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    let terms = visit.app.terms();
    let (questions, _) = questions(visit, &terms).await?;
    let mut form = Form::new(visit, "/tasks/answer", "");
    let mut wishes = Vec::new();
    for question in &questions {
        let (next, wish) = read(visit, &posted, question, form);
        form = next;
        wishes.extend(wish.map(|(said, wish)| (question, said, wish)));
    }
    let lost = gone(visit, &posted, &questions, &[]);
    if wishes.is_empty() && lost.is_empty() && form.is_right() {
        form.error("answers", visit.word("tasks-wrong-nothing"));
        return page(visit, &form, lost).await;
    }
    let tx = visit.app.db.begin().await?;
    let mut saved = Vec::new();
    for (question, said, wish) in &wishes {
        match done(&tx, visit, question, said, *wish).await? {
            Ok(()) => saved.push(question.measure.public_id.clone()),
            Err(Outdated) => form.error(question.named("done"), visit.word("update-wrong-outdated")),
        }
    }
    tx.commit().await?;
    visit.app.progressed().await?;
    if form.is_right() && lost.is_empty() {
        return Ok(see_other(visit, "/tasks/answer"));
    }
    // Whoever was first may have answered one of these between our reading and our writing.
    let terms = visit.app.terms();
    let (left, _) = self::questions(visit, &terms).await?;
    let lost = gone(visit, &posted, &left, &saved);
    if !lost.is_empty() {
        form.error("answers", visit.word("tasks-wrong-answered"));
    }
    page(visit, &form, lost).await
}

/// What was typed about one measure, and what is to become of it; what is wrong is said at its fields.
fn read(visit: &Visit, posted: &Posted, question: &Question<'_>, form: Form) -> (Form, Option<(Description, Wish)>) {
    let mine = Form::default();
    let (mut mine, said) = typed::read(visit, posted, question.measure, mine, |field| question.named(field));
    let wanted = posted.field("do");
    let nothing_new = wanted.strip_prefix("nothing-") == Some(&question.measure.public_id);
    let field = question.named("done");
    if nothing_new && !said.is_empty() {
        mine.error(field.as_str(), visit.word("update-wrong-nothing"));
    } else if wanted == "submit" && !said.is_empty() && !said.is_answer() {
        mine.error(field.as_str(), visit.word("update-wrong-empty"));
    }
    let changed = said != question.before && !(said.is_empty() && question.asked.begun.is_none());
    let outdated = posted.field(&question.named("version")) != question.version().to_string();
    if outdated && (changed || nothing_new) {
        mine.error(field.as_str(), visit.word("update-wrong-outdated"));
    }
    let wish = match mine.is_right() {
        false => None,
        true if nothing_new => Some((Description::nothing_new(&said.language), Wish::Submit)),
        true if wanted == "submit" && said.is_answer() => Some((said, Wish::Submit)),
        true => changed.then_some((said, Wish::Keep)),
    };
    (form.with(mine), wish)
}

/// Writes what was answered, in the transaction of all answers.
async fn done(
    tx: &Tx,
    visit: &Visit,
    question: &Question<'_>,
    said: &Description,
    wish: Wish,
) -> Result<Result<(), Outdated>, Problem> {
    let (by, asked) = (by(visit), &question.asked);
    let report: Option<Report> = match asked.begun {
        Some(begun) if *said == question.before => Some(begun.clone()),
        Some(begun) => progress::write(tx, by, begun, &question.before, said).await?.ok(),
        None => {
            let (first, last, due) = (asked.period.first, asked.period.last, Some(asked.period.due));
            let new = New { measure: question.measure, institution: asked.institution, first, last, due };
            progress::begin(tx, by, &new, said).await?
        }
    };
    let Some(report) = report else { return Ok(Err(Outdated)) };
    if wish == Wish::Keep {
        return Ok(Ok(()));
    }
    Ok(progress::submit(tx, by, &report, acts::reader(visit, &report)).await?)
}
