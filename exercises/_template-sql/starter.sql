-- For each user with at least one play of 60 seconds or more: how many such plays.
-- Columns: user_id, plays. Order: user_id.
--
-- plays(play_id, user_id, item_id, impression_id, seconds, started_at)
SELECT user_id
FROM plays;
