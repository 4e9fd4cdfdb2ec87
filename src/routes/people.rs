//! People and bodies: signing in, accounts, institutions, posts, appointments.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::accounts::guard::MOST_BYTES_WITH_FILES;
use crate::accounts::pages::{
    api_keys, contact, held, invitation, own, passkeys, people, provider, second_factor, sign_in,
};
use crate::app::App;
use crate::institutions::api as people_api;
use crate::institutions::pages::{self as institutions, appoint, reorganise};

pub(super) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/{lang}/sign-in", get(sign_in::new).post(sign_in::create))
        .route("/{lang}/sign-in/provider", post(provider::leave))
        .route("/sign-in/provider/callback", get(provider::come_back))
        .route("/{lang}/sign-in/provider/joining", get(provider::show_joining).post(provider::join))
        .route("/{lang}/sign-out", post(sign_in::end))
        .route("/{lang}/second-factor", get(second_factor::new).post(second_factor::create))
        .route("/{lang}/second-factor/passkey", post(passkeys::prove))
        .route("/{lang}/second-factor/passkey/challenge", post(passkeys::ask_to_prove))
        .route("/{lang}/invitation/{token}", get(invitation::show_link).post(invitation::take_up))
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
        .route("/api/v1/account", get(people_api::account))
        .route("/api/v1/account/contact", get(people_api::people::own).put(people_api::people::confirm))
        .route("/{lang}/people/keys", get(api_keys::show_all))
        .route("/{lang}/people/keys/{key}/end", post(api_keys::end_any))
        .route("/{lang}/people", get(people::list).post(people::invite))
        .route("/{lang}/people/{person}/invitation", post(people::invite_again))
        .route("/{lang}/people/{person}/role", post(people::set_role))
        .route("/{lang}/people/{person}/end", post(people::end))
        .route("/{lang}/people/{person}/resume", post(people::resume))
        .route("/{lang}/people/{person}/sessions/end", post(people::end_sessions))
        .route("/{lang}/institutions.csv", get(institutions::export::csv))
        .route("/{lang}/institutions.xlsx", get(institutions::export::xlsx))
        .route("/{lang}/institutions.json", get(institutions::export::json))
        .route("/{lang}/institutions/spreadsheet", institutions::sheet::route())
        .route("/{lang}/institutions/spreadsheet/{format}", get(institutions::sheet::take))
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
        .route("/api/v1/institutions/spreadsheet", post(people_api::sheet::send))
        .route("/api/v1/institutions/{institution}/history", get(people_api::people::history))
        .route("/api/v1/institutions/{institution}/reorganisation", post(people_api::institution::reorganise))
        .route("/api/v1/institutions/{institution}/posts", post(people_api::post::create))
        .route("/{lang}/posts/{post}/handover", get(institutions::handover::show))
        .route("/{lang}/posts/{post}/edit", get(institutions::post::edit).post(institutions::post::change))
        .route("/{lang}/posts/{post}/appointment", get(appoint::ask).post(appoint::appoint))
        .route("/api/v1/posts/{post}/handover", get(people_api::people::handover))
        .route("/api/v1/posts/{post}/appointments", post(people_api::appointment::create))
        .route("/{lang}/appointments/unconfirmed", get(institutions::unconfirmed::show))
        .route("/{lang}/appointments/unconfirmed.csv", get(institutions::unconfirmed::csv))
        .route(
            "/{lang}/appointments/bulk",
            get(institutions::bulk::show_bulk)
                .merge(post(institutions::bulk::send).layer(DefaultBodyLimit::max(MOST_BYTES_WITH_FILES))),
        )
        .route("/{lang}/appointments/bulk/{reappointment}", get(institutions::bulk::show_act))
        .route("/{lang}/appointments/bulk/{reappointment}/undo", post(institutions::bulk::undo))
        .route("/{lang}/appointments/{appointment}/end", get(appoint::ask_end).post(appoint::end))
        .route("/{lang}/appointments/{appointment}/absence", get(appoint::ask_absence).post(appoint::absence))
        .route("/{lang}/appointments/{appointment}/absences/{absence}/end", post(appoint::end_absence))
        .route("/api/v1/appointments/unconfirmed", get(people_api::people::unconfirmed))
        .route("/api/v1/appointments/bulk", get(people_api::bulk::list).post(people_api::bulk::send))
        .route("/api/v1/appointments/bulk/{reappointment}", get(people_api::bulk::show))
        .route("/api/v1/appointments/bulk/{reappointment}/undo", post(people_api::bulk::undo))
        .route("/api/v1/appointments/{appointment}", get(people_api::appointment::show))
        .route("/api/v1/appointments/{appointment}/end", post(people_api::appointment::end))
        .route("/api/v1/appointments/{appointment}/absences", post(people_api::appointment::absence))
        .route("/api/v1/appointments/{appointment}/absences/{absence}/end", post(people_api::appointment::end_absence))
}
