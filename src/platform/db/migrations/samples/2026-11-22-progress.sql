INSERT INTO updates (public_id, measure_id, institution_id, created_at, first_on, last_on, due_on, language,
    nothing_new, done, effect, obstacles, next_step, needs, needs_said, audience, workflow, returned_why,
    handed_in_on, accepted_on, withdrawn_why, version, seq)
  SELECT '018f0000-0000-7000-8000-00000000c001', m.id, i.id, 1784550000000000, '2026-04-01', '2026-06-30',
    '2026-07-15', 'en', 0, 'The first course was held', 'Thirty judges cite the treaties', '', 'The second course',
    'budget', 'Travel of the trainers', 'public', 'published', '', '2026-07-10', '2026-07-12', '', 4, 1
  FROM measures m, institutions i WHERE i.public_id = 'national-mechanism';
INSERT INTO update_milestones (update_id, milestone, reached_on)
  SELECT id, '0123456789abcdef0123456789abcdef', '2026-06-20' FROM updates;
INSERT INTO update_hands (update_id, account, did)
  SELECT id, '018f0000-0000-7000-8000-00000000a003', 'wrote' FROM updates;
