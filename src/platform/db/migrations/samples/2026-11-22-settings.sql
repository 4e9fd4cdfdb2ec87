-- Rows as this step's version leaves them: a name that was given and then corrected.
INSERT INTO settings (section, number, content, at, actor) VALUES
  ('profile', 1, '{"name-en":"Comittee","state":"URY"}', 3000, 'command-line'),
  ('profile', 2, '{"name-en":"Committee","state":"URY"}', 4000, 'command-line');
