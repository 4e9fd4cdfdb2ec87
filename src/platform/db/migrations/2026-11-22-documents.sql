-- What people decide on documents, and whose words an undo brought back.

-- A field of a document on which a person decided: mechanism, type, session, cycle, published. What
-- a source says of it waits here, in case the person lets go; NULL while no source has spoken, empty
-- where one says nothing.
CREATE TABLE document_decisions (
  document_id BIGINT NOT NULL REFERENCES documents (id),
  field TEXT NOT NULL,
  said TEXT,
  PRIMARY KEY (document_id, field)
);

-- Of a row that an undo brought back: the batch that had first written it.
ALTER TABLE recommendation_facts ADD COLUMN first_in BIGINT;
ALTER TABLE recommendation_texts ADD COLUMN first_in BIGINT;
ALTER TABLE recommendation_parts ADD COLUMN first_in BIGINT;
ALTER TABLE recommendation_topics ADD COLUMN first_in BIGINT;
ALTER TABLE recommendation_states ADD COLUMN first_in BIGINT;
ALTER TABLE recommendation_edits ADD COLUMN first_in BIGINT;
