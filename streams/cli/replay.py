"""`wireroom replay`: a past stretch again, to a file or topics of its own, compared with what was."""

from __future__ import annotations

import asyncio
import re
import signal
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from schemas.errors import OptionError, UsageError
from streams.cli.options import broker_option, moment, run, settings_of, short_name
from streams.cli.replay_told import Asked, report, summary

if TYPE_CHECKING:
    from streams.recording import Recording
    from streams.replay import Plan, Progress, Stretch
    from streams.replay.editions import Editions
    from streams.replay.targets import Target
    from streams.settings import Settings

TOPICS = ("enriched", "stories", "matches", "alerts")
_FILE = click.Path(dir_okay=False, path_type=Path)
_RUN_ID = re.compile(r"[A-Za-z0-9_-]{1,100}")


@click.command()
@click.argument("source", default="kafka:", metavar="[FILE|kafka:]")
@click.option("--from", "since", metavar="TIME", help="Event time, included; default: the beginning.")
@click.option("--to", "until", metavar="TIME", help="Event time, left out; default: now, or the recording's end.")
@click.option(
    "--begin-at",
    type=click.Choice(["items", "enriched"]),
    default="items",
    show_default=True,
    help="items: enrich, number, match and decide anew; enriched: match and decide anew, by the numbers given live.",
)
@click.option("--speed", default="max", show_default=True, metavar="max|N", help="Seconds of event time a second.")
@click.option("--clock", type=click.Choice(["recorded", "shifted"]), default="recorded", show_default=True,
              help="shifted: the first event happens now.")  # fmt: skip
@click.option("--run-id", metavar="ID", help="Names the run; a stopped one of that name goes on. Default: the moment.")
@click.option("--newsroom", metavar="DIR", help="Rules, topics and authors to run; default: those of each event.")
@click.option("--rules", type=click.Path(path_type=Path), metavar="DIR|FILE", help="Rules to run in place of theirs.")
@click.option("--out", type=_FILE, help="Write JSON lines here, not to topics; a stopped run goes on.")
@click.option("--topics", default=",".join(TOPICS), show_default=True, metavar="NAME[,…]", help="What is written.")
@click.option("--diff", metavar="BASELINE", help="Compare alerts with a file of --out, a recording or `kafka:`.")
@click.option("--fail-on", default="", metavar="KIND[,…]", help="Exit 1 on added, removed, moved[:5m] or changed.")
@click.option("--junit", type=_FILE, help="Write the comparison as a JUnit report here.")
@click.option("--markdown", type=_FILE, help="Write the comparison as Markdown here.")
@click.option("--processes", type=click.IntRange(1, 256), help="That enrich; default: one a core.")
@click.option("--damaged", is_flag=True, help="Take what is whole of a damaged recording.")
@click.option("--format", "shape", type=click.Choice(["pretty", "json"]), default="pretty", show_default=True)
@broker_option
def replay(**given: Any) -> None:
    """Run a past stretch again, from a recording or from the topics; nobody is notified.

    The outputs go to replay.ID.… topics, with --out into a file, and with --diff alone nowhere. Ctrl-C stops, and says
    how to go on. TIME is RFC 3339, an age (90s, 20m, 2h, 30d), beginning or now.

    \b
    Example:
      wireroom replay --from 2h --run-id tuesday
      wireroom replay day.wr --rules newsroom/rules --diff day.wr --fail-on removed,moved:5m
      wireroom replay day.wr --out new.jsonl --speed 60 --clock shifted
    """  # noqa: D301  click's mark for text that keeps its lines
    from streams.replay.gate import FailOn

    now = datetime.now(UTC)
    settings, plan, fail_on = settings_of(broker=given["broker"]), _plan(given, now), FailOn.of(given["fail_on"])
    asked = _asked(given, now)
    progress, found = run(_replay(settings, plan, asked))
    summary(progress, asked, plan, given["shape"])
    if not progress.is_whole:
        raise SystemExit(130)
    if found is not None:
        report(found, fail_on, given)


def _plan(given: dict[str, Any], now: datetime) -> Plan:
    from streams.replay import Plan, Stretch

    begin, end = _bounds(given["source"], given["damaged"], now)
    stretch = Stretch(
        since=moment(given["since"], now) if given["since"] else begin,
        until=moment(given["until"], now) if given["until"] else end,
    )
    more = {"processes": given["processes"]} if given["processes"] else {}
    shift_to = now if given["clock"] == "shifted" else None
    return Plan(stretch=stretch, begins_at=given["begin_at"], speed=_speed(given["speed"]), shift_to=shift_to, **more)


def _bounds(source: str, is_damaged_allowed: bool, now: datetime) -> tuple[datetime, datetime]:
    """What is run where nobody says."""
    from streams.cli.options import BEGINNING
    from streams.recording import Recording
    from streams.replay.inputs import KAFKA

    if source == KAFKA:
        return BEGINNING, now
    with Recording.open(Path(source)) as recording:
        recording.check(is_damaged_allowed=is_damaged_allowed)
        return recording.stretch()


def _speed(text: str) -> float:
    try:
        speed = 0.0 if text == "max" else float(text)
    except ValueError:
        speed = -1.0
    if text != "max" and not speed > 0:
        raise OptionError(f"--speed {text!r}: expected max, or a number above 0 such as 1 or 60")
    return speed


def _asked(given: dict[str, Any], now: datetime) -> Asked:
    topics = tuple(short_name(name.strip()) for name in given["topics"].split(",") if name.strip())
    unknown = [name for name in topics if name not in TOPICS]
    if unknown or not topics:
        raise OptionError(f"--topics {given['topics']!r}: expected some of {', '.join(TOPICS)}")
    run_id = given["run_id"] or f"{now:%Y%m%d-%H%M%S}"
    if not _RUN_ID.fullmatch(run_id):
        raise OptionError(f"--run-id {run_id!r}: letters, digits, - and _ only, since it becomes part of topic names")
    if (given["junit"] or given["markdown"] or given["fail_on"]) and not given["diff"]:
        raise OptionError("--fail-on, --junit and --markdown are about a comparison; name the baseline with --diff")
    if given["diff"] and "alerts" not in topics:
        raise OptionError("--diff compares alerts; add them to --topics")
    if given["out"]:
        _check_out(given["out"], given["source"], given["diff"])
    return Asked(
        source=given["source"],
        run_id=run_id,
        newsroom=given["newsroom"],
        rules=given["rules"],
        out=given["out"],
        topics=topics,
        diff=given["diff"],
        is_damaged_allowed=given["damaged"],
        is_stretch_given=bool(given["since"] or given["until"]),
    )


def _check_out(out: Path, *read: str | None) -> None:
    """Refuse to write over what is read."""
    from streams.owned import check_place

    check_place(out)
    for name in filter(None, read):
        if out.exists() and Path(name).exists() and out.samefile(name):
            raise UsageError(f"--out {out} is what is read; name another file")


async def _replay(settings: Settings, plan: Plan, asked: Asked) -> tuple[Progress, Any]:
    from streams.cli.progress import Shown
    from streams.kafka.clients import wait_for_broker
    from streams.replay import replay as run_plan
    from streams.replay.inputs import KAFKA, open_input

    stopping, reading = _stopping()
    is_on_broker = KAFKA in {asked.source, asked.diff} or not (asked.out or asked.diff)
    async with AsyncExitStack() as stack:
        shown = stack.enter_context(Shown())
        if is_on_broker:
            await wait_for_broker(settings)
        recording = await stack.enter_async_context(
            open_input(
                asked.source,
                settings,
                plan.stretch,
                plan.begins_at,
                clock=lambda: datetime.now(UTC),
                is_damaged_allowed=asked.is_damaged_allowed,
                told=shown.reading,
            )
        )
        baseline = await _baseline(settings, plan.stretch, asked) if asked.diff else None
        target, kept = await _target(stack, settings, asked)
        editions = _editions(recording, asked)
        reading.clear()
        progress = await run_plan(plan, recording, editions, target, told=shown.running, is_stopping=stopping.is_set)
    if baseline is None or not progress.is_whole:
        return progress, None
    return progress, await _differences(settings, asked, baseline, kept)


def _stopping() -> tuple[asyncio.Event, asyncio.Event]:
    """What Ctrl-C or SIGTERM sets, so that the run stops where it can go on; and, until somebody clears it, that
    nothing has begun, so that this task is cancelled at once.
    """
    stopping, reading = asyncio.Event(), asyncio.Event()
    reading.set()
    task = asyncio.current_task()

    def stop() -> None:
        stopping.set()
        if reading.is_set() and task:
            task.cancel()

    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop)
    return stopping, reading


async def _target(stack: AsyncExitStack, settings: Settings, asked: Asked) -> tuple[Target, Any]:
    """Where the outputs go: the run's own topics, a file, or, for a comparison alone, nowhere."""
    from streams.kafka.runs import settings_of_run
    from streams.kafka.topics import create
    from streams.replay.targets import Kept
    from streams.replay.to_file import ToFile
    from streams.replay.to_topics import ToTopics

    if asked.out:
        return stack.enter_context(ToFile.open(asked.out, asked.topics)), None
    if asked.diff:
        kept = Kept(("alerts",))
        return kept, kept
    own = settings_of_run(settings, asked.run_id)
    await create(own, (*asked.topics, "state"))
    return await stack.enter_async_context(ToTopics.open(own, asked.topics)), None


def _editions(recording: Recording, asked: Asked) -> Editions:
    from streams.newsroom import load
    from streams.newsroom.rules_alone import load_rules
    from streams.replay.editions import Editions

    editions = Editions.of(load(Path(asked.newsroom))) if asked.newsroom else Editions.recorded(recording)
    if asked.rules:
        return editions.with_rules(load_rules(asked.rules))
    if not asked.newsroom and not editions.known:
        click.echo(f"{recording.path} holds no whole release of a newsroom: no rule runs; give --newsroom", err=True)
    return editions


async def _baseline(settings: Settings, stretch: Stretch, asked: Asked) -> list[Any]:
    from streams.replay.baseline import alerts_of

    assert asked.diff is not None
    return await alerts_of(asked.diff, settings, stretch)


async def _differences(settings: Settings, asked: Asked, baseline: list[Any], kept: Any) -> Any:
    from agents.differences import differences
    from streams.replay.baseline import alerts_of

    alerts = (
        await alerts_of(str(asked.out), settings, None) if asked.out else [output.record for output in kept.outputs]
    )
    return differences(baseline, alerts)
