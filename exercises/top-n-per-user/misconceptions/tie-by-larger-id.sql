-- fails: gives the right rows on the database you see
-- says: Of two items with equal seconds you put the larger id first, and at the third place that lists another item. DESC holds for the one key that it stands behind: write it for the seconds only, and let item_id rise.
SELECT user_id, rank, item_id, seconds
FROM (
  SELECT
    user_id,
    item_id,
    SUM(seconds) AS seconds,
    ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY SUM(seconds) DESC, item_id DESC) AS rank
  FROM plays
  GROUP BY user_id, item_id
)
WHERE rank <= 3
ORDER BY user_id, rank;
