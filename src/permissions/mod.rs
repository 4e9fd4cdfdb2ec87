//! Who may see and do what. Knows no slice: a *subject* says what it is, an *actor* who asks.
//!
//! `can` answers for one thing and `scope` is the same rule as a filter; they stand side by side so
//! that a list never shows what its pages would refuse. A test holds them equal for every case.

mod actor;

pub use actor::{Actor, Class, Duty, Person, Post, Role};

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
    /// What an institution is, and which posts it has.
    Institution,
    /// Who holds which post, and how to reach them.
    Appointment,
    /// The same for posts of the secretariat: whoever gives them gives nearly every right.
    SecretariatPost,
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
        Actor::Visitor => act == Act::See && is_shown(actor, subject),
        Actor::Person(person) => {
            let by_role = person.role.is_some_and(|role| role_can(role, act, subject.kind));
            let by_office = person.is_secretariat() && secretariat_can(act, subject.kind);
            let by_post = act == Act::See && (is_shown(actor, subject) || knows_people(person, subject.kind));
            by_role || by_office || by_post
        }
        Actor::CommandLine => true,
        Actor::System => act != Act::Publish,
    }
}

/// An administrator runs the instance, an auditor looks on.
fn role_can(role: Role, act: Act, kind: Kind) -> bool {
    match (role, kind) {
        (Role::Administrator, Kind::Account | Kind::Running | Kind::System | Kind::SecretariatPost) => true,
        (Role::Administrator | Role::Auditor, _) => act == Act::See,
    }
}

fn secretariat_can(act: Act, kind: Kind) -> bool {
    match kind {
        Kind::Account | Kind::System => false,
        Kind::Running => act == Act::See,
        _ => true,
    }
}

/// What is published for those to whom this actor belongs.
fn is_shown(actor: &Actor, subject: &Subject) -> bool {
    match subject.kind {
        Kind::Recommendation => subject.workflow == Workflow::Published && scope(actor).contains(&subject.audience),
        Kind::Institution => true,
        _ => false,
    }
}

/// Full members find one another; of observers, who may be at risk, only the secretariat knows.
fn knows_people(person: &Person, kind: Kind) -> bool {
    matches!(kind, Kind::Appointment | Kind::SecretariatPost) && person.is_full_member()
}

/// The audiences whose published items `actor` sees in lists, counts and exports.
pub fn scope(actor: &Actor) -> &'static [Audience] {
    match actor {
        Actor::Visitor => &[Audience::Public],
        Actor::Person(person) if person.role.is_some() || person.is_secretariat() => &Audience::ALL,
        Actor::Person(person) if person.is_full_member() => &[Audience::Members, Audience::Observers, Audience::Public],
        Actor::Person(person) if !person.posts.is_empty() => &[Audience::Observers, Audience::Public],
        Actor::Person(_) => &[Audience::Public],
        Actor::CommandLine | Actor::System => &Audience::ALL,
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

    const KINDS: [Kind; 9] = [
        Kind::Recommendation,
        Kind::Batch,
        Kind::Account,
        Kind::Wording,
        Kind::Running,
        Kind::System,
        Kind::Institution,
        Kind::Appointment,
        Kind::SecretariatPost,
    ];

    fn person(role: Option<Role>, posts: Vec<Post>) -> Actor {
        Actor::Person(Person { public_id: "one".to_owned(), role, posts })
    }

    fn post(duty: Duty, class: Class) -> Post {
        Post { duty, class, institution: 2, answers_for: vec![2] }
    }

    /// Everybody who may ask, by what the table calls them.
    fn everybody() -> Vec<(String, Actor)> {
        let mut all: Vec<(String, Actor)> =
            Role::ALL.into_iter().map(|role| (role.code().to_owned(), person(Some(role), Vec::new()))).collect();
        for class in Class::ALL {
            for duty in Duty::ALL {
                let name = format!("{}, {}", duty.code(), class.code());
                all.push((name, person(None, vec![post(duty, class)])));
            }
        }
        all.push(("nobody".to_owned(), person(None, Vec::new())));
        all.extend([Actor::Visitor, Actor::CommandLine, Actor::System].map(|actor| (actor.name(), actor)));
        all
    }

    #[test]
    fn a_list_never_shows_what_a_page_would_refuse() {
        for (_, actor) in everybody() {
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
        // Those who may do the same stand in one group.
        let mut groups: Vec<(String, Vec<String>)> = Vec::new();
        for (name, actor) in everybody() {
            let mut table = String::new();
            for kind in KINDS {
                let acts = [Act::See, Act::Change, Act::Publish, Act::Undo];
                let may: Vec<String> = acts
                    .into_iter()
                    .filter(|act| can(&actor, *act, &subject(kind)))
                    .map(|act| format!("{act:?}").to_lowercase())
                    .collect();
                if !may.is_empty() {
                    table.push_str(&format!("  {:<16} {}\n", format!("{kind:?}").to_lowercase(), may.join(" ")));
                }
            }
            match groups.iter_mut().find(|(other, _)| *other == table) {
                Some((_, names)) => names.push(name),
                None => groups.push((table, vec![name])),
            }
        }
        let table: String = groups.iter().map(|(table, names)| format!("{}\n{table}", names.join(" · "))).collect();
        insta::assert_snapshot!(table, @"
        administrator
          recommendation   see
          batch            see
          account          see change publish undo
          wording          see
          running          see change publish undo
          system           see change publish undo
          institution      see
          appointment      see
          secretariatpost  see change publish undo
        auditor
          recommendation   see
          batch            see
          account          see
          wording          see
          running          see
          system           see
          institution      see
          appointment      see
          secretariatpost  see
        secretariat, member · secretariat, observer
          recommendation   see change publish undo
          batch            see change publish undo
          wording          see change publish undo
          running          see
          institution      see change publish undo
          appointment      see change publish undo
          secretariatpost  see change publish undo
        chair, member · member, member · validating-authority, member · focal-point, member · alternate, member · observer, member
          institution      see
          appointment      see
          secretariatpost  see
        chair, observer · member, observer · validating-authority, observer · focal-point, observer · alternate, observer · observer, observer · nobody · visitor
          institution      see
        command-line
          recommendation   see change publish undo
          batch            see change publish undo
          account          see change publish undo
          wording          see change publish undo
          running          see change publish undo
          system           see change publish undo
          institution      see change publish undo
          appointment      see change publish undo
          secretariatpost  see change publish undo
        system
          recommendation   see change undo
          batch            see change undo
          account          see change undo
          wording          see change undo
          running          see change undo
          system           see change undo
          institution      see change undo
          appointment      see change undo
          secretariatpost  see change undo
        ");
    }

    #[test]
    fn a_visitor_sees_what_is_published_for_the_public_and_changes_nothing() {
        for audience in Audience::ALL {
            for workflow in [Workflow::Draft, Workflow::Published] {
                for kind in KINDS {
                    let subject = Subject { kind, audience, workflow };
                    let published = audience == Audience::Public && workflow == Workflow::Published;
                    let open = kind == Kind::Institution || (kind == Kind::Recommendation && published);
                    assert_eq!(can(&Actor::Visitor, Act::See, &subject), open);
                    for act in [Act::Change, Act::Publish, Act::Undo] {
                        assert!(!can(&Actor::Visitor, act, &subject));
                    }
                }
            }
        }
    }
}
