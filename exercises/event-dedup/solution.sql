WITH
  -- row_id is never shared, so the order of the copies is settled to the last.
  copies AS (
    SELECT
      event_id,
      event_type,
      user_id,
      received_at,
      ROW_NUMBER() OVER (PARTITION BY event_id ORDER BY received_at, row_id) AS copy
    FROM raw_events
  )
SELECT event_id, event_type, user_id, received_at
FROM copies
WHERE copy = 1
ORDER BY event_id;
