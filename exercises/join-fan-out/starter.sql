-- One row for every provider_group in providers:
--   provider_group, plays, revenue
-- revenue: quantity * unit_price, summed. A group without items, plays or purchases has 0 there.
-- Sorted by provider_group.
--
-- providers(provider_id, name, provider_group)
-- items(item_id, title, kind, provider_id, published_at, price, description)
-- plays(play_id, user_id, item_id, impression_id, seconds, started_at)
-- purchases(purchase_id, user_id, item_id, impression_id, quantity, unit_price, purchased_at)

SELECT *
FROM providers
LIMIT 5;
