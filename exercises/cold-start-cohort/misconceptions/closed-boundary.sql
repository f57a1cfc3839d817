-- fails: gives the right rows on the database you see
-- says: An impression exactly seven days after the signup is in your first week. Seven days are over at that second: with both ends included the week has one second too many, and two such weeks side by side would count it twice. Leave the end out.
SELECT
  CASE WHEN i.shown_at <= u.signup_at + 7 * 86400 THEN 'first_week' ELSE 'later' END AS cohort,
  COUNT(DISTINCT i.user_id) AS users,
  COUNT(*) AS impressions,
  AVG(i.impression_id IN (SELECT impression_id FROM clicks)) AS ctr
FROM impressions AS i
JOIN users AS u ON u.user_id = i.user_id
WHERE i.shown_at >= u.signup_at
GROUP BY cohort
ORDER BY cohort;
