WITH
  clicked_impressions AS (
    SELECT DISTINCT impression_id
    FROM clicks
  ),
  -- The cohort belongs to the impression: the same user is new in some rows and not in others.
  shown AS (
    SELECT
      i.user_id,
      c.impression_id IS NOT NULL AS is_clicked,
      CASE WHEN i.shown_at < u.signup_at + 7 * 86400 THEN 'first_week' ELSE 'later' END AS cohort
    FROM impressions AS i
    JOIN users AS u ON u.user_id = i.user_id
    LEFT JOIN clicked_impressions AS c ON c.impression_id = i.impression_id
    WHERE i.shown_at >= u.signup_at
  )
SELECT
  cohort,
  COUNT(DISTINCT user_id) AS users,
  COUNT(*) AS impressions,
  AVG(is_clicked) AS ctr
FROM shown
GROUP BY cohort
ORDER BY cohort;
