//! Documents and charts from plain rows: nothing here knows what they are about.
//!
//! ```
//! use mithaq_typeset::chart::Scale;
//!
//! let bar = Scale { most: 24, rtl: false }.lying(12);
//! assert!(bar.contains("width=\"500\""));
//! ```

pub mod chart;
pub mod sheet;
