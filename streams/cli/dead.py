"""`wireroom dead`: list, show and put back what could not be processed."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

import click

from streams.cli.options import broker_option, run, settings_of, short_name
from streams.show.text import printable, second_of

if TYPE_CHECKING:
    from streams.settings import Settings
    from streams.tools.redrive import Found

T = TypeVar("T")
LIST_MAX = 100
"""Letters that `ls` shows where --max is not given."""


@click.group()
def dead() -> None:
    """List, show and put back what could not be read or processed.

    Example: wireroom dead ls
    """


@dead.command()
@broker_option
@click.option("--step", "role", help="Only those of this role, such as enrich.")
@click.option("--topic", help="Only those read from this topic, such as items.")
@click.option("--max", "limit", type=click.IntRange(min=1), default=LIST_MAX, show_default=True, help="The newest N.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def ls(broker: str | None, role: str | None, topic: str | None, limit: int, as_json: bool) -> None:
    """List dead letters, the newest last.

    Example: wireroom dead ls --step enrich --max 20
    """
    found = run(_find(settings_of(broker=broker), role, topic))
    for one in found[-limit:]:
        print(json.dumps(_described(one)) if as_json else _line(one))
    if not as_json:
        more = f", the newest {limit} of them shown" if len(found) > limit else ""
        print(f"{len(found)} dead letters{more}", file=sys.stderr)


@dead.command()
@broker_option
@click.argument("place", metavar="PARTITION@OFFSET")
@click.option("--raw", is_flag=True, help="Only the input's bytes, as they came.")
def show(broker: str | None, place: str, raw: bool) -> None:
    """Show one dead letter: why it is one, its traceback, and its input.

    Example: wireroom dead show 2@17
    """
    from streams.tools.redrive import find_one

    one = run(_ready(settings_of(broker=broker), lambda settings: find_one(settings, place)))
    if raw:
        sys.stdout.buffer.write(one.letter.value or b"")
        return
    for name, value in _described(one).items():
        if value not in {"", 0}:
            print(printable(f"{name + ':':<12} {value}"))
    if one.letter.traceback:
        print(printable(f"\n{one.letter.traceback.rstrip()}"))
    print(printable(f"\n{(one.letter.value or b'').decode('utf-8', 'backslashreplace')}"))


@dead.command()
@broker_option
@click.argument("places", metavar="[PARTITION@OFFSET]…", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Every one that the other options leave.")
@click.option("--step", "role", help="With --all: only those of this role.")
@click.option("--topic", help="With --all: only those read from this topic.")
@click.option("--force", is_flag=True, help="Also those that were put back several times already.")
def redrive(
    broker: str | None, places: tuple[str, ...], everything: bool, role: str | None, topic: str | None, force: bool
) -> None:
    """Put dead letters back on the topics that they came from; a header counts how often.

    Example: wireroom dead redrive --all --step enrich
    """
    if bool(places) == everything:
        raise click.UsageError("name the letters, as in 2@17, or say --all")
    settings = settings_of(broker=broker)
    found = run(_find(settings, role, topic))
    chosen = [one for one in found if everything or one.place in places]
    if missing := set(places) - {one.place for one in chosen}:
        raise click.ClickException(f"no dead letter {', '.join(sorted(missing))}; `wireroom dead ls` lists them")
    count = run(_put_back(settings, chosen, force))
    print(f"{count} put back")
    if count < len(chosen):
        raise SystemExit(1)


async def _put_back(settings: Settings, chosen: list[Found], force: bool) -> int:
    from streams.tools.redrive import redrive as put_back
    from streams.tools.redrive import refusal

    taken = []
    for one in chosen:
        why = refusal(one, force=force)
        if why:
            print(f"wireroom: {why}", file=sys.stderr)
        else:
            taken.append(one)
    return await put_back(settings, taken)


async def _find(settings: Settings, role: str | None, topic: str | None) -> list[Found]:
    from streams.tools.redrive import find

    wanted = short_name(topic) if topic else None
    there: Counter[str] = Counter()

    def choice(one: Found) -> bool:
        there[f"{one.letter.step} from {one.letter.topic}"] += 1
        return role in {None, one.letter.step} and wanted in {None, one.letter.topic}

    found = await _ready(settings, lambda ready: find(ready, choice))
    if there and not found:
        held = ", ".join(f"{count} of {name}" for name, count in sorted(there.items()))
        print(printable(f"none is of that step and topic; there are {held}"), file=sys.stderr)
    return found


async def _ready(settings: Settings, act: Callable[[Settings], Awaitable[T]]) -> T:
    """What *act* gives, once the broker answers."""
    from streams.kafka.clients import wait_for_broker

    await wait_for_broker(settings)
    return await act(settings)


def _described(one: Found) -> dict[str, object]:
    """*one* for programs; its value as text."""
    letter = one.letter
    return {
        "place": one.place,
        "at": _time(one.at_ms),
        "step": letter.step,
        "topic": letter.topic,
        "partition": letter.partition,
        "offset": letter.offset,
        "key": (letter.key or b"").decode("utf-8", "backslashreplace"),
        "reason": letter.reason,
        "redriven": letter.redriven,
        "bytes": len(letter.value or b""),
    }


def _line(one: Found) -> str:
    """*one* for people."""
    letter = one.letter
    key = (letter.key or b"").decode("utf-8", "backslashreplace")
    again = f" (put back {'once' if letter.redriven == 1 else f'{letter.redriven} times'})" if letter.redriven else ""
    return printable(
        f"{one.place:<8} {_time(one.at_ms)}  {letter.step:<9} {letter.topic} {key}: {letter.reason}{again}"
    )


def _time(at_ms: int) -> str:
    return second_of(datetime.fromtimestamp(at_ms / 1000, UTC))
