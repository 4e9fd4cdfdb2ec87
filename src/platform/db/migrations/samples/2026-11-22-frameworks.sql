INSERT INTO framework_kinds (code) VALUES ('regional-plan');
INSERT INTO frameworks (code, kind, publisher, source, address, starts_on, ends_on, version)
  VALUES ('plan-2030', 'development-plan', 'Ministry of Planning', 'Decree 7', 'https://example.org/plan', '2025-01-01',
    '2030-12-31', 2);
INSERT INTO framework_names (framework_id, language, name) SELECT id, 'en', 'Plan 2030' FROM frameworks;
INSERT INTO topics (scheme, code) VALUES ('objective', 'plan-2030/1');
INSERT INTO objectives (topic_id, framework_id, code, parent, place, retired_at)
  SELECT t.id, f.id, '1', '', 1, NULL FROM topics t, frameworks f WHERE t.scheme = 'objective';
INSERT INTO objective_names (topic_id, language, name) SELECT topic_id, 'en', 'Learning for all' FROM objectives;
INSERT INTO measure_topics (measure_id, topic_id) SELECT m.id, o.topic_id FROM measures m, objectives o;
