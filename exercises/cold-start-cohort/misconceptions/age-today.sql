-- fails: gives the right rows on the database you see
-- says: You ask who signed up within the last seven days of the log. That is a question about today: somebody who came earlier had a first week too, and all of it lands in later. Compare each impression with the signup of its own user.
SELECT
  CASE WHEN u.signup_at >= (SELECT MAX(shown_at) FROM impressions) - 7 * 86400 THEN 'first_week' ELSE 'later' END AS cohort,
  COUNT(DISTINCT i.user_id) AS users,
  COUNT(*) AS impressions,
  AVG(i.impression_id IN (SELECT impression_id FROM clicks)) AS ctr
FROM impressions AS i
JOIN users AS u ON u.user_id = i.user_id
WHERE i.shown_at >= u.signup_at
GROUP BY cohort
ORDER BY cohort;
