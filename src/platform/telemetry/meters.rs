//! Figures counted while the program runs: requests by the form of their address, and failures.
//!
//! What is counted apart is bounded: addresses of the router, a few methods, five classes of status.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use axum::http::{Method, StatusCode};

use super::exposition::{Exposition, Kind};
use crate::platform::clock::Moment;

/// Upper bounds of the classes of duration, in milliseconds.
const BOUNDS_MS: [u64; 12] = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 10_000];
const METHODS: [&str; 4] = ["GET", "HEAD", "POST", "other"];
const CLASSES: [&str; 5] = ["1xx", "2xx", "3xx", "4xx", "5xx"];

#[derive(Default)]
pub struct Meters {
    routes: RwLock<BTreeMap<String, Arc<[Series; METHODS.len()]>>>,
    errors: AtomicU64,
    last_error: AtomicI64,
    refused_sign_ins: AtomicU64,
}

/// Of one address and method.
#[derive(Default)]
struct Series {
    classes: [AtomicU64; CLASSES.len()],
    durations: [AtomicU64; BOUNDS_MS.len()],
    microseconds: AtomicU64,
}

/// Answers that were our fault: how many, and when the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Errors {
    pub count: u64,
    pub last: Option<Moment>,
}

impl Meters {
    pub fn answered(&self, route: &str, method: &Method, status: StatusCode, took: Duration, now: Moment) {
        let series = self.series(route);
        let place = METHODS.iter().position(|known| *known == method.as_str()).unwrap_or(METHODS.len() - 1);
        let class = usize::from(status.as_u16() / 100).saturating_sub(1).min(CLASSES.len() - 1);
        if status.is_server_error() {
            self.errors.fetch_add(1, Ordering::Relaxed);
            self.last_error.store(now.0, Ordering::Relaxed);
        }
        let Some(series) = series.get(place) else { return };
        if let Some(count) = series.classes.get(class) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        let bound = BOUNDS_MS.iter().position(|bound| took <= Duration::from_millis(*bound));
        if let Some(count) = bound.and_then(|place| series.durations.get(place)) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        series.microseconds.fetch_add(took.as_micros() as u64, Ordering::Relaxed);
    }

    fn series(&self, route: &str) -> Arc<[Series; METHODS.len()]> {
        let known = self.routes.read().unwrap_or_else(PoisonError::into_inner).get(route).cloned();
        known.unwrap_or_else(|| {
            let mut routes = self.routes.write().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(routes.entry(route.to_owned()).or_default())
        })
    }

    /// Somebody was refused at the sign-in: a wrong password or code, or too many attempts.
    pub fn sign_in_refused(&self) {
        self.refused_sign_ins.fetch_add(1, Ordering::Relaxed);
    }

    pub fn errors(&self) -> Errors {
        let count = self.errors.load(Ordering::Relaxed);
        Errors { count, last: (count > 0).then(|| Moment(self.last_error.load(Ordering::Relaxed))) }
    }

    /// Writes what was counted.
    pub fn expose(&self, out: &mut Exposition) {
        let routes = self.routes.read().unwrap_or_else(PoisonError::into_inner).clone();
        let each = || {
            routes.iter().flat_map(|(route, series)| {
                METHODS.iter().zip(series.iter()).map(move |(method, series)| (route.as_str(), *method, series))
            })
        };
        out.family("mithaq_http_requests_total", Kind::Counter, "Requests answered.");
        for (route, method, series) in each() {
            for (class, count) in CLASSES.iter().zip(&series.classes) {
                let count = count.load(Ordering::Relaxed);
                if count > 0 {
                    out.sample("", &[("route", route), ("method", method), ("status", class)], count as f64);
                }
            }
        }
        out.family("mithaq_http_request_duration_seconds", Kind::Histogram, "Time until an answer began.");
        for (route, method, series) in each() {
            let count: u64 = series.classes.iter().map(|count| count.load(Ordering::Relaxed)).sum();
            if count > 0 {
                series.expose(out, &[("route", route), ("method", method)], count);
            }
        }
        out.single(
            "mithaq_http_errors_total",
            Kind::Counter,
            "Answers that were our fault.",
            self.errors().count as f64,
        );
        let refused = self.refused_sign_ins.load(Ordering::Relaxed) as f64;
        out.single("mithaq_sign_in_failures_total", Kind::Counter, "Passwords and codes refused.", refused);
    }
}

impl Series {
    fn expose(&self, out: &mut Exposition, labels: &[(&str, &str)], count: u64) {
        let mut below = 0;
        for (bound, here) in BOUNDS_MS.iter().zip(&self.durations) {
            below += here.load(Ordering::Relaxed);
            let bound = (*bound as f64 / 1000.0).to_string();
            let labels: Vec<_> = labels.iter().copied().chain([("le", bound.as_str())]).collect();
            // Another request may have been counted meanwhile: the classes never exceed the whole.
            out.sample("_bucket", &labels, below.min(count) as f64);
        }
        let all: Vec<_> = labels.iter().copied().chain([("le", "+Inf")]).collect();
        out.sample("_bucket", &all, count as f64);
        out.sample("_sum", labels, self.microseconds.load(Ordering::Relaxed) as f64 / 1e6);
        out.sample("_count", labels, count as f64);
    }
}
