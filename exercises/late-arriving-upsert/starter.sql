-- One statement that applies batch :batch of raw_events to daily_item_stats(stat_date, item_id, impressions, clicks).
-- For every day and item that a row of the batch touches, by date(event_at, 'unixepoch'):
--   impressions and clicks are the different events of all batches up to :batch. Rows without an item are left out.
-- It is run for batch 1, 2 and 2 again on an empty table, and the table is compared after every run.
--
-- raw_events(row_id, event_id, event_type, user_id, item_id, event_at, received_at, batch_id)

SELECT *
FROM raw_events
WHERE batch_id = :batch
LIMIT 5;
