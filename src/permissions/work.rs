//! The rules of the work that institutions do: who may do what to clusters, assignments, measures,
//! updates, statuses and assessments by the post they hold.

use super::subject::{Act, Kind, Parties, Subject, Workflow};
use super::{Class, Duty, Person, Post};

/// How the institutions that a post answers for are tied to a thing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tie {
    Leads,
    Supports,
    None,
}

impl Tie {
    fn of(post: &Post, parties: &Parties) -> Tie {
        let any = |institutions: &[i64]| institutions.iter().any(|one| post.answers_for.contains(one));
        match () {
            () if any(parties.lead) => Tie::Leads,
            () if any(parties.supporting) => Tie::Supports,
            () => Tie::None,
        }
    }
}

/// Nobody at all asks something of a court, or says how the State thinks it is doing.
pub fn is_against_independence(act: Act, subject: &Subject) -> bool {
    let graded = subject.kind == Kind::Status && act != Act::See;
    subject.parties.informed_only && (graded || matches!(act, Act::Assign | Act::Respond | Act::Remind))
}

/// What a person of the secretariat may do.
pub fn secretariat_can(person: &Person, act: Act, subject: &Subject) -> bool {
    let second = !has_a_hand_in(person, subject);
    match (subject.kind, act) {
        (Kind::Account | Kind::System, _) => false,
        (Kind::Running, _) => act == Act::See,
        (Kind::Update | Kind::Status | Kind::Evidence, Act::See) => subject.workflow != Workflow::Draft,
        (Kind::Original, _) => act == Act::See,
        (Kind::Assessment, _) => act == Act::Answer && subject.workflow == Workflow::Published,
        (Kind::Measure | Kind::Update | Kind::Status, Act::Accept) => second && waits_for_secretariat(subject),
        (Kind::Measure | Kind::Update | Kind::Status, Act::Return) => waits_for_secretariat(subject),
        (Kind::Update | Kind::Status, Act::Publish | Act::Undo) => subject.workflow == Workflow::Published,
        // What an institution has put forward is given back before it is written anew.
        (Kind::Measure, Act::Change) => subject.workflow.is_open() || subject.workflow == Workflow::Published,
        // It writes none of these in the place of an institution.
        (Kind::Update | Kind::Status, Act::Change) => false,
        (Kind::Evidence, _) => false,
        (Kind::Cluster | Kind::Assignment | Kind::Measure, Act::Assign | Act::Remind) => true,
        (Kind::Update | Kind::Status, Act::Remind) => true,
        (Kind::Cluster | Kind::Measure, Act::Comment) => true,
        _ => matches!(act, Act::See | Act::Change | Act::Publish | Act::Undo),
    }
}

/// A court has no validating authority: what it tells goes to the secretariat at once.
fn waits_for_secretariat(subject: &Subject) -> bool {
    let informed = subject.parties.informed_only && subject.workflow == Workflow::Submitted;
    subject.workflow == Workflow::Approved || informed
}

/// What a person may do by one of their posts, whether or not the thing is published.
pub fn post_can(person: &Person, post: &Post, act: Act, subject: &Subject) -> bool {
    let tie = Tie::of(post, &subject.parties);
    let leads = tie == Tie::Leads;
    let takes_part = tie != Tie::None;
    let writes = matches!(post.duty, Duty::FocalPoint | Duty::Alternate);
    let validates = post.duty == Duty::ValidatingAuthority;
    let workflow = subject.workflow;
    match (subject.kind, act) {
        (Kind::Cluster | Kind::Assignment | Kind::Measure, Act::See) => takes_part,
        // What a supporting institution reports is its own until it counts.
        (Kind::Update | Kind::Status, Act::See) => leads || (takes_part && workflow == Workflow::Published),
        (Kind::Assessment | Kind::Evidence | Kind::Original, Act::See) => leads,
        (Kind::Comment, Act::See) => post.class == Class::Member,
        (Kind::Cluster | Kind::Measure, Act::Comment) => post.class == Class::Member,
        // The secretariat brings its own; whoever assesses does so in any post.
        (Kind::Evidence, Act::Change) => {
            let brings = writes || post.duty == Duty::Secretariat || post.class == Class::Observer;
            leads && brings && workflow.is_open()
        }
        (Kind::Assignment, Act::Respond) => leads && validates && workflow == Workflow::Submitted,
        // The State's own word is for those who sit in the national mechanism with a voice.
        (Kind::Status, Act::Change | Act::Approve | Act::Return) if post.class != Class::Member => false,
        (Kind::Assessment, Act::Answer) if post.class != Class::Member => false,
        (Kind::Measure | Kind::Update | Kind::Status, Act::Change) => leads && writes && workflow.is_open(),
        (Kind::Measure | Kind::Update | Kind::Status, Act::Approve) => {
            leads && validates && workflow == Workflow::Submitted && !has_a_hand_in(person, subject)
        }
        (Kind::Measure | Kind::Update | Kind::Status, Act::Return) => {
            leads && validates && workflow == Workflow::Submitted
        }
        (Kind::Measure, Act::Report) => takes_part && writes && workflow == Workflow::Published,
        (Kind::Assessment, Act::Change | Act::Publish) => leads && post.class == Class::Observer,
        (Kind::Assessment, Act::Answer) => tie == Tie::Supports && writes && workflow == Workflow::Published,
        _ => false,
    }
}

/// Four eyes are not one person's.
fn has_a_hand_in(person: &Person, subject: &Subject) -> bool {
    subject.parties.hands.contains(&person.public_id)
}
