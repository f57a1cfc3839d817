WITH
  assigned AS (
    SELECT user_id, arm, assigned_at
    FROM assignments
    WHERE experiment_id = 'rank_v2'
  ),
  -- Each clicked impression once, so that a second click adds no row.
  clicked_impressions AS (
    SELECT DISTINCT impression_id
    FROM clicks
  ),
  -- The condition on time stands in the join: users who saw nothing stay, with nothing beside them.
  readout AS (
    SELECT
      a.arm,
      COUNT(DISTINCT a.user_id) AS users,
      COUNT(i.impression_id) AS impressions,
      COUNT(c.impression_id) AS clicked
    FROM assigned AS a
    LEFT JOIN impressions AS i ON i.user_id = a.user_id AND i.shown_at >= a.assigned_at
    LEFT JOIN clicked_impressions AS c ON c.impression_id = i.impression_id
    GROUP BY a.arm
  ),
  -- From the plan and not from the users found, so that an empty arm is seen as well.
  arms AS (
    SELECT 'control' AS arm, control_weight AS weight FROM experiments WHERE experiment_id = 'rank_v2'
    UNION ALL
    SELECT 'treatment', treatment_weight FROM experiments WHERE experiment_id = 'rank_v2'
  ),
  users_of_arm AS (
    SELECT
      (SELECT COUNT(*) FROM assigned WHERE assigned.arm = arms.arm) AS found,
      (SELECT COUNT(*) FROM assigned) * weight AS planned
    FROM arms
  ),
  srm AS (
    SELECT SUM((found - planned) * (found - planned) / planned) AS chi_square
    FROM users_of_arm
  )
SELECT
  arm,
  users,
  impressions,
  clicked,
  -- Division by 0 is NULL in SQLite: what was never shown has no rate.
  1.0 * clicked / impressions AS ctr,
  chi_square AS srm_chi_square
FROM readout
CROSS JOIN srm
ORDER BY arm;
