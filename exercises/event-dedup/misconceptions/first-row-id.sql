-- fails: gives the right rows on the database you see
-- says: You keep the copy with the lowest row_id, which is the one that was loaded first. Batches are loaded in any order, so that need not be the one received first. Order by received_at, and let row_id decide between equals only.
SELECT event_id, event_type, user_id, received_at
FROM (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY event_id ORDER BY row_id) AS copy
  FROM raw_events
)
WHERE copy = 1
ORDER BY event_id;
