-- fails: gives the right rows on the database you see
-- says: You compare calendar days. What happens a minute before midnight and arrives a minute after it was two minutes on its way, and your check calls it a day late. Compare the seconds that passed.
SELECT 'duplicate_event' AS check_name, COUNT(*) - COUNT(DISTINCT event_id) AS failing FROM raw_events
UNION ALL
SELECT 'late_over_24h', COUNT(*)
FROM raw_events
WHERE date(received_at, 'unixepoch') > date(event_at, 'unixepoch')
UNION ALL
SELECT 'null_user', COUNT(*) FROM raw_events WHERE user_id IS NULL
UNION ALL
SELECT 'unknown_item', COUNT(*) FROM raw_events WHERE item_id NOT IN (SELECT item_id FROM items)
ORDER BY check_name;
