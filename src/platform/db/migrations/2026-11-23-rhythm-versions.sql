-- Counts the saves, so that of two who set it at once the second is told.
ALTER TABLE institution_rhythms ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
