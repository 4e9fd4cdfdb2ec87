//! Who asks: visitors, people with the posts they hold today, the command line, the program itself.
//!
//! Rights come from posts, and end with them. An account has a role of its own only to run the
//! instance or to look on.

/// What an account is for, apart from posts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Runs the instance and its accounts; publishes nothing.
    Administrator,
    /// Reads everything that is not sealed, changes nothing.
    Auditor,
}

impl Role {
    pub const ALL: [Role; 2] = [Role::Administrator, Role::Auditor];

    pub fn code(self) -> &'static str {
        match self {
            Role::Administrator => "administrator",
            Role::Auditor => "auditor",
        }
    }

    /// An unknown role is none: it gives no right.
    pub fn from_code(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// What the holder of a post is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Duty {
    Secretariat,
    Chair,
    /// Sits in the national mechanism for the institution.
    Member,
    ValidatingAuthority,
    FocalPoint,
    /// Sees and does what the focal point does.
    Alternate,
    /// Takes part without deciding.
    Observer,
}

impl Duty {
    pub const ALL: [Duty; 7] = [
        Duty::Secretariat,
        Duty::Chair,
        Duty::Member,
        Duty::ValidatingAuthority,
        Duty::FocalPoint,
        Duty::Alternate,
        Duty::Observer,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Duty::Secretariat => "secretariat",
            Duty::Chair => "chair",
            Duty::Member => "member",
            Duty::ValidatingAuthority => "validating-authority",
            Duty::FocalPoint => "focal-point",
            Duty::Alternate => "alternate",
            Duty::Observer => "observer",
        }
    }

    pub fn from_code(code: &str) -> Option<Duty> {
        Duty::ALL.into_iter().find(|duty| duty.code() == code)
    }

    /// Posts of the national mechanism itself, in no other institution.
    pub fn is_of_the_mechanism(self) -> bool {
        matches!(self, Duty::Secretariat | Duty::Chair)
    }
}

/// Whether an institution decides in the national mechanism, or is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    Member,
    Observer,
}

impl Class {
    pub const ALL: [Class; 2] = [Class::Member, Class::Observer];

    pub fn code(self) -> &'static str {
        match self {
            Class::Member => "member",
            Class::Observer => "observer",
        }
    }

    pub fn from_code(code: &str) -> Option<Class> {
        Class::ALL.into_iter().find(|class| class.code() == code)
    }
}

/// A post that somebody holds today, in their own right or standing in for its holder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    pub duty: Duty,
    pub class: Class,
    /// The institution's number.
    pub institution: i64,
    /// The institutions for which it answers: its own, those whose work that took over, those under it.
    pub answers_for: Vec<i64>,
}

/// Somebody with an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub public_id: String,
    pub role: Option<Role>,
    pub posts: Vec<Post>,
}

impl Person {
    pub fn is(&self, role: Role) -> bool {
        self.role == Some(role)
    }

    pub fn holds(&self, duty: Duty) -> bool {
        self.posts.iter().any(|post| post.duty == duty)
    }

    pub fn is_secretariat(&self) -> bool {
        self.holds(Duty::Secretariat)
    }

    /// Whether the person sits in the national mechanism with a voice.
    pub fn is_full_member(&self) -> bool {
        self.posts.iter().any(|post| post.class == Class::Member)
    }

    /// What the person is called where one word is to do: a role, or the first of their posts.
    pub fn standing(&self) -> &'static str {
        let first = self.posts.iter().map(|post| post.duty).min();
        self.role.map(Role::code).or(first.map(Duty::code)).unwrap_or("nobody")
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn holding(role: Option<Role>, duties: &[Duty]) -> Person {
        let class = Class::Member;
        let posts = duties.iter().map(|duty| Post { duty: *duty, class, institution: 1, answers_for: vec![1] });
        Person { public_id: "one".to_owned(), role, posts: posts.collect() }
    }

    #[test]
    fn every_word_leads_back_to_what_it_says() {
        for role in Role::ALL {
            assert_eq!(Role::from_code(role.code()), Some(role));
        }
        for duty in Duty::ALL {
            assert_eq!(Duty::from_code(duty.code()), Some(duty));
        }
        for class in Class::ALL {
            assert_eq!(Class::from_code(class.code()), Some(class));
        }
        assert_eq!(Role::from_code("secretariat"), None, "a post is no role");
    }

    #[test]
    fn the_ledger_knows_again_who_acted() {
        for actor in [Actor::Visitor, Actor::CommandLine, Actor::System] {
            assert_eq!(Actor::from_name(&actor.name()).as_ref(), Some(&actor));
            assert_eq!(Actor::person_named(&actor.name()), None);
        }
        let name = Actor::Person(holding(None, &[])).name();
        assert_eq!((name.as_str(), Actor::person_named(&name)), ("person one", Some("one")));
        assert_eq!(Actor::from_name(&name), None, "whose rights of today are looked up");
    }

    #[test]
    fn a_role_or_else_the_first_post_names_a_person() {
        let standings = [
            holding(Some(Role::Auditor), &[]),
            holding(None, &[Duty::Alternate, Duty::ValidatingAuthority]),
            holding(None, &[]),
        ];
        assert_eq!(standings.each_ref().map(Person::standing), ["auditor", "validating-authority", "nobody"]);
        let [auditor, ..] = standings;
        assert!(auditor.is(Role::Auditor) && !auditor.is(Role::Administrator));
    }

    #[test]
    fn two_posts_are_of_the_national_mechanism_alone() {
        let own: Vec<&str> = Duty::ALL.into_iter().filter(|duty| duty.is_of_the_mechanism()).map(Duty::code).collect();
        assert_eq!(own, ["secretariat", "chair"]);
    }
}
