"""`wireroom pick`, `unpick` and `picks`: what editors choose."""

from __future__ import annotations

import getpass
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click
import orjson

from schemas.errors import OptionError
from schemas.limits import NAME_CHARS_MAX, NOTE_CHARS_MAX
from streams.cli.options import broker_option, moment, run, settings_of
from streams.durations import duration_of
from streams.show.text import one_line, second_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from schemas.command import Command, CommandKind
    from streams.settings import Settings
    from streams.tools.picks import Picked, Target

_TO_COME = "a time to come, such as 12h or 2026-08-01T18:00Z"


def _said_by(function: Callable[..., None]) -> Callable[..., None]:
    function = click.option("--note", default="", metavar="TEXT", help="Shown with it.")(function)
    return click.option("--by", metavar="NAME", help="Who says so; default: the name that you are logged in by.")(
        function
    )


def _last_option(function: Callable[..., None]) -> Callable[..., None]:
    return click.option(
        "--last", default="7d", show_default=True, metavar="AGE", help="Look for ITEM among events so young."
    )(function)


@click.command()
@click.argument("item")
@click.option("--until", metavar="TIME", help="When it ends by itself: RFC 3339, or from now on: 90m, 12h, 2d.")
@_said_by
@_last_option
@broker_option
def pick(item: str, until: str | None, by: str | None, note: str, last: str, broker: str | None) -> None:
    """Make ITEM an editors' pick: the live page and wireroom.stories show it, with who picked it and when.

    ITEM is an item id or a story id, or at least 8 digits of it, a sequence number or the article's URL; of a story, or
    an article that several feeds bring, the first item is meant. Nothing is published twice and no alert comes of it.
    It counts as soon as a worker with the role sequence runs, also where none does now. Picking again is no mistake.

    Example: wireroom pick https://harbour-courier.example/ferry --note "Lead until noon" --until 12h
    """
    from streams.tools.picks import find, say

    now = datetime.now(UTC)
    ends = _ahead(until, now) if until else None
    settings, since = settings_of(broker=broker), moment(last, now)

    async def act() -> tuple[Target, Command]:
        target = await find(await _ready(settings), item, since)
        command = _command("pick", target.item, by, note, now, ends)
        await say(settings, [command])
        return target, command

    target, command = run(act())
    ended = f", until {second_of(command.until)}" if command.until else ""
    click.echo(f"picked {target.item} {one_line(target.headline, NAME_CHARS_MAX)}{ended}")


@click.command()
@click.argument("item")
@_said_by
@_last_option
@broker_option
def unpick(item: str, by: str | None, note: str, last: str, broker: str | None) -> None:
    """Take a pick back. ITEM as for `wireroom pick`; of a story, all its picks. `wireroom picks ls` lists them.

    What the publisher features by itself stays on the page, below.

    Example: wireroom unpick 0934fe0a306646845512c00ad17dfb8b
    """
    from streams.tools.picks import among, current, find, say

    now = datetime.now(UTC)
    settings, since = settings_of(broker=broker), moment(last, now)

    async def act() -> tuple[list[str], bool]:
        picked = await current(await _ready(settings), now)
        items, held = among(picked, item), {one.pick.item for one in picked}
        if not items:
            target = await find(settings, item, since)
            # One that no story tells of yet may be on its way: picked a moment ago, or while no worker runs.
            items = [one for one in target.items if one in held] or [target.item]
        await say(settings, [_command("unpick", one, by, note, now, None) for one in items])
        return items, held.issuperset(items)

    items, is_known = run(act())
    for one in items:
        click.echo(f"unpicked {one}")
    if not is_known:
        click.echo("no pick of it counts yet; one that is on its way is taken back", err=True)


@click.group()
def picks() -> None:
    """Show what editors picked.

    Example: wireroom picks ls
    """


@picks.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@broker_option
def ls(as_json: bool, broker: str | None) -> None:
    """List the picks that count now, the newest first: when, by whom, item id, its headline, and the note.

    Example: wireroom picks ls --json
    """
    from streams.tools.picks import current, headlined

    settings = settings_of(broker=broker)

    async def act() -> list[Picked]:
        return await headlined(settings, await current(await _ready(settings), datetime.now(UTC)))

    found = run(act())
    for one in found:
        sys.stdout.write((_json(one) if as_json else _line(one)) + "\n")
    if not found:
        click.echo("nothing is picked; `wireroom pick ITEM` picks", err=True)


async def _ready(settings: Settings) -> Settings:
    from streams.kafka.clients import wait_for_broker

    await wait_for_broker(settings)
    return settings


def _command(kind: CommandKind, item: str, by: str | None, note: str, at: datetime, until: datetime | None) -> Command:
    from schemas.command import Command

    who, words = (one_line(text, sys.maxsize) for text in (_login() if by is None else by, note))
    for option, text, chars_max in (("--by", who, NAME_CHARS_MAX), ("--note", words, NOTE_CHARS_MAX)):
        if len(text) > chars_max:
            raise OptionError(f"{option} has {len(text):,} characters; at most {chars_max} are kept: write less")
    return Command(kind=kind, target=item, by=who, at=at, note=words, until=until)


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # a container's user need not have a name
        return ""


def _ahead(text: str, now: datetime) -> datetime:
    """*text* as a time to come; an age counts from now on."""
    try:
        at = moment(text, now)
    except OptionError:
        raise OptionError(f"--until {text!r} is no time: write {_TO_COME}") from None
    if duration_of(text) is not None:
        at = now + (now - at)
    if at <= now:
        raise OptionError(f"--until {text} is over: write {_TO_COME}")
    return at


def _line(one: Picked) -> str:
    until = f"until {second_of(one.pick.until)}" if one.pick.until else ""
    words = [one.headline or one.story.url, until, one.pick.note]
    shown: Sequence[str] = [one_line(part, NAME_CHARS_MAX) for part in words if part]
    by = one_line(one.pick.by, 20) or "-"
    return f"{second_of(one.pick.at)}  {by:<20}  {one_line(one.pick.item, 64)}  {'; '.join(shown)}"


def _json(one: Picked) -> str:
    story = {"id": one.story.id, "headline": one.story.headline, "url": one.story.url}
    return orjson.dumps({"pick": one.pick, "headline": one.headline, "story": story}, option=orjson.OPT_UTC_Z).decode()
