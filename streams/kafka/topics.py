"""Makes the topics of the topology on the broker, with their partitions, retention and compaction."""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaError, TopicAlreadyExistsError, for_code

from schemas.errors import FatalError, UsageError
from schemas.limits import DEAD_BYTES_MAX, MESSAGE_BYTES_MAX
from streams.kafka.clients import topic_name
from streams.kafka.cluster import cluster_client, is_embedded
from streams.kafka.runs import RUN_PREFIX
from streams.settings import Settings
from streams.topology import TOPICS, Topic

DAY_MS = 86_400_000
OVERHEAD_BYTES = 100_000
"""Key, headers and framing of a message, beside its value."""
SEGMENT_S = 3_600
"""Of compacted topics: the segment that is written to is never compacted."""
COMPACTION_LAG_S = 7_200
"""How long a replaced record of a compacted topic may stay at most."""
HEARD_OF_S = 20.0
"""How long a broker may take to hear of a topic that was made."""
HEARD_OF_EVERY_S = 0.1
"""How often it is asked in that time."""
STATE_PARTITIONS_MIN = 2
"""`sequence` and `desk` keep their state in one each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicState:
    """One topic as it should be and as it is."""

    name: str
    """With the prefix."""
    about: str
    key: str
    wanted: int
    """Partitions that the topology wants."""
    partitions: int
    """Partitions that it has; 0 where it is missing."""
    kept: str
    """How long records stay, in words."""
    was_made: bool = False


def partitions_of(topic: Topic, settings: Settings) -> int:
    """How many partitions *topic* is to have."""
    if topic.is_single:
        return 1
    return max(settings.partitions, STATE_PARTITIONS_MIN) if topic.name == "state" else settings.partitions


def topic_of(topic: Topic, settings: Settings) -> Topic:
    """*topic* as it is below the prefix of *settings*: what a run wrote is kept until `wireroom runs clean`.

    Retention counts from the records' timestamps, which are event times: a replayed month would be gone at once.
    """
    if not settings.topic_prefix.startswith(RUN_PREFIX):
        return topic
    return replace(topic, retention_days=0, is_compacted=topic.name == "state")


def config_of(topic: Topic) -> dict[str, str]:
    """The broker's settings for *topic*."""
    bytes_max = DEAD_BYTES_MAX if topic.name == "dead" else MESSAGE_BYTES_MAX
    policies = [*(["compact"] if topic.is_compacted else []), *(["delete"] if topic.retention_days else [])]
    config: dict[str, Any] = {
        "cleanup.policy": ",".join(policies) or "delete",
        "retention.ms": topic.retention_days * DAY_MS if topic.retention_days else -1,
        "max.message.bytes": bytes_max + OVERHEAD_BYTES,
        # Timestamps are event times: one that a wrong clock made must not be refused, which would stop its writer.
        "message.timestamp.after.max.ms": 2**63 - 1,
    }
    if topic.is_compacted:
        config |= {"segment.ms": SEGMENT_S * 1000, "max.compaction.lag.ms": COMPACTION_LAG_S * 1000}
    return {name: str(value) for name, value in config.items()}


def kept_of(topic: Topic) -> str:
    """How long records of *topic* stay, in words."""
    days = f"{topic.retention_days} days" if topic.retention_days else ""
    return ", ".join(part for part in ("compacted" if topic.is_compacted else "", days) if part) or "for ever"


async def create(settings: Settings, names: Collection[str] = tuple(TOPICS)) -> list[TopicState]:
    """Make every topic that is missing; one that is there stays as it is.

    Args:
        settings: Where the broker is, and the prefix.
        names: Short names; all of the topology unless told otherwise.

    Raises:
        UsageError: The cluster can't hold as many copies as `settings.replication` says.
        FatalError: The broker refused.
    """
    try:
        async with cluster_client(settings) as client:
            wanted = {topic_name(settings, name) for name in names}
            made = {one.name for one in await _show(client, settings) if not one.partitions} & wanted
            if made and await is_embedded(client):
                await _touch(client, made)
            elif made:
                await _create(client, settings, made)
            shown = await _show_all(client, settings, wanted)
            return [replace(one, was_made=one.name in made) for one in shown if one.name in wanted]
    except (KafkaError, TimeoutError) as error:
        raise FatalError(f"the topics could not be made: {error!r}") from error


async def show(settings: Settings) -> list[TopicState]:
    """Every topic of the topology, as it should be and as it is.

    Raises:
        FatalError: The broker does not say.
    """
    try:
        async with cluster_client(settings) as client:
            return await _show(client, settings)
    except (KafkaError, TimeoutError) as error:
        raise FatalError(f"the broker does not say which topics it has: {error!r}") from error


async def _show_all(client: AIOKafkaAdminClient, settings: Settings, wanted: Collection[str]) -> list[TopicState]:
    """What is there when all *wanted* topics are: a broker may hear of one a moment after the controller made it."""
    deadline = asyncio.get_running_loop().time() + HEARD_OF_S
    while True:
        shown = await _show(client, settings)
        is_late = asyncio.get_running_loop().time() > deadline
        if is_late or all(one.partitions for one in shown if one.name in wanted):
            return shown
        await asyncio.sleep(HEARD_OF_EVERY_S)


async def _show(client: AIOKafkaAdminClient, settings: Settings) -> list[TopicState]:
    there = set(await client.list_topics())
    named = {topic_name(settings, topic.name): topic for topic in TOPICS.values()}
    described = await client.describe_topics(sorted(named.keys() & there)) if named.keys() & there else []
    partitions = {one["topic"]: len(one["partitions"]) for one in described}
    return [
        TopicState(
            name=name,
            about=topic.about,
            key=topic.key,
            wanted=partitions_of(topic, settings),
            partitions=partitions.get(name, 0),
            kept=kept_of(topic_of(topic, settings)),
        )
        for name, topic in named.items()
    ]


async def _create(client: AIOKafkaAdminClient, settings: Settings, missing: set[str]) -> None:
    new = [
        NewTopic(
            topic_name(settings, topic.name),
            partitions_of(topic, settings),
            settings.replication,
            topic_configs=config_of(topic_of(topic, settings)),
        )
        for topic in TOPICS.values()
        if topic_name(settings, topic.name) in missing
    ]
    answer = await client.create_topics(new)
    for name, code, *text in answer.topic_errors:
        error = for_code(code)
        # Another process that does the same may have been faster.
        if code and error is not TopicAlreadyExistsError:
            raise UsageError(f"{name} could not be made: {(text and text[0]) or error.description}")


async def _touch(client: AIOKafkaAdminClient, names: Collection[str]) -> None:
    """Ask the embedded broker for each topic, which makes it."""
    await client.describe_topics(sorted(names))
