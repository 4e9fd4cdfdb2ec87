//! Queries and paths of addresses: taken apart, and put together.

/// The pairs of a form or an address, decoded; broken escapes are taken as they stand.
pub fn form_pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}

/// Undoes escapes: `%C3%A9` and `+`.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        let hex = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
        match (*first, hex(after.first()), hex(after.get(1))) {
            (b'%', Some(high), Some(low)) => {
                bytes.push((high * 16 + low) as u8);
                rest = after.get(2..).unwrap_or_default();
            }
            (b'+', _, _) => bytes.push(b' '),
            (byte, _, _) => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Escapes a value for an address; what may stand in one, such as `/` and letters of any script
/// (which browsers show as they are), is escaped too where a parser could misread it.
pub fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' => {
                encoded.push(char::from(byte));
            }
            b' ' => encoded.push('+'),
            byte => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// Decoded text back into a header or an address: blanks, controls and what is not ASCII are escaped.
pub fn escaped(path: &str) -> String {
    let mut escaped = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}') {
            escaped.push(char::from(byte));
        } else {
            escaped.push_str(&format!("%{byte:02X}"));
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(query: &str) -> String {
        form_pairs(query).pop().map(|(_, value)| value).unwrap_or_default()
    }

    #[test]
    fn broken_escapes_are_taken_as_they_stand() {
        assert_eq!(value("q=%zz"), "%zz");
        assert_eq!(value("q=%E0%A4%A"), "\u{fffd}%A");
        assert_eq!(value("q=%D8%AD+%26"), "ح &");
    }

    #[test]
    fn what_is_encoded_is_read_back() {
        let text = "A/HRC/43/15 & «حق» 100%";
        assert_eq!(value(&format!("q={}", encode(text))), text);
    }
}
