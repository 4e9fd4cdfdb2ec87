-- Rows as this step's version leaves them: each track has something on the first entry.
INSERT INTO scales (code, track, mechanism, source, address, version)
  VALUES ('state', 'status', '', 'The national mechanism''s own words', '', 1),
    ('plain', 'assessment', '', 'In plain words', '', 1),
    ('ccpr-2017', 'grade', 'ccpr', 'CCPR/C/128/3', '', 1);
INSERT INTO scale_texts (scale_id, language, name) SELECT id, 'en', 'Our own scale' FROM scales WHERE code = 'state';
INSERT INTO scale_values (scale_id, code, place, tone, sign)
  SELECT id, 'implemented', 4, 'good', '' FROM scales WHERE code IN ('state', 'plain');
INSERT INTO scale_values (scale_id, code, place, tone, sign)
  SELECT id, 'a', 1, 'good', 'A' FROM scales WHERE code = 'ccpr-2017';
INSERT INTO scale_value_texts (value_id, language, name)
  SELECT v.id, 'en', 'Done' FROM scale_values v JOIN scales s ON s.id = v.scale_id WHERE s.code = 'state';
INSERT INTO statuses (public_id, recommendation_id, part, institution_id, value_id, audience, workflow, returned_why,
    created_at, confirmed_at, confirmed_on, withdrawn_why, version)
  SELECT '018f0000-0000-7000-8000-00000000f001', r.id, '', i.id, v.id, 'public', 'published', '', 4000, 5000,
    '2026-11-02', '', 3
  FROM recommendations r, institutions i, scale_values v, scales s
  WHERE r.id = (SELECT MIN(id) FROM recommendations) AND i.kind = 'ministry' AND v.scale_id = s.id AND s.code = 'state';
INSERT INTO status_texts (status_id, language, reasoning) SELECT id, 'en', 'The law is in force.' FROM statuses;
INSERT INTO status_hands (status_id, account, did)
  SELECT id, '018f0000-0000-7000-8000-00000000a003', 'wrote' FROM statuses;
INSERT INTO assessments (public_id, recommendation_id, part, institution_id, value_id, assessed_on, audience, workflow,
    created_at, author, published_at, withdrawn_why, version)
  SELECT '018f0000-0000-7000-8000-00000000f002', s.recommendation_id, '', s.institution_id, NULL, '2026-11-03',
    'public', 'published', 6000, '018f0000-0000-7000-8000-00000000a003', 7000, '', 2
  FROM statuses s;
INSERT INTO assessment_texts (assessment_id, language, finding, reasoning)
  SELECT id, 'en', 'Not yet.', 'No court applies it.' FROM assessments;
INSERT INTO assessment_answers (public_id, assessment_id, institution_id, at, author, language, body)
  SELECT '018f0000-0000-7000-8000-00000000f003', id, institution_id, 8000, '018f0000-0000-7000-8000-00000000a003',
    'en', 'Two courts do.' FROM assessments;
INSERT INTO grades (public_id, recommendation_id, part, value_id, symbol, paragraph, graded_on, audience, created_at,
    author, withdrawn_why, version)
  SELECT '018f0000-0000-7000-8000-00000000f004', s.recommendation_id, '', v.id, 'CCPR/C/128/3', '12', '2026-11-04',
    'public', 9000, '018f0000-0000-7000-8000-00000000a003', '', 1
  FROM statuses s, scale_values v WHERE v.code = 'a';
INSERT INTO grade_texts (grade_id, language, quotation) SELECT id, 'en', '[A]' FROM grades;
