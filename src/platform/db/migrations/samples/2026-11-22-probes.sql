-- Rows as this step's version leaves them.
INSERT INTO probes (id, at) VALUES (1, 5000);
