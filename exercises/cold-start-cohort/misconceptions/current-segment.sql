-- fails: gives the right rows on the database you see
-- says: You take today's segment for the cohort. It is one label for each user, set long after most of what they were shown, so old impressions of somebody who is new no more and of somebody who still counts as new all land on the wrong side. Compare the time of each impression with the signup.
SELECT
  CASE WHEN u.segment = 'new' THEN 'first_week' ELSE 'later' END AS cohort,
  COUNT(DISTINCT i.user_id) AS users,
  COUNT(*) AS impressions,
  AVG(i.impression_id IN (SELECT impression_id FROM clicks)) AS ctr
FROM impressions AS i
JOIN users AS u ON u.user_id = i.user_id
WHERE i.shown_at >= u.signup_at
GROUP BY cohort
ORDER BY cohort;
