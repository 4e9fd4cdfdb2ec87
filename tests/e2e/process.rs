//! Programs that run beside the tests and end with them, however the tests end.

use std::fs::File;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Result, bail};

use crate::http;

/// Ends the program and removes its folder when standard input closes, as it does when the tests are gone.
const KEEPER: &str = r#"folder=$1; shift; "$@" & read -r _; kill -9 $!; wait; rm -rf "$folder""#;

pub struct Running {
    /// `http://127.0.0.1:` and its port.
    pub address: String,
    /// A folder of its own, removed in the end.
    pub folder: PathBuf,
    /// Its end of the pipe keeps the program alive.
    _keeper: Child,
}

/// Starts a program on a free port of this machine and waits until `ready` can be read there.
/// `arguments` makes its command line from the port and from a folder that is removed in the end.
pub fn start(program: &str, ready: &str, arguments: impl Fn(u16, &Path) -> Vec<String>) -> Result<Running> {
    let name = Path::new(program).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let folder = tempfile::Builder::new().prefix(&format!("{name}-")).tempdir()?.keep();
    let log = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("e2e-{name}.log"));
    let output = File::create(&log)?;
    let keeper = Command::new("sh")
        .args(["-c", KEEPER, "sh"])
        .arg(&folder)
        .arg(program)
        .args(arguments(port, &folder))
        .stdin(Stdio::piped())
        .stdout(output.try_clone()?)
        .stderr(output)
        .spawn()?;
    let address = format!("http://127.0.0.1:{port}");
    for _ in 0..600 {
        if http::get(&format!("{address}{ready}")).is_ok_and(|answer| answer.status == 200) {
            return Ok(Running { address, folder, _keeper: keeper });
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    bail!("{name} did not answer within a minute; see {}", log.display())
}
