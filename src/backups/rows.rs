//! Rows as an archive writes them: a line of JSON each, readable without this program.
//!
//! A line is an array of whole numbers, texts, nulls, and bytes as hexadecimal digits; which of
//! them a string is, the column says. The same row is the same line on every engine, so that sums
//! over lines tell whether two databases hold the same.

use std::fmt::{self, Write};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::platform::db::{Cell, Kind};

/// Appends the row's line.
pub fn write(row: &[Cell<'_>], line: &mut Vec<u8>) -> Result<()> {
    for (place, cell) in row.iter().enumerate() {
        line.push(if place == 0 { b'[' } else { b',' });
        match cell {
            Cell::Null => line.extend_from_slice(b"null"),
            Cell::Integer(number) => serde_json::to_writer(&mut *line, number)?,
            Cell::Text(text) => serde_json::to_writer(&mut *line, text)?,
            Cell::Bytes(bytes) => {
                line.push(b'"');
                for byte in bytes.iter() {
                    line.extend(
                        [byte >> 4, byte & 15].map(|digit| char::from_digit(digit.into(), 16).unwrap_or('0') as u8),
                    );
                }
                line.push(b'"');
            }
        }
    }
    line.extend_from_slice(b"]\n");
    Ok(())
}

/// Reads a line as a row of these kinds.
pub fn read(line: &[u8], kinds: &[Kind]) -> Result<Vec<Cell<'static>>> {
    let values: Vec<Value> = serde_json::from_slice(line)?;
    ensure!(values.len() == kinds.len(), "{} values for {} columns", values.len(), kinds.len());
    let mut row = Vec::with_capacity(kinds.len());
    for (value, kind) in values.into_iter().zip(kinds) {
        row.push(match (value, kind) {
            (Value::Null, _) => Cell::Null,
            (Value::Number(number), Kind::Integer) => {
                Cell::Integer(number.as_i64().context("a number is no whole number of 64 bits")?)
            }
            (Value::String(text), Kind::Text) => Cell::Text(text.into()),
            (Value::String(digits), Kind::Bytes) => Cell::Bytes(from_hex(&digits)?.into()),
            (value, kind) => bail!("{value} is not of kind {kind:?}"),
        });
    }
    Ok(row)
}

fn from_hex(digits: &str) -> Result<Vec<u8>> {
    ensure!(digits.len().is_multiple_of(2), "half a byte");
    let nibble = |digit: u8| char::from(digit).to_digit(16).context("not a hexadecimal digit");
    let mut bytes = Vec::with_capacity(digits.len() / 2);
    for pair in digits.as_bytes().chunks_exact(2) {
        if let [high, low] = pair {
            bytes.push((nibble(*high)? << 4 | nibble(*low)?) as u8);
        }
    }
    Ok(bytes)
}

/// As hexadecimal digits, for digests.
pub fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        _ = write!(text, "{byte:02x}");
    }
    text
}

/// What a table holds, in whatever order its rows were seen: the sum of their digests.
///
/// It tells by accident different tables apart, not those made to deceive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    pub rows: u64,
    low: u128,
    high: u128,
}

impl Sum {
    pub fn add(&mut self, line: &[u8]) {
        let digest: [u8; 32] = Sha256::digest(line).into();
        let (first, second) = digest.split_at(16);
        let half = |bytes: &[u8]| bytes.iter().fold(0_u128, |number, byte| number << 8 | u128::from(*byte));
        let (low, carried) = self.low.overflowing_add(half(second));
        self.low = low;
        self.high = self.high.wrapping_add(half(first)).wrapping_add(carried.into());
        self.rows += 1;
    }
}

/// The sum without the number of rows, as 64 hexadecimal digits.
impl fmt::Display for Sum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}{:032x}", self.high, self.low)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn a_cell() -> impl Strategy<Value = (Cell<'static>, Kind)> {
        let kind = prop_oneof![Just(Kind::Integer), Just(Kind::Text), Just(Kind::Bytes)];
        prop_oneof![
            kind.prop_map(|kind| (Cell::Null, kind)),
            any::<i64>().prop_map(|number| (Cell::Integer(number), Kind::Integer)),
            any::<String>().prop_map(|text| (Cell::Text(text.into()), Kind::Text)),
            any::<Vec<u8>>().prop_map(|bytes| (Cell::Bytes(bytes.into()), Kind::Bytes)),
        ]
    }

    proptest! {
        #[test]
        fn a_row_comes_back_as_it_was(row in prop::collection::vec(a_cell(), 1..9)) {
            let (cells, kinds): (Vec<_>, Vec<_>) = row.into_iter().unzip();
            let mut line = Vec::new();
            write(&cells, &mut line).unwrap();
            prop_assert_eq!(line.iter().filter(|byte| **byte == b'\n').count(), 1);
            prop_assert_eq!(read(&line, &kinds).unwrap(), cells);
        }

        #[test]
        fn what_is_no_row_is_refused_without_a_panic(line in any::<Vec<u8>>(), text in "[\\[\\]0-9a-f\",.eE-]{0,40}") {
            _ = read(&line, &[Kind::Integer]);
            _ = read(text.as_bytes(), &[Kind::Bytes, Kind::Integer]);
        }
    }

    #[test]
    fn a_sum_knows_rows_but_not_their_order() {
        let sum = |lines: &[&str]| {
            let mut sum = Sum::default();
            lines.iter().for_each(|line| sum.add(line.as_bytes()));
            sum
        };
        assert_eq!(sum(&["[1]\n", "[2]\n", "[3]\n"]), sum(&["[3]\n", "[1]\n", "[2]\n"]));
        assert_ne!(sum(&["[1]\n", "[2]\n"]), sum(&["[1]\n", "[1]\n", "[2]\n"]));
        assert_ne!(sum(&["[1]\n", "[2]\n"]).to_string(), sum(&["[1]\n", "[3]\n"]).to_string());
    }

    #[test]
    fn the_lines_are_those_that_the_format_promises() {
        let row =
            [Cell::Integer(-7), Cell::Null, Cell::Text("«حق»\n\"".into()), Cell::Bytes([0, 255].as_slice().into())];
        let mut line = Vec::new();
        write(&row, &mut line).unwrap();
        insta::assert_snapshot!(String::from_utf8(line).unwrap(), @r#"[-7,null,"«حق»\n\"","00ff"]"#);
        assert!(read(b"[1.5]", &[Kind::Integer]).is_err());
        assert!(read(b"[9223372036854775808]", &[Kind::Integer]).is_err());
        assert!(read(b"[1,2]", &[Kind::Integer]).is_err());
    }
}
