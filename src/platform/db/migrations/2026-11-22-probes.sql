-- One row that is written to see whether the database can be written. What it says means nothing.
CREATE TABLE probes (
  id KEY_ID,
  at BIGINT NOT NULL
);
