"""What `wireroom subscribe` does: the records of a topic that somebody wants, as they come."""

import logging
from collections.abc import AsyncGenerator, Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from aiokafka import ConsumerRecord

from schemas.alert import Alert
from schemas.article import Article
from schemas.codec import decode
from schemas.errors import OptionError, RefusedError
from schemas.event import Draft, EnrichedItem
from schemas.item import Item
from schemas.parts import Author
from schemas.story import Story
from streams.canary.mark import is_canary
from streams.kafka.reader import Offsets, is_before, open_reader
from streams.settings import Settings
from streams.topology import TOPICS

log = logging.getLogger("wireroom.subscribe")

SUBSCRIBABLE = tuple(name for name, topic in TOPICS.items() if topic.value is not None)
"""Topics whose records have a type; dead letters and state have commands of their own."""

Names = Callable[[Any], Iterable[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which records are wanted: names or ids, any case. The values of one field OR, the fields AND; empty wants all."""

    tags: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    """A feed's id counts as a publisher's."""

    def takes(self, record: object) -> bool:
        """Whether *record* is wanted."""
        names = _NAMES.get(type(record), {})
        return all(
            not wanted or (field in names and _meet(wanted, names[field](record)))
            for field, wanted in self._fields().items()
        )

    def check(self, topic: str) -> None:
        """Raise OptionError where the records of *topic* have nothing to choose by."""
        known = _NAMES.get(TOPICS[topic].value or object, {})
        for field, wanted in self._fields().items():
            if wanted and field not in known:
                raise OptionError(f"--{field[:-1]} can't choose among {topic}: its records name no {field}")

    def _fields(self) -> dict[str, tuple[str, ...]]:
        return {"tags": self.tags, "authors": self.authors, "publishers": self.publishers}


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """What to read, from where, until when.

    Raises:
        OptionError: It contradicts itself, or names no topic that can be read.
    """

    topic: str = "enriched"
    wanted: Wanted = Wanted()
    since: datetime | None = None
    """Event time, included; None is the end when following, else the beginning."""
    until: datetime | None = None
    """Event time, left out; reading ends when the clock passes it."""
    follow: bool = True
    """Go on at the end; else reading ends where the topic ends as it is at the start."""
    records_max: int = 0
    """0 is no limit."""
    canary: bool = True
    """Whether records that are about canaries alone are given too. Without them the numbers have holes."""

    def __post_init__(self) -> None:
        if self.topic not in SUBSCRIBABLE:
            raise OptionError(f"there is no topic {self.topic!r} to read; there are {', '.join(SUBSCRIBABLE)}")
        if self.since and self.until and self.since >= self.until:
            since, until = (f"{one.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" for one in (self.since, self.until))
            raise OptionError(f"--since {since} is not before --until {until}; an age such as 2h is so long ago")
        self.wanted.check(self.topic)

    def is_in_time(self, record: ConsumerRecord) -> bool:
        """Whether the time of *record*, its event time, lies within."""
        at = datetime.fromtimestamp(record.timestamp / 1000, UTC)
        return (self.since is None or at >= self.since) and (self.until is None or at < self.until)


async def subscribe(
    settings: Settings, asked: Subscription, *, clock: Callable[[], datetime]
) -> AsyncGenerator[tuple[bytes, Any], None]:
    """Each wanted record: its value as it is on the topic, and what it holds.

    Args:
        settings: Where the broker is.
        asked: What to read.
        clock: The wall clock; says when `until` has passed.

    Raises:
        FatalError: The topic is missing, or the connection is lost for good.
    """
    since = asked.since or (None if asked.follow else datetime.fromtimestamp(0, UTC))
    left = asked.records_max
    async with open_reader(settings, asked.topic, since=since) as reader:
        ends: Offsets | None = None if asked.follow else await reader.ends()
        while True:
            for record in await reader.batch():
                # What came after the end as it was at the start belongs to a later call.
                value: Any = _read(record, asked) if ends is None or is_before(record, ends) else None
                if value is not None:
                    yield record.value, value
                    left -= 1
                    if left == 0:
                        return
            if ends is None and asked.until and clock() >= asked.until:
                ends = await reader.ends()
            if ends is not None and await reader.is_past(ends):
                return


def _read(record: ConsumerRecord, asked: Subscription) -> Any:
    """What *record* holds; None where it is a tombstone, unreadable or not wanted."""
    if record.value is None or not asked.is_in_time(record):
        return None
    kind = TOPICS[asked.topic].value
    assert kind is not None, "a Subscription is to a topic whose records have a type"
    try:
        value: Any = decode(record.value, kind)
    except RefusedError as error:
        place = f"partition {record.partition} offset {record.offset}"
        log.warning("%s %s can't be read and is passed over: %s", asked.topic, place, error)
        return None
    if not asked.canary and is_canary(value):
        return None
    return value if asked.wanted.takes(value) else None


def _meet(wanted: Iterable[str], names: Iterable[str]) -> bool:
    return not {_plain(one) for one in wanted}.isdisjoint(_plain(name) for name in names)


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


def _event_names() -> dict[str, Names]:
    return {
        "tags": lambda event: (name for tag in event.tags for name in (tag.id, tag.name)),
        "authors": _authors,
        "publishers": lambda event: (event.publisher.name, event.feed.id),
    }


def _authors(event: Draft | Item) -> Iterable[str]:
    return (name for author in event.authors for name in (author.id, author.name))


_NAMES: dict[type, dict[str, Names]] = {
    EnrichedItem: _event_names(),
    Draft: _event_names(),
    Item: {
        "tags": lambda item: (tag.name for tag in item.tags),
        "authors": _authors,
        "publishers": lambda item: (item.publisher.name, item.feed.id),
    },
    Article: {
        "tags": lambda article: (tag.name for tag in article.item.tags),
        "authors": lambda article: _authors(article.item),
        "publishers": lambda article: (article.item.publisher.name, article.item.feed.id),
    },
    Alert: {
        "tags": lambda alert: (name for item in alert.items for name in item.topics),
        "authors": lambda alert: (name for item in alert.items for name in item.authors),
        "publishers": lambda alert: (name for item in alert.items for name in (item.publisher.name, item.feed.id)),
    },
    Story: {"publishers": lambda story: story.publishers},
    Author: {"authors": lambda author: (author.id, author.name)},
}
"""By type of record: where it names what it can be chosen by."""
