WITH
  -- Which rows of the table are out of date: the batch says no more than that.
  touched AS (
    SELECT DISTINCT date(event_at, 'unixepoch') AS stat_date, item_id
    FROM raw_events
    WHERE batch_id = :batch
  ),
  -- What is known by now, one copy of each event: they differ in when they came and in nothing that is counted.
  copies AS (
    SELECT
      date(event_at, 'unixepoch') AS stat_date,
      item_id,
      event_type,
      ROW_NUMBER() OVER (PARTITION BY event_id ORDER BY row_id) AS copy
    FROM raw_events
    WHERE batch_id <= :batch
  )
INSERT INTO daily_item_stats (stat_date, item_id, impressions, clicks)
SELECT
  stat_date,
  item_id,
  SUM(event_type = 'impression'),
  SUM(event_type = 'click')
FROM touched
JOIN copies USING (stat_date, item_id)
WHERE copy = 1
GROUP BY stat_date, item_id
-- Replaced and not added to: a second run with the same batch then changes nothing.
ON CONFLICT (stat_date, item_id) DO UPDATE SET
  impressions = excluded.impressions,
  clicks = excluded.clicks;
