//! A telephone with a passkey: it makes a key pair, signs what it is asked, and counts.

use anyhow::{Context, Result, anyhow};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::browser::{Browser, HOST};
use crate::world::{Answer, World};

pub struct Authenticator {
    key: EcdsaKeyPair,
    id: [u8; 16],
    pub count: u32,
    /// The page that the browser says it is on.
    pub origin: String,
}

impl Authenticator {
    pub fn new() -> Result<Authenticator> {
        let random = SystemRandom::new();
        let wrong = |error| anyhow!("{error:?}");
        let pair = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).map_err(wrong)?;
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, pair.as_ref(), &random);
        let key = key.map_err(|error| anyhow!("{error}"))?;
        let id = mithaq::platform::ids::random()?;
        Ok(Authenticator { key, id, count: 0, origin: format!("http://{HOST}") })
    }

    /// What the browser answers to `navigator.credentials.create`.
    pub fn make(&mut self, asked: &Value) -> Result<String> {
        let public = self.key.public_key().as_ref().to_vec();
        let (x, y) = public[1..].split_at(32);
        let mut data = self.data(asked["publicKey"]["rp"]["id"].as_str().context("a site")?, 0x45);
        data.extend([0; 16]);
        data.extend([0, 16]);
        data.extend(self.id);
        // COSE: an elliptic curve key, ES256, P-256, x, y.
        data.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]);
        data.extend(x);
        data.extend([0x22, 0x58, 32]);
        data.extend(y);
        let mut object = vec![0xa3, 0x63];
        object.extend(b"fmt\x64none\x67attStmt\xa0\x68authData\x58");
        object.push(data.len() as u8);
        object.extend(data);
        let client = self.client("webauthn.create", asked)?;
        let response =
            json!({ "attestationObject": base64url(&object), "clientDataJSON": base64url(client.as_bytes()) });
        Ok(self.answer(response))
    }

    /// What it answers to `navigator.credentials.get`.
    pub fn sign(&mut self, asked: &Value) -> Result<String> {
        let data = self.data(asked["publicKey"]["rpId"].as_str().context("a site")?, 0x05);
        let client = self.client("webauthn.get", asked)?;
        let mut signed = data.clone();
        signed.extend(Sha256::digest(client.as_bytes()));
        let signature = self.key.sign(&SystemRandom::new(), &signed).map_err(|error| anyhow!("{error:?}"))?;
        let response = json!({
            "authenticatorData": base64url(&data),
            "clientDataJSON": base64url(client.as_bytes()),
            "signature": base64url(signature.as_ref()),
        });
        Ok(self.answer(response))
    }

    /// The digest of the site's name, what was checked of the person, and the count.
    fn data(&mut self, site: &str, flags: u8) -> Vec<u8> {
        self.count += 1;
        let mut data = Sha256::digest(site.as_bytes()).to_vec();
        data.push(flags);
        data.extend(self.count.to_be_bytes());
        data
    }

    fn client(&self, kind: &str, asked: &Value) -> Result<String> {
        let challenge = asked["publicKey"]["challenge"].as_str().context("a challenge")?;
        Ok(json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false }).to_string())
    }

    fn answer(&self, response: Value) -> String {
        let id = base64url(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response }).to_string()
    }
}

impl Browser {
    /// What the script asks for: the challenge, with the hidden field of the page `on`.
    pub async fn challenge(&mut self, world: &World, on: &str, path: &str) -> Result<Value> {
        let answer = self.fill(world, on, &format!("{path}/challenge"), &[]).await?;
        answer.json().with_context(|| format!("{} {}", answer.status, answer.header("location")))
    }

    /// Makes a passkey from the page `on`.
    pub async fn make_passkey(
        &mut self,
        world: &World,
        on: &str,
        phone: &mut Authenticator,
        name: &str,
    ) -> Result<Answer> {
        let asked = self.challenge(world, on, "/en/account/passkeys").await?;
        let credential = phone.make(&asked)?;
        self.fill(world, on, "/en/account/passkeys", &[("credential", &credential), ("name", name)]).await
    }

    /// Shows a passkey as the second factor.
    pub async fn show_passkey(&mut self, world: &World, phone: &mut Authenticator) -> Result<Answer> {
        let asked = self.challenge(world, "/en/second-factor", "/en/second-factor/passkey").await?;
        let credential = phone.sign(&asked)?;
        self.fill(world, "/en/second-factor", "/en/second-factor/passkey", &[("credential", &credential)]).await
    }
}

pub fn base64url(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let number = chunk.iter().fold(0_u32, |number, byte| number << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..=chunk.len() {
            text.push(char::from(SIGNS[(number >> (18 - 6 * place)) as usize & 63]));
        }
    }
    text
}
