//! The program under test, serving the imaginary State; one for all tests.

use std::path::PathBuf;
use std::sync::LazyLock;

use anyhow::{Result, anyhow};

use crate::process::{self, Running};

static SERVER: LazyLock<Result<Running>> = LazyLock::new(|| {
    process::start(env!("CARGO_BIN_EXE_mithaq"), "/healthz", |port, folder| {
        let data = folder.join("data").to_string_lossy().into_owned();
        ["demo", "--data", &data, "--listen", &format!("127.0.0.1:{port}")].map(str::to_owned).to_vec()
    })
});

/// `http://127.0.0.1:` and its port.
pub fn address() -> Result<&'static str> {
    SERVER.as_ref().map(|server| server.address.as_str()).map_err(|error| anyhow!("{error:#}"))
}

/// The data folder of its instance.
pub fn data() -> Result<PathBuf> {
    SERVER.as_ref().map(|server| server.folder.join("data")).map_err(|error| anyhow!("{error:#}"))
}
