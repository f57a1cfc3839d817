-- fails: gives the right rows on the database you see
-- says: Your clicked adds up clicks, and somebody who pressed twice on one impression is in it twice. The readout wants impressions with at least one click: reduce clicks to DISTINCT impression_id before the join.
-- follows: clicks per impression, as advertising platforms such as Google Ads report it
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
      (SELECT SUM(users) FROM readout) * weight AS planned
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
