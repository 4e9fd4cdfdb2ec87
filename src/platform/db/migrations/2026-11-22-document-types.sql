-- Types of document are terms as others are: those of the program and an instance's own. Documents
-- go on naming them by their codes.
CREATE TABLE document_types (
  id SERIAL_ID,
  code TEXT NOT NULL UNIQUE
);
