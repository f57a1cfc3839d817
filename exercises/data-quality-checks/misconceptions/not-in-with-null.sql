-- fails: gives the right rows on the database you see
-- says: Your check for unknown items finds none, because the list that you compare with holds a NULL. NOT IN then asks whether a value differs from something unknown, and the answer is never yes. Compare with items itself, or use NOT EXISTS, which no NULL can spoil.
SELECT 'duplicate_event' AS check_name, COUNT(*) - COUNT(DISTINCT event_id) AS failing FROM raw_events
UNION ALL
SELECT 'late_over_24h', COUNT(*) FROM raw_events WHERE received_at - event_at > 86400
UNION ALL
SELECT 'null_user', COUNT(*) FROM raw_events WHERE user_id IS NULL
UNION ALL
SELECT 'unknown_item', COUNT(*)
FROM raw_events
WHERE item_id NOT IN (SELECT i.item_id FROM raw_events AS r LEFT JOIN items AS i ON i.item_id = r.item_id)
ORDER BY check_name;
