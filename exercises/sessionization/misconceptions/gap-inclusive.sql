-- fails: gives the right rows on the database you see
-- says: A pause of exactly 1,800 seconds ends a session in your answer. The limit is still within: only a longer pause begins a new session. Decide for every limit which side it belongs to, and try it on a row that lies on it.
SELECT user_id, session, COUNT(*) AS events, MIN(shown_at) AS started_at, MAX(shown_at) AS ended_at
FROM (
  SELECT user_id, shown_at, SUM(pause IS NULL OR pause >= 1800) OVER (PARTITION BY user_id ORDER BY shown_at) AS session
  FROM (
    SELECT user_id, shown_at, shown_at - LAG(shown_at) OVER (PARTITION BY user_id ORDER BY shown_at) AS pause
    FROM impressions
  )
)
GROUP BY user_id, session
ORDER BY user_id, session;
