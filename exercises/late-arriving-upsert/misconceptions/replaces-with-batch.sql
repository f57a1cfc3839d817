-- fails: leaves the right rows on the database you see
-- says: You put the counts of this batch alone in place of what earlier batches have brought. One late click then wipes out the day that it belongs to. The batch says which pairs are out of date; count those from all batches up to it.
INSERT OR REPLACE INTO daily_item_stats (stat_date, item_id, impressions, clicks)
SELECT date(event_at, 'unixepoch'), item_id, SUM(event_type = 'impression'), SUM(event_type = 'click')
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY event_id ORDER BY received_at, row_id) AS copy FROM raw_events WHERE batch_id = :batch)
WHERE copy = 1 AND item_id IS NOT NULL
GROUP BY 1, 2;
