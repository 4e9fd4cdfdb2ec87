-- Forms that came too late: whoever sent them had been signed out, or had to prove who they are.

CREATE TABLE account_held_forms (
  -- Random, since it stands in an address.
  id TEXT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL REFERENCES accounts (id),
  -- Where it was sent to: `/en/people`.
  path TEXT NOT NULL,
  -- signed-out, proof, other-session.
  reason TEXT NOT NULL,
  -- Pairs of name and value (JSON), without the token of the page.
  fields TEXT NOT NULL,
  held_at BIGINT NOT NULL,
  UNIQUE (account_id, path)
);
