//! Tokens: random, shown once, kept only as their digest.

use std::fmt;

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::platform::ids;

/// 128 random bits, as they stand in a cookie or a link: 32 hexadecimal digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    pub fn random() -> Result<Token> {
        Ok(Token(hex(&ids::random::<16>()?)))
    }

    pub fn parse(text: &str) -> Option<Token> {
        let sound = text.len() == 32 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        sound.then(|| Token(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the database keeps. A random token needs no salt and no slow hash.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0.as_bytes()).into()
    }

    /// What a form carries beside the cookie: it shows that the page was ours, and tells nobody
    /// who sees the page the token itself.
    pub fn for_forms(&self) -> String {
        let digest: [u8; 32] = Sha256::new().chain_update("form\n").chain_update(self.0.as_bytes()).finalize().into();
        hex(digest.split_at(16).0)
    }
}

/// A token in a log would be a key under the mat.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Compares without telling by its time where two secrets differ.
pub fn same(one: &str, other: &str) -> bool {
    let differences = one.bytes().zip(other.bytes()).fold(0, |found, (one, other)| found | (one ^ other));
    one.len() == other.len() && differences == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_back_and_nothing_else_is() -> Result<()> {
        let token = Token::random()?;
        assert_eq!(Token::parse(token.as_str()), Some(token.clone()));
        assert_ne!(token, Token::random()?);
        for bad in ["", "abc", "0123456789abcdef0123456789ABCDEF", "0123456789abcdef0123456789abcdef0"] {
            assert_eq!(Token::parse(bad), None, "{bad}");
        }
        assert!(!format!("{token:?}").contains(token.as_str()));
        assert!(same(&token.for_forms(), &token.for_forms()) && !same(&token.for_forms(), token.as_str()));
        Ok(())
    }
}
