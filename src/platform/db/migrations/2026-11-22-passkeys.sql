-- Passkeys: keys of a person's telephone, computer or security key, as a second factor.

CREATE TABLE account_passkeys (
  id SERIAL_ID,
  account_id BIGINT NOT NULL REFERENCES accounts (id),
  -- The number that the authenticator gave it.
  credential BYTES NOT NULL UNIQUE,
  -- What its person calls it.
  name TEXT NOT NULL,
  -- The public key and what else is checked, as webauthn-rs writes it (JSON).
  passkey TEXT NOT NULL,
  -- How often it was used, as the authenticator counts; 0 for those that do not.
  counter BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  used_at BIGINT
);
CREATE INDEX account_passkeys_owner ON account_passkeys (account_id);
-- What was asked of a browser, until it answers; kind: add, prove.
CREATE TABLE account_ceremonies (
  session_id BIGINT NOT NULL REFERENCES account_sessions (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  expires_at BIGINT NOT NULL,
  PRIMARY KEY (session_id, kind)
);
