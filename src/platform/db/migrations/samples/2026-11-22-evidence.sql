-- Rows as this step's version leaves them: a file that was examined, used by an update.
INSERT INTO evidence (public_id, kind, institution_id, account_id, created_at, sensitive, audience, workflow, version,
    address, archived_address, number, gazette, value, unit, source)
  SELECT '018f0000-0000-7000-8000-00000000e001', 'file', i.id, a.id, 3000, 0, 'internal', 'submitted', 1,
    '', '', '', '', '', '', ''
  FROM institutions i, accounts a WHERE i.kind = 'ministry' AND a.email = 'karim@example.org';
INSERT INTO evidence_texts (evidence_id, language, title, note)
  SELECT id, 'en', 'Circular 14', '' FROM evidence WHERE kind = 'file';
INSERT INTO evidence_files (evidence_id, name, mime, size_bytes, digest, state, clean_digest, clean_size_bytes,
    warnings, trouble, scanned_at, job_id)
  SELECT id, 'circular.pdf', 'application/pdf', 10,
    '0000000000000000000000000000000000000000000000000000000000000001', 'clean',
    '0000000000000000000000000000000000000000000000000000000000000002', 9, '', '', 3500, 0
  FROM evidence WHERE kind = 'file';
INSERT INTO evidence_uses (evidence_id, object, object_id, audience, workflow)
  SELECT id, 'update', 1, 'internal', 'submitted' FROM evidence WHERE kind = 'file';
