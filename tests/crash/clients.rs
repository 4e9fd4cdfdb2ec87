//! People who only save, as fast as they are answered: of two, one writes a national translation anew,
//! the other the draft of a progress update.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::thread::{Scope, ScopedJoinHandle};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use mithaq::permissions::Audience;
use mithaq::platform::web::address::encode;
use mithaq::recommendations::{Position, TextKind, Wish};
use serde::{Deserialize, Serialize};

use crate::child::{Pass, Stands, Work};
use crate::instance::Instance;

/// So many save at once.
pub const CLIENTS: usize = 8;
/// Of the texts that are saved.
pub const LANGUAGE: &str = "ar";

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Save {
    pub client: usize,
    pub number: usize,
}

/// A save that was answered, and how long the notes of the disk were when the answer had come.
pub struct Told {
    pub save: Save,
    pub noted: usize,
}

/// One who saves, with what they know of their entry.
pub struct Client<'a> {
    instance: &'a Instance,
    server: SocketAddr,
    client: usize,
    work: Work,
    next: usize,
}

/// As long as translations usually are, and known by its number.
fn wording(number: usize) -> String {
    format!("توصية {number}: {}", "أن تتخذ الدولة ما يلزم من تدابير لضمان حق الجميع في التعليم. ".repeat(3).trim())
}

pub fn number_in(text: &str) -> Option<usize> {
    text.strip_prefix("توصية ")?.split(':').next()?.parse().ok()
}

/// What a save was answered with.
pub struct Answer {
    pub status: u16,
    pub page: String,
}

impl<'a> Client<'a> {
    pub fn new(instance: &'a Instance, server: SocketAddr, client: usize, work: Work, next: usize) -> Client<'a> {
        Client { instance, server, client, work, next }
    }

    /// Sends the form of an edit page; without an answer, nobody knows what became of it.
    pub fn save(&mut self) -> Result<Option<(Save, Answer)>> {
        let number = self.next;
        self.next += 1;
        let after = wording(number);
        let made = &self.instance.made;
        let thing = made.things.get(self.client).context("something to save")?;
        let (pass, path, fields) = match &self.work {
            Work::Translation(stands) => (&made.secretary, "r", of_a_translation(stands, &after)?),
            Work::Update { version } => (&made.writer, "updates", of_an_update(*version, &after)),
        };
        let path = format!("/en/{path}/{}", thing.public_id());
        let Some(answer) = ask(self.server, &sent(self.server, pass, &format!("{path}/edit"), &fields)) else {
            return Ok(None);
        };
        if answer.status == 303 {
            ensure!(answer.page.contains(&path), "led elsewhere: {}", answer.page);
            match &mut self.work {
                Work::Translation(stands) => stands.text = after,
                Work::Update { version } => *version += 1,
            }
        }
        Ok(Some((Save { client: self.client, number }, answer)))
    }
}

type Fields = Vec<(&'static str, String)>;

fn of_a_translation(stands: &Stands, after: &str) -> Result<Fields> {
    let of = |kind, body: &str| Wish::Text { kind, language: LANGUAGE.to_owned(), body: body.to_owned() };
    let Stands { text, position, source, audience } = stands;
    let wish = Wish::Position { position: position.as_deref().and_then(Position::from_code), source: source.clone() };
    let seen = Wish::Audience(Audience::from_code(audience).context("an audience")?);
    Ok(vec![
        ("language", LANGUAGE.to_owned()),
        ("national", after.to_owned()),
        ("seen-national", of(TextKind::National, text).mark()),
        ("plain", String::new()),
        ("seen-plain", of(TextKind::Plain, "").mark()),
        ("position", position.clone().unwrap_or_else(|| "none".to_owned())),
        ("source", source.clone()),
        ("seen-position", wish.mark()),
        ("audience", audience.clone()),
        ("seen-audience", seen.mark()),
    ])
}

fn of_an_update(version: i64, after: &str) -> Fields {
    vec![
        ("version", version.to_string()),
        ("language", LANGUAGE.to_owned()),
        ("done", after.to_owned()),
        ("do", "save".to_owned()),
    ]
}

fn sent(server: SocketAddr, pass: &Pass, path: &str, fields: &Fields) -> String {
    let form = ("form", pass.form.clone());
    let pairs: Vec<String> =
        [&form].into_iter().chain(fields).map(|(name, value)| format!("{name}={}", encode(value))).collect();
    let (body, cookie) = (pairs.join("&"), &pass.cookie);
    format!(
        "POST {path} HTTP/1.1\r\nhost: {server}\r\nconnection: close\r\ncookie: {cookie}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Saves until the server is gone.
pub fn save_on<'scope>(
    scope: &'scope Scope<'scope, '_>,
    mut client: Client<'scope>,
    notes: &'scope Path,
) -> ScopedJoinHandle<'scope, Result<Vec<Told>>> {
    scope.spawn(move || {
        let mut told = Vec::new();
        while let Some((save, answer)) = client.save()? {
            if answer.status != 303 {
                bail!("a save was answered with {}: {}", answer.status, answer.page);
            }
            // Nobody notes anything where no power is to go.
            let noted = notes.metadata().map_or(0, |notes| notes.len() as usize);
            told.push(Told { save, noted });
        }
        Ok(told)
    })
}

/// A page, if there is an answer.
pub fn read(server: SocketAddr, path: &str, cookie: &str) -> Option<Answer> {
    let request = format!("GET {path} HTTP/1.1\r\nhost: {server}\r\nconnection: close\r\ncookie: {cookie}\r\n\r\n");
    ask(server, &request)
}

pub fn status_of(server: SocketAddr, path: &str, cookie: &str) -> Option<u16> {
    read(server, path, cookie).map(|answer| answer.status)
}

fn ask(server: SocketAddr, request: &str) -> Option<Answer> {
    let mut stream = TcpStream::connect_timeout(&server, Duration::from_secs(5)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
    stream.write_all(request.as_bytes()).ok()?;
    let mut bytes = Vec::new();
    // A connection that breaks has answered if all was there.
    drop(stream.read_to_end(&mut bytes));
    answered(&bytes)
}

/// An answer that came whole, as its length says.
fn answered(bytes: &[u8]) -> Option<Answer> {
    let text = String::from_utf8_lossy(bytes);
    let (head, page) = text.split_once("\r\n\r\n")?;
    let length =
        head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
    let came = bytes.len().checked_sub(head.len() + 4)?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let whole = length.is_none_or(|length: usize| came >= length);
    whole.then(|| Answer { status, page: format!("{head}\n\n{page}") })
}
