//! Signing in with the national provider of OpenID Connect: the authorization code flow with PKCE.
//!
//! The program asks the provider alone, and only when somebody signs in with it: for its
//! description and keys, and for the token behind a code. Nothing that it answers is believed
//! before the token's signature, issuer, audience, nonce and times are.

use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};
use openidconnect::core::{
    CoreAuthPrompt, CoreAuthenticationFlow, CoreClient, CoreIdTokenClaims, CoreIdTokenVerifier,
    CoreJwsSigningAlgorithm, CoreProviderMetadata,
};
use openidconnect::reqwest::{self, Client, redirect};
use openidconnect::{
    AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken, HttpRequest, HttpResponse,
    IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope,
    SignatureVerificationError, TokenResponse,
};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use super::token::Token;
use crate::config::sign_in_provider::SignInProvider;
use crate::platform::clock::Moment;

/// What it says of itself is believed so long.
const KNOWN_SECONDS: i64 = 60 * 60;
/// A provider that did not answer is not asked again at once.
const AWAY_SECONDS: i64 = 5;
/// Nobody waits longer for an answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// Larger than any description, list of keys or token.
pub const MOST_ANSWER_BYTES: usize = 256 * 1024;
/// A working day: how long ago somebody may have shown the provider who they are.
const LONGEST_SECONDS: u64 = 12 * 60 * 60;

/// Signatures that need the provider's private key.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 8] = [
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
];

pub struct Provider {
    pub settings: SignInProvider,
    http: Client,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    metadata: Option<(Moment, CoreProviderMetadata)>,
    away: Option<Moment>,
}

/// Why nobody signs in with it now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It does not answer, or not as such a provider should.
    Away,
    /// What came back is not a proof of who somebody is.
    Refused,
}

/// Where to send a browser, and what to remember until it comes back.
pub struct Departure {
    pub url: String,
    pub state: Token,
    pub nonce: String,
    pub verifier: String,
}

/// Who the provider says that somebody is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Arrival {
    pub issuer: String,
    pub subject: String,
    /// Only if the provider has verified it.
    pub email: Option<String>,
    pub second_factor: bool,
    /// When its person last showed it who they are, in seconds; 0 where it does not say.
    pub proven_at: i64,
}

impl Provider {
    pub fn new(settings: SignInProvider) -> Result<Provider> {
        let http = Client::builder().redirect(redirect::Policy::none()).timeout(PATIENCE).connect_timeout(PATIENCE / 2);
        let http = http.build().context("preparing to ask the sign-in provider")?;
        Ok(Provider { settings, http, known: Mutex::default() })
    }

    /// What it is called in a language.
    pub fn name<'a>(&'a self, lang: &str, otherwise: &'a str) -> &'a str {
        let names = &self.settings.names;
        names.get(lang).or_else(|| names.get("en")).map_or(otherwise, String::as_str)
    }

    /// Prepares a visit; `again` wants its person to show anew who they are.
    pub async fn depart(&self, now: Moment, callback: &str, again: bool) -> Result<Result<Departure, Trouble>> {
        let metadata = match self.metadata(now, KNOWN_SECONDS).await {
            Ok(metadata) => metadata,
            Err(trouble) => return Ok(Err(trouble)),
        };
        let (state, nonce) = (Token::random()?, Token::random()?);
        let verifier = format!("{}{}", Token::random()?.as_str(), Token::random()?.as_str());
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(verifier.clone()));
        let client = CoreClient::from_provider_metadata(metadata, self.id(), self.secret());
        let client = client.set_redirect_uri(RedirectUrl::new(callback.to_owned())?);
        let (given_state, given_nonce) = (state.as_str().to_owned(), nonce.as_str().to_owned());
        let mut request = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                move || CsrfToken::new(given_state),
                move || Nonce::new(given_nonce),
            )
            .add_scope(Scope::new("email".to_owned()))
            .set_pkce_challenge(challenge)
            .set_max_age(Duration::from_secs(if again { 0 } else { LONGEST_SECONDS }));
        if again {
            request = request.add_prompt(CoreAuthPrompt::Login);
        }
        let (url, _, _) = request.url();
        Ok(Ok(Departure { url: url.to_string(), state, nonce: nonce.as_str().to_owned(), verifier }))
    }

    /// Turns the code that a browser brought back into who its person is.
    pub async fn arrive(
        &self,
        now: Moment,
        callback: &str,
        code: String,
        visit: &super::store::Visit,
    ) -> Result<Result<Arrival, Trouble>> {
        let mut metadata = match self.metadata(now, KNOWN_SECONDS).await {
            Ok(metadata) => metadata,
            Err(trouble) => return Ok(Err(trouble)),
        };
        let client = CoreClient::from_provider_metadata(metadata.clone(), self.id(), self.secret());
        let client = client.set_redirect_uri(RedirectUrl::new(callback.to_owned())?);
        let request = client.exchange_code(AuthorizationCode::new(code))?;
        let request = request.set_pkce_verifier(PkceCodeVerifier::new(visit.verifier.clone()));
        let answer = match request.request_async(&|request| ask(self.http.clone(), request)).await {
            Ok(answer) => answer,
            Err(RequestTokenError::ServerResponse(error)) => return Ok(Err(refused(error.error()))),
            Err(RequestTokenError::Request(error)) => return Ok(Err(away(&error))),
            Err(_) => return Ok(Err(away(&"its answer cannot be read"))),
        };
        let Some(token) = answer.id_token() else { return Ok(Err(refused(&"it sent no ID token"))) };
        let nonce = Nonce::new(visit.nonce.clone());
        let mut claims = token.claims(&self.verifier(&metadata, now), &nonce).cloned();
        if matches!(
            claims,
            Err(ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey))
        ) {
            // It may have a new key since.
            metadata = match self.metadata(now, AWAY_SECONDS).await {
                Ok(metadata) => metadata,
                Err(trouble) => return Ok(Err(trouble)),
            };
            claims = token.claims(&self.verifier(&metadata, now), &nonce).cloned();
        }
        Ok(claims.map(|claims| self.read(&claims)).map_err(|error| refused(&error)))
    }

    fn read(&self, claims: &CoreIdTokenClaims) -> Arrival {
        let asserted = |value: &str| self.settings.second_factor.iter().any(|wanted| wanted == value);
        let acr = claims.auth_context_ref().is_some_and(|acr| asserted(acr.as_str()));
        let amr = claims.auth_method_refs().is_some_and(|amr| amr.iter().any(|method| asserted(method.as_str())));
        let email = claims.email().filter(|_| claims.email_verified() == Some(true));
        Arrival {
            issuer: claims.issuer().as_str().to_owned(),
            subject: claims.subject().as_str().to_owned(),
            email: email.map(|email| email.as_str().trim().to_lowercase()),
            second_factor: acr || amr,
            proven_at: claims.auth_time().map_or(0, |at| at.timestamp()),
        }
    }

    fn verifier<'a>(&self, metadata: &CoreProviderMetadata, now: Moment) -> CoreIdTokenVerifier<'a> {
        let issuer = metadata.issuer().clone();
        let keys = metadata.jwks().clone();
        let verifier = match self.secret() {
            Some(secret) => CoreIdTokenVerifier::new_confidential_client(self.id(), secret, issuer, keys),
            None => CoreIdTokenVerifier::new_public_client(self.id(), issuer, keys),
        };
        let clock = SystemTime::UNIX_EPOCH + Duration::from_micros(now.0.unsigned_abs());
        verifier.set_allowed_algs(ALGORITHMS).set_time_fn(move || clock.into())
    }

    /// Its description and keys, not older than this.
    async fn metadata(&self, now: Moment, age_seconds: i64) -> Result<CoreProviderMetadata, Trouble> {
        let mut known = self.known.lock().await;
        if let Some((at, metadata)) = &known.metadata
            && at.plus_seconds(age_seconds) > now
        {
            return Ok(metadata.clone());
        }
        if known.away.is_some_and(|at| at.plus_seconds(AWAY_SECONDS) > now) {
            return Err(Trouble::Away);
        }
        let issuer = IssuerUrl::new(self.settings.issuer.clone()).map_err(|error| away(&error))?;
        match CoreProviderMetadata::discover_async(issuer, &|request| ask(self.http.clone(), request)).await {
            Ok(metadata) => {
                *known = Known { metadata: Some((now, metadata.clone())), away: None };
                Ok(metadata)
            }
            Err(error) => {
                known.away = Some(now);
                Err(away(&error))
            }
        }
    }

    fn id(&self) -> ClientId {
        ClientId::new(self.settings.client_id.clone())
    }

    fn secret(&self) -> Option<ClientSecret> {
        let secret = self.settings.client_secret.expose();
        (!secret.is_empty()).then(|| ClientSecret::new(secret.to_owned()))
    }
}

/// Why a question has no answer.
#[derive(Debug, thiserror::Error)]
enum Unanswered {
    #[error(transparent)]
    Away(#[from] reqwest::Error),
    #[error(transparent)]
    Odd(#[from] http::Error),
    #[error("its answer is larger than {MOST_ANSWER_BYTES} bytes")]
    TooLarge,
}

/// Asks, and reads no more of the answer than belongs to one.
async fn ask(http: Client, request: HttpRequest) -> Result<HttpResponse, Unanswered> {
    let mut answer = http.execute(request.try_into()?).await?;
    let mut body = Vec::new();
    while let Some(piece) = answer.chunk().await? {
        if body.len() + piece.len() > MOST_ANSWER_BYTES {
            return Err(Unanswered::TooLarge);
        }
        body.extend_from_slice(&piece);
    }
    let mut response = http::Response::builder().status(answer.status());
    for (name, value) in answer.headers() {
        response = response.header(name, value);
    }
    Ok(response.body(body)?)
}

/// For whoever runs it; the person is told in their own words.
fn away(error: &dyn std::fmt::Display) -> Trouble {
    tracing::warn!("The sign-in provider does not answer as it should: {error}");
    Trouble::Away
}

fn refused(error: &dyn std::fmt::Display) -> Trouble {
    tracing::warn!("The sign-in provider's answer proves nothing: {error}");
    Trouble::Refused
}
