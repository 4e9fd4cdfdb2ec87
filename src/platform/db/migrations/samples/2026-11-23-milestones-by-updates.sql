-- Rows as this step's version leaves them: a milestone that an update has reached.
UPDATE milestones SET reached_by = '018f0000-0000-7000-8000-00000000c001' WHERE reached_on IS NOT NULL;
