//! The second factor: a code of an authenticator app, or one of ten codes kept on paper.

use anyhow::{Result, anyhow};
use qrcodegen::{QrCode, QrCodeEcc};
use sha2::{Digest, Sha256};
use totp_rs::{Builder, Secret, Totp};

use crate::platform::clock::Moment;
use crate::platform::ids;

/// How many codes on paper are given.
const RECOVERY_CODES: usize = 10;
/// Letters and digits that nobody confuses when reading them off paper.
const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";

/// 160 random bits in base32, as authenticator apps take them.
pub fn new_secret() -> Result<String> {
    Ok(Secret::from(ids::random::<20>()?).to_base32())
}

/// Whether the text is a secret that `new_secret` could have made.
pub fn is_secret(text: &str) -> bool {
    Secret::try_from_base32(text).is_ok_and(|secret| secret.as_bytes().len() == 20)
}

/// The time step at which the app shows this code, if it does now or did a moment ago. A step
/// counts once: the caller keeps the last and refuses those up to it.
pub fn step_of(secret: &str, code: &str, now: Moment) -> Option<u64> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    totp(secret, "", "").ok()?.check(&digits, (now.0 / 1_000_000).unsigned_abs())
}

/// The code that the app shows at a moment; for tests and for nothing else.
pub fn code_at(secret: &str, now: Moment) -> Result<String> {
    Ok(totp(secret, "", "")?.generate((now.0 / 1_000_000).unsigned_abs()).to_string())
}

fn totp(secret: &str, issuer: &str, account: &str) -> Result<Totp> {
    let secret = Secret::try_from_base32(secret).map_err(|error| anyhow!("a kept secret: {error}"))?;
    // RFC 6238 as every app knows it: SHA-1, six digits, 30 seconds, one step of tolerance.
    let builder = Builder::new().with_secret(secret).with_account_name(account).with_issuer(Some(issuer));
    builder.build().map_err(|error| anyhow!("{error}"))
}

/// What an authenticator app reads from the screen: a square of dark and light fields as the path
/// of an SVG, and its width in fields.
pub fn picture(secret: &str, issuer: &str, account: &str) -> Result<(String, i32)> {
    let url = totp(secret, &issuer.replace(':', " "), &account.replace(':', " "))?;
    let url = url.to_url().map_err(|error| anyhow!("{error}"))?;
    let code = QrCode::encode_text(&url, QrCodeEcc::Medium).map_err(|error| anyhow!("{error}"))?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in 0..code.size() {
            if code.get_module(x, y) {
                path.push_str(&format!("M{x} {y}h1v1h-1z"));
            }
        }
    }
    Ok((path, code.size()))
}

/// Ten codes of 50 random bits each, to be kept on paper; each works once.
pub fn recovery_codes() -> Result<Vec<String>> {
    let mut codes = Vec::with_capacity(RECOVERY_CODES);
    for _ in 0..RECOVERY_CODES {
        let random = ids::random::<10>()?;
        let letter = |byte: &u8| LETTERS.get(usize::from(byte % 32)).copied().map_or('a', char::from);
        let code: String = random.iter().map(letter).collect();
        let (first, second) = code.split_at(5);
        codes.push(format!("{first}-{second}"));
    }
    Ok(codes)
}

/// What the database keeps of a code on paper, however it is typed.
pub fn recovery_hash(code: &str) -> [u8; 32] {
    let plain: String = code.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    Sha256::new().chain_update("recovery\n").chain_update(plain).finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_good_for_its_half_minute_and_the_ones_beside_it() -> Result<()> {
        let secret = new_secret()?;
        assert!(is_secret(&secret) && !is_secret("short"));
        let now = Moment(1_795_000_000_000_000);
        let code = code_at(&secret, now)?;
        let spaced = format!("{} {}", &code[..3], &code[3..]);
        assert_eq!(step_of(&secret, &spaced, now), step_of(&secret, &code, now.plus_seconds(29)));
        assert!(step_of(&secret, &code, now).is_some());
        assert_eq!(step_of(&secret, &code, now.plus_seconds(95)), None);
        assert_eq!(step_of(&secret, "", now), None);
        Ok(())
    }

    #[test]
    fn codes_on_paper_are_known_however_they_are_typed() -> Result<()> {
        let codes = recovery_codes()?;
        assert_eq!(codes.len(), 10);
        let typed = codes[0].to_uppercase().replace('-', " ");
        assert_eq!(recovery_hash(&typed), recovery_hash(&codes[0]));
        assert_ne!(recovery_hash(&codes[0]), recovery_hash(&codes[1]));
        Ok(())
    }

    #[test]
    fn the_picture_is_a_square_that_an_app_can_read() -> Result<()> {
        let (path, size) = picture(&new_secret()?, "Human rights: register", "amina@example.org")?;
        assert!(path.starts_with("M0 0h1v1h-1z") && size > 30, "{size}");
        Ok(())
    }
}
