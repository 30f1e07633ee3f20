"""The one order: each event gets its number, version, kind of change and story; what editors pick is told with it.

A fold over `wireroom.drafts`. It drops what it has seen: a repeat of (id, digest, revision), a lower revision of the
same content, and a late page of a content that has been replaced since. An item that goes back to an older content is
a new version; since (id, digest, revision) names one event for ever, its revisions go on where that content's ended.
"""

from collections.abc import Iterator
from dataclasses import fields
from datetime import datetime, timedelta
from itertools import islice

from msgspec import structs

from agents.flow import Output
from agents.sequence import stories
from agents.sequence.blocks import Blocks, Side
from agents.sequence.corrections import correction_notes
from agents.sequence.fingerprint import fingerprint
from agents.sequence.headline import join_traces, read_headline, trace
from agents.sequence.lead import read_lead
from agents.sequence.likeness import Likeness, Live
from agents.sequence.picks import KIND as PICK
from agents.sequence.picks import Picks
from agents.sequence.state import Head, Placed, from_us, pack_id, to_us
from agents.sequence.versions import change, is_repeat, next_state
from schemas.alert import Matched
from schemas.codec import decode, encode
from schemas.command import Command
from schemas.errors import DecodeError, RefusedError
from schemas.event import Draft, EnrichedItem
from schemas.limits import RELATED_ITEMS_MAX
from schemas.parts import RelatedItem

__all__ = ["SequenceFold"]

ITEM_KEPT = timedelta(days=30)
"""Event time after an item's last event; when it comes again later it counts from version 1."""
ITEMS_MAX = 1_000_000
"""Items remembered; those without an event for the longest time are forgotten first."""
FORGOTTEN_AT_ONCE_MAX = 200
"""Items or stories forgotten with one event, so that no event is late for it."""
BLOCK = "block"
"""Kind of a state record: `block|<sequence of its first event>`."""
_FIELDS = tuple(one.name for one in fields(Draft))


class SequenceFold:
    """The fold of the role `sequence`.

    Args:
        items_max: Items remembered, ITEMS_MAX unless told otherwise; about 2 kB of memory each while all are live.
    """

    name = "sequence"

    def __init__(self, items_max: int = ITEMS_MAX) -> None:
        self._items_max = items_max
        self._head = Head()
        self._is_head_changed = False
        self._blocks = Blocks()
        self._likeness = Likeness()
        self._picks = Picks()
        self._is_loading = False

    def load(self, key: str, value: bytes) -> None:
        """Take in one record of the state, in any order, before the first `apply`.

        Raises:
            DecodeError: The record is none of ours, or of a later release.
        """
        kind, _, name = key.partition("|")
        if kind == BLOCK and name.isdecimal():
            self._blocks.load(int(name), value)
        elif kind == PICK:
            self._picks.load(name, value)
        elif key == "head":
            self._head = decode(value, Head)
        else:
            raise DecodeError(f"{key!r} is no key of sequence's state; a later release may have written it")
        self._is_loading = True

    def apply(self, record: Draft | Command, offset: int) -> list[Output]:  # noqa: ARG002  the contract of a fold
        """Take in *record*, nothing of which comes where it was seen before.

        Returns:
            Of a draft its event and its story as it now stands, of a pick its item's story.

        Raises:
            RefusedError: The item of a draft has moved on; that of a pick is not known.
        """
        self._settle()
        return self._choose(record) if isinstance(record, Command) else self._place(record)

    def _place(self, draft: Draft) -> list[Output]:
        item_id = pack_id(draft.id)
        known, story_id = self._blocks.item(item_id) or (None, b"")
        if known and is_repeat(known, draft):
            return []
        if known and to_us(draft.seen_at) < known.at_us:
            raise RefusedError(f"the item has moved on: a content seen at {from_us(known.at_us)} is out already")
        sequence = self._begin(draft.seen_at)
        marks = fingerprint(draft)
        notes = correction_notes(draft.headline, draft.summary, draft.body_text)
        kind, changed = change(draft, known, marks, notes)
        told = _placed(draft, sequence)
        found = self._likeness.find(told)
        origin = stories.origin_of(draft, found.origin)
        placed = structs.replace(told, origin=origin, names_weight=found.names_weight)
        item = next_state(draft, known, marks, notes, placed)
        story = self._blocks.story(story_id)
        if story is None:
            item.placed = placed
            story_id, story = stories.join(self._blocks, draft, found.stories, placed.origin)
        elif known and item.placed is placed:
            stories.move_origin(story, known.placed.origin, placed.origin)
        stories.touch(story, draft)
        if item.placed is placed:
            self._likeness.remove(known.placed.sequence if known else 0)
            self._likeness.add(Live(story_id, placed))
        self._blocks.put(sequence, item_id, item, story_id, story)
        event = EnrichedItem(
            **{**{name: getattr(draft, name) for name in _FIELDS}, "revision": item.contents[pack_id(draft.digest)]},
            sequence=sequence,
            version=item.version,
            change=kind,
            changed_fields=changed,
            story=stories.ref_of(story_id, story),
            related_items=tuple(islice(self._related(found.related, story_id), RELATED_ITEMS_MAX)),
        )
        self._forget(item_id, story_id)
        self._picks.move(item_id, story_id)
        record = self._picks.of(stories.record_of(story_id, story, sequence))
        return [
            Output("enriched", draft.id, event, draft.seen_at),
            Output("stories", record.id, record, record.last_seen_at),
        ]

    def _choose(self, command: Command) -> list[Output]:
        _, story_id = self._blocks.item(pack_id(command.target)) or (None, b"")
        story = self._blocks.story(story_id)
        if story is None:
            raise RefusedError(f"there is no item {command.target} to {command.kind}, or none any more")
        if not self._picks.take(command, story_id, self._head.commands + 1):
            return []
        self._head.commands += 1
        self._is_head_changed = True
        record = stories.record_of(story_id, story, self._blocks.stories.places[story_id])
        # Not before the story's own time, by which the topic's retention counts.
        return [Output("stories", record.id, self._picks.of(record), max(command.at, record.last_seen_at))]

    def tick(self, now: datetime) -> list[Output]:
        """The time *now*, told to desk with the number that it follows. Changes nothing here."""
        last = self._head.sequence
        return [Output("matches", str(last), Matched(kind="tick", sequence=last, at=now), now)]

    def changes(self) -> list[tuple[str, bytes | None]]:
        """The records of the state that changed since the last call; None deletes one."""
        if not self._is_head_changed:
            return []
        self._is_head_changed = False
        blocks = [(f"{BLOCK}|{start}", packed) for start, packed in self._blocks.changes()]
        return [*blocks, *self._picks.changes(), ("head", encode(self._head))]

    def covered(self) -> None:
        """Nothing is held back: every draft is taken in at once."""

    def _related(self, found: list[bytes], own: bytes) -> Iterator[RelatedItem]:
        for story_id in found:
            story = self._blocks.story(story_id) if story_id != own else None
            if story is not None:
                yield stories.related_item(story_id, story)

    def _begin(self, at: datetime) -> int:
        """Count an event seen at *at*; its sequence."""
        self._head.sequence += 1
        self._head.at = max(self._head.at or at, at)
        self._is_head_changed = True
        self._likeness.expire(self._head.at)
        return self._head.sequence

    def _forget(self, newest: bytes, newest_story: bytes) -> None:
        """Drop what had no event for ITEM_KEPT, or is too much, the longest untouched first; never the newest."""
        self._forget_side(self._blocks.items, newest)
        self._forget_side(self._blocks.stories, newest_story)
        self._head.floor = self._likeness.floor
        self._head.items_from, self._head.stories_from = self._blocks.items.start, self._blocks.stories.start

    def _forget_side(self, side: Side, newest: bytes) -> None:
        assert self._head.at is not None
        oldest_us = to_us(self._head.at - ITEM_KEPT)
        for _ in range(FORGOTTEN_AT_ONCE_MAX):
            name, at_us = self._blocks.oldest(side)
            if name == newest or (at_us >= oldest_us and len(side.places) <= self._items_max):
                return
            known = self._blocks.item(name) if side is self._blocks.items else None
            if known:
                self._likeness.remove(known[0].placed.sequence)
                self._picks.forget(name)
            self._blocks.forget(side)

    def _settle(self) -> None:
        """After a load: look things up as before it was saved."""
        if not self._is_loading:
            return
        self._is_loading = False
        self._blocks.settle(self._head.items_from, self._head.stories_from)
        self._likeness.floor = self._head.floor
        live = [Live(story_id, item.placed) for _, story_id, item in self._blocks.since(self._head.floor)]
        for one in sorted(live, key=lambda one: one.placed.sequence):
            if one.placed.sequence >= self._head.floor:
                self._likeness.add(one)


def _placed(draft: Draft, sequence: int) -> Placed:
    headline = read_headline(draft.headline, (draft.feed.title, draft.publisher.name))
    lead = read_lead(draft, headline)
    return Placed(
        sequence=sequence,
        at_us=to_us(draft.seen_at),
        article=pack_id(draft.article_id),
        feed=trace(draft.feed.id),
        words=join_traces(headline.words),
        equal=trace.__wrapped__(headline.equal) if headline.equal else b"",
        names=lead.names,
        lead=lead.words,
        sketch=lead.sketch,
        kinds=lead.kinds,
        other_kinds=lead.other_kinds,
        sounds=lead.sounds,
        is_latin=lead.is_latin,
    )
