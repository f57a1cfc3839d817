WITH
  -- One row an impression, with a yes or no for each step: neither IN nor EXISTS multiplies rows.
  steps AS (
    SELECT
      surface,
      i.impression_id IN (SELECT impression_id FROM clicks) AS is_clicked,
      EXISTS (SELECT 1 FROM plays AS p WHERE p.impression_id = i.impression_id AND p.seconds >= 60)
        OR EXISTS (SELECT 1 FROM purchases AS b WHERE b.impression_id = i.impression_id) AS is_followed
    FROM impressions AS i
  )
SELECT
  surface,
  COUNT(*) AS impressions,
  SUM(is_clicked) AS clicked,
  -- The click is asked for again, so that each step is a part of the one before.
  SUM(is_clicked AND is_followed) AS converted
FROM steps
GROUP BY surface
ORDER BY surface;
