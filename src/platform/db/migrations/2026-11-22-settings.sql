-- What the national mechanism sets for itself. A row is a version of a section, and never changes;
-- the one with the highest number counts. `content` is JSON: field and value.
CREATE TABLE settings (
  id SERIAL_ID,
  section TEXT NOT NULL,
  number BIGINT NOT NULL,
  content TEXT NOT NULL,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  UNIQUE (section, number)
);
