INSERT INTO likenesses (recommendation_id, first_id) SELECT MIN(id), MIN(id) FROM recommendations;
