-- fails: gives the right rows on the database you see
-- says: You look back to the previous impression of anybody. On a busy service somebody was shown something a moment ago, so hardly any pause is ever long enough and people seem to be in one endless visit. Look back within the user.
SELECT user_id, session, COUNT(*) AS events, MIN(shown_at) AS started_at, MAX(shown_at) AS ended_at
FROM (
  SELECT user_id, shown_at, SUM(pause IS NULL OR pause > 1800) OVER (PARTITION BY user_id ORDER BY shown_at) AS session
  FROM (
    SELECT user_id, shown_at, shown_at - LAG(shown_at) OVER (ORDER BY shown_at) AS pause
    FROM impressions
  )
)
GROUP BY user_id, session
ORDER BY user_id, session;
