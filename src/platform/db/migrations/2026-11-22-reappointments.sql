-- Many appointments made in one act, as after a change of government, so that it can be undone as a whole.
CREATE TABLE reappointments (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  -- Name of the actor in the ledger.
  actor TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  undone_at BIGINT
);
CREATE TABLE reappointment_rows (
  reappointment_id BIGINT NOT NULL REFERENCES reappointments (id),
  appointment_id BIGINT NOT NULL REFERENCES appointments (id),
  -- The appointment that it ended, the last day that that had, and its version since.
  ended_id BIGINT REFERENCES appointments (id),
  ended_before TEXT,
  ended_version BIGINT NOT NULL,
  -- 1: its person was invited by the act.
  invited BIGINT NOT NULL,
  PRIMARY KEY (reappointment_id, appointment_id)
);
