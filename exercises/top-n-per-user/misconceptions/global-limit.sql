-- fails: gives the right rows on the database you see
-- says: You have three rows in all. LIMIT cuts the whole answer, so the three largest totals of everybody are left and most users are missing. Give every row its number within its user by a window function, and keep the numbers up to 3.
SELECT user_id, rank, item_id, seconds
FROM (
  SELECT
    user_id,
    item_id,
    SUM(seconds) AS seconds,
    ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY SUM(seconds) DESC, item_id) AS rank
  FROM plays
  GROUP BY user_id, item_id
  ORDER BY seconds DESC, item_id
  LIMIT 3
)
ORDER BY user_id, rank;
