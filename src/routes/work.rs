//! The work: clusters of recommendations, who answers for what, measures.

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::clusters::api::{
    assignment as api_of_assignments, bulk as api_of_bulks, cluster as api_of_clusters, rule as api_of_rules,
};
use crate::clusters::pages as clusters;
use crate::measures::{api as measures_api, pages as measures};

pub(super) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/{lang}/clusters.csv", get(clusters::list::csv))
        .route("/{lang}/clusters.xlsx", get(clusters::list::xlsx))
        .route("/{lang}/clusters.json", get(clusters::list::json))
        .route("/{lang}/clusters/new", get(clusters::edit::new).post(clusters::edit::create))
        .route("/{lang}/clusters/entries", post(clusters::entries::include))
        .route("/{lang}/clusters/{cluster}/edit", get(clusters::edit::edit).post(clusters::edit::save))
        .route("/{lang}/clusters/{cluster}/end", post(clusters::edit::end))
        .route("/{lang}/clusters/{cluster}/removal", post(clusters::entries::exclude))
        .route(
            "/{lang}/clusters/{cluster}/suggestions",
            get(clusters::suggestions::suggestions).post(clusters::suggestions::take),
        )
        .route("/{lang}/clusters/{cluster}/comments", post(clusters::dialogue::comment))
        .route("/{lang}/clusters/{cluster}/comments/{comment}/withdrawal", post(clusters::dialogue::take_back))
        .route("/{lang}/clusters/{cluster}/agreements", post(clusters::dialogue::record))
        .route("/api/v1/clusters/{cluster}/entries", post(api_of_clusters::include).delete(api_of_clusters::exclude))
        .route("/api/v1/clusters/{cluster}/comments", post(api_of_clusters::comment))
        .route("/api/v1/clusters/{cluster}/comments/{comment}/withdrawal", post(api_of_clusters::take_back))
        .route("/api/v1/clusters/{cluster}/agreements", post(api_of_clusters::agree))
        .route("/api/v1/clusters/{cluster}/end", post(api_of_clusters::end))
        .route("/api/v1/clusters/{cluster}/suggestions", get(api_of_clusters::suggested))
        .route("/{lang}/assignments", get(clusters::assignments::show))
        .route("/{lang}/assignments/new", get(clusters::assign::new).post(clusters::assign::create))
        .route("/{lang}/assignments/confirmation", post(clusters::assignments::confirm))
        .route("/{lang}/assignments/answers", post(clusters::answers::answer))
        .route("/{lang}/assignments/rules", get(clusters::rules::show).post(clusters::rules::create))
        .route("/{lang}/assignments/rules/{rule}/end", post(clusters::rules::end))
        .route("/{lang}/assignments/proposals", post(clusters::rules::propose))
        .route("/{lang}/assignments/bulks/{bulk}", get(clusters::bulk::show))
        .route("/{lang}/assignments/bulks/{bulk}/application", post(clusters::bulk::apply))
        .route("/{lang}/assignments/bulks/{bulk}/undo", post(clusters::bulk::undo))
        .route("/{lang}/assignments/{assignment}", get(clusters::assignment::show).post(clusters::assignment::decide))
        .route("/api/v1/assignments", get(api_of_assignments::assigned).post(api_of_assignments::assign_all))
        .route("/api/v1/assignments/confirmation", post(api_of_assignments::confirm))
        .route("/api/v1/assignments/rules", get(api_of_rules::list).post(api_of_rules::create))
        .route("/api/v1/assignments/rules/{rule}/end", post(api_of_rules::end))
        .route("/api/v1/assignments/proposals", post(api_of_rules::propose))
        .route("/api/v1/assignments/bulks", post(api_of_bulks::preview))
        .route("/api/v1/assignments/bulks/{bulk}", get(api_of_bulks::show))
        .route("/api/v1/assignments/bulks/{bulk}/application", post(api_of_bulks::apply))
        .route("/api/v1/assignments/bulks/{bulk}/undo", post(api_of_bulks::undo))
        .route("/api/v1/assignments/{assignment}", get(api_of_assignments::show))
        .route("/api/v1/assignments/{assignment}/answer", post(api_of_assignments::respond))
        .route("/api/v1/assignments/{assignment}/decision", post(api_of_assignments::decide))
        .route("/{lang}/measures.csv", get(measures::list::csv))
        .route("/{lang}/measures.xlsx", get(measures::list::xlsx))
        .route("/{lang}/measures.json", get(measures::list::json))
        .route("/{lang}/measures/new", get(measures::edit::new).post(measures::edit::create))
        .route("/{lang}/measures/links", get(measures::entries::choose).post(measures::entries::link))
        .route("/{lang}/measures/{measure}/edit", get(measures::edit::edit).post(measures::edit::change))
        .route(
            "/{lang}/measures/{measure}/entries",
            get(measures::entries::clusters).post(measures::entries::set_clusters),
        )
        .route("/{lang}/measures/{measure}/removal", post(measures::entries::remove))
        .route("/{lang}/measures/{measure}/proposal", post(measures::agreement::propose))
        .route("/{lang}/measures/{measure}/approval", post(measures::agreement::approve))
        .route("/{lang}/measures/{measure}/acceptance", post(measures::agreement::accept))
        .route("/{lang}/measures/{measure}/return", post(measures::agreement::give_back))
        .route("/{lang}/measures/{measure}/adoption", post(measures::agreement::adopt))
        .route("/{lang}/measures/{measure}/audience", post(measures::agreement::audience))
        .route("/{lang}/measures/{measure}/end", post(measures::agreement::end))
        .route("/{lang}/measures/{measure}/reopening", post(measures::agreement::reopen))
        .route("/{lang}/measures/{measure}/milestones/{milestone}", post(measures::milestones::reach))
        .route("/{lang}/measures/{measure}/comments", post(measures::dialogue::comment))
        .route("/{lang}/measures/{measure}/comments/{comment}/withdrawal", post(measures::dialogue::take_back))
        .route("/{lang}/measures/{measure}/agreements", post(measures::dialogue::record))
        .route("/api/v1/measures/{measure}/proposal", post(measures_api::propose))
        .route("/api/v1/measures/{measure}/approval", post(measures_api::approve))
        .route("/api/v1/measures/{measure}/acceptance", post(measures_api::accept))
        .route("/api/v1/measures/{measure}/return", post(measures_api::give_back))
        .route("/api/v1/measures/{measure}/adoption", post(measures_api::adopt))
        .route("/api/v1/measures/{measure}/audience", post(measures_api::audience))
        .route("/api/v1/measures/{measure}/end", post(measures_api::end))
        .route("/api/v1/measures/{measure}/reopening", post(measures_api::reopen))
        .route("/api/v1/measures/{measure}/milestones/{milestone}", post(measures_api::reach))
        .route("/api/v1/measures/{measure}/entries", post(measures_api::include).delete(measures_api::exclude))
        .route("/api/v1/measures/{measure}/clusters", post(measures_api::take_up).delete(measures_api::take_out))
        .route("/api/v1/measures/{measure}/comments", post(measures_api::comment))
        .route("/api/v1/measures/{measure}/agreements", post(measures_api::agree))
        .route("/api/v1/measures/{measure}/comments/{comment}/withdrawal", post(measures_api::take_back))
}
