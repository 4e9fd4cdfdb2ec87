//! The directory as a spreadsheet, and back: institutions and posts that a file adds or corrects are shown
//! before anything is done, and then done in one act, as they were shown.

mod columns;
mod reading;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, Path};
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use serde::Serialize;

use super::{by, duty_name, may_change, post_name};
use crate::accounts::guard::{MOST_BYTES_WITH_FILES, Member, Posted};
use crate::app::App;
use crate::institutions::post::{self, Post};
use crate::institutions::sheet::{self as sheets, Plan, PlannedPost};
use crate::permissions::Duty;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::download::FileFormat;
use crate::site::form::{Form, see_other, show};
use crate::site::{Visit, sheet};

use columns::{INSTITUTION, PARENT};
pub(in crate::institutions) use reading::Reading;

const PATH: &str = "/institutions/spreadsheet";
/// Rows of a file: more institutions and posts than a State has.
const MOST: usize = 5000;

pub fn route() -> MethodRouter<Arc<App>> {
    get(ask).post(send).layer(DefaultBodyLimit::max(MOST_BYTES_WITH_FILES))
}

#[derive(Serialize)]
struct AskPage {
    back_href: String,
    csv_href: String,
    xlsx_href: String,
    columns: Vec<Explained>,
}

/// Columns that are explained together.
#[derive(Serialize)]
struct Explained {
    columns: &'static str,
    about: &'static str,
    /// What may stand there, and what it is called.
    codes: Vec<(String, String)>,
}

fn explained(visit: &Visit) -> Vec<Explained> {
    let kinds = &visit.app.terms().institutions.kinds;
    let codes = |columns: &str| match columns {
        "kind" => {
            kinds.iter().map(|kind| (kind.code.clone(), kind.names.in_language(&visit.lang).to_owned())).collect()
        }
        "duty, remit" => Duty::ALL.map(|duty| (duty.code().to_owned(), duty_name(visit, duty).to_owned())).to_vec(),
        _ => Vec::new(),
    };
    EXPLAINED.map(|(columns, about)| Explained { columns, about, codes: codes(columns) }).into()
}

/// What each column holds; those of one language stand for those of all.
const EXPLAINED: [(&str, &str); 12] = [
    ("institution", "institutions-sheet-about-institution"),
    ("name-en, short-en …", "institutions-sheet-about-names"),
    ("parent", "institutions-sheet-about-parent"),
    ("kind", "institutions-sheet-about-kind"),
    ("class", "institutions-sheet-about-class"),
    ("informed", "institutions-sheet-about-informed"),
    ("level, territory", "institutions-sheet-about-level"),
    ("active-from, active-to", "institutions-sheet-about-days"),
    ("topic", "institutions-sheet-about-topic"),
    ("post", "institutions-sheet-about-post"),
    ("duty, remit", "institutions-sheet-about-duty"),
    ("title-en, rank-en …", "institutions-sheet-about-title"),
];

/// `GET /{lang}/institutions/spreadsheet`
pub async fn ask(member: Member) -> Result<Response, Problem> {
    may_change(&member.visit)?;
    page(&member.visit, &Form::new(&member.visit, PATH, ""))
}

fn page(visit: &Visit, form: &Form) -> Result<Response, Problem> {
    let content = AskPage {
        back_href: visit.to("/institutions"),
        csv_href: visit.to(&format!("{PATH}/csv")),
        xlsx_href: visit.to(&format!("{PATH}/xlsx")),
        columns: explained(visit),
    };
    show(visit, "institutions/sheet.html", visit.word("institutions-sheet-heading"), form, content)
}

/// `GET /{lang}/institutions/spreadsheet/{format}`: what is there today, as the file that is sent back.
pub async fn take(member: Member, Path((_, format)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let format = FileFormat::from_ending(&format).or_not_found()?;
    let posts = post::all(visit.app.db.read()).await?;
    sheet::offered(visit, format, "institutions", &columns::all(visit), columns::rows(visit, &posts))
}

#[derive(Serialize)]
struct SeenPage {
    sheet: SheetView,
}

#[derive(Serialize)]
struct SheetView {
    back_href: String,
    /// Something has changed since it was looked at.
    differs: bool,
    /// What is new and what changes: the key of a heading with the lines below it.
    parts: Vec<(&'static str, Vec<Line>)>,
    unchanged: i64,
    refused: Vec<(u64, String)>,
    can_apply: bool,
    content: String,
    seen: String,
}

/// An institution or a post, with what a file changes of it: column, before, after.
#[derive(Serialize)]
pub(in crate::institutions) struct Line {
    pub line: u64,
    pub name: String,
    pub changes: Vec<(String, String, String)>,
}

/// What a file would do.
pub(in crate::institutions) struct Seen {
    pub reading: Reading,
    pub digest: String,
}

impl Seen {
    pub fn can_be_done(&self) -> bool {
        self.reading.refused.is_empty() && self.reading.plan.changes_something()
    }
}

/// Reads the text of a file as it would be done now; else what is wrong with the whole.
pub(in crate::institutions) async fn seen(visit: &Visit, text: &str) -> Result<Result<Seen, String>, Problem> {
    let posts = post::all(visit.app.db.read()).await?;
    let known = columns::all(visit);
    let sheet = match sheet::read(visit, text, MOST) {
        Ok(sheet) => sheet,
        Err(why) => return Ok(Err(why)),
    };
    let unknown = sheet.columns.iter().find(|column| !known.contains(column));
    if let Some(unknown) = unknown.filter(|unknown| !unknown.is_empty()) {
        return Ok(Err(visit.text("institutions-sheet-column", &[("column", unknown)])));
    }
    if !sheet.has_only(|column| known.iter().any(|one| one == column), INSTITUTION) || sheet.rows.is_empty() {
        return Ok(Err(visit.word("institutions-sheet-columns").to_owned()));
    }
    let reading = reading::read(visit, &sheet, &posts);
    Ok(Ok(Seen { digest: reading.plan.digest(), reading }))
}

/// Does what was seen; `false` when somebody else has changed something of it meanwhile.
pub(in crate::institutions) async fn done(visit: &Visit, plan: &Plan) -> Result<bool, Problem> {
    let tx = visit.app.db.begin().await?;
    if sheets::apply(&tx, by(visit), plan).await?.is_err() {
        return Ok(false);
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(true)
}

/// `POST /{lang}/institutions/spreadsheet`: a file shows what it would do; its content, sent again from
/// there with what was seen, is done.
pub async fn send(member: Member, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let refuse = |why: String| {
        let mut form = Form::new(visit, PATH, "");
        form.error("file", why);
        page(visit, &form)
    };
    let content = match sheet::sent(visit, &posted) {
        Ok(content) => content,
        Err(why) => return refuse(why),
    };
    let asked = posted.field("seen");
    // What another server has saved is looked at too.
    visit.app.refresh_terms().await?;
    let mut now = match seen(visit, &content).await? {
        Ok(now) => now,
        Err(why) => return refuse(why),
    };
    if asked == now.digest && now.can_be_done() {
        if done(visit, &now.reading.plan).await? {
            return Ok(see_other(visit, "/institutions"));
        }
        visit.app.refresh_terms().await?;
        now = match seen(visit, &content).await? {
            Ok(now) => now,
            Err(why) => return refuse(why),
        };
    }
    preview(visit, &now, (&content, !asked.is_empty()))
}

fn preview(visit: &Visit, now: &Seen, (content, differs): (&str, bool)) -> Result<Response, Problem> {
    let refused = now.reading.refused.iter();
    let parts = lines(visit, &now.reading.plan);
    let view = SheetView {
        back_href: visit.to(PATH),
        differs,
        unchanged: unchanged(&now.reading.plan),
        parts: parts.into_iter().map(|(part, lines)| (heading(part), lines)).collect(),
        // The name of a column is Latin, whatever the page is in.
        refused: refused.map(|(line, column, why)| (*line, format!("\u{2068}{column}\u{2069}: {why}"))).collect(),
        can_apply: now.can_be_done(),
        content: content.to_owned(),
        seen: now.digest.clone(),
    };
    let form = Form::new(visit, PATH, "");
    show(visit, "institutions/sheet_seen.html", visit.word("institutions-sheet-seen"), &form, SeenPage { sheet: view })
}

/// What a file does with what it names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::institutions) enum Part {
    Added,
    Changed,
    PostsAdded,
    PostsChanged,
}

fn heading(part: Part) -> &'static str {
    match part {
        Part::Added => "institutions-sheet-added",
        Part::Changed => "institutions-sheet-changed",
        Part::PostsAdded => "institutions-sheet-posts-added",
        Part::PostsChanged => "institutions-sheet-posts-changed",
    }
}

/// How many institutions and posts the file names and leaves as they are.
pub(in crate::institutions) fn unchanged(plan: &Plan) -> i64 {
    let institutions = plan.institutions.iter().filter(|one| !one.changes()).count();
    let posts = plan.posts.iter().filter(|one| !one.changes()).count();
    i64::try_from(institutions + posts).unwrap_or(i64::MAX)
}

pub(in crate::institutions) fn lines(visit: &Visit, plan: &Plan) -> Vec<(Part, Vec<Line>)> {
    let (mut added, mut changed, mut posts_added, mut posts_changed) = (vec![], vec![], vec![], vec![]);
    for one in plan.institutions.iter().filter(|one| one.changes()) {
        let before = one.seen.as_ref().map(|seen| columns::cells_of(visit, seen)).unwrap_or_default();
        let mut after = columns::cells_of(visit, &one.institution());
        if let Some(above) = one.under.and_then(|place| plan.institutions.get(place)) {
            after.insert(PARENT.to_owned(), reading::title(visit, above));
        }
        let line = Line { line: one.line, name: reading::title(visit, one), changes: compared(before, after) };
        if one.seen.is_some() { changed.push(line) } else { added.push(line) }
    }
    for one in plan.posts.iter().filter(|one| one.changes()) {
        let before = one.seen.as_ref().map(|seen| columns::cells_of_post(visit, seen)).unwrap_or_default();
        let post = as_it_would_be(one);
        let of = plan.institutions.get(one.of).map(|of| reading::title(visit, of)).unwrap_or_default();
        let name = format!("{} · {of}", post_name(visit, &post));
        let line = Line { line: one.line, name, changes: compared(before, columns::cells_of_post(visit, &post)) };
        if one.seen.is_some() { posts_changed.push(line) } else { posts_added.push(line) }
    }
    let parts = [
        (Part::Added, added),
        (Part::Changed, changed),
        (Part::PostsAdded, posts_added),
        (Part::PostsChanged, posts_changed),
    ];
    parts.into_iter().filter(|(_, lines)| !lines.is_empty()).collect()
}

fn as_it_would_be(planned: &PlannedPost) -> Post {
    let new = || Post {
        id: post::PostId(0),
        public_id: String::new(),
        institution: crate::institutions::InstitutionId(0),
        terms: planned.terms.clone(),
        version: 0,
    };
    Post { terms: planned.terms.clone(), ..planned.seen.clone().unwrap_or_else(new) }
}

fn compared(before: BTreeMap<String, String>, after: BTreeMap<String, String>) -> Vec<(String, String, String)> {
    let change = |(column, after): (String, String)| {
        let before = before.get(&column).cloned().unwrap_or_default();
        (before != after).then_some((column, before, after))
    };
    after.into_iter().filter_map(change).collect()
}
