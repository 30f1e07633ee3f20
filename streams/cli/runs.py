"""`wireroom runs`: what replays left on the broker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
import orjson

from streams.cli.options import broker_option, run, settings_of

if TYPE_CHECKING:
    from streams.settings import Settings


@click.group()
def runs() -> None:
    """List and remove the topics of replays.

    Example: wireroom runs ls
    """


@runs.command("ls")
@broker_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON lines, one a run.")
def list_runs(broker: str | None, as_json: bool) -> None:
    """List the runs whose topics are on the broker, and how far each has come.

    Example: wireroom runs ls
    """
    for one in run(_find(settings_of(broker=broker))):
        click.echo(orjson.dumps(one).decode() if as_json else _line(one))


def _line(one: dict[str, Any]) -> str:
    written = ", ".join(f"{count:,} {topic}" for topic, count in sorted(one["written"].items())) or "nothing yet"
    return f"{one['run_id']:<24}{'whole' if one['is_whole'] else 'not whole':<11}{written}; {len(one['topics'])} topics"


@runs.command()
@click.argument("run_id")
@broker_option
def clean(run_id: str, broker: str | None) -> None:
    """Remove the topics of one run.

    Example: wireroom runs clean tuesday
    """
    removed = run(_remove(settings_of(broker=broker), run_id))
    click.echo(f"removed {removed} topics of run {run_id}")


async def _find(settings: Settings) -> list[dict[str, Any]]:
    from streams.kafka.clients import wait_for_broker
    from streams.kafka.runs import find, settings_of_run
    from streams.replay.to_topics import left_by

    await wait_for_broker(settings)
    found = []
    for run_id, topics in (await find(settings)).items():
        own = settings_of_run(settings, run_id)
        checkpoint = (await left_by(own))[0] if f"{own.topic_prefix}state" in topics else None
        found.append(
            {
                "run_id": run_id,
                "is_whole": bool(checkpoint and checkpoint.is_ended),
                "done": checkpoint.done if checkpoint else 0,
                "written": checkpoint.written if checkpoint else {},
                "topics": topics,
            }
        )
    return found


async def _remove(settings: Settings, run_id: str) -> int:
    from streams.kafka.clients import wait_for_broker
    from streams.kafka.runs import remove

    await wait_for_broker(settings)
    return await remove(settings, run_id)
