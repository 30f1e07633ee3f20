"""What a recording says of itself: which topics, offsets, times, releases, schemas; how much; and the hashes."""

import hashlib
from collections.abc import Iterable
from datetime import datetime
from typing import Annotated

import msgspec

Moment = Annotated[datetime, msgspec.Meta(tz=True)]
FORMAT = 1
"""Raised when older software could not read a recording any more."""


class Part(msgspec.Struct, kw_only=True):
    """One partition of a topic."""

    first_offset: int
    last_offset: int
    records: int


class TopicManifest(msgspec.Struct, kw_only=True):
    """One topic."""

    records: int = 0
    plain_bytes: int = 0
    """Of its lines."""
    first_at: datetime | None = None
    """The earliest event time."""
    last_at: datetime | None = None
    """The latest event time."""
    schema: str = ""
    """`ce_dataschema` of its records; "" for a topic that is not part of the contract."""
    partitions: dict[int, Part] = {}
    sha256: str = ""
    """Of its lines, in their order."""


class Manifest(msgspec.Struct, kw_only=True):
    """The whole recording."""

    wireroom: str = "manifest"
    format: int = FORMAT
    software: str
    """Such as "wireroom 0.1.0"."""
    recorded_at: datetime
    """By the wall clock."""
    since: Moment
    """Event time, included."""
    until: Moment
    """Event time, left out."""
    topics: dict[str, TopicManifest] = {}
    releases: list[int] = []
    """Numbers of the newsroom's releases that it holds whole."""
    blocks: int = 0
    sha256: str = ""
    """Of the digests of all blocks: names what is recorded."""


def fingerprint(digests: Iterable[bytes]) -> str:
    """What names the content of a recording: SHA-256 over the digests of its blocks."""
    whole = hashlib.sha256()
    for digest in digests:
        whole.update(digest)
    return whole.hexdigest()


def read_manifest(raw: bytes) -> Manifest | None:
    """The manifest in *raw*; None where it is none that this release can read."""
    try:
        return msgspec.json.decode(raw, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
