-- Counts what changes in evidence: whoever keeps something of it in memory reads it anew.
CREATE TABLE evidence_marks (changes BIGINT NOT NULL);
INSERT INTO evidence_marks (changes) VALUES (1);
-- A list is counted by it alone.
CREATE INDEX evidence_shown ON evidence (withdrawn_at, workflow, audience, institution_id, kind);
