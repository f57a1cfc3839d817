-- fails: gives the right rows on the database you see
-- says: Two things at once. You count plays of less than 60 seconds, and a pair's plays and purchases count once each however many there were, because UNION drops equal rows as DISTINCT does. Filter the plays, and stack the tables with UNION ALL.
SELECT user_id, item_id, SUM(worth) AS strength
FROM (
  SELECT user_id, item_id, 1 AS worth FROM plays
  UNION
  SELECT user_id, item_id, 3 AS worth FROM purchases
)
GROUP BY user_id, item_id
ORDER BY user_id, item_id;
