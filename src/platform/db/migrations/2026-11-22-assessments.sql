-- How far a recommendation has come, on three tracks that are never joined: what the State says
-- (statuses), what others say (assessments), what a treaty body said (grades). Each is a value of a scale.

CREATE TABLE scales (
  id SERIAL_ID,
  code TEXT NOT NULL UNIQUE,
  -- Whose it is: status, assessment or grade.
  track TEXT NOT NULL,
  -- Code of the mechanism that grades by it; empty where it is no single one's.
  mechanism TEXT NOT NULL,
  source TEXT NOT NULL,
  address TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  -- Counts the saves of it and its values.
  version BIGINT NOT NULL
);
-- This instance's own wording; what the program brings stands in its list.
CREATE TABLE scale_texts (
  scale_id BIGINT NOT NULL REFERENCES scales (id),
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (scale_id, language)
);
-- A value is never taken out of its scale, only closed.
CREATE TABLE scale_values (
  id SERIAL_ID,
  scale_id BIGINT NOT NULL REFERENCES scales (id),
  code TEXT NOT NULL,
  place BIGINT NOT NULL,
  -- good, some, poor or none: the colour of its tag.
  tone TEXT NOT NULL,
  -- What the mechanism writes for it, such as B1; empty where it writes words.
  sign TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  UNIQUE (scale_id, code)
);
CREATE TABLE scale_value_texts (
  value_id BIGINT NOT NULL REFERENCES scale_values (id),
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (value_id, language)
);

-- What the State says of an entry, or of a part of one by its key ('' for the whole).
CREATE TABLE statuses (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  recommendation_id BIGINT NOT NULL REFERENCES recommendations (id),
  part TEXT NOT NULL,
  -- Which institution proposed it: the one that was meant, whoever goes on with its work today.
  institution_id BIGINT NOT NULL REFERENCES institutions (id),
  value_id BIGINT NOT NULL REFERENCES scale_values (id),
  audience TEXT NOT NULL,
  -- draft, submitted, approved, returned or published
  workflow TEXT NOT NULL,
  -- Why it was given back, while it is.
  returned_why TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  -- Since when it counts.
  confirmed_at BIGINT,
  confirmed_on TEXT,
  -- Since when it counts no more, or was given up as a draft, and why.
  withdrawn_on TEXT,
  withdrawn_why TEXT NOT NULL,
  -- Counts the saves, so that of two at once one is told.
  version BIGINT NOT NULL
);
CREATE INDEX statuses_of ON statuses (recommendation_id, part);
CREATE INDEX statuses_by_workflow ON statuses (workflow);
-- One at a time of an institution for a place, until it counts.
CREATE UNIQUE INDEX statuses_open ON statuses (recommendation_id, part, institution_id)
  WHERE workflow <> 'published' AND withdrawn_on IS NULL;
CREATE TABLE status_texts (
  status_id BIGINT NOT NULL REFERENCES statuses (id),
  language TEXT NOT NULL,
  reasoning TEXT NOT NULL,
  PRIMARY KEY (status_id, language)
);
-- Who has written it or approved it since it was last begun, by public id of the account.
CREATE TABLE status_hands (
  status_id BIGINT NOT NULL REFERENCES statuses (id),
  account TEXT NOT NULL,
  -- wrote, approved or confirmed
  did TEXT NOT NULL,
  PRIMARY KEY (status_id, account, did)
);

-- What somebody else says: an NHRI, an organisation, a university. A correction is a row of its own.
CREATE TABLE assessments (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  recommendation_id BIGINT NOT NULL REFERENCES recommendations (id),
  part TEXT NOT NULL,
  institution_id BIGINT NOT NULL REFERENCES institutions (id),
  -- Nothing where it is said in words alone.
  value_id BIGINT REFERENCES scale_values (id),
  -- The day to which it speaks.
  assessed_on TEXT NOT NULL,
  audience TEXT NOT NULL,
  -- draft or published
  workflow TEXT NOT NULL,
  -- The one that it takes the place of, once it is published.
  corrects BIGINT REFERENCES assessments (id),
  created_at BIGINT NOT NULL,
  -- Public id of the account that began it.
  author TEXT NOT NULL,
  published_at BIGINT,
  withdrawn_on TEXT,
  withdrawn_why TEXT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX assessments_of ON assessments (recommendation_id, part);
CREATE INDEX assessments_corrected ON assessments (corrects);
CREATE TABLE assessment_texts (
  assessment_id BIGINT NOT NULL REFERENCES assessments (id),
  language TEXT NOT NULL,
  -- In a sentence, and at length.
  finding TEXT NOT NULL,
  reasoning TEXT NOT NULL,
  PRIMARY KEY (assessment_id, language)
);
-- What the State says to an assessment, beside it.
CREATE TABLE assessment_answers (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  assessment_id BIGINT NOT NULL REFERENCES assessments (id),
  institution_id BIGINT NOT NULL REFERENCES institutions (id),
  at BIGINT NOT NULL,
  author TEXT NOT NULL,
  -- Of the words.
  language TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX assessment_answers_of ON assessment_answers (assessment_id);

-- What a treaty body said, as its document has it.
CREATE TABLE grades (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  recommendation_id BIGINT NOT NULL REFERENCES recommendations (id),
  part TEXT NOT NULL,
  value_id BIGINT NOT NULL REFERENCES scale_values (id),
  -- Symbol of the document, and the paragraph in it.
  symbol TEXT NOT NULL,
  paragraph TEXT NOT NULL,
  graded_on TEXT NOT NULL,
  audience TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  author TEXT NOT NULL,
  withdrawn_on TEXT,
  withdrawn_why TEXT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX grades_of ON grades (recommendation_id, part);
CREATE TABLE grade_texts (
  grade_id BIGINT NOT NULL REFERENCES grades (id),
  language TEXT NOT NULL,
  quotation TEXT NOT NULL,
  PRIMARY KEY (grade_id, language)
);

-- What the State says today: of each entry or part the newest status that counts, for whomever.
CREATE VIEW recommendation_statuses AS
  SELECT s.recommendation_id, s.part, v.code AS value, s.confirmed_on,
    (SELECT COUNT(*) FROM evidence_uses u WHERE u.object = 'status' AND u.object_id = s.id) AS evidence_count
  FROM statuses s
  JOIN scale_values v ON v.id = s.value_id
  WHERE s.workflow = 'published' AND s.withdrawn_on IS NULL
    AND NOT EXISTS (SELECT 1 FROM statuses n
      WHERE n.recommendation_id = s.recommendation_id AND n.part = s.part
        AND n.workflow = 'published' AND n.withdrawn_on IS NULL
        AND (n.confirmed_at > s.confirmed_at OR (n.confirmed_at = s.confirmed_at AND n.id > s.id)));

-- Count the changes of statuses that count, and of scales, so that whoever keeps them in memory knows
-- when to read them anew.
CREATE TABLE assessment_marks (statuses BIGINT NOT NULL, scales BIGINT NOT NULL);
INSERT INTO assessment_marks (statuses, scales) VALUES (1, 1);
