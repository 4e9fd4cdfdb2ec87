//! The scanner of viruses, ClamAV's `clamd`: a content is sent to it by INSTREAM, and it says what it
//! found. It is asked only where the settings name it.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

/// What was found in a content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    Clean,
    /// By the name that the scanner has for it.
    Found(String),
}

/// It could not be asked, or said nothing: that is no fault of what it was asked about.
#[derive(Debug, thiserror::Error)]
#[error("the scanner does not answer")]
pub struct Away;

const PIECE_BYTES: usize = 256 * 1024;
const CONNECT: Duration = Duration::from_secs(5);
/// A large archive takes it a while.
const ANSWER: Duration = Duration::from_secs(120);
/// More than it ever says.
const MOST_ANSWER: u64 = 4096;

/// Asks the scanner at `place`, a host with its port or the path of a socket.
pub async fn scan(place: &str, content: &[u8]) -> Result<Verdict> {
    let asked = async {
        if let Some(path) = socket(place) {
            return ask_socket(path, content).await;
        }
        let connected = tokio::time::timeout(CONNECT, TcpStream::connect(place)).await;
        ask(connected.context("no answer")??, content).await
    };
    let answer = tokio::time::timeout(ANSWER, asked).await;
    let answer = answer.context("no answer").flatten().with_context(|| format!("the scanner at {place}"));
    understood(&answer.context(Away)?)
}

/// The path of a socket, if that is what `place` is.
pub fn socket(place: &str) -> Option<&str> {
    place.strip_prefix("unix:").or(Some(place).filter(|place| place.starts_with('/')))
}

#[cfg(unix)]
async fn ask_socket(path: &str, content: &[u8]) -> Result<String> {
    ask(tokio::net::UnixStream::connect(path).await?, content).await
}

#[cfg(not(unix))]
async fn ask_socket(_: &str, _: &[u8]) -> Result<String> {
    bail!("there are no sockets of this kind here; name a host and a port")
}

async fn ask(mut line: impl AsyncRead + AsyncWrite + Unpin, content: &[u8]) -> Result<String> {
    line.write_all(b"zINSTREAM\0").await?;
    for piece in content.chunks(PIECE_BYTES) {
        line.write_all(&u32::try_from(piece.len())?.to_be_bytes()).await?;
        // It may hang up in the middle, once it has found something or the content is too long.
        if line.write_all(piece).await.is_err() {
            break;
        }
    }
    drop(line.write_all(&[0; 4]).await);
    let mut answer = Vec::new();
    line.take(MOST_ANSWER).read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).trim_end_matches('\0').trim().to_owned())
}

fn understood(answer: &str) -> Result<Verdict> {
    let said = answer.strip_prefix("stream: ").unwrap_or(answer);
    match said.strip_suffix(" FOUND") {
        Some(name) => Ok(Verdict::Found(name.to_owned())),
        None if said == "OK" => Ok(Verdict::Clean),
        None if said.is_empty() => bail!(Away),
        None => bail!("the scanner says: {answer:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_clear_answer_is_one() {
        assert_eq!(understood("stream: OK").ok(), Some(Verdict::Clean));
        let found = Verdict::Found("Eicar-Signature".to_owned());
        assert_eq!(understood("stream: Eicar-Signature FOUND").ok(), Some(found));
        for unclear in ["", "stream: ", "INSTREAM size limit exceeded. ERROR", "UNKNOWN COMMAND", "stream: OKAY"] {
            assert!(understood(unclear).is_err(), "{unclear:?}");
        }
        let is_away = |answer: &str| understood(answer).is_err_and(|error| error.is::<Away>());
        assert!(is_away("") && !is_away("INSTREAM size limit exceeded. ERROR"));
        assert_eq!(socket("/run/clamd.sock"), Some("/run/clamd.sock"));
        assert_eq!(socket("unix:clamd.sock"), Some("clamd.sock"));
        assert_eq!(socket("127.0.0.1:3310"), None);
    }
}
