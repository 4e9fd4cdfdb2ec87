-- Rows as this step's version leaves them: a type of this instance's own.
INSERT INTO document_types (code) VALUES ('court-ruling');
