//! Scales on the screen: what each says, since when, by whose document; new ones, and new values.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::{by, typed};
use crate::accounts::guard::{Member, Posted};
use crate::assessments::scale::{self, Scale, ScaleTerms, Scales, Tone, Track, Value, ValueTerms};
use crate::institutions::pages::Choice;
use crate::institutions::pages::edit::{Language, languages};
use crate::permissions::{Act, Kind, can_on};
use crate::platform::clock::Date;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::form::{Form, see_other, show};
use crate::site::{self, Visit};

#[derive(Serialize)]
struct ListPage {
    tracks: Vec<TrackView>,
    new_href: Option<String>,
    back_href: String,
}

#[derive(Serialize)]
struct TrackView {
    code: &'static str,
    scales: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    name: String,
    href: String,
    values: usize,
    from: Option<String>,
    to: Option<String>,
    is_closed: bool,
}

#[derive(Serialize)]
struct ScalePage {
    heading: String,
    back_href: String,
    scale: Option<ScaleView>,
    tracks: Vec<Choice>,
    mechanisms: Vec<Choice>,
    languages: Vec<Language>,
    may_change: bool,
    version: i64,
}

#[derive(Serialize)]
struct ScaleView {
    track: &'static str,
    mechanism: String,
    source: String,
    address: String,
    from: Option<String>,
    to: Option<String>,
    values: Vec<ValueRow>,
    new_href: String,
}

#[derive(Serialize)]
struct ValueRow {
    value: Option<super::ValueView>,
    href: String,
    from: Option<String>,
    to: Option<String>,
}

#[derive(Serialize)]
struct ValuePage {
    heading: String,
    back_href: String,
    tones: Vec<Choice>,
    languages: Vec<Language>,
    version: i64,
}

const LIST: &str = "/settings/scales";

fn path(scale: &Scale) -> String {
    format!("{LIST}/{}", scale.code)
}

fn may_change(visit: &Visit) -> bool {
    can_on(&visit.actor, Act::Change, Kind::Wording)
}

/// The same for programs, which are told so.
pub(in crate::assessments) fn right(visit: &Visit) -> Result<(), Problem> {
    if may_change(visit) { Ok(()) } else { Err(Problem::Forbidden) }
}

fn written(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

pub(in crate::assessments) fn found(visit: &Visit, code: &str) -> Result<Scale, Problem> {
    visit.app.terms().scales.by_code(code).cloned().or_not_found()
}

/// `GET /{lang}/settings/scales`
pub async fn list(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let terms = visit.app.terms();
    let row = |scale: &Scale| Row {
        name: scale.terms.names.in_language(&visit.lang).to_owned(),
        href: visit.to(&path(scale)),
        // Of a scale that is closed, all that it had.
        values: Some(scale.valid(visit.app.today()).count()).filter(|valid| *valid > 0).unwrap_or(scale.values.len()),
        from: written(scale.terms.from),
        to: written(scale.terms.to),
        is_closed: !scale.is_valid(visit.app.today()),
    };
    let of = |track: Track| terms.scales.iter().filter(move |scale| scale.track == track).map(row).collect();
    let content = ListPage {
        tracks: Track::ALL.map(|track| TrackView { code: track.code(), scales: of(track) }).into(),
        new_href: may_change(visit).then(|| visit.to(&format!("{LIST}/new"))),
        back_href: visit.to("/settings"),
    };
    site::own_page(visit, "assessments/scales.html", visit.word("scales-heading"), &content)
}

/// `GET /{lang}/settings/scales/new`
pub async fn new(member: Member) -> Result<Response, Problem> {
    let form = Form::new(&member.visit, &format!("{LIST}/new"), "");
    page(&member.visit, &form, None)
}

/// `POST /{lang}/settings/scales/new`
pub async fn create(member: Member, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    match added(visit, &posted).await? {
        Ok(code) => Ok(see_other(visit, &format!("{LIST}/{code}"))),
        Err(form) => page(visit, &form, None),
    }
}

/// Adds a scale, for a page or a program: its code.
pub(in crate::assessments) async fn added(visit: &Visit, posted: &Posted) -> Result<Result<String, Form>, Problem> {
    let mut form = Form::new(visit, &format!("{LIST}/new"), "");
    for field in ["track", "mechanism"] {
        form = form.value(field, posted.field(field));
    }
    let track = Track::from_code(posted.field("track"));
    // The State has one scale: its values are added and closed.
    if track.is_none_or(|track| track == Track::Status) {
        form.error("track", visit.word("scale-wrong-track"));
    }
    let terms = visit.app.terms();
    let mechanism = terms.mechanisms.mechanisms.by_code(posted.field("mechanism")).map(|one| one.code.clone());
    let (form, wish) = read(visit, posted, form);
    let Some(track) = track.filter(|_| form.is_right()) else { return Ok(Err(form)) };
    let name = wish.names.in_language("en");
    let code = Scales::code_for(name, |code| terms.scales.by_code(code).is_some() || code == "new");
    let tx = visit.app.db.begin().await?;
    scale::add(&tx, by(visit), &code, (track, &mechanism.unwrap_or_default()), &wish).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(Ok(code))
}

/// `GET /{lang}/settings/scales/{scale}`
pub async fn show_scale(member: Member, Path((_, code)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let scale = found(visit, &code)?;
    let terms = &scale.terms;
    let form = Form::new(visit, &path(&scale), "")
        .value("source", terms.source.as_str())
        .value("address", terms.address.as_str())
        .value("from", written(terms.from).unwrap_or_default())
        .value("to", written(terms.to).unwrap_or_default());
    page(visit, &typed::filled(form, "name", &terms.names), Some(&scale))
}

/// `POST /{lang}/settings/scales/{scale}`
pub async fn change(
    member: Member,
    Path((_, code)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let scale = found(visit, &code)?;
    let form = said_anew(visit, &scale, &posted).await?;
    match form.is_right() {
        true => Ok(see_other(visit, &path(&scale))),
        false => page(visit, &form, Some(&found(visit, &code)?)),
    }
}

/// Says anew what a scale is, unless the form that comes back says what is wrong; for programs too.
pub(in crate::assessments) async fn said_anew(visit: &Visit, scale: &Scale, posted: &Posted) -> Result<Form, Problem> {
    let (mut form, wish) = read(visit, posted, Form::new(visit, &path(scale), ""));
    if !form.is_right() {
        return Ok(form);
    }
    let tx = visit.app.db.begin().await?;
    let current = posted.field("version") == scale.version.to_string();
    if current && scale::change(&tx, by(visit), scale, &wish).await?.is_ok() {
        tx.commit().await?;
        visit.app.changed().await?;
        return Ok(form);
    }
    drop(tx);
    visit.app.refresh_terms().await?;
    form.error("changed", visit.word("status-wrong-outdated"));
    Ok(form)
}

/// What was typed of a scale.
fn read(visit: &Visit, posted: &Posted, mut form: Form) -> (Form, ScaleTerms) {
    let names = typed::names(visit, posted, &mut form);
    let source = typed::line(visit, posted, &mut form, "source");
    if source.is_empty() {
        form.error("source", visit.word("scale-wrong-source"));
    }
    let address = typed::line(visit, posted, &mut form, "address");
    if !address.is_empty() && !["https://", "http://"].iter().any(|start| address.starts_with(start)) {
        form.error("address", visit.word("evidence-wrong-address"));
    }
    let (from, to) = typed::period(visit, posted, &mut form);
    (form, ScaleTerms { names, source, address, from, to })
}

fn page(visit: &Visit, form: &Form, scale: Option<&Scale>) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let name = scale.map(|scale| scale.terms.names.in_language(&visit.lang).to_owned());
    let heading = name.unwrap_or_else(|| visit.word("scale-new").to_owned());
    let tracks = [Track::Assessment, Track::Grade];
    let none = Choice { value: String::new(), label: visit.word("scale-no-mechanism").to_owned() };
    let mechanisms = terms.mechanisms.mechanisms.offered();
    let mut mechanisms: Vec<Choice> = mechanisms
        .map(|one| Choice { value: one.code.clone(), label: one.names.in_language(&visit.lang).to_owned() })
        .collect();
    visit.language().format.sort_by_name(&mut mechanisms, |choice| &choice.label);
    mechanisms.insert(0, none);
    let track = |track: Track| Choice {
        value: track.code().to_owned(),
        label: visit.word(&format!("scale-track-{}", track.code())).to_owned(),
    };
    let content = ScalePage {
        heading: heading.clone(),
        back_href: visit.to(LIST),
        scale: scale.map(|scale| scale_view(visit, scale)),
        tracks: tracks.map(track).into(),
        mechanisms,
        languages: languages(visit),
        may_change: may_change(visit),
        version: scale.map_or(0, |scale| scale.version),
    };
    show(visit, "assessments/scale.html", &heading, form, content)
}

fn scale_view(visit: &Visit, scale: &Scale) -> ScaleView {
    let terms = visit.app.terms();
    let mechanism = terms.mechanisms.mechanisms.by_code(&scale.mechanism);
    let row = |value: &Value| ValueRow {
        value: super::value(visit, value.id),
        href: visit.to(&format!("{}/values/{}", path(scale), value.code)),
        from: written(value.terms.from),
        to: written(value.terms.to),
    };
    ScaleView {
        track: scale.track.code(),
        mechanism: mechanism.map(|one| one.names.in_language(&visit.lang).to_owned()).unwrap_or_default(),
        source: scale.terms.source.clone(),
        address: scale.terms.address.clone(),
        from: written(scale.terms.from),
        to: written(scale.terms.to),
        values: scale.values.iter().map(row).collect(),
        new_href: visit.to(&format!("{}/values/new", path(scale))),
    }
}

/// `GET /{lang}/settings/scales/{scale}/values/new`
pub async fn new_value(member: Member, Path((_, code)): Path<(String, String)>) -> Result<Response, Problem> {
    let scale = found(&member.visit, &code)?;
    let form = Form::new(&member.visit, &format!("{}/values/new", path(&scale)), "").value("tone", "none");
    value_page(&member.visit, &form, &scale, None)
}

/// `POST /{lang}/settings/scales/{scale}/values/new`
pub async fn create_value(
    member: Member,
    Path((_, code)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    answered(&member.visit, &found(&member.visit, &code)?, None, &posted).await
}

/// `GET /{lang}/settings/scales/{scale}/values/{value}`
pub async fn show_value(
    member: Member,
    Path((_, code, value)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let scale = found(visit, &code)?;
    let value = scale.value(&value).or_not_found()?;
    let terms = &value.terms;
    let form = Form::new(visit, &format!("{}/values/{}", path(&scale), value.code), "")
        .value("tone", terms.tone.code())
        .value("sign", terms.sign.as_str())
        .value("place", terms.place.to_string())
        .value("from", written(terms.from).unwrap_or_default())
        .value("to", written(terms.to).unwrap_or_default());
    value_page(visit, &typed::filled(form, "name", &terms.names), &scale, Some(value))
}

/// `POST /{lang}/settings/scales/{scale}/values/{value}`
pub async fn change_value(
    member: Member,
    Path((_, code, value)): Path<(String, String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let scale = found(&member.visit, &code)?;
    let value = scale.value(&value).or_not_found()?;
    answered(&member.visit, &scale, Some(value), &posted).await
}

async fn answered(visit: &Visit, scale: &Scale, value: Option<&Value>, posted: &Posted) -> Result<Response, Problem> {
    match save_value(visit, scale, value, posted).await? {
        Ok(_) => Ok(see_other(visit, &path(scale))),
        Err(form) => value_page(visit, &form, &found(visit, &scale.code)?, value),
    }
}

/// Adds a value, or says anew what one is, for a page or a program: its code.
pub(in crate::assessments) async fn save_value(
    visit: &Visit,
    scale: &Scale,
    value: Option<&Value>,
    posted: &Posted,
) -> Result<Result<String, Form>, Problem> {
    let own = value.map_or("new", |value| value.code.as_str());
    let mut form = Form::new(visit, &format!("{}/values/{own}", path(scale)), "");
    let names = typed::names(visit, posted, &mut form);
    let tone = Tone::from_code(posted.field("tone"));
    form = form.value("tone", posted.field("tone"));
    if tone.is_none() {
        form.error("tone", visit.word("scale-wrong-tone"));
    }
    let sign: String = typed::line(visit, posted, &mut form, "sign").chars().take(12).collect();
    let last = scale.values.iter().map(|value| value.terms.place).max().unwrap_or(0);
    let place =
        typed::line(visit, posted, &mut form, "place").parse::<i64>().ok().filter(|place| (1..=999).contains(place));
    let place = place.unwrap_or(value.map_or(last + 1, |value| value.terms.place));
    let (from, to) = typed::period(visit, posted, &mut form);
    let Some(tone) = tone.filter(|_| form.is_right()) else { return Ok(Err(form)) };
    let terms = ValueTerms { names, tone, sign, from, to, place };
    let is_late = posted.field("version") != scale.version.to_string();
    let tx = visit.app.db.begin().await?;
    let done = match value {
        _ if is_late => Err(crate::institutions::Outdated),
        Some(value) => scale::change_value(&tx, by(visit), scale, value, &terms).await?.map(|()| value.code.clone()),
        None => {
            let word = if terms.sign.is_empty() { terms.names.in_language("en") } else { &terms.sign };
            let code = Scales::code_for(word, |code| scale.value(code).is_some() || code == "new");
            scale::add_value(&tx, by(visit), scale, &code, &terms).await?.map(|_| code)
        }
    };
    let Ok(code) = done else {
        drop(tx);
        visit.app.refresh_terms().await?;
        form.error("changed", visit.word("status-wrong-outdated"));
        return Ok(Err(form));
    };
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(Ok(code))
}

fn value_page(visit: &Visit, form: &Form, scale: &Scale, value: Option<&Value>) -> Result<Response, Problem> {
    let name = value.map(|value| value.in_language(&visit.lang).to_owned());
    let heading = name.unwrap_or_else(|| visit.word("scale-value-new").to_owned());
    let tone = |tone: Tone| Choice {
        value: tone.code().to_owned(),
        label: visit.word(&format!("scale-tone-{}", tone.code())).to_owned(),
    };
    let content = ValuePage {
        heading: heading.clone(),
        back_href: visit.to(&path(scale)),
        tones: Tone::ALL.map(tone).into(),
        languages: languages(visit),
        version: scale.version,
    };
    show(visit, "assessments/scale_value.html", &heading, form, content)
}
