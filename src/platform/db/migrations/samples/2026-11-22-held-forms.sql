-- Rows as this step's version leaves them: a form that came too late.
INSERT INTO accounts (id, public_id, email, name, role, password, totp_secret, totp_step, created_at)
  VALUES (72, '018f0000-0000-7000-8000-000000000072', 'held@example.org', 'Held', 'secretariat', '', '', 0, 1000);
INSERT INTO account_held_forms (id, account_id, path, reason, fields, held_at)
  VALUES ('00000000000000000000000000000072', 72, '/en/people', 'signed-out', '[["name","Amina"]]', 1000);
