"""What sequence remembers: of each item, of each story, of the whole; and how it is made small.

Items and stories are msgpack arrays, so a field's place is its name: append fields, never insert or reorder. Ids are
raw bytes, times microseconds since 1970, words hashes: an item costs a third of what it would as JSON text.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import msgspec

CONTENTS_MAX = 32
"""Contents (digests) of one item that are known again; the oldest are forgotten."""
HEX_BYTES = 16
"""An id of this many bytes stands for twice as many hexadecimal digits, which is what our ids are."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Placed(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """What brought an item to its place: the headline by which others find its story."""

    sequence: int
    """Of the event that brought it."""
    at_us: int
    """Its event time."""
    article: bytes
    feed: bytes
    """Hash of its id."""
    words: bytes
    """Hashes of the headline's words, sorted, one after the other."""
    equal: bytes
    """Hash of what equal headlines share; empty where it is too short to tell."""
    names: bytes
    """Keys of the names and numbers in headline and lead."""
    lead: bytes
    """Keys of the other words of the lead."""
    sketch: bytes
    """Of the text's beginning, by which copies are known; empty where there is none."""
    kinds: bytes
    """Kinds of events in the headline, one byte each (concepts.CONCEPTS)."""
    other_kinds: bytes
    """Kinds of events that summary and text add."""
    sounds: bytes
    """Keys of how names sound."""
    is_latin: bool
    """Whether the headline is in Latin letters."""
    origin: bytes = b""
    """Hash of whose text it is; empty until that was looked for, as the next."""
    names_weight: int = 0
    """What its names weighed when it came."""


class ItemState(msgspec.Struct, array_like=True, gc=False):
    """One item, as its last event left it."""

    contents: dict[bytes, int]
    """Digest -> highest revision taken in; the newest content last, at most CONTENTS_MAX."""
    version: int
    returned: int
    """What is added to the revisions of the newest content, because the item had it before."""
    fields: bytes
    """Fingerprint of the last event."""
    notes: int
    """Correction notes in it."""
    at_us: int
    """Its event time."""
    placed: Placed


class StoryState(msgspec.Struct, array_like=True, gc=False):
    """One story, as its newest event left it."""

    headline: str
    url: str
    items: list[bytes]
    count: int
    """Items, those that are listed no more included."""
    publishers: list[str]
    first_seen_us: int
    last_seen_us: int
    origins: dict[bytes, int]
    """Hash of whose text -> items with it."""
    joined_us: list[int]
    """When each of `publishers` came in."""
    featured: tuple[bytes, ...] = ()
    """Items that their publishers feature, the last told last."""


@dataclass(slots=True, kw_only=True)
class Head:
    """The whole fold, beside items and stories; written as JSON."""

    sequence: int = 0
    """The last one given."""
    at: datetime | None = None
    """The latest event time seen."""
    floor: int = 0
    """Headlines placed below this take no new items into their stories."""
    items_from: int = 0
    """Items whose last event is below this are forgotten."""
    stories_from: int = 0
    """Stories whose newest event is below this are forgotten."""
    commands: int = 0
    """Picks and unpicks that changed something."""


def pack_id(text: str) -> bytes:
    """An id as bytes; half as long where it is HEX_BYTES in hexadecimal, else its text behind a mark."""
    if len(text) == 2 * HEX_BYTES:
        try:
            raw = bytes.fromhex(text)
        except ValueError:
            raw = b""
        if raw.hex() == text:
            return raw
    plain = text.encode("utf-8", "surrogatepass")
    # The first byte says how many stand before the text; no marked id may be as long as an unmarked one.
    return (b"\x02\x02" if len(plain) == HEX_BYTES - 1 else b"\x01") + plain


def unpack_id(raw: bytes) -> str:
    """The id of which `pack_id` made *raw*."""
    return raw.hex() if len(raw) == HEX_BYTES else raw[raw[0] :].decode("utf-8", "surrogatepass")


def to_us(at: datetime) -> int:
    """Microseconds since 1970."""
    return (at - _EPOCH) // _MICROSECOND


def from_us(at_us: int) -> datetime:
    """The time so many microseconds after 1970 began, in UTC."""
    return _EPOCH + timedelta(microseconds=at_us)
