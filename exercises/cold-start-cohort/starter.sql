-- Impressions in the user's first 7 days (shown_at < signup_at + 7 * 86400) against later ones; nothing from before the signup:
--   cohort, users, impressions, ctr
-- cohort: 'first_week' or 'later'. users: different users. ctr: share of the impressions with a row in clicks.
-- Sorted by cohort.
--
-- users(user_id, signup_at, country, age_band, segment)
-- impressions(impression_id, request_id, user_id, item_id, position, surface, model_version, arm, shown_at)
-- clicks(click_id, impression_id, clicked_at)

SELECT *
FROM impressions
LIMIT 5;
