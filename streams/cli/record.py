"""`wireroom record`: a stretch of the topics into a file; what such a file holds, and whether it is whole."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from streams.cli.options import broker_option, moment, run, settings_of, short_name
from streams.show.text import printable, second_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from streams.recording import Manifest, Recording
    from streams.settings import Settings

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.group(invoke_without_command=True)
@click.option("--topics", metavar="NAME[,…]", help="Short names; default: all that a replay or an inquiry can need.")
@click.option("--from", "since", default="beginning", show_default=True, metavar="TIME", help="Event time, included.")
@click.option("--to", "until", default="now", show_default=True, metavar="TIME", help="Event time, left out.")
@click.option("-o", "--out", type=_FILE, metavar="FILE", help="The recording, such as day.wr.")
@broker_option
@click.pass_context
def record(
    context: click.Context, topics: str | None, since: str, until: str, out: Path | None, broker: str | None
) -> None:
    """Record a stretch of the topics into one file, for `wireroom replay`, today or in a year.

    The newsroom folder's releases go with it; addresses of receivers and secrets of feeds do not. TIME is RFC 3339, an
    age (90s, 20m, 2h, 30d), beginning or now. `zstd -dc FILE` shows the records as JSON lines.

    Example: wireroom record --from 2026-08-01 --to 2026-08-02 -o day.wr
    """
    if context.invoked_subcommand:
        return
    if out is None:
        raise click.UsageError("name the file with -o, as in `wireroom record -o day.wr`")
    from streams.recording.take import DEFAULT
    from streams.replay.stretch import Stretch

    now = datetime.now(UTC)
    stretch = Stretch(since=moment(since, now), until=moment(until, now))
    chosen = [short_name(name.strip()) for name in topics.split(",")] if topics else DEFAULT
    manifest = run(_take(settings_of(broker=broker), out, chosen, stretch.since, stretch.until, now))
    records = sum(about.records for about in manifest.topics.values())
    click.echo(f"{out}: {records:,} records of {len(manifest.topics)} topics; `wireroom record show {out}` lists them")


async def _take(
    settings: Settings, out: Path, topics: Sequence[str], since: datetime, until: datetime, now: datetime
) -> Manifest:
    from rich.console import Console

    from streams.kafka.clients import wait_for_broker
    from streams.recording.take import record as take

    await wait_for_broker(settings)
    with Console(stderr=True).status("recording") as status:
        return await take(
            settings,
            out,
            topics,
            since=since,
            until=until,
            now=now,
            told=lambda topic, count: status.update(f"recording {topic}: {count:,} records"),
        )


@record.command()
@click.argument("file", type=_FILE)
@click.option("--json", "as_json", is_flag=True, help="Print the manifest as JSON.")
def show(file: Path, as_json: bool) -> None:
    """Show what a recording holds. Exit code 1 when it is damaged.

    Example: wireroom record show day.wr
    """
    from streams.recording import Recording

    with Recording.open(file) as recording:
        if as_json:
            whole = {"manifest": recording.manifest, "whole": recording.topics(), "faults": recording.faults}
            click.echo(msgspec.json.encode(whole))
        else:
            for line in _about(recording):
                click.echo(printable(line))
        _end(recording.faults)


@record.command()
@click.argument("file", type=_FILE)
def verify(file: Path) -> None:
    """Read a whole recording and check every hash and count. Exit code 1 when something is wrong.

    Example: wireroom record verify day.wr
    """
    from streams.recording import Recording

    with Recording.open(file) as recording:
        faults = list(recording.verify())
        whole = recording.topics()
        if not faults:
            click.echo(f"{file}: whole, {sum(whole.values()):,} records of {len(whole)} topics")
        _end(faults)


def _about(recording: Recording) -> list[str]:
    whole, manifest = recording.topics(), recording.manifest
    if manifest is None:
        return [f"{topic:<12}{count:>10,} records" for topic, count in whole.items()]
    releases = ", ".join(map(str, manifest.releases)) or "none"
    lines = [
        f"{recording.path}: {_moment(manifest.since)} to {_moment(manifest.until)}",
        f"recorded {_moment(manifest.recorded_at)} by {manifest.software}; newsroom releases: {releases}",
    ]
    lines.append(f"{'topic':<12}{'':>18}  {'event time':<44}  partition@offsets")
    for topic, about in manifest.topics.items():
        between = f"{_moment(about.first_at)} to {_moment(about.last_at)}"
        offsets = ", ".join(
            f"{number}@{part.first_offset}-{part.last_offset}" for number, part in sorted(about.partitions.items())
        )
        lines.append(f"{topic:<12}{whole.get(topic, 0):>10,} records  {between}  {offsets}")
    return lines


def _moment(at: datetime | None) -> str:
    return second_of(at) if at else "-"


def _end(faults: list[str]) -> None:
    for fault in faults:
        click.secho(printable(fault), fg="red", err=True)
    if faults:
        raise SystemExit(1)
