-- Bulk acts as they were previewed: a search in codes, what is to become of what it finds, and the
-- entries found, as numbers of four bytes. One that nobody applies is forgotten after a while.
CREATE TABLE bulk_acts (
  id SERIAL_ID,
  created_at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  query TEXT NOT NULL,
  wish TEXT NOT NULL,
  why TEXT NOT NULL,
  entries BYTES NOT NULL,
  digest TEXT NOT NULL,
  changes BIGINT NOT NULL,
  already BIGINT NOT NULL,
  cannot BIGINT NOT NULL,
  -- The job that applies it, and the one that undoes it; 0 for none.
  job_id BIGINT NOT NULL,
  undo_job_id BIGINT NOT NULL
);
