//! The server, a process of its own, which is killed in the end.

use std::fs::File;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use crate::clients::status_of;
use crate::disk::Word;
use crate::instance::Instance;
use crate::notes;

pub struct Server {
    process: Child,
    pub address: SocketAddr,
}

/// What is done with what the server asks of the disk.
pub enum Watched {
    Not,
    /// It is noted in this file, and a sync is one or not.
    Noted(PathBuf, Word),
}

/// The program as it was built with the stories, or another, such as the one that is installed.
fn program() -> PathBuf {
    std::env::var_os("CRASH_SERVER").map_or_else(|| env!("CARGO_BIN_EXE_mithaq").into(), PathBuf::from)
}

impl Server {
    pub fn start(instance: &Instance, watched: &Watched) -> Result<Server> {
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        // Past a limit on the size of files, writing is to be an error and not the end of the process.
        let mut command = Command::new("sh");
        command.args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\""]).arg(program());
        command.arg("serve").arg("--data").arg(&instance.data).arg("--listen").arg(address.to_string());
        if let Some(database) = &instance.database {
            command.arg("--database").arg(database);
        }
        if let Watched::Noted(log, word) = watched {
            command.env("LD_PRELOAD", notes::library()?).env("CRASH_LOG", log).env("CRASH_FOLDER", &instance.data);
            if *word == Word::Broken {
                command.env("CRASH_FORGETFUL", "1");
            }
        }
        let said = instance.folder().join("server.log");
        let output = File::options().create(true).append(true).open(&said)?;
        command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output);
        let mut server = Server { process: command.spawn()?, address };
        for _ in 0..1200 {
            if status_of(address, "/readyz", "") == Some(200) {
                return Ok(server);
            }
            if let Some(status) = server.process.try_wait()? {
                let said = std::fs::read_to_string(&said).unwrap_or_default();
                bail!("the server ended by itself ({status}): {said}");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        bail!("the server was not ready within a minute")
    }

    /// Nothing can be written behind so many bytes of any file, until that is said anew.
    pub fn limit_files(&self, most_bytes: &str) -> Result<()> {
        let pid = self.process.id().to_string();
        let limit = format!("--fsize={most_bytes}:unlimited");
        let limited = Command::new("prlimit").args(["--pid", &pid, &limit]).status().context("prlimit")?;
        ensure!(limited.success(), "the size of files cannot be limited");
        Ok(())
    }

    /// SIGKILL: nothing is tidied up.
    pub fn kill(mut self) -> Result<()> {
        ensure!(self.process.try_wait()?.is_none(), "the server was gone before it was killed");
        self.process.kill()?;
        self.process.wait()?;
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}
