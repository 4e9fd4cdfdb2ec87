-- For whom evidence is: for the widest audience of its uses that count, and no use is for more than the
-- measure or the entry that it hangs on, whatever became of that since.
CREATE VIEW evidence_hosts AS
  SELECT u.evidence_id, u.audience,
    CASE u.object
      WHEN 'update' THEN (SELECT m.audience FROM updates p JOIN measures m ON m.id = p.measure_id
        WHERE p.id = u.object_id)
      WHEN 'status' THEN (SELECT COALESCE(MIN(f.audience), 'internal') FROM statuses s
        LEFT JOIN current_facts f ON f.recommendation_id = s.recommendation_id
        WHERE s.id = u.object_id GROUP BY s.id)
      WHEN 'assessment' THEN (SELECT COALESCE(MIN(f.audience), 'internal') FROM assessments a
        LEFT JOIN current_facts f ON f.recommendation_id = a.recommendation_id
        WHERE a.id = u.object_id GROUP BY a.id)
    END AS host_audience
  FROM evidence_uses u
  WHERE u.workflow = 'published';
CREATE VIEW evidence_audiences AS
  SELECT e.id AS evidence_id,
    CASE
      WHEN e.audience = 'internal' THEN 'internal'
      WHEN EXISTS (SELECT 1 FROM evidence_hosts h WHERE h.evidence_id = e.id AND h.audience = 'public'
        AND COALESCE(h.host_audience, 'public') = 'public') THEN 'public'
      WHEN EXISTS (SELECT 1 FROM evidence_hosts h WHERE h.evidence_id = e.id AND h.audience IN ('public', 'observers')
        AND COALESCE(h.host_audience, 'public') IN ('public', 'observers')) THEN 'observers'
      WHEN EXISTS (SELECT 1 FROM evidence_hosts h WHERE h.evidence_id = e.id AND h.audience <> 'internal'
        AND COALESCE(h.host_audience, 'public') <> 'internal') THEN 'members'
      ELSE 'internal'
    END AS audience
  FROM evidence e;
