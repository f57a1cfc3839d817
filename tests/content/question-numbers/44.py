"""Numbers of question 44. Runs the page's suite against a stub of GX and its orphan query in SQLite."""
import re
import sqlite3
import sys
import types
from datetime import date, datetime
from math import inf, log
from pathlib import Path
from statistics import median

PAGE = (Path(__file__).parent / "../../../content/questions/workflow/great-expectations-quality-gate.mdx").read_text()
FILES = dict(re.findall(r'^```python title="([^"]+)"\n(.*?)^```', PAGE, re.M | re.S))

# a stub that keeps what is asked of it
asked = {}
class Any:
    def __init__(self, *a, **k): self.a, self.k = a, k
    def __getattr__(self, name):
        def call(*a, **k):
            asked[name] = k
            return a[0] if name == "add" else Any() if name != "get_max_severity_failure" else types.SimpleNamespace(value="warning")
        if name in ("data_sources", "suites", "validation_definitions"):
            return Any()
        return call
gx = types.ModuleType("great_expectations")
gxe = types.ModuleType("great_expectations.expectations")
gxe.__getattr__ = lambda name: type(name, (Any,), {})
gx.expectations, gx.ExpectationSuite, gx.ValidationDefinition, gx.get_context = gxe, Any, Any, lambda **k: Any()
sys.modules.update({"great_expectations": gx, "great_expectations.expectations": gxe})
import os
os.environ["WAREHOUSE_URL"] = "postgresql://stub"
space = {}
exec(FILES["quality/plays.py"], space)
usual = median([800_000, 840_000, 820_000, 780_000])
print("worst", space["worst_failure"](date(2026, 11, 21), usual), asked["run"])
# "median 810, so the limits are 567 and 1,053 thousand"
print("median", usual, round(0.7 * usual), round(1.3 * usual))
print("expectations", len(space["suite"]().k["expectations"]))

# orphans: item 99 and user 5 are unknown; nulls are nobody's orphan; a NULL in items does no harm
db = sqlite3.connect(":memory:")
db.executescript("create table items(item_id); create table users(user_id); create table plays(play_id, user_id, item_id);")
db.executemany("insert into items values (?)", [(7,), (8,), (None,)])
db.executemany("insert into users values (?)", [(1,), (2,)])
db.executemany("insert into plays values (?,?,?)", [(1, 1, 7), (2, 2, 99), (3, 5, 8), (4, None, 7), (5, 1, None)])
print("orphans", db.execute(space["ORPHANS"].format(batch="(select * from plays)")).fetchall())
careless = "select play_id from plays where item_id not in (select item_id from items)"
print("careless NOT IN finds", db.execute(careless).fetchall())

# table: the six plays of data-expectations, at 9:00 = minute 540
rows = [(1, "home", 42, 490), (2, "shop", None, 495), (2, "home", 17, 500), (3, "kiosk", 0, 505), (4, None, 600, 470), (5, "search", 31, 480)]
ids, surfaces, minutes, times = ([cell for cell in column if cell is not None] for column in zip(*rows))
print("not null", len(rows) - len(minutes), f"{len(minutes) / len(rows):.1%}", len(minutes) / len(rows) >= 0.8)
print("unique: GX", sum(ids.count(i) > 1 for i in ids), "ours", len(ids) - len(set(ids)))
print("between", sum(not 0 <= m <= 480 for m in minutes), "in set", sum(s not in space["SURFACES"] for s in surfaces), "age", 540 - max(times))

# "the divergence of today from the reference is 0.060"
reference, today = [0.5, 0.2, 0.2, 0.1], [0.62, 0.2, 0.08, 0.1]
print("KL", round(sum(q * log(q / p) for p, q in zip(reference, today)), 4), "shop lost", round(1 - 0.08 / 0.2, 2))
# "0.6 per cent, give or take 0.1, then one per cent is four deviations away"
print("deviations", round((1.0 - 0.6) / 0.1, 2))
