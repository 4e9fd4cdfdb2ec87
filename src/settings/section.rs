//! What can be set, field by field, and what may stand in each.

use crate::measures::follow_up::Rhythm;
use crate::permissions::Kind;

/// A page of settings, saved as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Name, State, how to reach it.
    Profile,
    /// The picture beside its name.
    Logo,
    /// What readers find on the first page, and at the foot of each.
    FrontPage,
    /// How often institutions report on their measures, and how long they may take.
    FollowUp,
    /// Languages offered, ways of writing numbers and dates, time zone.
    Languages,
}

/// What a field holds, which decides how it is shown and checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    Line,
    /// Several lines, as they are typed.
    Lines,
    /// Markdown.
    Prose,
    Email,
    /// A code of the list of States.
    State,
    /// The place of a language among those offered: a number, empty where it is not.
    Place,
    /// A language such as `ar-EG`, whose digits and names of months are used.
    Locale,
    /// One of our languages.
    Language,
    /// A name of the IANA time zone database.
    Zone,
    Calendar,
    /// A number of months: how often.
    Months,
    /// How often something comes again.
    Rhythm,
    /// A number of days.
    Days,
    /// The same: after how long.
    Age,
    /// The digest of a picture that is kept.
    Picture,
}

pub struct Field {
    pub name: &'static str,
    pub control: Control,
    /// Asked once for each language, as `name-ar`.
    pub each_language: bool,
}

const fn once(name: &'static str, control: Control) -> Field {
    Field { name, control, each_language: false }
}

const fn each(name: &'static str, control: Control) -> Field {
    Field { name, control, each_language: true }
}

const PROFILE: &[Field] = &[
    each("name", Control::Line),
    each("short-name", Control::Line),
    once("state", Control::State),
    once("email", Control::Email),
    each("address", Control::Lines),
    once("confirm", Control::Months),
];

/// After how many months holders of posts may be asked whether they are still reached as is written,
/// and evidence may count as old.
pub const MONTHS: [i64; 4] = [3, 6, 12, 24];
/// How many days after a period has ended a report on it may be due.
pub const DAYS: [i64; 7] = [0, 5, 10, 15, 20, 30, 45];
/// How often measures may be reported on that say nothing else.
pub const RHYTHMS: [Rhythm; 5] =
    [Rhythm::Monthly, Rhythm::Quarterly, Rhythm::HalfYearly, Rhythm::Yearly, Rhythm::Never];
const FOLLOW_UP: &[Field] =
    &[once("rhythm", Control::Rhythm), once("grace", Control::Days), once("evidence", Control::Age)];
const LOGO: &[Field] = &[each("picture", Control::Picture), each("alt", Control::Line)];
const FRONT_PAGE: &[Field] = &[each("front", Control::Prose), each("footer", Control::Prose)];
const LANGUAGES: &[Field] = &[
    each("place", Control::Place),
    once("default", Control::Language),
    each("locale", Control::Locale),
    once("zone", Control::Zone),
    once("calendar", Control::Calendar),
];

/// The calendars that dates can be shown in beside the Gregorian one, as Unicode names them.
pub const CALENDARS: [&str; 8] =
    ["islamic-umalqura", "islamic-civil", "persian", "ethiopic", "coptic", "hebrew", "buddhist", "indian"];

impl Section {
    pub const ALL: [Section; 5] =
        [Section::Profile, Section::Logo, Section::FrontPage, Section::FollowUp, Section::Languages];

    /// As it stands in the database and in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Section::Profile => "profile",
            Section::Logo => "logo",
            Section::FrontPage => "front-page",
            Section::FollowUp => "follow-up",
            Section::Languages => "languages",
        }
    }

    pub fn from_code(code: &str) -> Option<Section> {
        Section::ALL.into_iter().find(|section| section.code() == code)
    }

    pub fn fields(self) -> &'static [Field] {
        match self {
            Section::Profile => PROFILE,
            Section::Logo => LOGO,
            Section::FrontPage => FRONT_PAGE,
            Section::FollowUp => FOLLOW_UP,
            Section::Languages => LANGUAGES,
        }
    }

    /// What it says is published by the secretariat; how it runs is the administrator's.
    pub fn kind(self) -> Kind {
        match self {
            Section::Profile | Section::Logo | Section::FrontPage | Section::FollowUp => Kind::Wording,
            Section::Languages => Kind::Running,
        }
    }

    /// The fields with the language of each, in the order of the page: name of the field as it is
    /// sent, what it is, and its language.
    pub fn asked<'a>(
        self,
        languages: &'a [&'a str],
    ) -> impl Iterator<Item = (String, &'static Field, Option<&'a str>)> {
        self.fields().iter().flat_map(move |field| {
            let languages = if field.each_language { languages } else { &[] };
            let each = languages.iter().map(move |code| (format!("{}-{code}", field.name), field, Some(*code)));
            let once = (!field.each_language).then(|| (field.name.to_owned(), field, None));
            each.chain(once)
        })
    }
}

impl Control {
    /// The most letters that it takes.
    pub fn most(self) -> usize {
        match self {
            Control::Lines => 1000,
            Control::Prose => 20_000,
            _ => 300,
        }
    }
}
