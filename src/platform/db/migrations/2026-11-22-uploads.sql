-- Files sent for import. The content lies in the folder `uploads` of the data folder of the server
-- that received it, under the public id; here stands what is known and was decided about it.

CREATE TABLE uploads (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  account_id BIGINT NOT NULL REFERENCES accounts (id),
  -- What its person calls it: the last part of a path.
  name TEXT NOT NULL,
  size_bytes BIGINT NOT NULL,
  -- How much has arrived, without a gap from the start.
  received_bytes BIGINT NOT NULL,
  -- What was chosen for the import. Empty: all States; as the texts say; not chosen yet.
  state TEXT NOT NULL,
  language TEXT NOT NULL,
  audience TEXT NOT NULL,
  -- The newest preview or import of it, 0 for none.
  job_id BIGINT NOT NULL,
  -- What the last preview found, as JSON, empty without one.
  preview TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  -- When something was last done with it.
  touched_at BIGINT NOT NULL
);
