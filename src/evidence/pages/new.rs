//! Bringing evidence: one of the four kinds, or several files at once.

use std::collections::BTreeMap;

use axum::response::Response;
use serde::Serialize;

use super::{Choice, brings_for, by, institution_choices, kind_key, limit, path, typed};
use crate::accounts::guard::{Delivered, Delivery, Member};
use crate::evidence::cleaning::{self, Sort, Unfit};
use crate::evidence::{self, Description, EvidenceId, Kind, Matter, NewFile, Said};
use crate::institutions::InstitutionId;
use crate::platform::web::address::form_pairs;
use crate::platform::web::{Problem, typed as lines};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

#[derive(Serialize)]
pub(super) struct FormPage {
    pub heading: String,
    pub back_href: String,
    pub kind: &'static str,
    /// The four kinds, for a new item.
    pub kinds: Vec<KindLink>,
    pub institutions: Vec<Choice>,
    /// The language of the page first.
    pub languages: Vec<Language>,
    pub limit: String,
    /// Of the version that was opened; 0 for a new one.
    pub version: i64,
}

#[derive(Serialize)]
pub(super) struct KindLink {
    label: String,
    href: String,
    current: bool,
}

#[derive(Serialize)]
pub(super) struct Language {
    code: String,
    name: String,
    dir: &'static str,
}

pub(super) fn languages(visit: &Visit) -> Vec<Language> {
    let all = visit.app.i18n.languages().iter();
    let mut all: Vec<Language> =
        all.map(|one| Language { code: one.code.clone(), name: one.name.clone(), dir: one.dir() }).collect();
    all.sort_by_key(|language| language.code != visit.lang);
    all
}

fn page(member: &Member, kind: Kind, form: &Form) -> Result<Response, Problem> {
    let visit = &member.visit;
    let link = |one: Kind| KindLink {
        label: visit.word(kind_key(one)).to_owned(),
        href: visit.to(&format!("/evidence/new?kind={}", one.code())),
        current: one == kind,
    };
    let heading = visit.word("evidence-new").to_owned();
    let content = FormPage {
        heading: heading.clone(),
        back_href: visit.to("/evidence"),
        kind: kind.code(),
        kinds: Kind::ALL.map(link).into(),
        institutions: institution_choices(visit, &brings_for(visit)),
        languages: languages(visit),
        limit: limit(visit),
        version: 0,
    };
    show(visit, "evidence/pages/form.html", &heading, form, content)
}

/// `GET /{lang}/evidence/new`
pub async fn show_new(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    if brings_for(visit).is_empty() {
        return Err(Problem::Forbidden);
    }
    let asked = form_pairs(&visit.query).into_iter().find(|(name, _)| name == "kind").map(|(_, kind)| kind);
    let kind = asked.and_then(|kind| Kind::from_code(&kind)).unwrap_or(Kind::File);
    page(&member, kind, &Form::new(visit, "/evidence/new", ""))
}

/// `POST /{lang}/evidence/new`
pub async fn create(member: Member, delivered: Delivered) -> Result<Response, Problem> {
    let visit = &member.visit;
    let Brought { form, kind, added } = bring(&member, &delivered, Form::new(visit, "/evidence/new", "")).await?;
    match added.as_slice() {
        _ if !form.is_right() => page(&member, kind, &form),
        [(_, one)] => Ok(see_other(visit, &path(one))),
        _ => Ok(see_other(visit, "/evidence")),
    }
}

/// What came of a form: items, and what is wrong with it.
pub struct Brought {
    pub form: Form,
    kind: Kind,
    pub added: Vec<(EvidenceId, String)>,
}

/// Adds what a form, or a program, has brought.
pub async fn bring(member: &Member, delivered: &Delivered, form: Form) -> Result<Brought, Problem> {
    let visit = &member.visit;
    let own = brings_for(visit);
    if own.is_empty() {
        return Err(Problem::Forbidden);
    }
    let posted = &delivered.posted;
    let kind = Kind::from_code(posted.field("kind")).unwrap_or(Kind::File);
    let (mut form, description) = typed::read(visit, posted, kind, form);
    let chosen = posted.field("institution");
    form = form.value("institution", chosen);
    let institution = institution(visit, &own, chosen);
    if institution.is_none() {
        form.error("institution", visit.word("evidence-wrong-institution"));
    }
    if kind == Kind::File && delivered.files.is_empty() {
        form.error("file", visit.word("evidence-wrong-no-file"));
    }
    let added = match (institution.filter(|_| form.is_right()), kind) {
        (None, _) => Vec::new(),
        (Some(of), Kind::File) => keep(member, of, &description, &delivered.files, "file", &mut form).await?,
        (Some(of), _) => vec![add(member, of, &description, None).await?],
    };
    Ok(Brought { form, kind, added })
}

/// The institution that was chosen; with one alone there is nothing to choose.
fn institution(visit: &Visit, own: &[InstitutionId], chosen: &str) -> Option<InstitutionId> {
    match own {
        [one] => Some(*one),
        _ => visit.app.terms().institutions.by_public_id(chosen).map(|one| one.id).filter(|id| own.contains(id)),
    }
}

pub(super) async fn add(
    member: &Member,
    institution: InstitutionId,
    description: &Description,
    file: Option<&NewFile>,
) -> Result<(EvidenceId, String), Problem> {
    let visit = &member.visit;
    let tx = visit.app.db.begin().await?;
    let account = member.session.account.id;
    let added = evidence::add(&tx, by(visit), account, institution, description, file).await?;
    tx.commit().await?;
    Ok(added)
}

/// Makes items of the files that came; what is wrong with one is said at `field`, and hinders no other.
pub(super) async fn keep(
    member: &Member,
    institution: InstitutionId,
    description: &Description,
    files: &[Delivery],
    field: &str,
    form: &mut Form,
) -> Result<Vec<(EvidenceId, String)>, Problem> {
    let visit = &member.visit;
    let (mut added, mut names) = (Vec::new(), Vec::new());
    for delivery in files {
        let name = file_name(&delivery.name);
        let Some(stored) = &delivery.stored else {
            form.error(field, visit.text("evidence-wrong-too-large", &[("file", &name), ("most", &limit(visit))]));
            continue;
        };
        let content = visit.app.files.whole(&stored.digest).await?.unwrap_or_default();
        let sort = match tokio::task::spawn_blocking(move || cleaning::sort_of(&content)).await? {
            Ok(sort) => sort,
            Err(unfit) => {
                form.error(field, unfit_sentence(visit, unfit, &name));
                continue;
            }
        };
        let titled = Description { texts: titles(visit, description, &name, files.len()), ..description.clone() };
        let file = NewFile { name: with_ending(&name, sort), mime: sort.mime(), stored: stored.clone() };
        added.push(add(member, institution, &titled, Some(&file)).await?);
        names.push(name);
    }
    if !form.is_right() && !names.is_empty() {
        let comma = format!("{} ", visit.word("list-comma"));
        form.error(field, visit.text("evidence-added-others", &[("files", &names.join(&comma))]));
    }
    Ok(added)
}

/// What was typed; a file without a title, or among several, is known by its name.
fn titles(visit: &Visit, description: &Description, name: &str, files: usize) -> BTreeMap<String, Said> {
    let mut texts = description.texts.clone();
    let untitled = texts.values().all(|said| said.title.is_empty());
    if untitled || files > 1 {
        texts.values_mut().for_each(|said| said.title.clear());
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned();
        texts.entry(visit.lang.clone()).or_default().title = stem;
    }
    texts
}

/// The last part of a path, without what nobody sees.
fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = lines::line(last).chars().take(150).collect();
    let clean = clean.trim_matches(['.', ' ']).to_owned();
    if clean.is_empty() { "file".to_owned() } else { clean }
}

/// With the ending of what it is, whatever it was called.
fn with_ending(name: &str, sort: Sort) -> String {
    let right = name.rsplit_once('.').is_some_and(|(_, ending)| {
        let ending = ending.to_ascii_lowercase();
        ending == sort.ending() || (sort == Sort::Jpeg && ending == "jpeg")
    });
    if right { name.to_owned() } else { format!("{name}.{}", sort.ending()) }
}

/// Why a file is not taken, and what to do.
pub(super) fn unfit_sentence(visit: &Visit, unfit: Unfit, name: &str) -> String {
    let key = match unfit {
        Unfit::Empty => "evidence-unfit-empty",
        Unfit::Unknown => "evidence-unfit-unknown",
        Unfit::OldOffice => "evidence-unfit-old-office",
        Unfit::Damaged => "evidence-unfit-damaged",
        Unfit::Encrypted => "evidence-unfit-encrypted",
        Unfit::Macros => "evidence-unfit-macros",
        Unfit::ExternalLinks => "evidence-unfit-external-links",
        Unfit::Embedded => "evidence-unfit-embedded",
        Unfit::Bomb => "evidence-unfit-bomb",
        Unfit::Sides => "evidence-unfit-sides",
        Unfit::Moving => "evidence-unfit-moving",
        Unfit::Unexamined => "evidence-unfit-unexamined",
    };
    visit.text(key, &[("file", name)])
}

/// What is said of a file that came with another form.
pub(super) fn a_file() -> Description {
    Description { texts: BTreeMap::new(), sensitive: false, matter: Matter::File }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_called_by_what_it_is() {
        assert_eq!(with_ending(&file_name("C:\\files\\قرار.pdf"), Sort::Pdf), "قرار.pdf");
        assert_eq!(with_ending(&file_name("../../a.exe"), Sort::Pdf), "a.exe.pdf");
        assert_eq!(with_ending(&file_name("photo.JPEG"), Sort::Jpeg), "photo.JPEG");
        assert_eq!(with_ending(&file_name("..\u{202e}"), Sort::Docx), "file.docx");
    }
}
