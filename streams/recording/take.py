"""Records a stretch of the topics: what `wireroom record` does, and a replay of topics before it begins."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from aiokafka import ConsumerRecord

from agents.identity import redact
from schemas.codec import decode_or_none, encode
from schemas.errors import OptionError
from schemas.newsroom import ConfigRecord, ReceiverEntry
from streams.kafka.clients import read_to_end
from streams.kafka.reader import open_reader
from streams.recording.manifest import Manifest
from streams.recording.writer import RecordingWriter
from streams.releases.config import Releases
from streams.settings import Settings
from streams.topology import TOPICS

DEFAULT = ("items", "articles", "enriched", "stories", "matches", "alerts", "deliveries", "commands", "dead")
"""What is recorded unless told otherwise; `config` always is."""
Told = Callable[[str, int], None]
"""Told the topic and how many records of it are taken."""


async def record(
    settings: Settings,
    path: Path,
    topics: Iterable[str],
    *,
    since: datetime,
    until: datetime,
    now: datetime,
    told: Told = lambda _topic, _count: None,
) -> Manifest:
    """Record *topics* from *since*, included, to *until*, left out, by event time, into the file *path*.

    The releases of the newsroom folder go with it, whenever they were made, without the addresses of receivers and
    without what is secret in those of feeds: a recording can be handed on.

    Args:
        settings: Where the broker is.
        path: The recording; one that is there is replaced.
        topics: Short names.
        since: Event time.
        until: Event time.
        now: By the wall clock.
        told: Told of the progress.

    Raises:
        OptionError: A topic is none, or the file can't be written.
        FatalError: A topic is missing on the broker, or the connection is lost.
    """
    chosen = dict.fromkeys(topics)
    unknown = [topic for topic in chosen if topic not in TOPICS]
    if unknown:
        raise OptionError(f"there is no topic {unknown[0]!r} to record; there are {', '.join(TOPICS)}")
    with RecordingWriter.open(path, since=since, until=until, now=now) as writer:
        await _releases(settings, writer)
        for topic in chosen:
            if topic != "config":
                await _topic(settings, topic, since, until, writer, told)
    return writer.manifest


async def _releases(settings: Settings, writer: RecordingWriter) -> None:
    releases = Releases(kept_max=0)
    async for one in read_to_end(settings, "config"):
        value = _harmless(one.value)
        if releases.take(value):
            writer.manifest.releases.append(max(releases.known))
        _add(writer, "config", one, value)


async def _topic(
    settings: Settings, topic: str, since: datetime, until: datetime, writer: RecordingWriter, told: Told
) -> None:
    first_ms, end_ms, count = since.timestamp() * 1000, until.timestamp() * 1000, 0
    async with open_reader(settings, topic, since=since) as reader:
        async for batch in reader.to_end():
            for one in batch:
                if first_ms <= one.timestamp < end_ms:
                    _add(writer, topic, one, one.value)
                    count += 1
            told(topic, count)


def _add(writer: RecordingWriter, topic: str, one: ConsumerRecord, value: bytes | None) -> None:
    writer.add(topic, one.partition, one.offset, one.timestamp, one.key, value, list(one.headers))


def _harmless(value: bytes | None) -> bytes | None:
    """A record of `config` without the secrets that addresses hold; None where it can't be read."""
    record = decode_or_none(value, ConfigRecord)
    if record is None:
        return None
    if record.receiver:
        return encode(replace(record, receiver=ReceiverEntry(name=record.receiver.name)))
    if record.feed:
        return encode(replace(record, feed=replace(record.feed, url=redact(record.feed.url))))
    return value
