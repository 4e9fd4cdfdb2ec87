//! All assignments, by where they stand: for the secretariat what is to be confirmed and what is
//! contested, for an institution what it is to answer and what it has taken on.

use axum::response::Response;
use serde::Serialize;

use super::{Choice, MatterView, Matters, by, institution_choices, may_assign, named};
use crate::accounts::guard::{Member, Posted};
use crate::app::Terms;
use crate::clusters::assignment::{self, Assignment, Matter, State};
use crate::clusters::rule;
use crate::institutions::InstitutionId;
use crate::institutions::handover::{Line, Section};
use crate::institutions::pages::Named;
use crate::permissions::{Kind, reach};
use crate::platform::web::Problem;
use crate::platform::web::address::{encode, form_pairs};
use crate::recommendations::export;
use crate::site::Visit;
use crate::site::form::{Form, see_other, show as show_form};

/// Assignments on a page.
const PAGE: usize = 50;

/// What an institution is to answer, contests, or has taken on, for whoever is new in a post of it.
pub const OPEN: Section =
    Section { heading: "handover-assignments", lines: |visit, institutions| Box::pin(open(visit, institutions)) };

async fn open(visit: &Visit, institutions: &[InstitutionId]) -> Result<Vec<Line>, Problem> {
    let terms = visit.app.terms();
    let mut all = mine(visit, &terms, states(visit), "")?;
    all.retain(|one| one.state != State::Proposed && institutions.contains(&one.institution));
    let order = [State::Submitted, State::Contested, State::Accepted];
    all.sort_by_key(|one| order.iter().position(|state| *state == one.state));
    let matters = Matters::of(visit, &all).await?;
    let line = |one: &&Assignment| {
        let (share, state) = (format!("share-{}", one.share.code()), format!("assignment-state-{}", one.state.code()));
        Some(Line {
            text: matters.named(visit, &one.matter)?,
            href: Some(visit.to(&format!("/assignments/{}", one.public_id))),
            day: None,
            note: format!("{} · {}", visit.word(&share), visit.word(&state)),
        })
    };
    Ok(all.iter().filter_map(line).collect())
}

#[derive(Serialize)]
struct Page {
    assignments: View,
}

#[derive(Serialize)]
struct View {
    here: String,
    /// Code of the state, how many, where, whether it is this one.
    tabs: Vec<(&'static str, i64, String, bool)>,
    state: &'static str,
    institutions: Vec<Choice>,
    institution: String,
    rows: Vec<Row>,
    total: i64,
    next_href: Option<String>,
    first_href: Option<String>,
    /// For the secretariat: confirms what is ticked, and all of them.
    confirm_action: Option<String>,
    mark: String,
    rules_href: Option<String>,
    /// For validating authorities.
    answer_action: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Row {
    pub id: String,
    matter: MatterView,
    institution: Option<Named>,
    share: &'static str,
    href: Option<String>,
    /// The topic whose rule proposed it.
    because: Option<String>,
    /// What was said last: a reason, an answer.
    said: Option<(String, String)>,
    may_answer: bool,
}

/// What of the query decides.
#[derive(Clone, Default)]
struct Wanted {
    state: Option<State>,
    institution: String,
    page: usize,
}

impl Wanted {
    fn parse(query: &str) -> Wanted {
        let pairs = form_pairs(query.trim_start_matches('?'));
        let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
        Wanted {
            state: State::from_code(value("state")),
            institution: value("institution").to_owned(),
            page: value("page").parse().unwrap_or(1).max(1),
        }
    }
}

/// States that somebody is told of: proposals are the secretariat's own.
fn states(visit: &Visit) -> &'static [State] {
    const ALL: [State; 4] = [State::Proposed, State::Submitted, State::Contested, State::Accepted];
    if reach(&visit.actor, Kind::Assignment).unfinished.is_empty() { ALL.split_at(1).1 } else { &ALL }
}

/// What this reader works with in some of the states that he is told of: all for the secretariat and
/// those who look on, else what the posts answer for; and of that what one institution does today.
pub(in crate::clusters) fn mine<'t>(
    visit: &Visit,
    terms: &'t Terms,
    of: &[State],
    institution: &str,
) -> Result<Vec<&'t Assignment>, Problem> {
    let of: Vec<State> = states(visit).iter().filter(|state| of.contains(state)).copied().collect();
    let (seen, reach) = (export::seen(visit)?, reach(&visit.actor, Kind::Assignment));
    let known = &terms.institutions;
    let institution = (!institution.is_empty()).then(|| known.by_public_id(institution).map(|one| one.id));
    let is_mine = |one: &&Assignment| {
        of.contains(&one.state)
            && (!reach.unfinished.is_empty() || reach.leading.contains(&one.institution.0))
            && institution.is_none_or(|wanted| Some(known.responsible(one.institution, visit.app.today())) == wanted)
            && match &one.matter {
                Matter::Entry(place) => seen.contains(place.entry),
                Matter::Cluster(_) => true,
            }
    };
    Ok(terms.shares.assignments().iter().filter(is_mine).collect())
}

/// How many wait: for the secretariat those to be confirmed and those contested, for an institution those
/// to be answered.
pub fn waiting(visit: &Visit) -> Result<Vec<(State, i64)>, Problem> {
    let of: &[State] = if may_assign(visit) { &[State::Proposed, State::Contested] } else { &[State::Submitted] };
    let terms = visit.app.terms();
    let mine = mine(visit, &terms, of, "")?;
    let count = |state: State| mine.iter().filter(|one| one.state == state).count() as i64;
    Ok(of.iter().map(|state| (*state, count(*state))).filter(|(_, count)| *count > 0).collect())
}

/// `GET /{lang}/assignments`
pub async fn show(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let form = Form::new(visit, "/assignments", "");
    page(visit, &visit.query, &form).await
}

/// The page, with what somebody has just sent; `query` decides what it shows.
pub(super) async fn page(visit: &Visit, query: &str, form: &Form) -> Result<Response, Problem> {
    let wanted = Wanted::parse(query);
    let terms = visit.app.terms();
    let mine = mine(visit, &terms, states(visit), &wanted.institution)?;
    let state = wanted.state.unwrap_or(first(visit, &mine));
    let here = visit.to("/assignments");
    let to = |state: State, page: usize| {
        let institution = encode(&wanted.institution);
        let page = if page > 1 { format!("&page={page}") } else { String::new() };
        format!("{here}?state={}&institution={institution}{page}", state.code())
    };
    let count = |state: State| mine.iter().filter(|one| one.state == state).count();
    let such: Vec<&Assignment> = mine.iter().copied().filter(|one| one.state == state).collect();
    let shown: Vec<&Assignment> = such.iter().skip((wanted.page - 1) * PAGE).take(PAGE).copied().collect();
    let rows = rows(visit, &shown).await?;
    let confirms = may_assign(visit) && state == State::Proposed && !rows.is_empty();
    let answers = rows.iter().any(|row| row.may_answer);
    let view = View {
        tabs: states(visit).iter().map(|one| (one.code(), count(*one) as i64, to(*one, 1), *one == state)).collect(),
        state: state.code(),
        institutions: if states(visit).len() > 3 { institution_choices(visit) } else { Vec::new() },
        institution: wanted.institution.clone(),
        total: such.len() as i64,
        next_href: (such.len() > wanted.page * PAGE).then(|| to(state, wanted.page + 1)),
        first_href: (wanted.page > 1).then(|| to(state, 1)),
        confirm_action: confirms.then(|| visit.to("/assignments/confirmation")),
        mark: mark(&such),
        rules_href: may_assign(visit).then(|| visit.to("/assignments/rules")),
        answer_action: answers.then(|| visit.to("/assignments/answers")),
        rows,
        here,
    };
    show_form(visit, "clusters/assignments.html", visit.word("assignments-heading"), form, Page { assignments: view })
}

/// Where somebody's work is: what is contested comes before what is proposed.
fn first(visit: &Visit, mine: &[&Assignment]) -> State {
    let order: &[State] =
        if may_assign(visit) { &[State::Contested, State::Proposed, State::Submitted] } else { &[State::Submitted] };
    let found = order.iter().copied().find(|state| mine.iter().any(|one| one.state == *state));
    found.unwrap_or(State::Accepted)
}

/// How many proposals there are, and up to which: what is confirmed is what was shown.
fn mark(proposed: &[&Assignment]) -> String {
    format!("{}-{}", proposed.len(), proposed.last().map_or(0, |one| one.id.0))
}

async fn rows(visit: &Visit, shown: &[&Assignment]) -> Result<Vec<Row>, Problem> {
    let db = visit.app.db.read();
    let matters = Matters::of(visit, shown).await?;
    let ids: Vec<i64> = shown.iter().map(|one| one.id.0).collect();
    let steps = assignment::steps_of(db, &ids).await?;
    let rules = rule::ever(db).await?;
    let terms = visit.app.terms();
    let mut rows = Vec::with_capacity(shown.len());
    for one in shown {
        let Some(matter) = matters.view(visit, &one.matter) else { continue };
        let last = steps.get(&one.id).into_iter().flatten().rfind(|step| !step.said.is_empty());
        let topic = one.rule.and_then(|id| rules.iter().find(|rule| rule.id == id)).map(|rule| rule.topic);
        let topic = topic.and_then(|id| terms.topics.get(id));
        rows.push(Row {
            id: one.public_id.clone(),
            matter,
            institution: named(visit, one.institution),
            share: one.share.code(),
            href: Some(visit.to(&format!("/assignments/{}", one.public_id))),
            because: topic.map(|(_, term)| term.names.in_language(&visit.lang).to_owned()),
            said: last.map(|step| (step.step.clone(), step.said.clone())),
            may_answer: super::may_respond(visit, one),
        });
    }
    Ok(rows)
}

/// `POST /{lang}/assignments/confirmation`: those that were ticked, or all of them.
pub async fn confirm(member: Member, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    if !may_assign(visit) {
        return Err(Problem::Forbidden);
    }
    let back = format!("state=proposed&institution={}", encode(posted.field("institution")));
    let (form, _, done) = confirmed(visit, &posted).await?;
    if done > 0 {
        visit.app.changed().await?;
    }
    if !form.is_right() {
        return page(visit, &back, &form).await;
    }
    Ok(see_other(visit, &format!("/assignments?{back}")))
}

/// Confirms proposals, or turns them down: which, and how many; what is wrong is said in the form.
pub(in crate::clusters) async fn confirmed(
    visit: &Visit,
    posted: &Posted,
) -> Result<(Form, Vec<String>, usize), Problem> {
    let mut form = Form::new(visit, "/assignments", "");
    let terms = visit.app.terms();
    let proposed = mine(visit, &terms, &[State::Proposed], posted.field("institution"))?;
    let all = posted.field("do") == "all";
    let ticked: Vec<&str> = posted.fields("assignment").collect();
    let chosen = proposed.iter().filter(|one| all || ticked.contains(&one.public_id.as_str()));
    let chosen: Vec<Assignment> = chosen.copied().cloned().collect();
    if all && posted.field("mark") != mark(&proposed) {
        form.error("assignments", visit.word("assignments-wrong-changed"));
    } else if chosen.is_empty() {
        form.error("assignments", visit.word("assignments-wrong-nothing"));
    }
    if !form.is_right() {
        return Ok((form, Vec::new(), 0));
    }
    let tx = visit.app.db.begin().await?;
    let done = match posted.field("do") == "reject" {
        true => assignment::withdraw(&tx, by(visit), &chosen, "").await?,
        false => assignment::confirm(&tx, by(visit), &terms.institutions, &chosen).await?,
    };
    tx.commit().await?;
    if done < chosen.len() {
        form.error("assignments", visit.word("assignments-wrong-led"));
    }
    Ok((form, chosen.into_iter().map(|one| one.public_id).collect(), done))
}

/// What an institution is to answer, for the page that takes the answers.
pub(in crate::clusters) fn to_answer(visit: &Visit) -> Result<Vec<Assignment>, Problem> {
    let terms = visit.app.terms();
    let mine = mine(visit, &terms, &[State::Submitted], "")?.into_iter();
    Ok(mine.filter(|one| super::may_respond(visit, one)).cloned().collect())
}
