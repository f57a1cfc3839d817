-- Sessions of impressions: one that comes more than 1800 seconds after the user's previous one begins a new session.
--   user_id, session, events, started_at, ended_at
-- session: 1, 2, 3 ... for each user. started_at, ended_at: shown_at of the first and the last impression.
-- Sorted by user_id, then session.
--
-- impressions(impression_id, request_id, user_id, item_id, position, surface, model_version, arm, shown_at)

SELECT *
FROM impressions
LIMIT 5;
