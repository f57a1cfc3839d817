-- fails: gives the right rows on the database you see
-- says: Your sessions are numbered from 0. A user's first impression has nothing before it, so the pause is NULL, and a comparison with NULL marks no beginning. Say that the missing pause begins a session as well.
SELECT user_id, session, COUNT(*) AS events, MIN(shown_at) AS started_at, MAX(shown_at) AS ended_at
FROM (
  SELECT user_id, shown_at, SUM(CASE WHEN pause > 1800 THEN 1 ELSE 0 END) OVER (PARTITION BY user_id ORDER BY shown_at) AS session
  FROM (
    SELECT user_id, shown_at, shown_at - LAG(shown_at) OVER (PARTITION BY user_id ORDER BY shown_at) AS pause
    FROM impressions
  )
)
GROUP BY user_id, session
ORDER BY user_id, session;
