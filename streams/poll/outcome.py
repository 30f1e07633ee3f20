"""What one poll means: which items are new or changed, and what to remember. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from agents.flow import Output
from agents.identity import host_of
from schemas.feed_state import FeedState
from schemas.item import Item

SEEN_OLD_MAX = 500
"""Items remembered that the feed no longer holds, so that one which comes back is not new."""
CHANGES_MAX = 24
"""Changes of one item that one poller publishes as they come; a text that changes at every look is hardly news."""
RESTLESS_GAP = timedelta(hours=1)
"""After these, its newest content is published once in so long: a live blog of a day has more changes, and an end."""


@dataclass(frozen=True, slots=True)
class Changes:
    """How often an item changed."""

    count: int
    last_at: datetime
    """When its newest content was seen."""


@dataclass(frozen=True, slots=True)
class News:
    """What a feed has that is not published yet."""

    items: tuple[Item, ...]
    """Oldest first, `seen_at` a microsecond apart, so that time keeps their order."""
    seen: dict[str, str]
    """Item id -> digest, to be remembered once they are published; the newest last."""
    is_waiting: bool
    """A change is held back: the feed has to be read again though it should stay as it is."""


def news(items: Iterable[Item], seen: Mapping[str, str], changes: dict[str, Changes], release: int) -> News:
    """What of *items* is new or has changed since *seen*.

    Args:
        items: The feed's, oldest first.
        seen: Item id -> digest of what was published.
        changes: Item id -> the changes published so far; counted up here.
        release: The newsroom release that the feed was polled with.
    """
    found: list[Item] = []
    current: dict[str, str] = {}
    is_waiting = False
    for item in items:
        known, before = seen.get(item.id), changes.get(item.id)
        is_early = before is not None and before.count >= CHANGES_MAX and item.seen_at - before.last_at < RESTLESS_GAP
        current[item.id] = known if is_early and known else item.digest
        is_waiting = is_waiting or current[item.id] != item.digest
        if current[item.id] == known:
            continue
        if known is not None:
            changes[item.id] = Changes(before.count + 1 if before else 1, item.seen_at)
        found.append(replace(item, seen_at=item.seen_at + timedelta(microseconds=len(found)), config_release=release))
    gone = [(key, value) for key, value in seen.items() if key not in current]
    return News(tuple(found), dict(gone[-SEEN_OLD_MAX:]) | current, is_waiting)


def item_outputs(items: Iterable[Item], url: str) -> list[Output]:
    """The records of *items*, placed by the host of their feed at *url*, so that one worker speaks to one host."""
    host = host_of(url)
    return [Output("items", item.id, item, item.seen_at, place_by=host) for item in items]


def state_output(state: FeedState) -> Output:
    """The record of *state*."""
    return Output("feeds", state.id, state, state.polled_at)
