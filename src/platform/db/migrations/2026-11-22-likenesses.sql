-- Entries that say nearly the same about the same State. Found by a job, and found again at any time.

CREATE TABLE likenesses (
  recommendation_id KEY_ID REFERENCES recommendations (id),
  -- The first of those that say it; its own for the first itself.
  first_id BIGINT NOT NULL
);
-- Up to which entry of the ledger texts were compared; and how often, so that whoever keeps likenesses
-- in memory knows when to read them anew.
CREATE TABLE likeness_marks (as_of BIGINT NOT NULL, number BIGINT NOT NULL);
INSERT INTO likeness_marks (as_of, number) VALUES (0, 0);
