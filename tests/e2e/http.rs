//! One request over plain HTTP on this machine: to the server as a program would, to the driver of the browser.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context, Result};

pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
}

pub fn get(url: &str) -> Result<Answer> {
    send("GET", url, "")
}

/// Sends a request and reads the whole answer.
pub fn send(method: &str, url: &str, body: &str) -> Result<Answer> {
    let (host, path) = url.strip_prefix("http://").and_then(|rest| rest.split_once('/')).context("a plain address")?;
    let mut stream = TcpStream::connect(host).with_context(|| format!("connecting to {host}"))?;
    stream.set_read_timeout(Some(Duration::from_secs(120)))?;
    let length = body.len();
    let head = format!("{method} /{path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\n");
    stream.write_all(format!("{head}Content-Type: application/json\r\nConnection: close\r\n\r\n{body}").as_bytes())?;
    read(BufReader::new(stream)).with_context(|| format!("reading {url}"))
}

fn read(mut stream: impl BufRead) -> Result<Answer> {
    let status = line(&mut stream)?.split(' ').nth(1).context("a status")?.parse()?;
    let (mut length, mut in_pieces) = (0, false);
    loop {
        let field = line(&mut stream)?.to_ascii_lowercase();
        match field.split_once(':').map(|(name, value)| (name, value.trim())) {
            Some(("content-length", value)) => length = value.parse()?,
            Some(("transfer-encoding", value)) => in_pieces = value == "chunked",
            Some(_) => {}
            None => break,
        }
    }
    let mut body = Vec::new();
    stream.by_ref().take(length).read_to_end(&mut body)?;
    while in_pieces {
        let length = u64::from_str_radix(&line(&mut stream)?, 16)?;
        stream.by_ref().take(length).read_to_end(&mut body)?;
        line(&mut stream)?;
        in_pieces = length > 0;
    }
    Ok(Answer { status, body })
}

fn line(stream: &mut impl BufRead) -> Result<String> {
    let mut line = String::new();
    stream.read_line(&mut line)?;
    Ok(line.trim_end().to_owned())
}
