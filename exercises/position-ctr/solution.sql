WITH
  shown AS (
    SELECT user_id, surface, position, impression_id IN (SELECT impression_id FROM clicks) AS is_clicked
    FROM impressions
  ),
  -- Judged by everything that a user was shown, before any surface is left out.
  bots AS (
    SELECT user_id
    FROM shown
    GROUP BY user_id
    HAVING COUNT(*) >= 20 AND AVG(is_clicked) >= 0.8
  )
SELECT
  position,
  COUNT(*) AS impressions,
  AVG(is_clicked) AS ctr
FROM shown
WHERE surface = 'home' AND user_id NOT IN (SELECT user_id FROM bots)
GROUP BY position
ORDER BY position;
