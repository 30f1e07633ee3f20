"""Manners towards hosts, on a clock that really runs."""

import asyncio
import time

import pytest

from schemas.errors import RetryableError
from streams.http.pacing import HOSTS_MAX, PUBLIC_AT_ONCE, QUEUE_S_MAX, Pacing


async def test_requests_to_one_host_keep_their_distance() -> None:
    """Starts at one public host are a gap apart; another host, and an opened one, do not wait."""
    pacing = Pacing(0.2, time.monotonic)
    starts: dict[str, list[float]] = {"a": [], "b": [], "open": []}

    async def ask(name: str) -> None:
        async with pacing.turn(name, is_opened=name == "open"):
            starts[name].append(time.monotonic())

    began = time.monotonic()
    await asyncio.gather(*(ask(name) for name in ("a", "a", "a", "b", "open", "open", "open")))

    assert all(later - earlier >= 0.19 for earlier, later in zip(starts["a"], starts["a"][1:], strict=False))
    assert max(starts["b"] + starts["open"]) - began < 0.15


async def test_the_pause_begins_where_a_late_turn_does() -> None:
    """The loop stands still for five seconds while a turn begins: the next one is a gap behind that."""
    times = [100.0]
    pacing = Pacing(0.2, lambda: times[-1])

    async def ask() -> None:
        async with pacing.turn("a", is_opened=False):
            pass

    first = asyncio.create_task(ask())
    await asyncio.sleep(0)
    times.append(105.0)
    await first
    began = time.monotonic()
    await ask()
    assert time.monotonic() - began >= 0.19


async def test_few_requests_at_once_to_a_public_host() -> None:
    """No more than PUBLIC_AT_ONCE are under way at one host."""
    pacing = Pacing(0.0, time.monotonic)
    running, most = 0, 0

    async def ask() -> None:
        nonlocal running, most
        async with pacing.turn("a", is_opened=False):
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.01)
            running -= 1

    await asyncio.gather(*(ask() for _ in range(10)))

    assert PUBLIC_AT_ONCE == most


async def test_silence_is_kept_and_ends() -> None:
    """A long silence turns requests away; when it is over they are let in."""
    now = 100.0
    pacing = Pacing(1.0, lambda: now)
    async with pacing.turn("a", is_opened=False):
        pacing.hold("a", 500)
    with pytest.raises(RetryableError, match="another 500 s"):
        async with pacing.turn("a", is_opened=False):
            pass
    now = 601.0
    async with pacing.turn("a", is_opened=False):
        assert now == pytest.approx(601)


async def test_a_host_that_wants_long_pauses_holds_few() -> None:
    """As many wait as its pace lets through in half an hour; others are turned away, and other hosts go on."""
    pacing = Pacing(0.0, time.monotonic)

    async def ask(name: str, pause_s: float) -> None:
        async with pacing.turn(name, is_opened=False, pause_s=pause_s):
            pass

    waiting = [asyncio.create_task(ask("slow", 30.0)) for _ in range(100)]
    await asyncio.sleep(0.05)
    refused = [one for one in waiting if one.done() and one.exception()]
    await ask("other", 0.0)
    for one in waiting:
        one.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)

    assert 100 - int(QUEUE_S_MAX // 30) - 1 == len(refused)
    assert isinstance(refused[0].exception(), RetryableError)


async def test_hosts_are_forgotten_when_there_are_too_many() -> None:
    """The table of hosts has a limit."""
    pacing = Pacing(0.0, time.monotonic)
    for number in range(HOSTS_MAX + 50):
        async with pacing.turn(str(number), is_opened=False):
            pass

    assert HOSTS_MAX == len(pacing._hosts)
