//! Files of strangers are made fit in a process of its own: what one of them unpacks to, and how long
//! it takes, ends that process and never the server. `mithaq make-fit` is that process.

use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use bytes::Bytes;

use super::{Cleaned, Unfit, Warning};

/// What the process may fill: several times the largest file, and within the memory of a small server.
const MOST_MEMORY_BYTES: u64 = 640 * 1024 * 1024;
const MOST_TIME: Duration = Duration::from_secs(90);
/// It is looked at so often.
const LOOK: Duration = Duration::from_millis(2);
/// How the process ends once it is too much.
const TOO_MUCH: u8 = 3;
/// The command that is that process.
pub const COMMAND: &str = "make-fit";

static PROGRAM: OnceLock<PathBuf> = OnceLock::new();

/// Says which program knows the command. Where nobody has said it, files are made fit in this process.
pub fn by(program: PathBuf) {
    // It is the same from the start to the end.
    drop(PROGRAM.set(program));
}

/// Makes the copy for readers, or says why there is none; an error where that could not be found out.
pub async fn cleaned(content: Bytes) -> Result<Result<Cleaned, Unfit>> {
    tokio::task::spawn_blocking(move || match PROGRAM.get() {
        Some(program) => asked(Command::new(program).arg(COMMAND), &content),
        None => Ok(super::cleaned(&content)),
    })
    .await?
}

fn asked(command: &mut Command, content: &[u8]) -> Result<Result<Cleaned, Unfit>> {
    let command = command.env_clear().stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut process = command.spawn().context("cannot start what makes files fit")?;
    // It reads everything before it says anything; it may end in the middle.
    drop(process.stdin.take().context("its input")?.write_all(content));
    let ended = process.wait_with_output()?;
    if ended.status.code() == Some(i32::from(TOO_MUCH)) {
        return Ok(Err(Unfit::Bomb));
    }
    if !ended.status.success() {
        bail!("what makes files fit has ended with {}", ended.status);
    }
    understood(ended.stdout).context("what makes files fit gave no answer")
}

/// A line with `fit` and its warnings, then the copy; or `unfit` and why.
fn answer(cleaned: Result<Cleaned, Unfit>) -> Vec<u8> {
    let (line, bytes) = match cleaned {
        Ok(Cleaned { bytes, warnings }) => {
            let codes = warnings.into_iter().map(|warning| format!(" {}", warning.code()));
            (format!("fit{}\n", codes.collect::<String>()), bytes)
        }
        Err(unfit) => (format!("unfit {}\n", unfit.code()), Vec::new()),
    };
    [line.into_bytes(), bytes].concat()
}

fn understood(mut answer: Vec<u8>) -> Option<Result<Cleaned, Unfit>> {
    let end = memchr::memchr(b'\n', &answer)?;
    let bytes = answer.split_off(end + 1);
    let line = String::from_utf8(answer).ok()?;
    let mut words = line.split_whitespace();
    match words.next()? {
        "fit" => {
            let warnings = words.map(Warning::from_code).collect::<Option<_>>()?;
            Some(Ok(Cleaned { bytes, warnings }))
        }
        "unfit" => words.next().and_then(Unfit::from_code).map(Err),
        _ => None,
    }
}

/// Is that process: takes a file from its input and gives the copy to its output.
pub fn perform() -> ExitCode {
    std::thread::spawn(watch);
    let mut content = Vec::new();
    let done = std::io::stdin().lock().read_to_end(&mut content).and_then(|_| {
        let mut out = std::io::stdout().lock();
        out.write_all(&answer(super::cleaned(&content)))?;
        out.flush()
    });
    if done.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Ends this process once it fills too much memory or takes too long.
fn watch() {
    let mut looks = MOST_TIME.as_millis() / LOOK.as_millis();
    while looks > 0 && memory_bytes() <= MOST_MEMORY_BYTES {
        std::thread::sleep(LOOK);
        looks -= 1;
    }
    std::process::exit(i32::from(TOO_MUCH));
}

/// What this process fills at the moment, as Linux tells it; elsewhere only its time is measured.
fn memory_bytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kibibytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kibibytes.unwrap_or(0).saturating_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_understood_as_it_was_given() {
        let warnings = [Warning::Comments, Warning::Hidden].into();
        for given in [
            Ok(Cleaned { bytes: b"one\ntwo\n".to_vec(), warnings }),
            Ok(Cleaned::default()),
            Err(Unfit::Bomb),
            Err(Unfit::Unexamined),
        ] {
            assert_eq!(understood(answer(given.clone())), Some(given));
        }
        for strange in [b"".as_slice(), b"fit", b"fit strange\n", b"unfit\n", b"hello\n"] {
            assert_eq!(understood(strange.to_vec()), None, "{strange:?}");
        }
    }
}
