//! Settings: a file, then the environment, then flags; each overrides the one before.

pub mod sign_in_provider;

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use sign_in_provider::SignInProvider;

use crate::platform::clamd::socket;
use crate::platform::telemetry::Format;

/// All settings. `config.example.toml` is made from these and their defaults by a test.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The folder of this instance: database, index, own languages.
    pub data: PathBuf,
    /// `postgres://…`; without it, SQLite in the data folder.
    pub database: Option<String>,
    /// The address on which the server answers.
    pub listen: SocketAddr,
    /// The address that readers use, such as `https://rights.example.org`; links are made from it.
    pub public_url: Option<String>,
    /// The language of readers whose browser asks for none of ours, until one is chosen on screen.
    pub language: String,
    /// A folder of templates that replace the built-in ones of the same name.
    pub templates: Option<PathBuf>,
    /// Addresses of proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// The address on which a monitor may collect figures; nothing answers there without it.
    pub metrics: Option<SocketAddr>,
    /// How the log is written.
    pub log: Format,
    /// What the log says: `error`, `warn`, `info`, `debug`, or as `RUST_LOG` spells it.
    pub log_level: String,
    /// Days after which a backup, and a proof that one can be restored, are too old.
    pub backup_days: u32,
    pub proof_days: u32,
    /// The largest file that may be sent for import, in megabytes.
    pub upload_limit_mb: u64,
    /// The largest file that may be sent as evidence, in megabytes.
    pub evidence_limit_mb: u64,
    /// The scanner of viruses, ClamAV's clamd: a host with its port, or the path of its socket.
    pub clamd: Option<String>,
    /// With which people may sign in beside a password.
    pub sign_in_provider: Option<SignInProvider>,
    /// Every page says that the State is imaginary.
    #[serde(skip)]
    pub imaginary: bool,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            data: PathBuf::from("./mithaq-data"),
            database: None,
            listen: SocketAddr::from(([127, 0, 0, 1], 8480)),
            public_url: None,
            language: "en".to_owned(),
            templates: None,
            trusted_proxies: Vec::new(),
            metrics: None,
            log: Format::Auto,
            log_level: "info".to_owned(),
            backup_days: 2,
            proof_days: 14,
            upload_limit_mb: 1024,
            evidence_limit_mb: 50,
            clamd: None,
            sign_in_provider: None,
            imaginary: false,
        }
    }
}

/// The settings that the environment may give, as `MITHAQ_` and the name in capitals.
const NAMES: [&str; 15] = [
    "data",
    "database",
    "listen",
    "public_url",
    "language",
    "templates",
    "trusted_proxies",
    "metrics",
    "log",
    "log_level",
    "backup_days",
    "proof_days",
    "upload_limit_mb",
    "evidence_limit_mb",
    "clamd",
];

/// Variables of ours that are no settings: of the tests, and of the script that makes style sheets.
const OTHERS: [&str; 3] = ["MITHAQ_TEST_", "MITHAQ_REAL_DATA", "MITHAQ_ASSETS_WORK"];

impl Config {
    /// Reads `file` (or `mithaq.toml` here, if there is one), then the environment, of which only
    /// what begins with `MITHAQ_` is ours. Each is then to be checked, once flags are added.
    pub fn load(file: Option<&Path>, environment: impl IntoIterator<Item = (String, String)>) -> Result<Config> {
        let found = file.map(Path::to_owned).or_else(|| {
            let usual = PathBuf::from("mithaq.toml");
            usual.is_file().then_some(usual)
        });
        let mut table = toml::Table::new();
        if let Some(path) = found {
            let text = std::fs::read_to_string(&path)
                .with_context(|| format!("cannot read the settings in {}", path.display()))?;
            table = text.parse().with_context(|| format!("in {}", path.display()))?;
        }
        let mut secret = None;
        for (variable, value) in environment {
            if variable == sign_in_provider::SECRET {
                secret = Some(value);
                continue;
            }
            let Some(name) = variable.strip_prefix("MITHAQ_") else { continue };
            match NAMES.into_iter().find(|known| known.to_uppercase() == name) {
                Some(name) => {
                    table.insert(name.to_owned(), as_in_the_file(name, value));
                }
                None if OTHERS.into_iter().any(|other| variable.starts_with(other)) => {}
                None => bail!("the environment has {variable}, which is no setting; is it mistyped?"),
            }
        }
        let mut config: Config = table.try_into().context("in the settings")?;
        if let Some(provider) = &mut config.sign_in_provider {
            provider.take_secret(secret)?;
        }
        Ok(config)
    }

    /// Whether readers come by https, which `public_url` says.
    pub fn is_https(&self) -> bool {
        self.public_url.as_deref().is_some_and(|url| url.starts_with("https://"))
    }

    /// What can be told without starting: addresses and folders that cannot work.
    pub fn check(&self) -> Result<()> {
        if let Some(url) = &self.public_url
            && !(url.starts_with("http://") || url.starts_with("https://"))
        {
            bail!("public_url must begin with http:// or https://");
        }
        if let Some(url) = &self.database
            && !["sqlite:", "postgres://", "postgresql://"].into_iter().any(|scheme| url.starts_with(scheme))
        {
            // Not the address itself: it may hold a password.
            bail!("database must begin with sqlite: or postgres://");
        }
        if self.metrics == Some(self.listen) {
            bail!("metrics must be another address than listen: figures are not for everybody");
        }
        if let Some(place) = &self.clamd
            && socket(place).is_none()
            && !place.rsplit_once(':').is_some_and(|(host, port)| !host.is_empty() && port.parse::<u16>().is_ok())
        {
            bail!("clamd must be a host with its port, such as 127.0.0.1:3310, or the path of a socket");
        }
        if let Some(provider) = &self.sign_in_provider {
            provider.check()?;
        }
        if let Some(folder) = self.templates.as_deref().filter(|folder| !folder.is_dir()) {
            bail!("templates: there is no folder {}", folder.display());
        }
        Ok(())
    }

    /// The example file: every setting with its default and what it means.
    pub fn example() -> String {
        let default = Config::default();
        format!(
            "# Settings of Mithaq, with their defaults. Each may also be given in the environment\n\
             # (MITHAQ_DATA, MITHAQ_LISTEN …) or, where there is one, by a flag, which comes last.\n\n\
             # The folder of this instance: database, index, own languages (DIR/locales).\n\
             data = \"{}\"\n\n\
             # PostgreSQL instead of SQLite in the data folder.\n\
             # database = \"postgres://mithaq:secret@127.0.0.1/mithaq\"\n\n\
             # The address on which the server answers.\n\
             listen = \"{}\"\n\n\
             # The address that readers use; links are made from it.\n\
             # public_url = \"https://rights.example.org\"\n\n\
             # The language of readers whose browser asks for none of ours, until one is chosen on screen.\n\
             language = \"{}\"\n\n\
             # A folder of templates that replace the built-in ones of the same name.\n\
             # templates = \"/etc/mithaq/templates\"\n\n\
             # Addresses of proxies in front of the server; only theirs is believed when a request says from\n\
             # where it was forwarded.\n\
             # trusted_proxies = [\"127.0.0.1\"]\n\n\
             # An address on which a monitor (Prometheus) may collect figures; not one that readers reach.\n\
             # metrics = \"127.0.0.1:9480\"\n\n\
             # The log: \"text\" for people, \"json\" for machines, \"auto\" for either by where it goes to.\n\
             log = \"auto\"\n\n\
             # What the log says: error, warn, info, debug.\n\
             log_level = \"{}\"\n\n\
             # Days after which the page \"System\" finds the last backup too old, and the last proof that\n\
             # one can be restored.\n\
             backup_days = {}\n\
             proof_days = {}\n\n\
             # The largest file that may be sent for import, in megabytes.\n\
             upload_limit_mb = {}\n\n\
             # The largest file that may be sent as evidence, in megabytes.\n\
             evidence_limit_mb = {}\n\n\
             # The scanner of viruses, ClamAV's clamd, by which evidence is examined: a host with its port, or\n\
             # the path of its socket. While it does not answer, files wait and nobody is given them.\n\
             # clamd = \"127.0.0.1:3310\"\n\n\
             # A provider of OpenID Connect with which people may sign in; it sends them back to\n\
             # PUBLIC_URL/sign-in/provider/callback. The secret may also stand in the environment\n\
             # (MITHAQ_SIGN_IN_PROVIDER_SECRET). second_factor: what it says in `acr` or `amr` when it has\n\
             # asked for one; otherwise ours is asked for.\n\
             # [sign_in_provider]\n\
             # issuer = \"https://id.example.org\"\n\
             # client_id = \"mithaq\"\n\
             # client_secret_file = \"/etc/mithaq/provider-secret\"\n\
             # second_factor = [\"mfa\"]\n\
             # names = {{ en = \"National identity service\" }}\n",
            default.data.display(),
            default.listen,
            default.language,
            default.log_level,
            default.backup_days,
            default.proof_days,
            default.upload_limit_mb,
            default.evidence_limit_mb,
        )
    }
}

/// A value of the environment as the file has it: a number, a list with commas, or a text.
fn as_in_the_file(name: &str, value: String) -> toml::Value {
    let list = || value.split(',').map(str::trim).filter(|item| !item.is_empty()).map(toml::Value::from).collect();
    match (name, value.parse()) {
        ("trusted_proxies", _) => toml::Value::Array(list()),
        ("backup_days" | "proof_days" | "upload_limit_mb" | "evidence_limit_mb", Ok(number)) => {
            toml::Value::Integer(number)
        }
        _ => toml::Value::String(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_overrides_the_file_and_unknown_keys_are_refused_by_name() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("mithaq.toml");
        std::fs::write(&file, "listen = \"127.0.0.1:9000\"\nlanguage = \"fr\"\n")?;
        let config = Config::load(Some(&file), variables(&[("MITHAQ_LANGUAGE", "ar"), ("LANGUAGE", "pt")]))?;
        assert_eq!(config.listen, SocketAddr::from(([127, 0, 0, 1], 9000)));
        assert_eq!(config.language, "ar");

        let (proxies, days) = ("172.30.84.2, ::1", "3");
        let config = variables(&[("MITHAQ_TRUSTED_PROXIES", proxies), ("MITHAQ_BACKUP_DAYS", days)]);
        let config = Config::load(Some(&file), config)?;
        assert_eq!(config.trusted_proxies, ["172.30.84.2".parse::<IpAddr>()?, "::1".parse()?]);
        assert_eq!(config.backup_days, 3);
        for wrong in [("MITHAQ_TRUSTED_PROXIES", "proxy"), ("MITHAQ_BACKUP_DAYS", "soon")] {
            let error = format!("{:#}", Config::load(Some(&file), variables(&[wrong])).err().context("refused")?);
            assert!(error.contains("in the settings"), "{error}");
        }

        std::fs::write(&file, "lisen = \"127.0.0.1:9000\"\n")?;
        let error = format!("{:#}", Config::load(Some(&file), variables(&[])).err().context("refused")?);
        assert!(error.contains("lisen"), "{error}");
        Ok(())
    }

    fn variables(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_mistyped_variable_is_refused_by_name() -> Result<()> {
        let refused = Config::load(None, variables(&[("MITHAQ_LISEN", "127.0.0.1:9000")]));
        let error = format!("{:#}", refused.err().context("refused")?);
        assert!(error.contains("MITHAQ_LISEN"), "{error}");
        let others = [("MITHAQ_TEST_POSTGRES", "x"), ("MITHAQ_ASSETS_WORK", "x"), ("PATH", "x")];
        assert_eq!(Config::load(None, variables(&others))?, Config::default());
        Ok(())
    }

    #[test]
    fn what_cannot_work_is_refused_before_the_start() {
        let refused = |config: Config| config.check().is_err();
        assert!(!refused(Config::default()));
        assert!(refused(Config { database: Some("mysql://x/y".to_owned()), ..Config::default() }));
        assert!(!refused(Config { database: Some("postgres://x/y".to_owned()), ..Config::default() }));
        assert!(refused(Config { public_url: Some("rights.example.org".to_owned()), ..Config::default() }));
        assert!(refused(Config { metrics: Some(Config::default().listen), ..Config::default() }));
        for place in ["127.0.0.1:3310", "/run/clamav/clamd.ctl"] {
            assert!(!refused(Config { clamd: Some(place.to_owned()), ..Config::default() }), "{place}");
        }
        assert!(refused(Config { clamd: Some("clamd".to_owned()), ..Config::default() }));
        assert!(refused(Config { templates: Some("/nowhere/at/all".into()), ..Config::default() }));
    }

    #[test]
    fn the_example_is_true() -> Result<()> {
        let written = std::fs::read_to_string("config.example.toml").unwrap_or_default();
        if written != Config::example() {
            std::fs::write("config.example.toml", Config::example())?;
        }
        assert_eq!(written, Config::example(), "config.example.toml was stale and has been written anew");
        let parsed: Config = toml::from_str(&Config::example())?;
        assert_eq!(parsed, Config::default());
        Ok(())
    }
}
