"""The state in blocks: what each event left of its item and of its story, in the order of events.

An event changes one item and one story; its entry holds both as it left them, and of each the newest entry counts.
Entries of consecutive events make a block, which is one record. So a million items load as some 70,000 records and not
as two million, and stay in memory as the bytes that were read: one is decoded when it is touched. What has a newer
entry is left out when its block is written next. A block of which half is outdated is written for that alone, so what
is outdated is never more than what is not; a block of which nothing is left is deleted.

The same calls give the same records, whether a load lies between them or not.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

import msgspec

from agents.sequence.packed import Entry, check, pack, unpack
from agents.sequence.state import ItemState, StoryState

BLOCK_EVENTS_MAX = 16
"""Events of one block. The newest block is written again with each transaction: a larger one costs more there, a
smaller one at loading."""
BLOCK_BYTES_MAX = 200_000
"""A block that took more takes no further event: with one more it still is far below the limit of a message."""
TOUCHED_MAX = 500
"""Blocks that are kept unpacked: some 10 MB."""

_WRITER = msgspec.msgpack.Encoder()
_ITEMS = msgspec.msgpack.Decoder(ItemState)
_STORIES = msgspec.msgpack.Decoder(StoryState)


@dataclass(slots=True)
class _Block:
    packed: bytes
    """Empty while it is open."""
    uses: int
    """Items and stories whose newest entry is here."""
    written: int
    """The same when it was last written."""


@dataclass(slots=True)
class Side:
    """Items, or stories: where the newest entry of each is."""

    places: dict[bytes, int] = field(default_factory=dict)
    """Id -> sequence."""
    start: int = 0
    """Sequence below which there is none; what an old block still says of one is forgotten."""
    first: tuple[bytes, int] | None = None
    """The one without an event for the longest time, and when that was in microseconds; once it was looked for."""


class Blocks:
    """Every item and every story that is remembered."""

    def __init__(self) -> None:
        self.items, self.stories = Side(), Side()
        self._blocks: dict[int, _Block] = {}
        """By the sequence of the first event; the last one is open."""
        self._starts: list[int] = []
        """Their keys, ascending."""
        self._open: list[Entry] = []
        self._open_bytes = 0
        self._touched: dict[int, tuple[bytes, list[Entry]]] = {}
        """The closed blocks that were looked into last, packed and not, the latest last."""
        self._changed: set[int] = set()
        self._outdated: list[int] = []
        """While loading: places of which a newer one is known."""

    def item(self, item_id: bytes) -> tuple[ItemState, bytes] | None:
        """The item and its story's id; None where it is not known."""
        place = self.items.places.get(item_id)
        if place is None:
            return None
        entry = self._entry(place)
        return _ITEMS.decode(entry.item), entry.story_id

    def story(self, story_id: bytes) -> StoryState | None:
        """The story; None where it is not known."""
        place = self.stories.places.get(story_id)
        return None if place is None else _STORIES.decode(self._entry(place).story)

    def put(self, sequence: int, item_id: bytes, item: ItemState, story_id: bytes, story: StoryState) -> None:
        """Take what the event *sequence*, the newest, left."""
        packed = _WRITER.encode(item), _WRITER.encode(story)
        start = self._start_for(sequence)
        self._open.append(Entry(sequence - start, item_id, story_id, *packed))
        self._open_bytes += sum(map(len, packed))
        for side, name in ((self.items, item_id), (self.stories, story_id)):
            self._place(side, name, sequence)
            self._blocks[start].uses += 1
        self._changed.add(start)

    def oldest(self, side: Side) -> tuple[bytes, int]:
        """The id of the one without an event for the longest time, and its event time in microseconds.

        There must be one.
        """
        if side.first is None:
            side.first = self._find_first(side)
        return side.first

    def forget(self, side: Side) -> None:
        """Drop the oldest item or story."""
        name, _ = self.oldest(side)
        place = side.places.pop(name)
        side.start, side.first = place + 1, None
        self._release(place)

    def since(self, sequence: int) -> Iterator[tuple[bytes, bytes, ItemState]]:
        """Id, story's id and state of each item whose newest event is not before *sequence*, in order."""
        for start in self._starts[self._index_of(sequence) :]:
            for entry in self._entries(start):
                if sequence <= start + entry.offset == self.items.places.get(entry.item_id):
                    yield entry.item_id, entry.story_id, _ITEMS.decode(entry.item)

    def load(self, start: int, value: bytes) -> None:
        """Take a block as it was written, in any order; `settle` when all are there.

        Raises:
            DecodeError: It is no block, or one of a later format.
        """
        uses = 0
        for entry in check(value).entries:
            place = start + entry.offset
            for side, name, packed in self._sides(entry):
                if packed:
                    uses += 1
                    self._load_place(side, name, place)
        self._blocks[start] = _Block(value, uses, uses)

    def settle(self, items_from: int, stories_from: int) -> None:
        """After `load`: forget what is below, and go on with the newest block."""
        self.items.start, self.stories.start = items_from, stories_from
        self._starts = sorted(self._blocks)
        for start in self._starts[: self._index_of(max(items_from, stories_from)) + 1]:
            for entry in self._entries(start):
                for side, name, _ in self._sides(entry):
                    if side.places.get(name) == start + entry.offset < side.start:
                        self._outdated.append(side.places.pop(name))
        for place in self._outdated:
            self._block_of(place).uses -= 1
        self._outdated = []
        if self._starts:
            newest = self._blocks[self._starts[-1]]
            packed, newest.packed = unpack(newest.packed), b""
            self._open, self._open_bytes = packed.entries, packed.taken_bytes

    def changes(self) -> list[tuple[int, bytes | None]]:
        """The blocks that changed since the last call; None deletes one."""
        changed, self._changed = sorted(self._changed), set()
        return [(start, self._written(start)) for start in changed]

    def _start_for(self, sequence: int) -> int:
        """The first sequence of the open block, which has room for the event *sequence*."""
        last = self._starts[-1] if self._starts else -BLOCK_EVENTS_MAX
        if sequence - last < BLOCK_EVENTS_MAX and self._open_bytes <= BLOCK_BYTES_MAX:
            return last
        if self._starts:
            self._blocks[last].packed = pack(self._open_bytes, self._open)
        self._starts.append(sequence)
        self._blocks[sequence] = _Block(b"", 0, 0)
        self._open, self._open_bytes = [], 0
        return sequence

    def _place(self, side: Side, name: bytes, sequence: int) -> None:
        before = side.places.get(name)
        side.places[name] = sequence
        if side.first is not None and side.first[0] == name:
            side.first = None
        if before is not None:
            self._release(before)

    def _release(self, place: int) -> None:
        """What stands at *place* is outdated."""
        block = self._block_of(place)
        block.uses -= 1
        if 2 * block.uses <= block.written:
            self._changed.add(self._starts[self._index_of(place)])

    def _written(self, start: int) -> bytes | None:
        """The block without what is outdated; None, and gone, where nothing is left."""
        block = self._blocks[start]
        if not block.uses:
            del self._blocks[start], self._starts[self._index_of(start)]
            return None
        block.written = block.uses
        if not block.packed:
            self._open = self._current(start, self._open)
            return pack(self._open_bytes, self._open)
        before = unpack(block.packed)
        block.packed = pack(before.taken_bytes, self._current(start, before.entries))
        return block.packed

    def _current(self, start: int, entries: list[Entry]) -> list[Entry]:
        """*entries* without what is outdated."""
        for entry in entries:
            place = start + entry.offset
            if self.items.places.get(entry.item_id) != place:
                entry.item = b""
            if self.stories.places.get(entry.story_id) != place:
                entry.story = b""
        return [entry for entry in entries if entry.item or entry.story]

    def _find_first(self, side: Side) -> tuple[bytes, int]:
        for at in range(self._index_of(side.start), len(self._starts)):
            start = self._starts[at]
            for entry in self._entries(start):
                side.start = start + entry.offset
                if side is self.items and side.places.get(entry.item_id) == side.start:
                    return entry.item_id, _ITEMS.decode(entry.item).at_us
                if side is self.stories and side.places.get(entry.story_id) == side.start:
                    return entry.story_id, _STORIES.decode(entry.story).last_seen_us
        raise AssertionError("nothing is remembered")

    def _load_place(self, side: Side, name: bytes, place: int) -> None:
        known = side.places.setdefault(name, place)
        if known != place:
            self._outdated.append(min(known, place))
            side.places[name] = max(known, place)

    def _sides(self, entry: Entry) -> tuple[tuple[Side, bytes, bytes], ...]:
        return (self.items, entry.item_id, entry.item), (self.stories, entry.story_id, entry.story)

    def _entry(self, place: int) -> Entry:
        start = self._starts[self._index_of(place)]
        return next(entry for entry in self._entries(start) if start + entry.offset == place)

    def _entries(self, start: int) -> list[Entry]:
        packed = self._blocks[start].packed
        if not packed:
            return self._open
        # An item and its story, mostly, are in the same block; and what is related is looked into for hours.
        known = self._touched.pop(start, None)
        if known is None or known[0] is not packed:
            known = packed, unpack(packed).entries
        self._touched[start] = known
        if len(self._touched) > TOUCHED_MAX:
            del self._touched[next(iter(self._touched))]
        return known[1]

    def _block_of(self, place: int) -> _Block:
        return self._blocks[self._starts[self._index_of(place)]]

    def _index_of(self, place: int) -> int:
        """Where the block that *place* is in, or would be in, stands among all."""
        return max(0, bisect_right(self._starts, place) - 1)
