"""What one poll means: which items are new or changed, and what to remember. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from agents.flow import Output
from agents.identity import host_of
from schemas.feed_state import FeedState
from schemas.item import Item

SEEN_OLD_MAX = 500
"""Items remembered that the feed no longer holds, so that one which comes back is not new."""
CHANGES_MAX = 24
"""Contents of one item that are published by one poller; a text that changes at every look is no news."""


@dataclass(frozen=True, slots=True)
class News:
    """What a feed has that is not published yet."""

    items: tuple[Item, ...]
    """Oldest first, `seen_at` a microsecond apart, so that time keeps their order."""
    seen: dict[str, str]
    """Item id -> digest, to be remembered once they are published; the newest last."""


def news(items: Iterable[Item], seen: Mapping[str, str], changes: dict[str, int], release: int) -> News:
    """What of *items* is new or has changed since *seen*.

    Args:
        items: The feed's, oldest first.
        seen: Item id -> digest of what was published.
        changes: Item id -> changes published so far; counted up here.
        release: The newsroom release that the feed was polled with.
    """
    found: list[Item] = []
    current: dict[str, str] = {}
    for item in items:
        known = seen.get(item.id)
        is_restless = known is not None and known != item.digest and changes.get(item.id, 0) >= CHANGES_MAX
        current[item.id] = known if is_restless and known else item.digest
        if current[item.id] == known:
            continue
        if known is not None:
            changes[item.id] = changes.get(item.id, 0) + 1
        found.append(replace(item, seen_at=item.seen_at + timedelta(microseconds=len(found)), config_release=release))
    gone = [(key, value) for key, value in seen.items() if key not in current]
    return News(tuple(found), dict(gone[-SEEN_OLD_MAX:]) | current)


def item_outputs(items: Iterable[Item], url: str) -> list[Output]:
    """The records of *items*, placed by the host of their feed at *url*, so that one worker speaks to one host."""
    host = host_of(url)
    return [Output("items", item.id, item, item.seen_at, place_by=host) for item in items]


def state_output(state: FeedState) -> Output:
    """The record of *state*."""
    return Output("feeds", state.id, state, state.polled_at)
