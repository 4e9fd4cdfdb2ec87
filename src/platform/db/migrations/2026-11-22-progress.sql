-- Updates: what an institution reports of a measure for a period. Days are calendar days in the zone
-- of the instance.

CREATE TABLE updates (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  measure_id BIGINT NOT NULL REFERENCES measures (id),
  institution_id BIGINT NOT NULL REFERENCES institutions (id),
  created_at BIGINT NOT NULL,
  -- The period, and until when it was to be reported on; no day where nobody had asked.
  first_on TEXT NOT NULL,
  last_on TEXT NOT NULL,
  due_on TEXT,
  -- In which it is written.
  language TEXT NOT NULL,
  -- 1: nothing has changed since the update before.
  nothing_new BIGINT NOT NULL,
  done TEXT NOT NULL,
  effect TEXT NOT NULL,
  obstacles TEXT NOT NULL,
  next_step TEXT NOT NULL,
  -- assistance, budget, law: codes with blanks between them, and what is said of them
  needs TEXT NOT NULL,
  needs_said TEXT NOT NULL,
  audience TEXT NOT NULL,
  -- draft, submitted, approved, returned or published
  workflow TEXT NOT NULL,
  -- Why it was given back, while it is.
  returned_why TEXT NOT NULL,
  -- When its institution stood behind it, and when the secretariat accepted it.
  handed_in_on TEXT,
  accepted_on TEXT,
  -- When and why it was taken back; nothing while it counts.
  withdrawn_on TEXT,
  withdrawn_why TEXT NOT NULL,
  -- Counts the saves, so that of two at once one is told.
  version BIGINT NOT NULL,
  -- Number of the entry of the ledger that changed it last: whoever keeps updates in memory reads those
  -- that are newer than what they know.
  seq BIGINT NOT NULL
);
-- An institution reports once on a period.
CREATE UNIQUE INDEX updates_of ON updates (measure_id, institution_id, last_on) WHERE withdrawn_on IS NULL;
CREATE INDEX updates_by_seq ON updates (seq);

-- Milestones of the measure that it reports as reached, by their public ids.
CREATE TABLE update_milestones (
  update_id BIGINT NOT NULL REFERENCES updates (id),
  milestone TEXT NOT NULL,
  reached_on TEXT NOT NULL,
  PRIMARY KEY (update_id, milestone)
);

-- Who has written it or approved it, by public id of the account.
CREATE TABLE update_hands (
  update_id BIGINT NOT NULL REFERENCES updates (id),
  account TEXT NOT NULL,
  -- wrote or approved
  did TEXT NOT NULL,
  PRIMARY KEY (update_id, account, did)
);

-- The last day of the latest period on which an accepted update reports.
CREATE VIEW measure_reports AS
  SELECT measure_id, MAX(last_on) AS last_on
  FROM updates
  WHERE workflow = 'published' AND withdrawn_on IS NULL
  GROUP BY measure_id;
