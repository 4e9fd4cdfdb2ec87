//! What everybody reads: the register, the work and its results, open data.

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

use crate::app::App;
use crate::assessments::api::{
    assessment as api_of_assessments, grade as api_of_grades, scale as api_of_scales, status as api_of_statuses,
};
use crate::assessments::pages as assessments;
use crate::clusters::api::cluster as api_of_clusters;
use crate::clusters::pages as clusters;
use crate::insight::dashboards::{api as dashboards_api, pages as dashboards};
use crate::insight::frameworks::{api as frameworks_api, pages as serving};
use crate::insight::{indexes, overview};
use crate::institutions::{api as people_api, pages as institutions};
use crate::measures::{api as measures_api, pages as measures};
use crate::platform::web::assets;
use crate::progress::{api as api_of_progress, pages as progress};
use crate::recommendations::{api, export, pages};
use crate::site::language;
use crate::system::probes;
use crate::{documents, publishing, settings};

/// Pages and answers that are the same for everybody, kept until data change.
pub(super) fn kept() -> Router<Arc<App>> {
    Router::new()
        .route("/{lang}/", get(overview::overview))
        .route("/{lang}/recommendations", get(pages::list))
        .route("/{lang}/recommendations/by/{facet}", get(pages::facet))
        .route("/{lang}/r/{id}", get(pages::record))
        .route("/{lang}/r/{id}/history", get(pages::history::show))
        .route("/{lang}/measures", get(measures::list::show))
        .route("/{lang}/measures/{measure}", get(measures::measure::show))
        .route("/{lang}/updates/{update}", get(progress::update::show))
        .route("/{lang}/measures/{measure}/entries/{format}", get(measures::measure::entries))
        .route("/{lang}/statuses/{status}", get(assessments::status::show))
        .route("/{lang}/status", get(assessments::rollup::show))
        .route("/api/v1/scales", get(api_of_scales::list).post(api_of_scales::create))
        .route("/api/v1/scales/{scale}", get(api_of_scales::show).put(api_of_scales::change))
        .route("/api/v1/statuses", get(api_of_statuses::list).post(api_of_statuses::propose))
        .route("/api/v1/statuses/{status}", get(api_of_statuses::show).put(api_of_statuses::change))
        .route("/api/v1/assessments", get(api_of_assessments::list).post(api_of_assessments::assess))
        .route("/api/v1/assessments/{assessment}", get(api_of_assessments::show).put(api_of_assessments::change))
        .route("/api/v1/grades", get(api_of_grades::list).post(api_of_grades::enter))
        .route("/api/v1/grades/{grade}", get(api_of_grades::show).put(api_of_grades::change))
        .route("/{lang}/assessments/{assessment}", get(assessments::assessment::show))
        .route("/{lang}/grades/{grade}", get(assessments::grade::show))
        .route("/{lang}/institutions", get(institutions::directory::show))
        .route("/{lang}/institutions/{institution}", get(institutions::institution::show))
        .route("/{lang}/posts/{post}", get(institutions::post::show_post))
        .route("/{lang}/clusters", get(clusters::list::show))
        .route("/{lang}/clusters/{cluster}", get(clusters::cluster::show))
        .route("/{lang}/clusters/{cluster}/entries/{format}", get(clusters::cluster::entries))
        .route("/{lang}/mechanisms", get(indexes::mechanisms))
        .route("/{lang}/documents", get(indexes::documents))
        .route("/{lang}/documents/{document}/history", get(documents::history::show))
        .route("/{lang}/states", get(indexes::states))
        .route("/{lang}/states/recommending", get(indexes::recommending))
        .route("/{lang}/topics/{scheme}", get(indexes::topics))
        .route("/{lang}/frameworks", get(serving::list))
        .route("/{lang}/frameworks/{framework}", get(serving::show))
        .route("/{lang}/frameworks/{framework}/objectives/{format}", get(serving::file))
        .route("/api/v1/frameworks", get(frameworks_api::list).post(frameworks_api::create))
        .route("/api/v1/frameworks/{framework}", get(frameworks_api::show).put(frameworks_api::change))
        .route("/{lang}/data", get(publishing::pages::data))
        .route("/{lang}/progress", get(dashboards::public))
        .route("/api/v1/recommendations", get(api::list))
        .route("/api/v1/recommendations/{id}", get(api::record))
        .route("/api/v1/recommendations/{id}/history", get(api::changes))
        .route("/api/v1/documents", get(publishing::api::documents))
        .route("/api/v1/documents/{document}/history", get(documents::api::changes))
        .route("/api/v1/mechanisms", get(publishing::api::mechanisms))
        .route("/api/v1/topics", get(publishing::api::topics))
        .route("/api/v1/institutions", get(people_api::institution::list).post(people_api::institution::create))
        .route(
            "/api/v1/institutions/{institution}",
            get(people_api::institution::show).put(people_api::institution::correct),
        )
        .route("/api/v1/posts/{post}", get(people_api::post::show).put(people_api::post::change))
        .route("/api/v1/clusters", get(api_of_clusters::list).post(api_of_clusters::create))
        .route("/api/v1/clusters/{cluster}", get(api_of_clusters::show).put(api_of_clusters::change))
        .route("/api/v1/measures", get(measures_api::list).post(measures_api::create))
        .route("/api/v1/measures/{measure}", get(measures_api::show).put(measures_api::change))
        .route("/api/v1/dashboards", get(dashboards_api::whole))
        .route("/api/v1/dashboards/{institution}", get(dashboards_api::institution))
        .route("/api/v1/updates", get(api_of_progress::list).post(api_of_progress::create))
        .route("/api/v1/updates/{update}", get(api_of_progress::show).put(api_of_progress::change))
        .route("/api/v1/openapi.json", get(publishing::api::openapi))
}

/// What is made anew each time: files, pictures, ways to a language, and whether the program lives.
pub(super) fn fresh() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(language::front))
        .route("/{lang}", get(language::front_in))
        .route("/language/{code}", get(language::choose_language))
        .route("/r/{id}", get(pages::permalink))
        .route("/{lang}/recommendations.csv", get(export::csv))
        .route("/{lang}/recommendations.xlsx", get(export::xlsx))
        .route("/{lang}/recommendations.json", get(export::json))
        .route("/assets/{tag}/{*name}", get(assets::serve))
        .route("/pictures/{picture}", get(settings::logo::show_picture))
        .route("/healthz", get(probes::healthz))
        .route("/readyz", get(probes::readyz))
}
