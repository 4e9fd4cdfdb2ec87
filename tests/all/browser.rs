//! A small browser: it keeps cookies, reads the hidden fields of forms, and sends them.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use mithaq::accounts::{self, factors, token::Token};
use mithaq::institutions::{By, appointment};
use mithaq::permissions::{Actor, Role};
use mithaq::platform::clock::Date;
use mithaq::platform::web::address::encode;

use crate::world::{Answer, World};

pub const PASSWORD: &str = "seven tents by the quay";
pub const HOST: &str = "localhost:8480";

/// One person's browser, with what they know.
#[derive(Default)]
pub struct Browser {
    pub cookies: BTreeMap<String, String>,
    /// Of the authenticator app.
    pub secret: String,
    /// The codes on paper.
    pub codes: Vec<String>,
    /// Headers that every request carries beside the cookies.
    pub headers: Vec<(&'static str, String)>,
}

impl Browser {
    pub async fn get(&mut self, world: &World, path: &str) -> Result<Answer> {
        self.ask(world, "GET", path, String::new()).await
    }

    /// Sends fields as they are, without the hidden one.
    pub async fn send(&mut self, world: &World, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
        self.ask(world, "POST", path, pairs.join("&")).await
    }

    /// Opens the page `on`, and sends the form with its hidden fields.
    pub async fn fill(&mut self, world: &World, on: &str, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        let page = self.get(world, on).await?;
        let token = hidden(&page.body, "form").with_context(|| format!("no form on {on}: {}", page.body))?;
        let mut all = vec![("form", token.as_str())];
        all.extend_from_slice(fields);
        self.send(world, path, &all).await
    }

    pub async fn ask(&mut self, world: &World, method: &str, path: &str, body: String) -> Result<Answer> {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = Request::builder().method(method).uri(path).header("cookie", cookies.join("; "));
        if !self.headers.iter().any(|(name, _)| *name == "host") {
            request = request.header("host", HOST);
        }
        if method == "POST" {
            request = request.header("content-type", "application/x-www-form-urlencoded");
        }
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        let mut answer = world.ask(request.body(Body::from(body))?).await?;
        // The marks that isolate directions are not for reading.
        answer.body = answer.body.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
        for line in answer.headers.get_all("set-cookie") {
            let (name, rest) = line.to_str()?.split_once('=').context("a cookie")?;
            match rest.split(';').next().unwrap_or_default() {
                "" => drop(self.cookies.remove(name)),
                value => drop(self.cookies.insert(name.to_owned(), value.to_owned())),
            }
        }
        Ok(answer)
    }

    /// Takes an invitation up from end to end; the person is signed in afterwards.
    pub async fn join(&mut self, world: &World, link: &str) -> Result<()> {
        let answer = self.fill(world, link, link, &[("password", PASSWORD)]).await?;
        assert_eq!(answer.header("location"), "/en/account/second-factor", "{}", answer.body);
        let page = self.set_up_app(world).await?;
        self.codes = page
            .body
            .split("<li><bdi dir=\"ltr\">")
            .skip(1)
            .filter_map(|rest| rest.get(..11))
            .map(str::to_owned)
            .collect();
        assert_eq!(self.codes.len(), 10, "{}", page.body);
        Ok(())
    }

    /// Sets up an authenticator app: the page with the codes on paper.
    pub async fn set_up_app(&mut self, world: &World) -> Result<Answer> {
        let page = self.get(world, "/en/account/second-factor").await?;
        self.secret = hidden(&page.body, "secret").context("no secret")?;
        let code = factors::code_at(&self.secret, world.app.clock.now())?;
        let fields = [("secret", self.secret.clone()), ("code", code)];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        let page = self.fill(world, "/en/account/second-factor", "/en/account/second-factor", &fields).await?;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        Ok(page)
    }

    pub async fn give_password(&mut self, world: &World, email: &str, password: &str) -> Result<Answer> {
        self.fill(world, "/en/sign-in", "/en/sign-in", &[("email", email), ("password", password)]).await
    }

    pub async fn give_code(&mut self, world: &World, code: &str) -> Result<Answer> {
        self.fill(world, "/en/second-factor", "/en/second-factor", &[("code", code)]).await
    }

    /// What the app shows now; half a minute later, so that it was not used before.
    pub fn code(&self, world: &World) -> Result<String> {
        world.app.clock.advance(30);
        factors::code_at(&self.secret, world.app.clock.now())
    }

    pub async fn sign_in(&mut self, world: &World, email: &str) -> Result<Answer> {
        let answer = self.give_password(world, email, PASSWORD).await?;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let code = self.code(world)?;
        self.give_code(world, &code).await
    }

    /// Shows the second factor again, as dangerous acts want it.
    pub async fn prove(&mut self, world: &World) -> Result<()> {
        let code = self.code(world)?;
        assert_eq!(self.give_code(world, &code).await?.status, StatusCode::SEE_OTHER);
        Ok(())
    }

    pub fn session(&self) -> String {
        self.cookies.get("__Host-mithaq").cloned().unwrap_or_default()
    }
}

/// The value of a hidden field.
pub fn hidden(page: &str, name: &str) -> Option<String> {
    let (_, rest) = page.split_once(&format!("<input type=\"hidden\" name=\"{name}\" value=\""))?;
    rest.split('"').next().map(str::to_owned)
}

/// What somebody is invited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Administrator,
    Secretariat,
    Auditor,
    /// Without a role or a post.
    Nobody,
}

impl Who {
    pub const ALL: [Who; 3] = [Who::Administrator, Who::Secretariat, Who::Auditor];

    pub fn code(self) -> &'static str {
        match self {
            Who::Administrator => "administrator",
            Who::Secretariat => "secretariat",
            Who::Auditor => "auditor",
            Who::Nobody => "nobody",
        }
    }

    pub fn role(self) -> Option<Role> {
        Role::from_code(self.code())
    }
}

/// Invites somebody on the command line: the path of the link.
pub async fn invited(world: &World, email: &str, who: Who) -> Result<String> {
    let tx = world.app.db.begin().await?;
    let name = email.split('@').next().unwrap_or_default();
    let now = world.app.clock.now();
    let token: Token = accounts::invite(&tx, &Actor::CommandLine, now, email, name, who.role()).await??;
    if who == Who::Secretariat {
        let by = By { actor: &Actor::CommandLine, at: now, today: world.app.today() };
        appointment::appoint_to_secretariat(&tx, by, email).await?;
    }
    tx.commit().await?;
    Ok(format!("/en/invitation/{}", token.as_str()))
}

/// Somebody of this kind who has just signed in: `secretariat@example.org`.
pub async fn a_person(world: &World, who: Who) -> Result<Browser> {
    let link = invited(world, &format!("{}@example.org", who.code()), who).await?;
    let mut browser = Browser::default();
    browser.join(world, &link).await?;
    Ok(browser)
}

/// Ends all appointments of somebody, with yesterday as their last day.
pub async fn leave(world: &World, account: &accounts::Account) -> Result<()> {
    let tx = world.app.db.begin().await?;
    let by = By { actor: &Actor::CommandLine, at: world.app.clock.now(), today: world.app.today() };
    let yesterday = Date(by.today.0.yesterday()?);
    for appointment in appointment::of_account(&*tx, account.id).await? {
        let ended = appointment::end(&tx, by, &appointment, yesterday).await?;
        ended.map_err(|outdated| anyhow::anyhow!("{outdated:?}"))?;
    }
    tx.commit().await
}
