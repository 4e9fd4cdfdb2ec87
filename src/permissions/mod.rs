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

/// What an account is for. Only these three: everything else is a post in an institution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Runs the instance and its accounts; publishes nothing.
    Administrator,
    /// Works on the register.
    Secretariat,
    /// Reads everything that is not sealed, changes nothing.
    Auditor,
}

impl Role {
    pub const ALL: [Role; 3] = [Role::Administrator, Role::Secretariat, Role::Auditor];

    pub fn code(self) -> &'static str {
        match self {
            Role::Administrator => "administrator",
            Role::Secretariat => "secretariat",
            Role::Auditor => "auditor",
        }
    }

    pub fn parse(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.code() == code)
    }

    /// What is kept in the database; an unknown role has the fewest rights.
    pub fn from_code(code: &str) -> Role {
        Role::parse(code).unwrap_or(Role::Auditor)
    }
}

/// Somebody with an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub public_id: String,
    pub role: Role,
}

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Anybody on the public site; changes nothing.
    Visitor,
    /// Somebody who has signed in.
    Person(Person),
    /// A person at the server's own command line.
    CommandLine,
    /// The program itself: resuming, cleaning up.
    System,
}

impl Actor {
    /// The name under which the ledger keeps an act; of a person only the id of the account.
    pub fn name(&self) -> String {
        match self {
            Actor::Visitor => "visitor".to_owned(),
            Actor::Person(person) => format!("person {}", person.public_id),
            Actor::CommandLine => "command-line".to_owned(),
            Actor::System => "system".to_owned(),
        }
    }

    /// The account that a name of the ledger speaks of.
    pub fn person_named(name: &str) -> Option<&str> {
        name.strip_prefix("person ")
    }

    /// An actor by name; a person is looked up among the accounts instead, with the rights of today.
    pub fn from_name(name: &str) -> Option<Actor> {
        [Actor::Visitor, Actor::CommandLine, Actor::System].into_iter().find(|actor| actor.name() == name)
    }
}

/// The kinds of thing that permissions tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Recommendation,
    Batch,
    Account,
    /// What the national mechanism says of itself, and the words of its lists.
    Wording,
    /// How the instance runs: languages, formats, time zone.
    Running,
    /// The program itself: its state, its jobs.
    System,
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
    match actor {
        Actor::Visitor => {
            act == Act::See
                && subject.kind == Kind::Recommendation
                && subject.workflow == Workflow::Published
                && scope(actor).contains(&subject.audience)
        }
        Actor::Person(person) => match (person.role, subject.kind) {
            (Role::Administrator, Kind::Account | Kind::Running | Kind::System) => true,
            (Role::Secretariat, Kind::Account | Kind::System) => false,
            (Role::Secretariat, Kind::Running) => act == Act::See,
            (Role::Secretariat, _) => true,
            (Role::Administrator | Role::Auditor, _) => act == Act::See,
        },
        Actor::CommandLine => true,
        Actor::System => act != Act::Publish,
    }
}

/// The audiences whose published items `actor` sees in lists, counts and exports.
pub fn scope(actor: &Actor) -> &'static [Audience] {
    match actor {
        Actor::Visitor => &[Audience::Public],
        Actor::Person(_) | Actor::CommandLine | Actor::System => &Audience::ALL,
    }
}

/// Whether `actor` may do `act` to accounts, which have no audience of their own.
pub fn can_on_accounts(actor: &Actor, act: Act) -> bool {
    can_on(actor, act, Kind::Account)
}

/// Whether `actor` may do `act` to things of a kind that have no audience of their own.
pub fn can_on(actor: &Actor, act: Act, kind: Kind) -> bool {
    can(actor, act, &Subject { kind, audience: Audience::Internal, workflow: Workflow::Published })
}

/// Whether `actor` may do `act` to imports and to files sent for them.
pub fn can_on_imports(actor: &Actor, act: Act) -> bool {
    can(actor, act, &Subject { kind: Kind::Batch, audience: Audience::Internal, workflow: Workflow::Published })
}

/// The same for the program itself.
pub fn can_on_system(actor: &Actor, act: Act) -> bool {
    can(actor, act, &Subject { kind: Kind::System, audience: Audience::Internal, workflow: Workflow::Published })
}

#[cfg(test)]
mod tests {
    use super::*;

    const KINDS: [Kind; 6] =
        [Kind::Recommendation, Kind::Batch, Kind::Account, Kind::Wording, Kind::Running, Kind::System];

    fn everybody() -> Vec<Actor> {
        let person = |role| Actor::Person(Person { public_id: "one".to_owned(), role });
        Role::ALL.into_iter().map(person).chain([Actor::Visitor, Actor::CommandLine, Actor::System]).collect()
    }

    #[test]
    fn a_list_never_shows_what_a_page_would_refuse() {
        for actor in everybody() {
            for audience in Audience::ALL {
                let subject = Subject { kind: Kind::Recommendation, audience, workflow: Workflow::Published };
                let page = can(&actor, Act::See, &subject);
                let list = scope(&actor).contains(&audience);
                assert_eq!(page, list, "{actor:?} and {audience:?}");
            }
        }
    }

    #[test]
    fn each_may_do_this_and_nothing_else() {
        let subject = |kind| Subject { kind, audience: Audience::Internal, workflow: Workflow::Draft };
        let mut table = String::new();
        for actor in everybody() {
            for kind in KINDS {
                let acts = [Act::See, Act::Change, Act::Publish, Act::Undo];
                let may: Vec<String> = acts
                    .into_iter()
                    .filter(|act| can(&actor, *act, &subject(kind)))
                    .map(|act| format!("{act:?}").to_lowercase())
                    .collect();
                let name = match &actor {
                    Actor::Person(person) => person.role.code().to_owned(),
                    other => other.name(),
                };
                table.push_str(&format!("{name:<14} {:<15} {}\n", format!("{kind:?}").to_lowercase(), may.join(" ")));
            }
        }
        insta::assert_snapshot!(table, @"
        administrator  recommendation  see
        administrator  batch           see
        administrator  account         see change publish undo
        administrator  wording         see
        administrator  running         see change publish undo
        administrator  system          see change publish undo
        secretariat    recommendation  see change publish undo
        secretariat    batch           see change publish undo
        secretariat    account         
        secretariat    wording         see change publish undo
        secretariat    running         see
        secretariat    system          
        auditor        recommendation  see
        auditor        batch           see
        auditor        account         see
        auditor        wording         see
        auditor        running         see
        auditor        system          see
        visitor        recommendation  
        visitor        batch           
        visitor        account         
        visitor        wording         
        visitor        running         
        visitor        system          
        command-line   recommendation  see change publish undo
        command-line   batch           see change publish undo
        command-line   account         see change publish undo
        command-line   wording         see change publish undo
        command-line   running         see change publish undo
        command-line   system          see change publish undo
        system         recommendation  see change undo
        system         batch           see change undo
        system         account         see change undo
        system         wording         see change undo
        system         running         see change undo
        system         system          see change undo
        ");
    }

    #[test]
    fn a_visitor_sees_what_is_published_for_the_public_and_changes_nothing() {
        for audience in Audience::ALL {
            for workflow in [Workflow::Draft, Workflow::Published] {
                for kind in KINDS {
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
