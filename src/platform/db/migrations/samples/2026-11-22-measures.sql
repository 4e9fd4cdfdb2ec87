INSERT INTO measures (public_id, kind, territory, starts_on, ends_on, rhythm, rhythm_days, audience, workflow,
    returned_why, agreed_on, agreed_where, ended_why, version)
  VALUES ('018f0000-0000-7000-8000-00000000b001', 'train', 'North', '2026-01-01', '2027-12-31', 'fixed-days',
    '["2026-06-30"]', 'public', 'published', '', '2026-01-15', 'Decree 2', '', 1);
INSERT INTO measure_texts (measure_id, language, title, description, objective)
  SELECT id, 'en', 'Train judges', 'Two courses a year', 'Judgments cite the treaties' FROM measures;
INSERT INTO measure_institutions (measure_id, institution_id, share)
  SELECT m.id, i.id, 'lead' FROM measures m, institutions i WHERE i.public_id = 'national-mechanism';
INSERT INTO measure_budgets (measure_id, place, year, needed, secured, currency, source)
  SELECT id, 1, 2026, 100000, 40000, 'EUR', 'State budget' FROM measures;
INSERT INTO measure_recommendations (measure_id, recommendation_id, part)
  SELECT m.id, r.id, '' FROM measures m, recommendations r WHERE r.id = (SELECT MIN(id) FROM recommendations);
INSERT INTO measure_clusters (measure_id, cluster_id) SELECT m.id, c.id FROM measures m, clusters c;
INSERT INTO measure_hands (measure_id, account, did, secretariat)
  SELECT id, '018f0000-0000-7000-8000-00000000a003', 'wrote', 0 FROM measures;
INSERT INTO milestones (public_id, measure_id, place, due_on, reached_on)
  SELECT '0123456789abcdef0123456789abcdef', id, 1, '2026-06-30', '2026-06-20' FROM measures;
INSERT INTO milestone_texts (milestone_id, language, title) SELECT id, 'en', 'First course' FROM milestones;
INSERT INTO institution_rhythms (institution_id, rhythm, rhythm_days)
  SELECT id, 'quarterly', '[]' FROM institutions WHERE public_id = 'national-mechanism';
