-- Rows as this step's version leaves them: a theme of this instance's own with a place in its list.
INSERT INTO topics (scheme, code) VALUES ('theme', 'first-theme');
INSERT INTO term_texts (list, term_id, language, text, source) SELECT 'theme', id, 'en', code, 'national' FROM topics WHERE code = 'first-theme';
INSERT INTO term_decisions (list, term_id, version, retired_at, instead, place)
  SELECT 'theme', id, 1, NULL, NULL, 1 FROM topics WHERE code = 'first-theme';
