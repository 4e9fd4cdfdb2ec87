-- Evidence: what shows that something was done or has changed. A file, a link, a law, or a figure.
-- The content of files lies in the folder `files`, under the SHA-256 of what is in it.

CREATE TABLE evidence (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  -- file, link, law or figure
  kind TEXT NOT NULL,
  -- Whose it is, and who brought it.
  institution_id BIGINT NOT NULL REFERENCES institutions (id),
  account_id BIGINT NOT NULL REFERENCES accounts (id),
  created_at BIGINT NOT NULL,
  -- 1: it names people who may be at risk, and never leaves its institution and the secretariat.
  sensitive BIGINT NOT NULL,
  -- As the widest of its uses has it.
  audience TEXT NOT NULL,
  workflow TEXT NOT NULL,
  -- Taken back: shown to nobody, kept for the ledger.
  withdrawn_at BIGINT,
  -- Counts the saves, so that of two at once one is told.
  version BIGINT NOT NULL,
  -- Of a link: its address, when it was last looked at, and a copy kept elsewhere with its day.
  address TEXT NOT NULL,
  looked_at TEXT,
  archived_address TEXT NOT NULL,
  archived_on TEXT,
  -- Of a law: number, day, and where it was published.
  number TEXT NOT NULL,
  dated TEXT,
  gazette TEXT NOT NULL,
  -- Of a figure: as it was published, with its unit, year and source.
  value TEXT NOT NULL,
  unit TEXT NOT NULL,
  year BIGINT,
  source TEXT NOT NULL
);
CREATE INDEX evidence_of_institution ON evidence (institution_id);

CREATE TABLE evidence_texts (
  evidence_id BIGINT NOT NULL REFERENCES evidence (id),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (evidence_id, language)
);

-- The file of an item: sealed as it was sent, and the copy for readers once there is one.
CREATE TABLE evidence_files (
  evidence_id KEY_ID REFERENCES evidence (id),
  -- What its person calls it: the last part of a path.
  name TEXT NOT NULL,
  mime TEXT NOT NULL,
  size_bytes BIGINT NOT NULL,
  digest TEXT NOT NULL,
  -- waiting: it was not examined yet; clean; refused; infected: it was removed
  state TEXT NOT NULL,
  -- The copy without what it says of its makers; 0 and empty without one.
  clean_digest TEXT NOT NULL,
  clean_size_bytes BIGINT NOT NULL,
  -- What whoever publishes it should know: codes, with blanks between them.
  warnings TEXT NOT NULL,
  -- Why it was refused: a code; or what the scanner found.
  trouble TEXT NOT NULL,
  -- Whether a scanner has looked at it.
  scanned_at BIGINT,
  -- The job that examines it, 0 for none.
  job_id BIGINT NOT NULL
);
CREATE INDEX evidence_files_by_digest ON evidence_files (digest);
CREATE INDEX evidence_files_by_state ON evidence_files (state);

-- What an item is evidence for: an update, a status, an assessment, a measure. Where each of these
-- stands and for whom it is decides who sees the item.
CREATE TABLE evidence_uses (
  evidence_id BIGINT NOT NULL REFERENCES evidence (id),
  object TEXT NOT NULL,
  object_id BIGINT NOT NULL,
  audience TEXT NOT NULL,
  workflow TEXT NOT NULL,
  PRIMARY KEY (evidence_id, object, object_id)
);
CREATE INDEX evidence_uses_of ON evidence_uses (object, object_id);
