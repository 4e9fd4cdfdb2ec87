//! `mithaq export recommendations`: the rows of any list, as a file.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Result, anyhow};
use clap::{Subcommand, ValueEnum};

use super::{Outcome, Place};

use crate::platform::web::Problem;
use crate::recommendations::export::export;
use crate::recommendations::filter::Filter;
use crate::site::Visit;
use crate::site::download::FileFormat;

#[derive(Subcommand)]
pub enum What {
    /// Entries of the register, as the public sees them
    Recommendations {
        #[arg(long, value_enum)]
        format: Choice,
        /// The same parameters as in the address of a list: "theme=right-to-education&q=school"
        #[arg(long, default_value = "", value_name = "PARAMETERS")]
        filter: String,
        /// Language of labels, and of texts where there are any
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
        /// File to write [default: standard output]
        #[arg(long, short, value_name = "FILE")]
        output: Option<PathBuf>,
        #[command(flatten)]
        place: Place,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Choice {
    Csv,
    Xlsx,
    Json,
}

pub async fn run(What::Recommendations { format, filter, lang, output, place }: What) -> Result<Outcome> {
    let app = Arc::new(place.open().await?);
    let lang = lang.unwrap_or_else(|| app.default_language().code.clone());
    let format = match format {
        Choice::Csv => FileFormat::Csv,
        Choice::Xlsx => FileFormat::Xlsx,
        Choice::Json => FileFormat::Json,
    };
    let filter = Filter::parse(&filter);
    if let Some(unknown) = filter.unknown.first() {
        return Err(anyhow!("--filter: there is no parameter `{unknown}`"));
    }
    let visit = Visit::of_nobody(app, lang);
    let out: Box<dyn Write> = match output {
        Some(path) => Box::new(std::fs::File::create(&path)?),
        None => Box::new(io::stdout().lock()),
    };
    match export(&visit, &filter, format, BufWriter::new(out)).await {
        Ok(_) => Ok(Outcome::Done),
        Err(Problem::BadRequest { parameter, value }) => {
            Err(anyhow!("--filter: `{value}` is not known for `{parameter}`"))
        }
        Err(Problem::TooMuch { parameter }) => Err(anyhow!("--filter: there are too many values for `{parameter}`")),
        Err(Problem::TooManyWords { characters, words }) => {
            Err(anyhow!("--filter: at most {characters} characters and {words} words can be searched for at once"))
        }
        Err(Problem::TooManyRows { most }) => Err(anyhow!("a spreadsheet holds at most {most} entries; take csv")),
        Err(Problem::Internal(error)) => Err(anyhow!("{error:#}")),
        Err(problem) => Err(anyhow!("{problem:?}")),
    }
}
