"""Numbers of question 45. Runs the page's cells and its DAG against stubs of Airflow and Papermill."""
import os
import re
import sys
import tempfile
import types
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

PAGE = (Path(__file__).parent / "../../../content/questions/workflow/parameterized-notebooks-with-papermill-and-nbdev.mdx").read_text()
FILES = dict(re.findall(r'^```python title="([^"]+)"\n(.*?)^```', PAGE, re.M | re.S))

# the module: its own assertion holds; 400 and 460 of 10,000
space = {}
exec(FILES["nbs/00_readout.ipynb, its cells"], space)
print("lift", [round(value, 4) for value in space["lift"]((400, 460), (10_000, 10_000))])

# table, first row, and the spoken answer: default 1 November, 10 November injected
def run(cells):
    names = {"date": date, "timedelta": timedelta}
    for cell in cells:
        exec(cell, names)
    return names["end"], (names["end"] - names["start"]).days
computed = "start = date(2026, 11, 1); end = start + timedelta(days=14)"
injected = "start = date(2026, 11, 10)"
print("computed in the tagged cell", run([computed, injected]))
print("computed after it", run(["start = date(2026, 11, 1)", injected, "end = start + timedelta(days=14)"]))

# cell 2 of the readout: 14 days for the defaults
cells = FILES["notebooks/readout.ipynb, its first cells"].split("# cell 3")[0]
names = {}
exec(cells, names)
print("days of the defaults", names["days"], "parameters", [n for n in ("experiment_id", "start", "end", "seed") if n in names])

# "7.7 %", "one of thirteen", "0.93"
slip = 1 - 0.99**8
print("slip", round(100 * slip, 1), "one in", round(1 / slip, 1), "a week", round(12 * slip, 2))

# the DAG: three experiments, one whose notebook fails; only the other two are published
root = tempfile.mkdtemp()
tried, failed = [], []
class Failure(Exception): pass
def execute_notebook(source, out, parameters, kernel_name):
    Path(out).write_text(str(parameters))
    tried.append(parameters["experiment_id"])
    if parameters["experiment_id"] == "x2": raise Failure("cell 5")
pm = types.ModuleType("papermill")
pm.execute_notebook = execute_notebook
pm.inspect_notebook = lambda path: dict.fromkeys(("experiment_id", "start", "end", "seed"))
end = datetime(2026, 11, 22, tzinfo=timezone.utc)
class Call:
    def __init__(self, f): self.f = f
    def __call__(self): return self.f(data_interval_end=end)
    def expand(self, experiment):
        for one in experiment:
            try: self.f(one, data_interval_end=end)
            except Failure as error: failed.append((one["id"], str(error)))
def task(f=None, **options): return Call(f) if f else (lambda g: Call(g))
for name in ("airflow", "airflow.exceptions", "airflow.sdk", "airflow.timetables", "airflow.timetables.interval", "lanternfish", "lanternfish.experiments"):
    sys.modules[name] = types.ModuleType(name)
sys.modules["papermill"] = pm
sys.modules["airflow.exceptions"].AirflowFailException = Failure
sys.modules["airflow.sdk"].dag, sys.modules["airflow.sdk"].task = (lambda **o: lambda f: f), task
sys.modules["airflow.timetables.interval"].CronDataIntervalTimetable = lambda *a, **k: None
sys.modules["lanternfish.experiments"].running_on = lambda day: [{"id": f"x{i}", "start": "2026-11-08"} for i in (1, 2, 3)]
exec(FILES["dags/readouts.py"].replace('f"/readouts/', f'f"{root}/readouts/'), {"__name__": "dag"})
print("tried", tried, "failed", failed)
print("files", sorted(str(p.relative_to(root)) for p in Path(root).rglob("*.ipynb")))
pm.inspect_notebook = lambda path: dict.fromkeys(("experiment_id", "start", "end"))
tried.clear(); failed.clear()
exec(FILES["dags/readouts.py"].replace('f"/readouts/', f'f"{root}/readouts/'), {"__name__": "dag"})
print("without seed in the cell: tried", tried, "failed", len(failed))
print("one edit goes right", 1 - 0.01)  # 0.99
