-- Rows as this step's version leaves them: a theme of this instance's own, retired for another.
INSERT INTO topics (scheme, code) VALUES ('theme', 'old-theme');
INSERT INTO topics (scheme, code) VALUES ('theme', 'new-theme');
INSERT INTO term_texts (list, term_id, language, text, source) SELECT 'theme', id, 'en', code, 'national' FROM topics WHERE code IN ('old-theme', 'new-theme');
INSERT INTO term_decisions (list, term_id, version, retired_at, instead)
  SELECT 'theme', o.id, 1, 3000, n.id FROM topics o, topics n WHERE o.code = 'old-theme' AND n.code = 'new-theme';
INSERT INTO term_aliases (list, term_id, spelling) SELECT 'theme', id, 'Newer theme' FROM topics WHERE code = 'new-theme';
