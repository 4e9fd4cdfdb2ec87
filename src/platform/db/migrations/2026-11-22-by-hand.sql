-- Where a document can be read that the UN's own service does not hold.
CREATE TABLE document_addresses (
  document_id BIGINT PRIMARY KEY REFERENCES documents (id),
  url TEXT NOT NULL
);
