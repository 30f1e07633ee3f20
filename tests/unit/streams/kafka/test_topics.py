"""The topics on the broker are those of the topology."""

from collections.abc import Awaitable, Callable

import pytest

from schemas.errors import FatalError
from streams.kafka import runs
from streams.kafka.topics import config_of, partitions_of, show
from streams.settings import Settings
from streams.topology import TOPICS


@pytest.mark.parametrize(
    ("topic", "expected"),
    [
        ("items", {"cleanup.policy": "delete", "retention.ms": "604800000", "max.message.bytes": "1100000"}),
        ("dead", {"cleanup.policy": "delete", "retention.ms": "2592000000", "max.message.bytes": "2100000"}),
        ("state", {"cleanup.policy": "compact", "retention.ms": "-1", "segment.ms": "3600000"}),
        ("deliveries", {"cleanup.policy": "compact,delete", "max.compaction.lag.ms": "7200000"}),
    ],
)
def test_a_topics_settings_follow_from_the_topology(topic: str, expected: dict[str, str]) -> None:
    """Retention, compaction and the largest message are each topic's own."""
    config = config_of(TOPICS[topic])

    assert expected == {name: config[name] for name in expected}


def test_ordered_topics_have_one_partition_and_state_one_for_each_fold() -> None:
    """Whatever the setting says."""
    partitions = {name: partitions_of(topic, Settings(partitions=1)) for name, topic in TOPICS.items()}

    assert {"state": 2} == {name: count for name, count in partitions.items() if count != 1}
    assert 1 == partitions_of(TOPICS["drafts"], Settings(partitions=12))


@pytest.mark.parametrize("ask", [show, runs.find])
async def test_a_broker_that_is_gone_is_said(ask: Callable[[Settings], Awaitable[object]]) -> None:
    """It may end after it was found: whoever asks for topics, or for the runs that left some, hears one sentence."""
    with pytest.raises(FatalError, match=r"^no connection to Kafka at 127\.0\.0\.1:1: "):
        await ask(Settings(broker="127.0.0.1:1"))
