WITH
  -- Who watched what, each once: repeats would multiply in the join.
  viewers AS (
    SELECT DISTINCT user_id, item_id
    FROM plays
  )
SELECT
  one.item_id AS item_a,
  other.item_id AS item_b,
  COUNT(*) AS users
FROM viewers AS one
-- Smaller before larger: every pair once, and no item beside itself.
JOIN viewers AS other ON other.user_id = one.user_id AND one.item_id < other.item_id
GROUP BY item_a, item_b
HAVING users >= 2
ORDER BY users DESC, item_a, item_b;
