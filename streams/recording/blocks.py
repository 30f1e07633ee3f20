"""The container of a recording: blocks, each behind a head that says what it holds; damage is found and skipped.

Layout, all of it frames of RFC 8878, so that any zstd reads the lines:

    head of block 1   skippable frame: SHA-256 of (JSON, block), then the JSON of a Head
    block 1           Zstandard frame: JSON lines
    head of block 2 …
    manifest          skippable frame: SHA-256 of the JSON, then the JSON
"""

import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

import cramjam
import msgspec

MAGIC = struct.pack("<I", 0x184D2A57)
"""One of the sixteen magic numbers of skippable frames."""
LEVEL = 3
"""zstd's own default."""
HEAD_BYTES_MAX = 100_000_000
"""Of one skippable frame; a manifest of a million partitions stays under it."""
BLOCK_BYTES_MAX = 64_000_000
"""Of one block, packed or not; ours are about 1 MB."""
_LENGTH = struct.Struct("<I")
_DIGEST_BYTES = 32
_INTRO = len(MAGIC) + _LENGTH.size
_SEARCH_BYTES = 65_536
WASTED_TIMES_MAX = 20
"""How often the size of a file may be read in vain while heads are looked for: a stranger can write false ones by the
million, each of which announces all that follows it."""


class Head(msgspec.Struct, frozen=True, kw_only=True, tag_field="wireroom", tag="block"):
    """What a block holds."""

    number: int
    """From 1."""
    topic: str
    """Short name."""
    records: int
    bytes: int
    """Of the block as it stands in the file."""
    plain_bytes: int
    """Of its lines."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block that is whole."""

    head: Head
    at: int
    """Where its frame begins in the file, bytes."""
    digest: bytes

    def lines(self, file: BinaryIO) -> bytes:
        """Its JSON lines."""
        file.seek(self.at)
        return unpacked(file.read(self.head.bytes), self.head.plain_bytes)


@dataclass(frozen=True, slots=True)
class Tail:
    """The manifest's JSON, and that it is whole."""

    raw: bytes


@dataclass(frozen=True, slots=True)
class Damage:
    """A part of the file that can't be used."""

    begin: int
    """Bytes."""
    end: int
    """Bytes, left out."""
    problem: str

    def __str__(self) -> str:
        return f"bytes {self.begin:,} to {self.end:,}: {self.problem}"


def write_block(file: BinaryIO, *, number: int, topic: str, records: int, lines: bytes) -> bytes:
    """Append a block; its digest."""
    packed = bytes(cramjam.zstd.compress(lines, LEVEL))
    head = Head(number=number, topic=topic, records=records, bytes=len(packed), plain_bytes=len(lines))
    raw = msgspec.json.encode(head)
    digest = _frame(file, raw, packed)
    file.write(packed)
    return digest


def write_tail(file: BinaryIO, manifest: bytes) -> None:
    """Append the manifest."""
    _frame(file, manifest, b"")


def _frame(file: BinaryIO, raw: bytes, behind: bytes) -> bytes:
    digest = hashlib.sha256(raw + behind).digest()
    file.write(MAGIC + _LENGTH.pack(_DIGEST_BYTES + len(raw)) + digest + raw)
    return digest


def walk(file: BinaryIO, size: int) -> Iterator[Block | Tail | Damage]:
    """What *file*, of *size* bytes, holds, in its order; every block's and the manifest's hash is checked."""
    at, broken_at, problem, wasted = 0, -1, "", 0
    while at < size:
        found, end = _part(file, at, size)
        if isinstance(found, str):
            wasted += file.tell() - at
            if wasted > WASTED_TIMES_MAX * size:
                broken_at = at if broken_at < 0 else broken_at
                problem = f"{found}, and so is too much before it to look for more"
                break
            # What cannot be read reaches to the next head that can.
            broken_at, problem = (at, found) if broken_at < 0 else (broken_at, problem)
            at = _next_head(file, at + 1, size)
            continue
        if broken_at >= 0:
            yield Damage(broken_at, at, problem)
            broken_at = -1
        yield found
        at = end
    if broken_at >= 0:
        yield Damage(broken_at, size, problem)


def _part(file: BinaryIO, at: int, size: int) -> tuple[Block | Tail | str, int]:
    """The part that begins at *at*, or why there is none; and where it ends."""
    file.seek(at)
    intro = file.read(_INTRO)
    if not intro.startswith(MAGIC) or len(intro) < _INTRO:
        return "no head of a block stands here", at
    (length,) = _LENGTH.unpack(intro[len(MAGIC) :])
    if not _DIGEST_BYTES < length <= HEAD_BYTES_MAX or at + _INTRO + length > size:
        return "the file ends within the head of a block", at
    content = file.read(length)
    digest, raw = content[:_DIGEST_BYTES], content[_DIGEST_BYTES:]
    if hashlib.sha256(raw).digest() == digest:
        return Tail(raw), at + _INTRO + length
    return _block(file, digest, raw, at + _INTRO + length, size)


def _block(file: BinaryIO, digest: bytes, raw: bytes, begin: int, size: int) -> tuple[Block | Tail | str, int]:
    try:
        head = msgspec.json.decode(raw, type=Head)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return "the head of a block, or the manifest, is damaged", begin
    name = f"block {head.number} ({head.records:,} records of {head.topic})"
    if not 0 <= head.bytes <= BLOCK_BYTES_MAX or not 0 <= head.plain_bytes <= BLOCK_BYTES_MAX:
        return f"{name} is damaged", begin
    if begin + head.bytes > size:
        return f"the file ends within {name}", begin
    if hashlib.sha256(raw + file.read(head.bytes)).digest() != digest:
        return f"{name} is damaged", begin
    return Block(head, begin, digest), begin + head.bytes


def _next_head(file: BinaryIO, at: int, size: int) -> int:
    """Where the next head may begin, from *at* on; *size* where none does."""
    while at < size:
        file.seek(at)
        part = file.read(_SEARCH_BYTES)
        found = part.find(MAGIC)
        if found >= 0:
            return at + found
        at += max(1, len(part) - len(MAGIC) + 1)
    return size


def unpacked(packed: bytes, plain_bytes: int) -> bytes:
    """*packed* unpacked; it is known to be whole.

    Raises:
        ValueError: It is no Zstandard frame of *plain_bytes*: whoever made the hash wrote something else.
    """
    plain = bytearray(plain_bytes)
    try:
        count = cramjam.zstd.decompress_into(packed, plain)
    except cramjam.DecompressionError as error:
        raise ValueError(f"no Zstandard frame: {error}") from error
    if count != plain_bytes:
        raise ValueError(f"{count:,} bytes where {plain_bytes:,} were announced")
    return bytes(plain)
