-- Rows as this step's version leaves them: a backup that was made and proven, and one that failed.
INSERT INTO backups (kind, file, at, bytes, seconds, digest, outcome) VALUES
  ('backup', 'monday.mithaq', 3000, 1000000, 12, 'ab12', 'done'),
  ('proof', 'monday.mithaq', 4000, 1000000, 30, 'ab12', 'done'),
  ('backup', 'tuesday.mithaq', 5000, 0, 1, '', 'the disk is full');
