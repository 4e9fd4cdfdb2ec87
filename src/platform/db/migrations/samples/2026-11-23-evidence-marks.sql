-- Rows as this step's version leaves them: evidence that has changed.
UPDATE evidence_marks SET changes = 2;
