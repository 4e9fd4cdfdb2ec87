-- Rows as this step's version leaves them: a key that was used once. Any bytes will do for its digest.
INSERT INTO account_api_keys (account_id, hash, name, created_at, last_day, used_at)
  SELECT a.id, e.commitment, 'Ministry''s own system', 1000, '2027-01-01', 2000
  FROM accounts a, ledger_entries e WHERE a.email = 'karim@example.org' AND e.seq = 1;
