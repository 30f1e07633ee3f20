"""What a stopped replay says of how to go on."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from streams.cli.options import moment
from streams.cli.replay_told import Asked, goes_on, summary
from streams.replay import Plan, Progress, Stretch

NOW = datetime(2026, 3, 2, 7, 30, 5, 250_001, tzinfo=UTC)
PLAN = Plan(stretch=Stretch(since=NOW - timedelta(hours=2), until=NOW))


def asked(source: str, out: Path | None, diff: str | None = None) -> Asked:
    """A run of *source*, named tuesday."""
    return Asked(
        source=source,
        run_id="tuesday",
        newsroom=None,
        rules=None,
        out=out,
        topics=("alerts",),
        diff=diff,
        is_damaged_allowed=False,
        is_stretch_given=False,
    )


def test_a_stretch_of_the_topics_is_named_by_its_times() -> None:
    """`--from 2h` an hour later is another stretch; what is said reads back, any time later, as the very same one."""
    said = goes_on(asked("kafka:", None), PLAN)
    found = re.fullmatch(r"the same command goes on, with --run-id tuesday --from (\S+) --to (\S+)", said)

    assert found is not None
    assert (PLAN.stretch.since, NOW) == (moment(found[1], NOW), moment(found[2], NOW + timedelta(days=1)))


def test_a_recording_needs_no_more_than_the_name_of_the_run() -> None:
    """Its stretch stays, and a file is found by its own name."""
    assert "the same command goes on, with --run-id tuesday" == goes_on(asked("day.wr", None), PLAN)
    assert "the same command goes on" == goes_on(asked("day.wr", Path("new.jsonl")), PLAN)


def test_a_comparison_that_keeps_nothing_begins_anew() -> None:
    """Without --out its outputs are in memory alone; with it, the file is gone on with."""
    assert goes_on(asked("day.wr", None, "base.wr"), PLAN).endswith("the same command begins anew")
    assert "the same command goes on" == goes_on(asked("day.wr", Path("new.jsonl"), "base.wr"), PLAN)


def test_what_is_there_to_read_is_what_was_written(capsys: pytest.CaptureFixture[str]) -> None:
    """A run without alerts among its outputs names the first of them."""
    whole = Progress(is_whole=True)
    summary(whole, asked("kafka:", None), PLAN, "pretty")
    summary(whole, replace(asked("kafka:", None), topics=("enriched", "stories")), PLAN, "pretty")
    alerts, enriched = (line for line in capsys.readouterr().out.splitlines() if line.startswith("read it:"))

    assert "wireroom subscribe alerts" in alerts
    assert "wireroom subscribe enriched" in enriched
