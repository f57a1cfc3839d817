"""Numbers of question 43. Runs drift.py as it stands on the page."""
import random
import re
import sys
from math import log
from pathlib import Path

PAGE = (Path(__file__).parent / "../../../content/questions/workflow/drift-monitoring-on-sagemaker.mdx").read_text()
FILES = dict(re.findall(r'^```python title="([^"]+)"\n(.*?)^```', PAGE, re.M | re.S))
space = {}
exec(FILES["monitoring/drift.py"], space)
psi, by_chance, drifted = space["psi"], space["by_chance"], space["drifted"]

# "The device histogram": 0.2295 and 0.7124 (spoken answer: 0.23 and 0.71), KL 0.1410, JS 0.0374, largest gap 0.10, chance 0.182
before, now = [500, 300, 200, 0], [40, 30, 20, 10]
p, q = [[c / sum(x) for c in x] for x in (before, now)]
floored = [[c or 0.01 for c in x] for x in (p, q)]
kl = sum(b * log(b / a) for a, b in zip(*floored))
middle = [(a + b) / 2 for a, b in zip(p, q)]
js = sum(side * log(side / m) / 2 for x in (p, q) for side, m in zip(x, middle) if side)
gap = max(abs(sum(p[: i + 1]) - sum(q[: i + 1])) for i in range(4))
print("psi", round(psi(before, now), 4), round(psi(before, now, 0.0001), 4), "kl", round(kl, 4), "js", round(js, 4), "gap", round(gap, 4), "chance", round(by_chance(4, 1000, 100), 3))
print("drifted at 0.25:", drifted({"device": before}, {"device": now}), "at 0.1:", drifted({"device": before}, {"device": now}, 0.1))

# table: bins, events, mean, once in 20, once in 1,000
for bins, events in ((10, 200), (20, 200), (10, 20_000)):
    print(bins, events, round((bins - 1) * (1e-6 + 1 / events), 4), round(by_chance(bins, 1e6, events, 1.645), 4), round(by_chance(bins, 1e6, events), 4))

# the approximation against a simulation: 10 equal bins, 200 events, share above the once-in-20 level (about 0.05) and mean (about 0.045)
draw = random.Random(43)
values = []
for _ in range(4000):
    counts = [0] * 10
    for _ in range(200):
        counts[draw.randrange(10)] += 1
    values.append(psi([100_000] * 10, counts))
print("simulated share", sum(v > by_chance(10, 1e6, 200, 1.645) for v in values) / 4000, "mean", round(sum(values) / 4000, 4))

# "sixty features a day ... 90 false alarms in 30 days, at one in a thousand 1.8"
print("alarms", 60 * 30 * 0.05, 60 * 30 * 0.001)
# "6 instance hours in 30 days; hourly 144"
print("hours", 30 * 12 / 60, 30 * 24 * 12 / 60)
# Jensen-Shannon stays below ln 2
print("ln 2", round(log(2), 3))
# the request is valid for the API where botocore is at hand (Debian's python3-botocore)
try:
    from botocore.session import Session
    from botocore.validate import ParamValidator
    shape = Session().get_service_model("sagemaker").operation_model("StartPipelineExecution").input_shape
    class Client:
        def start_pipeline_execution(self, **request):
            print("request errors:", ParamValidator().validate(request, shape).generate_report() or "none")
    space["ask_for_retraining"](Client(), "2026-11-22", ["device"])
except ImportError:
    print("botocore is not here")
