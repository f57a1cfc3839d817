-- fails: gives the right rows on the database you see
-- says: An impression with two clicks and two plays stands in four of your joined rows, and each of them is counted. All three steps are inflated, the busiest impressions most. Keep one row an impression, and ask of it by EXISTS or by a list of ids whether the other tables know it.
SELECT
  i.surface,
  COUNT(*) AS impressions,
  COUNT(c.click_id) AS clicked,
  SUM(c.click_id IS NOT NULL AND (p.play_id IS NOT NULL OR b.purchase_id IS NOT NULL)) AS converted
FROM impressions AS i
LEFT JOIN clicks AS c ON c.impression_id = i.impression_id
LEFT JOIN plays AS p ON p.impression_id = i.impression_id AND p.seconds >= 60
LEFT JOIN purchases AS b ON b.impression_id = i.impression_id
GROUP BY i.surface
ORDER BY i.surface;
