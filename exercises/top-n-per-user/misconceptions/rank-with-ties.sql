-- fails: gives the right rows on the database you see
-- says: Items with equal seconds share a rank in your answer, so somebody with a tie at the third place gets more than three rows. RANK is made for prizes; a list of exactly three needs a number that never repeats, and item_id in the order of the window to decide between equals.
SELECT user_id, rank, item_id, seconds
FROM (
  SELECT user_id, item_id, SUM(seconds) AS seconds, RANK() OVER (PARTITION BY user_id ORDER BY SUM(seconds) DESC) AS rank
  FROM plays
  GROUP BY user_id, item_id
)
WHERE rank <= 3
ORDER BY user_id, rank;
