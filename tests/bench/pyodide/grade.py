"""The program of exercises/ndcg-at-k/solution.ts in Python, and its grading on the recorded cases."""
import copy
import json
import math


def ndcg_at_k(grades, k):
    if not isinstance(k, int) or k < 1:
        raise ValueError(f"ndcg_at_k requires an integer k >= 1, got {k}")
    for grade in grades:
        if not math.isfinite(grade) or grade < 0:
            raise ValueError(f"ndcg_at_k requires finite grades >= 0, got {grade}")
    ideal = dcg(sorted(grades, reverse=True), k)
    return math.nan if ideal == 0 else dcg(grades, k) / ideal


def dcg(grades, k):
    return sum((2**grade - 1) / math.log2(index + 2) for index, grade in enumerate(grades[:k]))


def passes(case):
    arguments = copy.deepcopy(case["args"])
    try:
        received = ndcg_at_k(*arguments)
    except ValueError:
        return "refused" in case
    return "value" in case and same_number(received, case["value"]) and arguments == case["args"]


def same_number(received, expected):
    if math.isnan(expected):
        return math.isnan(received)
    return math.isclose(received, expected, rel_tol=1e-9, abs_tol=1e-12)


def grade(text):
    cases = json.loads(text)
    failed = [case for case in cases if not passes(case)]
    if failed:
        return f"Rejected: {len(failed)} of {len(cases)} cases fail, first {failed[0]}"
    return f"Accepted: all {len(cases)} cases pass."
