"""A transaction in which the broker refused a record is not committed: state and events say the same."""

import asyncio

import pytest
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from engine import COUNT, WAIT_S, Note, at_least, publish, records, running, texts

from streams.kafka.clients import topic_name
from streams.settings import Settings

pytestmark = [pytest.mark.kafka, pytest.mark.slow, pytest.mark.timeout(180)]


async def limit_events(settings: Settings, bytes_max: int) -> None:
    """Let the broker refuse events of more than so many bytes."""
    admin = AIOKafkaAdminClient(bootstrap_servers=settings.broker)
    await admin.start()
    try:
        limit = {"max.message.bytes": str(bytes_max)}
        await admin.alter_configs([ConfigResource(ConfigResourceType.TOPIC, topic_name(settings, "enriched"), limit)])
    finally:
        await admin.close()


async def test_an_event_that_the_broker_refuses_for_a_while_is_not_lost(
    kafka: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    """Its number is not given before it is out: the fold loses its place, and takes it in again."""
    await publish(kafka, "drafts", [Note(id="one")])
    async with running(kafka, folds=[COUNT]):
        await at_least(kafka, "enriched", 1)
        await limit_events(kafka, 300)
        await publish(kafka, "drafts", [Note(id="x" * 400)])
        async with asyncio.timeout(WAIT_S):
            while "lost its place" not in caplog.text:  # noqa: ASYNC110  a log sets no event
                await asyncio.sleep(0.05)
        await limit_events(kafka, 1_100_000)
        await publish(kafka, "drafts", [Note(id="three")])
        out = await at_least(kafka, "enriched", 3)

    assert ["1", "2", "3"] == sorted(texts(out))
    assert not await records(kafka, "dead")
