-- Second-week retention by arm of rank_v2, for users with assigned_at + 14 * 86400 <= :end:
--   arm, users, retained, retention
-- retained: users with a play that started from 7 up to but not including 14 days after their assignment.
-- :end is given, the first second after day 20 (1737849600). Sorted by arm.
--
-- assignments(experiment_id, user_id, arm, assigned_at)
-- plays(play_id, user_id, item_id, impression_id, seconds, started_at)

SELECT *
FROM assignments
WHERE assigned_at <= :end
LIMIT 5;
