-- Rows as this step's version leaves them: a file half sent.
INSERT INTO uploads (public_id, account_id, name, size_bytes, received_bytes, state, language, audience, job_id,
    preview, created_at, touched_at)
  SELECT '018f0000-0000-7000-8000-000000000002', id, 'export.json', 2000, 1000, '', '', 'internal', 0, '', 1000, 1000
  FROM accounts WHERE public_id = '018f0000-0000-7000-8000-000000000001';
