-- fails: gives the right rows on the database you see
-- says: You count every play, also those that ended within the first minute. Somebody who leaves after half a minute has said no rather than yes: keep plays of 60 seconds or more before you sum.
SELECT user_id, item_id, SUM(worth) AS strength
FROM (
  SELECT user_id, item_id, 1 AS worth FROM plays
  UNION ALL
  SELECT user_id, item_id, 3 AS worth FROM purchases
)
GROUP BY user_id, item_id
ORDER BY user_id, item_id;
