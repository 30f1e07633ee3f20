"""Shows what differs between two runs, and says whether it may: for a terminal, a program, a build, a pull request."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from xml.etree import ElementTree as ET

import orjson

from agents.differences import KINDS, Course, Difference, Kind
from schemas.errors import OptionError
from schemas.limits import NAME_CHARS_MAX
from streams.durations import duration_of
from streams.show.text import in_xml, one_line, second_of

_COLUMNS = ("kind", "when", "rule", "what")
_VERBS: dict[Kind, str] = {"added": "adds", "removed": "removes", "moved": "moves", "changed": "changes"}
DETAILS_CHARS_MAX = 1_000
"""Of what differs, on one line."""
HEADLINE_CHARS_MAX = 200
"""Of a headline, on a line for people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FailOn:
    """Which differences are not accepted."""

    kinds: frozenset[Kind] = frozenset()
    moved_by: timedelta = field(default=timedelta(0))
    """A move by at most so much is accepted."""

    @classmethod
    def of(cls, text: str) -> "FailOn":
        """As `--fail-on` has it: added,removed,moved:5m,changed.

        Raises:
            OptionError: It is none of these.
        """
        kinds: set[Kind] = set()
        moved_by = timedelta(0)
        for part in filter(None, (one.strip() for one in text.split(","))):
            name, _, limit = part.partition(":")
            known = [kind for kind in KINDS if kind == name]
            by = duration_of(limit)
            if not known or (limit and (name != "moved" or by is None)):
                raise OptionError(f"--fail-on {part!r}: expected added, removed, moved, moved:5m or changed")
            kinds.update(known)
            moved_by = moved_by if by is None else by
        return cls(kinds=frozenset(kinds), moved_by=moved_by)

    def refuses(self, difference: Difference) -> bool:
        """Whether *difference* is not accepted."""
        if difference.kind not in self.kinds:
            return False
        return difference.kind != "moved" or abs(difference.by) > self.moved_by


def summary(found: Sequence[Difference]) -> str:
    """In one line: "adds 4, removes 1, moves 2"."""
    counts = Counter(one.kind for one in found)
    return ", ".join(f"{_VERBS[kind]} {counts[kind]}" for kind in KINDS if counts[kind]) or "changes no alert"


def as_text(found: Sequence[Difference]) -> str:
    """A table, one row for each, and the summary."""
    rows = [(one.kind, second_of(one.shown.opened_at), _rule(one), _details(one)) for one in found]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(len(_COLUMNS))]
    lines = [
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=True)), _title(one.shown)])
        for row, one in zip(rows, found, strict=True)
    ]
    return "\n".join([*lines, summary(found)])


def as_json(found: Sequence[Difference], fail_on: FailOn) -> bytes:
    """One JSON object: counts, and each difference."""
    counts = Counter(one.kind for one in found)
    whole = {
        "summary": summary(found),
        "counts": {kind: counts[kind] for kind in KINDS},
        "is_refused": any(map(fail_on.refuses, found)),
        "differences": [_object(one, fail_on) for one in found],
    }
    return orjson.dumps(whole, option=orjson.OPT_UTC_Z)


def as_markdown(found: Sequence[Difference]) -> str:
    """For a pull request."""
    rows = [
        "| | when | rule | alert | |",
        "|---|---|---|---|---|",
        *(
            f"| {one.kind} | {second_of(one.shown.opened_at)} | {_cell(_rule(one))} | {_cell(_title(one.shown))} "
            f"| {_cell(_details(one))} |"
            for one in found
        ),
    ]
    return "\n".join([f"**Alerts**: {summary(found)}", *(["", *rows] if found else [])])


def as_junit(found: Sequence[Difference], fail_on: FailOn, name: str) -> bytes:
    """A JUnit report: one test case for each difference, failed where it is not accepted; one that passed for none."""
    failed = sum(map(fail_on.refuses, found))
    suite = ET.Element("testsuite", name=in_xml(name), tests=str(len(found) or 1), failures=str(failed), errors="0")
    if not found:
        ET.SubElement(suite, "testcase", classname="alerts", name=summary(found))
    for one in found:
        case = ET.SubElement(suite, "testcase", classname=in_xml(_rule(one)), name=in_xml(_line(one)))
        if fail_on.refuses(one):
            ET.SubElement(case, "failure", message=one.kind).text = in_xml(_line(one))
    ET.indent(suite)
    return bytes(ET.tostring(suite, encoding="utf-8", xml_declaration=True)) + b"\n"


def _line(one: Difference) -> str:
    begin = f"{one.kind} {second_of(one.shown.opened_at)} {_rule(one)}"
    details = _details(one)
    return f"{begin}  {_title(one.shown)}" + (f"  ({details})" if details else "")


def _details(one: Difference) -> str:
    moved = [f"{_span(one.by)} {'later' if one.by > timedelta(0) else 'earlier'}"] if one.by else []
    to = ", ".join(dict.fromkeys(name for told in one.shown.told for name in told.notify))
    said = "; ".join([*moved, *one.what]) if one.kind in {"moved", "changed"} else f"to {to or 'nobody'}"
    return one_line(said, DETAILS_CHARS_MAX)  # groups and receivers of a stranger's recording can be anything


def _object(one: Difference, fail_on: FailOn) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "is_refused": fail_on.refuses(one),
        "by_s": one.by.total_seconds(),
        "what": one.what,
        "before": one.before,
        "after": one.after,
    }


def _rule(one: Difference) -> str:
    """Its rule; in a recording of a stranger that can be anything."""
    return one_line(one.shown.rule_id, NAME_CHARS_MAX)


def _title(course: Course) -> str:
    return one_line(course.headline or course.title, HEADLINE_CHARS_MAX)


def _span(by: timedelta) -> str:
    seconds = abs(round(by.total_seconds()))
    for unit, size in (("d", 86_400), ("h", 3_600), ("m", 60)):
        if seconds >= size:
            rest = seconds % size // (size // 60 if unit != "d" else 3_600)
            return f"{seconds // size}{unit}" + (f" {rest}{ {'d': 'h', 'h': 'm', 'm': 's'}[unit] }" if rest else "")
    return f"{seconds}s"


def _cell(text: str) -> str:
    """*text* as it can stand in a Markdown table: a headline may hold marks of its own."""
    return re.sub(r"([\\`*_\[\]<>|#!])", r"\\\1", " ".join(text.split()))
