"""The deliver stage as a worker runs it, on a broker, with a real webhook."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
from newsstand import NOON, alert

from agents.flow import Output
from schemas.alert import Alert, Delivery
from schemas.codec import decode
from schemas.newsroom import Newsroom, ReceiverEntry
from streams.deliver import Deliver
from streams.engine.process import run_roles
from streams.engine.stage import Stage
from streams.kafka.clients import read_to_end
from streams.kafka.writer import open_writer
from streams.settings import Settings

LIMIT_S = 90


class Releases:
    """A newsroom with one receiver."""

    def __init__(self, url: str) -> None:
        self.newest = Newsroom(release=1, receivers=(ReceiverEntry(name="hook", urls=(url,)),))

    async def release(self, _number: int, /) -> Newsroom:
        """It is there."""
        return self.newest


@asynccontextmanager
async def hook(expected: int) -> AsyncIterator[tuple[str, list[tuple[str, int]], asyncio.Event]]:
    """A webhook that is slow with first messages; gives its address, what came, and when *expected* have."""
    seen: list[tuple[str, int]] = []
    full = asyncio.Event()

    async def answer(request: web.Request) -> web.Response:
        body: dict[str, Any] = await request.json()
        await asyncio.sleep(0.4 if body["number"] == 1 else 0)
        seen.append((body["id"], body["number"]))
        if len(seen) >= expected:
            full.set()
        return web.Response()

    app = web.Application()
    app.router.add_post("/", answer)
    async with TestServer(app, host="127.0.0.1") as server:
        yield str(server.make_url("/")), seen, full


async def work(settings: Settings, url: str, until: asyncio.Event) -> int:
    """Run a worker with the deliver role until *until*."""
    async with Deliver(settings, Releases(url)) as step, asyncio.timeout(LIMIT_S):
        stage = Stage(role="deliver", reads="alerts", record=Alert, step=step, concurrency=8, prepare=step.prepare)
        stop = asyncio.Event()
        worker = asyncio.create_task(run_roles(settings, stages=[stage], clock=lambda: datetime.now(UTC), stop=stop))
        await until.wait()
        # What came must be on the ledger before the worker ends; the end itself waits for that.
        stop.set()
        return await worker


async def ledger(settings: Settings) -> list[tuple[str, int, str]]:
    """The lines on the topic."""
    lines = [decode(record.value, Delivery) async for record in read_to_end(settings, "deliveries")]
    return sorted((line.alert_id, line.number, line.status) for line in lines)


async def test_each_alert_once_in_order_and_not_again_after_a_restart(broker: Settings) -> None:
    """The messages of one alert arrive in order, all are on the ledger, and a second worker repeats none of them."""
    messages = [alert(number, id=name, notify=("hook",)) for name in ("a", "b", "c") for number in (1, 2)]
    async with hook(len(messages)) as (url, seen, full):
        async with open_writer(broker) as writer:
            await writer.write([Output("alerts", f"rule|{one.id}", one, NOON) for one in messages])

        assert await work(broker, url, full) == 0
        assert sorted((one.id, one.number) for one in messages) == sorted(seen)
        assert all([n for i, n in seen if i == name] == [1, 2] for name in ("a", "b", "c"))
        assert [(one.id, one.number, "sent") for one in messages] == await ledger(broker)

        # The same messages again, as after a crash before the offsets were committed, and one that is new.
        full.clear()
        async with open_writer(broker) as writer:
            repeats = [*messages, alert(3, id="a", notify=("hook",))]
            await writer.write([Output("alerts", f"rule|{one.id}", one, NOON) for one in repeats])
        assert await work(broker, url, full) == 0

    assert [("a", 3)] == seen[len(messages) :]
