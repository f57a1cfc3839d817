-- fails: gives the right rows on the database you see
-- says: You count only users who were shown something after their assignment. Those who saw nothing are part of the test too, and if a fault in one arm lost them, neither users nor χ² can show it any more. Keep every assigned user with a LEFT JOIN.
WITH
  readout AS (
    SELECT a.arm, COUNT(DISTINCT a.user_id) AS users, COUNT(i.impression_id) AS impressions, COUNT(c.impression_id) AS clicked
    FROM assignments AS a
    JOIN impressions AS i ON i.user_id = a.user_id AND i.shown_at >= a.assigned_at
    LEFT JOIN (SELECT DISTINCT impression_id FROM clicks) AS c ON c.impression_id = i.impression_id
    WHERE a.experiment_id = 'rank_v2'
    GROUP BY a.arm
  ),
  arms AS (
    SELECT 'control' AS arm, control_weight AS weight FROM experiments WHERE experiment_id = 'rank_v2'
    UNION ALL
    SELECT 'treatment', treatment_weight FROM experiments WHERE experiment_id = 'rank_v2'
  ),
  users_of_arm AS (
    SELECT COALESCE((SELECT users FROM readout WHERE readout.arm = arms.arm), 0) AS found, (SELECT SUM(users) FROM readout) * weight AS planned FROM arms
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
