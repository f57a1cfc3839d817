-- fails: gives the right rows on the database you see
-- says: Your sessions are numbered through all users, so only the first user begins with 1. The running sum goes on where the last user ended; keep it within the user, as the look back is.
SELECT user_id, session, COUNT(*) AS events, MIN(shown_at) AS started_at, MAX(shown_at) AS ended_at
FROM (
  SELECT user_id, shown_at, SUM(pause IS NULL OR pause > 1800) OVER (ORDER BY user_id, shown_at) AS session
  FROM (
    SELECT user_id, shown_at, shown_at - LAG(shown_at) OVER (PARTITION BY user_id ORDER BY shown_at) AS pause
    FROM impressions
  )
)
GROUP BY user_id, session
ORDER BY user_id, session;
