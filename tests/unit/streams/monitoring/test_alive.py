"""Whether a role gets on: a stuck one is told from a quiet one. The health check asks the process itself."""

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from itertools import count

import pytest

from streams.monitoring.alive import ALIVE_S_MAX, stuck, watch
from streams.monitoring.health import Health
from streams.monitoring.meter import Meter
from streams.settings import Settings

LOOKS = 20


def aged(role: str, age_s: float) -> Meter:
    """A role that got on *age_s* before now, which is 1,000."""
    meter = Meter(role, "items")
    meter.beat_at = 1_000 - age_s
    return meter


def test_each_stuck_role_is_named() -> None:
    """A role beyond the limit is named, a healthy one is not."""
    meters = [aged("fetch", ALIVE_S_MAX - 1), aged("desk", ALIVE_S_MAX + 40)]

    assert ["desk has not got on for 100 s"] == stuck(meters, 1_000)


async def beats(under_way: Callable[[], dict[str, int]]) -> int:
    """After how many of a watch's looks, the last one left out, it beat; work stands still after about five."""
    meter = Meter("fetch", "items")
    found = []

    def look() -> dict[str, int]:
        found.append(meter.beat_at > 0)
        meter.beat_at = 0.0
        if len(found) == LOOKS:
            raise asyncio.CancelledError
        return under_way()

    with suppress(asyncio.CancelledError):
        await watch(meter, look, lambda: True, still_s=0.1, every_s=0.02)
    return sum(found[1:])


async def test_quiet_role_is_alive() -> None:
    """Nothing to do is no fault."""
    assert LOOKS - 1 == await beats(dict)


async def test_role_whose_work_advances_is_alive() -> None:
    """Work that is further at each look is no fault, however long it goes on."""
    places = count()

    assert LOOKS - 1 == await beats(lambda: {"items-0": next(places)})


async def test_role_of_which_one_part_stands_still_is_stuck() -> None:
    """One partition that does not advance stops the beat, though another one does."""
    places = count()

    assert 1 <= await beats(lambda: {"items-0": 7, "items-1": next(places)}) <= 6


async def test_watch_says_whether_the_role_has_started_and_is_busy() -> None:
    """Once started it stays so; busy is what it is now."""
    meter = Meter("fetch", "items")
    is_joined = iter([False, True, False])
    parts: list[dict[str, int]] = [{}, {"items-0": 1}, {}]
    seen = []

    def look() -> dict[str, int]:
        seen.append((meter.is_ready, meter.is_busy))
        if not parts:
            raise asyncio.CancelledError
        return parts.pop(0)

    with suppress(asyncio.CancelledError):
        await watch(meter, look, lambda: next(is_joined), still_s=1, every_s=0.01)

    assert [(False, False), (False, False), (True, True), (True, False)] == seen


async def check(port: int, host: str = "127.0.0.1") -> tuple[int, str]:
    """Exit code and words of the health check as the stack runs it."""
    environment = os.environ | {"WIREROOM_ADMIN_PORT": str(port), "WIREROOM_ADMIN_HOST": host}
    command = [sys.executable, "-m", "streams.monitoring.alive"]
    done = await asyncio.to_thread(
        subprocess.run, command, env=environment, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def free_port() -> int:
    """A loopback port that is free now."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


async def test_health_check_ends_as_the_process_is() -> None:
    """Exit code 1 with a sentence while it starts and when a role is stuck, 0 when all is well."""
    port, meter = free_port(), Meter("fetch", "items")
    async with Health(Settings(admin_port=port)) as health:
        health.show(meter)
        meter.is_ready = True
        starting = await check(port)
        health.started()
        well = await check(port)
        meter.beat_at -= 2 * ALIVE_S_MAX
        broken = await check(port)

    assert (1, "the process is starting\n") == starting
    assert (0, "started, and gets on\n") == well
    assert 1 == broken[0]
    assert broken[1].startswith("fetch has not got on for 12")


async def test_health_check_finds_a_process_that_listens_everywhere() -> None:
    """Where the port is open to other machines, this one still asks over loopback."""
    port = free_port()
    async with Health(Settings(admin_host="0.0.0.0", admin_port=port)) as health:
        health.started()

        assert 0 == (await check(port, "0.0.0.0"))[0]


async def test_health_check_of_a_process_that_is_gone_fails() -> None:
    """No answer is not well."""
    code, words = await check(free_port())

    assert 1 == code
    assert "does not answer" in words


@pytest.mark.parametrize("port", [0, -1])
async def test_health_check_refuses_what_it_cannot_tell(port: int) -> None:
    """Without a fixed port there is nobody to ask."""
    assert 2 == (await check(port))[0]
