-- Accounts: who may sign in, what they prove it with, their sessions.
-- Tokens are kept as SHA-256 only: whoever reads the database cannot use them.

CREATE TABLE accounts (
  id SERIAL_ID,
  public_id TEXT NOT NULL UNIQUE,
  -- Lower case.
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  -- argon2id, empty until the invitation is taken up.
  password TEXT NOT NULL,
  -- The secret of the authenticator app, empty without one; and the last time step that it was used at.
  totp_secret TEXT NOT NULL,
  totp_step BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE TABLE account_recovery_codes (
  account_id BIGINT NOT NULL REFERENCES accounts (id),
  hash BYTES NOT NULL,
  PRIMARY KEY (account_id, hash)
);
CREATE TABLE account_invitations (
  id SERIAL_ID,
  account_id BIGINT NOT NULL REFERENCES accounts (id),
  hash BYTES NOT NULL UNIQUE,
  expires_at BIGINT NOT NULL
);
-- stage: password (the second factor is owed), setup (a second factor must be chosen), full.
CREATE TABLE account_sessions (
  id SERIAL_ID,
  account_id BIGINT NOT NULL REFERENCES accounts (id),
  hash BYTES NOT NULL UNIQUE,
  stage TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  -- When the second factor was last given.
  proven_at BIGINT NOT NULL,
  -- What the browser calls itself, in short.
  browser TEXT NOT NULL
);
CREATE INDEX account_sessions_owner ON account_sessions (account_id);
-- Devices on which somebody has signed in before: guesses elsewhere do not bar them.
CREATE TABLE account_devices (
  id SERIAL_ID,
  account_id BIGINT NOT NULL REFERENCES accounts (id),
  hash BYTES NOT NULL UNIQUE,
  seen_at BIGINT NOT NULL
);
-- Failed attempts to sign in, by whom or from where.
CREATE TABLE account_failures (
  subject TEXT NOT NULL PRIMARY KEY,
  count BIGINT NOT NULL,
  last_at BIGINT NOT NULL
);
