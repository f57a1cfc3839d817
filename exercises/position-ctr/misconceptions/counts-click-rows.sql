-- fails: gives the right rows on the database you see
-- says: An impression that was clicked twice stands in two of your rows, as two impressions and two clicks. The rate asked for is of impressions, which were clicked or were not. Join the ids of clicked impressions, each once, in place of the clicks.
WITH
  shown AS (SELECT user_id, impression_id IN (SELECT impression_id FROM clicks) AS is_clicked FROM impressions),
  bots AS (SELECT user_id FROM shown GROUP BY user_id HAVING COUNT(*) >= 20 AND AVG(is_clicked) >= 0.8)
SELECT i.position, COUNT(*) AS impressions, 1.0 * COUNT(c.click_id) / COUNT(*) AS ctr
FROM impressions AS i
LEFT JOIN clicks AS c ON c.impression_id = i.impression_id
WHERE i.surface = 'home' AND i.user_id NOT IN (SELECT user_id FROM bots)
GROUP BY i.position
ORDER BY i.position;
