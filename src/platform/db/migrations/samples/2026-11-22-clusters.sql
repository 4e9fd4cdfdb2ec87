-- A cluster of one entry, led by the ministry, which is to answer; a comment, and what was agreed.
INSERT INTO clusters (public_id, audience, made_from, version)
  VALUES ('018f0000-0000-7000-8000-00000000c001', 'members', '?q=treaty', 1);
INSERT INTO cluster_texts (cluster_id, language, title, objective)
  SELECT id, 'en', 'Treaties', 'Ratified by 2028' FROM clusters;
INSERT INTO cluster_topics (cluster_id, topic_id)
  SELECT c.id, t.id FROM clusters c, topics t WHERE t.code = 'first-theme';
INSERT INTO cluster_recommendations (cluster_id, recommendation_id, part)
  SELECT c.id, r.id, '' FROM clusters c, recommendations r WHERE r.source_key = 'one';
INSERT INTO assignment_rules (topic_id, institution_id, share)
  SELECT t.id, i.id, 'lead' FROM topics t, institutions i WHERE t.code = 'first-theme' AND i.kind = 'ministry';
INSERT INTO assignment_bulks (at, actor, query, institution_id, share, entries)
  SELECT 3000, 'command-line', '', id, 'supporting', '' FROM institutions WHERE kind = 'ministry';
INSERT INTO assignments (public_id, recommendation_id, part, cluster_id, institution_id, share, state, rule_id, bulk_id, version)
  SELECT '018f0000-0000-7000-8000-00000000c002', NULL, '', c.id, i.id, 'lead', 'submitted', NULL, NULL, 1
  FROM clusters c, institutions i WHERE i.kind = 'ministry';
INSERT INTO assignment_steps (assignment_id, at, actor, step, said)
  SELECT id, 3000, 'command-line', 'submitted', '' FROM assignments;
INSERT INTO comments (public_id, object, object_id, at, author, body)
  SELECT '018f0000-0000-7000-8000-00000000c003', 'cluster', id, 3000, '018f0000-0000-7000-8000-00000000a003', 'Soon.' FROM clusters;
INSERT INTO agreements (object, object_id, day, at, author, body)
  SELECT 'cluster', id, '2026-01-02', 3000, '018f0000-0000-7000-8000-00000000a003', 'By spring.' FROM clusters;
INSERT INTO agreement_institutions (agreement_id, institution_id)
  SELECT a.id, i.id FROM agreements a, institutions i WHERE i.kind = 'ministry';
