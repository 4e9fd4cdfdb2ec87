//! Documents and charts from plain rows: nothing here knows what they are about.
//!
//! ```
//! use mithaq_typeset::chart::{Bar, Chart};
//!
//! let bars = [Bar { label: "UPR".into(), value: 24, text: "24".into(), href: None }];
//! let svg = Chart { title: "By mechanism", rtl: false }.bars(&bars);
//! assert!(svg.contains("24"));
//! ```

pub mod chart;
pub mod sheet;
