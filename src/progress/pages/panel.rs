//! What stands on a measure's page: its updates, when it was last reported on, and when it is next.

use serde::Serialize;

use super::{View, is_seen, view, write, writes_for};
use crate::measures::Measure;
use crate::measures::pages as measures;
use crate::platform::web::Problem;
use crate::progress::{Report, Reporting, UpdateId, said_of};
use crate::recommendations::pages::panels::{Panel, PanelFuture};
use crate::site::Visit;

/// Updates that are shown with what they say; those before are led to.
const WHOLE: usize = 3;

#[derive(Serialize)]
struct Content {
    /// For those inside.
    timing: Option<Timing>,
    updates: Vec<View>,
    older: Vec<View>,
    write_href: Option<String>,
    /// Where "nothing new" is sent, since when it would be, and the last day of its period.
    nothing: Option<(String, String, String)>,
    token: String,
}

#[derive(Serialize)]
struct Timing {
    timeliness: &'static str,
    next_due: Option<String>,
    rhythm: &'static str,
}

/// The panel, as `app.rs` registers it.
pub fn of_measure<'a>(visit: &'a Visit, measure: &'a Measure) -> PanelFuture<'a> {
    Box::pin(async move {
        let content = content(visit, measure).await?;
        let is_empty = content.updates.is_empty() && content.timing.is_none();
        let content = serde_json::to_value(&content)?;
        Ok((!is_empty).then_some(Panel { template: "progress/panel.html", content }))
    })
}

async fn content(visit: &Visit, measure: &Measure) -> Result<Content, Problem> {
    let terms = visit.app.terms();
    let reporting = Reporting::of(&terms, visit.app.today());
    let seen = terms.track.of(measure.id).iter().rev().filter(|report| is_seen(visit, &terms, report, measure));
    let seen: Vec<&Report> = seen.collect();
    let ids: Vec<UpdateId> = seen.iter().take(WHOLE).map(|report| report.id).collect();
    let said = said_of(visit.app.db.read(), &ids).await?;
    let none = Default::default();
    let shown = |report: &&Report| view(visit, &terms, report, said.get(&report.id).unwrap_or(&none), measure);
    let own = writes_for(visit, &terms, measure).into_iter().next();
    let place = format!("{}/updates", measures::path(measure));
    let last = reporting.last_counting(measure).map(|report| report.last.to_string());
    let begun = reporting.asked(measure).is_some_and(|asked| asked.begun.is_some());
    Ok(Content {
        timing: (visit.is_inside() && measure.is_under_way()).then(|| Timing {
            timeliness: reporting.timeliness(measure).code(),
            next_due: reporting.next_due(measure).map(|day| day.to_string()),
            rhythm: reporting.rhythm(measure).code(),
        }),
        updates: seen.iter().take(WHOLE).map(shown).collect(),
        older: seen.iter().skip(WHOLE).map(shown).collect(),
        write_href: own.is_some().then(|| visit.to(&format!("{place}/new"))),
        nothing: last.zip(own).filter(|_| !begun).and_then(|(last, own)| {
            let (_, period, _) = write::spans(&reporting, measure, own).into_iter().next()?;
            Some((visit.to(&format!("{place}/nothing-new")), last, period.to_string()))
        }),
        token: visit.form.clone().unwrap_or_default(),
    })
}
