//! The program under test: one that serves the imaginary State to all tests, and empty ones for those that change it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use anyhow::{Context, Result, anyhow};

use crate::process::{self, Running};

const MITHAQ: &str = env!("CARGO_BIN_EXE_mithaq");

static SERVER: LazyLock<Result<Running>> = LazyLock::new(|| start("demo"));

/// A server of its own, for a test that changes what is there: `serve` for an empty one, `demo`.
pub fn start(command: &str) -> Result<Running> {
    process::start(MITHAQ, "/readyz", |port, folder| {
        let data = folder.join("data").to_string_lossy().into_owned();
        [command, "--data", &data, "--listen", &format!("127.0.0.1:{port}")].map(str::to_owned).to_vec()
    })
}

/// Invites somebody on the command line of the server: the path of the link.
pub fn invite(data: &Path, email: &str, name: &str, role: &str) -> Result<String> {
    link(data, &["user", "add", email, "--name", name, "--role", role])
}

/// The same for somebody whom the instance knows.
pub fn invite_again(data: &Path, email: &str) -> Result<String> {
    link(data, &["user", "invite", email])
}

fn link(data: &Path, command: &[&str]) -> Result<String> {
    let said = Command::new(MITHAQ).args(command).arg("--data").arg(data).output()?;
    let link = String::from_utf8(said.stdout)?;
    let (_, path) = link
        .trim()
        .split_once("://")
        .and_then(|(_, rest)| rest.split_once('/'))
        .with_context(|| format!("no link: {link} {}", String::from_utf8_lossy(&said.stderr)))?;
    Ok(format!("/{path}"))
}

/// `http://127.0.0.1:` and its port.
pub fn address() -> Result<&'static str> {
    SERVER.as_ref().map(|server| server.address.as_str()).map_err(|error| anyhow!("{error:#}"))
}

/// The data folder of its instance.
pub fn data() -> Result<PathBuf> {
    SERVER.as_ref().map(|server| server.folder.join("data")).map_err(|error| anyhow!("{error:#}"))
}
