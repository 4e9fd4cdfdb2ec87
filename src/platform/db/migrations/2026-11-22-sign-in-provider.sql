-- Signing in with the national provider of OpenID Connect.

-- By which name a provider knows somebody; linked by an invitation alone.
CREATE TABLE account_identities (
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  account_id BIGINT NOT NULL REFERENCES accounts (id),
  linked_at BIGINT NOT NULL,
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX account_identities_owner ON account_identities (account_id);
-- Browsers that were sent to the provider and have not come back.
CREATE TABLE account_provider_visits (
  -- SHA-256 of what the provider gives back, and of the token of the browser that was sent.
  state BYTES NOT NULL PRIMARY KEY,
  browser BYTES NOT NULL,
  nonce TEXT NOT NULL,
  verifier TEXT NOT NULL,
  lang TEXT NOT NULL,
  return_to TEXT NOT NULL,
  -- SHA-256 of the invitation that is to be taken up.
  invitation BYTES,
  expires_at BIGINT NOT NULL
);
-- Browsers that have come back with an invitation, until their person says yes.
CREATE TABLE account_provider_arrivals (
  browser BYTES NOT NULL PRIMARY KEY,
  invitation BYTES NOT NULL,
  -- Who the provider says that it is (JSON).
  arrival TEXT NOT NULL,
  expires_at BIGINT NOT NULL
);
