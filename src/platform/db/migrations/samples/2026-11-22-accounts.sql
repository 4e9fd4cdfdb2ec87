-- Rows as this step's version leaves them: somebody who signed in once.
INSERT INTO accounts (public_id, email, name, role, password, totp_secret, totp_step, created_at)
  VALUES ('018f0000-0000-7000-8000-000000000001', 'amina@example.org', 'Amina', 'secretariat', '', '', 0, 1000);
INSERT INTO account_failures (subject, count, last_at) VALUES ('amina@example.org', 2, 1000);
