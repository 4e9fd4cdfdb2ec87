//! Cookies that only we can read, and the ways on which they may travel.

use std::net::IpAddr;

use axum::http::{HeaderMap, HeaderValue, header};

use crate::config::Config;

pub const SESSION: &str = "mithaq";
/// Remembers a device on which somebody has signed in before.
pub const DEVICE: &str = "mithaq-device";

/// How a request comes to us, as far as secrets are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// By https, as `public_url` says.
    Secure,
    /// On this machine: nobody listens between.
    Loopback,
    /// In the clear: nobody may sign in.
    Plain,
}

impl Transport {
    /// By `public_url`, and without https by the name under which the browser asked.
    pub fn of(config: &Config, headers: &HeaderMap) -> Transport {
        if config.is_https() {
            return Transport::Secure;
        }
        let host = headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let name = host.rsplit_once(':').map_or(host, |(name, port)| if port.ends_with(']') { host } else { name });
        let address = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(name);
        // An address or this one name: what merely begins like one may lie anywhere.
        let here = name == "localhost" || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
        if here { Transport::Loopback } else { Transport::Plain }
    }
}

/// The value of a cookie of ours. With the prefix, no other host can have set it.
pub fn read(headers: &HeaderMap, transport: Transport, name: &str) -> Option<String> {
    let prefixed = format!("__Host-{name}");
    let mut found = None;
    for line in headers.get_all(header::COOKIE) {
        for pair in line.to_str().unwrap_or_default().split(';') {
            let Some((key, value)) = pair.trim().split_once('=') else { continue };
            if key == prefixed {
                return Some(value.to_owned());
            }
            if key == name && transport == Transport::Loopback {
                found = Some(value.to_owned());
            }
        }
    }
    found
}

/// What sets a cookie; `keep_seconds` of `None` until the browser is closed. On this machine some
/// browsers refuse what is marked `Secure`, so that the unprefixed one is set beside it.
pub fn set(transport: Transport, name: &str, value: &str, keep_seconds: Option<i64>) -> Vec<HeaderValue> {
    let age = keep_seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
    let rest = format!("{value}; Path=/; HttpOnly; SameSite=Lax{age}");
    let mut lines = match transport {
        Transport::Secure => vec![format!("__Host-{name}={rest}; Secure")],
        Transport::Loopback => vec![format!("__Host-{name}={rest}; Secure"), format!("{name}={rest}")],
        Transport::Plain => Vec::new(),
    };
    lines.drain(..).filter_map(|line| HeaderValue::from_str(&line).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(host: &str, cookie: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, HeaderValue::from_str(host).unwrap());
        headers.insert(header::COOKIE, HeaderValue::from_str(cookie).unwrap());
        headers
    }

    #[test]
    fn nobody_signs_in_in_the_clear() {
        let plain = Config::default();
        let secure = Config { public_url: Some("https://rights.example.org".to_owned()), ..Config::default() };
        for host in ["127.0.0.1:8480", "127.8.9.1", "localhost", "localhost:8480", "[::1]:8480", "[::1]"] {
            assert_eq!(Transport::of(&plain, &headers(host, "")), Transport::Loopback, "{host}");
        }
        for host in [
            "rights.example.org",
            "10.0.0.5:8480",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "127.evil.example:8480",
            "[2001:db8::1]:80",
            "[::1].evil.example",
            "",
        ] {
            assert_eq!(Transport::of(&plain, &headers(host, "")), Transport::Plain, "{host}");
        }
        assert_eq!(Transport::of(&secure, &headers("10.0.0.5", "")), Transport::Secure);
        assert!(set(Transport::Plain, SESSION, "x", None).is_empty());
    }

    #[test]
    fn a_cookie_without_the_prefix_counts_on_this_machine_alone() {
        let sent = headers("127.0.0.1", "a=b; mithaq=weak; other=1");
        assert_eq!(read(&sent, Transport::Loopback, SESSION).as_deref(), Some("weak"));
        assert_eq!(read(&sent, Transport::Secure, SESSION), None);
        let both = headers("127.0.0.1", "mithaq=weak; __Host-mithaq=strong");
        assert_eq!(read(&both, Transport::Loopback, SESSION).as_deref(), Some("strong"));
    }
}
