//! The part of another form by which evidence is chosen or brought: for updates, statuses,
//! assessments, measures. In a template: `{% from "evidence/pages/part.html" import evidence_part %}`.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{kind_key, limit, new, path, state_key, title};
use crate::accounts::guard::{Delivered, Member};
use crate::evidence::{self, Description, EvidenceId, Matter, Said, State, Wanted};
use crate::institutions::InstitutionId;
use crate::ledger::Object;
use crate::permissions::{self, Act, can, reach};
use crate::platform::web::{Problem, typed};
use crate::site::form::Form;
use crate::site::{self, Visit};

/// More are found by their list, and ticked there no more easily.
const OFFERED: i64 = 100;
const MOST_TITLE: usize = 300;

#[derive(Serialize)]
pub struct Part {
    offered: Vec<Offered>,
    limit: String,
}

#[derive(Serialize)]
struct Offered {
    id: i64,
    href: String,
    title: site::Said,
    kind: String,
    state: Option<String>,
    checked: bool,
}

/// What an institution may choose from: what is chosen, then its newest.
pub async fn part(visit: &Visit, institution: InstitutionId, chosen: &[EvidenceId]) -> Result<Part, Problem> {
    let reach = reach(&visit.actor, permissions::Kind::Evidence);
    let wanted = Wanted { institutions: Some(vec![institution.0]), limit: OFFERED, ..Wanted::default() };
    let mut items = evidence::list(visit.app.db.read(), &reach, &wanted).await?;
    for id in chosen {
        if !items.iter().any(|item| item.id == *id) {
            items.extend(evidence::by_id(visit.app.db.read(), *id).await?);
        }
    }
    items.sort_by_key(|item| !chosen.contains(&item.id));
    let offered = |item: &evidence::Evidence| Offered {
        id: item.id.0,
        href: visit.to(&path(&item.public_id)),
        title: title(visit, item),
        kind: visit.word(kind_key(item.description.matter.kind())).to_owned(),
        state: unready(visit, item),
        checked: chosen.contains(&item.id),
    };
    Ok(Part { offered: items.iter().map(offered).collect(), limit: limit(visit) })
}

/// An item as another page leads to it.
#[derive(Serialize)]
pub struct Shown {
    pub href: String,
    pub title: site::Said,
    pub kind: String,
    state: Option<String>,
}

/// The evidence for something that this reader may see.
pub async fn shown(visit: &Visit, object: Object) -> Result<Vec<Shown>, Problem> {
    let mut items = evidence::of(visit.app.db.read(), object).await?;
    items.retain(|item| item.ask(|subject| can(&visit.actor, Act::See, subject)));
    let shown = items.iter().map(|item| Shown {
        href: visit.to(&path(&item.public_id)),
        title: title(visit, item),
        kind: visit.word(kind_key(item.description.matter.kind())).to_owned(),
        state: unready(visit, item),
    });
    Ok(shown.collect())
}

/// Where a file stands that readers cannot be given yet.
fn unready(visit: &Visit, item: &evidence::Evidence) -> Option<String> {
    let state = item.file.as_ref().map(|file| file.state).filter(|state| *state != State::Clean);
    state.map(|state| visit.word(state_key(state)).to_owned())
}

/// What was chosen and brought. Files and links that came are evidence of the institution from now on,
/// so that they are ticked when a form with something wrong comes back; what is wrong with them is
/// said in it.
pub async fn taken(
    member: &Member,
    delivered: &Delivered,
    institution: InstitutionId,
    form: &mut Form,
) -> Result<Vec<EvidenceId>, Problem> {
    let visit = &member.visit;
    let (mut chosen, mut wrong) = (Vec::new(), Form::default());
    for id in delivered.posted.fields("evidence").filter_map(|id| id.parse().ok()).take(OFFERED as usize) {
        let item = evidence::by_id(visit.app.db.read(), EvidenceId(id)).await?;
        if item.is_some_and(|item| item.institution == institution && item.withdrawn_at.is_none()) {
            chosen.push(EvidenceId(id));
        }
    }
    let files = &delivered.files;
    let added = new::keep(member, institution, &new::a_file(), files, "evidence-file", &mut wrong).await?;
    chosen.extend(added.into_iter().map(|(id, _)| id));
    let fields = ["evidence-address", "evidence-title"];
    let [address, name] = fields.map(|field| typed::line(delivered.posted.field(field)));
    if !address.is_empty() || !name.is_empty() {
        let title: String = if name.is_empty() { &address } else { &name }.chars().take(MOST_TITLE).collect();
        let texts = BTreeMap::from([(visit.lang.clone(), Said { title, note: String::new() })]);
        let (looked_at, archived_address) = (Some(visit.app.today()), String::new());
        let matter = Matter::Link { address: address.clone(), looked_at, archived_address, archived_on: None };
        let link = Description { texts, sensitive: false, matter };
        if link.check(visit.app.today()).is_empty() {
            chosen.push(new::add(member, institution, &link, None).await?.0);
        } else {
            wrong.error("evidence-address", visit.word("evidence-wrong-address"));
            *form = std::mem::take(form).value("evidence-address", address).value("evidence-title", name);
        }
    }
    form.take_errors(wrong);
    Ok(chosen)
}
