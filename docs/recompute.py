"""Recomputes every computed figure and every audit from the published files, with Python alone (3.9 or newer):
python3 recompute.py <folder or address of the site> [edition]"""
import csv, io, itertools, json, pathlib, re, sys, urllib.request
from decimal import Decimal

site, edition = sys.argv[1].rstrip("/"), (sys.argv[2:] or ["2024"])[0]
base = site if "://" in site else pathlib.Path(site).resolve().as_uri()
read = lambda name: urllib.request.urlopen(f"{base}/data/{edition}.{name}").read().decode("utf-8")
rows = {row["id"]: row for row in csv.DictReader(io.StringIO(read("csv")))}
ID, NUMBERS, faults = r"[a-z][a-z0-9/-]*@[0-9-]+", ("value", "lower", "upper"), []

def check(agrees, what):
    print("ok   " if agrees else "WRONG", what)
    faults.extend([] if agrees else [what])

def compute(formula):
    """The value, then the least and the greatest result for the bounds of the inputs."""
    if not re.fullmatch(r"[0-9.()+*/ -]*", re.sub(ID, "", formula)): raise ValueError(formula)
    inputs, python = re.findall(ID, formula), re.sub(ID, lambda found: f"n[{found[0]!r}]", formula)
    at = lambda numbers: eval(python, {"n": dict(zip(inputs, map(float, numbers)))})
    ends = [at(corner) for corner in itertools.product(*[(rows[i]["lower"] or rows[i]["value"], rows[i]["upper"] or rows[i]["value"]) for i in inputs])]
    return at([rows[i]["value"] for i in inputs]), min(ends), max(ends)

for row in rows.values():
    published = [Decimal(row[name] or row["value"]) for name in NUMBERS]  # no bounds: an estimate of a survey
    if not published[1] <= published[0] <= published[2]: check(False, f"{row['id']} within its bounds")
    if row["formula"]:
        digit = Decimal(10) ** min(number.normalize().as_tuple().exponent for number in published)
        pairs = zip(published, map(Decimal, compute(row["formula"])))
        check(all(abs(a - b) <= digit / 2 for a, b in pairs), f"{row['id']} = {row['formula']}: {row['value']}")

total = rows[f"active-participants@{edition}-12"]
same = lambda row: all(row[name] == total[name] for name in ("indicator", "period", "source", "area_code"))
segments = [int(row["value"]) for row in rows.values() if same(row) and row["sector"]]
check(sum(segments) == int(total["value"]), f"{' + '.join(map(str, segments))} = {total['value']}")

for audit in json.loads(read("json"))["audits"]:
    stated, verdict = rows[audit["statement"]], "cannot-be-checked"
    if audit["formula"]:
        value, half = float(stated["value"]), 10.0 ** Decimal(stated["value"]).as_tuple().exponent / 2  # of the last digit, for an estimate
        lower, upper, open_above = float(stated["lower"] or value - half), float(stated["upper"] or value + half), stated["bounds"] != "[]"
        _, least, most = compute(audit["formula"])
        verdict = "agrees" if least <= upper and lower <= most and not (open_above and least == upper) else "disagrees"
    check(verdict == audit["verdict"] != "disagrees", f"statement {audit['statement']} ({stated['printed']}): {verdict}")
sys.exit(1 if faults else 0)
