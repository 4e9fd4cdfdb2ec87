-- The register: what was said to the State, by whom, in which document; the ledger of every act;
-- the batches in which many changes become visible at once, and the outbox.
-- Moments are microseconds since 1970 UTC, dates are YYYY-MM-DD text.

-- An act made of many changes (an import, its undo). Its rows carry its id and stay invisible
-- while it is 'pending'; one small transaction makes it 'visible'.
CREATE TABLE batches (
  id SERIAL_ID,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  source TEXT NOT NULL,
  title TEXT NOT NULL,
  digest TEXT NOT NULL,
  language TEXT NOT NULL,
  audience TEXT NOT NULL,
  options TEXT NOT NULL,
  actor TEXT NOT NULL,
  started_at BIGINT NOT NULL,
  decided_at BIGINT,
  position BIGINT NOT NULL,
  summary TEXT NOT NULL,
  first_seq BIGINT NOT NULL,
  last_seq BIGINT NOT NULL,
  undoes BIGINT REFERENCES batches (id)
);
-- Never more than one at a time.
CREATE UNIQUE INDEX batches_one_pending ON batches (state) WHERE state = 'pending';
-- What is done record by record, by a person, belongs to the first batch.
INSERT INTO batches (kind, state, source, title, digest, language, audience, options, actor, started_at, decided_at, position, summary, first_seq, last_seq)
VALUES ('direct', 'visible', '', '', '', '', 'public', '', 'system', 0, 0, 0, '', 0, 0);

CREATE TABLE ledger_head (id KEY_ID, last BIGINT NOT NULL);
INSERT INTO ledger_head (id, last) VALUES (1, 0);
CREATE TABLE ledger_entries (
  seq KEY_ID,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  act TEXT NOT NULL,
  object_kind TEXT NOT NULL,
  object_id BIGINT NOT NULL,
  batch_id BIGINT NOT NULL REFERENCES batches (id),
  commitment BYTES NOT NULL
);
CREATE INDEX ledger_entries_object ON ledger_entries (object_id, object_kind);
-- The content that an entry commits to; it can be erased without breaking the ledger.
CREATE TABLE ledger_versions (
  seq KEY_ID REFERENCES ledger_entries (seq),
  salt BYTES NOT NULL,
  content TEXT NOT NULL
);

-- What the search index, and later mail and feeds, still have to hear of.
CREATE TABLE outbox (
  seq KEY_ID,
  kind TEXT NOT NULL,
  object_id BIGINT NOT NULL
);

CREATE TABLE states (
  id SERIAL_ID,
  code TEXT NOT NULL UNIQUE
);
CREATE TABLE mechanisms (
  id SERIAL_ID,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL
);
-- The code is the UN symbol where there is one, else the source's own id.
CREATE TABLE documents (
  id SERIAL_ID,
  code TEXT NOT NULL UNIQUE,
  symbol TEXT,
  mechanism_id BIGINT NOT NULL REFERENCES mechanisms (id),
  type TEXT NOT NULL,
  session TEXT,
  cycle BIGINT,
  published TEXT,
  source TEXT NOT NULL
);
-- Names that this instance added or changed: kind is state, mechanism or document.
CREATE TABLE mechanism_texts (
  kind TEXT NOT NULL,
  owner_id BIGINT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (kind, owner_id, language)
);

-- Themes, affected persons, SDG goals and targets: one table, told apart by scheme.
CREATE TABLE topics (
  id SERIAL_ID,
  scheme TEXT NOT NULL,
  code TEXT NOT NULL,
  UNIQUE (scheme, code)
);
CREATE TABLE topic_texts (
  topic_id BIGINT NOT NULL REFERENCES topics (id),
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (topic_id, language)
);

-- What an entry of the register is: recommendation, concern, obligation, pledge, judgment …
CREATE TABLE entry_types (
  id SERIAL_ID,
  code TEXT NOT NULL UNIQUE
);
CREATE TABLE entry_type_texts (
  entry_type_id BIGINT NOT NULL REFERENCES entry_types (id),
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (entry_type_id, language)
);

-- The identity of an entry, which never changes; what is said of it stands in the tables below,
-- each row added in one batch and removed in another.
CREATE TABLE recommendations (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  source_key TEXT NOT NULL
);
CREATE TABLE recommendation_facts (
  id SERIAL_ID,
  recommendation_id BIGINT NOT NULL REFERENCES recommendations (id),
  type_id BIGINT NOT NULL REFERENCES entry_types (id),
  number TEXT,
  document_id BIGINT NOT NULL REFERENCES documents (id),
  position TEXT,
  language TEXT NOT NULL,
  workflow TEXT NOT NULL,
  audience TEXT NOT NULL,
  added_in BIGINT NOT NULL REFERENCES batches (id),
  removed_in BIGINT REFERENCES batches (id)
);
CREATE INDEX recommendation_facts_owner ON recommendation_facts (recommendation_id);
CREATE INDEX recommendation_facts_document ON recommendation_facts (document_id, recommendation_id);
-- kind: official (the UN's own versions), national (a translation made here), plain (plain language).
CREATE TABLE recommendation_texts (
  id SERIAL_ID,
  recommendation_id BIGINT NOT NULL REFERENCES recommendations (id),
  part_id BIGINT,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  source TEXT NOT NULL,
  -- The row that a national text was made from; the UN has changed its text since when that is gone.
  based_on BIGINT,
  added_in BIGINT NOT NULL REFERENCES batches (id),
  removed_in BIGINT REFERENCES batches (id)
);
CREATE INDEX recommendation_texts_owner ON recommendation_texts (recommendation_id);
-- Lettered items (a), (b), (c), which often go to different institutions.
CREATE TABLE recommendation_parts (
  id SERIAL_ID,
  recommendation_id BIGINT NOT NULL REFERENCES recommendations (id),
  position BIGINT NOT NULL,
  label TEXT NOT NULL,
  source TEXT NOT NULL,
  added_in BIGINT NOT NULL REFERENCES batches (id),
  removed_in BIGINT REFERENCES batches (id)
);
CREATE INDEX recommendation_parts_owner ON recommendation_parts (recommendation_id);
-- origin: un, national or suggestion.
CREATE TABLE recommendation_topics (
  recommendation_id BIGINT NOT NULL REFERENCES recommendations (id),
  topic_id BIGINT NOT NULL REFERENCES topics (id),
  origin TEXT NOT NULL,
  added_in BIGINT NOT NULL REFERENCES batches (id),
  removed_in BIGINT REFERENCES batches (id),
  PRIMARY KEY (recommendation_id, topic_id, origin, added_in)
) IN_KEY_ORDER;
-- role: concerned (the State addressed) or recommending.
CREATE TABLE recommendation_states (
  recommendation_id BIGINT NOT NULL REFERENCES recommendations (id),
  state_id BIGINT NOT NULL REFERENCES states (id),
  role TEXT NOT NULL,
  added_in BIGINT NOT NULL REFERENCES batches (id),
  removed_in BIGINT REFERENCES batches (id),
  PRIMARY KEY (recommendation_id, state_id, role, added_in)
) IN_KEY_ORDER;
-- What the State decided beside the UN's own words (its position, so far); `seen` is what the UN
-- said when it was decided, so that a later change by the UN can be shown.
CREATE TABLE recommendation_edits (
  id SERIAL_ID,
  recommendation_id BIGINT NOT NULL REFERENCES recommendations (id),
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  source TEXT NOT NULL,
  seen TEXT,
  added_in BIGINT NOT NULL REFERENCES batches (id),
  removed_in BIGINT REFERENCES batches (id)
);
CREATE INDEX recommendation_edits_owner ON recommendation_edits (recommendation_id);

-- What readers see: rows of visible batches that no visible batch has removed.
CREATE VIEW current_facts AS
  SELECT * FROM recommendation_facts
  WHERE added_in <> COALESCE((SELECT id FROM batches WHERE state = 'pending'), 0)
    AND (removed_in IS NULL OR removed_in = (SELECT id FROM batches WHERE state = 'pending'));
CREATE VIEW current_texts AS
  SELECT * FROM recommendation_texts
  WHERE added_in <> COALESCE((SELECT id FROM batches WHERE state = 'pending'), 0)
    AND (removed_in IS NULL OR removed_in = (SELECT id FROM batches WHERE state = 'pending'));
CREATE VIEW current_parts AS
  SELECT * FROM recommendation_parts
  WHERE added_in <> COALESCE((SELECT id FROM batches WHERE state = 'pending'), 0)
    AND (removed_in IS NULL OR removed_in = (SELECT id FROM batches WHERE state = 'pending'));
CREATE VIEW current_topics AS
  SELECT * FROM recommendation_topics
  WHERE added_in <> COALESCE((SELECT id FROM batches WHERE state = 'pending'), 0)
    AND (removed_in IS NULL OR removed_in = (SELECT id FROM batches WHERE state = 'pending'));
CREATE VIEW current_states AS
  SELECT * FROM recommendation_states
  WHERE added_in <> COALESCE((SELECT id FROM batches WHERE state = 'pending'), 0)
    AND (removed_in IS NULL OR removed_in = (SELECT id FROM batches WHERE state = 'pending'));
CREATE VIEW current_edits AS
  SELECT * FROM recommendation_edits
  WHERE added_in <> COALESCE((SELECT id FROM batches WHERE state = 'pending'), 0)
    AND (removed_in IS NULL OR removed_in = (SELECT id FROM batches WHERE state = 'pending'));
