-- Rows as this step's version leaves them: one published entry, received in one import.
INSERT INTO states (code) VALUES ('URY');
INSERT INTO mechanisms (code, kind) VALUES ('upr', 'upr');
INSERT INTO documents (code, symbol, mechanism_id, type, session, cycle, published, source)
  SELECT 'A/HRC/99/7', 'A/HRC/99/7', id, 'working-group-report', '41', 4, '2022-03-04', 'uhri' FROM mechanisms WHERE code = 'upr';
INSERT INTO entry_types (code) VALUES ('recommendation');
INSERT INTO batches (kind, state, source, title, digest, language, audience, options, actor, started_at, decided_at, position, summary, first_seq, last_seq)
  VALUES ('import', 'visible', 'uhri', 'export.json', 'ab12', 'en', 'public', '', 'command-line', 1000, 2000, 1, '{}', 1, 1);
INSERT INTO recommendations (public_id, source, source_key) VALUES ('7f3a1c52-0000-5000-8000-000000000001', 'uhri', 'one');
INSERT INTO recommendation_facts (recommendation_id, type_id, number, document_id, position, language, workflow, audience, added_in)
  SELECT r.id, t.id, '132.1', d.id, 'supported', 'en', 'published', 'public', b.id
  FROM recommendations r, entry_types t, documents d, batches b
  WHERE r.source_key = 'one' AND t.code = 'recommendation' AND d.code = 'A/HRC/99/7' AND b.title = 'export.json';
INSERT INTO recommendation_texts (recommendation_id, kind, language, body, source, added_in)
  SELECT r.id, 'official', 'en', '132.1 Ratify the treaty (Fiji);', 'uhri', b.id
  FROM recommendations r, batches b WHERE r.source_key = 'one' AND b.title = 'export.json';
INSERT INTO recommendation_states (recommendation_id, state_id, role, added_in)
  SELECT r.id, s.id, 'concerned', b.id
  FROM recommendations r, states s, batches b WHERE r.source_key = 'one' AND s.code = 'URY' AND b.title = 'export.json';
INSERT INTO ledger_entries (seq, at, actor, act, object_kind, object_id, batch_id, commitment)
  SELECT 1, 1000, 'command-line', 'recommendation-received', 'recommendation', r.id, b.id, '0'
  FROM recommendations r, batches b WHERE r.source_key = 'one' AND b.title = 'export.json';
INSERT INTO ledger_versions (seq, salt, content) VALUES (1, '0', '{}');
UPDATE ledger_head SET last = 1;
INSERT INTO outbox (seq, kind, object_id) SELECT 1, 'batch', id FROM batches WHERE title = 'export.json';
