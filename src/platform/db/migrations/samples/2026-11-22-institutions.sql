-- A ministry with a focal point, renamed once, and somebody who stands in.
INSERT INTO institutions (public_id, kind, class, informed_only, level, territory, version)
  VALUES ('018f0000-0000-7000-8000-00000000a001', 'ministry', 'member', 0, 'national', '', 2);
INSERT INTO institution_names (institution_id, language, name, short_name)
  SELECT id, 'en', 'Ministry of Justice', 'Justice' FROM institutions WHERE kind = 'ministry';
INSERT INTO institution_reorganisations (institution_id, what, day, names, succeeds)
  SELECT id, 'renamed', '2026-01-01', '{"en":"Ministry of Law"}', 0 FROM institutions WHERE kind = 'ministry';
INSERT INTO posts (public_id, institution_id, duty, remit, version)
  SELECT '018f0000-0000-7000-8000-00000000a002', id, 'focal-point', 'both', 1 FROM institutions WHERE kind = 'ministry';
INSERT INTO accounts (public_id, email, name, role, password, totp_secret, totp_step, created_at)
  VALUES ('018f0000-0000-7000-8000-00000000a003', 'karim@example.org', 'Karim', '', '', '', 0, 2000);
INSERT INTO appointments (public_id, post_id, account_id, from_day, decree, version)
  SELECT '018f0000-0000-7000-8000-00000000a004', p.id, a.id, '2026-01-01', 'Decree 1', 1
  FROM posts p, accounts a WHERE p.duty = 'focal-point' AND a.email = 'karim@example.org';
