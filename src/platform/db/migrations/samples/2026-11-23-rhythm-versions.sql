-- Rows as this step's version leaves them: a rhythm that was set a second time.
UPDATE institution_rhythms SET rhythm = 'half-yearly', version = 2;
