-- fails: leaves the right rows on the database you see
-- says: You count rows of the log, and the log holds copies. An event that was delivered twice is two impressions in your table. Bring the rows of all batches so far down to one for each event_id before you count.
INSERT INTO daily_item_stats (stat_date, item_id, impressions, clicks)
SELECT date(event_at, 'unixepoch'), item_id, SUM(event_type = 'impression'), SUM(event_type = 'click')
FROM raw_events
WHERE batch_id <= :batch AND item_id IS NOT NULL
  AND (date(event_at, 'unixepoch'), item_id) IN (SELECT date(event_at, 'unixepoch'), item_id FROM raw_events WHERE batch_id = :batch)
GROUP BY 1, 2
ON CONFLICT (stat_date, item_id) DO UPDATE SET impressions = excluded.impressions, clicks = excluded.clicks;
