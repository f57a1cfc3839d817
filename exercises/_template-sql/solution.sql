SELECT user_id, COUNT(*) AS plays
FROM plays
WHERE seconds >= 60
GROUP BY user_id
ORDER BY user_id;
