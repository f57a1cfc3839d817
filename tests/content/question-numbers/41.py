"""Numbers of question 41. Runs the page's own SQL in SQLite: Jinja is rendered by hand, delete+insert is done as dbt does it."""
import re
import sqlite3
from pathlib import Path

PAGE = (Path(__file__).parent / "../../../content/questions/workflow/dbt-models-for-a-recommendation-dashboard.mdx").read_text()
FILES = dict(re.findall(r'^```sql title="([^"]+)"\n(.*?)^```', PAGE, re.M | re.S))
DAY6, HOUR = 1736121600, 3600  # 2025-01-06 00:00 UTC
at = lambda day, hour, minute=0: DAY6 + (day - 6) * 86400 + hour * HOUR + minute * 60
# row_id, event_id, type, user, item, event_at, received_at, batch: the worked example of late-arriving-upsert
LOG = [
    (1, "e1", "impression", 1, 7, at(6, 10), at(6, 10), 1),
    (2, "e2", "impression", 1, 7, at(6, 23, 59), at(7, 0, 4), 1),
    (3, "e1", "impression", 1, 7, at(6, 10), at(6, 11), 1),
    (4, "e3", "click", 1, 7, at(6, 10, 1), at(7, 9), 2),
    (5, "e2", "impression", 1, 7, at(6, 23, 59), at(7, 9, 30), 2),
    (6, "e4", "impression", 1, 8, at(7, 12), at(7, 12), 2),
    (7, "e5", "play", 1, 9, at(7, 13), at(7, 13), 2),
]


def render(sql, incremental):
    sql = re.sub(r"\{\{ config\(.*?\) \}\}", "", sql, flags=re.S)
    sql = re.sub(r"\{% if is_incremental\(\) %\}(.*?)\{% endif %\}", r"\1" if incremental else "", sql, flags=re.S)
    sql = re.sub(r"\{\{ utc_date\('(\w+)'\) \}\}", r"date(\1, 'unixepoch')", sql)
    sql = re.sub(r"\{\{ source\('landing', '(\w+)'\) \}\}", r"\1", sql)
    return re.sub(r"\{\{ ref\('(\w+)'\) \}\}", r"\1", sql).replace("{{ this }}", "mart_item_day")


def run(mart_sql, log=LOG):
    db, seen, history = sqlite3.connect(":memory:"), 0, []
    db.execute("create table raw_events (row_id, event_id, event_type, user_id, item_id, event_at, received_at, batch_id)")
    db.execute("create view stg_events as " + render(FILES["models/staging/stg_events.sql"], False))
    for batch in (1, 2, 2):
        if batch > seen:
            db.executemany("insert into raw_events values (?,?,?,?,?,?,?,?)", [row for row in log if row[7] == batch])
            seen = batch
        if not history:
            db.execute("create table mart_item_day as " + render(mart_sql, False))
        else:
            db.execute("create temp table fresh as " + render(mart_sql, True))
            db.execute("delete from mart_item_day where exists (select 1 from fresh where fresh.stat_date = mart_item_day.stat_date and fresh.item_id = mart_item_day.item_id)")
            db.execute("insert into mart_item_day select * from fresh")
            db.execute("drop table fresh")
        history.append(db.execute("select stat_date, item_id, impressions, clicks from mart_item_day order by 1, 2").fetchall())
    return history


mart = FILES["models/marts/mart_item_day.sql"]
item7 = lambda history: [next((row[2:] for row in state if row[1] == 7 and row[0] == "2025-01-06"), None) for state in history]

# table, row "the models above": (2, 0), (2, 1), (2, 1)
good = run(mart)
print("models above", item7(good), "rerun equal:", good[1] == good[2], good[2])

# table, row "filter event_at > max(event_at)": (2, 0) three times. The table must keep the newest event time for it
newest = re.sub(r"where stat_date in \(.*?\n\)\n", "where event_at > (select max(newest) from {{ this }})\n", mart, flags=re.S).replace("max(batch_id) as last_batch", "max(event_at) as newest")
print("newest event time", item7(run(newest)))

# table, row "filter on the batch": (2, 0), (0, 1), (0, 1)
part = re.sub(r"where stat_date in \(.*?\n\)\n", "where batch_id > (select max(last_batch) from {{ this }})\n", mart, flags=re.S)
print("batch only", item7(run(part)))

# table, row "append": (3, 0), (4, 1), (5, 2) on raw rows
total, history = [0, 0], []
for batch in (1, 2, 2):
    rows = [row for row in LOG if row[7] == batch and row[4] == 7]
    total = [total[0] + sum(r[2] == "impression" for r in rows), total[1] + sum(r[2] == "click" for r in rows)]
    history.append(tuple(total))
print("append raw", history)

# "The true rate is 1 of 2. Counted on raw rows it is 1 of 4"
raw = [row[2] for row in LOG if row[4] == 7]
print("raw rows", raw.count("click"), "of", raw.count("impression"))

# unit test first_copy_wins: e2 keeps 125
db = sqlite3.connect(":memory:")
db.execute("create table raw_events (row_id, event_id, event_type, user_id, item_id, event_at, received_at, batch_id)")
db.executemany("insert into raw_events values (?,?,'click',4,7,120,?,1)", [(3, "e2", 900), (4, "e2", 125)])
print("unit test", db.execute("select event_id, received_at from (" + render(FILES["models/staging/stg_events.sql"], False) + ")").fetchall())

# int_sessions on the worked example of sessionization: [(1, 100, 1900, 3), (1, 3701, 3701, 1), (2, 3800, 3800, 1)]
db.execute("delete from raw_events")
db.executemany("insert into raw_events values (?,?,'impression',?,7,?,?,1)", [(i, f"e{i}", u, t, t) for i, (u, t) in enumerate([(1, 100), (1, 100), (1, 1900), (1, 3701), (2, 3800)])])
db.execute("create view stg_events as " + render(FILES["models/staging/stg_events.sql"], False))
print("sessions", db.execute(render(FILES["models/intermediate/int_sessions.sql"], False) + " order by 1, 2").fetchall())

# follow-up on lookback: 40 million events a day, 99.8 % within three days: 80,000 lost
print("lost", round(100_000_000 * (1 - 0.998)))

# "11 in 300, or 3.67 %. The mean of 10 % and 0.5 % is 5.25 %"
print("pooled", round(100 * 11 / 300, 2), "mean of rates", (100 * 10 / 100 + 100 * 1 / 200) / 2)
print("rate of the second day, per cent", 1 / 200 * 100)  # 0.5
