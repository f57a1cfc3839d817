-- fails: leaves the right rows on the database you see
-- says: You add the counts of the batch to those in the table. Run the batch once more and every one of them is doubled, and a copy of an event that an earlier batch has brought counts again. Recompute the touched pairs from the log, and put the result in place of what was there.
INSERT INTO daily_item_stats (stat_date, item_id, impressions, clicks)
SELECT date(event_at, 'unixepoch'), item_id, SUM(event_type = 'impression'), SUM(event_type = 'click')
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY event_id ORDER BY received_at, row_id) AS copy FROM raw_events WHERE batch_id = :batch)
WHERE copy = 1 AND item_id IS NOT NULL
GROUP BY 1, 2
ON CONFLICT (stat_date, item_id) DO UPDATE SET
  impressions = impressions + excluded.impressions,
  clicks = clicks + excluded.clicks;
