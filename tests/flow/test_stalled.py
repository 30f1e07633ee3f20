"""A broker that goes away while a topic is read to its end: the reader gives up, and says so."""

import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack

import pytest

import streams.kafka.clients
import streams.kafka.reader
from schemas.errors import FatalError
from streams.brokers.embedded import embedded_broker
from streams.kafka.clients import read_to_end
from streams.kafka.reader import open_reader
from streams.kafka.topics import create
from streams.kafka.writer import open_writer
from streams.settings import Settings

RECORDS = 4_500
"""Of 4 kB: more than a client fetches ahead."""
STALL_S = 2.0


async def batches(settings: Settings) -> AsyncIterator[int]:
    """By a reader that could go on afterwards."""
    async with open_reader(settings, "items", tail=RECORDS) as reader:
        async for batch in reader.to_end():
            yield len(batch)


async def whole(settings: Settings) -> AsyncIterator[int]:
    """From the beginning, once."""
    async for _ in read_to_end(settings, "items"):
        yield 1


@pytest.mark.parametrize("reading", [batches, whole])
async def test_reading_to_the_end_does_not_wait_for_ever(
    monkeypatch: pytest.MonkeyPatch, reading: Callable[[Settings], AsyncIterator[int]]
) -> None:
    """What came before the broker went away is given out; then it is an error, in bounded time."""
    for module in (streams.kafka.clients, streams.kafka.reader):
        monkeypatch.setattr(module, "READ_STALL_S", STALL_S)
    with ExitStack() as stack:
        address = stack.enter_context(embedded_broker())
        settings = Settings(broker=address, topic_prefix=f"t{uuid.uuid4().hex[:12]}.")
        await create(settings)
        async with open_writer(settings) as writer:
            written = [await writer.encode_raw("items", b"%d" % number, b"x" * 4_000) for number in range(RECORDS)]
            await writer.confirm(await writer.post(written))
        found = reading(settings)
        assert await anext(found)
        stack.close()
        with pytest.raises(FatalError, match="items to its end stalled"):
            assert RECORDS > sum([one async for one in found])
