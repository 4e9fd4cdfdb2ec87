-- The instance's own order of a list: terms with a place stand before all others, by it.
ALTER TABLE term_decisions ADD COLUMN place BIGINT;
