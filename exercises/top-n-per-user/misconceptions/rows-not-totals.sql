-- fails: gives the right rows on the database you see
-- says: You rank single plays. An item that was watched on three evenings then takes up to three places, each with the seconds of one evening, and one long sitting beats it. Add up the seconds of each user and item first, and rank the totals.
SELECT user_id, rank, item_id, seconds
FROM (
  SELECT user_id, item_id, seconds, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY seconds DESC, item_id) AS rank
  FROM plays
)
WHERE rank <= 3
ORDER BY user_id, rank;
