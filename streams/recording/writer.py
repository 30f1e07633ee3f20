"""Writes a recording, block by block; the file has its name only once it is whole."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from schemas import cloudevents
from schemas.errors import UsageError
from streams.named_files import reason_of
from streams.owned import check_place, open_owned
from streams.recording.blocks import write_block, write_tail
from streams.recording.line import line_of
from streams.recording.manifest import Manifest, Part, TopicManifest, fingerprint
from streams.topology import TOPICS

if TYPE_CHECKING:
    from hashlib import _Hash

BLOCK_BYTES = 1_000_000
"""Lines of one block: what damage to one byte costs at most, about."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class RecordingWriter:
    """Takes records in; made by `RecordingWriter.open`."""

    def __init__(self, file: BinaryIO, manifest: Manifest) -> None:
        self.manifest = manifest
        self._file = file
        self._lines: list[bytes] = []
        self._bytes = 0
        self._topic = ""
        self._digests: list[bytes] = []
        self._hashes: dict[str, _Hash] = {}

    @classmethod
    @contextmanager
    def open(cls, path: Path, *, since: datetime, until: datetime, now: datetime) -> Iterator[RecordingWriter]:
        """A recording at *path*, whole at the end; while it is written, and after an error, it ends in `.part`.

        Raises:
            UsageError: It can't be written, or another process writes it.
        """
        software = f"wireroom {version('wireroom')}"
        manifest = Manifest(software=software, recorded_at=now, since=since, until=until)
        try:
            check_place(path)
            part = path.with_name(path.name + ".part")
            with open_owned(part) as file:
                file.truncate()
                writer = cls(file, manifest)
                yield writer
                writer._end()
                file.flush()
                os.fsync(file.fileno())
                part.replace(path)
        except OSError as error:
            raise UsageError(f"{path}: can't be written: {reason_of(error)}") from error

    def add(
        self,
        topic: str,
        partition: int,
        offset: int,
        timestamp: int,
        key: bytes | None,
        value: bytes | None,
        headers: Sequence[tuple[str, bytes | None]],
    ) -> None:
        """Take in one record of the topic with the short name *topic*; those of a partition come in order."""
        if topic != self._topic or self._bytes >= BLOCK_BYTES:
            self._flush()
            self._topic = topic
        line = line_of(topic, partition, offset, timestamp, key, value, headers)
        self._lines.append(line)
        self._bytes += len(line)
        self._count(topic, partition, offset, timestamp, line)

    def _count(self, topic: str, partition: int, offset: int, timestamp: int, line: bytes) -> None:
        about = self.manifest.topics.get(topic)
        if about is None:
            schema = cloudevents.schema_uri(topic) if TOPICS[topic].is_public and TOPICS[topic].value else ""
            about = self.manifest.topics[topic] = TopicManifest(schema=schema)
            self._hashes[topic] = hashlib.sha256()
        at = _EPOCH + timedelta(milliseconds=timestamp)
        about.records += 1
        about.plain_bytes += len(line)
        about.first_at = min(about.first_at or at, at)
        about.last_at = max(about.last_at or at, at)
        part = about.partitions.get(partition)
        if part is None:
            about.partitions[partition] = Part(first_offset=offset, last_offset=offset, records=1)
        else:
            part.last_offset, part.records = offset, part.records + 1
        self._hashes[topic].update(line)

    def _flush(self) -> None:
        if not self._lines:
            return
        number, lines = len(self._digests) + 1, b"".join(self._lines)
        digest = write_block(self._file, number=number, topic=self._topic, records=len(self._lines), lines=lines)
        self._digests.append(digest)
        self._lines, self._bytes = [], 0

    def _end(self) -> None:
        self._flush()
        for topic, hashed in self._hashes.items():
            self.manifest.topics[topic].sha256 = hashed.hexdigest()
        self.manifest.blocks, self.manifest.sha256 = len(self._digests), fingerprint(self._digests)
        write_tail(self._file, msgspec.json.encode(self.manifest))
