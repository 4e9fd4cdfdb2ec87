-- Forms that are not finished, and parts of an entry as the national mechanism divides it.

-- What somebody typed on the edit page and wants to go on with; form is JSON.
CREATE TABLE drafts (
  account_id BIGINT NOT NULL REFERENCES accounts (id),
  recommendation_id BIGINT NOT NULL REFERENCES recommendations (id),
  language TEXT NOT NULL,
  form TEXT NOT NULL,
  saved_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, recommendation_id, language)
);

-- part_key: what a part is known by within its entry, whatever its label; that of a source's part is
-- the label that brought it. titles: JSON, by language. language and body: the words of the part, as
-- a person marked them in the UN's text; empty where the labels in the text itself say it.
ALTER TABLE recommendation_parts ADD COLUMN part_key TEXT NOT NULL DEFAULT '';
ALTER TABLE recommendation_parts ADD COLUMN titles TEXT NOT NULL DEFAULT '{}';
ALTER TABLE recommendation_parts ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE recommendation_parts ADD COLUMN body TEXT NOT NULL DEFAULT '';
UPDATE recommendation_parts SET part_key = label;
DROP VIEW current_parts;
CREATE VIEW current_parts AS
  SELECT * FROM recommendation_parts
  WHERE added_in <> COALESCE((SELECT id FROM batches WHERE state = 'pending'), 0)
    AND (removed_in IS NULL OR removed_in = (SELECT id FROM batches WHERE state = 'pending'));
