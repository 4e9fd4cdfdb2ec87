//! Who may see and do what. Knows no slice: a *subject* says what it is, an *actor* who asks.
//!
//! `can` answers for one thing; `scope` and `reach` are the same rule as a filter. They stand side
//! by side so that a list never shows what its pages would refuse. A test holds them equal for
//! every case.

mod actor;
mod subject;
#[cfg(test)]
mod tests;
mod work;

pub use actor::{Actor, Class, Duty, Person, Post, Role};
pub use subject::{Act, Audience, Kind, Parties, Subject, Workflow};

/// Whether `actor` may do `act` to this one thing.
pub fn can(actor: &Actor, act: Act, subject: &Subject) -> bool {
    if work::is_against_independence(act, subject) {
        return false;
    }
    match actor {
        Actor::Visitor => act == Act::See && is_shown(actor, subject),
        Actor::Person(person) => {
            let by_role = person.role.is_some_and(|role| role_can(role, act, subject));
            let by_office = person.is_secretariat() && work::secretariat_can(person, act, subject);
            let by_post = person.posts.iter().any(|post| work::post_can(person, post, act, subject));
            let by_class = act == Act::See && (is_shown(actor, subject) || knows_people(person, subject.kind));
            by_role || by_office || by_post || by_class
        }
        // It keeps the record, and does nobody's part of the work: whom nobody can tell apart is no
        // second pair of eyes.
        Actor::CommandLine => matches!(act, Act::See | Act::Change | Act::Publish | Act::Undo),
        Actor::System => matches!(act, Act::See | Act::Change | Act::Undo | Act::Remind),
    }
}

/// An administrator runs the instance, an auditor looks on. What is sealed, and what somebody still
/// writes for themselves, is for neither.
fn role_can(role: Role, act: Act, subject: &Subject) -> bool {
    match (role, subject.kind) {
        (Role::Administrator, Kind::Account | Kind::Running | Kind::System | Kind::SecretariatPost) => {
            matches!(act, Act::See | Act::Change | Act::Publish | Act::Undo)
        }
        (_, Kind::Original) => false,
        (_, Kind::Update | Kind::Status | Kind::Evidence) => act == Act::See && subject.workflow != Workflow::Draft,
        (_, Kind::Assessment) => act == Act::See && subject.workflow == Workflow::Published,
        (Role::Administrator | Role::Auditor, _) => act == Act::See,
    }
}

/// What is published for those to whom this actor belongs.
fn is_shown(actor: &Actor, subject: &Subject) -> bool {
    match subject.kind {
        Kind::Institution => true,
        kind if has_audience(kind) => {
            subject.workflow == Workflow::Published && scope(actor).contains(&subject.audience)
        }
        _ => false,
    }
}

/// Things that are published for somebody.
fn has_audience(kind: Kind) -> bool {
    use Kind::{Assessment, Assignment, Cluster, Evidence, Grade, Measure, Recommendation, Status, Update};
    matches!(kind, Recommendation | Cluster | Assignment | Measure | Update | Evidence | Status | Assessment | Grade)
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

/// Whether what is meant for this audience is meant for institutions of a class: nothing that one may
/// not see is given to it.
pub fn is_meant_for(audience: Audience, class: Class) -> bool {
    match audience {
        Audience::Internal => false,
        Audience::Members => class == Class::Member,
        Audience::Observers | Audience::Public => true,
    }
}

/// What `actor` sees in lists of the work of institutions. An item is in reach if any of the three
/// holds it; a store turns them into conditions of its query.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reach {
    /// What counts, for these audiences.
    pub published: &'static [Audience],
    /// What has not come so far yet, from this stage on, of all institutions.
    pub unfinished: &'static [Workflow],
    /// Everything of these institutions that is theirs, at any stage.
    pub leading: Vec<i64>,
    /// And, of what they support, at these stages.
    pub supporting: &'static [Workflow],
}

impl Reach {
    /// Whether an item is in reach.
    pub fn admits(&self, subject: &Subject) -> bool {
        let any = |institutions: &[i64]| institutions.iter().any(|one| self.leading.contains(one));
        let published = subject.workflow == Workflow::Published && self.published.contains(&subject.audience);
        published
            || self.unfinished.contains(&subject.workflow)
            || any(subject.parties.lead)
            || (self.supporting.contains(&subject.workflow) && any(subject.parties.supporting))
    }
}

/// The reach of `actor` among things of one kind.
pub fn reach(actor: &Actor, kind: Kind) -> Reach {
    let none: &[Workflow] = &[];
    let after_draft: &[Workflow] = &[Workflow::Submitted, Workflow::Approved, Workflow::Returned, Workflow::Published];
    let (sees_all, posts): (_, &[Post]) = match actor {
        Actor::Person(person) => (person.role.is_some() || person.is_secretariat(), &person.posts),
        Actor::Visitor => (false, &[]),
        Actor::CommandLine | Actor::System => (true, &[]),
    };
    let is_program = matches!(actor, Actor::CommandLine | Actor::System);
    let (unfinished, supporting): (&[Workflow], &[Workflow]) = match kind {
        Kind::Cluster | Kind::Assignment | Kind::Measure => (&Workflow::ALL, &Workflow::ALL),
        Kind::Update | Kind::Status => (after_draft, &[Workflow::Published]),
        Kind::Evidence => (after_draft, none),
        Kind::Grade => (&Workflow::ALL, none),
        _ => (none, none),
    };
    let unfinished = if is_program { &Workflow::ALL } else { unfinished };
    let ties = matches!(
        kind,
        Kind::Cluster
            | Kind::Assignment
            | Kind::Measure
            | Kind::Update
            | Kind::Evidence
            | Kind::Status
            | Kind::Assessment
    );
    let leading = posts.iter().filter(|_| ties).flat_map(|post| &post.answers_for).copied().collect();
    Reach { published: scope(actor), unfinished: if sees_all { unfinished } else { none }, leading, supporting }
}

/// Whether `actor` may do `act` to accounts, which have no audience of their own.
pub fn can_on_accounts(actor: &Actor, act: Act) -> bool {
    can_on(actor, act, Kind::Account)
}

/// Whether `actor` may do `act` to things of a kind that have no audience of their own.
pub fn can_on(actor: &Actor, act: Act, kind: Kind) -> bool {
    can(actor, act, &Subject::new(kind, Audience::Internal, Workflow::Published))
}

/// Whether `actor` may do `act` to imports and to files sent for them.
pub fn can_on_imports(actor: &Actor, act: Act) -> bool {
    can_on(actor, act, Kind::Batch)
}

/// The same for the program itself.
pub fn can_on_system(actor: &Actor, act: Act) -> bool {
    can_on(actor, act, Kind::System)
}

/// The institutions for which `actor` may bring evidence.
pub fn brings_evidence_for(actor: &Actor) -> Vec<i64> {
    let Actor::Person(person) = actor else { return Vec::new() };
    let mut all: Vec<i64> = person.posts.iter().map(|post| post.institution).collect();
    all.sort_unstable();
    all.dedup();
    all.retain(|one| {
        let parties = Parties { lead: &[*one], ..Parties::default() };
        let draft = Subject::new(Kind::Evidence, Audience::Internal, Workflow::Draft);
        can(actor, Act::Change, &Subject { parties, ..draft })
    });
    all
}

/// Whether `actor` may bring files of any kind: asked before one is read.
pub fn may_bring_files(actor: &Actor) -> bool {
    !brings_evidence_for(actor).is_empty()
}
