-- fails: gives the right rows on the database you see
-- says: Two things at once. The inner join drops every impression without a click, so no rate can be below 1; and clicked counts every click, so an impression clicked twice gives 2. Join the clicked impressions, each once, with LEFT JOIN.
SELECT u.segment, COUNT(DISTINCT i.impression_id) AS impressions, COUNT(c.click_id) AS clicked, 1.0 * COUNT(c.click_id) / COUNT(DISTINCT i.impression_id) AS ctr
FROM impressions AS i
JOIN users AS u ON u.user_id = i.user_id
JOIN clicks AS c ON c.impression_id = i.impression_id
GROUP BY u.segment
ORDER BY u.segment;
