-- fails: gives the right rows on the database you see
-- says: You take any play or purchase of the same item by the same user for a conversion. People also watch what they find by themselves, on another day or before they were shown anything, and your funnel credits the impression with it. Match by impression_id, which says where an event came from.
SELECT
  surface,
  COUNT(*) AS impressions,
  SUM(i.impression_id IN (SELECT impression_id FROM clicks)) AS clicked,
  SUM(
    i.impression_id IN (SELECT impression_id FROM clicks)
      AND (
        EXISTS (SELECT 1 FROM plays AS p WHERE p.user_id = i.user_id AND p.item_id = i.item_id AND p.seconds >= 60)
        OR EXISTS (SELECT 1 FROM purchases AS b WHERE b.user_id = i.user_id AND b.item_id = i.item_id)
      )
  ) AS converted
FROM impressions AS i
GROUP BY surface
ORDER BY surface;
