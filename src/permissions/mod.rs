//! Who may see and do what. Knows no slice: a *subject* says what it is, an *actor* who asks.
//!
//! `can` answers for one thing and `scope` is the same rule as a filter; they stand side by side so
//! that a list never shows what its pages would refuse. A test holds them equal for every case.

/// For whom an item is meant. Publishing is an act; everything else stays inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Audience {
    /// The secretariat alone.
    Internal,
    /// Institutions that are full members of the national mechanism.
    Members,
    /// Members, and observers such as the NHRI.
    Observers,
    Public,
}

impl Audience {
    pub const ALL: [Audience; 4] = [Audience::Internal, Audience::Members, Audience::Observers, Audience::Public];

    pub fn code(self) -> &'static str {
        match self {
            Audience::Internal => "internal",
            Audience::Members => "members",
            Audience::Observers => "observers",
            Audience::Public => "public",
        }
    }

    pub fn from_code(code: &str) -> Option<Audience> {
        Audience::ALL.into_iter().find(|audience| audience.code() == code)
    }
}

/// Where an item stands in its making, apart from who may see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Workflow {
    Draft,
    Published,
}

impl Workflow {
    pub fn code(self) -> &'static str {
        match self {
            Workflow::Draft => "draft",
            Workflow::Published => "published",
        }
    }

    pub fn from_code(code: &str) -> Option<Workflow> {
        [Workflow::Draft, Workflow::Published].into_iter().find(|state| state.code() == code)
    }
}

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Anybody on the public site; changes nothing.
    Visitor,
    /// A person at the server's own command line.
    CommandLine,
    /// The program itself: resuming, cleaning up.
    System,
}

impl Actor {
    /// The name under which the ledger keeps an act.
    pub fn name(&self) -> &'static str {
        match self {
            Actor::Visitor => "visitor",
            Actor::CommandLine => "command-line",
            Actor::System => "system",
        }
    }

    pub fn from_name(name: &str) -> Option<Actor> {
        [Actor::Visitor, Actor::CommandLine, Actor::System].into_iter().find(|actor| actor.name() == name)
    }
}

/// The kinds of thing that permissions tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Recommendation,
    Batch,
}

/// What is asked about, in the words that rules need.
#[derive(Clone, Copy, Debug)]
pub struct Subject {
    pub kind: Kind,
    pub audience: Audience,
    pub workflow: Workflow,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    See,
    Change,
    Publish,
    Undo,
}

/// Whether `actor` may do `act` to this one thing.
pub fn can(actor: &Actor, act: Act, subject: &Subject) -> bool {
    match (actor, act) {
        (Actor::Visitor, Act::See) => {
            subject.kind == Kind::Recommendation
                && subject.workflow == Workflow::Published
                && scope(actor).contains(&subject.audience)
        }
        (Actor::Visitor, _) => false,
        (Actor::CommandLine, _) => true,
        (Actor::System, act) => act != Act::Publish,
    }
}

/// The audiences whose published items `actor` sees in lists, counts and exports.
pub fn scope(actor: &Actor) -> &'static [Audience] {
    match actor {
        Actor::Visitor => &[Audience::Public],
        Actor::CommandLine | Actor::System => &Audience::ALL,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_never_shows_what_a_page_would_refuse() {
        for actor in [Actor::Visitor, Actor::CommandLine, Actor::System] {
            for audience in Audience::ALL {
                let subject = Subject { kind: Kind::Recommendation, audience, workflow: Workflow::Published };
                let page = can(&actor, Act::See, &subject);
                let list = scope(&actor).contains(&audience);
                assert_eq!(page, list, "{actor:?} and {audience:?}");
            }
        }
    }

    #[test]
    fn a_visitor_sees_what_is_published_for_the_public_and_changes_nothing() {
        for audience in Audience::ALL {
            for workflow in [Workflow::Draft, Workflow::Published] {
                for kind in [Kind::Recommendation, Kind::Batch] {
                    let subject = Subject { kind, audience, workflow };
                    let open =
                        kind == Kind::Recommendation && audience == Audience::Public && workflow == Workflow::Published;
                    assert_eq!(can(&Actor::Visitor, Act::See, &subject), open);
                    for act in [Act::Change, Act::Publish, Act::Undo] {
                        assert!(!can(&Actor::Visitor, act, &subject));
                    }
                }
            }
        }
    }
}
