-- Somebody set the session of a document, of which its source says another.
INSERT INTO document_decisions (document_id, field, said) SELECT id, 'session', '41' FROM documents LIMIT 1;
UPDATE recommendation_texts SET first_in = added_in WHERE id = (SELECT MIN(id) FROM recommendation_texts);
