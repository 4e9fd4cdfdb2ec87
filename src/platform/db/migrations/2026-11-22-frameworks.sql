-- Plans, programmes and pledges, whose objectives clusters and measures serve. `version` counts the
-- saves of a framework with its whole list.
CREATE TABLE framework_kinds (
  id SERIAL_ID,
  code TEXT NOT NULL UNIQUE
);
CREATE TABLE frameworks (
  id SERIAL_ID,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  publisher TEXT NOT NULL,
  source TEXT NOT NULL,
  address TEXT NOT NULL,
  starts_on TEXT,
  ends_on TEXT,
  version BIGINT NOT NULL
);
CREATE TABLE framework_names (
  framework_id BIGINT NOT NULL REFERENCES frameworks (id),
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (framework_id, language)
) IN_KEY_ORDER;
-- Each is a topic of the scheme `objective`, so that whatever has topics can have it. `parent` is the
-- code of another of the same framework, or empty; codes never change and rows are never lost.
CREATE TABLE objectives (
  topic_id KEY_ID REFERENCES topics (id),
  framework_id BIGINT NOT NULL REFERENCES frameworks (id),
  code TEXT NOT NULL,
  parent TEXT NOT NULL,
  place BIGINT NOT NULL,
  retired_at BIGINT,
  UNIQUE (framework_id, code)
);
CREATE TABLE objective_names (
  topic_id BIGINT NOT NULL REFERENCES topics (id),
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (topic_id, language)
) IN_KEY_ORDER;
