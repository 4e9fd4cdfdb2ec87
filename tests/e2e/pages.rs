//! One page of every kind.

/// A kind of page: its name in pictures and messages, and what follows the language in its address.
pub struct Kind {
    pub name: &'static str,
    path: &'static str,
    pub status: u16,
}

impl Kind {
    /// The address in a language, where a search is for a word of that language.
    pub fn address(&self, lang: &str) -> String {
        let children = match lang {
            "ar" => "%D8%A7%D9%84%D8%A3%D8%B7%D9%81%D8%A7%D9%84",
            "es" => "ni%C3%B1os",
            "fr" => "enfants",
            "pt" => "crian%C3%A7as",
            "ru" => "%D0%B4%D0%B5%D1%82%D0%B5%D0%B9",
            "zh" => "%E5%84%BF%E7%AB%A5",
            _ => "children",
        };
        format!("/{lang}{}", self.path.replace("WORD", children))
    }
}

/// Paragraph 6.8 of A/HRC/DEMO-48/7; its identifier follows from its source and never changes.
pub const RECORD: &str = "/r/4884d2c8-d63b-5e66-b429-27dc1b198b81";

pub const KINDS: &[Kind] = &[
    shown("overview", "/"),
    shown("list", "/recommendations"),
    shown("search", "/recommendations?q=WORD"),
    shown("filtered", "/recommendations?position=noted&position=supported"),
    shown("document", "/recommendations?document=A%2FHRC%2FDEMO-48%2F7"),
    shown("empty", "/recommendations?q=zyzzyva"),
    shown("facet", "/recommendations/by/theme"),
    shown("facet-empty", "/recommendations/by/theme?filter_q=zyzzyva"),
    shown("record", RECORD),
    shown("history", "/r/4884d2c8-d63b-5e66-b429-27dc1b198b81/history"),
    shown("documents", "/documents"),
    shown("institutions", "/institutions"),
    shown("status", "/status"),
    shown("institution", "/institutions/national-mechanism"),
    shown("post", "/posts/secretariat"),
    shown("document-history", "/documents/A~HRC~DEMO-48~7/history"),
    shown("mechanisms", "/mechanisms"),
    shown("states", "/states"),
    shown("themes", "/topics/theme"),
    shown("persons", "/topics/person"),
    shown("goals", "/topics/sdg"),
    shown("frameworks", "/frameworks"),
    shown("data", "/data"),
    shown("progress", "/progress"),
    shown("sign-in", "/sign-in"),
    shown("invitation-gone", "/invitation/0123456789abcdef0123456789abcdef"),
    Kind { name: "not-found", path: "/nowhere", status: 404 },
    Kind { name: "bad-request", path: "/recommendations?year=soon", status: 400 },
];

const fn shown(name: &'static str, path: &'static str) -> Kind {
    Kind { name, path, status: 200 }
}
