-- fails: gives the right rows on the database you see
-- says: You take rows with the same type, user, item and time for copies. Two clicks in one second are two events and become one that way, while a copy that lost its user counts as an event of its own. The event_id was given out to tell events apart: group by it alone.
SELECT event_id, event_type, user_id, received_at
FROM (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY event_type, user_id, item_id, event_at ORDER BY received_at, row_id) AS copy
  FROM raw_events
)
WHERE copy = 1
ORDER BY event_id;
