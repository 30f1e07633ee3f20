"""Verdicts as people, programs and continuous integration read them."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any
from xml.etree import ElementTree as ET

from streams.rules.verdict import Verdict
from streams.show.text import as_unicode, in_xml, printable

NAMED_MAX = 10
"""Rules without a test that are named."""


def lines_of(verdict: Verdict) -> Iterator[str]:
    """One line for a test that is fine; what was wrong below it for one that is not."""
    mark = "ok  " if verdict.is_ok else "FAIL"
    yield printable(f"{mark}  {verdict.rule_id}: {verdict.name}  ({verdict.file}:{verdict.line})")
    yield from (printable(f"        {line}") for line in verdict.wrong)
    yield from (printable(f"          {line}") for line in verdict.shown)


def summary(verdicts: Sequence[Verdict], untested: Sequence[str]) -> Iterator[str]:
    """The closing lines."""
    if untested:
        names = ", ".join(untested[:NAMED_MAX])
        more = f" and {len(untested) - NAMED_MAX:,} more" if len(untested) > NAMED_MAX else ""
        have = "rule has" if len(untested) == 1 else "rules have"
        yield f"{len(untested):,} {have} no test: {names}{more}"
    failed = sum(not verdict.is_ok for verdict in verdicts)
    noun = "test" if len(verdicts) == 1 else "tests"
    yield f"{len(verdicts):,} {noun}: {len(verdicts) - failed:,} ok, {failed:,} failed"


def as_object(verdicts: Sequence[Verdict], untested: Sequence[str]) -> dict[str, Any]:
    """One JSON object for programs."""
    tests = [
        {
            "rule": one.rule_id,
            "name": one.name,
            "file": as_unicode(one.file),
            "line": one.line,
            "ok": one.is_ok,
            "wrong": one.wrong,
            "shown": one.shown,
        }
        for one in verdicts
    ]
    counts = Counter(one.is_ok for one in verdicts)
    return {"tests": tests, "ok": counts[True], "failed": counts[False], "untested": list(untested)}


def junit(verdicts: Sequence[Verdict]) -> bytes:
    """The JUnit report: a suite for each rule."""
    suites: dict[str, list[Verdict]] = defaultdict(list)
    for one in verdicts:
        suites[one.rule_id].append(one)
    root = ET.Element("testsuites", {"name": "wireroom rules test", **_totals(verdicts)})
    for rule_id, of_rule in suites.items():
        suite = ET.SubElement(root, "testsuite", {"name": in_xml(rule_id), **_totals(of_rule)})
        for one in of_rule:
            names = {"classname": in_xml(rule_id), "name": in_xml(one.name), "file": in_xml(one.file)}
            place = {"line": str(one.line), "time": f"{one.seconds:.3f}"}
            case = ET.SubElement(suite, "testcase", {**names, **place})
            if not one.is_ok:
                said = {"message": in_xml("; ".join(one.wrong)), "type": "expectation"}
                failure = ET.SubElement(case, "failure", said)
                failure.text = in_xml("\n".join((f"{one.file}:{one.line}", *one.wrong, *one.shown)))
    ET.indent(root)
    raw: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return raw + b"\n"


def _totals(verdicts: Sequence[Verdict]) -> dict[str, str]:
    failed = sum(not one.is_ok for one in verdicts)
    seconds = sum(one.seconds for one in verdicts)
    return {
        "tests": str(len(verdicts)),
        "failures": str(failed),
        "errors": "0",
        "skipped": "0",
        "time": f"{seconds:.3f}",
    }
