"""A broker that is gone in the moment in which a worker starts: it waits for it, and loses nothing by it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from engine import COUNT, Note, at_least, ids, publish, running
from relay import relay
from test_engine import COPY

from streams.settings import Settings

HOST = "127.0.0.1"
AWAY_S = 2.5


class Door:
    """Leads to the broker at *address*: the first *open_for* connections get through, then none until `open`."""

    def __init__(self, address: str, open_for: int) -> None:
        self._host, port = address.split(":")
        self._port = int(port)
        self._open_for = open_for
        self.closed = asyncio.Event()
        """Set when somebody stands before it."""

    def open(self) -> None:
        """Let everybody through."""
        self._open_for = 1_000_000

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        if self._open_for <= 0:
            self.closed.set()
            writer.close()
            return
        self._open_for -= 1
        await relay(reader, writer, self._host, self._port)


@contextlib.asynccontextmanager
async def before(settings: Settings, open_for: int) -> AsyncIterator[tuple[Settings, Door]]:
    """Settings that lead through a door, which only the search for the cluster takes, and the door."""
    door = Door(settings.broker, open_for)
    server = await asyncio.start_server(door.serve, HOST, 0)
    try:
        yield replace(settings, broker=f"{HOST}:{server.sockets[0].getsockname()[1]}"), door
    finally:
        server.close()


@pytest.mark.parametrize("open_for", range(4))
async def test_a_worker_that_starts_waits_for_a_broker_that_is_away(embedded: Settings, open_for: int) -> None:
    """Whichever of its clients finds nobody tries again, and the work is done when the broker is back."""
    await publish(embedded, "items", [Note(id=f"n{number}") for number in range(20)])
    await publish(embedded, "drafts", [Note(id=f"d{number}") for number in range(20)])
    async with before(embedded, open_for) as (settings, door), running(settings, [COPY], [COUNT]):
        await asyncio.wait_for(door.closed.wait(), 20)
        await asyncio.sleep(AWAY_S)
        door.open()
        copied, counted = await at_least(embedded, "articles", 20), await at_least(embedded, "enriched", 20)

    assert {f"n{number}" for number in range(20)} == set(ids(copied))
    assert {f"d{number}" for number in range(20)} == set(ids(counted))


@pytest.mark.parametrize("open_for", range(4))
async def test_a_worker_that_waits_for_the_broker_can_be_stopped(embedded: Settings, open_for: int) -> None:
    """A stop meanwhile is a stop like others: in time."""
    clock = asyncio.get_running_loop().time
    async with before(embedded, open_for) as (settings, door), running(settings, [COPY], [COUNT]):
        await asyncio.wait_for(door.closed.wait(), 20)
        began = clock()

    assert clock() - began < 15
