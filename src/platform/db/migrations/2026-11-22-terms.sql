-- Terms of all lists (themes, persons, kinds of entry, mechanisms, States) as this instance words
-- them: one table instead of one a list. Titles of documents stay in `mechanism_texts`.
CREATE TABLE term_texts (
  list TEXT NOT NULL,
  term_id BIGINT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (list, term_id, language)
);
INSERT INTO term_texts (list, term_id, language, text, source)
  SELECT t.scheme, x.topic_id, x.language, x.text, x.source FROM topic_texts x JOIN topics t ON t.id = x.topic_id;
INSERT INTO term_texts (list, term_id, language, text, source)
  SELECT 'type', entry_type_id, language, text, source FROM entry_type_texts;
INSERT INTO term_texts (list, term_id, language, text, source)
  SELECT kind, owner_id, language, text, source FROM mechanism_texts WHERE kind IN ('mechanism', 'state');
DELETE FROM mechanism_texts WHERE kind IN ('mechanism', 'state');
DROP TABLE topic_texts;
DROP TABLE entry_type_texts;

-- What was decided about a term: retired, and the one to be used instead. `version` counts the
-- saves, so that of two at once one is told.
CREATE TABLE term_decisions (
  id SERIAL_ID,
  list TEXT NOT NULL,
  term_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  retired_at BIGINT,
  instead BIGINT,
  UNIQUE (list, term_id)
);

-- Further spellings by which sources mean a term.
CREATE TABLE term_aliases (
  list TEXT NOT NULL,
  term_id BIGINT NOT NULL,
  spelling TEXT NOT NULL,
  PRIMARY KEY (list, term_id, spelling)
);
