-- Clusters of recommendations, whichever mechanism spoke; and which institution leads or supports what.

CREATE TABLE clusters (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  -- internal, members, observers or public
  audience TEXT NOT NULL,
  -- The search that it was made from, as addresses write it; empty where it was made by hand.
  made_from TEXT NOT NULL,
  -- The last day.
  ended_on TEXT,
  -- Counts the saves, so that of two at once one is told.
  version BIGINT NOT NULL
);
CREATE TABLE cluster_texts (
  cluster_id BIGINT NOT NULL REFERENCES clusters (id),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  objective TEXT NOT NULL,
  PRIMARY KEY (cluster_id, language)
);
-- Themes, affected persons, SDG goals and targets, objectives of plans and frameworks alike.
CREATE TABLE cluster_topics (
  cluster_id BIGINT NOT NULL REFERENCES clusters (id),
  topic_id BIGINT NOT NULL REFERENCES topics (id),
  PRIMARY KEY (cluster_id, topic_id)
);
-- part: what a part of the entry is known by (`part_key`), empty for the whole.
CREATE TABLE cluster_recommendations (
  cluster_id BIGINT NOT NULL REFERENCES clusters (id),
  recommendation_id BIGINT NOT NULL REFERENCES recommendations (id),
  part TEXT NOT NULL,
  PRIMARY KEY (cluster_id, recommendation_id, part)
);
CREATE INDEX cluster_recommendations_of ON cluster_recommendations (recommendation_id);

-- By these, entries of a topic are proposed for an institution.
CREATE TABLE assignment_rules (
  id SERIAL_ID,
  topic_id BIGINT NOT NULL REFERENCES topics (id),
  institution_id BIGINT NOT NULL REFERENCES institutions (id),
  -- lead or supporting
  share TEXT NOT NULL,
  -- It proposes nothing any more.
  ended_at BIGINT
);
-- One act that assigns all that a search found; entries: their numbers, four bytes each.
CREATE TABLE assignment_bulks (
  id SERIAL_ID,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  query TEXT NOT NULL,
  institution_id BIGINT NOT NULL REFERENCES institutions (id),
  share TEXT NOT NULL,
  entries BYTES NOT NULL,
  applied_at BIGINT,
  undone_at BIGINT
);
-- The share of one institution in an entry, a part of one, or a cluster.
CREATE TABLE assignments (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  recommendation_id BIGINT REFERENCES recommendations (id),
  -- As in cluster_recommendations; empty for a cluster.
  part TEXT NOT NULL,
  cluster_id BIGINT REFERENCES clusters (id),
  -- The institution that was meant, whoever goes on with its work since.
  institution_id BIGINT NOT NULL REFERENCES institutions (id),
  -- lead or supporting
  share TEXT NOT NULL,
  -- proposed (the secretariat is to confirm), submitted (the institution is to answer), accepted,
  -- contested, withdrawn
  state TEXT NOT NULL,
  rule_id BIGINT REFERENCES assignment_rules (id),
  bulk_id BIGINT REFERENCES assignment_bulks (id),
  version BIGINT NOT NULL
);
CREATE INDEX assignments_of_recommendation ON assignments (recommendation_id);
CREATE INDEX assignments_of_cluster ON assignments (cluster_id);
CREATE INDEX assignments_of_institution ON assignments (institution_id, state);
CREATE INDEX assignments_state ON assignments (state);
-- One lead each, and each institution once; what is only proposed is in nobody's way.
CREATE UNIQUE INDEX assignments_one_lead
  ON assignments (COALESCE(recommendation_id, 0), part, COALESCE(cluster_id, 0))
  WHERE share = 'lead' AND state IN ('submitted', 'accepted', 'contested');
CREATE UNIQUE INDEX assignments_once
  ON assignments (COALESCE(recommendation_id, 0), part, COALESCE(cluster_id, 0), institution_id)
  WHERE state IN ('proposed', 'submitted', 'accepted', 'contested');
-- What was done with it, by whom, and what they said: a reason, an answer.
CREATE TABLE assignment_steps (
  id SERIAL_ID,
  assignment_id BIGINT NOT NULL REFERENCES assignments (id),
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  -- proposed, submitted, accepted, contested, insisted, withdrawn
  step TEXT NOT NULL,
  said TEXT NOT NULL
);
CREATE INDEX assignment_steps_of ON assignment_steps (assignment_id);

-- Who answers for which entry or part, in their own right or by a cluster: what stands today.
CREATE VIEW recommendation_institutions AS
  SELECT recommendation_id, part, institution_id, share, id AS assignment_id, state
  FROM assignments
  WHERE recommendation_id IS NOT NULL AND state IN ('submitted', 'accepted')
  UNION ALL
  SELECT m.recommendation_id, m.part, a.institution_id, a.share, a.id, a.state
  FROM assignments a
  JOIN clusters c ON c.id = a.cluster_id AND c.ended_on IS NULL
  JOIN cluster_recommendations m ON m.cluster_id = a.cluster_id
  WHERE a.state IN ('submitted', 'accepted');

-- What members say to one another about a cluster or a measure (object), and what they agreed.
CREATE TABLE comments (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  -- cluster or measure
  object TEXT NOT NULL,
  object_id BIGINT NOT NULL,
  at BIGINT NOT NULL,
  -- Public id of the account.
  author TEXT NOT NULL,
  -- Empty once it was withdrawn; the ledger keeps what was said.
  body TEXT NOT NULL,
  withdrawn_at BIGINT
);
CREATE INDEX comments_of ON comments (object, object_id);
CREATE TABLE agreements (
  id SERIAL_ID,
  object TEXT NOT NULL,
  object_id BIGINT NOT NULL,
  -- The day on which it was agreed, and when and by whom it was put down.
  day TEXT NOT NULL,
  at BIGINT NOT NULL,
  author TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX agreements_of ON agreements (object, object_id);
-- Those who agreed.
CREATE TABLE agreement_institutions (
  agreement_id BIGINT NOT NULL REFERENCES agreements (id),
  institution_id BIGINT NOT NULL REFERENCES institutions (id),
  PRIMARY KEY (agreement_id, institution_id)
);
