//! A provider of OpenID Connect for stories: it signs tokens with a key of its own, on this machine.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::{Context, Result, anyhow};
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use mithaq::platform::web::address::form_pairs;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::authenticator::base64url;

pub const CLIENT: &str = "mithaq";
pub const SECRET: &str = "a secret between two servers";

/// Codes that were given out, each with its challenge and the claims of its token.
type Codes = Arc<Mutex<HashMap<String, (String, Value)>>>;

pub struct Provider {
    pub issuer: String,
    codes: Codes,
    key: Arc<Mutex<Key>>,
    server: tokio::task::JoinHandle<()>,
}

pub struct Key {
    pair: EcdsaKeyPair,
    /// What it tells the world.
    published: Value,
    name: String,
}

impl Key {
    fn new(name: &str) -> Result<Key> {
        let random = SystemRandom::new();
        let made = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random);
        let made = made.map_err(|error| anyhow!("{error:?}"))?;
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, made.as_ref(), &random);
        let pair = pair.map_err(|error| anyhow!("{error}"))?;
        let published = Key::public(&pair, name);
        Ok(Key { pair, published, name: name.to_owned() })
    }

    fn public(pair: &EcdsaKeyPair, name: &str) -> Value {
        let (x, y) = pair.public_key().as_ref()[1..].split_at(32);
        let (x, y) = (base64url(x), base64url(y));
        json!({ "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": name, "x": x, "y": y })
    }

    fn sign(&self, claims: &Value) -> Result<String> {
        let header = json!({ "alg": "ES256", "typ": "JWT", "kid": self.name });
        let text = format!("{}.{}", base64url(header.to_string().as_bytes()), base64url(claims.to_string().as_bytes()));
        let signature = self.pair.sign(&SystemRandom::new(), text.as_bytes());
        let signature = signature.map_err(|error| anyhow!("{error:?}"))?;
        Ok(format!("{text}.{}", base64url(signature.as_ref())))
    }
}

impl Provider {
    pub async fn start() -> Result<Provider> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let issuer = format!("http://{}", listener.local_addr()?);
        let (codes, key) = (Codes::default(), Arc::new(Mutex::new(Key::new("one")?)));
        let about = json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{issuer}/authorize"),
            "token_endpoint": format!("{issuer}/token"),
            "jwks_uri": format!("{issuer}/keys"),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["ES256", "HS256", "none"],
        });
        let keys = Arc::clone(&key);
        let routes = Router::new()
            .route("/.well-known/openid-configuration", get(async move || Json(about)))
            .route("/keys", get(async move || Json(json!({ "keys": [open(&keys).published.clone()] }))))
            .route("/token", post(token))
            .with_state((Arc::clone(&codes), Arc::clone(&key)));
        let server = tokio::spawn(async move { drop(axum::serve(listener, routes).await) });
        Ok(Provider { issuer, codes, key, server })
    }

    /// Somebody signs in there: what the browser is sent back with. `change` may spoil the token.
    pub fn sign_in(&self, url: &str, now: i64, change: impl FnOnce(&mut Value)) -> Result<String> {
        let (there, query) = url.split_once('?').context("a question")?;
        assert_eq!(there, format!("{}/authorize", self.issuer));
        let asked: HashMap<String, String> = form_pairs(query).into_iter().collect();
        assert_eq!((asked["client_id"].as_str(), asked["response_type"].as_str()), (CLIENT, "code"));
        assert_eq!((asked["code_challenge_method"].as_str(), asked["scope"].as_str()), ("S256", "openid email"));
        let mut claims = json!({
            "iss": self.issuer, "aud": CLIENT, "sub": "person-7", "nonce": asked["nonce"],
            "iat": now, "exp": now + 300, "auth_time": now,
            "email": "Amina@example.org", "email_verified": true,
        });
        change(&mut claims);
        let code = format!("code-{}", open(&self.codes).len());
        open(&self.codes).insert(code.clone(), (asked["code_challenge"].clone(), claims));
        let back = asked["redirect_uri"].split_once("localhost:8480").context("our address")?.1;
        Ok(format!("{back}?code={code}&state={}", asked["state"]))
    }

    /// From now on it signs with another key.
    pub fn change_key(&self, name: &str) -> Result<()> {
        *open(&self.key) = Key::new(name)?;
        Ok(())
    }

    /// The next token is signed by a stranger, who says that it is this provider's key.
    pub fn let_a_stranger_sign(&self) -> Result<()> {
        open(&self.key).pair = Key::new("one")?.pair;
        Ok(())
    }

    pub fn stop(&self) {
        self.server.abort();
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Gives a token for a code, once, to whoever knows the secrets of both.
async fn token(
    State((codes, key)): State<(Codes, Arc<Mutex<Key>>)>,
    headers: axum::http::HeaderMap,
    body: String,
) -> (StatusCode, Json<Value>) {
    let form: HashMap<String, String> = form_pairs(&body).into_iter().collect();
    let refused = |why: &str| (StatusCode::BAD_REQUEST, Json(json!({ "error": why })));
    // HTTP Basic with both parts encoded as in a form (RFC 6749, 2.3.1).
    let ours = base64(format!("{CLIENT}:{}", SECRET.replace(' ', "+")).as_bytes());
    if headers.get("authorization").is_none_or(|sent| sent != &format!("Basic {ours}")) {
        return refused("invalid_client");
    }
    let Some((challenge, claims)) = open(&codes).remove(&form["code"]) else {
        return refused("invalid_grant");
    };
    if base64url(&Sha256::digest(form["code_verifier"].as_bytes())) != challenge {
        return refused("invalid_grant");
    }
    let Ok(token) = open(&key).sign(&claims) else { return refused("server_error") };
    (StatusCode::OK, Json(json!({ "access_token": "x", "token_type": "Bearer", "id_token": token })))
}

fn base64(bytes: &[u8]) -> String {
    let text = base64url(bytes).replace('-', "+").replace('_', "/");
    let missing = (4 - text.len() % 4) % 4;
    text + &"=".repeat(missing)
}

fn open<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
