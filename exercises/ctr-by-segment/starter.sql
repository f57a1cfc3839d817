-- One row for every segment of users who were shown something:
--   segment, impressions, clicked, ctr
-- clicked: impressions with at least one row in clicks. ctr: clicked divided by impressions.
-- Sorted by segment.
--
-- impressions(impression_id, request_id, user_id, item_id, position, surface, model_version, arm, shown_at)
-- clicks(click_id, impression_id, clicked_at)
-- users(user_id, signup_at, country, age_band, segment)

SELECT *
FROM impressions
LIMIT 5;
