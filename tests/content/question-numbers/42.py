"""Numbers of question 42. Runs the page's own code: verdict() as it stands, the DAG against a stub of Airflow."""
import re
import sys
import types
from datetime import datetime, timezone
from math import erfc, exp, sqrt
from pathlib import Path
from statistics import mean, stdev

PAGE = (Path(__file__).parent / "../../../content/questions/workflow/airflow-metric-monitoring-dag.mdx").read_text()
FILES = dict(re.findall(r'^```python title="([^"]+)"\n(.*?)^```', PAGE, re.M | re.S))
space = {}
exec(FILES["lanternfish/anomalies.py"], space)
verdict = space["verdict"]

USUAL = [40, 40, 40, 40, 42, 46, 45]  # Monday to Sunday
state = 2026


def noise():
    """Triangular between -1.7 and 1.7 (deviation 0.69), from a fixed linear congruence."""
    global state
    total = 0
    for _ in range(2):
        state = (1103515245 * state + 12345) % 2**31
        total += state / 2**31 - 0.5
    return total * 1.7


series = [USUAL[day % 7] + noise() for day in range(84)]
print("noise deviation", round(stdev(series[day] - USUAL[day % 7] for day in range(84)), 2))


def parts(values, base=28, slack=0.5, clip=3.0):
    naive = (values[-1] - mean(values[-base - 1 : -1])) / stdev(values[-base - 1 : -1])
    usual = [mean(values[day:base:7]) for day in range(7)]
    rest = [value - usual[day % 7] for day, value in enumerate(values)]
    recent = rest[-base - 1 : -1]
    sigma = (sum(value**2 for value in rest[:base]) / (base - 7)) ** 0.5
    high = low = 0.0
    for value in rest[base:]:
        step = max(-clip, min(clip, value / sigma))
        high, low = max(0.0, high + step - slack), max(0.0, low - step - slack)
    return round(naive, 1), round((rest[-1] - mean(recent)) / stdev(recent), 1), round(max(high, low), 1), verdict(values)


to_saturday = series[:83]  # index 82 is a Saturday: 82 % 7 == 5
# table: ordinary Saturday, broken Saturday (also in the spoken answer: -0.4 and -6.4), ten lower days
print("ordinary", round(to_saturday[-1], 1), parts(to_saturday))
print("broken", parts(to_saturday[:-1] + [41.0]))
# "without the clip the broken Saturday alone lifts the sum to 8.0, and the next days are called a shift"
tail = to_saturday[:-1] + [41.0]
print("unclipped sum on that day", parts(tail, clip=99.0)[2], "clipped", parts(tail)[2])
lower = series[:84]
print("ten lower", round(lower[-1] - 0.8, 1), parts([value - (0.8 if day >= 74 else 0) for day, value in enumerate(lower)]))

# Siegmund's approximation: table, spoken answer (469 days, about ten)
def arl(shift, limit, slack=0.5):
    delta, b = shift - slack, limit + 1.166
    return (exp(-2 * delta * b) + 2 * delta * b - 1) / (2 * delta**2)


for limit in (4, 5, 6):
    print("limit", limit, "false alarm", round(arl(0, limit) / 2), "one deviation", round(arl(1, limit), 1))

# follow-up: at three deviations once in 370 days; 120 series nearly ten times in 30 days
once = erfc(3 / sqrt(2))
print("one in", round(1 / once), "120 series a month", round(120 * 30 * once, 1))

# the DAG file runs against a stub: names resolve, the wiring is accepted
class Node:
    def __init__(self, name): self.name = name
    def __rshift__(self, other): edges.extend((self.name, n.name) for n in (other if isinstance(other, list) else [other])); return other
    def __rrshift__(self, others): edges.extend((n.name, self.name) for n in others); return self


class Task:
    def __call__(self, function=None, **options):
        if function is None:
            return lambda f: self(f, **options)
        name = options.get("task_id", function.__name__)
        def call(*upstream):
            edges.extend((n.name, name) for n in upstream)
            return Node(name)
        return call
    sensor = branch = property(lambda self: self)


edges = []
for name in ("airflow", "airflow.providers", "airflow.providers.postgres", "airflow.providers.postgres.hooks", "airflow.providers.postgres.hooks.postgres", "airflow.sdk", "airflow.timetables", "airflow.timetables.interval", "lanternfish", "lanternfish.anomalies", "lanternfish.messages"):
    sys.modules[name] = types.ModuleType(name)
sys.modules["airflow.providers.postgres.hooks.postgres"].PostgresHook = object
sys.modules["airflow.sdk"].dag = lambda **options: lambda f: f
sys.modules["airflow.sdk"].task = Task()
sys.modules["airflow.timetables.interval"].CronDataIntervalTimetable = lambda *a, **k: None
sys.modules["lanternfish.anomalies"].verdict = verdict
for name in ("open_ticket", "page_on_call", "report_failure"):
    setattr(sys.modules["lanternfish.messages"], name, lambda day: None)
exec(FILES["dags/recommendation_metrics.py"], {"__name__": "dag"})
print(sorted(set(edges)))
