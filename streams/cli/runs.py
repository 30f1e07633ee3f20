"""`wireroom runs`: what replays left on the broker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import orjson

from streams.cli.options import broker_option, run, settings_of

if TYPE_CHECKING:
    from streams.settings import Settings


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
