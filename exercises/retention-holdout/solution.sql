WITH
  -- Who is counted: everybody whose second week is over, whatever they did in it.
  cohort AS (
    SELECT user_id, arm, assigned_at
    FROM assignments
    WHERE experiment_id = 'rank_v2' AND assigned_at + 14 * 86400 <= :end
  ),
  outcomes AS (
    SELECT
      arm,
      EXISTS (
        SELECT 1
        FROM plays AS p
        WHERE p.user_id = c.user_id
          AND p.started_at >= c.assigned_at + 7 * 86400
          AND p.started_at < c.assigned_at + 14 * 86400
      ) AS is_retained
    FROM cohort AS c
  )
SELECT
  arm,
  COUNT(*) AS users,
  SUM(is_retained) AS retained,
  AVG(is_retained) AS retention
FROM outcomes
GROUP BY arm
ORDER BY arm;
