-- Backups made of this instance, and proofs that one can be restored, so that an administrator sees
-- how old the last is.

-- kind: backup (an archive was written), proof (an archive was restored beside and compared),
-- restored (this instance itself comes from an archive). outcome: done, or what went wrong.
-- digest: SHA-256 of the archive.
CREATE TABLE backups (
  id SERIAL_ID,
  kind TEXT NOT NULL,
  file TEXT NOT NULL,
  at BIGINT NOT NULL,
  bytes BIGINT NOT NULL,
  seconds BIGINT NOT NULL,
  digest TEXT NOT NULL,
  outcome TEXT NOT NULL
);
CREATE INDEX backups_kind ON backups (kind, id);
