-- fails: gives the right rows on the database you see
-- says: You count people whose second week is not over. They may still come back, and until then each of them stands there as lost, so retention is too low and rises by itself from day to day. Keep only users assigned at least 14 days before :end.
SELECT
  arm,
  COUNT(*) AS users,
  SUM(is_retained) AS retained,
  AVG(is_retained) AS retention
FROM (
  SELECT
    arm,
    EXISTS (
      SELECT 1 FROM plays AS p
      WHERE p.user_id = a.user_id AND p.started_at >= a.assigned_at + 7 * 86400 AND p.started_at < a.assigned_at + 14 * 86400
    ) AS is_retained
  FROM assignments AS a
  WHERE experiment_id = 'rank_v2'
)
GROUP BY arm
ORDER BY arm;
