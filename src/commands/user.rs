//! `mithaq user`: the accounts of those who sign in; how the first administrator comes in.

use anyhow::{Result, bail};
use clap::Subcommand;
use serde_json::json;

use super::{Outcome, Place};
use crate::accounts::{self, Account, Wrong, pages::invitation};
use crate::app::App;
use crate::institutions::{By, appointment};
use crate::permissions::{Actor, Role};
use crate::platform::db::Tx;

#[derive(Subcommand)]
pub enum Action {
    /// Make an account and print the link by which its person sets a password
    Add {
        /// E-mail address, by which the person signs in
        email: String,
        /// The person's name, as others see it
        #[arg(long)]
        name: String,
        /// administrator, auditor, secretariat (appointed to its post), or none (other posts give rights)
        #[arg(long, default_value = "none")]
        role: String,
        #[command(flatten)]
        place: Place,
    },
    /// Print a new link for somebody who has lost theirs, the password or the telephone
    Invite {
        email: String,
        #[command(flatten)]
        place: Place,
    },
    /// List all accounts
    List {
        /// Print as JSON, one line an account
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        place: Place,
    },
    /// End an account and its sessions at once
    Disable {
        email: String,
        #[command(flatten)]
        place: Place,
    },
    /// Let an account in again that was ended
    Enable {
        email: String,
        #[command(flatten)]
        place: Place,
    },
}

pub async fn run(action: Action) -> Result<Outcome> {
    match action {
        Action::Add { email, name, role, place } => {
            let (role, appointed) = match (Role::from_code(&role), role.as_str()) {
                (Some(role), _) => (Some(role), false),
                (None, "secretariat") => (None, true),
                (None, "none") => (None, false),
                _ => bail!("`{role}` is no role: administrator, auditor, secretariat or none"),
            };
            let app = place.open().await?;
            let tx = app.db.begin().await?;
            let token = accounts::invite(&tx, &Actor::CommandLine, app.clock.now(), &email, &name, role).await??;
            if appointed {
                let by = By { actor: &Actor::CommandLine, at: app.clock.now(), today: app.today() };
                appointment::appoint_to_secretariat(&tx, by, &email).await?;
            }
            tx.commit().await?;
            told(&app, &invitation::address(&app, &app.default_language().code, &token))
        }
        Action::Invite { email, place } => {
            let app = place.open().await?;
            let account = found(&app, &email).await?;
            if account.ended_at.is_some() {
                bail!("the account of {} was ended; `mithaq user enable` lets it in again", account.email);
            }
            let tx = app.db.begin().await?;
            let token = accounts::invite_again(&tx, &Actor::CommandLine, app.clock.now(), &account).await?;
            tx.commit().await?;
            told(&app, &invitation::address(&app, &app.default_language().code, &token))
        }
        Action::List { json, place } => list(&place.open().await?, json).await,
        Action::Disable { email, place } => {
            let app = place.open().await?;
            let account = found(&app, &email).await?;
            let (tx, now) = (app.db.begin().await?, app.clock.now());
            let done = accounts::set_ended(&tx, &Actor::CommandLine, now, &account, Some(now)).await?;
            finish(tx, done, &format!("The account of {} is ended, and so are its sessions.", account.email)).await
        }
        Action::Enable { email, place } => {
            let app = place.open().await?;
            let account = found(&app, &email).await?;
            let tx = app.db.begin().await?;
            let done = accounts::set_ended(&tx, &Actor::CommandLine, app.clock.now(), &account, None).await?;
            finish(tx, done, &format!("{} can sign in again.", account.email)).await
        }
    }
}

async fn finish(tx: Tx, done: Result<(), Wrong>, sentence: &str) -> Result<Outcome> {
    done?;
    tx.commit().await?;
    out!("{sentence}");
    Ok(Outcome::Done)
}

/// The link alone on standard output, so that it can be piped; what it is, beside it.
fn told(app: &App, link: &str) -> Result<Outcome> {
    eprintln!("Pass this link on; it works once, for seven days, and is not shown again:");
    out!("{link}");
    if app.config.public_url.is_none() {
        eprintln!("It leads to this machine; set public_url for one that others can open.");
    }
    Ok(Outcome::Done)
}

async fn found(app: &App, email: &str) -> Result<Account> {
    match accounts::by_email(app.db.read(), email).await? {
        Some(account) => Ok(account),
        None => bail!("there is no account with the address {email}"),
    }
}

async fn list(app: &App, as_json: bool) -> Result<Outcome> {
    let mut posts = accounts::all_posts_held(app.db.read(), app.today()).await?;
    for mut account in accounts::list(app.db.read()).await? {
        account.posts = posts.remove(&account.id).unwrap_or_default();
        let standing = account.person().standing();
        if as_json {
            let line = json!({
                "id": account.public_id, "email": account.email, "name": account.name,
                "role": standing, "state": account.state(),
                "ended_at": account.ended_at.map(|at| at.to_string()),
            });
            out!("{line}");
        } else {
            out!("{:<8} {:<13} {}  {}", account.state(), standing, account.email, account.name);
        }
    }
    Ok(Outcome::Done)
}
