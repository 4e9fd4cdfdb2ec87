//! Making a cluster, describing it anew, ending it.

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::source::{self, Source, SourceView};
use super::{Choice, by, conflict, found, may_change, path, title};
use crate::accounts::guard::{Member, Posted};
use crate::clusters::{self, Cluster, Description, Edited};
use crate::frameworks::pages::chosen;
use crate::institutions::pages::edit::{self, Language, languages};
use crate::permissions::{Act, Audience, Kind, can_on};
use crate::platform::i18n::Names;
use crate::platform::web::{OrNotFound, Problem, typed};
use crate::recommendations::list;
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};
use crate::topics::Scheme;

const MOST_TITLE: usize = 300;
const MOST_OBJECTIVE: usize = 5000;

#[derive(Serialize)]
struct EditPage {
    heading: String,
    back_href: String,
    languages: Vec<Language>,
    audiences: Vec<Choice>,
    groups: Vec<Topics>,
    /// What is put into a new one.
    source: Option<SourceView>,
    query: String,
    /// Clusters that it can be put into instead.
    others: Vec<Choice>,
    others_action: String,
    /// What each field was when the page was made.
    seen: Vec<(String, String)>,
    /// For one that is there: where it is ended, and whether it has.
    end_action: Option<String>,
    ended: bool,
}

/// Topics of one kind, to be ticked.
#[derive(Serialize)]
pub struct Topics {
    name: String,
    values: Vec<Topic>,
}

#[derive(Serialize)]
struct Topic {
    id: i64,
    label: String,
    checked: bool,
}

/// `GET /{lang}/clusters/new?theme=…`: a new cluster, of all that the list of this address shows.
pub async fn new(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let source = Source::of(visit, &visit.query).await?;
    let form = Form::new(visit, "/clusters/new", "").value("audience", Audience::Members.code());
    page(visit, &form, None, &Description::default(), Some(&source), &[])
}

/// `POST /{lang}/clusters/new`
pub async fn create(member: Member, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let source = Source::of(visit, posted.field("query")).await?;
    let parts: Vec<String> = posted.fields("part").map(str::to_owned).collect();
    let (mut form, wish) = read(visit, &posted, Form::new(visit, "/clusters/new", ""));
    if source.count() > source::MOST as i64 {
        form.error("title-en", visit.counted("clusters-wrong-many", source::MOST as i64));
    }
    if !form.is_right() {
        return page(visit, &form, None, &wish, Some(&source), &parts);
    }
    publishes(&member, None, &wish)?;
    let tx = visit.app.db.begin().await?;
    let made_from = if matches!(source, Source::Search { .. }) { source.query() } else { String::new() };
    let (id, public_id) = clusters::add(&tx, by(visit), &wish, &made_from).await?;
    clusters::include_in(&tx, by(visit), id, &public_id, &source.places(&parts)).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &format!("/clusters/{public_id}")))
}

/// What shows to everybody what was for some wants a second factor shown a moment ago.
pub(in crate::clusters) fn publishes(
    member: &Member,
    before: Option<&Description>,
    wish: &Description,
) -> Result<(), Problem> {
    let is_public = |said: &Description| said.audience == Audience::Public;
    if is_public(wish) && !before.is_some_and(is_public) {
        if !can_on(&member.visit.actor, Act::Publish, Kind::Cluster) {
            return Err(Problem::Forbidden);
        }
        member.fresh()?;
    }
    Ok(())
}

/// `GET /{lang}/clusters/{cluster}/edit`
pub async fn edit(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let cluster = found(visit, &id)?;
    page(visit, &filled(visit, &cluster, &cluster.description), Some(&cluster), &cluster.description, None, &[])
}

pub(super) fn filled(visit: &Visit, cluster: &Cluster, said: &Description) -> Form {
    let mut form = Form::new(visit, &format!("{}/edit", path(cluster)), "").value("audience", said.audience.code());
    for (start, names) in [("title", &said.titles), ("objective", &said.objectives)] {
        for (language, name) in names.iter() {
            form = form.value(format!("{start}-{language}"), name);
        }
    }
    form
}

/// `POST /{lang}/clusters/{cluster}/edit`
pub async fn save(member: Member, Path((_, id)): Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let cluster = found(visit, &id)?;
    let action = format!("{}/edit", path(&cluster));
    let seen = Description::of(&conflict::seen(visit, &posted));
    let (mut form, wish) = read(visit, &posted, Form::new(visit, &action, ""));
    let wish = conflict::chosen(&posted, &seen, wish);
    let open = conflict::open(&posted);
    conflict::undecided(&posted, &open).for_each(|field| form.error(field, visit.word("editing-wrong-choice")));
    if !form.is_right() && !open.is_empty() {
        return conflict::page(visit, &cluster, &seen, &wish, &open, &form).await;
    }
    if !form.is_right() {
        return page(visit, &form, Some(&cluster), &wish, None, &[]);
    }
    publishes(&member, Some(&cluster.description), &wish)?;
    let tx = visit.app.db.begin().await?;
    match clusters::edit(&tx, by(visit), cluster.id, &seen, &wish).await? {
        Edited::Saved { .. } => {
            tx.commit().await?;
            visit.app.changed().await?;
            Ok(see_other(visit, &path(&cluster)))
        }
        Edited::Unchanged => Ok(see_other(visit, &path(&cluster))),
        Edited::Gone => Err(Problem::NotFound),
        Edited::Conflict(fields) => {
            drop(tx);
            visit.app.refresh_terms().await?;
            let now = visit.app.terms().clusters.get(cluster.id).cloned().or_not_found()?;
            conflict::page(visit, &now, &seen, &wish, &fields, &form).await
        }
    }
}

/// `POST /{lang}/clusters/{cluster}/end`: today is its last day; or it is taken up again.
pub async fn end(member: Member, Path((_, id)): Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    let cluster = found(visit, &id)?;
    ended(visit, &cluster, &posted).await?;
    Ok(see_other(visit, &path(&cluster)))
}

pub(in crate::clusters) async fn ended(visit: &Visit, cluster: &Cluster, posted: &Posted) -> Result<(), Problem> {
    may_change(visit)?;
    let last_day = (posted.field("resume") != "yes").then(|| visit.app.today());
    let tx = visit.app.db.begin().await?;
    clusters::end(&tx, by(visit), cluster, last_day).await?;
    tx.commit().await?;
    Ok(visit.app.changed().await?)
}

/// What was typed, with what is wrong about it.
pub(in crate::clusters) fn read(visit: &Visit, posted: &Posted, mut form: Form) -> (Form, Description) {
    let (mut titles, mut objectives) = (Names::default(), Names::default());
    for language in visit.app.i18n.languages() {
        let code = &language.code;
        let (title, objective) = (format!("title-{code}"), format!("objective-{code}"));
        let typed_title = typed::line(posted.field(&title));
        let typed_objective = typed::text(posted.field(&objective));
        if typed_title.chars().count() > MOST_TITLE {
            form.error(&title, visit.counted("editing-wrong-long", MOST_TITLE as i64));
        }
        if typed_objective.chars().count() > MOST_OBJECTIVE {
            form.error(&objective, visit.counted("editing-wrong-long", MOST_OBJECTIVE as i64));
        }
        for (names, text) in [(&mut titles, &typed_title), (&mut objectives, &typed_objective)] {
            if !text.is_empty() {
                names.set(code, text);
            }
        }
        form = form.value(title, typed_title).value(objective, typed_objective);
    }
    if titles.iter().next().is_none() {
        form.error(format!("title-{}", visit.lang), visit.word("clusters-wrong-title"));
    }
    let audience = Audience::from_code(posted.field("audience"));
    if audience.is_none() {
        form.error("audience", visit.word("clusters-wrong-audience"));
    }
    let form = form.value("audience", posted.field("audience"));
    let topics: BTreeSet<i64> = posted.fields("topic").filter_map(|said| topic(visit, said)).collect();
    (form, Description { titles, objectives, audience: audience.unwrap_or(Audience::Internal), topics })
}

fn page(
    visit: &Visit,
    form: &Form,
    cluster: Option<&Cluster>,
    said: &Description,
    source: Option<&Source>,
    parts: &[String],
) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let audiences = Audience::ALL.into_iter().map(Audience::code);
    let audiences = audiences
        .map(|code| Choice { value: code.to_owned(), label: visit.word(&format!("audience-{code}")).to_owned() });
    let source = source.filter(|source| !matches!(source, Source::Nothing));
    let open = terms.clusters.iter().filter(|one| one.ended_on.is_none() && source.is_some());
    let mut others: Vec<Choice> =
        open.map(|one| Choice { value: one.public_id.clone(), label: title(visit, one).text }).collect();
    visit.language().format.sort_by_name(&mut others, |choice| &choice.label);
    let seen: BTreeMap<String, String> = cluster.map(|cluster| cluster.description.fields()).unwrap_or_default();
    let heading = match cluster {
        Some(cluster) => title(visit, cluster).text,
        None => visit.word("clusters-new-heading").to_owned(),
    };
    let content = EditPage {
        heading: heading.clone(),
        back_href: cluster.map_or_else(|| visit.to("/clusters"), |cluster| visit.to(&path(cluster))),
        languages: languages(visit),
        audiences: audiences.collect(),
        groups: all_topics(visit, &said.topics),
        query: source.map(Source::query).unwrap_or_default(),
        source: source.map(|source| source::view(visit, source, parts)),
        others,
        others_action: visit.to("/clusters/entries"),
        seen: seen.into_iter().collect(),
        end_action: cluster.map(|cluster| visit.to(&format!("{}/end", path(cluster)))),
        ended: cluster.is_some_and(|cluster| cluster.ended_on.is_some()),
    };
    show(visit, "clusters/edit.html", &heading, form, content)
}

/// A topic or an objective by its number, as forms know it, or by scheme and code, as programs do.
pub fn topic(visit: &Visit, said: &str) -> Option<i64> {
    edit::topic(visit, said).or_else(|| chosen::read(visit, said))
}

/// All that a cluster or a measure may serve: topics by kind, objectives by framework.
pub fn all_topics(visit: &Visit, chosen: &BTreeSet<i64>) -> Vec<Topics> {
    let topics = Scheme::ALL.into_iter().map(|scheme| topics(visit, scheme, chosen));
    let objectives = chosen::offered(visit, chosen).into_iter().map(|(name, values)| {
        let values = values.into_iter().map(|(id, label, checked)| Topic { id, label, checked });
        Topics { name, values: values.collect() }
    });
    topics.chain(objectives).collect()
}

/// All topics of a kind that are offered, and those that stand.
fn topics(visit: &Visit, scheme: Scheme, chosen: &BTreeSet<i64>) -> Topics {
    let terms = visit.app.terms();
    let facet = crate::recommendations::index::facet_of(scheme);
    let kept = terms.topics.scheme(scheme).iter().filter(|term| chosen.contains(&term.id));
    let offered = terms.topics.scheme(scheme).offered();
    let ids: BTreeSet<i64> = offered.chain(kept).map(|term| term.id).collect();
    let label = |id: i64| list::label(visit, &terms, facet, u32::try_from(id).unwrap_or_default()).0;
    let mut values: Vec<Topic> =
        ids.into_iter().map(|id| Topic { id, label: label(id), checked: chosen.contains(&id) }).collect();
    if matches!(scheme, Scheme::Theme | Scheme::Person) {
        visit.language().format.sort_by_name(&mut values, |topic| &topic.label);
    }
    Topics { name: visit.word(facet.message()).to_owned(), values }
}
