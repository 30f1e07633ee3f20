"""What editors chose: kept item by item, told with the item's story.

The latest `at` of an item counts, so a command that comes twice, or late, changes nothing: also an item that was
unpicked is remembered. A pick goes when its item is forgotten.
"""

from dataclasses import replace
from heapq import nlargest

import msgspec

from agents.commands import check
from agents.sequence.state import from_us, pack_id, to_us, unpack_id
from schemas.command import Command
from schemas.errors import DecodeError
from schemas.limits import STORY_PICKS_MAX
from schemas.story import Pick, Story

KIND = "pick"
"""Kind of a state record: `pick|<item id>`."""
PICKS_MAX = 10_000
"""Items whose pick or unpick is remembered; the one that was told first is forgotten first."""


class PickState(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """The last command about one item. A msgpack array: append fields, never insert or reorder."""

    story: bytes
    number: int
    """Counts the commands that changed something, of all items."""
    at_us: int
    is_picked: bool
    by: str
    note: str
    until_us: int | None = None


_WRITER = msgspec.msgpack.Encoder()
_READER = msgspec.msgpack.Decoder(PickState)


class Picks:
    """Every item that was picked or unpicked."""

    def __init__(self) -> None:
        self._items: dict[bytes, PickState] = {}
        """By number, the lowest first, but after a load."""
        self._is_loaded = False
        """Whether `_items` stands in the order of a load."""
        self._stories: dict[bytes, dict[bytes, None]] = {}
        """Story id -> its items in `_items`."""
        self._changed: dict[bytes, None] = {}

    def load(self, name: str, value: bytes) -> None:
        """Take in the state of the item *name*, in any order.

        Raises:
            DecodeError: It is none.
        """
        try:
            self._keep(pack_id(name), _READER.decode(value))
        except msgspec.DecodeError as error:
            raise DecodeError(f"no pick of sequence's state: {error}") from error
        self._is_loaded = True

    def take(self, command: Command, story_id: bytes, number: int) -> bool:
        """Take in a pick or unpick of an item of the story; whether it changes anything.

        Args:
            command: What was said.
            story_id: The story of its item.
            number: Its number, higher than any before, where it changes something.

        Raises:
            RefusedError: It is over a limit.
        """
        check(command)
        item_id = pack_id(command.target)
        known = self._items.get(item_id)
        if known is not None and to_us(command.at) <= known.at_us:
            return False
        state = PickState(
            story=story_id,
            number=number,
            at_us=to_us(command.at),
            is_picked=command.kind == "pick",
            by=command.by,
            note=command.note,
            until_us=to_us(command.until) if command.until else None,
        )
        self._keep(item_id, state)
        self._items[item_id] = self._items.pop(item_id)  # the last, as its number is
        self._changed[item_id] = None
        if len(self._items) > PICKS_MAX:
            self.forget(self._first_told())
        return True

    def move(self, item_id: bytes, story_id: bytes) -> None:
        """Note that the item belongs to the story from now on."""
        known = self._items.get(item_id)
        if known is not None and known.story != story_id:
            self._keep(item_id, msgspec.structs.replace(known, story=story_id))
            self._changed[item_id] = None

    def forget(self, item_id: bytes) -> None:
        """Drop what is known of the item."""
        known = self._items.pop(item_id, None)
        if known is not None:
            self._leave(item_id, known.story)
            self._changed[item_id] = None

    def of(self, story: Story) -> Story:
        """*story* with what was chosen of it."""
        items = self._stories.get(pack_id(story.id))
        if not items:
            return story
        states = [(self._items[item_id], item_id) for item_id in items]
        picked = (one for one in states if one[0].is_picked)
        newest = nlargest(STORY_PICKS_MAX, picked, key=lambda one: (one[0].at_us, one[0].number))
        picks = tuple(_pick(unpack_id(item_id), state) for state, item_id in newest)
        return replace(story, picks=picks, revision=max(state.number for state, _ in states))

    def changes(self) -> list[tuple[str, bytes | None]]:
        """The records of the state that changed since the last call; None deletes one."""
        changed, self._changed = self._changed, {}
        states = ((item_id, self._items.get(item_id)) for item_id in changed)
        return [
            (f"{KIND}|{unpack_id(item_id)}", None if state is None else _WRITER.encode(state))
            for item_id, state in states
        ]

    def _first_told(self) -> bytes:
        """The item with the lowest number."""
        if self._is_loaded:
            self._items = dict(sorted(self._items.items(), key=lambda one: one[1].number))
            self._is_loaded = False
        return next(iter(self._items))

    def _keep(self, item_id: bytes, state: PickState) -> None:
        if (known := self._items.get(item_id)) is not None:
            self._leave(item_id, known.story)
        self._items[item_id] = state
        self._stories.setdefault(state.story, {})[item_id] = None

    def _leave(self, item_id: bytes, story_id: bytes) -> None:
        items = self._stories[story_id]
        del items[item_id]
        if not items:
            del self._stories[story_id]


def _pick(item: str, state: PickState) -> Pick:
    until = from_us(state.until_us) if state.until_us is not None else None
    return Pick(item=item, by=state.by, at=from_us(state.at_us), note=state.note, until=until)
