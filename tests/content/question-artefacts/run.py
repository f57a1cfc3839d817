"""Runs the blocks that need no third package on the examples of their pages and prints what comes out, as JSON by page.

Packages that are not here (pydantic, langchain) are stood in for by the few names that a block takes from them.
"""
import json
import os
import sqlite3
import sys
import tempfile
import types
from functools import partial

BLOCKS = {block["name"]: block["code"] for block in json.load(sys.stdin)}


def load(name):
    module = types.ModuleType(name)
    exec(compile(BLOCKS[name], name, "exec"), module.__dict__)
    return module


def stand_in(name, **members):
    module = types.ModuleType(name)
    module.__dict__.update(members)
    sys.modules[name] = module


def picks():
    valid_picks = load("validate_pick.py").valid_picks
    allowed = {item: {} for item in "abcd"}
    answer = {"picks": [{"id": "b"}, {"id": "invented"}, {"id": "b"}, {"id": "c"}]}
    return {"mixed": valid_picks(answer, allowed, ["a", "b", "d"], 3), "empty": valid_picks({}, allowed, ["a", "b", "d"], 3)}


def draws(state=2026):
    """Between -1 and 1, most near 0: the sum of two steps of a linear congruence."""
    while True:
        total = 0
        for _ in range(2):
            state = (1103515245 * state + 12345) % 2**31
            total += state / 2**31 - 0.5
        yield total


def verdicts():
    verdict = load("lanternfish/anomalies.py").verdict
    noise = draws()
    values = [[40, 40, 40, 40, 42, 46, 45][day % 7] + 1.7 * next(noise) for day in range(84)]
    saturday = values[:83]
    lower = [value - (0.8 if day >= 74 else 0) for day, value in enumerate(values)]
    series = {"ordinary": saturday, "broken": saturday[:-1] + [41.0], "lower": lower}
    return {name: [f"{days[-1]:.1f}", verdict(days)] for name, days in series.items()}


def drift():
    module = load("monitoring/drift.py")
    before, now = [500, 300, 200, 0], [40, 30, 20, 10]
    cases = [(bins, events, 1_000_000) for bins, events in ((10, 200), (20, 200), (10, 20_000))]
    requests = []
    client = types.SimpleNamespace(start_pipeline_execution=lambda **request: requests.append(request["ClientRequestToken"]))
    for _ in range(2):
        module.ask_for_retraining(client, "2026-11-22", ["device"])
    return {
        "psi": [f"{module.psi(before, now):.4f}", f"{module.psi(before, now, 0.0001):.4f}"],
        "device": f"{module.by_chance(4, 1000, 100):.3f}",
        "rows": [[f"{module.by_chance(bins, n, events, z):.7f}" for z in (1.645, 3.09)] for bins, events, n in cases],
        "drifted": [module.drifted({"device": before}, {"device": now}, level) for level in (0.25, 0.1)],
        "tokens": sorted(set(requests)),
    }


def shipped():
    module = load("train.py, the part that logs")
    run = types.SimpleNamespace(summary={}, log=lambda row: None, define_metric=lambda name, **how: None)
    scores = [(0.412, 0.66, 0.030), (0.431, 0.58, 0.046), (0.428, 0.55, 0.060)]
    module.log_training(run, [(number, dict(zip(module.METRICS, row))) for number, row in enumerate(scores, 1)])
    return run.summary


class BaseModel:
    def __init__(self, **fields):
        self.__dict__.update(fields)


def explanations():
    stand_in("pydantic", BaseModel=BaseModel)
    module = load("explain.py")
    drafts = []
    writer = types.SimpleNamespace(invoke=lambda messages: drafts[-1])
    stand_in("explain", Explanation=module.Explanation, explain=module.explain)
    model = types.SimpleNamespace(with_structured_output=lambda schema: writer)
    stand_in("langchain")
    stand_in("langchain.chat_models", init_chat_model=lambda name, timeout: model)
    os.environ["WRITER_MODEL"] = "none"
    drafts.append(module.Explanation(sentence="Because you watched Night Ferry.", cites=["r1"]))
    example = types.ModuleType("run.py")
    example.print = lambda *values: None
    exec(BLOCKS["run.py"], example.__dict__)
    item = ("Salt Harbour", example.contributions, example.words, ["Night Ferry", "The Lighthouse Clerk", "Cold Quay"])
    reasons = module.facts(example.contributions, example.words)
    foreign = module.Explanation(sentence="Because you liked Cold Quay", cites=[])
    answer = {"reasons": [[r["reason"], r["share"]] for r in reasons], "foreign": module.problems(foreign, reasons, item[0], item[3])}
    answer["written"] = module.explain(*item, writer)
    drafts.append(foreign)
    answer["stopped"] = module.explain(*item, writer)
    drafts.clear()  # the writer fails
    answer["failed"] = module.explain(*item, writer)
    answer["silent"] = module.explain(item[0], {"hour_of_day": 0.1}, *item[2:], writer)
    return answer


def anomaly_tools():
    stand_in("langchain.agents", create_agent=lambda **parts: parts)
    stand_in("langchain.agents.middleware", HumanInTheLoopMiddleware=partial(dict), ToolCallLimitMiddleware=partial(dict))
    stand_in("langchain.tools", tool=lambda function: function)
    stand_in("langgraph.checkpoint.memory", InMemorySaver=object)
    os.environ["AGENT_MODEL"] = "none"
    with sqlite3.connect("metrics.db") as db:
        db.execute("create table releases (day, what)")
        db.execute("insert into releases values ('2026-11-05', 'Android 8.4')")
    module = load("anomaly_agent.py")
    report = lambda line: module.publish_report("Android stopped reporting", [line], [], "high")
    return {
        "read": module.run_sql("select what from releases"),
        "write": module.run_sql("delete from releases"),
        "wrong": module.run_sql("select missing from releases"),
        "android": module.compare_rates(16_800, 400_000, 13_940, 410_000),
        "reports": [report("q1: the release"), report("q9: the release")],
    }


def notebook():
    readout = load("nbs/00_readout.ipynb, its cells")
    stand_in("lanternfish_readouts.readout", lift=readout.lift)
    cells = load("notebooks/readout.ipynb, its first cells")
    return {"days": cells.days, "lift": [f"{value:.4f}" for value in cells.lift((400, 460), (10_000, 10_000))]}


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    for name in ("root-cause.txt", "explain.txt"):
        with open(name, "w", encoding="utf-8") as file:
            file.write(BLOCKS[name])
    parts = (picks, verdicts, drift, shipped, explanations, anomaly_tools, notebook)
    results = {part.__name__: part() for part in parts}
    os.chdir(os.path.dirname(folder))
print(json.dumps(results))
