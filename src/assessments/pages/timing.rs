//! Whether the measures of an entry are reported on in time: it stands beside the status, and says
//! nothing of how far the entry has come. For those inside.

use crate::app::Terms;
use crate::clusters::{ClusterId, clusters_of};
use crate::measures::Measure;
use crate::permissions::{Act, can};
use crate::platform::web::Problem;
use crate::progress::{Reporting, Timeliness};
use crate::site::Visit;

pub struct Timing {
    /// Of each measure under way that this reader sees: the part that it carries out, or the whole.
    measures: Vec<(String, Timeliness)>,
}

impl Timing {
    /// Of an entry; `None` for whoever is not inside.
    pub async fn of(visit: &Visit, entry: i64) -> Result<Option<Timing>, Problem> {
        if !visit.is_inside() {
            return Ok(None);
        }
        let inside = clusters_of(visit.app.db.read(), entry).await?;
        let terms: &Terms = &visit.app.terms();
        let reporting = Reporting::of(terms, visit.app.today());
        let under_way = terms.plan.iter().filter(|one| one.is_under_way());
        let seen = under_way.filter(|one| can(&visit.actor, Act::See, &one.subject()));
        let parts = |one: &Measure| -> Vec<String> {
            let own = one.entries.iter().filter(|(linked, _)| *linked == entry).map(|(_, part)| part);
            let by_cluster = inside.iter().filter(|(cluster, _): &&(ClusterId, String)| one.clusters.contains(cluster));
            own.chain(by_cluster.map(|(_, part)| part)).cloned().collect()
        };
        let each = seen.flat_map(|one| {
            let timeliness = reporting.timeliness(one);
            parts(one).into_iter().map(move |part| (part, timeliness))
        });
        Ok(Some(Timing { measures: each.collect() }))
    }

    /// Of a part, which measures of the whole carry out too; of the whole, all of them. `None` where
    /// no measure is under way.
    pub fn of_part(&self, part: &str) -> Option<&'static str> {
        let meant = |of: &str| part.is_empty() || of.is_empty() || of == part;
        let mut all = self.measures.iter().filter(|(of, _)| meant(of)).map(|(_, timeliness)| *timeliness).peekable();
        all.peek()?;
        Some(Timeliness::of_several(all).code())
    }
}
