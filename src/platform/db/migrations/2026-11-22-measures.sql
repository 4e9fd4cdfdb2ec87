-- Measures: what institutions do to carry recommendations out. Days are calendar days in the zone
-- of the instance.

CREATE TABLE measure_kinds (id SERIAL_ID, code TEXT NOT NULL UNIQUE);

CREATE TABLE measures (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  -- Code of a kind of action.
  kind TEXT NOT NULL,
  territory TEXT NOT NULL,
  starts_on TEXT,
  ends_on TEXT,
  -- How often its institutions report: a rhythm, or fixed days as JSON.
  rhythm TEXT NOT NULL,
  rhythm_days TEXT NOT NULL,
  audience TEXT NOT NULL,
  -- draft, submitted, approved, returned or published
  workflow TEXT NOT NULL,
  -- Why it was given back, while it is.
  returned_why TEXT NOT NULL,
  -- When and where it was agreed upon, once it is.
  agreed_on TEXT,
  agreed_where TEXT NOT NULL,
  -- completed or withdrawn, since when and why; nothing while it is open.
  ended TEXT,
  ended_on TEXT,
  ended_why TEXT NOT NULL,
  -- Counts the saves, so that of two at once one is told.
  version BIGINT NOT NULL
);
CREATE TABLE measure_texts (
  measure_id BIGINT NOT NULL REFERENCES measures (id),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  objective TEXT NOT NULL,
  PRIMARY KEY (measure_id, language)
);
CREATE TABLE measure_institutions (
  measure_id BIGINT NOT NULL REFERENCES measures (id),
  institution_id BIGINT NOT NULL REFERENCES institutions (id),
  -- lead or supporting
  share TEXT NOT NULL,
  PRIMARY KEY (measure_id, institution_id)
);
CREATE INDEX measure_institutions_of ON measure_institutions (institution_id);
-- Themes, persons, SDG goals and targets, objectives of plans.
CREATE TABLE measure_topics (
  measure_id BIGINT NOT NULL REFERENCES measures (id),
  topic_id BIGINT NOT NULL REFERENCES topics (id),
  PRIMARY KEY (measure_id, topic_id)
);
-- What a measure costs, by the year of the budget, in whole units of a currency.
CREATE TABLE measure_budgets (
  measure_id BIGINT NOT NULL REFERENCES measures (id),
  place BIGINT NOT NULL,
  year BIGINT NOT NULL,
  needed BIGINT NOT NULL,
  secured BIGINT NOT NULL,
  -- ISO 4217
  currency TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (measure_id, place)
);
-- Clusters that it carries out, with all that is in them.
CREATE TABLE measure_clusters (
  measure_id BIGINT NOT NULL REFERENCES measures (id),
  cluster_id BIGINT NOT NULL REFERENCES clusters (id),
  PRIMARY KEY (measure_id, cluster_id)
);
CREATE INDEX measure_clusters_of ON measure_clusters (cluster_id);
-- Entries of the register that it carries out; of one, a part by its key, or the whole ('').
CREATE TABLE measure_recommendations (
  measure_id BIGINT NOT NULL REFERENCES measures (id),
  recommendation_id BIGINT NOT NULL REFERENCES recommendations (id),
  part TEXT NOT NULL,
  PRIMARY KEY (measure_id, recommendation_id, part)
);
CREATE INDEX measure_recommendations_of ON measure_recommendations (recommendation_id);
-- Who has written it or approved it since it was last begun, by public id of the account; whether
-- as the secretariat, whose agreement is then given.
CREATE TABLE measure_hands (
  measure_id BIGINT NOT NULL REFERENCES measures (id),
  account TEXT NOT NULL,
  -- wrote or approved
  did TEXT NOT NULL,
  secretariat BIGINT NOT NULL,
  PRIMARY KEY (measure_id, account, did)
);
CREATE TABLE milestones (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  measure_id BIGINT NOT NULL REFERENCES measures (id),
  place BIGINT NOT NULL,
  due_on TEXT,
  -- Since when it is reached; nothing until then.
  reached_on TEXT
);
CREATE INDEX milestones_of ON milestones (measure_id);
CREATE TABLE milestone_texts (
  milestone_id BIGINT NOT NULL REFERENCES milestones (id),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  PRIMARY KEY (milestone_id, language)
);
-- How often an institution reports, for its measures that say nothing else.
CREATE TABLE institution_rhythms (
  institution_id BIGINT NOT NULL PRIMARY KEY REFERENCES institutions (id),
  rhythm TEXT NOT NULL,
  rhythm_days TEXT NOT NULL
);
-- Which measures carry out which entry or part, in their own right or by a cluster.
CREATE VIEW recommendation_measures AS
  SELECT recommendation_id, part, measure_id FROM measure_recommendations
  UNION
  SELECT r.recommendation_id, r.part, m.measure_id
  FROM measure_clusters m
  JOIN cluster_recommendations r ON r.cluster_id = m.cluster_id;

-- Counts the changes of the plan, so that whoever keeps it in memory knows when to read it anew.
CREATE TABLE plan_marks (number BIGINT NOT NULL);
INSERT INTO plan_marks (number) VALUES (1);
