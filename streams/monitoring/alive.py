"""Whether the roles of a process get on.

A role with a loop of its own calls `Meter.beat` whenever a round of it is done. One whose work is spread over tasks has
`watch` beat for it, which stops when a part of its work stands still. Neither beats when the event loop is frozen.

`python -m streams.monitoring.alive` is the health check of a container: it asks the process that listens on
WIREROOM_ADMIN_PORT, and ends with exit code 0 when that has started and all its roles get on.
"""

import asyncio
import os
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from ipaddress import ip_address
from typing import Any

import click

from schemas.errors import WireroomError
from streams.monitoring.meter import Meter
from streams.settings import Settings

BEAT_S = 5.0
"""How often `watch` looks."""
ALIVE_S_MAX = 60.0
"""A role that did not get on for so long is taken for stuck; longer than any single await of a healthy one."""
CHECK_S = 5.0
"""How long the health check waits for an answer."""
PATHS = ("ready", "live")
"""What it asks for; both must be well."""


async def watch(
    meter: Meter,
    under_way: Callable[[], Mapping[Any, int]],
    is_ready: Callable[[], bool],
    *,
    still_s: float,
    every_s: float = BEAT_S,
) -> None:
    """Beat for a role until cancelled, except while a part of its work stands still.

    Args:
        meter: The role's.
        under_way: For each part that has work under way, such as a partition, how far it is; empty when all is done.
        is_ready: Whether the role has started.
        still_s: A part that is no further after so long stands still.
        every_s: How often to look.
    """
    clock = asyncio.get_running_loop().time
    since: dict[Any, tuple[int, float]] = {}
    while True:
        now, parts = clock(), under_way()
        meter.is_busy, meter.is_ready = bool(parts), meter.is_ready or is_ready()
        # A part that is as far as at the last look keeps the time since when that is so.
        since = {
            part: since[part] if part in since and since[part][0] == place else (place, now)
            for part, place in parts.items()
        }
        if all(now - at < still_s for _, at in since.values()):
            meter.beat()
        await asyncio.sleep(every_s if meter.is_ready else min(every_s, 1.0))


def stuck(meters: Iterable[Meter], now_s: float) -> list[str]:
    """One sentence for each role that did not get on within ALIVE_S_MAX before *now_s* on the monotonic clock."""
    ages = [(meter.role, now_s - meter.beat_at) for meter in meters]
    return [f"{role} has not got on for {age_s:.0f} s" for role, age_s in ages if age_s > ALIVE_S_MAX]


def main() -> int:
    """Say whether the process is well; the exit code: 0 when it is, 1 when not, 2 when it can't be told."""
    try:
        settings = Settings.from_env(os.environ)
    except WireroomError as error:
        click.echo(error, err=True)
        return 2
    if settings.admin_port <= 0:
        click.echo("set WIREROOM_ADMIN_PORT to a port, for this check and for the process", err=True)
        return 2
    answers = [_answer(f"http://{_host(settings.admin_host)}:{settings.admin_port}/{path}") for path in PATHS]
    for is_well, words in answers:
        if not is_well:
            click.echo(words)
            return 1
    click.echo("started, and gets on")
    return 0


def _host(bound_to: str) -> str:
    """Where a port that is bound to *bound_to* can be reached from this machine."""
    with suppress(ValueError):
        address = ip_address(bound_to)
        return "127.0.0.1" if address.is_unspecified else f"[{address}]" if address.version == 6 else bound_to
    return bound_to


def _answer(url: str) -> tuple[bool, str]:
    """Whether *url* answers that all is well, and what it says."""
    # No proxy: this never leaves the machine.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=CHECK_S) as answer:
            return True, answer.read().decode("utf-8", "replace").strip()
    except urllib.error.HTTPError as error:
        return False, error.read().decode("utf-8", "replace").strip()
    except OSError as error:
        return False, f"{url} does not answer: {error}"


if __name__ == "__main__":
    sys.exit(main())
