//! Identifiers and random bytes. Only this file makes random values.
//!
//! What is imported gets an id derived from its source's own id, so that the same record has the
//! same address on every instance and after every re-import. What is made here gets a UUIDv7.
//! Neither is a secret: secrets are 128 random bits or more, from `random`.

use uuid::Uuid;

use super::clock::Moment;

/// The name space of ids derived from a source's own ids; never change it.
const DERIVED: Uuid = Uuid::from_u128(0x6d69_7468_6171_5f72_8a1e_0d5b_7c3f_9e42);

/// The id of record `key` of `source`, the same for ever: `("uhri", "52d7…")`.
pub fn derived(source: &str, key: &str) -> Uuid {
    let mut name = String::with_capacity(source.len() + key.len() + 1);
    name.push_str(source);
    name.push('\n');
    name.push_str(&key.to_lowercase());
    Uuid::new_v5(&DERIVED, name.as_bytes())
}

/// A new id that sorts by the time of its making (UUIDv7).
pub fn ordered(at: Moment) -> anyhow::Result<Uuid> {
    let millis = at.0.div_euclid(1000).unsigned_abs();
    Ok(uuid::Builder::from_unix_timestamp_millis(millis, &random()?).into_uuid())
}

/// Random bytes from the operating system.
#[expect(clippy::disallowed_methods, reason = "the one place that makes random values")]
pub fn random<const N: usize>() -> anyhow::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_derived_from_source_and_key_alone() {
        let id = derived("uhri", "52d78414-61e4-4080-8117-616e3dd9c7cc");
        assert_eq!(id, derived("uhri", "52D78414-61E4-4080-8117-616E3DD9C7CC"));
        assert_ne!(id, derived("demo", "52d78414-61e4-4080-8117-616e3dd9c7cc"));
        insta::assert_snapshot!(id, @"f6e55d59-8716-52e2-a50c-06a27a5bed4e");
    }
}
