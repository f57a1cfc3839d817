-- fails: gives the right rows on the database you see
-- says: Your second week begins and never ends. Who was assigned early then has more days to come back in than who was assigned late, and the number grows with the log. Close the window 14 days after the assignment.
SELECT
  arm,
  COUNT(*) AS users,
  SUM(is_retained) AS retained,
  AVG(is_retained) AS retention
FROM (
  SELECT arm, EXISTS (SELECT 1 FROM plays AS p WHERE p.user_id = a.user_id AND p.started_at >= a.assigned_at + 7 * 86400) AS is_retained
  FROM assignments AS a
  WHERE experiment_id = 'rank_v2' AND assigned_at + 14 * 86400 <= :end
)
GROUP BY arm
ORDER BY arm;
