-- fails: gives the right rows on the database you see
-- says: You keep the copy that arrived last. Then every repeated delivery moves the event to a later time, and what you reported yesterday changes tonight. Corrections call for the last row; copies call for the first.
SELECT event_id, event_type, user_id, received_at
FROM (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY event_id ORDER BY received_at DESC, row_id) AS copy
  FROM raw_events
)
WHERE copy = 1
ORDER BY event_id;
