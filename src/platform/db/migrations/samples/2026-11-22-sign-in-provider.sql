-- Rows as this step's version leaves them: somebody linked, and somebody under way.
INSERT INTO accounts (id, public_id, email, name, role, password, totp_secret, totp_step, created_at)
  VALUES (7300, '018f0000-0000-7000-8000-000000000073', 'linked@example.org', 'Linked', 'auditor', '', '', 0, 1000);
INSERT INTO account_identities (issuer, subject, account_id, linked_at) VALUES ('https://id.example.org', 's', 7300, 1000);
INSERT INTO account_provider_visits (state, browser, nonce, verifier, lang, return_to, expires_at)
  VALUES ('s', 'b', 'n', 'v', 'en', '/desk', 2000);
INSERT INTO account_provider_arrivals (browser, invitation, arrival, expires_at) VALUES ('b', 'i', '{}', 2000);
