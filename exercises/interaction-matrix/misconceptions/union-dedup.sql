-- fails: gives the right rows on the database you see
-- says: Your pairs count at most one play and one purchase, however many there were. UNION drops rows that are equal, as DISTINCT does, and two plays of a film look equal once only user, item and worth are left. Keep them all with UNION ALL.
SELECT user_id, item_id, SUM(worth) AS strength
FROM (
  SELECT user_id, item_id, 1 AS worth FROM plays WHERE seconds >= 60
  UNION
  SELECT user_id, item_id, 3 AS worth FROM purchases
)
GROUP BY user_id, item_id
ORDER BY user_id, item_id;
