-- fails: gives the right rows on the database you see
-- says: You cut time into half hours by the clock. Two impressions a minute apart then fall into two sessions whenever the clock strikes between them, and two that are 29 minutes apart may share one. A session ends with a pause, wherever the clock stands.
SELECT
  user_id,
  ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY shown_at / 1800) AS session,
  COUNT(*) AS events,
  MIN(shown_at) AS started_at,
  MAX(shown_at) AS ended_at
FROM impressions
GROUP BY user_id, shown_at / 1800
ORDER BY user_id, session;
