-- fails: gives the right rows on the database you see
-- says: Two things at once. First, clicked counts every click, so reduce clicks to DISTINCT impression_id before the join. Second, the arms are compared with an even split, so multiply all assigned users by each arm’s share in experiments.
WITH
  readout AS (
    SELECT a.arm, COUNT(DISTINCT a.user_id) AS users, COUNT(DISTINCT i.impression_id) AS impressions, COUNT(c.click_id) AS clicked
    FROM assignments AS a
    LEFT JOIN impressions AS i ON i.user_id = a.user_id AND i.shown_at >= a.assigned_at
    LEFT JOIN clicks AS c ON c.impression_id = i.impression_id
    WHERE a.experiment_id = 'rank_v2'
    GROUP BY a.arm
  ),
  arms AS (
    SELECT 'control' AS arm, control_weight AS weight FROM experiments WHERE experiment_id = 'rank_v2'
    UNION ALL
    SELECT 'treatment', treatment_weight FROM experiments WHERE experiment_id = 'rank_v2'
  ),
  users_of_arm AS (
    SELECT
      COALESCE((SELECT users FROM readout WHERE readout.arm = arms.arm), 0) AS found,
      (SELECT SUM(users) FROM readout) * 0.5 AS planned
    FROM arms
  )
SELECT
  arm,
  users,
  impressions,
  clicked,
  1.0 * clicked / impressions AS ctr,
  (SELECT SUM((found - planned) * (found - planned) / planned) FROM users_of_arm) AS srm_chi_square
FROM readout
ORDER BY arm;
