-- fails: gives the right rows on the database you see
-- says: You count plays as conversions and leave out purchases, so the shop seems to sell nothing from what it shows. Goods cannot be watched; for them a purchase that carries the impression is the last step. Let either of the two convert.
SELECT
  surface,
  COUNT(*) AS impressions,
  SUM(i.impression_id IN (SELECT impression_id FROM clicks)) AS clicked,
  SUM(
    i.impression_id IN (SELECT impression_id FROM clicks)
      AND EXISTS (SELECT 1 FROM plays AS p WHERE p.impression_id = i.impression_id AND p.seconds >= 60)
  ) AS converted
FROM impressions AS i
GROUP BY surface
ORDER BY surface;
