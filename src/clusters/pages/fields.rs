//! By which institution leads or supports an entry, and in which cluster it is, the register is
//! filtered, as `app.rs` registers it.

use crate::app::Terms;
use crate::clusters::ClusterId;
use crate::clusters::assignment::Share;
use crate::institutions::{InstitutionId, pages as institutions};
use crate::permissions::Actor;
use crate::platform::clock::Date;
use crate::recommendations::fields::{Field, Known};
use crate::site::{Said, Visit};

pub const LEAD: Field = Field {
    parameter: "lead",
    message: "share-lead",
    none: "facet-without-lead",
    is_for: |_| true,
    is_open: true,
    is_discreet: false,
    known: |terms, actor, today| institutions_of(terms, actor, today, Share::Lead),
    number: institution_number,
    written: |terms, number| Some(terms.institutions.get(InstitutionId(number.into()))?.public_id.as_str().into()),
    label: institution_label,
};

pub const SUPPORTING: Field = Field {
    parameter: "supporting",
    message: "share-supporting",
    none: "measures-without-supporting",
    is_open: false,
    known: |terms, actor, today| institutions_of(terms, actor, today, Share::Supporting),
    ..LEAD
};

pub const CLUSTER: Field = Field {
    parameter: "cluster",
    message: "nav-clusters",
    none: "facet-in-no-cluster",
    is_for: |_| true,
    is_open: false,
    is_discreet: true,
    known: clusters_of,
    number: |terms, code| u32::try_from(terms.clusters.by_public_id(code)?.id.0).ok(),
    written: |terms, number| Some(terms.clusters.get(ClusterId(number.into()))?.public_id.as_str().into()),
    label: cluster_label,
};

/// Entries with the institutions that answer for them today.
fn institutions_of(terms: &Terms, actor: &Actor, today: Date, share: Share) -> Known {
    let told = terms.shares.told(terms, actor, share).into_iter();
    let now = told.map(|(entry, meant)| (entry, terms.institutions.responsible(meant, today)));
    now.filter_map(|(entry, institution)| Some((entry, u32::try_from(institution.0).ok()?))).collect()
}

fn institution_number(terms: &Terms, code: &str) -> Option<u32> {
    u32::try_from(terms.institutions.by_public_id(code)?.id.0).ok()
}

fn institution_label(visit: &Visit, terms: &Terms, number: u32) -> (String, Option<String>) {
    let institution = terms.institutions.get(InstitutionId(number.into()));
    labelled(institution.map(|institution| institutions::name(visit, institution)), number)
}

fn clusters_of(terms: &Terms, actor: &Actor, _today: Date) -> Known {
    let all = terms.shares.clusters(&terms.clusters, actor).into_iter();
    all.filter_map(|(entry, cluster)| Some((entry, u32::try_from(cluster.id.0).ok()?))).collect()
}

fn cluster_label(visit: &Visit, terms: &Terms, number: u32) -> (String, Option<String>) {
    labelled(terms.clusters.get(ClusterId(number.into())).map(|cluster| super::title(visit, cluster)), number)
}

fn labelled(said: Option<Said>, number: u32) -> (String, Option<String>) {
    said.map_or_else(|| (number.to_string(), None), |said| (said.text, said.lang))
}
