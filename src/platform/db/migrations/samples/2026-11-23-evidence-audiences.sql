-- Rows as this step's version leaves them: evidence for everybody, of an update on a public measure.
UPDATE evidence_uses SET workflow = 'published', audience = 'public' WHERE object = 'update';
UPDATE evidence SET workflow = 'published', audience = 'public' WHERE kind = 'file';
