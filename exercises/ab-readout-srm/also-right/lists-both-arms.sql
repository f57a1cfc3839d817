-- The same, with a row for an arm that nobody was assigned to.
WITH
  assigned AS (
    SELECT user_id, arm, assigned_at
    FROM assignments
    WHERE experiment_id = 'rank_v2'
  ),
  arms AS (
    SELECT 'control' AS arm, control_weight AS weight FROM experiments WHERE experiment_id = 'rank_v2'
    UNION ALL
    SELECT 'treatment', treatment_weight FROM experiments WHERE experiment_id = 'rank_v2'
  ),
  readout AS (
    SELECT
      arms.arm,
      COUNT(DISTINCT a.user_id) AS users,
      COUNT(i.impression_id) AS impressions,
      COUNT(c.impression_id) AS clicked,
      weight * (SELECT COUNT(*) FROM assigned) AS planned
    FROM arms
    LEFT JOIN assigned AS a ON a.arm = arms.arm
    LEFT JOIN impressions AS i ON i.user_id = a.user_id AND i.shown_at >= a.assigned_at
    LEFT JOIN (SELECT DISTINCT impression_id FROM clicks) AS c ON c.impression_id = i.impression_id
    GROUP BY arms.arm
  )
SELECT
  arm,
  users,
  impressions,
  clicked,
  1.0 * clicked / impressions AS ctr,
  SUM((users - planned) * (users - planned) / planned) OVER () AS srm_chi_square
FROM readout
ORDER BY arm;
