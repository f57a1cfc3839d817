-- One row for every user and item with a signal:
--   user_id, item_id, strength
-- strength: 1 for every play of at least 60 seconds, plus 3 for every row in purchases.
-- Sorted by user_id, then item_id.
--
-- plays(play_id, user_id, item_id, impression_id, seconds, started_at)
-- purchases(purchase_id, user_id, item_id, impression_id, quantity, unit_price, purchased_at)

SELECT *
FROM plays
LIMIT 5;
