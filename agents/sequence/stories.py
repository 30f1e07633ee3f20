"""Stories: which items tell of the same event, across feeds."""

from collections.abc import Iterable

from agents.identity import hashed
from agents.sequence.blocks import Blocks
from agents.sequence.state import StoryState, from_us, pack_id, to_us, unpack_id
from schemas.event import Draft
from schemas.limits import STORY_ITEMS_MAX
from schemas.parts import StoryRef
from schemas.story import Story

MEMBERS_MAX = 1_000
"""A story with so many items takes no more: near-equal headlines have drifted by then."""
PUBLISHERS_MAX = 100
"""Publishers counted of one story."""


def join(blocks: Blocks, draft: Draft, candidates: Iterable[bytes]) -> tuple[bytes, StoryState]:
    """The story of a new item, with its id: the first of *candidates* that takes it, else one of its own."""
    for story_id in candidates:
        story = blocks.story(story_id)
        if story is not None and story.count < MEMBERS_MAX:
            _take(story, draft)
            return story_id, story
    return pack_id(hashed("story", draft.id, draft.digest)), _new(draft)


def touch(story: StoryState, draft: Draft) -> None:
    """Note an event of a member of the story."""
    story.last_seen_us = max(story.last_seen_us, to_us(draft.seen_at))
    if story.items[0] == pack_id(draft.id):
        story.headline, story.url = draft.headline, draft.url


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
    )


def ref_of(story_id: bytes, story: StoryState) -> StoryRef:
    """What an event says of its story."""
    return StoryRef(
        id=unpack_id(story_id),
        items=story.count,
        publishers=len(story.publishers),
        first_seen_at=from_us(story.first_seen_us),
    )


def _take(story: StoryState, draft: Draft) -> None:
    story.count += 1
    if len(story.items) < STORY_ITEMS_MAX:
        story.items.append(pack_id(draft.id))
    publisher = _publisher(draft)
    if publisher not in story.publishers and len(story.publishers) < PUBLISHERS_MAX:
        story.publishers.append(publisher)
    story.first_seen_us = min(story.first_seen_us, to_us(draft.seen_at))


def _new(draft: Draft) -> StoryState:
    return StoryState(
        headline=draft.headline,
        url=draft.url,
        items=[pack_id(draft.id)],
        count=1,
        publishers=[_publisher(draft)],
        first_seen_us=to_us(draft.seen_at),
        last_seen_us=to_us(draft.seen_at),
    )


def _publisher(draft: Draft) -> str:
    return draft.publisher.name or draft.feed.title or draft.feed.id
