"""How far an item got: the last topic that holds it, for the alarm about a canary that did not arrive."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from aiokafka import ConsumerRecord
from aiokafka.errors import KafkaError

from schemas.alert import Alert, Delivery, Matched
from schemas.codec import decode
from schemas.errors import RefusedError, WireroomError
from schemas.event import EnrichedItem
from streams.canary.mark import RECEIVER, RULE_ID
from streams.kafka.dead import read_dead_letter
from streams.kafka.reader import open_reader
from streams.settings import Settings
from streams.show.text import one_line

ORDER = ("items", "articles", "drafts", "enriched", "matches", "alerts", "deliveries", "dead")
"""The topics on an item's way, in its order; `dead` ends it anywhere."""
SKEW = timedelta(minutes=2)
"""How much earlier than our clock the broker's may be."""
REASON_CHARS_MAX = 150
"""Of a reason or an error that is told."""
LOOK_S = 20.0
"""How long looking may take in all."""

Wanted = Callable[[ConsumerRecord], bool]
Trail = Mapping[str, ConsumerRecord]
"""Topic -> the newest record on it that is about the item."""


async def read_trail(settings: Settings, item_id: str, since: datetime) -> tuple[Trail, str]:
    """What the topics hold about an item.

    Args:
        settings: Where the broker is.
        item_id: Of the item.
        since: When it was written.

    Returns:
        What was found, and why something could not be looked at; "" when everything was.
    """
    search = _Search(settings, item_id, since)
    try:
        async with asyncio.timeout(LOOK_S):
            await search.run()
    except TimeoutError:
        search.problem = f"looking took longer than {LOOK_S:g} s"
    except RefusedError as error:
        search.problem = str(error)
    return search.found, search.problem


class _Search:
    """Looks for an item on every topic of its way; keeps what it has found when it is cut off."""

    def __init__(self, settings: Settings, item_id: str, since: datetime) -> None:
        self._settings, self._since = settings, since
        self._key = item_id.encode()
        self.found: dict[str, ConsumerRecord] = {}
        self.problem = ""

    async def run(self) -> None:
        keyed = dict.fromkeys(("items", "articles", "drafts", "enriched"), self._is_its)
        await self._look({**keyed, "alerts": self._tells_of_it, "dead": self._tells_of_it})
        # What comes next has a key of its own, which these have told.
        if "alerts" in self.found:
            delivered = f"{decode(self.found['alerts'].value, Alert).id}|".encode()
            await self._look({"deliveries": lambda record: (record.key or b"").startswith(delivered)})
        elif "enriched" in self.found:
            sequence = str(decode(self.found["enriched"].value, EnrichedItem).sequence).encode()
            await self._look({"matches": lambda one: one.key == sequence and b'"event"' in (one.value or b"")})

    async def _look(self, topics: Mapping[str, Wanted]) -> None:
        await asyncio.gather(*(self._one(topic, wanted) for topic, wanted in topics.items()))

    async def _one(self, topic: str, wanted: Wanted) -> None:
        try:
            record = await _last(self._settings, topic, self._since, wanted)
        except (WireroomError, KafkaError) as error:
            self.problem = str(error) if isinstance(error, WireroomError) else repr(error)
            return
        if record is not None:
            self.found[topic] = record

    def _is_its(self, record: ConsumerRecord) -> bool:
        return bool(record.key == self._key)

    def _tells_of_it(self, record: ConsumerRecord) -> bool:
        return self._key in (record.key or b"") or self._key in (record.value or b"")


async def _last(settings: Settings, topic: str, since: datetime, wanted: Wanted) -> ConsumerRecord | None:
    """The newest record of *topic* that is *wanted*; only those since *since* are looked at where it has times."""
    found = None
    async with open_reader(settings, topic, since=since - SKEW) as reader:
        ends = await reader.ends()
        while not await reader.is_past(ends):
            for record in await reader.batch():
                if record.value is not None and wanted(record):
                    found = record
    return found


def last_topic(trail: Trail) -> str:
    """The topic on which the item got furthest; "" where none holds it."""
    return next((topic for topic in reversed(ORDER) if topic in trail), "")


def told(trail: Trail, problem: str = "") -> str:
    """How far the item got, in words that follow "it"; arguments as `read_trail` gives them."""
    if problem:
        return f"{told(trail)} (but not all could be read: {one_line(problem, REASON_CHARS_MAX)})"
    topic = last_topic(trail)
    if not topic:
        return "is on no topic"
    try:
        return _TOLD[topic](trail[topic])
    except RefusedError as error:
        return f"is on {topic}, in a record that can't be read: {one_line(str(error), REASON_CHARS_MAX)}"


def _items(record: ConsumerRecord) -> str:
    place = f"partition {record.partition}, offset {record.offset:,}"
    return f"was written to items ({place}) but never fetched; does a worker have the role fetch?"


def _enriched(record: ConsumerRecord) -> str:
    sequence = decode(record.value, EnrichedItem).sequence
    return f"was enriched with sequence {sequence:,} but never matched; does a worker have the role match?"


def _matches(record: ConsumerRecord) -> str:
    matched = decode(record.value, Matched)
    number = f"sequence {matched.sequence:,}"
    if any(rule.rule_id == RULE_ID for rule in matched.rules):
        return f"was matched with {number} but desk made no alert of it; does a worker own desk?"
    return f"was matched with {number}, but not by the rule {RULE_ID} of release {matched.config_release}"


def _alerts(record: ConsumerRecord) -> str:
    alert = decode(record.value, Alert)
    if alert.status == "suppressed":
        return f"became alert {alert.id}, suppressed: {one_line(alert.reason, REASON_CHARS_MAX)}"
    return f"became alert {alert.id} but was never delivered; does a worker have the role deliver?"


def _deliveries(record: ConsumerRecord) -> str:
    line = decode(record.value, Delivery)
    if line.status == "sent":
        return f"was sent to the receiver {RECEIVER}, says the ledger, but not to here; is its address this canary's?"
    return f"became alert {line.alert_id}, whose delivery is {line.status}: {one_line(line.error, REASON_CHARS_MAX)}"


def _dead(record: ConsumerRecord) -> str:
    letter = read_dead_letter(record)
    return f"became a dead letter of {letter.step}: {one_line(letter.reason, REASON_CHARS_MAX)}"


_TOLD: dict[str, Callable[[ConsumerRecord], str]] = {
    "items": _items,
    "articles": lambda _: "was fetched but never enriched; does a worker have the role enrich?",
    "drafts": lambda _: "was enriched but got no sequence; does a worker own sequence?",
    "enriched": _enriched,
    "matches": _matches,
    "alerts": _alerts,
    "deliveries": _deliveries,
    "dead": _dead,
}
