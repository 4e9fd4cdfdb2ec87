//! The whole table: who may do what, at which stage, and tied how to the thing.

use std::collections::{BTreeMap, BTreeSet};

use super::*;

const OWN: i64 = 2;
const ANOTHER: i64 = 3;

fn person(role: Option<Role>, posts: Vec<Post>) -> Actor {
    Actor::Person(Person { public_id: "one".to_owned(), role, posts })
}

fn post(duty: Duty, class: Class) -> Post {
    Post { duty, class, institution: OWN, answers_for: vec![OWN] }
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

/// How a thing may be tied to the institution for which the posts above answer.
const TIES: [(&str, Parties); 3] = [
    ("own", Parties { lead: &[OWN], supporting: &[ANOTHER], hands: &[], informed_only: false }),
    ("supported", Parties { lead: &[ANOTHER], supporting: &[OWN], hands: &[], informed_only: false }),
    ("other", Parties { lead: &[ANOTHER], supporting: &[], hands: &[], informed_only: false }),
];

/// Every thing that can be asked about, but for its hands and for courts.
fn everything() -> impl Iterator<Item = (&'static str, Subject<'static>)> {
    Kind::ALL.into_iter().flat_map(|kind| {
        Audience::ALL.into_iter().flat_map(move |audience| {
            Workflow::ALL.into_iter().flat_map(move |workflow| {
                TIES.map(|(tie, parties)| (tie, Subject { kind, audience, workflow, parties })).into_iter()
            })
        })
    })
}

#[test]
fn a_list_never_shows_what_a_page_would_refuse() {
    let listed = [
        Kind::Recommendation,
        Kind::Cluster,
        Kind::Assignment,
        Kind::Measure,
        Kind::Update,
        Kind::Evidence,
        Kind::Status,
        Kind::Assessment,
        Kind::Grade,
    ];
    for (name, actor) in everybody() {
        for (tie, subject) in everything().filter(|(_, subject)| listed.contains(&subject.kind)) {
            let page = can(&actor, Act::See, &subject);
            // The register holds what is published alone.
            let list = match subject.kind {
                Kind::Recommendation if subject.workflow == Workflow::Published => {
                    scope(&actor).contains(&subject.audience)
                }
                Kind::Recommendation => continue,
                kind => reach(&actor, kind).admits(&subject),
            };
            assert_eq!(page, list, "{name}, {tie}: {subject:?}");
        }
    }
}

/// One line for all who may do an act to a kind of thing at the same stages, the audience being the
/// narrowest: what an audience adds is the subject of the next test.
#[test]
fn each_may_do_this_and_nothing_else() {
    let mut table = String::new();
    for kind in Kind::ALL {
        table.push_str(&format!("{kind:?}\n"));
        for act in Act::ALL {
            let mut lines: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for (name, actor) in everybody() {
                let mut ties: BTreeMap<Vec<&str>, Vec<&str>> = BTreeMap::new();
                for (tie, parties) in TIES {
                    let at = |workflow| Subject { kind, audience: Audience::Internal, workflow, parties };
                    let stages = Workflow::ALL.into_iter().filter(|stage| can(&actor, act, &at(*stage)));
                    ties.entry(stages.map(Workflow::code).collect()).or_default().push(tie);
                }
                for (stages, ties) in ties.into_iter().filter(|(stages, _)| !stages.is_empty()) {
                    let all = stages.len() == Workflow::ALL.len();
                    let stages = if all { String::new() } else { format!(" [{}]", stages.join(" ")) };
                    let ties = if ties.len() == TIES.len() { String::new() } else { format!(" ({})", ties.join(" ")) };
                    lines.entry(format!("{ties}{stages}")).or_default().push(name.clone());
                }
            }
            for (when, who) in lines {
                table.push_str(&format!("  {:<8} {}{when}\n", format!("{act:?}").to_lowercase(), in_short(&who)));
            }
        }
    }
    insta::assert_snapshot!(table, @"
    Recommendation
      see      administrator · auditor · secretariat · command-line · system
      change   secretariat · command-line · system
      publish  secretariat · command-line
      undo     secretariat · command-line · system
      remind   system
    Batch
      see      administrator · auditor · secretariat · command-line · system
      change   secretariat · command-line · system
      publish  secretariat · command-line
      undo     secretariat · command-line · system
      remind   system
    Account
      see      administrator · auditor · command-line · system
      change   administrator · command-line · system
      publish  administrator · command-line
      undo     administrator · command-line · system
      remind   system
    Wording
      see      administrator · auditor · secretariat · command-line · system
      change   secretariat · command-line · system
      publish  secretariat · command-line
      undo     secretariat · command-line · system
      remind   system
    Running
      see      administrator · auditor · secretariat · command-line · system
      change   administrator · command-line · system
      publish  administrator · command-line
      undo     administrator · command-line · system
      remind   system
    System
      see      administrator · auditor · command-line · system
      change   administrator · command-line · system
      publish  administrator · command-line
      undo     administrator · command-line · system
      remind   system
    Institution
      see      administrator · auditor · nobody · visitor · command-line · system · all posts
      change   secretariat · command-line · system
      publish  secretariat · command-line
      undo     secretariat · command-line · system
      remind   system
    Appointment
      see      administrator · auditor · secretariat · command-line · system · all of a member
      change   secretariat · command-line · system
      publish  secretariat · command-line
      undo     secretariat · command-line · system
      remind   system
    SecretariatPost
      see      administrator · auditor · secretariat · command-line · system · all of a member
      change   administrator · secretariat · command-line · system
      publish  administrator · secretariat · command-line
      undo     administrator · secretariat · command-line · system
      remind   system
    Cluster
      see      administrator · auditor · secretariat · command-line · system
      see      chair · member · validating-authority · focal-point · alternate · observer (own supported)
      change   secretariat · command-line · system
      publish  secretariat · command-line
      undo     secretariat · command-line · system
      assign   secretariat
      comment  secretariat · all of a member
      remind   secretariat · system
    Assignment
      see      administrator · auditor · secretariat · command-line · system
      see      chair · member · validating-authority · focal-point · alternate · observer (own supported)
      change   secretariat · command-line · system
      publish  secretariat · command-line
      undo     secretariat · command-line · system
      assign   secretariat
      respond  validating-authority (own) [submitted]
      remind   secretariat · system
    Measure
      see      administrator · auditor · secretariat · command-line · system
      see      chair · member · validating-authority · focal-point · alternate · observer (own supported)
      change   command-line · system
      change   focal-point · alternate (own) [draft returned]
      change   secretariat [draft returned published]
      publish  secretariat · command-line
      undo     secretariat · command-line · system
      assign   secretariat
      approve  validating-authority (own) [submitted]
      accept   secretariat [approved]
      return   validating-authority (own) [submitted]
      return   secretariat [approved]
      report   focal-point · alternate (own supported) [published]
      comment  secretariat · all of a member
      remind   secretariat · system
    Comment
      see      administrator · auditor · secretariat · command-line · system · all of a member
      change   secretariat · command-line · system
      publish  secretariat · command-line
      undo     secretariat · command-line · system
      remind   system
    Update
      see      command-line · system
      see      all posts (own)
      see      secretariat (supported other) [submitted approved returned published]
      see      chair · member · validating-authority · focal-point · alternate · observer (supported) [published]
      see      administrator · auditor [submitted approved returned published]
      change   command-line · system
      change   focal-point · alternate (own) [draft returned]
      publish  command-line
      publish  secretariat [published]
      undo     command-line · system
      undo     secretariat [published]
      approve  validating-authority (own) [submitted]
      accept   secretariat [approved]
      return   validating-authority (own) [submitted]
      return   secretariat [approved]
      remind   secretariat · system
    Evidence
      see      command-line · system
      see      all posts (own)
      see      secretariat (supported other) [submitted approved returned published]
      see      administrator · auditor [submitted approved returned published]
      change   command-line · system
      change   secretariat · focal-point · alternate · chair of a observer · member of a observer · validating-authority of a observer · observer of a observer (own) [draft returned]
      publish  command-line
      undo     command-line · system
      remind   system
    Original
      see      secretariat · command-line · system
      see      chair · member · validating-authority · focal-point · alternate · observer (own)
      change   command-line · system
      publish  command-line
      undo     command-line · system
      remind   system
    Status
      see      command-line · system
      see      all posts (own)
      see      secretariat (supported other) [submitted approved returned published]
      see      chair · member · validating-authority · focal-point · alternate · observer (supported) [published]
      see      administrator · auditor [submitted approved returned published]
      change   command-line · system
      change   focal-point of a member · alternate of a member (own) [draft returned]
      publish  command-line
      publish  secretariat [published]
      undo     command-line · system
      undo     secretariat [published]
      approve  validating-authority of a member (own) [submitted]
      accept   secretariat [approved]
      return   validating-authority of a member (own) [submitted]
      return   secretariat [approved]
      remind   secretariat · system
    Assessment
      see      command-line · system
      see      all posts (own)
      see      secretariat (supported other) [published]
      see      administrator · auditor [published]
      change   command-line · system
      change   all of a observer (own)
      publish  command-line
      publish  all of a observer (own)
      undo     command-line · system
      answer   focal-point of a member · alternate of a member (supported) [published]
      answer   secretariat [published]
      remind   system
    Grade
      see      administrator · auditor · secretariat · command-line · system
      change   secretariat · command-line · system
      publish  secretariat · command-line
      undo     secretariat · command-line · system
      remind   system
    ");
}

/// Names of which both classes stand there are written once.
fn in_short(names: &[String]) -> String {
    let whole: BTreeSet<&String> = names.iter().collect();
    let both = |duty: &str| Class::ALL.iter().all(|class| whole.contains(&format!("{duty}, {}", class.code())));
    let mut short: Vec<String> = Vec::new();
    for name in names {
        let duty = name.split(", ").next().unwrap_or(name);
        let name = if both(duty) { duty.to_owned() } else { name.replace(", ", " of a ") };
        if !short.contains(&name) {
            short.push(name);
        }
    }
    let of = |duty: &Duty, class: &str| format!("{} of a {class}", duty.code());
    for class in Class::ALL.map(Class::code) {
        let (before, all) = (short.clone(), Duty::ALL.iter().filter(|duty| **duty != Duty::Secretariat));
        if all.clone().all(|duty| before.contains(&of(duty, class))) {
            short.retain(|name| !name.ends_with(&format!(" of a {class}")));
            short.push(format!("all of a {class}"));
        }
    }
    if Duty::ALL.iter().all(|duty| short.contains(&duty.code().to_owned())) {
        short.retain(|name| Duty::from_code(name).is_none());
        short.push("all posts".to_owned());
    }
    short.join(" · ")
}

#[test]
fn what_is_published_is_seen_by_its_audience_and_never_changed_by_it() {
    let shown = |kind: Kind| {
        use Kind::{Assessment, Assignment, Cluster, Evidence, Grade, Measure, Recommendation, Status, Update};
        [Recommendation, Cluster, Assignment, Measure, Update, Evidence, Status, Assessment, Grade].contains(&kind)
    };
    for (tie, subject) in everything() {
        let published = subject.audience == Audience::Public && subject.workflow == Workflow::Published;
        let open = subject.kind == Kind::Institution || (shown(subject.kind) && published);
        for nobody in [Actor::Visitor, person(None, Vec::new())] {
            assert_eq!(can(&nobody, Act::See, &subject), open, "{tie}: {subject:?}");
            for act in Act::ALL.into_iter().filter(|act| *act != Act::See) {
                assert!(!can(&nobody, act, &subject), "{act:?}, {tie}: {subject:?}");
            }
        }
        // Of another institution's, a member sees what is for members, an observer what is for observers.
        if tie == "other" && shown(subject.kind) {
            let (member, observer) = (post(Duty::Member, Class::Member), post(Duty::Observer, Class::Observer));
            let published = subject.workflow == Workflow::Published;
            let inner = [Audience::Internal, Audience::Members].contains(&subject.audience);
            let sees = |post: Post| can(&person(None, vec![post]), Act::See, &subject);
            assert_eq!(sees(member), published && subject.audience != Audience::Internal, "{subject:?}");
            assert_eq!(sees(observer), published && !inner, "{subject:?}");
        }
    }
}

#[test]
fn nobody_is_their_own_second_pair_of_eyes() {
    let hands = ["one".to_owned()];
    for (name, actor) in everybody() {
        for (tie, free) in everything() {
            let parties = Parties { hands: &hands, ..free.parties };
            let own = Subject { parties, ..free };
            for act in [Act::Approve, Act::Accept] {
                assert!(!can(&actor, act, &own), "{name} {act:?}, {tie}: {own:?}");
            }
            // What needs no second pair is the same for whoever wrote it.
            for act in Act::ALL.into_iter().filter(|act| ![Act::Approve, Act::Accept].contains(act)) {
                assert_eq!(can(&actor, act, &own), can(&actor, act, &free), "{name} {act:?}, {tie}: {own:?}");
            }
        }
    }
}

#[test]
fn a_court_is_informed_and_informs() {
    for (name, actor) in everybody() {
        for (tie, subject) in everything() {
            let court = Subject { parties: Parties { informed_only: true, ..subject.parties }, ..subject };
            for act in [Act::Assign, Act::Respond, Act::Remind] {
                assert!(!can(&actor, act, &court), "{name} {act:?}, {tie}: {court:?}");
            }
            if subject.kind == Kind::Status {
                for act in Act::ALL.into_iter().filter(|act| *act != Act::See) {
                    assert!(!can(&actor, act, &court), "{name} {act:?}, {tie}: {court:?}");
                }
            }
            assert_eq!(can(&actor, Act::See, &court), can(&actor, Act::See, &subject), "{name}, {tie}: {court:?}");
        }
    }
    // What it tells goes to the secretariat at once, since nobody there approves it.
    let update = |workflow, informed_only| Subject {
        parties: Parties { lead: &[ANOTHER], informed_only, ..Parties::default() },
        ..Subject::new(Kind::Update, Audience::Internal, workflow)
    };
    let secretariat = person(None, vec![post(Duty::Secretariat, Class::Member)]);
    assert!(can(&secretariat, Act::Accept, &update(Workflow::Submitted, true)));
    assert!(!can(&secretariat, Act::Accept, &update(Workflow::Submitted, false)));
}

#[test]
fn nothing_is_meant_for_whom_its_audience_leaves_out() {
    let meant = |class| Audience::ALL.map(|audience| is_meant_for(audience, class));
    assert_eq!(meant(Class::Member), [false, true, true, true]);
    assert_eq!(meant(Class::Observer), [false, false, true, true]);
}

/// The short questions ask what `can` answers for a thing without an institution.
#[test]
fn short_questions_have_the_same_answers() {
    for (name, actor) in everybody() {
        for act in Act::ALL {
            let long = |kind| can(&actor, act, &Subject::new(kind, Audience::Internal, Workflow::Published));
            for kind in Kind::ALL {
                assert_eq!(can_on(&actor, act, kind), long(kind), "{name} {act:?} {kind:?}");
            }
            let short = [can_on_accounts(&actor, act), can_on_imports(&actor, act), can_on_system(&actor, act)];
            assert_eq!(short, [Kind::Account, Kind::Batch, Kind::System].map(long), "{name} {act:?}");
        }
    }
}

#[test]
fn whoever_writes_for_an_institution_brings_evidence_for_it() {
    let bring: Vec<String> =
        everybody().into_iter().filter(|(_, actor)| may_bring_files(actor)).map(|(name, _)| name).collect();
    insta::assert_snapshot!(in_short(&bring), @"secretariat · focal-point · alternate · chair of a observer · member of a observer · validating-authority of a observer · observer of a observer");
    let focal_point =
        |institution| Post { institution, answers_for: vec![institution], ..post(Duty::FocalPoint, Class::Member) };
    let posts = vec![
        focal_point(ANOTHER),
        focal_point(OWN),
        focal_point(ANOTHER),
        Post { institution: 4, ..post(Duty::Chair, Class::Member) },
    ];
    assert_eq!(brings_evidence_for(&person(None, posts)), [OWN, ANOTHER]);
    assert!(brings_evidence_for(&Actor::CommandLine).is_empty(), "the program shows nothing for anybody");
}
