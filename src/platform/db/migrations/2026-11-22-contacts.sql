-- How to reach those who hold posts, as they have said it themselves.
CREATE TABLE account_contacts (
  account_id BIGINT PRIMARY KEY REFERENCES accounts (id),
  telephone TEXT NOT NULL,
  -- The official address of their office, in lines.
  address TEXT NOT NULL,
  -- The day on which they last said that it is right.
  confirmed_on TEXT NOT NULL
);
