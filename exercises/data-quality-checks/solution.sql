-- COUNT over no rows is 0, so every check answers even where there is nothing to look at.
SELECT 'duplicate_event' AS check_name, COUNT(*) - COUNT(DISTINCT event_id) AS failing
FROM raw_events
UNION ALL
SELECT 'late_over_24h', COUNT(*)
FROM raw_events
WHERE received_at - event_at > 86400
UNION ALL
SELECT 'null_user', COUNT(*)
FROM raw_events
WHERE user_id IS NULL
UNION ALL
-- NOT EXISTS asks row by row; a NULL item is no item and is left out by name.
SELECT 'unknown_item', COUNT(*)
FROM raw_events AS r
WHERE r.item_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM items AS i WHERE i.item_id = r.item_id)
ORDER BY check_name;
