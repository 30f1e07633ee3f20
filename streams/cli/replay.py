"""`wireroom replay`: a past stretch again, into topics of its own. `wireroom runs`: what replays left behind."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
import orjson
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from schemas.codec import encode
from schemas.newsroom import Newsroom
from streams.cli.options import broker_option, moment, run, settings_of

if TYPE_CHECKING:
    from agents.flow import Output
    from streams.replay import Progress, Stretch, Write
    from streams.settings import Settings


@click.command()
@click.option("--from", "since", default="beginning", show_default=True, metavar="TIME", help="Event time, included.")
@click.option("--to", "until", default="now", show_default=True, metavar="TIME", help="Event time, left out.")
@click.option("--run-id", metavar="ID", help="Names the run's topics; default: the moment, such as 20260801-060000.")
@click.option("--newsroom", metavar="DIR", help="Rules, topics and authors to run; default: the newest release.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write JSON lines here, not to topics.")
@click.option("--format", "shape", type=click.Choice(["pretty", "json"]), default="pretty", show_default=True)
@broker_option
def replay(
    since: str, until: str, run_id: str | None, newsroom: str | None, out: Path | None, shape: str, broker: str | None
) -> None:
    """Run a past stretch of wireroom.items again, into replay.ID.… topics; nobody is notified.

    TIME is RFC 3339, an age (90s, 20m, 2h, 30d), beginning or now.

    Example: wireroom replay --from 2h --to now --run-id tuesday
    """
    from streams.replay import Stretch

    now = datetime.now(UTC)
    settings = settings_of(broker=broker)
    stretch = Stretch(since=moment(since, now), until=moment(until, now))
    run_id = run_id or f"{now:%Y%m%d-%H%M%S}"
    progress = run(_replay(settings, stretch, newsroom, run_id, out))
    _summary(progress, run_id, out, shape)


async def _replay(settings: Settings, stretch: Stretch, folder: str | None, run_id: str, out: Path | None) -> Progress:
    from streams import replay as runner
    from streams.kafka import wait_for_broker

    own = runner.run_settings(settings, run_id)
    await wait_for_broker(settings)
    newsroom = await _newsroom(settings, folder)
    async with AsyncExitStack() as stack:
        write = await _target(stack, own, out)
        bar = stack.enter_context(_bar())
        task = bar.add_task("replaying", total=None)
        return await runner.replay(
            settings, stretch, newsroom, write, lambda at: bar.update(task, total=at.articles, completed=at.done)
        )


async def _target(stack: AsyncExitStack, own: Settings, out: Path | None) -> Write:
    """Where the outputs go: the run's own topics, or a file."""
    from streams.topics import create
    from streams.writer import open_writer

    if not out:
        await create(own)
        return (await stack.enter_async_context(open_writer(own))).write
    file = stack.enter_context(out.open("wb"))

    async def write(outputs: Iterable[Output]) -> None:
        file.writelines(_line(one) for one in outputs)

    return write


def _line(output: Output) -> bytes:
    return b'{"topic":"%s","key":%s,"value":%s}\n' % (
        output.topic.encode(),
        orjson.dumps(output.key),
        encode(output.record),
    )


def _bar() -> Bar:
    return Bar(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
    )


async def _newsroom(settings: Settings, folder: str | None) -> Newsroom:
    from streams.config import current
    from streams.newsroom import load

    return load(Path(folder)) if folder else (await current(settings)).newest


def _summary(progress: Progress, run_id: str, out: Path | None, shape: str) -> None:
    written = dict(sorted((progress.written or {}).items()))
    if shape == "json":
        shown = {"run_id": run_id, "written": written, "unreadable": progress.unreadable, "out": out and str(out)}
        click.echo(orjson.dumps(shown).decode())
        return
    counts = ", ".join(f"{count} {topic}" for topic, count in written.items())
    click.echo(f"run {run_id}: {progress.done} articles -> {counts}; nobody was notified")
    if progress.unreadable:
        click.echo(f"{progress.unreadable} records could not be read and were passed over")
    if out:
        click.echo(f"written to {out}")
    else:
        click.echo(
            f"read it:  WIREROOM_TOPIC_PREFIX=replay.{run_id}. wireroom subscribe alerts --since beginning --no-follow"
        )


@click.group()
def runs() -> None:
    """List and remove the topics of replays."""


@runs.command("ls")
@broker_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON lines, one a run.")
def list_runs(broker: str | None, as_json: bool) -> None:
    """List the runs whose topics are on the broker.

    Example: wireroom runs ls
    """
    for run_id, topics in run(_find(settings_of(broker=broker))).items():
        line = (
            orjson.dumps({"run_id": run_id, "topics": topics}).decode()
            if as_json
            else f"{run_id}  {len(topics)} topics"
        )
        click.echo(line)


@runs.command()
@click.argument("run_id")
@broker_option
def clean(run_id: str, broker: str | None) -> None:
    """Remove the topics of one run.

    Example: wireroom runs clean tuesday
    """
    removed = run(_remove(settings_of(broker=broker), run_id))
    click.echo(f"removed {removed} topics of run {run_id}")


async def _find(settings: Settings) -> dict[str, list[str]]:
    from streams.kafka import wait_for_broker
    from streams.runs import find

    await wait_for_broker(settings)
    return await find(settings)


async def _remove(settings: Settings, run_id: str) -> int:
    from streams.kafka import wait_for_broker
    from streams.runs import remove

    await wait_for_broker(settings)
    return await remove(settings, run_id)
