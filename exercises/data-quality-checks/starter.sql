-- Four rows, one for each check of raw_events:
--   check_name, failing
-- duplicate_event: rows less different event_ids. late_over_24h: received more than 86400 s after the event.
-- null_user: no user_id. unknown_item: an item_id that is not in items.
-- 0 where nothing fails. Sorted by check_name.
--
-- raw_events(row_id, event_id, event_type, user_id, item_id, event_at, received_at, batch_id)
-- items(item_id, title, kind, provider_id, published_at, price, description)

SELECT *
FROM raw_events
LIMIT 5;
