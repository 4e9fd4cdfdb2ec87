//! One objective by hand: added, worded anew, put under another, retired and taken up again.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::{by, changes, found, label, name, path, sentence, typed};
use crate::accounts::guard::{Member, Posted};
use crate::frameworks::{self, Framework, MOST, MOST_CODE, MOST_NAME, Objective, check, in_order};
use crate::institutions::pages::Choice;
use crate::institutions::pages::edit::{Language, languages};
use crate::platform::web::address::{encode, form_pairs};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

#[derive(Serialize)]
struct Page {
    heading: String,
    framework: String,
    back_href: String,
    /// For one that is there: its code, which never changes.
    code: Option<String>,
    parents: Vec<Choice>,
    languages: Vec<Language>,
    version: i64,
}

/// `GET /{lang}/settings/frameworks/{framework}/objectives/new`
pub async fn new(member: Member, Path((_, code)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    changes(visit)?;
    let framework = found(visit, &code)?;
    let pairs = form_pairs(&visit.query);
    let under = pairs.into_iter().find(|(name, _)| name == "parent").map(|(_, code)| code).unwrap_or_default();
    let form = Form::new(visit, &format!("{}/objectives/new", path(&framework)), "").value("parent", under);
    page(visit, &form, &framework, None)
}

/// `POST /{lang}/settings/frameworks/{framework}/objectives/new`
pub async fn create(
    member: Member,
    Path((_, code)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    save(&member.visit, &found(&member.visit, &code)?, None, &posted).await
}

/// `GET /{lang}/settings/frameworks/{framework}/objectives/{objective}`
pub async fn edit(
    member: Member,
    Path((_, code, objective)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    changes(visit)?;
    let framework = found(visit, &code)?;
    let objective = framework.objective(&objective).or_not_found()?;
    let form = Form::new(visit, &action(&framework, Some(objective)), "")
        .value("parent", objective.parent.as_str())
        .value("retired", if objective.retired_at.is_some() { "yes" } else { "" });
    page(visit, &typed::named(form, &objective.names), &framework, Some(objective))
}

/// `POST /{lang}/settings/frameworks/{framework}/objectives/{objective}`
pub async fn change(
    member: Member,
    Path((_, code, objective)): Path<(String, String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let framework = found(&member.visit, &code)?;
    let objective = framework.objective(&objective).or_not_found()?;
    save(&member.visit, &framework, Some(objective), &posted).await
}

async fn save(
    visit: &Visit,
    framework: &Framework,
    objective: Option<&Objective>,
    posted: &Posted,
) -> Result<Response, Problem> {
    changes(visit)?;
    let form = Form::new(visit, &action(framework, objective), "");
    match set(visit, framework, objective, posted, form).await? {
        Ok(_) => Ok(see_other(visit, &path(framework))),
        Err(form) => page(visit, &form, &found(visit, &framework.code)?, objective),
    }
}

/// Saves the whole list with this one in it: its code, or the form with what is wrong.
pub async fn set(
    visit: &Visit,
    framework: &Framework,
    objective: Option<&Objective>,
    posted: &Posted,
    form: Form,
) -> Result<Result<String, Form>, Problem> {
    let (mut form, wish) = read(visit, framework, objective, posted, form);
    if !form.is_right() {
        return Ok(Err(form));
    }
    if posted.field("version") == framework.version.to_string() {
        let mut all = framework.objectives.clone();
        match all.iter_mut().find(|one| one.code == wish.code) {
            Some(stood) => *stood = wish.clone(),
            None => all.push(wish.clone()),
        }
        let tx = visit.app.db.begin().await?;
        if frameworks::set_objectives(&tx, by(visit), framework, &all).await?.is_ok() {
            tx.commit().await?;
            visit.app.changed().await?;
            return Ok(Ok(wish.code));
        }
    }
    visit.app.refresh_terms().await?;
    let is_taken = objective.is_none() && found(visit, &framework.code)?.objective(&wish.code).is_some();
    if is_taken {
        form.error("code", sentence(visit, frameworks::Wrong::Twice, &wish.code, &wish.parent));
    } else {
        form.error("changed", visit.word("framework-wrong-outdated"));
    }
    Ok(Err(form))
}

fn read(
    visit: &Visit,
    framework: &Framework,
    objective: Option<&Objective>,
    posted: &Posted,
    mut form: Form,
) -> (Form, Objective) {
    let code = match objective {
        Some(objective) => objective.code.clone(),
        None => typed::line(visit, posted, &mut form, "code", MOST_CODE),
    };
    let parent = typed::line(visit, posted, &mut form, "parent", MOST_CODE);
    let names = typed::names(visit, posted, &mut form, MOST_NAME);
    let retired = posted.field("retired") == "yes";
    form = form.value("retired", posted.field("retired"));
    let id = objective.map_or(0, |objective| objective.id);
    let wish = Objective { id, code, parent, names, retired_at: retired.then_some(0) };
    let others = framework.objectives.iter().filter(|one| objective.is_none_or(|stood| stood.code != one.code));
    let mut all: Vec<Objective> = others.cloned().collect();
    all.push(wish.clone());
    if all.len() > MOST {
        form.error("code", visit.counted("framework-wrong-many", MOST as i64));
    }
    let own = all.len() - 1;
    for (_, wrong) in check(&all).into_iter().filter(|(place, _)| *place == own) {
        let field = match wrong {
            frameworks::Wrong::Code | frameworks::Wrong::Twice => "code".to_owned(),
            frameworks::Wrong::Parent | frameworks::Wrong::Circle => "parent".to_owned(),
            frameworks::Wrong::Unnamed => format!("name-{}", visit.lang),
            // Said at its field already.
            frameworks::Wrong::TooLong => continue,
        };
        form.error(field, sentence(visit, wrong, &wish.code, &wish.parent));
    }
    (form, wish)
}

fn action(framework: &Framework, objective: Option<&Objective>) -> String {
    let own = objective.map_or_else(|| "new".to_owned(), |objective| encode(&objective.code));
    format!("{}/objectives/{own}", path(framework))
}

fn page(visit: &Visit, form: &Form, framework: &Framework, objective: Option<&Objective>) -> Result<Response, Problem> {
    let heading = objective.map_or_else(|| visit.word("objective-new").to_owned(), |one| label(visit, one));
    let none = Choice { value: String::new(), label: visit.word("objective-at-top").to_owned() };
    let others = in_order(&framework.objectives).into_iter().map(|(_, one)| one);
    let others = others.filter(|one| objective.is_none_or(|own| own.code != one.code));
    let others = others.map(|one| Choice { value: one.code.clone(), label: label(visit, one) });
    let content = Page {
        heading: heading.clone(),
        framework: name(visit, framework).text,
        back_href: visit.to(&path(framework)),
        code: objective.map(|objective| objective.code.clone()),
        parents: std::iter::once(none).chain(others).collect(),
        languages: languages(visit),
        version: framework.version,
    };
    show(visit, "frameworks/objective.html", &heading, form, content)
}
