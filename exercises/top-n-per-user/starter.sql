-- For each user with a play, the three items with the most watched seconds, all plays of an item together:
--   user_id, rank, item_id, seconds
-- Equal seconds: the smaller item_id first. Fewer than three items: as many as there are.
-- Sorted by user_id, then rank.
--
-- plays(play_id, user_id, item_id, impression_id, seconds, started_at)

SELECT *
FROM plays
LIMIT 5;
