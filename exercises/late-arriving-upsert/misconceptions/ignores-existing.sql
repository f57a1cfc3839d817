-- fails: leaves the right rows on the database you see
-- says: You leave pairs alone that stand in the table already. The first batch that brings a row for a day then settles it for ever, and what comes late is dropped without a word. Let the insert overwrite the counts where it meets a row.
INSERT OR IGNORE INTO daily_item_stats (stat_date, item_id, impressions, clicks)
SELECT date(event_at, 'unixepoch'), item_id, SUM(event_type = 'impression'), SUM(event_type = 'click')
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY event_id ORDER BY received_at, row_id) AS copy FROM raw_events WHERE batch_id <= :batch)
WHERE copy = 1 AND item_id IS NOT NULL
  AND (date(event_at, 'unixepoch'), item_id) IN (SELECT date(event_at, 'unixepoch'), item_id FROM raw_events WHERE batch_id = :batch)
GROUP BY 1, 2;
