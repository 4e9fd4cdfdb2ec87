-- A form that is not finished, and a part that a person titled.
INSERT INTO accounts (public_id, email, name, role, password, totp_secret, totp_step, created_at)
  VALUES ('7f3a1c52-0000-7000-8000-0000000000dd', 'drafts@example.org', 'Drafts', 'secretariat', '', '', 0, 1000);
INSERT INTO drafts (account_id, recommendation_id, language, form, saved_at)
  SELECT a.id, r.id, 'ar', '{}', 3000 FROM accounts a, recommendations r
  WHERE a.email = 'drafts@example.org' AND r.source_key = 'one';
INSERT INTO recommendation_parts (recommendation_id, position, label, source, part_key, titles, language, body, added_in)
  SELECT id, 1, '(a)', 'national', 'p1', '{"en":"Treaty"}', 'en', 'Ratify the treaty', 1
  FROM recommendations WHERE source_key = 'one';
