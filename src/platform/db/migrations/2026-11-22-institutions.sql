-- Institutions, the posts in them, and who holds a post from when to when. Days are calendar days
-- in the zone of the instance; the last day counts; without one it is open.

CREATE TABLE institution_kinds (id SERIAL_ID, code TEXT NOT NULL UNIQUE);

CREATE TABLE institutions (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  -- Code of a kind.
  kind TEXT NOT NULL,
  parent_id BIGINT REFERENCES institutions (id),
  -- member or observer
  class TEXT NOT NULL,
  -- 1: it is informed and informs; nothing is assigned to it, and nobody reminds or grades it.
  informed_only BIGINT NOT NULL,
  -- national, regional or local, and where.
  level TEXT NOT NULL,
  territory TEXT NOT NULL,
  active_from TEXT,
  active_to TEXT,
  -- Counts the saves, so that of two at once one is told.
  version BIGINT NOT NULL
);
CREATE TABLE institution_names (
  institution_id BIGINT NOT NULL REFERENCES institutions (id),
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  PRIMARY KEY (institution_id, language)
);
CREATE TABLE institution_topics (
  institution_id BIGINT NOT NULL REFERENCES institutions (id),
  topic_id BIGINT NOT NULL REFERENCES topics (id),
  PRIMARY KEY (institution_id, topic_id)
);
-- What became of an institution, and when: renamed (its names until then), moved (the parent until
-- then), merged (into another), split (off to another), closed.
CREATE TABLE institution_reorganisations (
  id SERIAL_ID,
  institution_id BIGINT NOT NULL REFERENCES institutions (id),
  what TEXT NOT NULL,
  -- The first day on which it is so.
  day TEXT NOT NULL,
  other_id BIGINT REFERENCES institutions (id),
  -- Names until then, as JSON by language.
  names TEXT NOT NULL,
  -- Whether the other one goes on with the work that is open.
  succeeds BIGINT NOT NULL
);
CREATE INDEX institution_reorganisations_of ON institution_reorganisations (institution_id);

CREATE TABLE posts (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  institution_id BIGINT NOT NULL REFERENCES institutions (id),
  duty TEXT NOT NULL,
  -- implementation, reporting or both
  remit TEXT NOT NULL,
  -- After it the post is no longer.
  ended_on TEXT,
  version BIGINT NOT NULL
);
CREATE INDEX posts_of_institution ON posts (institution_id);
-- Title, rank and duties as a decree or a job description words them.
CREATE TABLE post_texts (
  post_id BIGINT NOT NULL REFERENCES posts (id),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  rank TEXT NOT NULL,
  duties TEXT NOT NULL,
  PRIMARY KEY (post_id, language)
);
CREATE TABLE post_topics (
  post_id BIGINT NOT NULL REFERENCES posts (id),
  topic_id BIGINT NOT NULL REFERENCES topics (id),
  PRIMARY KEY (post_id, topic_id)
);
CREATE TABLE post_mechanisms (
  post_id BIGINT NOT NULL REFERENCES posts (id),
  mechanism_id BIGINT NOT NULL REFERENCES mechanisms (id),
  PRIMARY KEY (post_id, mechanism_id)
);

CREATE TABLE appointments (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  post_id BIGINT NOT NULL REFERENCES posts (id),
  account_id BIGINT NOT NULL REFERENCES accounts (id),
  from_day TEXT NOT NULL,
  to_day TEXT,
  -- The decree or letter by which it was made.
  decree TEXT NOT NULL,
  -- Taken back, as if it had never been.
  cancelled_at BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX appointments_of_post ON appointments (post_id);
CREATE INDEX appointments_of_account ON appointments (account_id);
-- While the holder is away somebody else does what the post is there for.
CREATE TABLE absences (
  id SERIAL_ID,
  appointment_id BIGINT NOT NULL REFERENCES appointments (id),
  stand_in_id BIGINT NOT NULL REFERENCES accounts (id),
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  cancelled_at BIGINT
);
CREATE INDEX absences_of_appointment ON absences (appointment_id);
CREATE INDEX absences_of_stand_in ON absences (stand_in_id);

-- Who holds which post, in their own right or standing in for its holder, and from when to when.
-- Whoever asks compares a day with both pairs.
CREATE VIEW post_holders AS
  SELECT a.account_id, p.id AS post_id, p.duty, i.class, i.id AS institution_id,
    a.from_day, COALESCE(a.to_day, '9999-12-31') AS to_day,
    COALESCE(i.active_from, '0000-01-01') AS post_from,
    CASE WHEN COALESCE(p.ended_on, '9999-12-31') < COALESCE(i.active_to, '9999-12-31')
      THEN COALESCE(p.ended_on, '9999-12-31') ELSE COALESCE(i.active_to, '9999-12-31') END AS post_to
  FROM appointments a
  JOIN posts p ON p.id = a.post_id
  JOIN institutions i ON i.id = p.institution_id
  WHERE a.cancelled_at IS NULL
  UNION ALL
  SELECT s.stand_in_id, p.id, p.duty, i.class, i.id,
    CASE WHEN s.from_day > a.from_day THEN s.from_day ELSE a.from_day END,
    CASE WHEN s.to_day < COALESCE(a.to_day, '9999-12-31') THEN s.to_day ELSE COALESCE(a.to_day, '9999-12-31') END,
    COALESCE(i.active_from, '0000-01-01'),
    CASE WHEN COALESCE(p.ended_on, '9999-12-31') < COALESCE(i.active_to, '9999-12-31')
      THEN COALESCE(p.ended_on, '9999-12-31') ELSE COALESCE(i.active_to, '9999-12-31') END
  FROM absences s
  JOIN appointments a ON a.id = s.appointment_id
  JOIN posts p ON p.id = a.post_id
  JOIN institutions i ON i.id = p.institution_id
  WHERE a.cancelled_at IS NULL AND s.cancelled_at IS NULL;

-- The national mechanism itself is an institution, named in the settings; its secretariat is a post.
INSERT INTO institutions (public_id, kind, class, informed_only, level, territory, version)
  VALUES ('national-mechanism', 'national-mechanism', 'member', 0, 'national', '', 1);
INSERT INTO posts (public_id, institution_id, duty, remit, version)
  SELECT 'secretariat', id, 'secretariat', 'both', 1 FROM institutions WHERE public_id = 'national-mechanism';
-- What was a role of accounts is the appointment to a post.
INSERT INTO appointments (public_id, post_id, account_id, from_day, decree, version)
  SELECT 'secretariat-' || a.public_id, p.id, a.id, '2026-11-22', '', 1
  FROM accounts a JOIN posts p ON p.public_id = 'secretariat' WHERE a.role = 'secretariat';
UPDATE accounts SET role = '' WHERE role = 'secretariat';
