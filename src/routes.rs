//! Every address of the program, one line each.

mod admission;
mod table;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post, put};
use tower_http::catch_panic::CatchPanicLayer;

pub use admission::For;
use admission::admit;
pub use table::ALL;

use crate::accounts::guard::MOST_BYTES_WITH_FILES;
use crate::accounts::pages::{
    api_keys, contact, held, invitation, own, passkeys, people, provider, second_factor, sign_in,
};
use crate::accounts::session;
use crate::app::App;
use crate::assessments::api::{
    assessment as api_of_assessments, grade as api_of_grades, scale as api_of_scales, status as api_of_statuses,
};
use crate::assessments::pages::{self as assessments, scales};
use crate::clusters::api::{
    assignment as api_of_assignments, bulk as api_of_bulks, cluster as api_of_clusters, rule as api_of_rules,
};
use crate::clusters::pages as clusters;
use crate::documents;
use crate::evidence::api as api_of_evidence;
use crate::evidence::pages as evidence;
use crate::frameworks::pages as frameworks;
use crate::imports::pages as imports;
use crate::insight::dashboards::{api as dashboards_api, pages as dashboards};
use crate::insight::frameworks::{api as frameworks_api, pages as serving};
use crate::insight::gaps::{api as gaps_api, pages as gaps};
use crate::insight::{indexes, overview};
use crate::institutions::pages::{appoint, reorganise};
use crate::institutions::{api as people_api, pages as institutions};
use crate::measures::{api as measures_api, pages as measures};
use crate::platform::telemetry::requests;
use crate::platform::web::{Problem, assets, headers};
use crate::progress::api as api_of_progress;
use crate::progress::pages as progress;
use crate::publishing;
use crate::recommendations::pages::{by_hand, division, drafts, edit, letters, outdated};
use crate::recommendations::{api, export, pages};
use crate::settings::{self, Section, order, spreadsheet, term, terms};
use crate::site::{self, desk, language};
use crate::system;
use crate::system::probes;
use crate::tagging::pages as tagging;

pub fn router(app: Arc<App>) -> Router {
    let kept = Router::new()
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
        .layer(from_fn_with_state(Arc::clone(&app), site::kept));
    let bulk = post(institutions::bulk::send).layer(DefaultBodyLimit::max(MOST_BYTES_WITH_FILES));
    // A file is counted while it comes, and never whole in memory.
    let whole_file = post(imports::send::send_whole).layer(DefaultBodyLimit::disable());
    let delivery = post(evidence::new::create).layer(DefaultBodyLimit::disable());
    let proposal = post(assessments::propose::create).layer(DefaultBodyLimit::disable());
    let proposal_again = post(assessments::propose::change).layer(DefaultBodyLimit::disable());
    let assessment = post(assessments::assess::create).layer(DefaultBodyLimit::disable());
    let assessment_again = post(assessments::assess::change).layer(DefaultBodyLimit::disable());
    let sent_evidence = post(api_of_evidence::create).layer(DefaultBodyLimit::disable());
    let new_update = get(progress::write::new).merge(post(progress::write::create).layer(DefaultBodyLimit::disable()));
    let edited_update =
        get(progress::write::edit).merge(post(progress::write::change).layer(DefaultBodyLimit::disable()));
    Router::new()
        .merge(kept)
        .route("/", get(language::front))
        .route("/{lang}", get(language::front_in))
        .route("/language/{code}", get(language::choose_language))
        .route("/r/{id}", get(pages::permalink))
        .route("/{lang}/recommendations.csv", get(export::csv))
        .route("/{lang}/recommendations.xlsx", get(export::xlsx))
        .route("/{lang}/recommendations.json", get(export::json))
        .route("/assets/{tag}/{*name}", get(assets::serve))
        .route("/{lang}/sign-in", get(sign_in::new).post(sign_in::create))
        .route("/{lang}/sign-in/provider", post(provider::leave))
        .route("/sign-in/provider/callback", get(provider::come_back))
        .route("/{lang}/sign-in/provider/joining", get(provider::show_joining).post(provider::join))
        .route("/{lang}/sign-out", post(sign_in::end))
        .route("/{lang}/second-factor", get(second_factor::new).post(second_factor::create))
        .route("/{lang}/second-factor/passkey", post(passkeys::prove))
        .route("/{lang}/second-factor/passkey/challenge", post(passkeys::ask_to_prove))
        .route("/{lang}/invitation/{token}", get(invitation::show_link).post(invitation::take_up))
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
        .route("/{lang}/held/{form}", get(held::show_held))
        .route("/{lang}/held/{form}/discard", post(held::discard))
        .route("/{lang}/account", get(own::show_own))
        .route("/{lang}/account/password", post(own::change_password))
        .route("/{lang}/account/second-factor", get(second_factor::choose).post(second_factor::set))
        .route("/{lang}/account/passkeys", post(passkeys::add))
        .route("/{lang}/account/passkeys/challenge", post(passkeys::ask_to_add))
        .route("/{lang}/account/passkeys/{passkey}/end", post(passkeys::remove))
        .route("/{lang}/account/app/end", post(passkeys::remove_app))
        .route("/{lang}/account/recovery-codes", post(passkeys::renew_codes))
        .route("/{lang}/account/sessions/{session}/end", post(own::end_session))
        .route("/{lang}/account/contact", get(contact::show_contact).post(contact::confirm))
        .route("/{lang}/account/keys", get(api_keys::show_own).post(api_keys::make))
        .route("/{lang}/account/keys/{key}/end", post(api_keys::end_own))
        .route("/{lang}/people/keys", get(api_keys::show_all))
        .route("/{lang}/people/keys/{key}/end", post(api_keys::end_any))
        .route("/api/v1/account", get(people_api::account))
        .route("/api/v1/account/contact", get(people_api::people::own).put(people_api::people::confirm))
        .route("/api/v1/appointments/unconfirmed", get(people_api::people::unconfirmed))
        .route("/api/v1/appointments/bulk", get(people_api::bulk::list).post(people_api::bulk::send))
        .route("/api/v1/appointments/bulk/{reappointment}", get(people_api::bulk::show))
        .route("/api/v1/appointments/bulk/{reappointment}/undo", post(people_api::bulk::undo))
        .route("/api/v1/posts/{post}/handover", get(people_api::people::handover))
        .route("/api/v1/institutions/{institution}/history", get(people_api::people::history))
        .route(
            "/api/v1/institutions/{institution}/reporting",
            get(api_of_progress::rhythm).put(api_of_progress::set_rhythm),
        )
        .route("/api/v1/institutions/{institution}/reorganisation", post(people_api::institution::reorganise))
        .route("/api/v1/institutions/{institution}/posts", post(people_api::post::create))
        .route("/api/v1/posts/{post}/appointments", post(people_api::appointment::create))
        .route("/api/v1/appointments/{appointment}", get(people_api::appointment::show))
        .route("/api/v1/appointments/{appointment}/end", post(people_api::appointment::end))
        .route("/api/v1/appointments/{appointment}/absences", post(people_api::appointment::absence))
        .route("/api/v1/appointments/{appointment}/absences/{absence}/end", post(people_api::appointment::end_absence))
        .route("/{lang}/people", get(people::list).post(people::invite))
        .route("/{lang}/institutions.csv", get(institutions::export::csv))
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
        .route("/{lang}/measures/{measure}/updates/new", new_update)
        .route("/{lang}/measures/{measure}/updates/nothing-new", post(progress::write::nothing_new))
        .route("/{lang}/tasks", get(progress::tasks::show))
        .route("/{lang}/tasks/answer", get(progress::answer::show).post(progress::answer::answer))
        .route("/{lang}/updates", get(progress::list::show))
        .route("/{lang}/updates.csv", get(progress::list::csv))
        .route("/{lang}/updates.xlsx", get(progress::list::xlsx))
        .route("/{lang}/updates.json", get(progress::list::json))
        .route("/{lang}/institutions/{institution}/reporting", get(progress::rhythm::show).post(progress::rhythm::set))
        .route("/api/v1/tasks", get(api_of_progress::expected))
        .route("/api/v1/updates/{update}/submission", post(api_of_progress::submit))
        .route("/api/v1/updates/{update}/approval", post(api_of_progress::approve))
        .route("/api/v1/updates/{update}/acceptance", post(api_of_progress::accept))
        .route("/api/v1/updates/{update}/return", post(api_of_progress::give_back))
        .route("/api/v1/updates/{update}/audience", post(api_of_progress::audience))
        .route("/api/v1/updates/{update}/withdrawal", post(api_of_progress::withdraw))
        .route("/{lang}/updates/{update}/edit", edited_update)
        .route("/{lang}/updates/{update}/submission", post(progress::acts::submit))
        .route("/{lang}/updates/{update}/approval", post(progress::acts::approve))
        .route("/{lang}/updates/{update}/acceptance", post(progress::acts::accept))
        .route("/{lang}/updates/{update}/return", post(progress::acts::give_back))
        .route("/{lang}/updates/{update}/audience", post(progress::acts::audience))
        .route("/{lang}/updates/{update}/withdrawal", post(progress::acts::withdraw))
        .route("/{lang}/institutions/new", get(institutions::edit::new).post(institutions::edit::create))
        .route("/{lang}/institutions/{institution}/history", get(institutions::history::show))
        .route(
            "/{lang}/institutions/{institution}/edit",
            get(institutions::edit::edit).post(institutions::edit::correct),
        )
        .route("/{lang}/institutions/{institution}/reorganisation", get(reorganise::ask).post(reorganise::reorganise))
        .route(
            "/{lang}/institutions/{institution}/posts/new",
            get(institutions::post::new).post(institutions::post::create),
        )
        .route("/{lang}/posts/{post}/handover", get(institutions::handover::show))
        .route("/{lang}/posts/{post}/edit", get(institutions::post::edit).post(institutions::post::change))
        .route("/{lang}/posts/{post}/appointment", get(appoint::ask).post(appoint::appoint))
        .route("/{lang}/appointments/unconfirmed", get(institutions::unconfirmed::show))
        .route("/{lang}/appointments/unconfirmed.csv", get(institutions::unconfirmed::csv))
        .route("/{lang}/appointments/bulk", get(institutions::bulk::show_bulk).merge(bulk))
        .route("/{lang}/appointments/bulk/{reappointment}", get(institutions::bulk::show_act))
        .route("/{lang}/appointments/bulk/{reappointment}/undo", post(institutions::bulk::undo))
        .route("/{lang}/appointments/{appointment}/end", get(appoint::ask_end).post(appoint::end))
        .route("/{lang}/appointments/{appointment}/absence", get(appoint::ask_absence).post(appoint::absence))
        .route("/{lang}/appointments/{appointment}/absences/{absence}/end", post(appoint::end_absence))
        .route("/api/v1/evidence", get(api_of_evidence::all).merge(sent_evidence))
        .route("/api/v1/evidence/{evidence}", get(api_of_evidence::show).put(api_of_evidence::correct))
        .route("/api/v1/evidence/{evidence}/withdrawal", post(api_of_evidence::withdraw))
        .route("/{lang}/evidence", get(evidence::list::show_list))
        .route("/{lang}/evidence/list/{format}", get(evidence::list::export))
        .route("/{lang}/evidence/new", get(evidence::new::show_new).merge(delivery))
        .route("/{lang}/evidence/{evidence}", get(evidence::item::show_item))
        .route("/{lang}/evidence/{evidence}/file", get(evidence::file::show_file))
        .route("/{lang}/evidence/{evidence}/original", post(evidence::file::open_original))
        .route("/{lang}/evidence/{evidence}/edit", get(evidence::change::show_edit).post(evidence::change::save))
        .route("/{lang}/evidence/{evidence}/withdrawal", post(evidence::change::withdraw))
        .route("/{lang}/r/{id}/statuses/new", get(assessments::propose::new).merge(proposal))
        .route("/{lang}/statuses/{status}/edit", get(assessments::propose::edit).merge(proposal_again))
        .route("/{lang}/statuses/{status}/submission", post(assessments::status::submit))
        .route("/{lang}/statuses/{status}/approval", post(assessments::status::approve))
        .route("/{lang}/statuses/{status}/acceptance", post(assessments::status::accept))
        .route("/{lang}/statuses/{status}/return", post(assessments::status::give_back))
        .route("/{lang}/statuses/{status}/audience", post(assessments::status::show_to))
        .route("/{lang}/statuses/{status}/withdrawal", post(assessments::status::withdraw))
        .route("/{lang}/r/{id}/assessments/new", get(assessments::assess::new).merge(assessment))
        .route("/{lang}/assessments/{assessment}/edit", get(assessments::assess::edit).merge(assessment_again))
        .route("/{lang}/assessments/{assessment}/publication", post(assessments::assessment::publish))
        .route("/{lang}/assessments/{assessment}/correction", post(assessments::assessment::correct))
        .route("/{lang}/assessments/{assessment}/withdrawal", post(assessments::assessment::withdraw))
        .route("/{lang}/assessments/{assessment}/answers", post(assessments::assessment::answer))
        .route("/{lang}/r/{id}/grades/new", get(assessments::grade::new).post(assessments::grade::create))
        .route("/{lang}/grades/{grade}/edit", get(assessments::grade::edit).post(assessments::grade::change))
        .route("/{lang}/grades/{grade}/withdrawal", post(assessments::grade::withdraw))
        .route("/{lang}/status.csv", get(assessments::rollup::csv))
        .route("/{lang}/status.xlsx", get(assessments::rollup::xlsx))
        .route("/{lang}/status.json", get(assessments::rollup::json))
        .route("/api/v1/statuses/{status}/submission", post(api_of_statuses::submit))
        .route("/api/v1/statuses/{status}/approval", post(api_of_statuses::approve))
        .route("/api/v1/statuses/{status}/acceptance", post(api_of_statuses::accept))
        .route("/api/v1/statuses/{status}/return", post(api_of_statuses::give_back))
        .route("/api/v1/statuses/{status}/audience", post(api_of_statuses::show_to))
        .route("/api/v1/statuses/{status}/withdrawal", post(api_of_statuses::withdraw))
        .route("/api/v1/assessments/{assessment}/publication", post(api_of_assessments::publish))
        .route("/api/v1/assessments/{assessment}/correction", post(api_of_assessments::correct))
        .route("/api/v1/assessments/{assessment}/withdrawal", post(api_of_assessments::withdraw))
        .route("/api/v1/assessments/{assessment}/answers", post(api_of_assessments::reply))
        .route("/api/v1/grades/{grade}/withdrawal", post(api_of_grades::withdraw))
        .route("/api/v1/scales/{scale}/values", post(api_of_scales::add_value))
        .route("/api/v1/scales/{scale}/values/{value}", put(api_of_scales::change_value))
        .route(
            "/api/v1/frameworks/{framework}/objectives",
            post(frameworks_api::add_objective).put(frameworks_api::set_objectives),
        )
        .route("/api/v1/frameworks/{framework}/objectives/{objective}", put(frameworks_api::change_objective))
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
        .route("/{lang}/settings/frameworks/{framework}/spreadsheet", frameworks::sheet::route())
        .route("/{lang}/settings/scales", get(scales::list))
        .route("/{lang}/settings/scales/new", get(scales::new).post(scales::create))
        .route("/{lang}/settings/scales/{scale}", get(scales::show_scale).post(scales::change))
        .route("/{lang}/settings/scales/{scale}/values/new", get(scales::new_value).post(scales::create_value))
        .route("/{lang}/settings/scales/{scale}/values/{value}", get(scales::show_value).post(scales::change_value))
        .route("/{lang}/people/{person}/invitation", post(people::invite_again))
        .route("/{lang}/people/{person}/role", post(people::set_role))
        .route("/{lang}/people/{person}/end", post(people::end))
        .route("/{lang}/people/{person}/resume", post(people::resume))
        .route("/{lang}/people/{person}/sessions/end", post(people::end_sessions))
        .route("/{lang}/r/{id}/edit", get(edit::show_edit).post(edit::save))
        .route("/{lang}/settings", get(settings::pages::list))
        .route("/{lang}/settings/profile", settings::pages::of(Section::Profile))
        .route("/{lang}/settings/logo", settings::pages::of(Section::Logo))
        .route("/pictures/{picture}", get(settings::logo::show_picture))
        .route("/{lang}/settings/front-page", settings::pages::of(Section::FrontPage))
        .route("/{lang}/settings/follow-up", settings::pages::of(Section::FollowUp))
        .route("/{lang}/settings/languages", settings::pages::of(Section::Languages))
        .route("/{lang}/settings/terms/{list}", get(terms::show_list).post(terms::add_term))
        .route("/{lang}/settings/terms/{list}/{term}", get(term::show_term).post(term::save_term))
        .route("/{lang}/settings/terms/{list}/{term}/place", post(order::move_term))
        .route("/{lang}/settings/spreadsheets/{list}", spreadsheet::route())
        .route("/{lang}/documents/new", get(documents::new::show_new).post(documents::new::create))
        .route("/{lang}/documents/{document}/edit", get(documents::edit::show_edit).post(documents::edit::save))
        .route("/{lang}/r/new", get(by_hand::new).post(by_hand::create))
        .route("/{lang}/r/{id}/withdrawal", get(by_hand::show_withdrawal).post(by_hand::withdraw))
        .route("/{lang}/tagging", get(tagging::all).post(tagging::create))
        .route("/{lang}/tagging/new", get(tagging::new))
        .route("/{lang}/tagging/{act}", get(tagging::show_act))
        .route("/{lang}/tagging/{act}/application", post(tagging::apply))
        .route("/{lang}/tagging/{act}/cancellation", post(tagging::cancel))
        .route("/{lang}/tagging/{act}/undo", post(tagging::undo))
        .route("/{lang}/system", get(system::pages::show))
        .route("/{lang}/system/jobs", get(system::jobs::list))
        .route("/{lang}/system/jobs/{job}/cancel", post(system::jobs::cancel))
        .route("/{lang}/system/jobs/{job}/retry", post(system::jobs::retry))
        .route("/{lang}/imports", get(imports::list::list).merge(whole_file))
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
        .route("/{lang}/r/{id}/draft/end", post(drafts::end))
        .route("/{lang}/drafts", get(drafts::list))
        .route("/{lang}/translations", get(outdated::list))
        .route("/api/v1/clusters/{cluster}/entries", post(api_of_clusters::include).delete(api_of_clusters::exclude))
        .route("/api/v1/clusters/{cluster}/comments", post(api_of_clusters::comment))
        .route("/api/v1/clusters/{cluster}/comments/{comment}/withdrawal", post(api_of_clusters::take_back))
        .route("/api/v1/clusters/{cluster}/agreements", post(api_of_clusters::agree))
        .route("/api/v1/clusters/{cluster}/end", post(api_of_clusters::end))
        .route("/api/v1/clusters/{cluster}/suggestions", get(api_of_clusters::suggested))
        .route("/api/v1/measures/{measure}/comments/{comment}/withdrawal", post(measures_api::take_back))
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
        .route("/healthz", get(probes::healthz))
        .route("/readyz", get(probes::readyz))
        .route("/{lang}/r/{id}/parts", get(division::show_parts).post(division::divide))
        .route("/{lang}/r/{id}/parts/letters", get(letters::ask).post(letters::follow))
        .route("/{lang}/r/{id}/confirmation", post(edit::confirm))
        .route_layer(from_fn(admit))
        .fallback(async || Problem::NotFound)
        .layer(CatchPanicLayer::custom(site::problems::after_panic))
        .layer(from_fn_with_state(Arc::clone(&app), site::problems::word))
        .layer(from_fn_with_state(Arc::clone(&app), session::recognise))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(app.config.is_https(), headers::add))
        .layer(from_fn_with_state((Arc::clone(&app.meters), app.clock.clone()), requests::observe))
        .with_state(app)
}
