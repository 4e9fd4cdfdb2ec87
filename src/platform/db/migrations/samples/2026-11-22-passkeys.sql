-- Rows as this step's version leaves them: somebody with a passkey, in the middle of using it.
INSERT INTO accounts (id, public_id, email, name, role, password, totp_secret, totp_step, created_at)
  VALUES (71, '018f0000-0000-7000-8000-000000000071', 'passkey@example.org', 'Passkey', 'auditor', '', '', 0, 1000);
INSERT INTO account_passkeys (account_id, credential, name, passkey, counter, created_at)
  VALUES (71, '0123', 'Telephone', '{}', 3, 1000);
INSERT INTO account_sessions (id, account_id, hash, stage, created_at, seen_at, proven_at, browser)
  VALUES (71, 71, 'hash-71', 'password', 1000, 1000, 0, '');
INSERT INTO account_ceremonies (session_id, kind, state, expires_at) VALUES (71, 'prove', '{}', 2000);
