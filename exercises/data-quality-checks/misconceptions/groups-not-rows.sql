-- fails: gives the right rows on the database you see
-- says: You count the events that have copies and not the copies. An event that landed three times brings two rows too many, and your count says one. Subtract the number of different ids from the number of rows.
SELECT 'duplicate_event' AS check_name, COUNT(*) AS failing
FROM (SELECT event_id FROM raw_events GROUP BY event_id HAVING COUNT(*) > 1)
UNION ALL
SELECT 'late_over_24h', COUNT(*) FROM raw_events WHERE received_at - event_at > 86400
UNION ALL
SELECT 'null_user', COUNT(*) FROM raw_events WHERE user_id IS NULL
UNION ALL
SELECT 'unknown_item', COUNT(*) FROM raw_events WHERE item_id NOT IN (SELECT item_id FROM items)
ORDER BY check_name;
