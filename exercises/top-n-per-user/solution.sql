WITH
  -- What is ranked is an item with all its plays.
  totals AS (
    SELECT user_id, item_id, SUM(seconds) AS seconds
    FROM plays
    GROUP BY user_id, item_id
  ),
  -- item_id decides between equals, so that the same data always gives the same list.
  ranked AS (
    SELECT
      user_id,
      item_id,
      seconds,
      ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY seconds DESC, item_id) AS rank
    FROM totals
  )
SELECT user_id, rank, item_id, seconds
FROM ranked
WHERE rank <= 3
ORDER BY user_id, rank;
