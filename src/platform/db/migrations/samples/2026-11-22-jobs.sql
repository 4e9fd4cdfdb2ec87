-- Rows as this step's version leaves them: an import that was begun and lost, and a correction made.
INSERT INTO jobs (kind, payload, title, actor, queue, bound_to, state, attempts, done, total, outcome, cancel_asked, holder, leased_until, due_at, created_at, started_at)
  VALUES ('import', '{}', 'more.json', 'command-line', 'imports', '', 'running', 1, 10, 100, '', 0, 'there/gone', 3000, 2000, 2000, 2000);
INSERT INTO document_corrections (batch_id, document_id, before, after)
  SELECT b.id, d.id, '{"mechanism":"upr","type":"working-group-report","session":"41","cycle":4,"published":"2022-03-03"}',
    '{"mechanism":"upr","type":"working-group-report","session":"41","cycle":4,"published":"2022-03-04"}'
  FROM batches b, documents d WHERE b.title = 'export.json' AND d.code = 'A/HRC/99/7';
