"""`tests:` of a rule file: what comes in, and what the rule must make of it. No release carries them."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import get_args

import yaml

from schemas.alert import Severity
from schemas.limits import NAME_CHARS_MAX
from streams.newsroom.fields import Fields, scalar
from streams.newsroom.files import line_of
from streams.newsroom.given import Given, When, inline, read_when, when_of

CASES_MAX = 200
"""Tests of one rule."""
COUNT_MAX = 100_000
"""Largest number of alerts, or of their kinds, that a test may expect."""
COUNTS = ("alerts", "updated", "amended", "suppressed", "closed", "notifications")
"""What a test may count; `alerts` counts openings, `notifications` messages, one for each receiver."""
_SEVERITIES: tuple[Severity, ...] = get_args(Severity)
_GIVEN = "a list of items, or a file of the newsroom folder such as fixtures/quiet-day.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What must come out; what is not asked for may be anything."""

    counts: dict[str, int] = field(default_factory=dict)
    """Of COUNTS."""
    at: tuple[When, ...] = ()
    """When its alerts open, in order."""
    to: tuple[str, ...] | None = None
    """Receivers that are told of something, in any order; None asks for nothing."""
    severity: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One test of one rule."""

    name: str
    line: int
    given: Given | Path
    expect: Expected
    until: When | None = None
    """How far the clock runs; None is to the last item, and on to the last closing where closings are asked for."""


def read_cases(fields: Fields, folder: Path, receivers: Collection[str]) -> tuple[Case, ...]:
    """The tests of one rule; faults for what is wrong with them."""
    node = fields.child("tests")
    if node is None:
        return ()
    if not isinstance(node, yaml.SequenceNode):
        fields.place.wrong(node, "tests", "a list of tests, each with `given` and `expect`")
        return ()
    if len(node.value) > CASES_MAX:
        fields.fault("tests", f"has {len(node.value):,} tests; at most {CASES_MAX} are read")
        return ()
    listed = [Fields(one, f"tests[{number}]", fields.place) for number, one in enumerate(node.value)]
    cases = [_case(one, number, folder, receivers) for number, one in enumerate(listed)]
    return tuple(one for one in cases if one is not None)


def _case(fields: Fields, number: int, folder: Path, receivers: Collection[str]) -> Case | None:
    if not fields.is_mapping:
        return None
    given = _given(fields, folder)
    case = Case(
        name=" ".join(fields.text("name", chars_max=NAME_CHARS_MAX).split()) or f"test {number + 1}",
        line=line_of(fields.node),
        given=given or Given(),
        until=read_when(fields, "until"),
        expect=_expect(fields, receivers),
    )
    fields.done()
    return case


def _given(fields: Fields, folder: Path) -> Given | Path | None:
    node = fields.child("given")
    if node is None:
        fields.fault("given", f"is missing; write {_GIVEN}")
        return None
    if isinstance(node, yaml.SequenceNode):
        if not node.value:
            fields.fault("given", f"is empty; write {_GIVEN}")
        return inline(node.value, fields.at("given"), fields.place)
    if isinstance(node, yaml.ScalarNode):
        return _path(fields, scalar(node, fields.at("given"), fields.place) or "", folder)
    fields.place.wrong(node, fields.at("given"), _GIVEN)
    return None


def _path(fields: Fields, text: str, folder: Path) -> Path | None:
    """A file inside the newsroom folder."""
    relative = PurePosixPath(text)
    if not text or relative.is_absolute() or ".." in relative.parts or "\\" in text:
        fields.fault("given", f"expected {_GIVEN}, not {text[:60]!r}")
        return None
    path = folder / relative
    try:
        is_inside = path.resolve().is_relative_to(folder.resolve())
        is_file = path.is_file()
    except (OSError, ValueError, RuntimeError):  # a name that no file can have, or links in a circle
        is_inside, is_file = True, False
    if not is_inside:
        fields.fault("given", f"{text!r} leads out of the newsroom folder; copy the file into it")
    elif not is_file:
        fields.fault("given", f"there is no file {str(path)[:200]!r}; a path counts from the newsroom folder")
    return path if is_inside and is_file else None


def _expect(fields: Fields, receivers: Collection[str]) -> Expected:
    inner = fields.within("expect", "`expect: {alerts: 1}`")
    if inner is None:
        fields.fault("expect", "is missing; it says what must come, such as {alerts: 1, at: 12m}, or {alerts: 0}")
        return Expected()
    counts = {name: inner.number(name, 0, least=0, most=COUNT_MAX) for name in COUNTS if inner.child(name) is not None}
    to = inner.texts("to") if _is_given(inner, "to") else None
    expected = Expected(
        counts=counts,
        at=tuple(_times(inner)),
        to=to,
        severity=inner.choice("severity", ("", *_SEVERITIES), "") if inner.child("severity") is not None else "",
    )
    for name in to or ():
        if name not in receivers and not inner.place.faults.is_full:
            inner.fault("to", unknown_receiver(name, receivers))
    if inner.is_mapping:
        _check(inner, expected)
        inner.done()
    return expected


def unknown_receiver(name: str, receivers: Collection[str]) -> str:
    """The fault of naming a receiver that there is not."""
    if "," in name:
        return f"{name[:60]!r} is read as one name; write several as a list, such as [terminal, desk]"
    near = get_close_matches(name, receivers, n=1)
    hint = f"did you mean `{near[0]}`? It" if near else "it"
    return f"receivers.yaml has no receiver {name[:60]!r}; {hint} has {', '.join(sorted(receivers))}"


def _is_given(fields: Fields, name: str) -> bool:
    return fields.child(name) is not None


def _times(fields: Fields) -> Iterator[When]:
    node = fields.child("at")
    listed = node.value if isinstance(node, yaml.SequenceNode) else [node] if node is not None else []
    for one in listed:
        when = when_of(one, fields.at("at"), fields.place)
        if when is not None:
            yield when


def _check(fields: Fields, expected: Expected) -> None:
    """Faults where nothing is asked for, or things that exclude one another."""
    asks = expected.counts or expected.at or expected.to is not None or expected.severity
    if not asks and not any(_is_given(fields, name) for name in ("at", "to", "severity")):
        fields.place.fault(
            fields.node, fields.path, f"asks for nothing; give it {', '.join(COUNTS)}, at, to or severity"
        )
    alerts = expected.counts.get("alerts")
    if alerts is not None and len(expected.at) > max(alerts, 1 if alerts else 0):
        fields.fault("at", f"names {len(expected.at)} openings, but `alerts` is {alerts}; give one time for each alert")
    if alerts == 0 and (expected.to or expected.severity):
        fields.fault("alerts", "is 0, so there is nobody to tell and no severity; leave `to` and `severity` out")


def resolved(when: When, begins_at: datetime) -> datetime:
    """*when* as a time."""
    return when if isinstance(when, datetime) else begins_at + when
