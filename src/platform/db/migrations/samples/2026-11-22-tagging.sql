-- A preview of one entry that was not applied.
INSERT INTO bulk_acts (created_at, actor, query, wish, why, entries, digest, changes, already, cannot, job_id, undo_job_id)
VALUES (1763800000000000, 'person one', '?theme=right-to-health', '{"add":["theme/right-to-water"],"remove":[],"audience":null}', '', '', 'abc', 1, 0, 0, 0, 0);
