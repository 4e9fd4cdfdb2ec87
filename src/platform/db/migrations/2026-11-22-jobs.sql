-- Long work, claimed with a lease; how far the outbox was pruned; a source's corrections of documents.

-- Jobs of one queue are done one at a time, in their order; those of no queue ('') in any.
-- bound_to is the node, or the process, that alone may do it ('' is any).
CREATE TABLE jobs (
  id SERIAL_ID,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  title TEXT NOT NULL,
  actor TEXT NOT NULL,
  queue TEXT NOT NULL,
  bound_to TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts BIGINT NOT NULL,
  done BIGINT NOT NULL,
  total BIGINT NOT NULL,
  outcome TEXT NOT NULL,
  cancel_asked BIGINT NOT NULL,
  holder TEXT NOT NULL,
  leased_until BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  started_at BIGINT,
  ended_at BIGINT
);
CREATE INDEX jobs_state ON jobs (state, queue, id);
-- Whoever claims a job changes this row first, so that two never claim the same.
CREATE TABLE jobs_turn (id KEY_ID, taken BIGINT NOT NULL);
INSERT INTO jobs_turn (id, taken) VALUES (1, 0);

-- The job that fills a batch, 0 for none; and never more than one batch under way.
ALTER TABLE batches ADD COLUMN job_id BIGINT NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX batches_one_pending ON batches (state) WHERE state = 'pending';

-- Rows of the outbox up to this number are gone; an index that has not read them is built anew.
ALTER TABLE ledger_head ADD COLUMN pruned BIGINT NOT NULL DEFAULT 0;

-- What a pending batch will say of a document, and what was said before; both as JSON.
CREATE TABLE document_corrections (
  batch_id BIGINT NOT NULL REFERENCES batches (id),
  document_id BIGINT NOT NULL REFERENCES documents (id),
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  PRIMARY KEY (batch_id, document_id)
);
