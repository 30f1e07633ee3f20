"""The live page fed from a broker."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace

import pytest
from aiohttp import ClientSession
from newsstand import NOON, alert, event, story

from agents.flow import Output
from schemas.errors import UsageError
from streams.kafka.clients import producer, topic_name
from streams.kafka.writer import open_writer
from streams.settings import Settings
from streams.web import serve

LIMIT_S = 60


@asynccontextmanager
async def serving(settings: Settings) -> AsyncIterator[str]:
    """The page, running; gives its address."""
    address: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(serve(replace(settings, web_port=0), started=address.set_result))
    try:
        async with asyncio.timeout(LIMIT_S):
            yield await address
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def write(settings: Settings, *outputs: Output) -> None:
    """Write to the broker."""
    async with open_writer(settings) as writer:
        await writer.write(list(outputs))


async def until_ready(session: ClientSession, address: str) -> None:
    """Wait until the page has read what was there."""
    async with asyncio.timeout(LIMIT_S):
        while (await session.get(f"{address}ready")).status != 200:  # noqa: ASYNC110  a health address is asked again and again
            await asyncio.sleep(0.1)


async def test_page_shows_what_the_topics_hold_and_what_comes(broker: Settings) -> None:
    """Ready when all that was there is shown; then each new event arrives at an open page within seconds."""
    await write(
        broker,
        Output("enriched", "item-1", event(1, headline="Was there before"), NOON),
        Output("stories", "story-1", story(), NOON),
        Output("alerts", "port-strike|x", alert(), NOON),
    )
    async with serving(broker) as address, ClientSession() as session:
        await until_ready(session, address)
        front = await (await session.get(address)).text()
        alerts = await (await session.get(f"{address}alerts")).text()
        async with session.get(f"{address}events?after=1") as live, asyncio.timeout(LIMIT_S):
            await write(broker, Output("enriched", "item-2", event(2, headline="Came later"), NOON))
            while b"Came later" not in await live.content.readline():
                pass

    assert "Was there before" in front
    assert "Strike in a port" in alerts


async def test_rubbish_on_a_topic_stops_nothing(embedded: Settings) -> None:
    """A record that can't be read and a tombstone are passed over."""
    client = producer(embedded)
    await client.start()
    for value in (b"no json", None):
        await client.send_and_wait(topic_name(embedded, "enriched"), value, key=b"k", partition=0)
    await client.stop()
    await write(embedded, Output("enriched", "item-1", event(1, headline="Still here"), NOON))
    async with serving(embedded) as address, ClientSession() as session:
        await until_ready(session, address)

        assert "Still here" in await (await session.get(address)).text()


async def test_taken_port_is_said_in_words(embedded: Settings) -> None:
    """The error names the address and the setting."""
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    with pytest.raises(UsageError, match=f"can't be bound to 127.0.0.1:{port}.*WIREROOM_WEB_PORT"):
        await serve(replace(embedded, web_port=port))
    server.close()
    await server.wait_closed()
