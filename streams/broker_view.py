"""What the broker says of each role's lag: how far its group is, where its topic ends, since when a record waits.

On connections of its own and blocking, for the watchdog's thread: the event loop may stand still. It only reads.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from confluent_kafka import (
    Consumer,
    ConsumerGroupTopicPartitions,
    IsolationLevel,
    KafkaError,
    KafkaException,
    TopicPartition,
)
from confluent_kafka.admin import AdminClient, OffsetSpec

from streams.kafka import CLIENT_ID, servers
from streams.settings import Settings

ANSWER_S = 5.0
"""How long one request may take; a broker that takes longer does not answer."""
PEEK_S = 2.0
"""How long the waiting records of one role may take to come; those that do not are looked for again next time."""
PEEK_BYTES_MAX = 65_536
"""Of one partition at a time: only the first record is wanted."""
LOG_EMERGENCIES = 0
"""librdkafka writes to standard error by itself; what it says of a lost broker the event loop's clients say too."""

Offsets = Mapping[int, int]
"""Partition -> offset."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One partition of the topic that a role reads."""

    partition: int
    committed: int
    """The group's offset; the beginning where it has none."""
    position: int
    """The offset before which all is settled: the group's, or a later one that this process knows of."""
    end: int
    """After the last record whose transaction has ended."""
    waits_s: float | None = None
    """Age of the first record that is not settled, by its timestamp; None when none waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What to look at for one role; group and topic as the broker knows them."""

    group: str
    topic: str
    settled: Offsets
    """What this process has settled; it may grow meanwhile."""


class SilentError(Exception):
    """The broker does not answer."""


class BrokerView:
    """Looks at the broker.

    Args:
        settings: Where it is.
    """

    def __init__(self, settings: Settings) -> None:
        common = {
            "bootstrap.servers": ",".join(servers(settings)),
            "client.id": f"{CLIENT_ID}-watchdog",
            "log_level": LOG_EMERGENCIES,
        }
        self._admin = AdminClient(common)
        peeking = {
            "group.id": f"{settings.topic_prefix}watchdog",  # demanded, never joined
            "isolation.level": "read_committed",
            "enable.auto.commit": False,
            "enable.partition.eof": True,
            "auto.offset.reset": "earliest",
            "fetch.message.max.bytes": PEEK_BYTES_MAX,
            "fetch.wait.max.ms": 50,
            "fetch.queue.backoff.ms": 10,  # else a second passes between two looks at the same partition
        }
        self._reader = Consumer(common | peeking)

    def close(self) -> None:
        """Close the connections."""
        self._reader.close()

    def look(self, questions: Sequence[Question]) -> list[list[Place]]:
        """The places of each role, in the order of *questions*; none where its topic is missing.

        Raises:
            SilentError: The broker does not answer.
        """
        try:
            topics = self._admin.list_topics(timeout=ANSWER_S).topics
            return [self._places(one, sorted(topics[one.topic].partitions)) if one.topic in topics else []
                    for one in questions]  # fmt: skip
        except (KafkaException, TimeoutError) as error:
            raise SilentError(str(error)) from error

    def owners(self, group: str) -> dict[tuple[str, int], str]:
        """(topic, partition) -> client id of the member of *group* that has it; empty where the broker can't tell.

        Raises:
            SilentError: The broker does not answer.
        """
        try:
            (asked,) = self._admin.describe_consumer_groups([group], request_timeout=ANSWER_S).values()
            members = asked.result(ANSWER_S).members
        except KafkaException as error:
            if error.args[0].code() == KafkaError._UNSUPPORTED_FEATURE:  # noqa: SLF001  the only name that it has
                return {}
            raise SilentError(str(error)) from error
        except TimeoutError as error:
            raise SilentError(str(error)) from error
        return {(tp.topic, tp.partition): one.client_id for one in members for tp in one.assignment.topic_partitions}

    def _places(self, question: Question, partitions: Iterable[int]) -> list[Place]:
        tps = [TopicPartition(question.topic, partition) for partition in partitions]
        begins, ends = self._offsets(tps, OffsetSpec.earliest()), self._offsets(tps, OffsetSpec.latest())
        now_ms = time.time() * 1000
        committed = self._committed(question.group, tps)
        places = [_place(one, begins[one], ends[one], committed[one], question.settled) for one in begins]
        first = self._peek(question.topic, [place for place in places if place.position < place.end])
        ages_s = {partition: max(now_ms - at_ms, 0) / 1000 for partition, at_ms in first.items()}
        return [replace(place, waits_s=ages_s.get(place.partition)) for place in places]

    def _offsets(self, tps: Sequence[TopicPartition], spec: OffsetSpec) -> dict[int, int]:
        asked = self._admin.list_offsets(
            dict.fromkeys(tps, spec), isolation_level=IsolationLevel.READ_COMMITTED, request_timeout=ANSWER_S
        )
        return {tp.partition: answer.result(ANSWER_S).offset for tp, answer in asked.items()}

    def _committed(self, group: str, tps: Sequence[TopicPartition]) -> dict[int, int]:
        """The group's offsets; below zero where it has none."""
        (asked,) = self._admin.list_consumer_group_offsets(
            [ConsumerGroupTopicPartitions(group, list(tps))], request_timeout=ANSWER_S
        ).values()
        return {tp.partition: tp.offset for tp in asked.result(ANSWER_S).topic_partitions}

    def _peek(self, topic: str, places: Sequence[Place]) -> dict[int, int]:
        """Partition -> timestamp of the first record at or after its position, where there is one."""
        # Between position and end there may be no record at all: a transaction's marker takes an offset too.
        found: dict[int, int] = {}
        open_ = {place.partition for place in places}
        if not places:
            return found
        self._reader.assign([TopicPartition(topic, place.partition, place.position) for place in places])
        deadline = time.monotonic() + PEEK_S
        while open_ and (left_s := deadline - time.monotonic()) > 0:
            message: Any = self._reader.poll(left_s)
            if message is None or message.topic() != topic or message.partition() not in open_:
                continue
            if message.error() is None:
                found[message.partition()] = message.timestamp()[1]
            elif message.error().code() != KafkaError._PARTITION_EOF:  # noqa: SLF001  the only name that it has
                continue
            open_.discard(message.partition())
        self._reader.unassign()
        return found


def _place(partition: int, begin: int, end: int, committed: int, settled: Offsets) -> Place:
    # Records may have been deleted by age; and this process may have gone on since the end was asked for.
    committed = max(begin, committed)
    known = min(settled.get(partition, 0), end)
    return Place(partition=partition, committed=committed, position=max(known, committed), end=end)
