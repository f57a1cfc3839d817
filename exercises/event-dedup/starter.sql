-- One row for every event_id, the copy that was received first (of equal received_at: the smaller row_id):
--   event_id, event_type, user_id, received_at
-- All columns of one row come from that copy.
-- Sorted by event_id.
--
-- raw_events(row_id, event_id, event_type, user_id, item_id, event_at, received_at, batch_id)

SELECT *
FROM raw_events
LIMIT 5;
