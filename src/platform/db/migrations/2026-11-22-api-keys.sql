-- Keys by which a person's own system uses the API. Kept as SHA-256 only, and gone when they end.
CREATE TABLE account_api_keys (
  id SERIAL_ID,
  account_id BIGINT NOT NULL REFERENCES accounts (id),
  hash BYTES NOT NULL UNIQUE,
  -- Which system it is for.
  name TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  -- Calendar day in the zone of the instance; the day counts.
  last_day TEXT NOT NULL,
  used_at BIGINT
);
CREATE INDEX account_api_keys_owner ON account_api_keys (account_id);
