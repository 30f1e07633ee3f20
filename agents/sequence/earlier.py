"""The state as it was written before there were blocks: a JSON record for each item and each story.

It is read still; the first transaction after that writes it as blocks and deletes these records.
"""

from datetime import datetime

import msgspec

from agents.sequence.blocks import Blocks
from agents.sequence.headline import join_traces, trace
from agents.sequence.state import ItemState, Placed, StoryState, pack_id, to_us
from schemas.codec import decode

KINDS = ("item", "story")


class _Item(msgspec.Struct, kw_only=True):
    contents: dict[str, int]
    version: int
    returned: int = 0
    fields: str
    notes: int
    at: datetime
    sequence: int
    story: str
    article: str
    feed: str
    words: list[str]
    equal: str
    placed: int
    placed_at: datetime


class _Story(msgspec.Struct, kw_only=True):
    headline: str
    url: str
    items: list[str]
    count: int
    publishers: list[str]
    first_seen_at: datetime
    last_seen_at: datetime
    sequence: int


class Earlier:
    """Records of the earlier format, until they are written anew."""

    def __init__(self) -> None:
        self._items: dict[int, tuple[bytes, bytes, ItemState]] = {}
        """Sequence -> id, story's id, state."""
        self._stories: dict[int, tuple[bytes, StoryState]] = {}
        self._outdated: list[str] = []

    def load(self, kind: str, name: str, value: bytes) -> None:
        """Take the record of the item or story *name*.

        Raises:
            DecodeError: It is none.
        """
        if kind == "item":
            item = decode(value, _Item)
            self._items[item.sequence] = pack_id(name), pack_id(item.story), _item(item)
        else:
            story = decode(value, _Story)
            self._stories[story.sequence] = pack_id(name), _story(story)
        self._outdated.append(f"{kind}|{name}")

    def move(self, blocks: Blocks) -> None:
        """Put all of it into *blocks*, which has to be empty."""
        for sequence in sorted(self._items.keys() | self._stories.keys()):
            item_id, its_story, item = self._items.pop(sequence, (b"", b"", None))
            story_id, story = self._stories.pop(sequence, (its_story, None))
            blocks.put(sequence, item_id, item, story_id, story)

    def outdated(self) -> list[str]:
        """Keys of the records that stand in blocks now, once."""
        outdated, self._outdated = self._outdated, []
        return outdated


def _item(old: _Item) -> ItemState:
    words = join_traces(frozenset(old.words))
    equal = trace(old.equal) if old.equal else b""
    return ItemState(
        contents={pack_id(digest): revision for digest, revision in old.contents.items()},
        version=old.version,
        returned=old.returned,
        fields=bytes.fromhex(old.fields),
        notes=old.notes,
        at_us=to_us(old.at),
        placed=Placed(old.placed, to_us(old.placed_at), pack_id(old.article), trace(old.feed), words, equal),
    )


def _story(old: _Story) -> StoryState:
    return StoryState(
        headline=old.headline,
        url=old.url,
        items=list(map(pack_id, old.items)),
        count=old.count,
        publishers=old.publishers,
        first_seen_us=to_us(old.first_seen_at),
        last_seen_us=to_us(old.last_seen_at),
    )
