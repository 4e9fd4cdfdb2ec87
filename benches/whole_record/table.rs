//! The figures as a table for people or as one JSON object.

use serde::Serialize;
use serde_json::{Value, json};

use crate::machine::rounded;

#[derive(Serialize)]
pub struct Figure {
    what: String,
    figure: f64,
    unit: &'static str,
    /// At most this; `None` for what only explains another figure.
    to_reach: Option<f64>,
}

/// A figure that must not be larger than `to_reach`.
pub fn at_most(what: impl Into<String>, figure: f64, unit: &'static str, to_reach: f64) -> Figure {
    Figure { what: what.into(), figure: rounded(figure), unit, to_reach: Some(to_reach) }
}

/// A figure that explains another.
pub fn told(what: impl Into<String>, figure: f64, unit: &'static str) -> Figure {
    Figure { what: what.into(), figure: rounded(figure), unit, to_reach: None }
}

impl Figure {
    fn is_missed(&self) -> bool {
        self.to_reach.is_some_and(|most| self.figure > most)
    }
}

pub fn as_json(machine: &Value, figures: &[Figure]) -> Value {
    let missed = figures.iter().filter(|figure| figure.is_missed()).count();
    json!({ "machine": machine, "figures": figures, "missed": missed })
}

pub fn print(machine: &Value, figures: &[Figure]) {
    let word = |key: &str| machine.get(key).map(Value::to_string).unwrap_or_default();
    println!(
        "Machine: {} cores, {}, load {} before; {} with {} ms a sync (99 of 100 within {} ms).\n",
        word("cores"),
        word("processor"),
        word("load_before"),
        word("file_system"),
        word("sync_ms_p50"),
        word("sync_ms_p99"),
    );
    println!(
        "| {:<62} | {:>12} | {:>10} |   |\n|{:-<64}|{:->14}|{:->12}|---|",
        "what", "figure", "to reach", "", "", ""
    );
    for figure in figures {
        let to_reach = figure.to_reach.map(|most| format!("≤ {most} {}", figure.unit)).unwrap_or_default();
        let value = format!("{} {}", figure.figure, figure.unit);
        let mark = if figure.is_missed() { "✗" } else { " " };
        println!("| {:<62} | {value:>12} | {to_reach:>10} | {mark} |", figure.what);
    }
}
