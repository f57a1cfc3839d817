-- fails: gives the right rows on the database you see
-- says: Your last step counts impressions that led to a play or purchase without any click, such as films that started by themselves. It is then no part of the step before it and may even be larger. Ask for the click again when you count conversions.
SELECT
  surface,
  COUNT(*) AS impressions,
  SUM(i.impression_id IN (SELECT impression_id FROM clicks)) AS clicked,
  SUM(
    EXISTS (SELECT 1 FROM plays AS p WHERE p.impression_id = i.impression_id AND p.seconds >= 60)
      OR EXISTS (SELECT 1 FROM purchases AS b WHERE b.impression_id = i.impression_id)
  ) AS converted
FROM impressions AS i
GROUP BY surface
ORDER BY surface;
