-- fails: leaves the right rows on the database you see
-- says: You count events on the day of their arrival. What happened late on Monday and came in on Tuesday belongs to Monday, where people will look for it; by arrival every outage of the network moves a piece of one day into the next. Take the date of event_at.
INSERT INTO daily_item_stats (stat_date, item_id, impressions, clicks)
SELECT date(received_at, 'unixepoch'), item_id, SUM(event_type = 'impression'), SUM(event_type = 'click')
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY event_id ORDER BY received_at, row_id) AS copy FROM raw_events WHERE batch_id <= :batch)
WHERE copy = 1 AND item_id IS NOT NULL
  AND (date(received_at, 'unixepoch'), item_id) IN (SELECT date(received_at, 'unixepoch'), item_id FROM raw_events WHERE batch_id = :batch)
GROUP BY 1, 2
ON CONFLICT (stat_date, item_id) DO UPDATE SET impressions = excluded.impressions, clicks = excluded.clicks;
