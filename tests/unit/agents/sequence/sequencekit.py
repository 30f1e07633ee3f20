"""Drafts for tests, of publishers that do not exist."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from agents.flow import Output
from agents.sequence import SequenceFold
from schemas.errors import RefusedError
from schemas.event import Draft, EnrichedItem
from schemas.parts import FeedRef, Publisher
from schemas.story import Story

START = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)


def draft(item: str = "a", content: str = "1", minutes: float = 0, feed: str = "courier", **fields: Any) -> Draft:
    """A draft of item *item* with content *content*, seen so many minutes after START."""
    given: dict[str, Any] = {
        "id": item,
        "digest": f"{item}-{content}",
        "article_id": f"article-{item}",
        "feed": FeedRef(id=feed, title=feed.title()),
        "publisher": Publisher(name=feed.title()),
        "headline": f"Headline {item}",
        "language": "en",
        "seen_at": START + timedelta(minutes=minutes),
        "page_status": "complete",
    }
    return Draft(**{**given, **fields})


def events(outputs: list[Output]) -> list[EnrichedItem]:
    """The events among *outputs*."""
    return [one.record for one in outputs if isinstance(one.record, EnrichedItem)]


def stories(outputs: list[Output]) -> list[Story]:
    """The stories among *outputs*."""
    return [one.record for one in outputs if isinstance(one.record, Story)]


def fold(*drafts: Draft, through: SequenceFold | None = None) -> list[Output]:
    """All that a fold gives for *drafts*."""
    through = through or SequenceFold()
    return [output for number, one in enumerate(drafts) for output in taken(through, one, number)]


def taken(through: SequenceFold, one: Draft, offset: int) -> list[Output]:
    """What *through* gives for *one*; nothing where it refuses it, which is a dead letter."""
    try:
        return through.apply(one, offset)
    except RefusedError:
        return []


def save(through: SequenceFold, state: dict[str, bytes]) -> list[tuple[str, bytes | None]]:
    """Bring *state*, as a compacted topic keeps it, up to date with what *through* writes now; returns that."""
    changes = through.changes()
    for key, value in changes:
        if value is None:
            state.pop(key, None)
        else:
            state[key] = value
    return changes


def loaded(state: dict[str, bytes], chance: random.Random | None = None, **options: Any) -> SequenceFold:
    """A new fold with *state*, read backwards, or in an order of *chance*: no order can be relied on."""
    keys = sorted(state, reverse=True)
    if chance:
        chance.shuffle(keys)
    through = SequenceFold(**options)
    for key in keys:
        through.load(key, state[key])
    return through


def again(one: Draft, **fields: Any) -> Draft:
    """*one* with other fields."""
    return replace(one, **fields)
