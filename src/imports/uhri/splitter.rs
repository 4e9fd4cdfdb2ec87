//! Cuts a JSON array into its objects while reading, so that memory does not grow with the file.
//!
//! Only strings, escapes and brackets are looked at; each object is then parsed alone, and a bad one
//! spoils nothing but itself.

use std::io::Read;

use crate::imports::Trouble;

/// The largest record taken; the longest real ones are some tens of kilobytes.
const MOST_BYTES: usize = 4 * 1024 * 1024;

pub struct Splitter<R> {
    input: R,
    buffer: Vec<u8>,
    /// The unread part of `buffer`.
    start: usize,
    end: usize,
    /// The place in the whole input of `buffer[0]`.
    base: u64,
    /// The number of the element that is read or was read last, from 1 on.
    row: u64,
    state: State,
}

#[derive(PartialEq)]
enum State {
    Before,
    Inside,
    After,
}

/// An object's place in the input and its bytes.
pub struct Piece<'a> {
    pub at: u64,
    pub bytes: &'a [u8],
}

impl<R: Read> Splitter<R> {
    pub fn new(input: R) -> Splitter<R> {
        Splitter { input, buffer: vec![0; 256 * 1024], start: 0, end: 0, base: 0, row: 0, state: State::Before }
    }

    /// Bytes read so far.
    pub fn position(&self) -> u64 {
        self.base + self.start as u64
    }

    /// The next element, `None` after the closing bracket.
    pub fn next_piece(&mut self) -> Option<Result<Piece<'_>, Trouble>> {
        match self.find() {
            Ok(Some((start, end))) => {
                let at = self.base + start as u64;
                let bytes = self.buffer.get(start..end).unwrap_or_default();
                Some(Ok(Piece { at, bytes: bytes.trim_ascii_end() }))
            }
            Ok(None) => None,
            Err(trouble) => {
                self.state = State::After;
                Some(Err(trouble))
            }
        }
    }

    fn find(&mut self) -> Result<Option<(usize, usize)>, Trouble> {
        if self.state == State::After {
            return Ok(None);
        }
        loop {
            let Some(byte) = self.peek()? else {
                let at = self.position();
                return Err(if self.state == State::Before {
                    Trouble::NotAnArray { at }
                } else {
                    Trouble::Truncated { at, row: self.row + 1 }
                });
            };
            let at = self.position();
            match (byte, &self.state) {
                (b' ' | b'\n' | b'\r' | b'\t', _) => self.start += 1,
                // The byte order mark that some programs put in front.
                (0xEF | 0xBB | 0xBF, State::Before) if at < 3 => self.start += 1,
                (b'[', State::Before) => {
                    self.state = State::Inside;
                    self.start += 1;
                }
                (_, State::Before) => return Err(Trouble::NotAnArray { at }),
                (b',', _) => self.start += 1,
                (b']', _) => {
                    self.state = State::After;
                    self.start += 1;
                    return self.nothing_more().map(|()| None);
                }
                _ => return self.element().map(Some),
            }
        }
    }

    /// Whatever stands behind the list would be lost without a word.
    fn nothing_more(&mut self) -> Result<(), Trouble> {
        while let Some(byte) = self.peek()? {
            if !byte.is_ascii_whitespace() && byte != 0 {
                return Err(Trouble::AfterTheEnd { at: self.position() });
            }
            self.start += 1;
        }
        Ok(())
    }

    /// From the current byte to the end of the element that begins there.
    fn element(&mut self) -> Result<(usize, usize), Trouble> {
        self.row += 1;
        let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
        let mut place = self.start;
        loop {
            if place == self.end {
                let length = place - self.start;
                if length > MOST_BYTES {
                    return Err(Trouble::RecordTooLarge {
                        at: self.position(),
                        row: self.row,
                        most: MOST_BYTES as u64,
                    });
                }
                if !self.fill()? {
                    return Err(Trouble::Truncated { at: self.base + self.end as u64, row: self.row });
                }
                place = self.start + length;
            }
            if in_string && !escaped {
                // Texts are long: jump to the next byte that matters.
                let rest = self.buffer.get(place..self.end).unwrap_or_default();
                match memchr::memchr2(b'"', b'\\', rest) {
                    Some(skip) => place += skip,
                    None => {
                        place = self.end;
                        continue;
                    }
                }
            }
            let byte = self.buffer.get(place).copied().unwrap_or_default();
            place += 1;
            if in_string {
                match byte {
                    _ if escaped => escaped = false,
                    b'\\' => escaped = true,
                    b'"' => in_string = false,
                    _ => {}
                }
                continue;
            }
            match byte {
                b'"' => in_string = true,
                b'{' | b'[' => depth += 1,
                b'}' | b']' if depth > 0 => {
                    depth -= 1;
                    if depth == 0 {
                        let found = (self.start, place);
                        self.start = place;
                        return Ok(found);
                    }
                }
                // A bare value such as `null` or `7` ends where its neighbour begins.
                b',' | b']' if depth == 0 => {
                    let found = (self.start, place - 1);
                    self.start = place - 1;
                    return Ok(found);
                }
                _ => {}
            }
        }
    }

    fn peek(&mut self) -> Result<Option<u8>, Trouble> {
        if self.start == self.end && !self.fill()? {
            return Ok(None);
        }
        Ok(self.buffer.get(self.start).copied())
    }

    /// Reads more behind what is unread, which moves to the front; `false` at the end of the input.
    fn fill(&mut self) -> Result<bool, Trouble> {
        self.buffer.copy_within(self.start..self.end, 0);
        self.base += self.start as u64;
        self.end -= self.start;
        self.start = 0;
        if self.end == self.buffer.len() {
            // Never beyond the largest record and a little, so that a larger one is seen as such.
            self.buffer.resize((self.buffer.len() * 2).min(MOST_BYTES + 4096), 0);
        }
        loop {
            let room = self.buffer.get_mut(self.end..).unwrap_or_default();
            match self.input.read(room) {
                Ok(0) => return Ok(false),
                Ok(count) => {
                    self.end += count;
                    return Ok(true);
                }
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(trouble(&error, self.base + self.end as u64, self.row)),
            }
        }
    }
}

/// Our own limits travel through the reader as its error; everything else is the system's word.
fn trouble(error: &std::io::Error, at: u64, row: u64) -> Trouble {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<Trouble>()) {
        Some(trouble) => trouble.clone(),
        None if error.kind() == std::io::ErrorKind::UnexpectedEof => Trouble::Truncated { at, row },
        None => Trouble::Unreadable { message: error.to_string() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives one byte at a time, so that every border is met.
    struct Drop<'a>(&'a [u8]);

    impl Read for Drop<'_> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let (Some((first, rest)), Some(place)) = (self.0.split_first(), into.first_mut()) else { return Ok(0) };
            *place = *first;
            self.0 = rest;
            Ok(1)
        }
    }

    fn split(text: &str) -> (Vec<String>, Option<Trouble>) {
        let mut splitter = Splitter::new(Drop(text.as_bytes()));
        let mut pieces = Vec::new();
        loop {
            match splitter.next_piece() {
                None => return (pieces, None),
                Some(Ok(piece)) => pieces.push(String::from_utf8_lossy(piece.bytes).into_owned()),
                Some(Err(trouble)) => return (pieces, Some(trouble)),
            }
        }
    }

    #[test]
    fn an_array_is_cut_into_its_elements() {
        let (pieces, trouble) = split("\u{feff}[ {\"a\": \"}\\\"]\"}, {\"b\": [1, {}]},null ]");
        assert_eq!(pieces, ["{\"a\": \"}\\\"]\"}", "{\"b\": [1, {}]}", "null"]);
        assert_eq!(trouble, None);
        assert_eq!(split("[]"), (vec![], None));
    }

    #[test]
    fn a_broken_file_is_named_by_its_place() {
        assert_eq!(split("{\"a\": 1}").1, Some(Trouble::NotAnArray { at: 0 }));
        assert_eq!(split("").1, Some(Trouble::NotAnArray { at: 0 }));
        assert_eq!(split("[{\"a\": 1}, {\"b\"").1, Some(Trouble::Truncated { at: 15, row: 2 }));
        assert_eq!(split("[{\"a\": 1}").1, Some(Trouble::Truncated { at: 9, row: 2 }));
        // A bracket that is not closed: all that follows seems to be part of it.
        assert_eq!(split("[{}, {\"a\": [1, {}, {}]").1, Some(Trouble::Truncated { at: 22, row: 2 }));
        assert_eq!(split("[{\"a\": 1}]\n\n").1, None);
        assert_eq!(split("[{\"a\": 1}]\n[{}]").1, Some(Trouble::AfterTheEnd { at: 11 }));
        let large = format!("[{{\"a\": \"{}\"}}]", "x".repeat(MOST_BYTES));
        assert_eq!(split(&large).1, Some(Trouble::RecordTooLarge { at: 1, row: 1, most: MOST_BYTES as u64 }));
    }
}
