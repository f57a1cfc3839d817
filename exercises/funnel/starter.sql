-- One row for every surface with impressions:
--   surface, impressions, clicked, converted
-- clicked: impressions with a row in clicks. converted: clicked impressions whose id a play of 60 seconds or more, or a purchase, carries.
-- Sorted by surface.
--
-- impressions(impression_id, request_id, user_id, item_id, position, surface, model_version, arm, shown_at)
-- clicks(click_id, impression_id, clicked_at)
-- plays(play_id, user_id, item_id, impression_id, seconds, started_at)
-- purchases(purchase_id, user_id, item_id, impression_id, quantity, unit_price, purchased_at)

SELECT *
FROM impressions
LIMIT 5;
