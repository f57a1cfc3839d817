-- fails: gives the right rows on the database you see
-- says: Your curve still holds the bots. An account that clicks everything adds the same high rate to every position, so the lower ones look far better than people find them and the fall with position almost disappears. Leave out the users who were shown 20 things or more and clicked four fifths of them.
SELECT
  position,
  COUNT(*) AS impressions,
  AVG(impression_id IN (SELECT impression_id FROM clicks)) AS ctr
FROM impressions
WHERE surface = 'home'
GROUP BY position
ORDER BY position;
