-- fails: gives the right rows on the database you see
-- says: You count different items. Somebody who played one item twice has two plays.
SELECT user_id, COUNT(DISTINCT item_id) AS plays
FROM plays
WHERE seconds >= 60
GROUP BY user_id
ORDER BY user_id;
