//! The national provider of OpenID Connect with which people may sign in.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// The variable of the environment that may hold the secret.
pub const SECRET: &str = "MITHAQ_SIGN_IN_PROVIDER_SECRET";

#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct SignInProvider {
    /// Its address, as it stands in its tokens.
    pub issuer: String,
    /// Under which it knows this site.
    pub client_id: String,
    #[serde(default)]
    pub client_secret: Secret,
    /// A file with the secret alone in it.
    pub client_secret_file: Option<PathBuf>,
    /// What it is called, by language.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// Values of `acr` or `amr` by which it says that it has asked for a second factor.
    #[serde(default)]
    pub second_factor: Vec<String>,
}

impl SignInProvider {
    /// The secret, from wherever it is kept.
    pub fn take_secret(&mut self, environment: Option<String>) -> Result<()> {
        if let Some(secret) = environment {
            self.client_secret = Secret(secret);
        } else if let Some(file) = &self.client_secret_file {
            let text = std::fs::read_to_string(file);
            let text = text.with_context(|| format!("cannot read the secret of the provider in {}", file.display()))?;
            self.client_secret = Secret(text.trim().to_owned());
        }
        Ok(())
    }

    pub fn check(&self) -> Result<()> {
        let here = ["http://localhost", "http://127.0.0.1", "http://[::1]"];
        let here = here.iter().any(|start| self.issuer.strip_prefix(start).is_some_and(ends_a_host));
        if !self.issuer.starts_with("https://") && !here {
            bail!("sign_in_provider: issuer must begin with https://");
        }
        if self.client_id.is_empty() {
            bail!("sign_in_provider: client_id is needed");
        }
        Ok(())
    }
}

fn ends_a_host(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(':') || rest.starts_with('/')
}

/// What no log and no message shows.
#[derive(Clone, Default, Deserialize, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    pub fn new(text: impl Into<String>) -> Secret {
        Secret(text.into())
    }

    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secret_comes_from_a_file_or_the_environment_and_is_shown_nowhere() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("secret");
        std::fs::write(&file, "xanthocanary\n")?;
        let text = format!(
            "issuer = \"https://id.example.org\"\nclient_id = \"mithaq\"\nclient_secret_file = {:?}\n",
            file.display().to_string()
        );
        let mut provider: SignInProvider = toml::from_str(&text)?;
        provider.take_secret(None)?;
        assert_eq!(provider.client_secret.expose(), "xanthocanary");
        assert!(!format!("{provider:?}").contains("xanthocanary"));
        provider.take_secret(Some("other".to_owned()))?;
        assert_eq!(provider.client_secret.expose(), "other");
        assert!(provider.check().is_ok());
        for issuer in ["http://id.example.org", "http://localhost.evil.example", "id.example.org", ""] {
            let provider = SignInProvider { issuer: issuer.to_owned(), ..provider.clone() };
            assert!(provider.check().is_err(), "{issuer}");
        }
        Ok(())
    }
}
