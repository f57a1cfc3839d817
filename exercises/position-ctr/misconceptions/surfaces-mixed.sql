-- fails: gives the right rows on the database you see
-- says: You add up all surfaces. Their third position is not the same place: search answers a question, the shop shows a grid, and their curves fall differently. Judge who is a bot by all of them, and then keep only what was shown on home.
WITH
  shown AS (SELECT user_id, position, impression_id IN (SELECT impression_id FROM clicks) AS is_clicked FROM impressions),
  bots AS (SELECT user_id FROM shown GROUP BY user_id HAVING COUNT(*) >= 20 AND AVG(is_clicked) >= 0.8)
SELECT position, COUNT(*) AS impressions, AVG(is_clicked) AS ctr
FROM shown
WHERE user_id NOT IN (SELECT user_id FROM bots)
GROUP BY position
ORDER BY position;
