"""Stories: which items tell of the same event, across feeds."""

import re
from collections.abc import Iterable
from datetime import timedelta
from math import exp2

from agents.identity import hashed
from agents.match.text import key
from agents.sequence.blocks import Blocks
from agents.sequence.headline import trace
from agents.sequence.state import StoryState, from_us, pack_id, to_us, unpack_id
from schemas.event import Draft
from schemas.limits import STORY_FEATURED_MAX, STORY_ITEMS_MAX
from schemas.parts import RelatedItem, StoryRef
from schemas.story import Story

MEMBERS_MAX = 1_000
"""A story with so many items takes no more: near-equal headlines have drifted by then."""
PUBLISHERS_MAX = 100
"""Publishers counted of one story, and origins of its texts."""
HALF_LIFE = timedelta(hours=6)
"""A publisher that took a story up so long ago counts half in its popularity."""
POPULARITY_DIGITS = 4
"""Digits behind the point of a popularity."""

_HALF_LIFE_US = HALF_LIFE // timedelta(microseconds=1)
_HOUR_US = timedelta(hours=1) // timedelta(microseconds=1)
_DATELINE_CHARS = 120
_DATELINE = re.compile(r"[^()\n]{2,60}\(([^()\n]{2,40})\)\s*[-\u2013\u2014:]\s")
"""How agency texts begin: "ORRISPORT, March 2 (Northwire) - "."""


def join(blocks: Blocks, draft: Draft, candidates: Iterable[bytes], origin: bytes) -> tuple[bytes, StoryState]:
    """The story of a new item, with its id: the first of *candidates* that takes it, else one of its own.

    Args:
        blocks: The stories that there are.
        draft: The item.
        candidates: Ids of stories, the best first.
        origin: Whose text it has.
    """
    for story_id in candidates:
        story = blocks.story(story_id)
        if story is not None and story.count < MEMBERS_MAX:
            _take(story, draft, origin)
            return story_id, story
    return pack_id(hashed("story", draft.id, draft.digest)), _new(draft, origin)


def touch(story: StoryState, draft: Draft) -> None:
    """Note an event of a member of the story."""
    story.last_seen_us = max(story.last_seen_us, to_us(draft.seen_at))
    if story.items[0] == pack_id(draft.id):
        story.headline, story.url = draft.headline, draft.url
    _feature(story, pack_id(draft.id), is_featured=draft.is_featured)


def _feature(story: StoryState, item: bytes, *, is_featured: bool) -> None:
    """Note whether its publisher features a member now."""
    if is_featured and item not in story.featured:
        story.featured = (*story.featured, item)[-STORY_FEATURED_MAX:]
    elif not is_featured and item in story.featured:
        story.featured = tuple(one for one in story.featured if one != item)


def move_origin(story: StoryState, before: bytes, after: bytes) -> None:
    """A member's text turned out to be another's: its page came later than its headline."""
    if before == after or before not in story.origins:
        return
    story.origins[before] -= 1
    if not story.origins[before]:
        del story.origins[before]
    _count_origin(story, after)


def origin_of(draft: Draft, copied: bytes) -> bytes:
    """Whose text *draft* has, as a hash: that of what it copies, else the agency's that it names, else its publisher's.

    Args:
        draft: The item.
        copied: The origin of what it is a copy of; empty where it is none.
    """
    if copied:
        return copied
    dateline = _DATELINE.match(draft.body_text[:_DATELINE_CHARS])
    agencies = [author.name for author in draft.authors if author.kind == "agency"]
    agency = dateline[1] if dateline else agencies[0] if len(agencies) == len(draft.authors) > 0 else ""
    return trace(f"agency {key(agency)}" if agency else f"publisher {_publisher(draft)}")


def record_of(story_id: bytes, story: StoryState, sequence: int) -> Story:
    """The story as the world is told of it, after the event *sequence*."""
    return Story(
        id=unpack_id(story_id),
        headline=story.headline,
        url=story.url,
        items=tuple(map(unpack_id, story.items)),
        publishers=tuple(story.publishers),
        first_seen_at=from_us(story.first_seen_us),
        last_seen_at=from_us(story.last_seen_us),
        sequence=sequence,
        featured=tuple(map(unpack_id, reversed(story.featured))),
        sources=len(story.origins),
        publishers_last_hour=sum(at >= story.last_seen_us - _HOUR_US for at in story.joined_us),
        popularity=_popularity(story),
    )


def ref_of(story_id: bytes, story: StoryState) -> StoryRef:
    """What an event says of its story."""
    return StoryRef(
        id=unpack_id(story_id),
        items=story.count,
        publishers=len(story.publishers),
        first_seen_at=from_us(story.first_seen_us),
        sources=len(story.origins),
    )


def related_item(story_id: bytes, story: StoryState) -> RelatedItem:
    """The first item of a story, as an event of another names it."""
    return RelatedItem(
        id=unpack_id(story.items[0]),
        story_id=unpack_id(story_id),
        url=story.url,
        headline=story.headline,
        publisher=story.publishers[0],
        seen_at=from_us(story.first_seen_us),
    )


def _take(story: StoryState, draft: Draft, origin: bytes) -> None:
    _count_origin(story, origin)
    story.count += 1
    if len(story.items) < STORY_ITEMS_MAX:
        story.items.append(pack_id(draft.id))
    publisher = _publisher(draft)
    if publisher not in story.publishers and len(story.publishers) < PUBLISHERS_MAX:
        story.joined_us.append(to_us(draft.seen_at))
        story.publishers.append(publisher)
    story.first_seen_us = min(story.first_seen_us, to_us(draft.seen_at))


def _count_origin(story: StoryState, origin: bytes) -> None:
    if origin in story.origins or len(story.origins) < PUBLISHERS_MAX:
        story.origins[origin] = story.origins.get(origin, 0) + 1


def worth(age_us: int) -> float:
    """What a publisher counts in a popularity so many microseconds after it took the story up: 1 at first, then less.

    A whole popularity fades in the same way.
    """
    return exp2(-age_us / _HALF_LIFE_US)


def _popularity(story: StoryState) -> float:
    # In order of time, since a sum of floats depends on its order.
    ages_us = sorted(max(0, story.last_seen_us - at) for at in story.joined_us)
    return round(sum(map(worth, ages_us)), POPULARITY_DIGITS)


def _new(draft: Draft, origin: bytes) -> StoryState:
    return StoryState(
        headline=draft.headline,
        url=draft.url,
        items=[pack_id(draft.id)],
        count=1,
        publishers=[_publisher(draft)],
        first_seen_us=to_us(draft.seen_at),
        last_seen_us=to_us(draft.seen_at),
        origins={origin: 1},
        joined_us=[to_us(draft.seen_at)],
    )


def _publisher(draft: Draft) -> str:
    return draft.publisher.name or draft.feed.title or draft.feed.id
