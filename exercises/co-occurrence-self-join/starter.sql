-- One row for every pair of items that at least two users have both played:
--   item_a, item_b, users
-- item_a < item_b; users: people who played both.
-- Sorted by users from high to low, then item_a, then item_b.
--
-- plays(play_id, user_id, item_id, impression_id, seconds, started_at)

SELECT *
FROM plays
LIMIT 5;
