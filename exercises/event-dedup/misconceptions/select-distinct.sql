-- fails: gives the right rows on the database you see
-- says: Copies of an event are still there. DISTINCT removes rows that agree in every column listed, and copies differ in the moment of their arrival, sometimes in the user. Choose one row of each event_id instead of comparing whole rows.
SELECT DISTINCT event_id, event_type, user_id, received_at
FROM raw_events
ORDER BY event_id;
