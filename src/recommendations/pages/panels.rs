//! What slices above the register add to an entry's page: each is a panel with a template of its own,
//! which finds its content as `panel`. Which there are, and in which order, `app.rs` says.

use std::future::Future;
use std::pin::Pin;

use serde::Serialize;

use crate::platform::web::Problem;
use crate::recommendations::Record;
use crate::site::Visit;

#[derive(Serialize)]
pub struct Panel {
    pub template: &'static str,
    pub content: serde_json::Value,
}

/// `None` where there is nothing to say to this reader.
pub type PanelFuture<'a> = Pin<Box<dyn Future<Output = Result<Option<Panel>, Problem>> + Send + 'a>>;

pub type MakePanel = for<'a> fn(&'a Visit, &'a Record) -> PanelFuture<'a>;

/// The panels of an entry, in their order.
pub async fn of(visit: &Visit, record: &Record) -> Result<Vec<Panel>, Problem> {
    let mut panels = Vec::new();
    for make in crate::app::ENTRY_PANELS {
        panels.extend(make(visit, record).await?);
    }
    Ok(panels)
}
