"""Reads a recording; what is damaged or missing is named, and what is whole can be read."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import BinaryIO

from schemas.errors import UsageError
from streams.named_files import reason_of
from streams.recording.blocks import Block, Damage, Tail, walk
from streams.recording.line import Line, lines_of
from streams.recording.manifest import FORMAT, Manifest, fingerprint, read_manifest

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Recording:
    """A recording that is open; made by `Recording.open`.

    Args:
        path: For what is said of it.
        file: The file.
        blocks: Those that are whole, in their order.
        manifest: None where it is missing or damaged.
        faults: A sentence for each thing that is wrong with it.
    """

    def __init__(
        self, path: Path, file: BinaryIO, blocks: list[Block], manifest: Manifest | None, faults: list[str]
    ) -> None:
        self.path, self.manifest, self.faults = path, manifest, faults
        self._file, self._blocks = file, blocks
        self.fingerprint = fingerprint(block.digest for block in blocks)
        """Names what is whole of it."""

    @classmethod
    @contextmanager
    def open(cls, path: Path) -> Iterator[Recording]:
        """The recording at *path*, every block's hash checked.

        Raises:
            UsageError: It can't be read, is no recording, or is one of a later release.
        """
        with ExitStack() as stack:
            with _readable(path):
                file = stack.enter_context(path.open("rb"))
                recording = cls._of(path, file)
            yield recording

    @classmethod
    def _of(cls, path: Path, file: BinaryIO) -> Recording:
        blocks: list[Block] = []
        faults: list[str] = []
        manifest: Manifest | None = None
        for part in walk(file, file.seek(0, 2)):
            if isinstance(part, Block):
                blocks.append(part)
            elif isinstance(part, Damage):
                faults.append(str(part))
            else:
                manifest = _manifest(path, part) or manifest
        if not blocks and manifest is None:
            raise UsageError(f"{path}: is no recording; `wireroom record -o FILE` makes one")
        if manifest is None:
            faults.append("the manifest is missing: the recording was cut off, or its end is damaged")
        else:
            faults += _missing(blocks, manifest)
        return cls(path, file, blocks, manifest, faults)

    def topics(self) -> dict[str, int]:
        """Short name -> how many records of it are whole."""
        counts: Counter[str] = Counter()
        for block in self._blocks:
            counts[block.head.topic] += block.head.records
        return dict(counts)

    def stretch(self) -> tuple[datetime, datetime]:
        """Event times that it is about: from the first, included, to the second, left out."""
        if self.manifest is not None:
            return self.manifest.since, self.manifest.until
        times = [line.timestamp for line in self.records(*self.topics()) if line.topic != "config"] or [0]
        return _EPOCH + timedelta(milliseconds=min(times)), _EPOCH + timedelta(milliseconds=max(times) + 1)

    def records(self, *topics: str) -> Iterator[Line]:
        """The records of *topics*, in the order of the file.

        Raises:
            UsageError: A block holds no recorded lines, though its hash is right.
        """
        for block in self._blocks:
            if block.head.topic in topics:
                yield from self._lines(block)

    def verify(self) -> Iterator[str]:
        """A sentence for each fault, those of the lines themselves included: every block is unpacked and read."""
        yield from self.faults
        hashes = {topic: hashlib.sha256() for topic in self.topics()}
        for block in self._blocks:
            try:
                lines = self._lines(block)
                hashes[block.head.topic].update(block.lines(self._file))
            except (UsageError, ValueError) as error:
                yield str(error)
                continue
            if any(line.topic != block.head.topic for line in lines):
                yield f"block {block.head.number} holds records of other topics than {block.head.topic}"
            if len(lines) != block.head.records:
                yield f"block {block.head.number} has {len(lines):,} records, {block.head.records:,} are announced"
        if self.manifest and not self.faults:
            for topic, about in self.manifest.topics.items():
                if topic not in hashes or hashes[topic].hexdigest() != about.sha256:
                    yield f"the records of {topic} are not those that the manifest names"

    def check(self, *, is_damaged_allowed: bool = False) -> None:
        """Go on only with a whole recording.

        Raises:
            UsageError: It is not; what is wrong with it is named.
        """
        if self.faults and not is_damaged_allowed:
            named = "\n".join(f"  {fault}" for fault in self.faults)
            raise UsageError(f"{self.path}: is damaged; --damaged takes what is whole of it\n{named}")

    def _lines(self, block: Block) -> list[Line]:
        try:
            with _readable(self.path):
                return lines_of(block.lines(self._file))
        except ValueError as error:
            raise UsageError(f"{self.path}: block {block.head.number}: {error}") from error


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UsageError(f"{path}: can't be read: {reason_of(error)}") from error


def _manifest(path: Path, tail: Tail) -> Manifest | None:
    manifest = read_manifest(tail.raw)
    if manifest and manifest.format > FORMAT:
        raise UsageError(
            f"{path}: is a recording of format {manifest.format} by {manifest.software}; this release reads up to "
            f"format {FORMAT}: read it with a newer one"
        )
    return manifest


def _missing(blocks: Iterable[Block], manifest: Manifest) -> Iterator[str]:
    """A sentence for the blocks that the manifest counts and the file does not have."""
    numbers = [block.head.number for block in blocks]
    gone = sorted(set(range(1, manifest.blocks + 1)) - set(numbers))
    if gone:
        shown = ", ".join(map(str, gone[:10])) + (", …" if len(gone) > 10 else "")
        yield f"{len(gone)} of {manifest.blocks} blocks are missing or damaged: {shown}"
    if numbers != sorted(set(numbers)):
        yield "its blocks are not in their order"
    if not gone and manifest.sha256 != fingerprint(block.digest for block in blocks):
        yield "its blocks are not those that the manifest names"
