-- fails: gives the right rows on the database you see
-- says: Your retention is 1 in every arm, since you count only people who have a play in the window. Who did not come back has no row to join and is gone from the denominator as well. Begin with all finished users and keep them, whether a play is found or not.
SELECT
  a.arm,
  COUNT(DISTINCT a.user_id) AS users,
  COUNT(DISTINCT p.user_id) AS retained,
  1.0 * COUNT(DISTINCT p.user_id) / COUNT(DISTINCT a.user_id) AS retention
FROM assignments AS a
JOIN plays AS p
  ON p.user_id = a.user_id AND p.started_at >= a.assigned_at + 7 * 86400 AND p.started_at < a.assigned_at + 14 * 86400
WHERE a.experiment_id = 'rank_v2' AND a.assigned_at + 14 * 86400 <= :end
GROUP BY a.arm
ORDER BY a.arm;
