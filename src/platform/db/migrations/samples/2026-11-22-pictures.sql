-- Rows as this step's version leaves them: a picture that was sent and not saved yet.
INSERT INTO pictures (digest, mime, width, height, size_bytes, content, kept_at) VALUES
  ('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', 'image/png', 64, 32, 1, 'a', 5000);
