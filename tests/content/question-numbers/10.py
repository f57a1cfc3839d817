"""Numbers of question 10, from a tap to a feature at Lanternfish."""
import math
import sqlite3


def show(label, *values):
    print(label, *(round(v, 5) if isinstance(v, float) else v for v in values))


# duplicates: 1,000,000 impressions and 50,000 clicks happened; impressions arrive with 0.2 % copies, clicks with 3 %
impressions, clicks = 1_000_000, 50_000
raw_impressions, raw_clicks = impressions * 1.002, clicks * 1.03
show("true rate, raw rate, relative", clicks / impressions, raw_clicks / raw_impressions, raw_clicks / raw_impressions / (clicks / impressions) - 1)  # .05 .0514 +.0279
# arms: only the treatment's client retries clicks (500,000 impressions and 25,000 clicks an arm)
se = math.sqrt(2 * 0.05 * 0.95 / 500_000)
show("fake effect, z if rows are counted", 0.05 * 0.03, 0.05 * 0.03 / se)  # .0015, 3.44
# late events: share of a day's events in the warehouse, by hours after midnight; clicks come from phones and lag
arrived = {1: (0.970, 0.940), 4: (0.985, 0.970), 24: (0.998, 0.994), 72: (1.0, 0.999)}
for hours, (imp, clk) in arrived.items():
    show(f"after {hours} h: clicks, rate, relative", clicks * clk, clicks * clk / (impressions * imp), clk / imp - 1)
# 1 h: 47,000 .04845 -.0309; 4 h: 48,500 .04924 -.0152; 24 h: 49,700 .0498 -.004; 72 h: 49,950 .04995 -.001
# increments against recomputation: a batch of 1,000 late clicks that is run twice
show("49,000 counted, batch of 1,000 added twice, recomputed", 49_000 + 2 * 1_000, 49_000 + 1_000)  # 51,000 and 50,000
# schema drift: watch_next renamed to watchNext on half of the clients
reference, current = [0.5, 0.3, 0.2, 0.0], [0.5, 0.15, 0.2, 0.15]
for eps in (0.001, 0.0001):
    pairs = [(max(p, eps) if p == 0 else p, max(q, eps) if q == 0 else q) for p, q in zip(reference, current)]
    show(f"PSI with epsilon {eps}", sum((q - p) * math.log(q / p) for p, q in pairs))  # .851, 1.200
show("plays of watch_next on the dashboard", 0.15 / 0.3 - 1, "rows with an unknown surface", 0.15)  # -.5, .15
# missing users: nulls 1.2 % usually, 4 % on the release's devices, which have 30 % of traffic
show("null share today", 0.7 * 0.012 + 0.3 * 0.04)  # .0204
# three loads a day: users per day 40,000; sigma of the null share at 1,000,000 rows
show("standard error of a null share of 1.2 % at a million rows", math.sqrt(0.012 * 0.988 / 1e6))  # .00011
# age of a feature, minutes: (usual, worst) by step
steps = {"device to landing": (2, 4), "wait for the hourly load": (30, 60), "load and staging": (15, 15), "write to the online store": (10, 10), "cache at serving": (15, 30)}
show("age usual, worst", sum(u for u, _ in steps.values()), sum(w for _, w in steps.values()))  # 72, 119
# feature value at decision time, point in time against latest, in SQLite
db = sqlite3.connect(":memory:")
sql = """
WITH clicks(click_id, film, at) AS (
  VALUES (1, 7, 30), (2, 7, 100)
),
plays_7d(film, at, plays) AS (
  VALUES (7, 10, 40), (7, 25, 60), (7, 90, 420), (7, 120, 510)
),
matched AS (
  SELECT c.click_id, f.plays, c.at - f.at AS age,
         ROW_NUMBER() OVER (PARTITION BY c.click_id ORDER BY f.at DESC) AS newest
  FROM clicks AS c
  LEFT JOIN plays_7d AS f ON f.film = c.film AND f.at <= c.at
)
SELECT click_id, plays, age FROM matched WHERE newest = 1 ORDER BY click_id;
"""
show("point-in-time join", db.execute(sql).fetchall())  # (1, 60, 5), (2, 420, 10)
show("latest value joined to both", 510)  # the leak
# fan-out in the mart: item with 3 clicks and 2 purchases of 10
show("revenue after joining clicks to purchases", 3 * 2 * 10, "true", 2 * 10)  # 60, 20
# loss in a sessionised count: null users dropped, 1.2 % of clicks
show("clicks without a user", 50_000 * 0.012)  # 600
# freshness objective: 30 days of hourly checks, 7 breaches
show("share of checks in time", 1 - 7 / 720)  # .99028
show("rate after a day against the final one, per cent", round((0.994 / 0.998 - 1) * 100, 2))  # -0.4
