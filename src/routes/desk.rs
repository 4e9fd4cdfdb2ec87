//! The desk: the register edited and imported, plans, settings, and the program itself.

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post, put};

use super::streamed;
use crate::app::App;
use crate::assessments::pages::scales;
use crate::frameworks::pages as frameworks;
use crate::imports::pages as imports;
use crate::insight::dashboards::pages as dashboards;
use crate::insight::frameworks::api as frameworks_api;
use crate::insight::gaps::{api as gaps_api, pages as gaps};
use crate::recommendations::pages::{by_hand, division, drafts, edit, letters, outdated};
use crate::settings::{self, Section, order, spreadsheet, term, terms};
use crate::site::desk;
use crate::tagging::pages as tagging;
use crate::{documents, system};

pub(super) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/{lang}/desk", get(desk::show_desk))
        .route("/{lang}/dashboard", get(dashboards::whole))
        .route("/{lang}/institutions/{institution}/dashboard", get(dashboards::institution))
        .route("/{lang}/gaps", get(gaps::show))
        .route("/{lang}/gaps.csv", get(gaps::csv))
        .route("/{lang}/gaps.xlsx", get(gaps::xlsx))
        .route("/{lang}/gaps.json", get(gaps::json))
        .route("/{lang}/gaps/{gap}", get(gaps::one))
        .route("/api/v1/gaps", get(gaps_api::list))
        .route("/api/v1/gaps/{gap}", get(gaps_api::show))
        .route("/{lang}/drafts", get(drafts::list))
        .route("/{lang}/translations", get(outdated::list))
        .route("/{lang}/r/{id}/edit", get(edit::show_edit).post(edit::save))
        .route("/{lang}/r/new", get(by_hand::new).post(by_hand::create))
        .route("/{lang}/r/{id}/withdrawal", get(by_hand::show_withdrawal).post(by_hand::withdraw))
        .route("/{lang}/r/{id}/draft/end", post(drafts::end))
        .route("/{lang}/r/{id}/parts", get(division::show_parts).post(division::divide))
        .route("/{lang}/r/{id}/parts/letters", get(letters::ask).post(letters::follow))
        .route("/{lang}/r/{id}/confirmation", post(edit::confirm))
        .route("/{lang}/documents/new", get(documents::new::show_new).post(documents::new::create))
        .route("/{lang}/documents/{document}/edit", get(documents::edit::show_edit).post(documents::edit::save))
        .route("/{lang}/tagging", get(tagging::all).post(tagging::create))
        .route("/{lang}/tagging/new", get(tagging::new))
        .route("/{lang}/tagging/{act}", get(tagging::show_act))
        .route("/{lang}/tagging/{act}/application", post(tagging::apply))
        .route("/{lang}/tagging/{act}/cancellation", post(tagging::cancel))
        .route("/{lang}/tagging/{act}/undo", post(tagging::undo))
        .route("/{lang}/imports", get(imports::list::list).merge(streamed(post(imports::send::send_whole))))
        .route("/{lang}/imports/uploads", post(imports::send::begin))
        .route("/{lang}/imports/uploads/{upload}", get(imports::upload::show_upload))
        .route("/{lang}/imports/uploads/{upload}/pieces", post(imports::send::take_piece))
        .route("/{lang}/imports/uploads/{upload}/preview", post(imports::upload::preview_again))
        .route("/{lang}/imports/uploads/{upload}/apply", post(imports::upload::apply))
        .route("/{lang}/imports/uploads/{upload}/cancel", post(imports::upload::cancel))
        .route("/{lang}/imports/uploads/{upload}/discard", post(imports::upload::discard))
        .route("/{lang}/imports/{import}", get(imports::result::show_import))
        .route("/{lang}/imports/{import}/undo", get(imports::result::ask_undo).post(imports::result::undo))
        .route("/{lang}/imports/{import}/cancel", post(imports::result::cancel_undo))
        .route("/{lang}/settings/frameworks", get(frameworks::list::show_list))
        .route("/{lang}/settings/frameworks/new", get(frameworks::list::new).post(frameworks::list::create))
        .route(
            "/{lang}/settings/frameworks/{framework}",
            get(frameworks::framework::show_framework).post(frameworks::framework::change),
        )
        .route(
            "/{lang}/settings/frameworks/{framework}/objectives/new",
            get(frameworks::objective::new).post(frameworks::objective::create),
        )
        .route(
            "/{lang}/settings/frameworks/{framework}/objectives/{objective}",
            get(frameworks::objective::edit).post(frameworks::objective::change),
        )
        .route("/{lang}/settings/frameworks/{framework}/history", get(frameworks::history::show))
        .route(
            "/{lang}/settings/frameworks/{framework}/undo",
            get(frameworks::undo::ask).post(frameworks::undo::take_back),
        )
        .route("/{lang}/settings/frameworks/{framework}/spreadsheet", frameworks::sheet::route())
        .route(
            "/api/v1/frameworks/{framework}/objectives",
            post(frameworks_api::add_objective).put(frameworks_api::set_objectives),
        )
        .route("/api/v1/frameworks/{framework}/undo", post(frameworks_api::undo))
        .route("/api/v1/frameworks/{framework}/objectives/{objective}", put(frameworks_api::change_objective))
        .route("/{lang}/settings/scales", get(scales::list))
        .route("/{lang}/settings/scales/new", get(scales::new).post(scales::create))
        .route("/{lang}/settings/scales/{scale}", get(scales::show_scale).post(scales::change))
        .route("/{lang}/settings/scales/{scale}/values/new", get(scales::new_value).post(scales::create_value))
        .route("/{lang}/settings/scales/{scale}/values/{value}", get(scales::show_value).post(scales::change_value))
        .route("/{lang}/settings", get(settings::pages::list))
        .route("/{lang}/settings/profile", settings::pages::of(Section::Profile))
        .route("/{lang}/settings/logo", settings::pages::of(Section::Logo))
        .route("/{lang}/settings/front-page", settings::pages::of(Section::FrontPage))
        .route("/{lang}/settings/follow-up", settings::pages::of(Section::FollowUp))
        .route("/{lang}/settings/languages", settings::pages::of(Section::Languages))
        .route("/{lang}/settings/terms/{list}", get(terms::show_list).post(terms::add_term))
        .route("/{lang}/settings/terms/{list}/{term}", get(term::show_term).post(term::save_term))
        .route("/{lang}/settings/terms/{list}/{term}/place", post(order::move_term))
        .route("/{lang}/settings/spreadsheets/{list}", spreadsheet::route())
        .route("/{lang}/system", get(system::pages::show))
        .route("/{lang}/system/jobs", get(system::jobs::list))
        .route("/{lang}/system/jobs/{job}/cancel", post(system::jobs::cancel))
        .route("/{lang}/system/jobs/{job}/retry", post(system::jobs::retry))
}
