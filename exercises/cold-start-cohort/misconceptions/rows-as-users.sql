-- fails: gives the right rows on the database you see
-- says: Your number of users is the number of impressions. COUNT of a column counts the rows in which it is not NULL, so somebody with forty impressions counts forty times. Count different users.
SELECT
  CASE WHEN i.shown_at < u.signup_at + 7 * 86400 THEN 'first_week' ELSE 'later' END AS cohort,
  COUNT(i.user_id) AS users,
  COUNT(*) AS impressions,
  AVG(i.impression_id IN (SELECT impression_id FROM clicks)) AS ctr
FROM impressions AS i
JOIN users AS u ON u.user_id = i.user_id
WHERE i.shown_at >= u.signup_at
GROUP BY cohort
ORDER BY cohort;
