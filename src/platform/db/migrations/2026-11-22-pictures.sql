-- Pictures that settings name by the SHA-256 of their content, which never changes. One that no
-- version of settings names is thrown away after a day.
CREATE TABLE pictures (
  digest TEXT NOT NULL PRIMARY KEY,
  mime TEXT NOT NULL,
  width BIGINT NOT NULL,
  height BIGINT NOT NULL,
  size_bytes BIGINT NOT NULL,
  content BYTES NOT NULL,
  kept_at BIGINT NOT NULL
);
