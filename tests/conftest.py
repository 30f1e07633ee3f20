"""Brokers for tests: `embedded`, `kafka` (the real one), and `broker`, which runs a test on both.

Each gives settings with a topic prefix of the test's own. Without a real broker, its tests are skipped with the
reason; where CI=true that is a failure.
"""

import asyncio
import os
import uuid
from collections.abc import Iterator

import pytest
from aiokafka.admin import AIOKafkaAdminClient
from hypothesis import settings as hypothesis_settings

from benchmarks.broker import RealBroker, UnavailableError, real_broker
from streams.brokers.embedded import embedded_broker
from streams.kafka.clients import connection, topic_name
from streams.kafka.topics import create
from streams.settings import Settings
from streams.topology import TOPICS

# How long an example takes says how busy the machine is.
hypothesis_settings.register_profile("untimed", deadline=None)
hypothesis_settings.load_profile("untimed")


@pytest.fixture(scope="session")
def embedded_address() -> Iterator[str]:
    """The embedded broker of this session."""
    with embedded_broker() as address:
        yield address


@pytest.fixture(scope="session")
def real_node() -> Iterator[RealBroker]:
    """The real broker of this session; tests that stop or pause it start one of their own."""
    try:
        with real_broker() as node:
            yield node
    except UnavailableError as error:
        if os.environ.get("CI") == "true":
            pytest.fail(f"the real broker is needed here: {error}")
        pytest.skip(f"no real broker: {error}")


@pytest.fixture
def embedded(embedded_address: str) -> Settings:
    """Settings for the embedded broker, with topics of the test's own."""
    return _settings(embedded_address)


@pytest.fixture
def kafka(real_node: RealBroker) -> Iterator[Settings]:
    """Settings for the real broker, with topics of the test's own, made and taken away."""
    settings = _settings(real_node.address)
    asyncio.run(create(settings))
    yield settings
    asyncio.run(_delete(settings))


@pytest.fixture(params=["embedded", pytest.param("kafka", marks=pytest.mark.kafka)])
def broker(request: pytest.FixtureRequest) -> Settings:
    """Settings for each broker in turn: one suite holds on both."""
    settings: Settings = request.getfixturevalue(request.param)
    return settings


def _settings(address: str) -> Settings:
    return Settings(broker=address, topic_prefix=f"t{uuid.uuid4().hex[:12]}.", tick_s=0)


async def _delete(settings: Settings) -> None:
    """Take the topics away, so that many tests do not fill the broker."""
    admin = AIOKafkaAdminClient(**connection(settings))
    await admin.start()
    try:
        await admin.delete_topics([topic_name(settings, topic) for topic in TOPICS])
    finally:
        await admin.close()
