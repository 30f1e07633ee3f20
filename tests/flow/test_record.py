"""A recording of topics holds what is on them, of the stretch, and no secret."""

from pathlib import Path

import cramjam
import pytest
from newsstand import NOON
from recordkit import BEGIN, DAY, day, room

from schemas.codec import encode
from schemas.errors import UsageError
from streams.kafka.clients import read_to_end
from streams.kafka.topics import create
from streams.kafka.writer import open_writer
from streams.recording import Recording
from streams.recording.take import record
from streams.releases.config import outputs
from streams.replay.editions import Editions
from streams.settings import Settings


async def fill(settings: Settings, count: int = 120) -> None:
    """Put a day and a release on the topics."""
    await create(settings)
    async with open_writer(settings) as writer:
        await writer.write([*outputs(room()), *day(count)])


async def test_recording_holds_what_is_on_the_topics(broker: Settings, tmp_path: Path) -> None:
    """Each record of a topic: key, value, headers, time, place; those of a partition in their order."""
    await fill(broker)
    path = tmp_path / "day.wr"
    manifest = await record(broker, path, ["items", "articles"], since=BEGIN, until=BEGIN + DAY, now=NOON)
    on_topic = {(one.partition, one.offset): one async for one in read_to_end(broker, "items")}
    with Recording.open(path) as recording:
        items = list(recording.records("items"))

        assert [] == list(recording.verify())
    assert on_topic.keys() == {(line.partition, line.offset) for line in items}
    for line in items:
        one = on_topic[line.partition, line.offset]
        assert (one.key, one.value, one.timestamp) == (line.key_bytes, line.value_bytes, line.timestamp)
        assert list(one.headers) == line.header_list
    assert [1] == manifest.releases


async def test_recording_holds_the_stretch(broker: Settings, tmp_path: Path) -> None:
    """Records of the event times asked for, the first moment included and the last left out; releases of any time."""
    await fill(broker)
    path = tmp_path / "noon.wr"
    await record(broker, path, ["items"], since=NOON, until=NOON + DAY / 4, now=NOON)
    with Recording.open(path) as recording:
        times = [line.timestamp / 1000 for line in recording.records("items")]
        editions = Editions.recorded(recording)

    assert NOON.timestamp() == min(times)
    assert max(times) < (NOON + DAY / 4).timestamp()
    assert room().rules == editions.at(1).rules


async def test_recording_holds_no_secret(embedded: Settings, tmp_path: Path) -> None:
    """Addresses of receivers and tokens of feeds stay where they are: a recording can be handed on."""
    await fill(embedded, 1)
    path = tmp_path / "day.wr"
    await record(embedded, path, ["config", "items"], since=BEGIN, until=BEGIN + DAY, now=NOON)
    plain = bytes(cramjam.zstd.decompress(path.read_bytes()))

    assert b"T0PSECRET" in encode(room())
    assert b"T0PSECRET" not in plain
    assert b"s3cret" not in plain
    with Recording.open(path) as recording:
        assert () == Editions.recorded(recording).at(1).receivers


async def test_topic_that_is_none_is_named(embedded: Settings, tmp_path: Path) -> None:
    """A name that the topology does not know is refused before anything is read."""
    with pytest.raises(UsageError, match="there is no topic 'rumours' to record; there are config"):
        await record(embedded, tmp_path / "day.wr", ["rumours"], since=BEGIN, until=NOON, now=NOON)
