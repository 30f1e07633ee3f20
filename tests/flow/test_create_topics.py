"""The topics are made on the broker, once."""

from streams.kafka.topics import create, show
from streams.settings import Settings
from streams.topology import TOPICS


async def test_topics_are_made_once(broker: Settings) -> None:
    """After create all are there; a second create makes nothing and changes nothing."""
    await create(broker)
    again = await create(broker)

    assert [] == [topic.name for topic in again if topic.was_made or not topic.partitions]
    assert again == await show(broker)
    assert {broker.topic_prefix + name for name in TOPICS} == {topic.name for topic in again}
