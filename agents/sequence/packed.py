"""Blocks as bytes: a mark of the format, then msgpack arrays, compressed."""

import zlib

import msgspec

from schemas.errors import DecodeError

FORMAT = 3
"""First byte of each block."""
ZLIB_LEVEL = 1
"""Takes off a third of memory and wire; more effort takes off little more, most of the rest being hashes."""


class Entry(msgspec.Struct, array_like=True, gc=False):
    """What one event left."""

    offset: int
    """Its sequence, counted from the block's first."""
    item_id: bytes
    story_id: bytes
    item: bytes
    """Packed; empty where a newer entry counts."""
    story: bytes
    """Packed; empty where a newer entry counts."""


class Packed(msgspec.Struct, array_like=True, gc=False):
    """A block, before it is compressed."""

    taken_bytes: int
    """Of all entries that it ever took."""
    entries: list[Entry]


_MARK = bytes([FORMAT])
_WRITER = msgspec.msgpack.Encoder()
_READER = msgspec.msgpack.Decoder(Packed)


def pack(taken_bytes: int, entries: list[Entry]) -> bytes:
    """A block of *entries*, as it is written."""
    return _MARK + zlib.compress(_WRITER.encode(Packed(taken_bytes, entries)), ZLIB_LEVEL)


def unpack(value: bytes) -> Packed:
    """The block in *value*, which `pack` made."""
    return _READER.decode(zlib.decompress(memoryview(value)[1:]))


def check(value: bytes) -> Packed:
    """The block in *value*, which came from outside.

    Raises:
        DecodeError: It is none, or of another format.
    """
    if value[:1] != _MARK:
        raise DecodeError(
            f"sequence's state has a block that begins {value[:1]!r}, which this release can't read; run the release "
            "that wrote it, or a later one"
        )
    try:
        return unpack(value)
    except (zlib.error, msgspec.DecodeError) as error:
        raise DecodeError(f"no block of sequence's state: {error}") from error
