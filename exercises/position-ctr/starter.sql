-- Clicks by position on home, without bots:
--   position, impressions, ctr
-- A bot has at least 20 impressions on all surfaces together, and at least 80 % of them were clicked.
-- ctr: share of the impressions with a row in clicks.
-- Sorted by position.
--
-- impressions(impression_id, request_id, user_id, item_id, position, surface, model_version, arm, shown_at)
-- clicks(click_id, impression_id, clicked_at)

SELECT *
FROM impressions
LIMIT 5;
