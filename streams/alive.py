"""Whether the roles of a process get on: each touches a file of its own, and a health check reads their ages.

A role with a loop of its own calls `beat` whenever a round of it is done. One whose work is spread over tasks has
`watch` beat for it, which stops when a part of its work stands still. Neither beats when the event loop is frozen.

`python -m streams.alive ROLE…` is the health check: exit code 0 when every role got on within ALIVE_S_MAX seconds.
"""

import asyncio
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from schemas.errors import UsageError, WireroomError
from streams.settings import Settings

BEAT_S = 5.0
"""How often `watch` looks."""
ALIVE_S_MAX = 60.0
"""A role that did not get on for so long is taken for stuck; longer than any single await of a healthy one."""


def beat(folder: str, role: str) -> None:
    """Note that *role* got on; does nothing where *folder* (`alive_dir` of the settings) is empty.

    Raises:
        UsageError: Nothing can be written there.
    """
    try:
        if folder:
            _file(folder, role).touch()
    except OSError as error:
        raise UsageError(f"WIREROOM_ALIVE_DIR={folder} can't be written to: {error.strerror}") from error


async def watch(
    folder: str, role: str, under_way: Callable[[], Mapping[Any, int]], *, still_s: float, every_s: float = BEAT_S
) -> None:
    """Beat for *role* until cancelled, except while a part of its work stands still.

    Args:
        folder: As in `beat`; where it is empty this returns at once.
        role: As in `beat`.
        under_way: For each part that has work under way, such as a partition, how far it is; empty when all is done.
        still_s: A part that is no further after so long stands still.
        every_s: How often to look.
    """
    clock = asyncio.get_running_loop().time
    since: dict[Any, tuple[int, float]] = {}
    while folder:
        now = clock()
        # A part that is as far as at the last look keeps the time since when that is so.
        since = {
            part: since[part] if part in since and since[part][0] == place else (place, now)
            for part, place in under_way().items()
        }
        if all(now - at < still_s for _, at in since.values()):
            beat(folder, role)
        await asyncio.sleep(every_s)


def stuck(folder: str, roles: Sequence[str], now_s: float) -> list[str]:
    """One sentence for each of *roles* that did not get on within ALIVE_S_MAX before *now_s* (seconds since 1970)."""
    return [sentence for role in roles if (sentence := _stuck(_file(folder, role), role, now_s))]


def _stuck(file: Path, role: str, now_s: float) -> str:
    try:
        age_s = now_s - file.stat().st_mtime
    except OSError:
        return f"{role} has not begun: there is no {file}"
    return f"{role} has not got on for {age_s:.0f} s" if age_s > ALIVE_S_MAX else ""


def _file(folder: str, role: str) -> Path:
    return Path(folder, f"wireroom.{role}.alive")


def main(roles: Sequence[str]) -> int:
    """Say which of *roles* are stuck; the exit code: 0 when none is, 1 when one is, 2 when it can't be told."""
    try:
        settings = Settings.from_env(os.environ)
    except WireroomError as error:
        click.echo(error, err=True)
        return 2
    if not settings.alive_dir or not roles:
        click.echo("set WIREROOM_ALIVE_DIR as the process has it, and name its roles", err=True)
        return 2
    sentences = stuck(settings.alive_dir, roles, time.time())
    click.echo("; ".join(sentences) or f"{', '.join(roles)} get on")
    return 1 if sentences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
