//! XML of office documents, read tag by tag and written again without what is not for readers.
//!
//! Enough for what office programs write: no definitions of types, no entities of one's own. Texts
//! are passed on as they stand.

use std::borrow::Cow;

use super::Unfit;

/// A tag that opens an element, or is a whole one.
pub struct Tag<'a> {
    pub name: &'a str,
    /// Names and values as they are written, without the quotes.
    pub attributes: Vec<(&'a str, Cow<'a, str>)>,
    empty: bool,
}

impl<'a> Tag<'a> {
    /// The name without what stands for its name space.
    pub fn local(&self) -> &'a str {
        local(self.name)
    }

    pub fn value(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| local(own) == name).map(|(_, value)| value.as_ref())
    }

    fn parse(inside: &'a str) -> Result<Tag<'a>, Unfit> {
        let (inside, empty) = inside.strip_suffix('/').map_or((inside, false), |inside| (inside, true));
        let (name, mut rest) = inside.split_once(|letter: char| letter.is_ascii_whitespace()).unwrap_or((inside, ""));
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start();
            if rest.is_empty() {
                return if name.is_empty() { Err(Unfit::Damaged) } else { Ok(Tag { name, attributes, empty }) };
            }
            let (attribute, after) = rest.split_once('=').ok_or(Unfit::Damaged)?;
            let after = after.trim_start();
            let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\'')).ok_or(Unfit::Damaged)?;
            let (value, after) = after.get(1..).and_then(|after| after.split_once(quote)).ok_or(Unfit::Damaged)?;
            attributes.push((attribute.trim_end(), Cow::Borrowed(value)));
            rest = after;
        }
    }

    fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(self.name);
        for (name, value) in &self.attributes {
            out.push_str(&format!(" {name}=\"{}\"", value.replace('"', "&quot;")));
        }
        out.push_str(if self.empty { "/>" } else { ">" });
    }
}

pub fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Shows every tag to `keep`, which may change its attributes, and leaves out the elements to which
/// it says no, with all that is in them; comments and instructions too.
pub fn rewritten(bytes: &[u8], mut keep: impl FnMut(&mut Tag<'_>) -> bool) -> Result<Vec<u8>, Unfit> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unfit::Damaged)?;
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut out = String::with_capacity(text.len());
    // How deep we are in an element that is left out; 0 is outside of any.
    let mut skipping = 0_usize;
    while let Some((before, tagged)) = rest.split_once('<') {
        if skipping == 0 {
            out.push_str(before);
        }
        if let Some(comment) = tagged.strip_prefix("!--") {
            rest = comment.split_once("-->").ok_or(Unfit::Damaged)?.1;
        } else if let Some(data) = tagged.strip_prefix("![CDATA[") {
            let (data, after) = data.split_once("]]>").ok_or(Unfit::Damaged)?;
            if skipping == 0 {
                out.push_str(&format!("<![CDATA[{data}]]>"));
            }
            rest = after;
        } else if let Some(instruction) = tagged.strip_prefix('?') {
            let (instruction, after) = instruction.split_once("?>").ok_or(Unfit::Damaged)?;
            if instruction.starts_with("xml ") && out.is_empty() {
                out.push_str(&format!("<?{instruction}?>"));
            }
            rest = after;
        } else if tagged.starts_with('!') {
            // What defines types may define texts that grow without end.
            return Err(Unfit::Damaged);
        } else {
            let end = end_of(tagged).ok_or(Unfit::Damaged)?;
            let (inside, after) = (tagged.get(..end).ok_or(Unfit::Damaged)?, tagged.get(end + 1..).unwrap_or_default());
            rest = after;
            if inside.starts_with('/') {
                if skipping == 0 {
                    out.push_str(&format!("<{inside}>"));
                }
                skipping = skipping.saturating_sub(1);
                continue;
            }
            let mut tag = Tag::parse(inside)?;
            let kept = skipping == 0 && keep(&mut tag);
            if kept {
                tag.write(&mut out);
            } else if !tag.empty {
                skipping += 1;
            }
        }
    }
    if skipping > 0 {
        return Err(Unfit::Damaged);
    }
    out.push_str(rest);
    Ok(out.into_bytes())
}

/// Where a tag ends: a mark within quotes is none.
fn end_of(tagged: &str) -> Option<usize> {
    let mut quoted = None;
    for (place, byte) in tagged.bytes().enumerate() {
        match (quoted, byte) {
            (None, b'>') => return Some(place),
            (None, b'"' | b'\'') => quoted = Some(byte),
            (Some(quote), _) if quote == byte => quoted = None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_and_attributes_are_left_out_and_the_rest_stays() {
        let given = "\u{feff}<?xml version=\"1.0\"?><!-- a note --><a><b x='1 > \"0\"' r:y=\"2\">t&amp;x<c/><d><d>no</d></d></b></a>\n";
        let out = rewritten(given.as_bytes(), |tag| {
            tag.attributes.retain(|(name, _)| local(name) != "y");
            tag.local() != "d"
        });
        let out = out.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        let expected = "<?xml version=\"1.0\"?><a><b x=\"1 > &quot;0&quot;\">t&amp;x<c/></b></a>\n";
        assert_eq!(out.as_deref(), Ok(expected));
        for bad in ["<!DOCTYPE a [<!ENTITY x 'x'>]><a/>", "<a", "<a b></a>", "<a b=1/>", "<d><d></d>", "<!-- x"] {
            assert_eq!(rewritten(bad.as_bytes(), |tag| tag.local() != "d"), Err(Unfit::Damaged), "{bad}");
        }
    }
}
