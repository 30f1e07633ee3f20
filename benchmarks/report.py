"""Tables of results, in Markdown, and the same as JSON."""

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.race import Loop, Result

HEAD = (
    "| loop | events/s: median (min-max) | of Quix | to last output | CPU-s/1,000 | of Quix | broker CPU-s/1,000 "
    "| confirmed before commit | idempotent | reads committed only | valid |"
)


def table(loops: Sequence[Loop], results: Sequence[Result], against: str) -> str:
    """One row a loop; ratios are medians of those of each round, with the loop called *against* in the same round."""
    rows = [_row(loop, results, against) for loop in loops]
    return "\n".join([HEAD, "|" + "---|" * HEAD.count(" | ") + "---|", *rows])


def _row(loop: Loop, results: Sequence[Result], against: str) -> str:
    mine = [one for one in results if one.name == loop.name]
    good = [one for one in mine if one.is_valid]
    if not good:
        return (
            f"| {loop.name} | none valid: {', '.join(one.error or f'{one.out} of {one.items} out' for one in mine)} |"
        )
    speeds = [one.per_s for one in good]
    rival = {one.round: one for one in results if one.name == against and one.is_valid}
    pairs = [(one, rival[one.round]) for one in good if one.round in rival]
    cells = [
        loop.name,
        f"{median(speeds):,.0f} ({min(speeds):,.0f}-{max(speeds):,.0f})",
        _ratio([one.per_s / other.per_s for one, other in pairs]),
        f"{median(one.items / one.written_s for one in good):,.0f}",
        f"{median(one.cpu_per_1000 for one in good):.3f}",
        _ratio([one.cpu_per_1000 / other.cpu_per_1000 for one, other in pairs]),
        f"{median(one.broker_cpu_s / one.items * 1000 for one in good):.3f}",
        *("yes" if yes else "**no**" for yes in (loop.is_confirmed, loop.is_idempotent, loop.is_committed_only)),
        f"{len(good)} of {len(mine)}",
    ]
    return f"| {' | '.join(cells)} |"


def _ratio(values: Sequence[float]) -> str:
    return f"{median(values):.2f}x ({min(values):.2f}-{max(values):.2f})" if values else "-"


def surroundings(results: Sequence[Result]) -> str:
    """What the figures hang on, in one line."""
    names = ("aiokafka", "confluent-kafka", "faust-streaming", "quixstreams")
    found = ", ".join(f"{name} {version(name)}" for name in names)
    loads, others = [one.load for one in results], [one.others for one in results if one.is_valid]
    return (
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC; {os.cpu_count()} cores, Python {platform.python_version()}; {found}; "
        f"load average at the start of each run {min(loads):.1f}-{max(loads):.1f}; "
        f"other processes kept {min(others, default=0):.1f}-{max(others, default=0):.1f} cores busy"
    )


def line(one: Result) -> str:
    """One run in one line, while it goes on."""
    if not one.is_valid:
        return f"round {one.round} {one.name}: NOT VALID: {one.error or f'{one.out} of {one.items} came out'}"
    return (
        f"round {one.round} {one.name}: {one.per_s:,.0f}/s, to last output {one.items / one.written_s:,.0f}/s, "
        f"CPU {one.cpu_per_1000:.3f} s/1,000 (start-up {one.start_cpu_s:.2f} s apart), "
        f"load {one.load:.1f}, others {one.others:.2f} cores"
    )


def save(path: Path, results: Sequence[Result], **more: Any) -> None:
    """All runs as JSON."""
    path.write_text(json.dumps({**more, "runs": [asdict(one) for one in results]}, indent=1) + "\n", "utf-8")
