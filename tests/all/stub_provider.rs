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
use ring::rsa::PublicKeyComponents;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::authenticator::base64url;

pub const CLIENT: &str = "mithaq";
pub const SECRET: &str = "a secret between two servers";

/// An RSA key of 2048 bits that signs in stories alone; `ring` makes none.
const RSA: &[u8] = include_bytes!("keys/provider-rsa.der");

/// An answer that is made larger, and by how many bytes.
type Swollen = Arc<Mutex<(&'static str, usize)>>;

/// Codes that were given out, each with its challenge and the claims of its token.
type Codes = Arc<Mutex<HashMap<String, (String, Value)>>>;

pub struct Provider {
    pub issuer: String,
    codes: Codes,
    key: Arc<Mutex<Key>>,
    swollen: Swollen,
    server: tokio::task::JoinHandle<()>,
}

pub struct Key {
    pair: Pair,
    /// What it tells the world.
    published: Value,
    name: String,
}

enum Pair {
    Curve(EcdsaKeyPair),
    Rsa(RsaKeyPair),
}

impl Key {
    fn new(name: &str) -> Result<Key> {
        let random = SystemRandom::new();
        let made = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random);
        let made = made.map_err(|error| anyhow!("{error:?}"))?;
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, made.as_ref(), &random);
        let pair = pair.map_err(|error| anyhow!("{error}"))?;
        let (x, y) = pair.public_key().as_ref()[1..].split_at(32);
        let (x, y) = (base64url(x), base64url(y));
        let published =
            json!({ "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": name, "x": x, "y": y });
        Ok(Key { pair: Pair::Curve(pair), published, name: name.to_owned() })
    }

    fn rsa(name: &str) -> Result<Key> {
        let pair = RsaKeyPair::from_der(RSA).map_err(|error| anyhow!("{error}"))?;
        let PublicKeyComponents { n, e } = PublicKeyComponents::<Vec<u8>>::from(pair.public());
        let (n, e) = (base64url(&n), base64url(&e));
        let published = json!({ "kty": "RSA", "use": "sig", "alg": "RS256", "kid": name, "n": n, "e": e });
        Ok(Key { pair: Pair::Rsa(pair), published, name: name.to_owned() })
    }

    fn sign(&self, claims: &Value) -> Result<String> {
        let header = json!({ "alg": self.published["alg"], "typ": "JWT", "kid": self.name });
        let text = format!("{}.{}", base64url(header.to_string().as_bytes()), base64url(claims.to_string().as_bytes()));
        let random = SystemRandom::new();
        let signature = match &self.pair {
            Pair::Curve(pair) => pair.sign(&random, text.as_bytes()).map(|made| made.as_ref().to_vec()),
            Pair::Rsa(pair) => {
                let mut made = vec![0; pair.public().modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &random, text.as_bytes(), &mut made).map(|()| made)
            }
        };
        let mut signature = signature.map_err(|error| anyhow!("{error:?}"))?;
        if claims["unsigned"] == "altered" {
            signature[7] ^= 1;
        }
        Ok(format!("{text}.{}", base64url(&signature)))
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
            "id_token_signing_alg_values_supported": ["ES256", "RS256", "HS256", "none"],
        });
        let swollen = Swollen::default();
        let (keys, known, of_keys) = (Arc::clone(&key), Arc::clone(&swollen), Arc::clone(&swollen));
        let routes = Router::new()
            .route("/.well-known/openid-configuration", get(async move || swell(&known, "description", about)))
            .route(
                "/keys",
                get(async move || swell(&of_keys, "keys", json!({ "keys": [open(&keys).published.clone()] }))),
            )
            .route("/token", post(token))
            .with_state((Arc::clone(&codes), Arc::clone(&key), Arc::clone(&swollen)));
        let server = tokio::spawn(async move { drop(axum::serve(listener, routes).await) });
        Ok(Provider { issuer, codes, key, swollen, server })
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

    /// From now on it signs with RSA, as most do.
    pub fn sign_with_rsa(&self) -> Result<()> {
        *open(&self.key) = Key::rsa("rsa")?;
        Ok(())
    }

    /// From now on this answer is larger by so many bytes, and no other: `description`, `keys`, `token`.
    pub fn swell(&self, answer: &'static str, bytes: usize) {
        *open(&self.swollen) = (answer, bytes);
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
    State((codes, key, swollen)): State<(Codes, Arc<Mutex<Key>>, Swollen)>,
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
    let answer = json!({ "access_token": "x", "token_type": "Bearer", "id_token": token });
    (StatusCode::OK, swell(&swollen, "token", answer))
}

fn swell(swollen: &Swollen, name: &str, mut answer: Value) -> Json<Value> {
    let (wanted, bytes) = *open(swollen);
    if wanted == name {
        answer["padding"] = json!(" ".repeat(bytes));
    }
    Json(answer)
}

fn base64(bytes: &[u8]) -> String {
    let text = base64url(bytes).replace('-', "+").replace('_', "/");
    let missing = (4 - text.len() % 4) % 4;
    text + &"=".repeat(missing)
}

fn open<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
