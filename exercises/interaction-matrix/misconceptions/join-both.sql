-- fails: gives the right rows on the database you see
-- says: You join plays to purchases by user and item. Every play of a pair then meets every purchase of it, so both are counted several times, and what was bought but never played finds no partner and is lost. Put one table below the other with UNION ALL, a row for every signal, and then sum.
SELECT p.user_id, p.item_id, COUNT(*) + 3 * COUNT(b.purchase_id) AS strength
FROM plays AS p
LEFT JOIN purchases AS b ON b.user_id = p.user_id AND b.item_id = p.item_id
WHERE p.seconds >= 60
GROUP BY p.user_id, p.item_id
ORDER BY p.user_id, p.item_id;
