"""The one order: each event gets its number, version, kind of change and story.

A fold over `wireroom.drafts`. It drops what it has seen: a repeat of (id, digest, revision), a lower revision of the
same content, and a late page of a content that has been replaced since. An item that goes back to an older content is
a new version; since (id, digest, revision) names one event for ever, its revisions go on where that content's ended.
"""

from collections import OrderedDict
from dataclasses import fields
from datetime import datetime, timedelta
from itertools import islice

from agents.flow import Output
from agents.sequence.corrections import correction_notes
from agents.sequence.fingerprint import change_of, changed_fields, fingerprint
from agents.sequence.headline import Headline, read_headline
from agents.sequence.likeness import Likeness, Live
from agents.sequence.state import CONTENTS_MAX, Changes, Head, ItemState, StoryState
from agents.sequence.stories import Stories
from schemas.alert import Matched
from schemas.codec import decode, encode
from schemas.errors import DecodeError, RefusedError
from schemas.event import Change, Draft, EnrichedItem

__all__ = ["SequenceFold"]

ITEM_KEPT = timedelta(days=30)
"""Event time after an item's last event; when it comes again later it counts from version 1."""
ITEMS_MAX = 300_000
"""Items remembered; those without an event for the longest time are forgotten first."""
FORGOTTEN_AT_ONCE_MAX = 200
"""Items or stories forgotten with one event, so that no event is late for it."""
_FIELDS = tuple(one.name for one in fields(Draft))


class SequenceFold:
    """The fold of the role `sequence`.

    Args:
        items_max: Items remembered, ITEMS_MAX unless told otherwise; about 1 kB of memory each.
    """

    name = "sequence"

    def __init__(self, items_max: int = ITEMS_MAX) -> None:
        self._items_max = items_max
        self._head = Head()
        self._items: OrderedDict[str, ItemState] = OrderedDict()  # a dict is slow to give its oldest
        self._changes = Changes()
        self._stories = Stories(self._changes)
        self._likeness = Likeness()
        self._is_loading = False

    def load(self, key: str, value: bytes) -> None:
        """Take in one record of the state, in any order, before the first `apply`.

        Raises:
            DecodeError: The record is none of ours.
        """
        kind, _, name = key.partition("|")
        if kind == "item":
            self._items[name] = decode(value, ItemState)
        elif kind == "story":
            self._stories.known[name] = decode(value, StoryState)
        elif key == "head":
            self._head = decode(value, Head)
        else:
            raise DecodeError(f"{key!r} is no key of sequence's state")
        self._is_loading = True

    def apply(self, draft: Draft, offset: int) -> list[Output]:  # noqa: ARG002  the contract of a fold
        """Take in *draft*: its event and its story as it now stands; nothing for what was seen before."""
        self._settle()
        known = self._items.get(draft.id)
        if known and _is_repeat(known, draft):
            return []
        if known and draft.seen_at < known.at:
            raise RefusedError(f"the item has moved on: a content seen at {known.at} is out already")
        self._head.sequence += 1
        self._head.at = max(self._head.at or draft.seen_at, draft.seen_at)
        self._likeness.expire(self._head.at)
        marks = fingerprint(draft)
        changed = changed_fields(known.fields, marks) if known else ()
        notes = correction_notes(draft.headline, draft.summary, draft.body_text)
        change = _change(draft, known, changed, notes)
        item = self._remember(draft, known)
        item.fields = marks
        # A page that is still awaited may hold the notes that we know of.
        item.notes = max(notes, known.notes) if known and draft.page_status == "pending" else notes
        story_id, version = item.story, item.version
        story = self._stories.touch(story_id, draft, self._head.sequence)
        event = EnrichedItem(
            **{**{name: getattr(draft, name) for name in _FIELDS}, "revision": item.contents[draft.digest]},
            sequence=self._head.sequence,
            version=version,
            change=change,
            changed_fields=changed,
            story=self._stories.ref(story_id),
        )
        self._forget(draft.id)
        self._head.floor = self._likeness.floor
        self._changes.note("head")
        return [
            Output("enriched", draft.id, event, draft.seen_at),
            Output("stories", story_id, story, story.last_seen_at),
        ]

    def tick(self, now: datetime) -> list[Output]:
        """The time *now*, told to desk with the number that it follows. Changes nothing here."""
        last = self._head.sequence
        return [Output("matches", str(last), Matched(kind="tick", sequence=last, at=now), now)]

    def changes(self) -> list[tuple[str, bytes | None]]:
        """The records of the state that changed since the last call; None deletes one."""
        return [(key, self._record(key)) for key in self._changes.take()]

    def covered(self) -> None:
        """Nothing is held back: every draft is taken in at once."""

    def _remember(self, draft: Draft, known: ItemState | None) -> ItemState:
        """The item's new state, without its marks, with its place in a story; also put where it is looked up."""
        headline = read_headline(draft.headline, (draft.feed.title, draft.publisher.name))
        item = _next_state(draft, known, headline, self._head.sequence)
        if not self._stories.has(item.story):
            item.story = self._stories.join(draft, self._likeness.story_of(draft.article_id, draft.feed.id, headline))
            item.placed, item.placed_at = item.sequence, item.at
        self._items[draft.id] = item
        self._items.move_to_end(draft.id)
        self._changes.note(f"item|{draft.id}")
        if item.placed == item.sequence:
            self._likeness.add(_live(draft.id, item))
        return item

    def _forget(self, newest: str) -> None:
        """Drop what had no event for ITEM_KEPT, or is too much, the longest untouched first; never *newest*."""
        now = self._head.at or self._items[newest].at
        newest_story = self._items[newest].story
        for _ in range(FORGOTTEN_AT_ONCE_MAX):
            item_id, item = next(iter(self._items.items()))
            if item_id == newest or not self._is_old(item.at, len(self._items), now):
                break
            del self._items[item_id]
            self._likeness.remove(item_id)
            self._changes.note(f"item|{item_id}")
        stories = self._stories.known
        for _ in range(FORGOTTEN_AT_ONCE_MAX):
            story_id, story = next(iter(stories.items()))
            if story_id == newest_story or not self._is_old(story.last_seen_at, len(stories), now):
                break
            self._stories.forget(story_id)

    def _is_old(self, at: datetime, count: int, now: datetime) -> bool:
        return at < now - ITEM_KEPT or count > self._items_max

    def _settle(self) -> None:
        """After a load: put everything into the order in which it was when it was saved."""
        if not self._is_loading:
            return
        self._is_loading = False
        self._items = OrderedDict(sorted(self._items.items(), key=lambda one: one[1].sequence))
        self._stories.known = OrderedDict(sorted(self._stories.known.items(), key=lambda one: one[1].sequence))
        self._likeness.floor = self._head.floor
        for item_id, item in sorted(self._items.items(), key=lambda one: one[1].placed):
            if item.placed >= self._head.floor:
                self._likeness.add(_live(item_id, item))

    def _record(self, key: str) -> bytes | None:
        kind, _, name = key.partition("|")
        known: ItemState | StoryState | Head | None = self._head
        if kind == "item":
            known = self._items.get(name)
        elif kind == "story":
            known = self._stories.known.get(name)
        return encode(known) if known else None


def _is_repeat(known: ItemState, draft: Draft) -> bool:
    """Whether *draft* adds nothing: its content is known, and it is no higher revision of the newest one."""
    if draft.digest not in known.contents or _is_return(known, draft):
        return False
    is_newest = next(reversed(known.contents)) == draft.digest and draft.seen_at >= known.at
    return not is_newest or draft.revision + known.returned <= known.contents[draft.digest]


def _is_return(known: ItemState, draft: Draft) -> bool:
    """Whether the item goes back to an older content: it was seen again after the one that had replaced it."""
    return (
        draft.digest in known.contents and next(reversed(known.contents)) != draft.digest and draft.seen_at > known.at
    )


def _returned(known: ItemState | None, draft: Draft) -> int:
    """The first revision that *draft*'s content has free: 0 unless the item went back to it."""
    if known is None or draft.digest not in known.contents:
        return 0
    return known.contents[draft.digest] + 1 if _is_return(known, draft) else known.returned


def _next_state(draft: Draft, known: ItemState | None, headline: Headline, sequence: int) -> ItemState:
    """What is remembered of the item after *draft*; the story is "" where it has none yet."""
    contents = {**known.contents} if known else {}
    returned = _returned(known, draft)
    is_new_content = known is None or draft.digest not in contents or _is_return(known, draft)
    contents.pop(draft.digest, None)  # the newest stands last
    contents[draft.digest] = draft.revision + returned
    words = sorted(headline.words)
    stays = known is not None and known.words == words and known.article == draft.article_id
    return ItemState(
        contents=dict(islice(contents.items(), max(0, len(contents) - CONTENTS_MAX), None)),
        returned=returned,
        version=(known.version if known else 0) + is_new_content,
        fields="",
        notes=0,
        at=draft.seen_at,
        sequence=sequence,
        story=known.story if known else "",
        article=draft.article_id,
        feed=draft.feed.id,
        words=words,
        equal=headline.equal,
        placed=known.placed if known and stays else sequence,
        placed_at=known.placed_at if known and stays else draft.seen_at,
    )


def _change(draft: Draft, known: ItemState | None, changed: tuple[str, ...], notes: int) -> Change:
    """The kind of change; a correction is one wherever the note came in, but no first version corrects anything."""
    if known is None:
        return "new"
    is_new_content = draft.digest not in known.contents or _is_return(known, draft)
    if notes > known.notes and (is_new_content or known.version > 1):
        return "correction"
    if not is_new_content:
        return "enrichment"
    return change_of(changed, page_is_awaited=draft.page_status == "pending")


def _live(item_id: str, item: ItemState) -> Live:
    headline = Headline(frozenset(item.words), item.equal)
    return Live(item_id, item.article, item.feed, item.story, item.placed, item.placed_at, headline)
