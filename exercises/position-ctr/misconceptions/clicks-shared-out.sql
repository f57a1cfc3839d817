-- fails: gives the right rows on the database you see
-- says: Your ctr adds up to 1 over the positions: it is each position's share of all clicks, and no rate. A place that is shown less often gets fewer clicks however good it is. Divide by the impressions of the position itself.
WITH
  shown AS (SELECT user_id, surface, position, impression_id IN (SELECT impression_id FROM clicks) AS is_clicked FROM impressions),
  bots AS (SELECT user_id FROM shown GROUP BY user_id HAVING COUNT(*) >= 20 AND AVG(is_clicked) >= 0.8)
SELECT position, COUNT(*) AS impressions, 1.0 * SUM(is_clicked) / SUM(SUM(is_clicked)) OVER () AS ctr
FROM shown
WHERE surface = 'home' AND user_id NOT IN (SELECT user_id FROM bots)
GROUP BY position
ORDER BY position;
