//! How far the work has come: updates, evidence, statuses, assessments, grades.

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post, put};

use super::streamed;
use crate::app::App;
use crate::assessments::api::{
    assessment as api_of_assessments, grade as api_of_grades, rollup as api_of_rollup, scale as api_of_scales,
    status as api_of_statuses,
};
use crate::assessments::pages as assessments;
use crate::evidence::{api as api_of_evidence, pages as evidence};
use crate::progress::{api as api_of_progress, pages as progress};

pub(super) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/{lang}/tasks", get(progress::tasks::show))
        .route("/{lang}/tasks/answer", get(progress::answer::show).post(progress::answer::answer))
        .route("/api/v1/tasks", get(api_of_progress::expected))
        .route("/{lang}/institutions/{institution}/reporting", get(progress::rhythm::show).post(progress::rhythm::set))
        .route(
            "/api/v1/institutions/{institution}/reporting",
            get(api_of_progress::rhythm).put(api_of_progress::set_rhythm),
        )
        .route(
            "/{lang}/measures/{measure}/updates/new",
            get(progress::write::new).merge(streamed(post(progress::write::create))),
        )
        .route("/{lang}/measures/{measure}/updates/nothing-new", post(progress::write::nothing_new))
        .route("/{lang}/updates", get(progress::list::show))
        .route("/{lang}/updates.csv", get(progress::list::csv))
        .route("/{lang}/updates.xlsx", get(progress::list::xlsx))
        .route("/{lang}/updates.json", get(progress::list::json))
        .route(
            "/{lang}/updates/{update}/edit",
            get(progress::write::edit).merge(streamed(post(progress::write::change))),
        )
        .route("/{lang}/updates/{update}/submission", post(progress::acts::submit))
        .route("/{lang}/updates/{update}/approval", post(progress::acts::approve))
        .route("/{lang}/updates/{update}/acceptance", post(progress::acts::accept))
        .route("/{lang}/updates/{update}/return", post(progress::acts::give_back))
        .route("/{lang}/updates/{update}/audience", post(progress::acts::audience))
        .route("/{lang}/updates/{update}/withdrawal", post(progress::acts::withdraw))
        .route("/api/v1/updates/{update}/submission", post(api_of_progress::submit))
        .route("/api/v1/updates/{update}/approval", post(api_of_progress::approve))
        .route("/api/v1/updates/{update}/acceptance", post(api_of_progress::accept))
        .route("/api/v1/updates/{update}/return", post(api_of_progress::give_back))
        .route("/api/v1/updates/{update}/audience", post(api_of_progress::audience))
        .route("/api/v1/updates/{update}/withdrawal", post(api_of_progress::withdraw))
        .route("/{lang}/evidence", get(evidence::list::show_list))
        .route("/{lang}/evidence/list/{format}", get(evidence::list::export))
        .route("/{lang}/evidence/new", get(evidence::new::show_new).merge(streamed(post(evidence::new::create))))
        .route("/{lang}/evidence/{evidence}", get(evidence::item::show_item))
        .route("/{lang}/evidence/{evidence}/file", get(evidence::file::show_file))
        .route("/{lang}/evidence/{evidence}/original", post(evidence::file::open_original))
        .route("/{lang}/evidence/{evidence}/edit", get(evidence::change::show_edit).post(evidence::change::save))
        .route("/{lang}/evidence/{evidence}/withdrawal", post(evidence::change::withdraw))
        .route("/api/v1/evidence", get(api_of_evidence::all).merge(streamed(post(api_of_evidence::create))))
        .route("/api/v1/evidence/{evidence}", get(api_of_evidence::show).put(api_of_evidence::correct))
        .route("/api/v1/evidence/{evidence}/withdrawal", post(api_of_evidence::withdraw))
        .route(
            "/{lang}/r/{id}/statuses/new",
            get(assessments::propose::new).merge(streamed(post(assessments::propose::create))),
        )
        .route(
            "/{lang}/statuses/{status}/edit",
            get(assessments::propose::edit).merge(streamed(post(assessments::propose::change))),
        )
        .route("/{lang}/statuses/{status}/submission", post(assessments::status::submit))
        .route("/{lang}/statuses/{status}/approval", post(assessments::status::approve))
        .route("/{lang}/statuses/{status}/acceptance", post(assessments::status::accept))
        .route("/{lang}/statuses/{status}/return", post(assessments::status::give_back))
        .route("/{lang}/statuses/{status}/audience", post(assessments::status::show_to))
        .route("/{lang}/statuses/{status}/withdrawal", post(assessments::status::withdraw))
        .route("/api/v1/status", get(api_of_rollup::show))
        .route("/{lang}/status.csv", get(assessments::rollup::csv))
        .route("/{lang}/status.xlsx", get(assessments::rollup::xlsx))
        .route("/{lang}/status.json", get(assessments::rollup::json))
        .route("/api/v1/statuses/{status}/submission", post(api_of_statuses::submit))
        .route("/api/v1/statuses/{status}/approval", post(api_of_statuses::approve))
        .route("/api/v1/statuses/{status}/acceptance", post(api_of_statuses::accept))
        .route("/api/v1/statuses/{status}/return", post(api_of_statuses::give_back))
        .route("/api/v1/statuses/{status}/audience", post(api_of_statuses::show_to))
        .route("/api/v1/statuses/{status}/withdrawal", post(api_of_statuses::withdraw))
        .route(
            "/{lang}/r/{id}/assessments/new",
            get(assessments::assess::new).merge(streamed(post(assessments::assess::create))),
        )
        .route(
            "/{lang}/assessments/{assessment}/edit",
            get(assessments::assess::edit).merge(streamed(post(assessments::assess::change))),
        )
        .route("/{lang}/assessments/{assessment}/publication", post(assessments::assessment::publish))
        .route("/{lang}/assessments/{assessment}/correction", post(assessments::assessment::correct))
        .route("/{lang}/assessments/{assessment}/withdrawal", post(assessments::assessment::withdraw))
        .route("/{lang}/assessments/{assessment}/answers", post(assessments::assessment::answer))
        .route("/api/v1/assessments/{assessment}/publication", post(api_of_assessments::publish))
        .route("/api/v1/assessments/{assessment}/correction", post(api_of_assessments::correct))
        .route("/api/v1/assessments/{assessment}/withdrawal", post(api_of_assessments::withdraw))
        .route("/api/v1/assessments/{assessment}/answers", post(api_of_assessments::reply))
        .route("/{lang}/r/{id}/grades/new", get(assessments::grade::new).post(assessments::grade::create))
        .route("/{lang}/grades/{grade}/edit", get(assessments::grade::edit).post(assessments::grade::change))
        .route("/{lang}/grades/{grade}/withdrawal", post(assessments::grade::withdraw))
        .route("/api/v1/grades/{grade}/withdrawal", post(api_of_grades::withdraw))
        .route("/api/v1/scales/{scale}/values", post(api_of_scales::add_value))
        .route("/api/v1/scales/{scale}/values/{value}", put(api_of_scales::change_value))
}
