//! The program `mithaq`.

use std::process::ExitCode;

fn main() -> ExitCode {
    mithaq::commands::run()
}
