-- Public id of the update that said that it is reached; nothing where somebody noted it by hand.
ALTER TABLE milestones ADD COLUMN reached_by TEXT;
