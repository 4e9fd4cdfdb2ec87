//! What is asked about, in the words that rules need: what it is, for whom, where it stands in its
//! making, and whose it is.

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Workflow {
    /// Its institution works on it.
    Draft,
    /// It waits for the validating authority of its institution.
    Submitted,
    /// It waits for the secretariat.
    Approved,
    /// It was given back to its institution, with a reason.
    Returned,
    /// It counts, and is seen by its audience.
    Published,
}

impl Workflow {
    pub const ALL: [Workflow; 5] =
        [Workflow::Draft, Workflow::Submitted, Workflow::Approved, Workflow::Returned, Workflow::Published];

    pub fn code(self) -> &'static str {
        match self {
            Workflow::Draft => "draft",
            Workflow::Submitted => "submitted",
            Workflow::Approved => "approved",
            Workflow::Returned => "returned",
            Workflow::Published => "published",
        }
    }

    pub fn from_code(code: &str) -> Option<Workflow> {
        Workflow::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether its institution still writes it.
    pub fn is_open(self) -> bool {
        matches!(self, Workflow::Draft | Workflow::Returned)
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
    /// Recommendations that are carried out together.
    Cluster,
    /// The share of one institution in a recommendation, a part of one, or a cluster.
    Assignment,
    Measure,
    /// What members say to one another about a cluster or a measure.
    Comment,
    /// What an institution reports of a measure.
    Update,
    /// What shows that something was done or has changed.
    Evidence,
    /// A file as it was sent, before what it says of its makers was taken out.
    Original,
    /// What the State says of a recommendation.
    Status,
    /// What somebody else says of one: an NHRI, an organisation, a university.
    Assessment,
    /// What a treaty body said of one.
    Grade,
}

impl Kind {
    pub const ALL: [Kind; 19] = [
        Kind::Recommendation,
        Kind::Batch,
        Kind::Account,
        Kind::Wording,
        Kind::Running,
        Kind::System,
        Kind::Institution,
        Kind::Appointment,
        Kind::SecretariatPost,
        Kind::Cluster,
        Kind::Assignment,
        Kind::Measure,
        Kind::Comment,
        Kind::Update,
        Kind::Evidence,
        Kind::Original,
        Kind::Status,
        Kind::Assessment,
        Kind::Grade,
    ];
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    See,
    Change,
    Publish,
    Undo,
    /// Give work to an institution, or take it away.
    Assign,
    /// Accept what was assigned, or contest it.
    Respond,
    /// Approve as the validating authority.
    Approve,
    /// Accept as the secretariat.
    Accept,
    /// Give back with a reason, as either.
    Return,
    /// Report what was done.
    Report,
    Comment,
    /// Answer what somebody else assessed.
    Answer,
    /// Remind, or turn to whoever is above.
    Remind,
}

impl Act {
    pub const ALL: [Act; 13] = [
        Act::See,
        Act::Change,
        Act::Publish,
        Act::Undo,
        Act::Assign,
        Act::Respond,
        Act::Approve,
        Act::Accept,
        Act::Return,
        Act::Report,
        Act::Comment,
        Act::Answer,
        Act::Remind,
    ];
}

/// Whose an item is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Parties<'a> {
    /// Numbers of the institutions that lead it, or whose own it is.
    pub lead: &'a [i64],
    /// Of those that support it, or that it is about.
    pub supporting: &'a [i64],
    /// Public ids of the accounts that have written or approved it so far.
    pub hands: &'a [String],
    /// The institution is independent, such as a court: informed, and never asked.
    pub informed_only: bool,
}

/// One thing.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub kind: Kind,
    pub audience: Audience,
    pub workflow: Workflow,
    pub parties: Parties<'a>,
}

impl Subject<'_> {
    /// Something that is no institution's in particular.
    pub fn new(kind: Kind, audience: Audience, workflow: Workflow) -> Subject<'static> {
        Subject { kind, audience, workflow, parties: Parties::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_leads_back_to_what_it_says() {
        assert_eq!(Audience::ALL.map(Audience::code), ["internal", "members", "observers", "public"]);
        for audience in Audience::ALL {
            assert_eq!(Audience::from_code(audience.code()), Some(audience));
        }
        for workflow in Workflow::ALL {
            assert_eq!(Workflow::from_code(workflow.code()), Some(workflow));
        }
        assert_eq!((Audience::from_code("everybody"), Workflow::from_code("done")), (None, None));
    }
}
