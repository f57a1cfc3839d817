-- fails: gives the right rows on the database you see
-- says: You count everybody who played anything after the assignment, the same evening included. That is activity; retention asks who came back later, in a week of its own. Let the play start at least 7 and less than 14 days after the assignment.
SELECT
  arm,
  COUNT(*) AS users,
  SUM(is_retained) AS retained,
  AVG(is_retained) AS retention
FROM (
  SELECT arm, EXISTS (SELECT 1 FROM plays AS p WHERE p.user_id = a.user_id AND p.started_at >= a.assigned_at) AS is_retained
  FROM assignments AS a
  WHERE experiment_id = 'rank_v2' AND assigned_at + 14 * 86400 <= :end
)
GROUP BY arm
ORDER BY arm;
