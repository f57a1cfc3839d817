-- fails: gives the right rows on the database you see
-- says: Two things at once. First, impressions from before the assignment are counted, so keep shown_at at or after assigned_at in the join. Second, users leaves out those who were shown nothing, so keep them with a LEFT JOIN.
WITH
  readout AS (
    SELECT a.arm, COUNT(DISTINCT a.user_id) AS users, COUNT(i.impression_id) AS impressions, COUNT(c.impression_id) AS clicked
    FROM assignments AS a
    JOIN impressions AS i ON i.user_id = a.user_id
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
    SELECT
      (SELECT COUNT(*) FROM assignments AS a WHERE a.experiment_id = 'rank_v2' AND a.arm = arms.arm) AS found,
      (SELECT COUNT(*) FROM assignments WHERE experiment_id = 'rank_v2') * weight AS planned
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
