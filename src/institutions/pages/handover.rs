//! What a newcomer in a post finds: who was there before, who stands in, what is open, whom to ask.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::post::{address, found_post};
use super::{Holder, Named, holder, knows_people, named, people, post_name};
use crate::accounts::guard::Member;
use crate::app::HANDOVER;
use crate::institutions::appointment;
use crate::institutions::handover::{Line, may_see};
use crate::institutions::post::{self, Post};
use crate::institutions::{Institution, InstitutionId, NATIONAL_MECHANISM};
use crate::permissions::Duty;
use crate::platform::web::Problem;
use crate::site::{self, Said, Visit};

#[derive(Serialize)]
struct Page {
    handover: View,
}

#[derive(Serialize)]
struct View {
    title: String,
    institution: Named,
    post_href: String,
    duty: String,
    /// What the post is there for, in the language of the reader where it is said in that.
    duties: Option<Said>,
    /// Other institutions for which it answers.
    answers_for: Vec<Named>,
    /// Those who hold it, will, or did; `None` for whoever may not know.
    holders: Option<Vec<Holder>>,
    absences: Vec<Line>,
    sections: Vec<SectionView>,
    contacts: Contacts,
}

#[derive(Serialize)]
pub(in crate::institutions) struct SectionView {
    /// Key of its heading.
    pub heading: &'static str,
    pub lines: Vec<Line>,
}

#[derive(Serialize)]
pub(in crate::institutions) struct Contacts {
    pub name: String,
    pub email: Option<String>,
    address: Option<Said>,
    pub people: Vec<String>,
}

/// `GET /{lang}/posts/{post}/handover`
pub async fn show(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let (post, institution) = found_post(visit, &id).await?;
    if !may_see(&visit.actor, institution.id) {
        return Err(Problem::Forbidden);
    }
    let (answered, sections) = open(visit, &institution).await?;
    let others = answered.iter().filter(|other| **other != institution.id);
    let view = View {
        title: post_name(visit, &post),
        institution: named(visit, &institution),
        post_href: visit.to(&address(&post.public_id)),
        duty: super::duty_name(visit, post.terms.duty).to_owned(),
        duties: duties(visit, &post),
        answers_for: others.filter_map(|other| super::named_by_id(visit, *other)).collect(),
        holders: holders(visit, &post).await?,
        absences: absences(visit, &post).await?,
        sections,
        contacts: contacts(visit, &institution).await?,
    };
    let title = format!("{}: {}", visit.word("handover-heading"), view.title);
    site::own_page(visit, "institutions/handover.html", &title, &Page { handover: view })
}

/// The institutions for which another answers today, and what is open for them.
pub(in crate::institutions) async fn open(
    visit: &Visit,
    institution: &Institution,
) -> Result<(Vec<InstitutionId>, Vec<SectionView>), Problem> {
    let answered = visit.app.terms().institutions.answered_for(institution.id.0, visit.app.today());
    let answered: Vec<InstitutionId> = answered.into_iter().map(InstitutionId).collect();
    let mut sections = Vec::new();
    for section in HANDOVER {
        let lines = (section.lines)(visit, &answered).await?;
        sections.push(SectionView { heading: section.heading, lines });
    }
    sections.retain(|section| !section.lines.is_empty());
    Ok((answered, sections))
}

fn duties(visit: &Visit, post: &Post) -> Option<Said> {
    let wording = &post.terms.wording;
    let said = |language: &str| wording.get(language).filter(|said| !said.duties.is_empty());
    let languages = [visit.lang.as_str(), "en"].into_iter().chain(wording.keys().map(String::as_str));
    languages
        .filter_map(|language| Some((language, said(language)?)))
        .next()
        .map(|(language, said)| Said::new(visit, (&said.duties, language)))
}

async fn holders(visit: &Visit, post: &Post) -> Result<Option<Vec<Holder>>, Problem> {
    if !knows_people(visit) {
        return Ok(None);
    }
    let people = people(visit).await?;
    let held = appointment::of_post(visit.app.db.read(), post.id).await?;
    Ok(Some(held.iter().map(|one| holder(visit, &people, one)).collect()))
}

/// Who stands in now or will, for holders of this post.
pub(in crate::institutions) async fn absences(visit: &Visit, post: &Post) -> Result<Vec<Line>, Problem> {
    if !knows_people(visit) {
        return Ok(Vec::new());
    }
    let (db, today, people) = (visit.app.db.read(), visit.app.today(), people(visit).await?);
    let mut lines = Vec::new();
    for held in appointment::of_post(db, post.id).await? {
        let all = appointment::absences(db, held.id).await?;
        for absence in all.into_iter().filter(|absence| absence.to >= today) {
            let name = |id: i64| people.get(&id).map(|account| account.name.clone()).unwrap_or_default();
            let last = visit.language().format.date(absence.to);
            lines.push(Line {
                text: visit.text("stands-in", &[("name", &name(absence.stand_in))]),
                href: None,
                day: Some(absence.from.to_string()),
                note: format!("{} · {}", name(held.account), visit.text("day-to", &[("day", &last)])),
            });
        }
    }
    Ok(lines)
}

/// Whom to ask: the secretariat, with its people for whoever may know them.
pub(in crate::institutions) async fn contacts(visit: &Visit, own: &Institution) -> Result<Contacts, Problem> {
    let terms = visit.app.terms();
    let settings = &terms.settings;
    let mut names = Vec::new();
    let mechanism = terms.institutions.by_public_id(NATIONAL_MECHANISM);
    if let Some(mechanism) = mechanism.filter(|_| knows_people(visit)) {
        let (db, today, people) = (visit.app.db.read(), visit.app.today(), people(visit).await?);
        let posts = post::of_institution(db, mechanism.id).await?;
        let office: Vec<_> = posts.iter().filter(|post| post.terms.duty == Duty::Secretariat).collect();
        let held = appointment::of_institution(db, mechanism.id).await?;
        let standing = held.iter().filter(|one| one.stands(today) && office.iter().any(|post| post.id == one.post));
        names = standing.filter_map(|one| people.get(&one.account)).map(|one| one.name.clone()).collect();
    }
    let name = mechanism.unwrap_or(own);
    Ok(Contacts {
        name: super::name(visit, name).text,
        email: settings.email().map(str::to_owned),
        address: settings.said(&settings.addresses, &visit.lang).map(|said| Said::new(visit, said)),
        people: names,
    })
}
