-- fails: gives the right rows on the database you see
-- says: Your check for missing users finds none, and never will. A comparison with NULL is neither true nor false, and WHERE keeps only what is true. Ask with IS NULL.
SELECT 'duplicate_event' AS check_name, COUNT(*) - COUNT(DISTINCT event_id) AS failing FROM raw_events
UNION ALL
SELECT 'late_over_24h', COUNT(*) FROM raw_events WHERE received_at - event_at > 86400
UNION ALL
SELECT 'null_user', COUNT(*) FROM raw_events WHERE user_id = NULL
UNION ALL
SELECT 'unknown_item', COUNT(*) FROM raw_events WHERE item_id NOT IN (SELECT item_id FROM items)
ORDER BY check_name;
