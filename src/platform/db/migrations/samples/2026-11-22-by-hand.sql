-- The address of a document that somebody added.
INSERT INTO document_addresses (document_id, url) SELECT id, 'https://court.example.org/12' FROM documents LIMIT 1;
