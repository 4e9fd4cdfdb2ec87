//! Passwords: long enough, not among the commonest, kept as argon2id.

use anyhow::{Context, Result, anyhow};
use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use tokio::sync::Semaphore;

/// Fewest and most characters. NIST SP 800-63B asks for 15 or, with a second factor, 8; OWASP ASVS
/// 5.0 for 12 where we stand. The upper limit only keeps the hash from long work.
pub const FEWEST: usize = 12;
pub const MOST: usize = 256;

/// Hashes that are made at once; more wait, so that many who knock do not fill the memory.
static AT_ONCE: Semaphore = Semaphore::const_new(4);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    Short,
    Long,
    /// Among the commonest, or easily guessed from them and from what is known of the person.
    Common,
}

/// Whether a password will do for this person; `known` is what anybody can know of them.
pub fn check(password: &str, known: &[&str]) -> Result<(), Weak> {
    let length = password.chars().count();
    if length < FEWEST {
        return Err(Weak::Short);
    }
    if length > MOST {
        return Err(Weak::Long);
    }
    // The estimate looks at the first hundred characters; more of them do not weaken a password.
    // What is known of the person counts for nothing: enough must be left without it.
    let mut rest = password.to_lowercase();
    let words = known.iter().flat_map(|known| known.split(|letter: char| !letter.is_alphanumeric()));
    for word in words.filter(|word| word.chars().count() > 2) {
        rest = rest.replace(&word.to_lowercase(), "");
    }
    if rest.chars().count() < FEWEST / 2 {
        return Err(Weak::Common);
    }
    let estimate = zxcvbn::zxcvbn(password, known);
    if estimate.score() < zxcvbn::Score::Three { Err(Weak::Common) } else { Ok(()) }
}

/// Takes about 30 ms and 19 MB (OWASP's minimum for argon2id): never inside a transaction.
pub async fn hash(password: String) -> Result<String> {
    let _place = AT_ONCE.acquire().await?;
    let hashed = tokio::task::spawn_blocking(move || {
        Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string())
    });
    hashed.await?.map_err(|error| anyhow!("hashing a password: {error}"))
}

/// Whether it is the password behind the hash. Where there is none, as much time is spent, so
/// that nobody can tell by waiting whether an address has an account.
pub async fn verify(password: String, hash: Option<String>) -> Result<bool> {
    let Some(hash) = hash.filter(|hash| !hash.is_empty()) else {
        drop(self::hash(password).await?);
        return Ok(false);
    };
    let _place = AT_ONCE.acquire().await?;
    let verified = tokio::task::spawn_blocking(move || {
        let parsed = PasswordHash::new(&hash).map_err(|error| anyhow!("{error}")).context("a kept password")?;
        anyhow::Ok(Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok())
    });
    verified.await?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_common_and_personal_passwords_are_refused() {
        let known = ["Amina Benali", "amina@justice.example"];
        assert_eq!(check("Fn8#kq2", &known), Err(Weak::Short));
        for common in
            ["password1234", "123456789012", "qwertyuiopas", "aminabenali1", "aaaaaaaaaaaaaaa", "aminajustice1"]
        {
            assert_eq!(check(common, &known), Err(Weak::Common), "{common}");
        }
        assert_eq!(check(&"long ".repeat(60), &known), Err(Weak::Long));
        for good in ["seven tents by the quay", "مدرسة فوق التل الأخضر", "9xK!vTq2#mLw"] {
            assert_eq!(check(good, &known), Ok(()), "{good}");
        }
    }

    #[tokio::test]
    async fn a_password_is_recognised_by_its_hash_alone() -> Result<()> {
        let kept = hash("seven tents by the quay".to_owned()).await?;
        assert!(kept.starts_with("$argon2id$"), "{kept}");
        assert!(verify("seven tents by the quay".to_owned(), Some(kept.clone())).await?);
        assert!(!verify("Seven tents by the quay".to_owned(), Some(kept)).await?);
        assert!(!verify(String::new(), None).await? && !verify(String::new(), Some(String::new())).await?);
        Ok(())
    }
}
