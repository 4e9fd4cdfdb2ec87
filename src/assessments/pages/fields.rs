//! By what the State says today the register is filtered and counted, as `app.rs` registers it.

use crate::app::Terms;
use crate::assessments::Standing;
use crate::assessments::scale::ValueId;
use crate::assessments::standing::BY_PART;
use crate::permissions::{Actor, scope};
use crate::platform::clock::Date;
use crate::recommendations::fields::{Field, Known};

pub const STATUS: Field = Field {
    parameter: "status",
    message: "status-heading",
    none: "status-none",
    is_for: |_| true,
    is_open: true,
    is_discreet: false,
    known,
    number: |terms, code| match code {
        BY_PART => Some(BY_PART_NUMBER),
        code => terms.scales.of_state()?.value(code).and_then(|value| u32::try_from(value.id.0).ok()),
    },
    written: |terms, number| match number {
        BY_PART_NUMBER => Some(BY_PART.into()),
        number => {
            let state = terms.scales.of_state()?;
            let value = state.values.iter().find(|value| value.id == ValueId(number.into()))?;
            Some(value.code.as_str().into())
        }
    },
    label: |visit, terms, number| match number {
        BY_PART_NUMBER => (visit.word("status-by-part").to_owned(), None),
        number => {
            let name = terms.scales.value(ValueId(number.into())).map(|(_, value)| value.in_language(&visit.lang));
            (name.unwrap_or_default().to_owned(), None)
        }
    },
};

/// Above the number of any value.
const BY_PART_NUMBER: u32 = 1_000_000_000;

fn known(terms: &Terms, actor: &Actor, _today: Date) -> Known {
    let seen = scope(actor);
    let number = |standing| match standing {
        Standing::At(value) => u32::try_from(value.0).ok(),
        Standing::ByPart => Some(BY_PART_NUMBER),
        Standing::None => None,
    };
    terms.standings.entries().filter_map(|entry| Some((entry, number(terms.standings.of(entry, seen))?))).collect()
}
