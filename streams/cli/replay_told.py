"""What `wireroom replay` was asked for beside its plan, and what it says in the end."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click
import orjson

from schemas.times import rfc3339

if TYPE_CHECKING:
    from streams.replay import Plan, Progress
    from streams.replay.gate import FailOn


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What the command line asks for, beside the plan."""

    source: str
    run_id: str
    newsroom: str | None
    rules: Path | None
    out: Path | None
    topics: tuple[str, ...]
    diff: str | None
    is_damaged_allowed: bool
    is_stretch_given: bool


def summary(progress: Progress, asked: Asked, plan: Plan, shape: str) -> None:
    """Print how far the run came and what it wrote; of one that was stopped, how it goes on."""
    written = dict(sorted(progress.written.items()))
    if shape == "json":
        shown = {
            "run_id": asked.run_id,
            "is_whole": progress.is_whole,
            "done": progress.done,
            "written": written,
            "decided": dict(sorted(progress.decided.items())),
            "unreadable": progress.unreadable,
            "out": str(asked.out) if asked.out else None,
        }
        click.echo(orjson.dumps(shown).decode())
        return
    if not progress.is_whole:
        reached = f" at {rfc3339(progress.reached)}" if progress.reached else " before its first record"
        click.echo(f"run {asked.run_id} stopped{reached}; {goes_on(asked, plan)}", err=True)
        return
    _tell(progress, asked)


def goes_on(asked: Asked, plan: Plan) -> str:
    """How to go on: the stretch must be the same, and an age such as 2h names another one every time."""
    from streams.replay.inputs import KAFKA

    if asked.diff and not asked.out:
        return "a comparison without --out keeps nothing: the same command begins anew"
    more = [] if asked.out else [f"--run-id {asked.run_id}"]
    if asked.source == KAFKA or asked.is_stretch_given:
        more += [f"--from {rfc3339(plan.stretch.since)}", f"--to {rfc3339(plan.stretch.until)}"]
    return f"the same command goes on{', with ' if more else ''}{' '.join(more)}"


def _tell(progress: Progress, asked: Asked) -> None:
    from schemas.alert import AlertStatus

    decided = ", ".join(f"{progress.decided[one]} {one}" for one in get_args(AlertStatus) if progress.decided[one])
    # Of matches there is one for each event, and the clock's ticks: who reads the count takes it for hits.
    written = sorted((topic, count) for topic, count in progress.written.items() if topic != "matches")
    counts = ", ".join(f"{count} {topic}" + (f" ({decided})" if topic == "alerts" else "") for topic, count in written)
    taken = progress.done - progress.ticks
    click.echo(f"run {asked.run_id}: {taken} records -> {counts or 'nothing'}; nobody was notified")
    if progress.unreadable:
        click.echo(f"{progress.unreadable} records could not be read and were passed over")
    if asked.out:
        click.echo(f"written to {asked.out}")
    elif not asked.diff:
        prefix = f"replay.{asked.run_id}."
        topic = "alerts" if "alerts" in asked.topics else asked.topics[0]
        click.echo(f"read it:  WIREROOM_TOPIC_PREFIX={prefix} wireroom subscribe {topic} --since beginning --no-follow")


def report(found: Any, fail_on: FailOn, given: dict[str, Any]) -> None:
    """Print and write the comparison; exit code 1 where something in it is not accepted."""
    from streams.named_files import write_report
    from streams.replay import gate

    shown = gate.as_json(found, fail_on).decode() if given["shape"] == "json" else gate.as_text(found)
    click.echo(shown)
    if given["junit"]:
        write_report("--junit", given["junit"], gate.as_junit(found, fail_on, "wireroom replay"))
    if given["markdown"]:
        write_report("--markdown", given["markdown"], f"{gate.as_markdown(found)}\n".encode())
    if any(map(fail_on.refuses, found)):
        raise SystemExit(1)
