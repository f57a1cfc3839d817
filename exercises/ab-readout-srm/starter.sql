-- The test rank_v2, one row for each arm:
--   arm, users, impressions, clicked, ctr, srm_chi_square
-- users: everybody assigned to the arm.
-- impressions, clicked: shown at or after the user's assignment; clicked means at least one row in clicks.
-- ctr: clicked divided by impressions, NULL when there are none.
-- srm_chi_square: assigned users of both arms against the planned shares, the same number on every row.
-- Sorted by arm.
--
-- assignments(experiment_id, user_id, arm, assigned_at)
-- experiments(experiment_id, started_at, ended_at, control_weight, treatment_weight)
-- impressions(impression_id, request_id, user_id, item_id, position, surface, model_version, arm, shown_at)
-- clicks(click_id, impression_id, clicked_at)

SELECT *
FROM experiments;
