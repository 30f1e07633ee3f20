"""The admin port: what it answers, whom, and that it changes nothing."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Iterator

import aiohttp
import pytest

from schemas.errors import UsageError
from streams.monitoring.alive import ALIVE_S_MAX
from streams.monitoring.health import Health
from streams.monitoring.meter import Figure, Meter
from streams.settings import Settings


@pytest.fixture
async def health() -> AsyncIterator[Health]:
    """A process that shows itself on a free port."""
    async with Health(Settings()) as one:
        yield one


async def get(health: Health, path: str, *, method: str = "GET", host: str = "") -> tuple[int, str]:
    """Status and text of the answer."""
    headers = {"Host": host} if host else {}
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, health.address + path, headers=headers) as answer,
    ):
        return answer.status, await answer.text()


async def test_a_process_is_ready_once_each_role_is(health: Health) -> None:
    """503 and what is awaited before that; a role that stands by is ready."""
    stage, fold = Meter("fetch", "items"), Meter("desk", "matches")
    health.show(stage)
    health.show(fold)
    starting = await get(health, "/ready")
    health.started()
    fold.stood_by()
    waiting = await get(health, "/ready")
    stage.is_ready = True

    assert (503, "the process is starting\n") == starting
    assert (503, "fetch has not started\n") == waiting
    assert (200, "every role has started\n") == await get(health, "/ready")


async def test_each_stuck_role_is_named(health: Health) -> None:
    """200 while all get on, 503 with a sentence for each that does not."""
    meters = [Meter("fetch", "items"), Meter("match", "enriched"), Meter("desk", "matches")]
    for meter in meters:
        health.show(meter)
    well = await get(health, "/live")
    meters[0].beat_at -= ALIVE_S_MAX + 5
    meters[2].beat_at -= ALIVE_S_MAX + 9

    assert (200, "every role gets on\n") == well
    assert (503, "fetch has not got on for 65 s\ndesk has not got on for 69 s\n") == await get(health, "/live")


async def test_a_frozen_event_loop_still_answers(health: Health) -> None:
    """The port has a thread of its own, and says that the loop does not turn."""
    answers: list[tuple[int, str]] = []
    health._pulse_at -= ALIVE_S_MAX + 5
    asking = threading.Thread(target=lambda: answers.append(asyncio.run(get(health, "/live"))))
    asking.start()
    deadline = time.monotonic() + 20
    while asking.is_alive() and time.monotonic() < deadline:
        time.sleep(0.01)  # noqa: ASYNC251  the loop is to be frozen

    assert 503 == answers[0][0]
    assert answers[0][1].startswith("the event loop has not turned for 6")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])
@pytest.mark.parametrize("path", ["/", "/metrics", "/live", "/ready"])
async def test_only_get_is_answered(health: Health, method: str, path: str) -> None:
    """Nothing can be changed by asking."""
    assert 405 == (await get(health, path, method=method))[0]


async def test_a_name_that_is_not_loopback_is_turned_away(health: Health) -> None:
    """A web page whose own name points to this machine gets nothing."""
    assert 421 == (await get(health, "/metrics", host="attacker.example"))[0]
    assert 200 == (await get(health, "/metrics", host="localhost:9100"))[0]


async def test_the_address_that_is_printed_tells_what_there_is(health: Health) -> None:
    """A process prints its admin port without a path, and that is what somebody opens."""
    status, text = await get(health, "/")

    assert (200, ["/live", "/ready", "/metrics"]) == (status, text.split())
    assert 404 not in [(await get(health, path))[0] for path in text.split()]


async def test_metrics_are_prometheus_text(health: Health) -> None:
    """Each figure of what is shown, with its type and meaning, and the process's own."""
    meter = Meter("fetch", "items")
    health.show(meter)
    meter.took(1_000, is_dead=True)
    _, text = await get(health, "/metrics")

    assert 'wireroom_events_total{outcome="dead",role="fetch"} 1.0' in text.splitlines()
    assert "# TYPE wireroom_events_total counter" in text
    assert "wireroom_process_resident_memory_bytes" in text


async def test_a_figure_that_is_not_listed_is_not_shown(health: Health) -> None:
    """It must be documented first."""

    class Stranger:
        def figures(self) -> Iterator[Figure]:
            yield "wireroom_secret", (), 1

    health.show(Stranger())

    assert 500 == (await get(health, "/metrics"))[0]


async def test_no_port_is_opened_where_none_is_wanted() -> None:
    """-1 listens nowhere, and the line at the start says nothing of it."""
    async with Health(Settings(admin_port=-1)) as health:
        assert ("", "") == (health.address, health.words)


async def test_a_port_that_is_taken_is_named() -> None:
    """One sentence, with the setting to change."""
    async with Health(Settings()) as first:
        port = int(first.address.rpartition(":")[2])
        with pytest.raises(UsageError, match=rf"127\.0\.0\.1:{port}: .*set WIREROOM_ADMIN_PORT"):
            await Health(Settings(admin_port=port)).__aenter__()
