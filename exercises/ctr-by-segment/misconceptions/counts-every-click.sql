-- fails: gives the right rows on the database you see
-- says: Your impressions are right, and clicked counts every click, so an impression clicked twice gives 2. Asked for is how many impressions were clicked at all: count each of them once, as with DISTINCT impression_id.
-- follows: clicks per impression, as advertising platforms such as Google Ads report it
SELECT u.segment, COUNT(DISTINCT i.impression_id) AS impressions, COUNT(c.click_id) AS clicked, 1.0 * COUNT(c.click_id) / COUNT(DISTINCT i.impression_id) AS ctr
FROM impressions AS i
JOIN users AS u ON u.user_id = i.user_id
LEFT JOIN clicks AS c ON c.impression_id = i.impression_id
GROUP BY u.segment
ORDER BY u.segment;
