-- fails: gives the right rows on the database you see
-- says: You count every play. A play counts from 60 seconds on, so the shorter ones have to go before they are counted.
SELECT user_id, COUNT(*) AS plays
FROM plays
GROUP BY user_id
ORDER BY user_id;
