//! A bar on the terminal, for whoever waits; nothing where nobody looks.

use std::io::{self, IsTerminal};

pub struct Bar {
    shown: bool,
}

impl Bar {
    pub fn new() -> Bar {
        Bar { shown: io::stderr().is_terminal() }
    }

    /// Draws how much of `total` is done, or only that something is while `total` is 0; `count` is
    /// what a person counts in.
    pub fn draw(&self, title: &str, done: u64, total: u64, count: u64) {
        if !self.shown {
            return;
        }
        match (done.min(total) * 100).checked_div(total) {
            Some(percent) => {
                let filled = "#".repeat((percent / 4) as usize);
                eprint!("\r\u{1b}[K[{filled:<25}] {percent:>3} %  {title} {count}");
            }
            None => eprint!("\r\u{1b}[K{title} {count} …"),
        }
    }

    pub fn clear(&self) {
        if self.shown {
            eprint!("\r\u{1b}[K");
        }
    }
}
