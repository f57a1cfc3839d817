-- One row for every signal, with what it is worth. UNION ALL keeps rows that look alike: they are different events.
WITH signals AS (
  SELECT user_id, item_id, 1 AS worth
  FROM plays
  WHERE seconds >= 60
  UNION ALL
  SELECT user_id, item_id, 3 AS worth
  FROM purchases
)
SELECT user_id, item_id, SUM(worth) AS strength
FROM signals
GROUP BY user_id, item_id
ORDER BY user_id, item_id;
