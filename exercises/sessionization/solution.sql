WITH
  paused AS (
    SELECT
      user_id,
      shown_at,
      shown_at - LAG(shown_at) OVER (PARTITION BY user_id ORDER BY shown_at) AS pause
    FROM impressions
  ),
  numbered AS (
    SELECT
      user_id,
      shown_at,
      -- Nothing before it: a user's first impression begins a session too.
      SUM(pause IS NULL OR pause > 1800) OVER (PARTITION BY user_id ORDER BY shown_at) AS session
    FROM paused
  )
SELECT
  user_id,
  session,
  COUNT(*) AS events,
  MIN(shown_at) AS started_at,
  MAX(shown_at) AS ended_at
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
